"""One source of several speakers, split into a phrase for each."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.first_letters import spelt_before
from factrack.extraction.speakers.phrases.names import is_one_body
from factrack.extraction.speakers.phrases.topics import is_within_topic
from factrack.extraction.speakers.vocabulary.groups import HEADS_ROLE, PROPER
from factrack.extraction.speakers.vocabulary.sorts import sort_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_OF_OFFICE = frozenset({Sort.ROLE, Sort.PREFIX, Sort.WORD, Sort.LOWER})
_HEADS = frozenset({Sort.ROLE, Sort.PREFIX, Sort.BODY, Sort.HONORIFIC, Sort.RANK, Sort.DETERMINER})
_LONGEST_OFFICE = 4
"""In words: "veteran Calder lobbyist"."""
_PROPER = frozenset({Sort.NAME, Sort.GIVEN, Sort.PLACE, Sort.ACRONYM, Sort.BRACKET})


def split_joint(tokens: Sequence[Token], words: PeopleWords) -> list[Sequence[Token]]:
    """Return the phrases of the single speakers: "A, B dan C" gives three, a body with "dan" in its name one."""
    if Sort.JOINER not in [token.sort for token in tokens]:
        return [tokens]
    joiners = (i for i, token in enumerate(tokens) if token.sort is Sort.JOINER)
    joiner = next((i for i in joiners if _is_joint(tokens, i, words)), None)
    if joiner is None:
        return [tokens]
    before, after = tokens[_end_of_count(tokens[:joiner], words) : joiner], tokens[joiner + 1 :]
    return [*_members_before(before), *split_joint(after, words)]


def _end_of_count(tokens: Sequence[Token], words: PeopleWords) -> int:
    """Return where English speakers begin whom a phrase counts: "Two unions, *the Dockers' League*"; else 0."""
    comma = next((i for i, token in enumerate(tokens) if token.sort is Sort.COMMA), 0)
    is_count = comma > 1 and tokens[0].word in words.many and not words.body_first
    return comma + 1 if is_count and not any(token.capital for token in tokens[1:comma]) else 0


def _is_joint(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a joiner stands between two speakers, each complete by itself."""
    if not 0 < index < len(tokens) - 1:
        return False
    before, after = tokens[:index], tokens[index + 1]
    if not words.body_first and _has_two_offices(before, tokens[index + 1 :]):
        return False
    if words.body_first and _is_spelt_across(tokens, index):
        return False  # "Badan Restorasi Gambut *dan* Mangrove (BRGM)"
    if not words.body_first and _closes_apposition(before, tokens[index + 1 : index + 3]):
        return True
    if not words.body_first and index > 1 and before[-1].sort is Sort.BRACKET:
        before = before[:-1]  # "Rep. Ada Quill (D-Wend.) *and* Al Roe"
    if words.body_first and before[0].word in words.serving and after.sort in PROPER:
        return False  # "kuasa hukum *Irwan dan Sugeng*"
    if before[-1].sort is Sort.COMMA:
        before = before[:-1] if words.body_first else _without_home(before[:-1])
    if not before or any(token.sort in (Sort.PREPOSITION, Sort.RELATIVE) for token in before):
        return False
    if not words.body_first and _are_of_one(before, tokens[index + 1 :]):
        return False
    if is_within_topic(tokens, index, words):
        return False  # "*Police and Emergencies* Minister Ada Quill"
    has_head = any(token.sort in (Sort.BODY, Sort.ROLE) for token in before[:-1])
    if words.body_first and (_is_in_field(before, after, words) or _is_second_office(tokens[index + 1 :], before)):
        return False
    if words.body_first and _share_body(before, tokens[index + 1 :], words):
        return False
    if not words.body_first and _has_two_roles(before, tokens[index + 1 :]):
        return False
    if not words.body_first and _is_in_body(before, tokens[index + 1 :]):
        return False
    if any(token.sort is Sort.ROLE for token in before) and before[-1].sort not in PROPER:
        is_named = not words.body_first and any(token.sort in PROPER for token in before)
        has_title = is_named and _opens_title(tokens[index + 1 :])
        opens = after.sort in HEADS_ROLE or has_title
        return opens and len(before) > 1 and len(tokens) > index + 2
    if is_one_body(before, tokens[index + 1 :], words):
        return False
    if after.sort in _HEADS:
        return any(token.capital for token in before) or _are_known(before, after, words)
    if after.sort in _PROPER:
        return before[-1].sort in _PROPER or not has_head
    if _opens_title(tokens[index + 1 :]):
        return before[-1].sort in PROPER
    return after.capital and before[-1].sort in _PROPER and not has_head


