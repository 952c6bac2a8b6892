"""How a status looks: always a glyph and a word, so that colour is never needed to tell them apart."""

from factrack.ledger import Status
from factrack.reports import GLYPHS


def status_words(status: Status) -> str:
    """Return the glyph and the word of a status."""
    return f"{GLYPHS[status]} {status}"
