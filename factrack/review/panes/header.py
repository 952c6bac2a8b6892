"""The header: what is decided and what is left, in the ledger and in this session."""

from typing import ClassVar

from textual.content import Content
from textual.widgets import Static

from factrack.ledger import Status
from factrack.review.state import ReviewState
from factrack.review.statuses import status_words
from factrack.review.text import line

_BAR = 10


class Header(Static):
    """One line: the ledger, the counts of each status, and the progress."""

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

    def show(self) -> None:
        """Say how far the session is."""
        state = self._state
        counts = [self._count(status, number) for status, number in state.counts.items()]
        parts = [Content.styled("factrack", "bold"), *counts, self._progress()]
        if self.size.width >= 100:
            parts += [line(f"{state.reviewer} · {state.ledger.path.name}")]
        self.update(Content("   ").join(parts))

    def on_resize(self) -> None:
        """Use the room that there is."""
        self.show()

    def _count(self, status: Status, number: int) -> Content:
        glyph, word = status_words(status).split(" ")
        return Content.styled(f"{glyph} {number:,} {word}", self._COLOURS[status])

    def _progress(self) -> Content:
        total, pending = self._state.total, self._state.counts[Status.PENDING]
        share = (total - pending) / total if total else 0.0
        filled = round(share * _BAR)
        bar = Content.styled("━" * filled, "$text-success") + Content.styled("━" * (_BAR - filled), "$dim")
        return bar + line(f" {share:.0%}") + Content.styled(f"  {len(self._state.decided):,} this session", "$quiet")
