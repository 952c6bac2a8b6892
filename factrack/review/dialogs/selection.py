"""A dialog that offers a list of which several may be taken."""

from collections.abc import Callable, Sequence
from typing import ClassVar, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList, Static

from factrack.errors import FactrackError
from factrack.review.dialogs.options import Choice, Options, prompt
from factrack.review.dialogs.problem import Problem
from factrack.review.dialogs.typing import TypingDialog
from factrack.review.text import line

T = TypeVar("T")


class _Boxes(Options):
    """Leaves the keys to the dialog, which heeds each before the next; what is selected here is clicked."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "space",
            "screen.toggle_box",
            "Select",
            show=False,
            tooltip="Select it, or leave it out again.",
            id="choice-box",
        ),
        Binding("enter", "screen.take", "Take", show=False, tooltip="Take what is selected.", id="choice-take"),
    ]


class SelectionDialog(TypingDialog[list[T]]):
    """Offers choices; `space` selects, `enter` takes what is selected, in its order, once `check` raises no error."""

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice[T]],
        *,
        hint: str = "",
        does: str = "takes them",
        check: Callable[[Sequence[T]], object] = lambda selected: None,
    ) -> None:
        super().__init__(title, does=does)
        self._choices = choices
        self._hint = hint
        self._check = check
        self._selected: set[int] = set()

    def body(self) -> ComposeResult:
        """Yield the choices, each with its box."""
        yield Static(line(self._hint))
        yield _Boxes(map(self._prompt, range(len(self._choices))))
        yield Problem()

    def keys(self) -> tuple[str, ...]:
        """Return the keys."""
        return ("space selects", *super().keys())

    def given(self) -> object:
        """Return what is selected."""
        return frozenset(self._selected)

    def action_take(self) -> None:
        """Close the dialog with what is selected."""
        selected = [self._choices[number].result for number in sorted(self._selected)]
        try:
            self._check(selected)
        except FactrackError as error:
            self.query_one(Problem).say(error)
        else:
            self.dismiss(selected)

    def action_toggle_box(self) -> None:
        """Select what the cursor is on, or leave it out again, and go to the next, as in the list of claims."""
        number = self.query_one(_Boxes).highlighted
        if number is not None:
            self._toggle(number)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self._toggle(event.option_index)

    def _toggle(self, number: int) -> None:
        self._selected ^= {number}
        boxes = self.query_one(_Boxes)
        boxes.replace_option_prompt_at_index(number, self._prompt(number))
        boxes.highlighted = min(number + 1, len(self._choices) - 1)
        self.query_one(Problem).clear()
        self.note_change()

    def _prompt(self, number: int) -> Content:
        return prompt("[x] " if number in self._selected else "[ ] ", self._choices[number])
