"""Names of bodies with a joiner in them: "the Dockers and Carriers Union", "Dinas Pendidikan dan Kebudayaan Wera"."""

import re
from functools import cache

from factrack.extraction.languages.compiling import any_of
from factrack.extraction.speakers.vocabulary.sorts import word_before
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort
from factrack.extraction.statement import Span

_CAPITAL = r"[^\W\d_a-z][\w’'-]*"
_LONGEST = 60
"""In characters: what stands before the second part of a name at most."""
_WHOLE = frozenset({Sort.BODY, Sort.ACRONYM, Sort.GIVEN, Sort.ROLE, Sort.PLACE})
"""What ends or tells a name by itself: "the *Senate* and Harrow Council"."""


@cache
def _joined_before(articles: frozenset[str], joiners: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of the first part of a name with its joiner, maybe behind an article."""
    joiner = any_of(filter(str.isalpha, joiners))
    return re.compile(rf"(?<!\w)((?i:{any_of(articles)}) )?((?:{_CAPITAL} ){{1,3}}(?:{joiner}) )\Z")


def joined_start(text: str, start: int, words: PeopleWords) -> int:
    """Return where the name of a body begins whose last part stands at a place: "the *Dockers and* Carriers Union"."""
    if words.body_first or word_before(text, start) not in words.joiners:
        return start
    joined = _joined_before(words.definite_articles, words.joiners).search(text, max(0, start - _LONGEST), start)
    if joined is None:
        return start
    begin = joined.start(2)
    tokens = words.tokens(text, begin, start)[:-1]
    # "Harrow *Fire* and Rescue Service", but not "Brentor and Harrow Council"
    is_part = joined[1] is not None or (len(tokens) > 1 and tokens[-1].sort is Sort.WORD)
    return start if not is_part or any(token.sort in _WHOLE for token in tokens) else begin


@cache
def _joined_behind(joiners: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of a joiner with the word it joins to others, and of what follows that."""
    return re.compile(rf" (?:{any_of(joiners)}) ({_CAPITAL})(?: {_CAPITAL}){{0,5}}(?!\w)")


def joined_end(text: str, name: Span, words: PeopleWords) -> Span:
    """Return an Indonesian body with what is joined to its field: "Dinas Pendidikan *dan Kebudayaan Wera*"."""
    more = _joined_behind(words.joiners).match(text, name.end) if words.body_first else None
    if more is None:
        return name
    last = name.of(text).rpartition(" ")[2]
    # "Dinas Pendidikan dan Kebudayaan", but not "Dinas Pendidikan dan Pemkot Wera"
    is_field = words.sort_of(last) is words.sort_of(more[1]) is Sort.WORD
    return Span(name.start, more.end()) if is_field else name
