"""How two wordings compare, purely by their words: degrees, word diffs, cuts and contradictions."""

from factrack.ledger.comparing.content import Content, Sort, read_content
from factrack.ledger.comparing.cuts import Cut, find_cut
from factrack.ledger.comparing.degrees import Comparison, Degree, compare, is_telling
from factrack.ledger.comparing.differing import DiffPart, Op, word_diff
from factrack.ledger.comparing.oppositions import Opposition, Reason, oppose

__all__ = [
    "Comparison",
    "Content",
    "Cut",
    "Degree",
    "DiffPart",
    "Op",
    "Opposition",
    "Reason",
    "Sort",
    "compare",
    "find_cut",
    "is_telling",
    "oppose",
    "read_content",
    "word_diff",
]
