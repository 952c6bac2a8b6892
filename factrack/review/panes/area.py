"""The room of the panes: beside each other, the list above the texts, or one at a time, by how wide the terminal is."""

from textual.app import ComposeResult
from textual.containers import Container

from factrack.review.panes.claims import ClaimsPane
from factrack.review.panes.lines import LinesPane

_NORMAL, _WIDE = 80, 120
"""From so many columns on the texts stand below the list, and beside it."""
_SHARE_WIDE, _SHARE_NORMAL = 50, 40
MOST_MORE = 30
"""Percent of the room that the list has, and how much more or less of it a reviewer may give it."""


class PanesArea(Container):
    """Lays out the panes anew whenever its own size changes, whatever screen lies over it."""

    def __init__(self, claims: ClaimsPane, *texts: LinesPane) -> None:
        super().__init__(id="panes")
        self._claims = claims
        self._texts = texts
        self._split = 0

    def compose(self) -> ComposeResult:
        """Lay out the list, and the texts in a room of their own."""
        yield self._claims
        with Container(id="reading"):
            yield from self._texts

    def on_resize(self) -> None:
        """Arrange the panes for the width that there is now."""
        self.lay_out()

    @property
    def is_enlarged(self) -> bool:
        """Whether one pane has the whole room by the reviewer's wish."""
        return self.has_class("-enlarged")

    @property
    def has_room_for_one(self) -> bool:
        """Whether only the pane that has the focus is seen."""
        return self.is_enlarged or self.has_class("-narrow")

    def enlarge(self, enlarged: bool) -> None:
        """Give one pane the whole room, or all of them theirs again."""
        self.set_class(enlarged, "-enlarged")
        self.lay_out()

    def give_list(self, more: int) -> None:
        """Give the list so many percent more of the room than usual."""
        self._split = more
        self.lay_out()

    def split_at(self, x: int, y: int) -> int:
        """Return how many percent more than usual the list has where its edge is at a cell of the screen."""
        room = self.region
        if self._claims.is_above:
            return round(100 * (y - room.y + 1) / room.height) - _SHARE_NORMAL
        return round(100 * (x - room.x + 1) / room.width) - _SHARE_WIDE

    def lay_out(self) -> None:
        """Lay out the panes for the room that there is, and the list with its share of it."""
        width = self.size.width
        is_wide, is_normal = width >= _WIDE, _NORMAL <= width < _WIDE
        self.update_classes({"-wide": is_wide, "-normal": is_normal, "-narrow": width < _NORMAL})
        self._claims.is_alone = self.has_room_for_one
        self._claims.is_above = is_normal and not self.is_enlarged
        is_beside = is_wide and not self.is_enlarged
        self._claims.styles.width = f"{_SHARE_WIDE + self._split}%" if is_beside else "100%"
        self._claims.styles.height = f"{_SHARE_NORMAL + self._split}%" if self._claims.is_above else "100%"
