"""What an English office is for: "*Police and Emergencies* Minister", "Director *of Customer Experience*"."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.common_bodies import is_common_body
from factrack.extraction.speakers.vocabulary.sorts import sort_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_LINKS = frozenset({Sort.JOINER, Sort.COMMA, Sort.POSSESSIVE})
_IN_CAPITALS = frozenset({Sort.WORD, Sort.ROLE, Sort.JOINER})
_PARTS = frozenset({Sort.PLACE, Sort.ACRONYM, Sort.INITIAL})
_SMALL_FIELD = frozenset({Sort.LOWER, Sort.WORD})
_TOPIC = frozenset({Sort.NAME, Sort.WORD, Sort.PLACE, Sort.BODY})
_LONGEST = 6
"""In words, with the office."""
_LONGEST_TOPIC = 4
"""In words, with the joiner before them."""
_LONGEST_POST = 3
"""In words, up to the last one of an office with a field: "Deputy Commissioner General"."""


def topic_start(tokens: Sequence[Token], head: int, words: PeopleWords) -> int:
    """Return where an office begins with what it is for; `head`, where it has no such words before it."""
    if tokens[head].word in words.office_topics and sort_at(tokens, head + 1) is Sort.ROLE:
        return min(head, topic_start(tokens, head + 1, words))  # "Trade and *Justice* Minister"
    if words.body_first or not _has_topic(tokens, head, words):
        return head
    start, is_minister = head, tokens[head].word in words.has_field
    while start:
        token = tokens[start - 1]
        if token.word in words.office_topics or (start < head and token.word in words.shadows):
            start -= 1
        elif token.sort in _LINKS and start > 1 and tokens[start - 2].word in words.office_topics:
            start -= 2
        elif is_minister and start < head and tokens[start].word in words.open_topics and _may_be_topic(token):
            start -= 1  # "*Harbour* Affairs Minister"
        elif is_minister and (joiner := _joined_to_topic(tokens, start, words)):
            start = joiner - 1
        else:
            break
    is_of_union = 0 < start < head and tokens[start - 1].word in words.chambers and tokens[start - 1].capital
    return start - is_of_union  # "*Union* Mines Minister"


def _joined_to_topic(tokens: Sequence[Token], end: int, words: PeopleWords) -> int:
    """Return where the joiner stands that joins unknown words to a topic: "Trade *and* Wharves Minister"; 0 if none."""
    joiner = next((i for i in range(end - 1, max(end - _LONGEST_TOPIC, 1) - 1, -1) if not _may_be_topic(tokens[i])), 0)
    is_joined = 0 < joiner < end - 1 and tokens[joiner].sort is Sort.JOINER
    return joiner if is_joined and tokens[joiner - 1].word in words.office_topics else 0


def _may_be_topic(token: Token) -> bool:
    """Whether an unknown word with a capital can tell what an office is for."""
    return token.capital and token.sort in _TOPIC


def is_within_topic(tokens: Sequence[Token], joiner: int, words: PeopleWords) -> bool:
    """Whether a joiner is in what an office is for, and stands between no two speakers."""
    if words.body_first or not joiner or tokens[joiner - 1].word not in words.office_topics:
        return False
    behind = range(joiner + 1, min(joiner + _LONGEST, len(tokens)))
    roles = (i for i in behind if tokens[i].sort is Sort.ROLE and tokens[i].word not in words.office_topics)
    head = next(roles, None)
    return head is not None and topic_start(tokens, head, words) < joiner


def _has_topic(tokens: Sequence[Token], head: int, words: PeopleWords) -> bool:
    """Whether a role can have its field before it: that of a minister, or of who speaks on it for another side."""
    if tokens[head].word in words.has_field or (tokens[head].word in words.topic_roles and tokens[head].capital):
        return True
    is_shadow = any(token.word in words.shadows for token in tokens[max(0, head - _LONGEST) : head])
    return is_shadow and tokens[head].word in words.speaks_for_body


def capital_field(tokens: Sequence[Token], end: int, words: PeopleWords) -> int:
    """Return how many words tell a field in capitals: "Director *of Customer Experience*"; 0 where it is a body."""
    if words.body_first or tokens[end].word not in words.serving_links or not tokens[end - 1].capital:
        return 0
    near = [token.word for token in tokens[max(0, end - _LONGEST_POST) : end]]
    is_post = not words.posts.isdisjoint(near)
    if words.heads_unit.isdisjoint(near[-2:]) and not is_post:
        return 0
    has_own = is_post and tokens[end].word not in words.genitives  # "Commissioner *for* Health and Human Services"
    stop = end + 1
    while stop < len(tokens) and (_is_in_field(tokens[stop], has_own, words) or _is_between(tokens, stop, words)):
        stop += 1
    is_last = stop == len(tokens) or tokens[stop].sort in (Sort.PREPOSITION, Sort.COMMA, Sort.RELATIVE)
    return stop - end if stop > end + 1 and is_last and tokens[stop - 1].capital else 0


def _is_between(tokens: Sequence[Token], comma: int, words: PeopleWords) -> bool:
    """Whether a comma is in a list of fields that a joiner ends: "Director of Planning*,* Research and Statistics"."""
    listed = tokens[comma + 1 : comma + _LONGEST]
    is_joined = any(token.sort is Sort.JOINER for token in listed) and listed[0].capital
    return tokens[comma].sort is Sort.COMMA and is_joined and listed[0].word in words.office_topics


def _is_in_field(token: Token, has_own: bool, words: PeopleWords) -> bool:
    """Whether a field can go on with a word; that of an office with one of its own, also with an unknown one."""
    if token.capital and token.word in words.office_topics:
        return True
    if has_own and token.capital and token.sort is Sort.NAME:
        return True
    return token.sort in _IN_CAPITALS and _may_be_field(token, words)


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


def office_field(tokens: Sequence[Token], words: PeopleWords) -> int:
    """Return how many words tell what an office is of as a part of it: "Leader *of the Opposition*"; 0 for none."""
    if not words.office_fields or not tokens or tokens[0].sort is not Sort.PREPOSITION:
        return 0
    lengths = range(min(len(tokens), 3), 1, -1)
    length = next((n for n in lengths if " ".join(t.word for t in tokens[:n]) in words.office_fields), 0)
    has_bracket = length > 0 and sort_at(tokens, length) is Sort.BRACKET
    return length + has_bracket


def field_of_world(tokens: Sequence[Token], end: int, words: PeopleWords) -> int:
    """Return where a part of the world ends that a role is for: "head of *UK equities*"; `end` where it is none.

    It is the field, and no body, before a small word, and before a preposition that leads to the body: "director for
    *Asia* at Harrow Bank", "chief *China economist* at X".
    """
    opens = tokens[end].sort is Sort.PREPOSITION
    place = end + opens
    last = next((i for i in range(place, len(tokens)) if not _may_be_part(tokens[i])), len(tokens))
    if last == len(tokens) or _PARTS.isdisjoint(token.sort for token in tokens[place:last]):
        return end
    after, behind = tokens[last], tokens[last + 1 : last + 3]
    if opens and after.sort is Sort.PREPOSITION:
        links = words.linkers - words.sites - words.genitives  # "director for the *ACLU of* Oregon"
        is_body = after.word in links and any(token.capital for token in behind)
        return last if is_body else end
    if opens:
        is_body = any(is_common_body(token, words) for token in behind[:1])
        return last + 1 if after.sort in _SMALL_FIELD and not after.capital and not is_body else end
    is_owned = any(token.sort is Sort.POSSESSIVE or token.word in words.owners for token in tokens[:end])
    has_body = is_owned or sort_at(behind, 0) is Sort.PREPOSITION
    return last + 1 if after.sort is Sort.ROLE and not after.capital and has_body else end


def _may_be_part(token: Token) -> bool:
    """Whether a word can be of the name of a part of the world: "Latin America"."""
    return token.capital and (token.sort in _PARTS or token.sort in (Sort.NAME, Sort.WORD))
