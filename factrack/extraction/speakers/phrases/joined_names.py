"""English names of bodies with a joiner in them: "the Dockers and Carriers Union"."""

import re

from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort

_CAPITAL = r"[^\W\d_a-z][\w’'-]*"
_JOINED_BEFORE = re.compile(rf"(?<!\w)([Tt]he )?((?:{_CAPITAL} ){{1,3}}and )\Z")
_LONGEST = 60
"""In characters: what stands before the second part of a name at most."""
_WHOLE = frozenset({Sort.BODY, Sort.ACRONYM, Sort.GIVEN, Sort.ROLE, Sort.PLACE})
"""What ends or tells a name by itself: "the *Senate* and Harrow Council"."""


def joined_start(text: str, start: int, words: PeopleWords) -> int:
    """Return where the name of a body begins whose last part stands at a place: "the *Dockers and* Carriers Union"."""
    if words.body_first or not text.endswith("and ", 0, start):
        return start
    joined = _JOINED_BEFORE.search(text, max(0, start - _LONGEST), start)
    if joined is None:
        return start
    begin = joined.start(2)
    tokens = words.tokens(text, begin, start)[:-1]
    # "Harrow *Fire* and Rescue Service", but not "Brentor and Harrow Council"
    is_part = joined[1] is not None or (len(tokens) > 1 and tokens[-1].sort is Sort.WORD)
    return start if not is_part or any(token.sort in _WHOLE for token in tokens) else begin
