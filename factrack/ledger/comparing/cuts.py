"""Where one outlet stops and another goes on with "but"."""

from collections.abc import Sequence
from dataclasses import dataclass

from factrack.ledger.comparing.content import Content, Word, shown
from factrack.ledger.comparing.differing import Op, align
from factrack.ledger.comparing.vocabulary import starts_with, vocabulary

_LONGEST = 30
"""In words, of what is shown of the rest."""


@dataclass(frozen=True, slots=True)
class Cut:
    """What the shorter of two wordings leaves out although it turns the statement or makes it depend on something."""

    left_out: str
    by_first: bool
    """Whether the first of the two wordings is the one that leaves it out."""


def find_cut(one: Content, other: Content) -> Cut | None:
    """Return what of weight one of two wordings leaves out: "but …", "unless …", "if …"; None where nothing is."""
    if one.language != other.language:
        return None
    for stretch in align(one.keys, other.keys):
        if stretch.op is Op.EQUAL:
            continue
        in_one = one.words[stretch.start : stretch.end]
        in_other = other.words[stretch.other_start : stretch.other_end]
        for words, theirs, by_first in ((in_other, in_one, True), (in_one, in_other, False)):
            rest = _turn(words, one.language) if len(words) > len(theirs) and not _turn(theirs, one.language) else ""
            if rest:
                return Cut(rest, by_first)
    return None


def _turn(words: Sequence[Word], language: str) -> str:
    """Return what is said from the first turn or condition on, where a clause begins with one."""
    phrases = vocabulary(language).contrasts | vocabulary(language).conditions
    for index, word in enumerate(words):
        opens = index <= 1 or word.clause != words[index - 1].clause
        if opens and starts_with([following.key for following in words[index : index + 4]], phrases):
            return shown(words[index : index + _LONGEST]).removeprefix("… ")
    return ""
