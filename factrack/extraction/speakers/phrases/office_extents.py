"""The office that the words beside a name tell: its head, and how far it goes."""

from collections.abc import Sequence
from typing import NamedTuple

from factrack.extraction.speakers.phrases.body_extents import is_member, opens_body
from factrack.extraction.speakers.phrases.roles import joins_role, role_end
from factrack.extraction.speakers.phrases.topics import topic_start
from factrack.extraction.speakers.vocabulary.groups import BODY_LIKE, HEADS_BODY, HEADS_ROLE, PROPER
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_FARTHEST_ROLE = 5
"""In tokens: "chief | UN human rights negotiator"."""
_SHORTEST_JOINED = 3
"""In tokens: "Office of Management and"."""
_NAMES = PROPER | {Sort.INITIAL}


class Office(NamedTuple):
    """Where an office stands among the words beside a name: from `start` up to `end`, with its head within."""

    tokens: Sequence[Token]
    start: int
    head: int
    end: int


def find_office(tokens: Sequence[Token], words: PeopleWords) -> tuple[Sequence[Token], int] | None:
    """Return the tokens from where they can tell of an office, and which of them heads it; None where none does."""
    roles = [i for i, token in enumerate(tokens) if token.sort in HEADS_ROLE]
    head = next((i for i in roles if heads_role(tokens, i, words)), None)
    if head is None:
        return None
    head = _office_head(tokens, head, words)
    if words.body_first and _opens_second_role(tokens[head : head + 2], words):
        return tokens[head + 1 :], 0  # "*Saksi* Direktur PT X"
    return tokens, head


def office_extent(tokens: Sequence[Token], head: int, words: PeopleWords) -> Office:
    """Return how far an office goes, without the words around it that tell nothing."""
    start, end = head, role_end(tokens, head, words)
    while start and joins_role(tokens, start - 1, words) and not _ends_body(tokens, start - 1, words):
        start -= 1
    if not (start and _ends_body(tokens, start - 1, words)):
        start = min(start, topic_start(tokens, head, words))
    if end > head + 1 and tokens[end - 1].word in words.based:
        tokens, end = [*tokens[: end - 1], *tokens[end:]], end - 1  # "an expert *based* at Calder College"
    if start < head and tokens[start].word in words.passing:
        # "its *present* chief executive"
        return Office([*tokens[:start], *tokens[start + 1 :]], start, head - 1, end - 1)
    return Office(tokens, start, head, end)


def heads_role(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a role is not another person's ("the *skipper*'s son") nor in a name ("Hale *General* Hospital")."""
    token = tokens[index]
    following = tokens[index + 1 : index + 2]
    is_small = not token.capital or any(t.sort in HEADS_BODY for t in following)
    if words.body_first and token.sort is Sort.PREFIX and is_small and token.word not in words.former:
        # "seorang pejabat", "mantan pejabat di kementerian", "*Pejabat* Bank X"
        return all(t.sort in HEADS_BODY or (t.sort not in HEADS_ROLE and not t.capital) for t in following)
    if token.sort is not Sort.ROLE:
        return False
    after = next((other.sort for other in tokens[index + 1 : index + 3] if other.sort is not Sort.WORD), None)
    if after is Sort.POSSESSIVE or (not words.body_first and _is_within_other(tokens, index, words)):
        return False
    if not words.body_first and _is_of_owner(tokens, index):
        return False
    return words.body_first or not (token.capital and opens_body(tokens[index + 1 :]))


def _is_within_other(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a role opens another behind a body, or ends a body: "*chief* UN negotiator", "Board of *Governors*"."""
    token = tokens[index]
    if not token.capital:
        if token.word not in words.role_openers or not any(t.capital for t in tokens[index + 1 : index + 2]):
            return False
        near = range(index + 2, min(index + _FARTHEST_ROLE, len(tokens)))
        role = next((i for i in near if tokens[i].sort is Sort.ROLE and not tokens[i].capital), None)
        has_body = role is None or any(t.sort is Sort.PREPOSITION for t in tokens[role + 1 : role + 2])
        return not has_body and all(
            t.sort is not Sort.POSSESSIVE and t.word not in words.owners for t in tokens[:index]
        )
    start = index
    while start and tokens[start - 1].capital:
        start -= 1
    is_linked = start > 1 and tokens[start - 1].sort is Sort.PREPOSITION
    is_of_body = is_linked and tokens[start - 2].sort is Sort.BODY and tokens[start - 2].capital
    # "a Ministry of *Justice* spokesperson", but not "the Office of *Governor* Ada Quill"
    is_field = start == index and any(not after.capital for after in tokens[index + 1 : index + 2])
    return is_of_body and (is_field or is_member(token, words))


def _is_of_owner(tokens: Sequence[Token], index: int) -> bool:
    """Whether a role is that of somebody whose people are told of: "*Gov.* Ada Quill's spokesman"."""
    end = index + 1
    while end < len(tokens) and tokens[end].sort in _NAMES:
        end += 1
    is_owned = index + 1 < end < len(tokens) and tokens[end].sort is Sort.POSSESSIVE
    return is_owned and any(token.sort is Sort.ROLE for token in tokens[end:])


def _office_head(tokens: Sequence[Token], head: int, words: PeopleWords) -> int:
    """Return the head of an office behind a word for a party: "Conservative *councillor*"."""
    if words.body_first or not tokens[head].capital or tokens[head].word not in words.parties:
        return head
    later = next((i for i in range(head + 1, len(tokens)) if tokens[i].sort is not Sort.WORD), head)
    return later if tokens[later].word in words.with_party else head


def _opens_second_role(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a weak role stands before an office: "*Saksi Direktur* PT X", but not "Saksi korban"."""
    opens = len(tokens) > 1 and tokens[0].word in words.weak_roles - words.relations  # but not "*istri* Bupati X"
    is_pair = opens and tokens[1].sort in HEADS_ROLE
    return is_pair and tokens[1].capital and tokens[1].word not in words.weak_roles | words.relations


def first_office(tokens: Sequence[Token], head: int, words: PeopleWords) -> Sequence[Token]:
    """Return the tokens up to a second office: "Ketua Partai X *sekaligus …*", but "pendiri sekaligus ketua X"."""
    link = next((i for i in range(head, len(tokens)) if tokens[i].word in words.as_well), len(tokens))
    return tokens[:link] if tokens[link - 1].sort in BODY_LIKE else tokens


def _ends_body(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a word is the last of a body's name, and no part of the role behind it: "Department of *Health* aide"."""
    if words.body_first or index < 2 or not tokens[index].capital:
        return False
    joins = index > _SHORTEST_JOINED and tokens[index - 1].sort is Sort.JOINER and tokens[index - 2].capital
    link = index - (3 if joins else 1)  # "Office of Management *and Budget* director"
    return tokens[link].word in words.linkers and tokens[link - 1].sort is Sort.BODY and tokens[link - 1].capital
