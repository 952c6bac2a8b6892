"""What the words beside a name say of its bearer: the role, and the body that somebody has it in."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.beside_roles import office_beside, without_origin, without_party, work_behind
from factrack.extraction.speakers.phrases.body_extents import is_member, opens_body
from factrack.extraction.speakers.phrases.body_names import affiliation_in
from factrack.extraction.speakers.phrases.common_bodies import common_body
from factrack.extraction.speakers.phrases.grades import with_grade
from factrack.extraction.speakers.phrases.heads import names_body
from factrack.extraction.speakers.phrases.homes import has_seat
from factrack.extraction.speakers.phrases.ranks import without_rank
from factrack.extraction.speakers.phrases.relations import relation_role
from factrack.extraction.speakers.phrases.roles import is_rank_behind, joins_role, role_end
from factrack.extraction.speakers.phrases.texts import phrase_text
from factrack.extraction.speakers.phrases.topics import topic_start
from factrack.extraction.speakers.phrases.units import whole_of_unit, without_article
from factrack.extraction.speakers.vocabulary.groups import HEADS_BODY, HEADS_ROLE
from factrack.extraction.speakers.vocabulary.sorts import sort_at, word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_FARTHEST_ROLE = 5
"""In tokens: "chief | UN human rights negotiator"."""
_SHORTEST_JOINED = 3
"""In tokens: "Office of Management and"."""
_LONGEST_SHORT_ROLE = 4
"""In letters: "CEO", "JPU"."""
BODY_LIKE = frozenset({Sort.BODY, Sort.PLACE, Sort.ACRONYM, Sort.NAME, Sort.GIVEN, Sort.INITIAL, Sort.BRACKET})
"""What stands in the names of bodies."""


def flat(chunks: Sequence[Sequence[Token]]) -> list[Token]:
    """Return the tokens of several chunks in a row."""
    return [token for chunk in chunks for token in chunk]


def describe(text: str, tokens: Sequence[Token], words: PeopleWords) -> tuple[str | None, str | None]:
    """Return the role and the affiliation in the part of a phrase that is not the name."""
    if role := relation_role(text, tokens, words):
        return role, None
    tokens = with_grade(_without_address(tokens, words), words)
    if words.body_first and any(token.sort is Sort.ROLE for token in tokens):
        tokens = without_rank(tokens)
    if words.body_first and len(tokens) > 1 and tokens[-1].word in words.addresses and tokens[0].sort in HEADS_ROLE:
        is_panel = f"{tokens[-2].word} {tokens[-1].word}" in words.panels
        tokens = tokens if is_panel else tokens[:-1]
    head = next((i for i in range(len(tokens)) if heads_role(tokens, i, words)), None)
    if head is None:
        return _without_office(text, tokens, words)
    head = _office_head(tokens, head, words)
    if words.body_first and _opens_second_role(tokens[head : head + 2], words):
        head += 1  # "*Saksi* Direktur PT X"
        tokens, head = tokens[head:], 0
    if office := office_beside(tokens, head, words):
        return describe(text, tokens[office:], words)
    if _is_of_party(tokens, head, words):
        role, body = describe(text, tokens[head + 1 :], words)
        return _joined(phrase_text(text, tokens[head : head + 1]), role), body
    tokens = _first_office(tokens, head, words)
    if whole := whole_of_unit(tokens, head, words):
        return phrase_text(text, without_article(tokens[: whole - 1])), affiliation_in(text, tokens[whole:], words)
    start = head
    while start and joins_role(tokens, start - 1, words) and not _ends_body(tokens, start - 1, words):
        start -= 1
    if not (start and _ends_body(tokens, start - 1, words)):
        start = min(start, topic_start(tokens, head, words))
    end = role_end(tokens, head, words)
    if end > head + 1 and tokens[end - 1].word in words.based:
        tokens, end = [*tokens[: end - 1], *tokens[end:]], end - 1  # "an expert *based* at Calder College"
    if start < head and tokens[start].word in words.passing:
        # "its *present* chief executive"
        tokens, head, end = [*tokens[:start], *tokens[start + 1 :]], head - 1, end - 1
    opening = _opening(tokens[:start], words)
    before = _beside_role(tokens[len(opening) : start], tokens[head], words)
    if not tokens[head].capital and not words.followers.isdisjoint(_forms(tokens[head].word)):
        before = []  # "*Calder* critics", "*Calder's* supporters"
    if tokens[end - 1].word in words.works or tokens[head].word in words.residents:
        return _role_text(text, tokens[start:end], words), None  # "Sutradara film *Laut Biru*"
    homely = words.private_roles | words.trades
    if not words.body_first and tokens[head].word in homely and _is_from_home(tokens[end:], words):
        return _role_text(text, tokens[start:end], words), None
    if words.body_first and _lives_behind(tokens, head, end, words):
        return _role_text(text, tokens[start:end], words), None
    behind = tokens[end:] if words.envoys.isdisjoint(t.word for t in tokens[head:end]) else _sender(tokens[end:])
    behind = work_behind(behind, tokens[head], words)
    if not words.body_first and [token.sort for token in behind[:2]] == [Sort.JOINER, Sort.DETERMINER]:
        other = describe(text, behind[2:], words)
        is_more = other[1] is not None and other[1][0].isupper() and not affiliation_in(text, before, words)
        if other[0] and is_more and words.former.isdisjoint(token.word for token in behind):
            return other  # "a lawyer and *the head of the Calder Board*"
        behind = () if other[0] else behind
    body = _body_beside(text, before, behind, words)
    if not words.body_first and sort_at(before, -1) is Sort.POSSESSIVE and word_at(behind, 0) in words.name_links:
        body = common_body(text, before, (), words) or body  # "the *fund's* director for East Africa"
    body = _house(tokens[start : head + 1], words) or body or common_body(text, before, tokens[end:], words)
    owner = before[0].word if before and before[0].word in words.owners else None
    if owner and all(token.sort in (Sort.PLACE, Sort.WORD) for token in before[1:]):
        if len(before) > 1 or any(token.word in words.sites for token in tokens[end : end + 1]):
            body = owner  # "its ambassador in Harrow", "its UK director"
        start -= len(before) - 1
    party = next((i for i in range(start, head) if not _tells_party(tokens, i, head, words)), head)
    if party > start and not words.is_role_of_several(tokens[head]):
        body = body or phrase_text(text, tokens[start:party])
    role = _role_text(text, tokens[party:end], words)
    if body and has_seat(tokens[head].word, words):
        body = without_party(body, words)
    if body and body.lower() in words.school_levels:
        return _joined(role, body), None  # "guru *SMP*"
    return _joined(phrase_text(text, opening or _before_body(before, words)), role), body


def _forms(word: str) -> tuple[str, str]:
    return word, word.removesuffix("s")


def _beside_role(before: Sequence[Token], role: Token, words: PeopleWords) -> Sequence[Token]:
    """Return what of the words before a role can be of its body."""
    if words.body_first or not before:
        return before
    if before[-1].sort is Sort.PREPOSITION:
        return []  # "a Division Bench *of* Justice Ada Quill"
    return before[1:] if _counts(before[0], role, words) else before


def _without_office(text: str, tokens: Sequence[Token], words: PeopleWords) -> tuple[str | None, str | None]:
    """Return the role and the affiliation where no office is told: a rank, a deputy, or only a body."""
    head = next((i for i, token in enumerate(tokens) if token.sort is Sort.RANK), None)
    if head is None and tokens and tokens[-1].sort is Sort.PREFIX and tokens[-1].word in words.deputies:
        return phrase_text(text, tokens[-1:]), affiliation_in(text, tokens[:-1], words)  # "his deputy, Ada Quill"
    if head is None:
        is_owned = not words.body_first and sort_at(tokens, -1) is Sort.POSSESSIVE
        owner = common_body(text, tokens, (), words) if is_owned else None
        return None, affiliation_in(text, tokens, words) or owner
    end = head
    while end < len(tokens) and tokens[end].sort in (Sort.RANK, Sort.BRACKET, Sort.WORD):
        end += 1
    opening = _opening(tokens[:head], words)
    rank, body = phrase_text(text, tokens[head:end]), affiliation_in(text, tokens[len(opening) : head], words)
    return _joined(phrase_text(text, opening), rank), body


def _body_beside(text: str, before: Sequence[Token], behind: Sequence[Token], words: PeopleWords) -> str | None:
    """Return the body in the words before an office, or behind it; first where the language has it."""
    is_owned = not words.body_first and sort_at(before, -1) is Sort.POSSESSIVE
    first, second = (before, behind) if is_owned else (behind, before)
    owned = max((i + 1 for i, token in enumerate(before[:-1]) if token.sort is Sort.POSSESSIVE), default=0)
    is_name = owned and before[owned].sort is Sort.NAME and all(token.capital for token in before[owned:])
    if not words.body_first and is_name:
        second = before[owned:]  # "Labour's *Harrow South* MP"
    if words.body_first and not any(token.sort in _NAMES_BODY for token in second):
        second = []  # "*Kedatangan* Presiden X"
    if not words.body_first and word_at(behind, 0) in words.home_links and names_body(before):
        first, second = before, behind  # "an *RNC* committeeman from Oregon"
    return affiliation_in(text, first, words) or affiliation_in(text, second, words)


def _counts(first: Token, head: Token, words: PeopleWords) -> bool:
    """Whether a word that opens a phrase only tells how many have the role: "*Some* VNC strategists", "*A* Whig"."""
    is_article = len(first.word) == 1 and first.word in words.articles
    return first.word in words.indefinite and (is_article or words.is_role_of_several(head))


def _office_head(tokens: Sequence[Token], head: int, words: PeopleWords) -> int:
    """Return the head of an office behind a word for a party: "Conservative *councillor*"."""
    if words.body_first or not tokens[head].capital or tokens[head].word not in words.parties:
        return head
    later = next((i for i in range(head + 1, len(tokens)) if tokens[i].sort is not Sort.WORD), head)
    return later if tokens[later].word in words.with_party else head


def _house(role: Sequence[Token], words: PeopleWords) -> str | None:
    """Return the house that an office in it has in its title: "*Senate* Majority Leader"."""
    is_of_house = len(role) > 1 and role[0].capital and role[0].word in words.legislatures
    return role[0].word.capitalize() if is_of_house else None


def _tells_party(tokens: Sequence[Token], index: int, head: int, words: PeopleWords) -> bool:
    """Whether a word before a role tells the party of its bearer: "*Republican* senators"."""
    is_party = tokens[index].capital and tokens[index].word in words.parties
    return is_party and tokens[head].word in words.with_party


def _without_address(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the tokens without forms of address, ages and origins: "a 49-year-old *Harrow-based* potter".

    One before a small word is a role: "*Profesor* hukum".
    """
    opening = tokens[:2]
    if words.body_first and len(opening) > 1 and opening[0].sort is Sort.HONORIFIC and not opening[1].capital:
        is_role = words.lower.get(opening[0].word) is Sort.ROLE
        tokens = [opening[0]._replace(sort=Sort.ROLE), *tokens[1:]] if is_role else tokens
    others = (*words.age_endings, *words.origin_endings)
    if not words.body_first:
        tokens = without_origin(tokens, words)
    row = [token for token in tokens if token.sort is not Sort.HONORIFIC and not token.word.endswith(others)]
    if row and row[-1].word in words.positions and not row[-1].capital and all(t.capital for t in row[-2:-1]):
        row[-1] = row[-1]._replace(sort=Sort.ROLE)  # "Hawks *center* Pavel Novak"
    is_party = len(row) > 1 and row[0].sort is Sort.RANK and row[1].sort is Sort.ROLE and not row[1].capital
    if is_party and row[0].capital and row[0].word.isalpha() and len(row[0].word) < _LONGEST_SHORT_ROLE:
        row[0] = row[0]._replace(sort=Sort.ACRONYM)  # "*SP* leader Ada Quill", but "*SP* Ada Quill"
    has_second = len(row) > 2 and not words.body_first and is_rank_behind(row[-3], row[-2:])
    return row[:-2] if has_second else row  # "soil ecologist *Associate Professor* Ada Quill"


