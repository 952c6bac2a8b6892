"""How wordings differ, as the commands mark it: `[-what was there-]{+what is there now+}`, never by colour alone."""

from collections.abc import Iterator, Sequence

from factrack.ledger import DiffPart, Op
from factrack.reports import marked_difference
from factrack.review.tones import Piece, Tone


def difference(parts: Sequence[DiffPart]) -> Iterator[Piece]:
    """Yield a word diff as pieces of a text; words that only their quotation marks or case tell apart are the same."""
    for number, part in enumerate(parts):
        if number:
            yield " ", Tone.TEXT
        if part.op is Op.EQUAL:
            yield part.after, Tone.TEXT
            continue
        pieces = zip(marked_difference(part), (Tone.REMOVED, Tone.ADDED), strict=True)
        yield from (piece for piece in pieces if piece[0])
