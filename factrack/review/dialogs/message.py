"""A dialog that says something and waits to be closed."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Static

from factrack.review.dialogs.dialog import Dialog
from factrack.review.text import plain


class MessageDialog(Dialog[None]):
    """What happened, and what to do next."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space,q", "leave", "Close", tooltip="Close this message.", id="message-close"),
    ]

    def __init__(self, title: str, message: str, hint: str = "") -> None:
        super().__init__(title)
        self._message = message
        self._hint = hint

    def body(self) -> ComposeResult:
        """Yield the message and the hint."""
        yield Static(plain(self._message), classes="message")
        if self._hint:
            yield Static(plain(self._hint), classes="hint")

    def keys(self) -> tuple[str, ...]:
        """Return the keys."""
        return ("enter closes this",)
