"""A dialog that asks for one line of text."""

from textual import on
from textual.app import ComposeResult
from textual.widgets import Input, Static

from factrack.plaintext import one_line
from factrack.review.dialogs.typing import TypingDialog
from factrack.review.text import plain
from factrack.review.typed_line import TypedLine


class LineDialog(TypingDialog[str]):
    """Asks for a line; `value` stands there at first."""

    def __init__(self, title: str, *, value: str = "", hint: str = "") -> None:
        super().__init__(title)
        self._value = value
        self._hint = hint

    def body(self) -> ComposeResult:
        """Yield the line and what to know about it."""
        yield TypedLine(one_line(self._value), select_on_focus=False)
        if self._hint:
            yield Static(plain(self._hint), classes="hint")

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        self.dismiss(event.value)
