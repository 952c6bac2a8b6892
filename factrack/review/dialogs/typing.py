"""A dialog into which something is typed: what was typed is dropped only on purpose."""

from typing import ClassVar, TypeVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widgets import Input

from factrack.review.dialogs.dialog import Dialog

T = TypeVar("T")


class TypingDialog(Dialog[T]):
    """Asks a second time before it is left with something typed in it; `does` says what `enter` does."""

    BINDINGS: ClassVar[list[BindingType]] = [
        # Before all else: what is typed behind it, however soon, is for the line that it goes to.
        Binding("tab", "app.focus_next", "Next line", show=False, priority=True),
        Binding("shift+tab", "app.focus_previous", "Previous line", show=False, priority=True),
    ]

    def __init__(self, title: str, *, does: str = "keeps it") -> None:
        super().__init__(title)
        self._does = does
        self._before: object = None
        self._is_leaving = False

    def keys(self) -> tuple[str, ...]:
        """Return the keys; what is typed takes a second `esc` to leave."""
        fields = self.query(Input)
        leave = "esc esc drops it" if self._is_typed() else "esc leaves"
        return (f"enter {self._does}", *(["tab next line"] if len(fields) > 1 else []), leave)

    def on_mount(self) -> None:
        """Remember what stands there at first."""
        self._before = self.given()
        self.show_keys()

    def action_leave(self) -> None:
        """Close the dialog; where something was typed, say first what `esc` would do to it."""
        if self._is_typed() and not self._is_leaving:
            self._is_leaving = True
            self.warn(f"not kept: enter {self._does}, esc again drops it")
        else:
            super().action_leave()

    def given(self) -> object:
        """Return what stands in the dialog now, and would be dropped."""
        return [field.value for field in self.query(Input)]

    @on(Input.Changed)
    def note_change(self) -> None:
        """Take in that something else stands in the dialog now."""
        self._is_leaving = False
        self.show_keys()

    def _is_typed(self) -> bool:
        return self._before is not None and self.given() != self._before
