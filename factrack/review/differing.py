"""How wordings differ, as the commands mark it: `[-what was there-]{+what is there now+}`, never by colour alone."""

from collections.abc import Iterator, Sequence

from factrack.ledger import DiffPart, Op
from factrack.review.tones import Piece, Tone


def difference(parts: Sequence[DiffPart]) -> Iterator[Piece]:
    """Yield a word diff as pieces of a text; words that only their quotation marks or case tell apart are the same."""
    for number, part in enumerate(parts):
        if number:
            yield " ", Tone.TEXT
        if part.op is Op.EQUAL:
            yield part.after, Tone.TEXT
            continue
        if part.before:
            yield f"[-{part.before}-]", Tone.REMOVED
        if part.after:
            yield f"{{+{part.after}+}}", Tone.ADDED


def shares_words(parts: Sequence[DiffPart]) -> bool:
    """Whether two wordings have any words in common: without them, a diff tells less than the two beside each other."""
    return any(part.op is Op.EQUAL for part in parts)
