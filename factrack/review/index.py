"""Which claims a filter lets through: their ids and statuses, and nothing else of them."""

from array import array
from collections.abc import Iterable, Iterator, Sequence

from factrack.ledger import Status

_CODES = {status: code for code, status in enumerate(Status)}


class ClaimIndex:
    """The rows of the list, in order: row number to claim id and back; small and quick for 100,000 of them."""

    def __init__(self, rows: Iterable[tuple[int, Status]] = ()) -> None:
        self.ids = array("q")
        self._codes = bytearray()
        for claim_id, status in rows:
            self.ids.append(claim_id)
            self._codes.append(_CODES[status])
        # Made here, in the thread that reads the ledger, and not while a key waits.
        self._rows = {claim_id: row for row, claim_id in enumerate(self.ids)}

    def __len__(self) -> int:
        return len(self.ids)

    def row_of(self, claim_id: int | None) -> int | None:
        """Return the row of a claim, or None where the filter does not let it through."""
        return None if claim_id is None else self._rows.get(claim_id)

    def in_order(self, claim_ids: Iterable[int]) -> list[int]:
        """Return those of the ids that are here, in the order of the rows."""
        return [self.ids[row] for row in sorted(self._rows[i] for i in claim_ids if i in self._rows)]

    def set_status(self, claim_id: int, status: Status) -> None:
        """Keep what was decided about a claim; one that is not here is left out."""
        row = self.row_of(claim_id)
        if row is not None:
            self._codes[row] = _CODES[status]

    def next_pending(self, row: int) -> int | None:
        """Return the first pending row after `row`, from the top again behind the last; None where no other is."""
        sign = bytes([_CODES[Status.PENDING]])
        return self._other(row, self._codes.find(sign, row + 1), self._codes.find(sign))

    def previous_pending(self, row: int) -> int | None:
        """Return the last pending row before `row`, from the end again above the first; None where no other is."""
        sign = bytes([_CODES[Status.PENDING]])
        return self._other(row, self._codes.rfind(sign, 0, max(row, 0)), self._codes.rfind(sign))

    def _other(self, row: int, *found: int) -> int | None:
        return next((other for other in found if other not in (-1, row)), None)


def windows(ids: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    """Yield a sequence in stretches of at most `size`."""
    for start in range(0, len(ids), size):
        yield ids[start : start + size]
