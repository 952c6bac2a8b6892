"""A dialog that asks for a few lines at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.widgets import Input, Label, Static

from factrack.errors import FactrackError
from factrack.plaintext import one_line
from factrack.review.dialogs.problem import Problem
from factrack.review.dialogs.typing import TypingDialog
from factrack.review.text import line, plain
from factrack.review.typed_line import TypedLine

Answers = dict[str, str]
"""What was typed, by the names of the fields."""


@dataclass(frozen=True, slots=True)
class FormField:
    """A line of a form: its name among the answers, its label, what stands there at first, and what may stand there."""

    name: str
    label: str
    value: str = ""
    example: str = ""


class FormDialog(TypingDialog[Answers]):
    """Asks for lines; `enter` keeps them, once `check` raises no FactrackError about them.

    What is wrong is said in the dialog, which stays open, so that nothing that was typed is lost.
    """

    DEFAULT_CSS = """
    FormDialog {
        Label { color: $quiet; }
        Input { margin-bottom: 1; }
    }
    """

    def __init__(
        self,
        title: str,
        fields: Sequence[FormField],
        *,
        hint: str = "",
        does: str = "keeps it",
        check: Callable[[Answers], object] = lambda answers: None,
    ) -> None:
        super().__init__(title, does=does)
        self._fields = fields
        self._hint = hint
        self._check = check

    def body(self) -> ComposeResult:
        """Yield the fields, and what is wrong with them."""
        for field in self._fields:
            yield Label(line(field.label))
            yield TypedLine(
                one_line(field.value),
                placeholder=one_line(field.example),
                id=f"field-{field.name}",
                compact=True,
                select_on_focus=False,
            )
        yield Problem()
        if self._hint:
            yield Static(plain(self._hint), classes="hint")

    def answers(self) -> Answers:
        """Return what stands in the fields now."""
        return {field.name: self.query_one(f"#field-{field.name}", Input).value.strip() for field in self._fields}

    @on(Input.Submitted)
    def _submitted(self) -> None:
        answers = self.answers()
        try:
            self._check(answers)
        except FactrackError as error:
            self.query_one(Problem).say(error)
        else:
            self.dismiss(answers)
