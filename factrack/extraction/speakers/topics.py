"""What an English minister is for, before the office: "*Police and Emergencies* Minister"."""

from collections.abc import Sequence

from factrack.extraction.speakers.words import PeopleWords, Sort, Token

_LINKS = frozenset({Sort.JOINER, Sort.COMMA, Sort.POSSESSIVE})
_LONGEST = 6
"""In words, with the office."""


def topic_start(tokens: Sequence[Token], head: int, words: PeopleWords) -> int:
    """Return where an office begins with what it is for; `head`, where it has no such words before it."""
    if words.body_first or not _has_topic(tokens, head, words):
        return head
    start = head
    while start:
        token = tokens[start - 1]
        if token.word in words.office_topics or (start < head and token.word in words.shadows):
            start -= 1
        elif token.sort in _LINKS and start > 1 and tokens[start - 2].word in words.office_topics:
            start -= 2
        else:
            break
    is_of_union = 0 < start < head and tokens[start - 1].word in words.chambers and tokens[start - 1].capital
    return start - is_of_union  # "*Union* Mines Minister"


def is_within_topic(tokens: Sequence[Token], joiner: int, words: PeopleWords) -> bool:
    """Whether a joiner is in what an office is for, and stands between no two speakers."""
    if words.body_first or not joiner or tokens[joiner - 1].word not in words.office_topics:
        return False
    heads = (i for i in range(joiner + 1, min(joiner + _LONGEST, len(tokens))) if tokens[i].sort is Sort.ROLE)
    head = next(heads, None)
    return head is not None and topic_start(tokens, head, words) < joiner


def _has_topic(tokens: Sequence[Token], head: int, words: PeopleWords) -> bool:
    """Whether a role can have its field before it: that of a minister, or of who speaks on it for another side."""
    if tokens[head].word in words.has_field:
        return True
    is_shadow = any(token.word in words.shadows for token in tokens[max(0, head - _LONGEST) : head])
    return is_shadow and tokens[head].word in words.speaks_for_body
