"""A dialog that offers a list to choose from."""

from collections.abc import Sequence
from typing import TypeVar

from textual import events, on
from textual.app import ComposeResult
from textual.widgets import OptionList, Static

from factrack.review.dialogs.dialog import Dialog
from factrack.review.dialogs.options import Choice, Options, prompt
from factrack.review.text import line

T = TypeVar("T")


class ChoiceDialog(Dialog[T]):
    """Offers choices; a digit or `enter` takes one."""

    def __init__(self, title: str, choices: Sequence[Choice[T]], *, hint: str = "") -> None:
        super().__init__(title)
        self._choices = choices
        self._hint = hint

    def body(self) -> ComposeResult:
        """Yield the choices, each with the digit that takes it."""
        if self._hint:
            yield Static(line(self._hint))
        yield Options(prompt(f"{n} " if n <= 9 else "  ", choice) for n, choice in enumerate(self._choices, 1))

    def keys(self) -> tuple[str, ...]:
        """Return the keys."""
        return ("enter or its digit takes one", "esc leaves")

    def on_key(self, event: events.Key) -> None:
        """Take the choice of a digit."""
        if event.character and event.character in "123456789" and int(event.character) <= len(self._choices):
            event.stop()
            self.dismiss(self._choices[int(event.character) - 1].result)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._choices[event.option_index].result)
