"""What all dialogs share: a frame with a title in the middle of the screen, and `esc` to leave."""

from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from factrack.review.text import line

T = TypeVar("T")


class Dialog(ModalScreen[T]):
    """A framed dialog; subclasses yield what stands in the frame from `body`."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", tooltip="Close this without doing anything.", id="dialog-leave"),
    ]
    DEFAULT_CSS = """
    Dialog { align: center middle; background: $background 60%; }
    Dialog > .frame {
        width: 72; max-width: 96%; height: auto; max-height: 90%;
        background: $surface; border: round $primary; border-title-color: $text; border-title-style: bold;
        padding: 1 2;
    }
    Dialog .hint { color: $quiet; margin-top: 1; }
    """

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title

    def compose(self) -> ComposeResult:
        """Put the body into the frame."""
        with Vertical(classes="frame") as frame:
            frame.border_title = line(self._title)
            yield from self.body()

    def body(self) -> ComposeResult:
        """Yield the widgets of the dialog."""
        raise NotImplementedError

    def action_leave(self) -> None:
        """Close the dialog without a result."""
        self.dismiss(None)
