"""The keys that work now, as the screen itself has them."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from factrack.review.dialogs.dialog import Dialog
from factrack.review.text import line

if TYPE_CHECKING:
    from factrack.review.commands.running import CommandScreen

_KEYS = 18
Section = tuple[str, Sequence[tuple[str, str]]]
"""A heading, and keys with what they do."""


def help_sections(screen: "CommandScreen") -> list[Section]:
    """Return the live bindings of a screen, with those of the focused pane, under their headings."""
    groups = {command.id: command.group for command in screen.TABLE}
    keys: dict[tuple[str, str], list[str]] = {}
    for active in screen.active_bindings.values():
        binding = active.binding
        if binding.description and not binding.system:
            heading = groups.get(binding.id or "", "Other")
            does = binding.tooltip or binding.description
            keys.setdefault((heading, does), []).append(screen.app.get_key_display(binding))
    headings = dict.fromkeys([*groups.values(), "Other"])
    sections = [(name, [(" ".join(k), does) for (h, does), k in keys.items() if h == name]) for name in headings]
    return [section for section in sections if section[1]]


class HelpDialog(Dialog[None]):
    """Shows sections of keys."""

    DEFAULT_CSS = """
    HelpDialog > .frame { width: 84; padding: 1 1 0 2; }
    HelpDialog VerticalScroll { height: auto; max-height: 100%; }
    """

    def __init__(self, sections: Iterable[Section]) -> None:
        super().__init__("Keys")
        self._sections = sections

    def body(self) -> ComposeResult:
        """Yield the keys."""
        with VerticalScroll():
            yield Static(Content("\n").join(self._lines()))

    def _lines(self) -> Iterable[Content]:
        for heading, rows in self._sections:
            yield Content.styled(heading, "bold $text-primary")
            for keys, does in rows:
                yield Content.styled(f"  {keys:<{_KEYS}}", "bold") + line(does)
            yield Content("")
