"""The last line: the keys that matter most now, as many as there is room for; a click does what a key does."""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.widget import Widget

from factrack.review.messages import CommandAsked
from factrack.review.text import line

_GAP, _LAST = 2, 2
Key = tuple[str, str, str]
"""The id of a command, its key, and what it is called."""


class KeysBar(Widget, can_focus=False):
    """Shows keys; whole ones only, and the last ones, which are the end and the help, always."""

    DEFAULT_CSS = """
    KeysBar { dock: bottom; height: 1; padding: 0 1; background: $panel; color: $quiet; }
    """

    def __init__(self) -> None:
        super().__init__(id="keys")
        self._keys: Sequence[Key] = ()

    def show(self, keys: Sequence[Key]) -> None:
        """Show these keys."""
        if keys != self._keys:
            self._keys = keys
            self.refresh()

    def render(self) -> Content:
        """Draw the keys that there is room for."""
        gap = Content(" " * _GAP)
        return gap.join(
            Content.styled(key, "bold $text-accent") + line(f" {label}") for _, key, label in self._fitting()
        )

    def on_click(self, event: events.Click) -> None:
        """Do what the key under the mouse does."""
        offset = event.get_content_offset(self)
        at = 0
        for name, key, label in self._fitting():
            end = at + _width(key, label)
            if offset is not None and at <= offset.x < end:
                self.post_message(CommandAsked(name))
            at = end + _GAP

    def _fitting(self) -> Iterator[Key]:
        others, last = self._keys[:-_LAST], self._keys[-_LAST:]
        room = self.content_size.width - sum(_width(*key[1:]) + _GAP for key in last) + _GAP
        for key in others:
            needed = _width(*key[1:]) + _GAP
            if needed <= room:
                room -= needed
                yield key
        yield from last


def _width(key: str, label: str) -> int:
    return cell_len(f"{key} {label}")
