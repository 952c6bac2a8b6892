"""A dialog that asks which of several are split off, and whether to somebody of their own or to another."""

from typing import ClassVar, TypeVar

from textual.binding import Binding, BindingType

from factrack.review.dialogs.selection import SelectionDialog

T = TypeVar("T")


class SplitDialog(SelectionDialog[T]):
    """Takes what is selected with `enter`, or with `m`: then `to_another` says that it goes to another."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("m", "give", "Give", show=False, tooltip="Give what is selected to another.", id="choice-give"),
    ]
    to_another = False

    def action_give(self) -> None:
        """Close the dialog with what is selected, which goes to another."""
        self.to_another = True
        super().action_take()

    def action_take(self) -> None:
        """Close the dialog with what is selected, which stays by itself."""
        self.to_another = False
        super().action_take()
