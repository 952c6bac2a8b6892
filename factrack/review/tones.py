"""How words look on the screen: what a line is made of, and the names of its colours."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from rich.cells import cell_len

from factrack.ledger import Status
from factrack.plaintext import one_line
from factrack.review.wrapping import wrap


class Tone(StrEnum):
    """What a piece of a line is; each theme has a look for it, and none is told by its colour alone."""

    TEXT = "text"
    QUIET = "quiet"
    DIM = "dim"
    HEADING = "heading"
    STRONG = "strong"
    OTHER = "other"
    CONTENT = "content"
    CUE = "cue"
    SOURCE = "source"
    ANTECEDENT = "antecedent"
    ADDED = "added"
    REMOVED = "removed"
    SELECTED = "selected"
    PENDING = "pending"
    VERIFIED = "verified"
    DISPUTED = "disputed"


def tone_class(tone: Tone) -> str:
    """Return the name that styles call a tone by."""
    return f"tone--{tone}"


Piece = tuple[str, Tone]
Line = tuple[Piece, ...]

STATUS_TONES = {
    Status.PENDING: Tone.PENDING,
    Status.VERIFIED: Tone.VERIFIED,
    Status.DISPUTED: Tone.DISPUTED,
}


def hanging(label: Piece, pieces: Sequence[Piece], indent: int, width: int) -> Iterator[Line]:
    """Yield a label and, beside it, pieces in lines of at most `width` cells that all begin at `indent`."""
    lead: Piece = (label[0] + " " * (indent - cell_len(label[0])), label[1])
    text = "".join(one_line(piece) for piece, _ in pieces)
    for start, end in wrap(text, width - indent):
        yield (lead, *_cut(pieces, start, end))
        lead = (" " * indent, Tone.TEXT)


def _cut(pieces: Iterable[Piece], start: int, end: int) -> Iterator[Piece]:
    """Yield what of the pieces lies between two places of their joined text."""
    at = 0
    for text, tone in pieces:
        part = text[max(0, start - at) : max(0, end - at)]
        if part:
            yield part, tone
        at += len(text)
