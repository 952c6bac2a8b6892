"""A dialog that offers a list to choose from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from factrack.review.dialogs.dialog import Dialog
from factrack.review.text import line

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Choice(Generic[T]):
    """Something to choose: the result it stands for, what it is called, and what is to be known about it."""

    result: T
    label: str
    about: str = ""


class ChoiceDialog(Dialog[T]):
    """Offers choices; a digit or `enter` takes one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "move(1)", "Next", show=False, tooltip="Go to the next choice.", id="choice-next"),
        Binding("k", "move(-1)", "Previous", show=False, tooltip="Go to the previous choice.", id="choice-previous"),
    ]
    DEFAULT_CSS = """
    ChoiceDialog OptionList { height: auto; max-height: 20; padding: 0; background: $surface; }
    ChoiceDialog OptionList, ChoiceDialog OptionList:focus { border: none; }
    """

    def __init__(self, title: str, choices: Sequence[Choice[T]], *, hint: str = "") -> None:
        super().__init__(title)
        self._choices = choices
        self._hint = hint

    def body(self) -> ComposeResult:
        """Yield the choices, each with the digit that takes it."""
        if self._hint:
            yield Static(line(self._hint))
        yield OptionList(
            *(Option(Content("").join(_prompt(n, choice))) for n, choice in enumerate(self._choices, 1)), markup=False
        )

    def keys(self) -> tuple[str, ...]:
        """Return the keys."""
        return ("enter or its digit takes one", "esc leaves")

    def action_move(self, step: int) -> None:
        """Go to another choice."""
        options = self.query_one(OptionList)
        (options.action_cursor_down if step > 0 else options.action_cursor_up)()

    def on_key(self, event: events.Key) -> None:
        """Take the choice of a digit."""
        if event.character and event.character in "123456789" and int(event.character) <= len(self._choices):
            event.stop()
            self.dismiss(self._choices[int(event.character) - 1].result)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._choices[event.option_index].result)


def _prompt(number: int, choice: Choice[Any]) -> Iterator[Content]:
    yield Content.styled(f"{number} " if number <= 9 else "  ", "$text-accent")
    yield line(choice.label)
    if choice.about:
        yield line(f"  {choice.about}").stylize("$quiet")
