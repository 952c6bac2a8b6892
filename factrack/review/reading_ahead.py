"""While no key is pressed, what the next one may show is read: then it is there at once."""

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError
from textual.timer import Timer

from factrack.errors import FactrackError

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_PAUSE = 0.05  # seconds without a key: more than between those of one that is held down
_BREATH = 0.002  # seconds between two steps: a key that came meanwhile is first


class ReadingAhead:
    """Reads what the claims show to which one key goes from the current one, in steps that no key has to wait for."""

    def __init__(self, screen: "ReviewScreen") -> None:
        self._screen = screen
        self._timer: Timer | None = None

    def start(self) -> None:
        """Begin anew from where the cursor is, once no key is pressed."""
        if self._timer:
            self._timer.stop()
        self._wait(_PAUSE, self._rows())

    def _wait(self, seconds: float, rows: Iterator[int]) -> None:
        self._timer = self._screen.set_timer(seconds, lambda: self._read(rows))

    def _read(self, rows: Iterator[int]) -> None:
        row = next(rows, None)
        if row is None:
            return
        with suppress(FactrackError, SQLAlchemyError):  # told when the cursor goes there
            self._screen.state.read_ahead(row)
        self._wait(_BREATH, rows)

    def _rows(self) -> Iterator[int]:
        """Yield the rows that are a key away, the likeliest first."""
        state, page = self._screen.state, self._screen.claims.rows
        row = state.row
        for other in (state.index.next_pending(row), row + 1, row + page, row - 1, row - page):
            if other is not None and other != row and len(state.index):
                yield max(0, min(other, len(state.index) - 1))
