"""The line that says which claims are listed, and in which the filter is typed."""

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.widgets import Input, Static

from factrack.ledger import QUERY_FIELDS
from factrack.plaintext import one_line
from factrack.review.messages import CommandAsked, FilterLeft, FilterTyped
from factrack.review.state import ReviewState
from factrack.review.text import line
from factrack.review.typed_line import TypedLine

_FIELDS = "words, or " + " ".join(f"{field.name}:" for field in QUERY_FIELDS) + ", or a saved @filter; - leaves one out"
"""What a filter is made of."""


class FilterInput(TypedLine):
    """The prompt of the filter: what is typed counts at once, `esc` takes it back."""

    BINDINGS = [  # noqa: RUF012  # as the class it extends has it
        Binding("escape", "leave", "Leave", tooltip="Leave the filter as it was.", id="filter-leave"),
        Binding(
            "enter,down", "submit", "Keep", show=False, tooltip="Keep the filter and go to the list.", id="filter-keep"
        ),
    ]

    def action_leave(self) -> None:
        """Take back what was typed."""
        self.post_message(FilterLeft())


class FilterBar(Vertical):
    """The active filter with the number of claims that it lets through, always in sight.

    While it is typed, what may be typed, or what is wrong with it, has room below it.
    """

    DEFAULT_CSS = """
    FilterBar {
        height: auto; background: $surface;
        #filter-line { height: 1; padding: 0 1; }
        #filter-sign { width: 2; color: $text-accent; text-style: bold; }
        #filter-text { width: 1fr; height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
        FilterInput { width: 1fr; height: 1; border: none; padding: 0; background: $boost; display: none; }
        #filter-count { width: 44; padding-left: 2; text-align: right; color: $quiet; text-wrap: nowrap; }
        #filter-help { height: auto; max-height: 3; padding: 0 1 0 3; color: $quiet; display: none; }
        &.-typing #filter-text { display: none; }
        &.-typing FilterInput, &.-typing #filter-help { display: block; }
        &.-typing #filter-count { width: 28; }
        &.-wrong #filter-help { color: $text-error; }
    }
    """

    def __init__(self) -> None:
        super().__init__(id="filter")
        self._place = self._count = ""

    def compose(self) -> ComposeResult:
        """Lay out the sign, the filter and the count, and what there is to say of it."""
        with Horizontal(id="filter-line"):
            yield Static("/", id="filter-sign")
            yield Static(id="filter-text")
            yield FilterInput(id="filter-input", compact=True, select_on_focus=False)
            yield Static(id="filter-count")
        yield Static(_FIELDS, id="filter-help", markup=False)

    def show(self, query: str) -> None:
        """Say which filter holds."""
        self.query_one("#filter-text", Static).update(line(query or "all claims"), layout=False)

    def show_place(self, row: int, state: ReviewState) -> None:
        """Say at which of the claims the cursor is, and how many of all of them the filter lets through."""
        shown = len(state.index)
        chosen = f"{len(state.selected):,} selected · " if state.selected else ""
        self._place = f"{chosen}at {row + 1:,} · " if shown and state.is_complete else ""
        self._count = f"{shown:,} of {state.total:,} claims" if state.is_complete else "counting …"
        self._show_count()

    def show_problem(self, problem: str) -> None:
        """Say what is wrong with what was typed, while it is being typed; nothing where all is well."""
        if problem or self.has_class("-wrong"):
            self.set_class(bool(problem), "-wrong")
            self.query_one("#filter-help", Static).update(line(problem or _FIELDS))
            self._show_count()

    def _show_count(self) -> None:
        """Say how many there are: not of a filter that is none, since the list is that of one typed before."""
        if self.has_class("-wrong"):
            words = "no filter yet"
        else:
            words = self._count if self.has_class("-typing") else f"{self._place}{self._count}"
        self.query_one("#filter-count", Static).update(line(words), layout=False)

    def type(self, query: str) -> None:
        """Let the filter be typed, beginning with what it is."""
        self.add_class("-typing")
        self._show_count()
        prompt = self.query_one(FilterInput)
        with prompt.prevent(Input.Changed):
            prompt.value = f"{one_line(query)} " if query else ""
        prompt.cursor_position = len(prompt.value)
        self.screen.set_focus(prompt)  # at once: no key that was typed ahead is a command

    def stop_typing(self) -> None:
        """Show the filter as it is."""
        self.remove_class("-typing")
        self.show_problem("")
        self._show_count()

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(FilterTyped(event.value))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(FilterTyped(event.value, final=True))

    def on_click(self, event: events.Click) -> None:
        """Let the filter be typed."""
        if not self.has_class("-typing"):
            event.stop()
            self.post_message(CommandAsked("filter"))
