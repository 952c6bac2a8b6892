"""What all dialogs share: a titled frame in the middle of the screen, its keys in the edge, and `esc` to leave."""

from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen

from factrack.review.text import line

T = TypeVar("T")
_GAP = "   "


class Dialog(ModalScreen[T]):
    """A framed dialog; subclasses yield what stands in the frame from `body`, and name their keys in `keys`.

    The keys stand in the lower edge, which is seen whatever the height of the terminal.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", tooltip="Close this without doing anything.", id="dialog-leave"),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (30, "-high")]  # noqa: RUF012  # as the class it extends has it
    DEFAULT_CSS = """
    Dialog { align: center middle; background: $background 60%; }
    Dialog > .frame {
        width: 72; max-width: 96%; height: auto; max-height: 100%;
        background: $surface; border: round $primary; border-title-color: $text; border-title-style: bold;
        border-subtitle-color: $text;
        padding: 1 2; scrollbar-size-vertical: 1;
    }
    Dialog.-low > .frame { padding: 0 2; }
    Dialog .hint { color: $quiet; margin-top: 1; }
    """

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title

    def compose(self) -> ComposeResult:
        """Put the body into the frame."""
        with VerticalScroll(classes="frame", can_focus=False) as frame:
            frame.border_title = line(self._title)
            frame.border_subtitle = line(_GAP.join(self.keys()))
            yield from self.body()

    def body(self) -> ComposeResult:
        """Yield the widgets of the dialog."""
        raise NotImplementedError

    def keys(self) -> tuple[str, ...]:
        """Return the keys of the dialog, each with what it does now."""
        return ("esc leaves",)

    def show_keys(self) -> None:
        """Say the keys anew."""
        self.query_one(".frame").border_subtitle = line(_GAP.join(self.keys()))

    def warn(self, text: str) -> None:
        """Say something of ours in the place of the keys, until they are said anew."""
        self.query_one(".frame").border_subtitle = Content.styled(text, "bold $text-warning")

    def action_leave(self) -> None:
        """Close the dialog without a result."""
        self.dismiss(None)
