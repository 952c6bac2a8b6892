"""The list of a dialog: what can be chosen, a line or more each; it leaves room for what else the dialog says."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList

from factrack.review.text import line

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Choice(Generic[T]):
    """Something to choose: the result it stands for, what it is called, and what is to be known about it."""

    result: T
    label: str
    about: str = ""


class Options(OptionList):
    """Lists prompts; the cursor moves as in the lists of the screens."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "cursor_down", "Next", show=False, tooltip="Go to the next choice.", id="choice-next"),
        Binding("k", "cursor_up", "Previous", show=False, tooltip="Go to the previous choice.", id="choice-previous"),
    ]
    DEFAULT_CSS = """
    Options { height: auto; max-height: 60vh; padding: 0; background: $surface; }
    Options, Options:focus { border: none; }
    """

    def __init__(self, prompts: Iterable[Content] = ()) -> None:
        super().__init__(*prompts, markup=False)


def prompt(sign: str, choice: Choice[Any]) -> Content:
    """Return a choice as it is listed, with a sign of ours before it."""
    return Content("").join(_pieces(sign, choice))


def _pieces(sign: str, choice: Choice[Any]) -> Iterator[Content]:
    yield Content.styled(sign, "$text-accent")
    yield line(choice.label)
    if choice.about:
        yield line(f"  {choice.about}").stylize("$quiet")
