"""A question that is answered with yes or no."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Static

from factrack.review.dialogs.dialog import Dialog
from factrack.review.text import plain


class ConfirmDialog(Dialog[bool]):
    """Asks before something large is done; the answer is True only for yes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y,enter", "yes", "Yes", tooltip="Do it.", id="confirm-yes"),
        Binding("n", "leave", "No", tooltip="Do nothing.", id="confirm-no"),
    ]

    def __init__(self, title: str, question: str) -> None:
        super().__init__(title)
        self._question = question

    def body(self) -> ComposeResult:
        """Yield the question."""
        yield Static(plain(self._question))

    def keys(self) -> tuple[str, ...]:
        """Return the keys."""
        return ("y yes", "n no")

    def action_yes(self) -> None:
        """Answer yes."""
        self.dismiss(True)