def _are_of_one(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether two offices in small letters are of one person: "Ada Quill, *founder and former director* of X"."""
    are_small = before[-1].sort is Sort.ROLE and not before[-1].capital and not after[0].capital
    is_known = before[0].sort is Sort.DETERMINER and any(token.sort in PROPER for token in after)
    is_past = after[0].sort is Sort.PREFIX and sort_at(after, 1) is Sort.ROLE and not is_known
    return (are_small and (after[0].sort is Sort.ROLE or is_past)) or _is_in_apposition(before, after)


def _is_in_apposition(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether a joiner is in what is told of a name behind a comma: "Ada Quill, a delegate *and* Roe supporter"."""
    comma = next((i for i, token in enumerate(before) if token.sort is Sort.COMMA), 0)
    is_told = 0 < comma < len(before) - 2 and before[comma + 1].sort is Sort.DETERMINER
    is_told = is_told and all(token.sort is not Sort.COMMA for token in before[comma + 1 :])
    is_named = comma > 1 and all(token.sort in PROPER | {Sort.HONORIFIC} for token in before[:comma])
    role = next((i for i, token in enumerate(after[:_LONGEST_OFFICE]) if token.sort is Sort.ROLE), None)
    if role is None or after[role].capital or after[0].sort in (Sort.DETERMINER, Sort.HONORIFIC):
        return False
    behind = sort_at(after, role + 1)
    return is_told and is_named and behind not in PROPER


def _share_body(before: Sequence[Token], after: Sequence[Token], words: PeopleWords) -> bool:
    """Whether an office without its body and the one behind a joiner are of one person: "Pendiri *dan* CEO X"."""
    is_bare = before[0].word in words.of_bodies and all(token.sort in _OF_OFFICE for token in before)
    return is_bare and after[0].sort in HEADS_ROLE and any(token.sort in PROPER for token in after)


def _has_two_offices(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether one article opens two offices of who is named behind a comma: "The Premier *and* Minister, X"."""
    comma = next((i for i, token in enumerate(after) if token.sort is Sort.COMMA), 0)
    offices = [*before, *after[:comma]]
    is_one = comma > 0 and before[0].sort is Sort.DETERMINER and after[0].sort is Sort.ROLE
    has_name = any(token.sort in PROPER for token in after[comma:])
    return is_one and has_name and not any(token.sort in PROPER | {Sort.COMMA} for token in offices)


def _is_spelt_across(tokens: Sequence[Token], joiner: int) -> bool:
    """Whether a bracket has the first letters of words on both sides of a joiner."""
    bracket = next((i for i in range(joiner, len(tokens)) if tokens[i].sort is Sort.BRACKET), 0)
    first = spelt_before(tokens, bracket) if bracket > joiner + 1 else None
    return first is not None and first < joiner


def _closes_apposition(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether a full name follows somebody told of between commas: "Ada Quill, a nurse, *and Al Roe*"."""
    commas = [i for i, token in enumerate(before) if token.sort is Sort.COMMA]
    is_told = len(commas) > 1 and commas[-1] == len(before) - 1 and before[commas[0] + 1].sort is Sort.DETERMINER
    is_named = commas[:1] > [1] and all(token.sort in PROPER for token in before[: commas[0]])
    return is_told and is_named and [token.sort in PROPER for token in after] == [True, True]


def _has_two_roles(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether somebody named first has a role on either side: "Ada Quill, founder *and chief executive of* X"."""
    comma = next((i for i, token in enumerate(before) if token.sort is Sort.COMMA), 0)
    is_named = comma > 0 and any(token.sort in PROPER for token in before[:comma])
    role = next((i for i, token in enumerate(after) if token.sort is Sort.ROLE), len(after))
    behind = next((token for token in after[role:] if token.sort not in (Sort.ROLE, Sort.WORD)), None)
    opens = all(token.sort in (Sort.LOWER, Sort.WORD, Sort.PREFIX) for token in after[:role])
    return is_named and opens and role < len(after) and (behind is None or not behind.capital)


def _is_in_body(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether a joiner is in the body of somebody named first: "Ada Quill, Rail *and* Tram Union organiser"."""
    comma = next((i for i, token in enumerate(before) if token.sort is Sort.COMMA), 0)
    is_named = comma > 1 and all(token.sort in PROPER for token in before[:comma])
    behind = next((i for i, token in enumerate(after) if not token.capital), len(after))
    ends = [token.sort for token in after[behind : behind + 2]]
    has_role = ends[:1] == [Sort.ROLE] and ends[1:] in ([], [Sort.PREPOSITION], [Sort.COMMA])
    return is_named and behind > 0 and has_role and all(token.capital for token in before[comma + 1 :])


def _without_home(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return a name without the age and the place of somebody: "Ada Quill, *63, of Harrow*"."""
    comma = next((i for i, token in enumerate(tokens) if token.sort is Sort.COMMA), len(tokens))
    is_home = comma + 1 < len(tokens) and tokens[comma + 1].word.isdigit()
    return tokens[:comma] if is_home else tokens


def _are_known(before: Sequence[Token], after: Token, words: PeopleWords) -> bool:
    """Whether a joiner stands between two that are told of as known: "*the union* and *the* company"."""
    return not words.body_first and before[0].word == after.word and before[0].sort is Sort.DETERMINER


def _is_in_field(before: Sequence[Token], after: Token, words: PeopleWords) -> bool:
    """Whether a joiner stands in the field of an office: "Direktur Pembinaan *Narapidana* dan *Latihan* Kerja"."""
    shortest = _SHORTEST_WITH_FIELD - (before[0].word in words.fielded)
    if len(before) < shortest or before[0].sort not in (Sort.ROLE, Sort.PREFIX) or not after.capital:
        return False
    head, last = before[-2:]
    if after.sort is Sort.ROLE:
        return after.word in words.departments and last.sort is Sort.WORD and last.capital
    is_field = after.sort in (Sort.NAME, Sort.WORD) and last.sort is Sort.NAME
    return is_field and head.capital and head.sort in (Sort.WORD, Sort.BODY, Sort.ROLE)


_SHORTEST_WITH_FIELD = 3


def _is_second_office(after: Sequence[Token], before: Sequence[Token]) -> bool:
    """Whether somebody named behind a comma has two offices: "Ketua Partai X dan *anggota DPRD, Rina Wati*"."""
    comma = next((i for i, token in enumerate(after) if token.sort is Sort.COMMA), len(after))
    name = after[comma + 1 :]
    has_office = before[0].sort in HEADS_ROLE and before[-1].sort not in PROPER
    is_named = bool(name) and all(token.sort in PROPER for token in name)
    return has_office and is_named and after[0].sort in HEADS_ROLE and after[comma - 1].sort not in PROPER


def _opens_title(tokens: Sequence[Token]) -> bool:
    """Whether a title of small words opens the tokens, with a name behind it: "county councillor Ruth Hale"."""
    role = next((i for i, token in enumerate(tokens[:3]) if token.sort is Sort.ROLE), len(tokens))
    small = all(token.sort in (Sort.LOWER, Sort.BODY) and not token.capital for token in tokens[:role])
    return small and role + 1 < len(tokens) and tokens[role + 1].sort in PROPER


def _members_before(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """Return the members of a list before its joiner: several where each is a bare name or body."""
    parts: list[list[Token]] = [[]]
    for token in tokens:
        if token.sort is Sort.COMMA:
            parts.append([])
        else:
            parts[-1].append(token)
    parts = [part for part in parts if part]
    has_title = len(parts) > 1 and parts[0][0].sort is Sort.ROLE
    if has_title and all(map(_is_full_name, (parts[0][1:], *parts[1:]))):
        return list(parts)  # "Sens. Ada Quill (Calder), Al Roe (Harrow) *and* Bo Lee"
    is_list = all(part[0].capital for part in parts) and not any(
        token.sort in (Sort.ROLE, Sort.LOWER) for part in parts for token in part
    )
    return list(parts) if is_list else [tokens]


def _is_full_name(tokens: Sequence[Token]) -> bool:
    """Whether tokens are a name of several words, maybe with a bracket behind it."""
    names = tokens[:-1] if tokens and tokens[-1].sort is Sort.BRACKET else tokens
    return len(names) > 1 and all(token.sort in PROPER for token in names)
