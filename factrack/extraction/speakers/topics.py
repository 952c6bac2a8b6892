"""What an English office is for: "*Police and Emergencies* Minister", "Director *of Customer Experience*"."""

from collections.abc import Sequence

from factrack.extraction.speakers.words import PeopleWords, Sort, Token

_LINKS = frozenset({Sort.JOINER, Sort.COMMA, Sort.POSSESSIVE})
_IN_CAPITALS = frozenset({Sort.WORD, Sort.ROLE, Sort.JOINER})
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


def capital_field(tokens: Sequence[Token], end: int, words: PeopleWords) -> int:
    """Return how many words tell a field in capitals: "Director *of Customer Experience*"; 0 where it is a body."""
    if words.body_first or tokens[end].word not in words.serving_links or not tokens[end - 1].capital:
        return 0
    if words.heads_unit.isdisjoint(token.word for token in tokens[max(0, end - 2) : end]):
        return 0
    stop = end + 1
    while stop < len(tokens) and (tokens[stop].sort in _IN_CAPITALS) and _may_be_field(tokens[stop], words):
        stop += 1
    is_last = stop == len(tokens) or tokens[stop].sort in (Sort.PREPOSITION, Sort.COMMA, Sort.RELATIVE)
    return stop - end if stop > end + 1 and is_last and tokens[stop - 1].capital else 0


def _may_be_field(token: Token, words: PeopleWords) -> bool:
    """Whether a word can be of a field: one with a capital that no firm has in its name, or "and"."""
    return token.sort is Sort.JOINER or (token.capital and token.word.capitalize() not in words.name_ends)


def links_joint(tokens: Sequence[Token]) -> bool:
    """Whether a field of two small nouns opens, the first of which could be a body: "head *of trust and safety*"."""
    sorts = [token.sort for token in tokens]
    is_joint = sorts == [Sort.PREPOSITION, Sort.BODY, Sort.JOINER, Sort.LOWER]
    return is_joint and not any(token.capital for token in tokens)


def links_compound(tokens: Sequence[Token]) -> bool:
    """Whether a field of two small words opens, the first of them a role by itself: "head *of customer care*"."""
    sorts = [token.sort for token in tokens]
    return sorts == [Sort.PREPOSITION, Sort.ROLE, Sort.LOWER] and not tokens[1].capital
