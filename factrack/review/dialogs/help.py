"""The keys that work now, as the screen itself has them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult

from factrack.review.dialogs.dialog import Dialog
from factrack.review.panes.lines import TextPane
from factrack.review.tones import Line, Tone, hanging

if TYPE_CHECKING:
    from factrack.review.commands.running import CommandScreen

_KEYS = 18
Section = tuple[str, Sequence[tuple[str, str]]]
"""A heading, and keys with what they do."""


def help_sections(screen: "CommandScreen") -> list[Section]:
    """Return the live bindings of a screen, with those of the focused pane, under their headings.

    Only ours have an id: what Textual binds of its own is in its words, and of no use to a reviewer.
    """
    groups = {command.id: command.group for command in screen.TABLE}
    keys: dict[tuple[str, str], list[str]] = {}
    for active in screen.active_bindings.values():
        binding = active.binding
        if binding.id:
            heading = groups.get(binding.id, "Other")
            does = binding.tooltip or binding.description
            keys.setdefault((heading, does), []).append(screen.app.get_key_display(binding))
    headings = dict.fromkeys([*groups.values(), "Other"])
    sections = [(name, [(" ".join(k), does) for (h, does), k in keys.items() if h == name]) for name in headings]
    return [section for section in sections if section[1]]


class HelpDialog(Dialog[None]):
    """Shows sections of keys."""

    DEFAULT_CSS = """
    HelpDialog > .frame { width: 90; height: 90%; padding: 1 0 0 1; overflow: hidden; }
    HelpDialog.-low > .frame { padding: 0 0 0 1; }
    HelpDialog TextPane { height: 1fr; background: $surface; }
    """

    def __init__(self, sections: Iterable[Section]) -> None:
        super().__init__("Keys")
        self._sections = list(sections)

    def body(self) -> ComposeResult:
        """Yield the keys."""
        pane = TextPane()
        pane.show_text(self._lines)
        yield pane

    def _lines(self, width: int) -> Iterator[Line]:
        for number, (heading, rows) in enumerate(self._sections):
            if number:
                yield ()
            yield ((heading, Tone.HEADING),)
            for keys, does in rows:
                yield from hanging((f"  {keys}", Tone.STRONG), [(does, Tone.TEXT)], _KEYS, width)
