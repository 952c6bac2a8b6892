"""The line that says which claims are listed, and in which the filter is typed."""

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.widgets import Input, Static

from factrack.plaintext import one_line
from factrack.review.messages import CommandAsked, FilterLeft, FilterTyped
from factrack.review.state import ReviewState
from factrack.review.text import line


class FilterInput(Input):
    """The prompt of the filter: what is typed counts at once, `esc` takes it back."""

    BINDINGS = [  # noqa: RUF012  # as the class it extends has it
        Binding("escape", "leave", "Leave", tooltip="Leave the filter as it was.", id="filter-leave"),
        Binding("down", "submit", "Keep", show=False, tooltip="Keep the filter and go to the list.", id="filter-keep"),
    ]

    def action_leave(self) -> None:
        """Take back what was typed."""
        self.post_message(FilterLeft())


class FilterBar(Horizontal):
    """The active filter with the number of claims that it lets through, always in sight."""

    DEFAULT_CSS = """
    FilterBar {
        height: 1; padding: 0 1; background: $surface;
        & > #filter-sign { width: 2; color: $text-accent; text-style: bold; }
        & > #filter-text { width: 1fr; height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
        & > FilterInput { width: 1fr; height: 1; border: none; padding: 0; background: $boost; display: none; }
        & > #filter-problem { width: auto; padding-left: 2; color: $text-error; }
        & > #filter-count { width: 44; padding-left: 2; text-align: right; color: $quiet; }
        &.-typing > #filter-text { display: none; }
        &.-typing > FilterInput { display: block; }
    }
    """

    def __init__(self) -> None:
        super().__init__(id="filter")
        self._before = ""

    def compose(self) -> ComposeResult:
        """Lay out the sign, the filter and the count."""
        yield Static("/", id="filter-sign")
        yield Static(id="filter-text")
        yield FilterInput(id="filter-input", compact=True, select_on_focus=False)
        yield Static(id="filter-problem")
        yield Static(id="filter-count")

    def show(self, query: str) -> None:
        """Say which filter holds."""
        self.query_one("#filter-text", Static).update(line(query or "all claims"), layout=False)

    def show_place(self, row: int, state: ReviewState) -> None:
        """Say at which of the claims the cursor is, and how many of all of them the filter lets through."""
        shown = len(state.index)
        chosen = f"{len(state.selected):,} selected · " if state.selected else ""
        place = f"{chosen}at {row + 1:,} · " if shown else ""
        words = f"{place}{shown:,} of {state.total:,} claims" if state.is_complete else "counting …"
        self.query_one("#filter-count", Static).update(line(words), layout=False)

    def show_problem(self, message: str) -> None:
        """Say what is wrong with what was typed, while it is being typed; nothing where all is well."""
        problem = self.query_one("#filter-problem", Static)
        if problem.display != bool(message):
            problem.display = bool(message)
        problem.update(line(message), layout=bool(message))

    def type(self, query: str) -> None:
        """Let the filter be typed, beginning with what it is."""
        self.add_class("-typing")
        prompt = self.query_one(FilterInput)
        with prompt.prevent(Input.Changed):
            prompt.value = f"{one_line(query)} " if query else ""
        prompt.cursor_position = len(prompt.value)
        self.screen.set_focus(prompt)  # at once: no key that was typed ahead is a command

    def stop_typing(self) -> None:
        """Show the filter as it is."""
        self.remove_class("-typing")
        self.show_problem("")

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