_NAMES_BODY = frozenset({Sort.BODY, Sort.ACRONYM, Sort.PLACE})


def _lives_behind(tokens: Sequence[Token], head: int, end: int, words: PeopleWords) -> bool:
    """Whether only where somebody lives stands behind a calling: "petani *Desa X*", "ibu dua anak *di Desa X*"."""
    is_private = tokens[head].word in words.crowds | words.relations
    body = next((token for token in tokens[end:] if token.capital), None)
    return is_private and body is not None and body.sort is Sort.BODY and body.word in words.no_seats


def _sender(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the words of who sends an envoy, up to where they are sent: "*Republik X* untuk Y merangkap Z"."""
    end = next((i for i, token in enumerate(tokens) if not token.capital and token.sort is not Sort.BRACKET), None)
    return tokens[:end]


def _ends_body(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a word is the last of a body's name, and no part of the role behind it: "Department of *Health* aide"."""
    if words.body_first or index < 2 or not tokens[index].capital:
        return False
    joins = index > _SHORTEST_JOINED and tokens[index - 1].sort is Sort.JOINER and tokens[index - 2].capital
    link = index - (3 if joins else 1)  # "Office of Management *and Budget* director"
    return tokens[link].word in words.linkers and tokens[link - 1].sort is Sort.BODY and tokens[link - 1].capital


def _opens_second_role(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a weak role stands before an office: "*Saksi Direktur* PT X", but not "Saksi korban"."""
    opens = len(tokens) > 1 and tokens[0].word in words.weak_roles - words.relations  # but not "*istri* Bupati X"
    is_pair = opens and tokens[1].sort in HEADS_ROLE
    return is_pair and tokens[1].capital and tokens[1].word not in words.weak_roles | words.relations


def _is_of_party(tokens: Sequence[Token], head: int, words: PeopleWords) -> bool:
    """Whether a role only tells the party of who has an office behind it: "*Republican* South Wendover Sen."."""
    if words.body_first or tokens[head].word not in words.weak_roles:
        return False
    office = next((i for i in range(head + 1, len(tokens)) if not tokens[i].capital or tokens[i].sort is Sort.ROLE), 0)
    return office > head + 1 and tokens[office].sort is Sort.ROLE


def _joined(opening: str | None, role: str | None) -> str | None:
    return f"{opening} {role}" if opening and role else role


def _first_office(tokens: Sequence[Token], head: int, words: PeopleWords) -> Sequence[Token]:
    """Return the tokens up to a second office: "Ketua Partai X *sekaligus …*", but "pendiri sekaligus ketua X"."""
    link = next((i for i in range(head, len(tokens)) if tokens[i].word in words.as_well), len(tokens))
    return tokens[:link] if tokens[link - 1].sort in BODY_LIKE else tokens


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


_NAMES = frozenset({Sort.NAME, Sort.GIVEN, Sort.INITIAL})


_OF_HOME = frozenset({Sort.NAME, Sort.PLACE, Sort.GIVEN, Sort.WORD})


def _is_from_home(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether the words behind a calling tell only where somebody is from: "a mother of three *from Denby*"."""
    link = next((i for i, token in enumerate(tokens) if token.word in words.home_links), len(tokens))
    home = tokens[link + 1 :]
    return bool(home) and all(token.capital and token.sort in _OF_HOME for token in home)


def _role_text(text: str, tokens: Sequence[Token], words: PeopleWords) -> str | None:
    """Return a role without its owner: "ketua" for "ketuanya", and without the link to its body that ends it."""
    while words.body_first and len(tokens) > 1 and tokens[-1].sort in (Sort.PREPOSITION, Sort.JOINER):
        tokens = tokens[:-1]  # "Kepala Bidang Bina Marga *pada* Dinas Bina Marga"
    role = phrase_text(text, tokens)
    if role is None:
        return None
    first, *others = role.split()
    if first.isupper() and len(first) > _LONGEST_SHORT_ROLE:
        first = first.capitalize()  # "KEPALA", where it opens an article
    # "Deputi Bisnisnya"
    others[-1:] = [words.bare(word) for word in others[-1:]]
    return " ".join(map(words.without_owner, [first, *others]))


def _opening(before: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return what opens a role that its body stands within: "*Former* Harrow Mayor", "a *retired* Kentish nurse"."""
    if words.body_first:
        return ()
    start = int(sort_at(before, 0) is Sort.DETERMINER)
    end = start
    while end < len(before) and (before[end].sort is Sort.PREFIX or before[end].word in words.role_openers):
        end += 1
    return before[start:end]


def _before_body(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the words of a role that its body stands behind: "a *senior* commission official"."""
    if len(tokens) < 2 or tokens[-1].sort is not Sort.BODY or tokens[-1].capital or words.body_first:
        return ()
    start = len(tokens) - 1
    if tokens[start - 1].word in words.office_topics:
        return ()  # "the *foreign* ministry spokesman"
    while start and tokens[start - 1].word in words.role_words:
        start -= 1
    return tokens[start:-1]
