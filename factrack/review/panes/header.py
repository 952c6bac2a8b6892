"""The header: what is decided and what is left, in the ledger and in this session."""

from collections.abc import Iterator
from typing import ClassVar

from textual import events
from textual.content import Content
from textual.widget import Widget

from factrack.ledger import Status
from factrack.reports import GLYPHS
from factrack.review.messages import StatusChosen
from factrack.review.state import ReviewState
from factrack.review.text import line

_BAR = 10
_GAP = 3


class Header(Widget, can_focus=False):
    """One line: the counts of each status, the progress, and where there is room for it, who reviews what."""

    DEFAULT_CSS = """
    Header { height: 1; padding: 0 1; background: $panel; color: $foreground; }
    """
    _COLOURS: ClassVar[dict[Status, str]] = {
        Status.PENDING: "$quiet",
        Status.VERIFIED: "$text-success",
        Status.DISPUTED: "$text-error",
    }

    def __init__(self, state: ReviewState) -> None:
        super().__init__(id="header")
        self._state = state

    def render(self) -> Content:
        """Draw as many parts as there is room for: counts to the left, the session to the right."""
        gap = Content(" " * _GAP)
        left = gap.join([Content.styled("factrack", "bold"), *(self._count(status) for status in Status)])
        right = Content("")
        for part in self._progress():
            wider = right + gap + part
            if left.cell_length + wider.cell_length > self.content_size.width:
                break
            right = wider
        return left + Content(" " * (self.content_size.width - left.cell_length - right.cell_length)) + right

    def on_click(self, event: events.Click) -> None:
        """List the claims of the status under the mouse."""
        offset = event.get_content_offset(self)
        at = len("factrack") + _GAP
        for status in Status:
            end = at + self._count(status).cell_length
            if offset is not None and at <= offset.x < end:
                self.post_message(StatusChosen(status))
            at = end + _GAP

    def _count(self, status: Status) -> Content:
        return Content.styled(f"{GLYPHS[status]} {self._state.counts[status]:,} {status}", self._COLOURS[status])

    def _progress(self) -> Iterator[Content]:
        total, pending = self._state.total, self._state.counts[Status.PENDING]
        share = (total - pending) / total if total else 0.0
        filled = round(share * _BAR)
        bar = Content.styled("━" * filled, "$text-success") + Content.styled("━" * (_BAR - filled), "$dim")
        yield bar + line(f" {share:.0%}")
        yield Content.styled(f"{len(self._state.decided):,} this session", "$quiet")
        yield line(f"{self._state.reviewer} · {self._state.ledger.path.name}")
