"""A dialog in which one of many is found by a part of its name."""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import ClassVar, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input, Label, OptionList

from factrack.review.dialogs.options import Choice, Options, prompt
from factrack.review.dialogs.typing import TypingDialog
from factrack.review.text import line
from factrack.review.typed_line import TypedLine

T = TypeVar("T")
_MOST = 100


class FindDialog(TypingDialog[T]):
    """Lists what `find` finds for what is typed; `enter` takes the one under the cursor, which the arrows move."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move('cursor_down')", "Next", show=False),
        Binding("up", "move('cursor_up')", "Previous", show=False),
        Binding("pagedown", "move('page_down')", "Page down", show=False),
        Binding("pageup", "move('page_up')", "Page up", show=False),
    ]
    DEFAULT_CSS = """
    FindDialog {
        Label { color: $quiet; }
        Options { height: 50vh; }
        Options > .option-list--option-highlighted {  /* as in a list that has the focus */
            color: $block-cursor-foreground;
            background: $block-cursor-background;
            text-style: $block-cursor-text-style;
        }
    }
    """

    def __init__(
        self, title: str, label: str, find: Callable[[str], Iterable[Choice[T]]], *, does: str = "takes it"
    ) -> None:
        super().__init__(title, does=does)
        self._label = label
        self._find = find
        self._found: Sequence[Choice[T]] = ()

    def body(self) -> ComposeResult:
        """Yield the line to type in, how many are found, and which."""
        yield Label(line(self._label))
        yield TypedLine(compact=True)
        yield Label(id="found")
        options = Options()
        options.can_focus = False
        yield options

    def keys(self) -> tuple[str, ...]:
        """Return the keys."""
        return ("up down move", *super().keys())

    def on_mount(self) -> None:
        """List all, or the first of them."""
        self._list("")

    def action_move(self, how: str) -> None:
        """Move the cursor in the list."""
        getattr(self.query_one(Options), f"action_{how}")()

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        self._list(event.value.strip())

    def _list(self, typed: str) -> None:
        found = list(islice(self._find(typed), _MOST + 1))
        self._found = found[:_MOST]
        options = self.query_one(Options)
        options.set_options(prompt("", choice) for choice in self._found)
        options.highlighted = 0 if found else None
        self.query_one("#found", Label).update(line(_about(len(found))))

    @on(Input.Submitted)
    def _submitted(self) -> None:
        place = self.query_one(Options).highlighted
        if place is not None:
            self.dismiss(self._found[place].result)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._found[event.option_index].result)


def _about(found: int) -> str:
    if not found:
        return "nothing like it: type another part of the name"
    return f"the first {_MOST}: type more of the name" if found > _MOST else f"{found} found"
