"""The list of claims: a view over a window of the ledger, drawn line by line, as quick for 100,000 as for ten."""

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from factrack.ledger import Claim
from factrack.review.commands.command import Where, bindings
from factrack.review.commands.review import REVIEW
from factrack.review.fitting import fit
from factrack.review.messages import CommandAsked, RowChosen
from factrack.review.state import ReviewState
from factrack.review.statuses import status_words
from factrack.review.words import day_words, speaker_words

_SELECTED, _STATUS, _DAY = 2, 11, 12
_NARROW = 64
"""Below this many cells the day is left out, so that speaker and quote keep their room."""


class ClaimsPane(ScrollView, can_focus=True):
    """The claims that the filter lets through, one a line, with the cursor and the selection."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(REVIEW, Where.CLAIMS)]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "claims--cursor",
        "claims--pending",
        "claims--verified",
        "claims--disputed",
        "claims--faint",
        "claims--selected",
    }
    DEFAULT_CSS = """
    ClaimsPane {
        scrollbar-size-vertical: 1;
        overflow-x: hidden;
        & > .claims--cursor { background: $cursor-blurred; }
        &:focus > .claims--cursor { background: $cursor; text-style: bold; }
        & > .claims--pending { color: $quiet; }
        & > .claims--verified { color: $text-success; }
        & > .claims--disputed { color: $text-error; }
        & > .claims--faint { color: $quiet; }
        & > .claims--selected { color: $text-accent; text-style: bold; }
    }
    """

    def __init__(self, state: ReviewState) -> None:
        super().__init__(id="claims")
        self._state = state
        self.border_title = "1 Claims"

    def show_all(self) -> None:
        """Draw the list anew."""
        self.virtual_size = Size(self.size.width, len(self._state.index))
        self.show_cursor()
        self.refresh()

    def show_cursor(self) -> None:
        """Scroll to where the cursor can be seen, and draw the list with it."""
        row, height = self._state.row, self.scrollable_content_region.height
        top = self.scroll_offset.y
        if height and not top <= row < top + height:
            self.scroll_to(y=row if row < top else row - height + 1, animate=False)
        self.border_subtitle = self._position()
        self.refresh()

    def page(self) -> int:
        """Return how many rows can be seen at once."""
        return max(1, self.scrollable_content_region.height)

    def render_line(self, y: int) -> Strip:
        """Draw one line of the window."""
        row = self.scroll_offset.y + y
        width = self.scrollable_content_region.width
        base = self.rich_style
        if row >= len(self._state.index):
            return Strip.blank(width, base)
        strip = Strip(self._segments(row, width), width)
        if row == self._state.row:
            return strip.apply_style(self.get_component_rich_style("claims--cursor"))
        return strip.apply_style(base)

    def _segments(self, row: int, width: int) -> list[Segment]:
        claim = self._state.claim_at(row)
        is_selected = self._state.index.ids[row] in self._state.selected
        mark = Segment("▌ " if is_selected else "  ", self._style("claims--selected"))
        if claim is None:
            return [mark, Segment(fit("this claim is not there any more", width - _SELECTED), Style())]
        return [mark, *self._cells(claim, width - _SELECTED)]

    def _cells(self, claim: Claim, width: int) -> list[Segment]:
        day = _DAY if width >= _NARROW else 0
        speaker = max(8, min(26, (width - _STATUS - day) // 3))
        quote = width - _STATUS - day - speaker
        return [
            Segment(fit(status_words(claim.status), _STATUS), self._style(f"claims--{claim.status}")),
            Segment(fit(speaker_words(claim), speaker - 2) + "  ", Style()),
            Segment(fit(day_words(claim), day), self._style("claims--faint")),
            Segment(fit(claim.quote, quote), Style()),
        ]

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(name, partial=True)

    def _position(self) -> str:
        count = len(self._state.index)
        if not count:
            return ""
        chosen = f"{len(self._state.selected):,} selected · " if self._state.selected else ""
        return f"{chosen}{self._state.row + 1:,} of {count:,}"

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self.show_all()

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the row that was clicked; twice enlarges."""
        offset = event.get_content_offset(self)
        if offset is None or self.scroll_offset.y + offset.y >= len(self._state.index):
            return
        self.post_message(RowChosen(self.scroll_offset.y + offset.y, extend=event.shift))
        if event.chain == 2:
            self.post_message(CommandAsked("enlarge"))
