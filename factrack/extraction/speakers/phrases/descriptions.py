"""What the words beside a name say of its bearer: the role, and the body that somebody has it in."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.beside_roles import office_beside, without_origin, without_party, work_behind
from factrack.extraction.speakers.phrases.body_extents import with_patrons
from factrack.extraction.speakers.phrases.body_names import affiliation_in
from factrack.extraction.speakers.phrases.common_bodies import common_body
from factrack.extraction.speakers.phrases.grades import with_grade
from factrack.extraction.speakers.phrases.heads import names_body
from factrack.extraction.speakers.phrases.homes import has_seat
from factrack.extraction.speakers.phrases.office_extents import Office, find_office, first_office, office_extent
from factrack.extraction.speakers.phrases.ranks import without_rank
from factrack.extraction.speakers.phrases.relations import relation_role
from factrack.extraction.speakers.phrases.roles import is_rank_behind
from factrack.extraction.speakers.phrases.texts import phrase_text
from factrack.extraction.speakers.phrases.units import whole_of_unit, without_article
from factrack.extraction.speakers.vocabulary.groups import HEADS_ROLE, IN_PLACE
from factrack.extraction.speakers.vocabulary.sorts import sort_at, word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_LONGEST_SHORT_ROLE = 4
"""In letters: "CEO", "JPU"."""
_NAMES_BODY = frozenset({Sort.BODY, Sort.ACRONYM, Sort.PLACE})


def flat(chunks: Sequence[Sequence[Token]]) -> list[Token]:
    """Return the tokens of several chunks in a row."""
    return [token for chunk in chunks for token in chunk]


def describe(text: str, tokens: Sequence[Token], words: PeopleWords) -> tuple[str | None, str | None]:
    """Return the role and the affiliation in the part of a phrase that is not the name."""
    if not tokens:
        return None, None
    if role := relation_role(text, tokens, words):
        return role, None
    tokens = _without_titles(tokens, words)
    found = find_office(tokens, words)
    if found is None:
        return _without_office(text, tokens, words)
    tokens, head = found
    if office := office_beside(tokens, head, words):
        return describe(text, tokens[office:], words)
    if _is_of_party(tokens, head, words):
        role, body = describe(text, tokens[head + 1 :], words)
        return _joined(phrase_text(text, tokens[head : head + 1]), role), body
    tokens = first_office(tokens, head, words)
    if whole := whole_of_unit(tokens, head, words):
        return phrase_text(text, without_article(tokens[: whole - 1])), affiliation_in(text, tokens[whole:], words)
    return _of_office(text, office_extent(tokens, head, words), words)


def _without_titles(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the tokens without what somebody is addressed by beside an office, and with a pupil's year as one word."""
    tokens = with_grade(_without_address(tokens, words), words)
    if words.body_first and any(token.sort is Sort.ROLE for token in tokens):
        tokens = without_rank(tokens)
    if words.body_first and len(tokens) > 1 and tokens[-1].word in words.addresses and tokens[0].sort in HEADS_ROLE:
        is_panel = f"{tokens[-2].word} {tokens[-1].word}" in words.panels
        return tokens if is_panel else tokens[:-1]
    return tokens


def _without_address(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the tokens without forms of address, ages and origins: "a 49-year-old *Harrow-based* potter".

    One before a small word is a role: "*Profesor* hukum".
    """
    opening = tokens[:2]
    if words.body_first and len(opening) > 1 and opening[0].sort is Sort.HONORIFIC and not opening[1].capital:
        is_role = words.lower.get(opening[0].word) is Sort.ROLE
        tokens = [opening[0].read_as(Sort.ROLE), *tokens[1:]] if is_role else tokens
    others = (*words.age_endings, *words.origin_endings)
    if not words.body_first:
        tokens = without_origin(with_patrons(tokens, words), words)
        tokens = [token for token in tokens if token.word not in words.outcomes]
    row = [token for token in tokens if token.sort is not Sort.HONORIFIC and not token.word.endswith(others)]
    if row and row[-1].word in words.positions and not row[-1].capital and all(t.capital for t in row[-2:-1]):
        row[-1] = row[-1].read_as(Sort.ROLE)  # "Hawks *center* Pavel Novak"
    is_party = len(row) > 1 and row[0].sort is Sort.RANK and row[1].sort is Sort.ROLE and not row[1].capital
    if is_party and row[0].capital and row[0].word.isalpha() and len(row[0].word) < _LONGEST_SHORT_ROLE:
        row[0] = row[0].read_as(Sort.ACRONYM)  # "*SP* leader Ada Quill", but "*SP* Ada Quill"
    has_second = len(row) > 2 and not words.body_first and is_rank_behind(row[-3], row[-2:])
    return row[:-2] if has_second else row  # "soil ecologist *Associate Professor* Ada Quill"


def _is_of_party(tokens: Sequence[Token], head: int, words: PeopleWords) -> bool:
    """Whether a role only tells the party of who has an office behind it: "*Republican* South Wendover Sen."."""
    if words.body_first or tokens[head].word not in words.weak_roles:
        return False
    office = next((i for i in range(head + 1, len(tokens)) if not tokens[i].capital or tokens[i].sort is Sort.ROLE), 0)
    return office > head + 1 and tokens[office].sort is Sort.ROLE


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


def _of_office(text: str, office: Office, words: PeopleWords) -> tuple[str | None, str | None]:
    """Return the role and the affiliation of an office, with what its own words and those beside it tell."""
    tokens, start, head, end = office
    opening = _opening(tokens[:start], words)
    if _is_without_body(office, words):
        return _joined(phrase_text(text, opening), _role_text(text, tokens[start:end], words)), None
    before = _before_role(tokens[len(opening) : start], tokens[head], words)
    behind = _behind_role(office, words)
    if not words.body_first and sort_at(behind, 0) is Sort.JOINER:
        second = _second_office(text, behind, words)
        if second[0] and _says_more(text, second, before, behind, words):
            return second  # "a lawyer and *the head of the Calder Board*"
        behind = () if second[0] else behind
    body = _body_of(text, office, before, behind, words)
    if _is_owned_in_place(before, words):
        start -= len(before) - 1  # "its *UK* director"
    party = next((i for i in range(start, head) if not _tells_party(tokens, i, head, words)), head)
    if party > start and not words.is_role_of_several(tokens[head]):
        body = body or phrase_text(text, tokens[start:party])
    role = _role_text(text, tokens[party:end], words)
    if body and has_seat(tokens[head].word, words):
        body = without_party(body, words)
    if body and body.lower() in words.school_levels:
        return _joined(role, body), None  # "guru *SMP*"
    return _joined(phrase_text(text, opening or _before_body(before, words)), role), body


def _is_without_body(office: Office, words: PeopleWords) -> bool:
    """Whether an office is of no body, whatever stands behind it: "Sutradara film *Laut Biru*"."""
    tokens, _, head, end = office
    role = tokens[head].word
    if tokens[end - 1].word in words.works or role in words.residents:
        return True
    if words.body_first:
        return _lives_behind(tokens, head, end, words)
    if role in words.serves_person and role in words.weak_roles and word_at(tokens, end) in words.genitives:
        return True  # "the widow *of a miner killed in Harrow*"
    return (role in words.private_roles or role in words.trades) and _is_from_home(tokens[end:], words)


def _lives_behind(tokens: Sequence[Token], head: int, end: int, words: PeopleWords) -> bool:
    """Whether only where somebody lives stands behind a calling: "petani *Desa X*", "ibu dua anak *di Desa X*"."""
    is_private = tokens[head].word in words.crowds | words.relations
    body = next((token for token in tokens[end:] if token.capital), None)
    return is_private and body is not None and body.sort is Sort.BODY and body.word in words.no_seats


def _is_from_home(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether the words behind a calling tell only where somebody is from: "a mother of three *from Denby*"."""
    link = next((i for i, token in enumerate(tokens) if token.word in words.home_links), len(tokens))
    home = tokens[link + 1 :]
    home = home[:-1] if word_at(home, -1) in words.region_ends else home  # "from Kutu *province*"
    return bool(home) and all(token.capital and token.sort in IN_PLACE for token in home)


def _before_role(before: Sequence[Token], role: Token, words: PeopleWords) -> Sequence[Token]:
    """Return what of the words before a role can be of its body."""
    if words.body_first or not before:
        return before
    if _is_follower(role, words):
        return []  # "*Calder* critics", "*Calder's* supporters"
    if before[-1].sort is Sort.PREPOSITION:
        return []  # "a Division Bench *of* Justice Ada Quill"
    return before[1:] if _counts(before[0], role, words) else before


def _is_follower(role: Token, words: PeopleWords) -> bool:
    """Whether somebody is for or against something, one or several of them: "critic", "supporters"."""
    forms = (role.word, *map(role.word.removesuffix, words.plural_endings))
    return not role.capital and not words.followers.isdisjoint(forms)


def _counts(first: Token, head: Token, words: PeopleWords) -> bool:
    """Whether a word that opens a phrase only tells how many have the role: "*Some* VNC strategists", "*A* Whig"."""
    is_article = len(first.word) == 1 and first.word in words.articles
    return first.word in words.indefinite and (is_article or words.is_role_of_several(head))


def _behind_role(office: Office, words: PeopleWords) -> Sequence[Token]:
    """Return what of the words behind a role can be of its body."""
    tokens, _, head, end = office
    is_sent = not words.envoys.isdisjoint(token.word for token in tokens[head:end])
    return work_behind(_sender(tokens[end:]) if is_sent else tokens[end:], tokens[head], words)


def _sender(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the words of who sends an envoy, up to where they are sent: "*Republik X* untuk Y merangkap Z"."""
    end = next((i for i, token in enumerate(tokens) if not token.capital and token.sort is not Sort.BRACKET), None)
    return tokens[:end]


def _second_office(text: str, behind: Sequence[Token], words: PeopleWords) -> tuple[str | None, str | None]:
    """Return a second office behind a joiner, which has an article or its body before it: "and *Calder Board head*"."""
    opening = behind[1:2]
    is_apart = opening and (opening[0].sort in (Sort.DETERMINER, Sort.PREFIX) or opening[0].capital)
    start = 1 + (sort_at(behind, 1) is Sort.DETERMINER)
    return describe(text, behind[start:], words) if is_apart else (None, None)


def _says_more(
    text: str,
    second: tuple[str | None, str | None],
    before: Sequence[Token],
    behind: Sequence[Token],
    words: PeopleWords,
) -> bool:
    """Whether a second office behind a role tells a body by name, and it is neither past nor is one told before."""
    role, body = second
    is_named = body is not None and body[0].isupper() and (role or "").rpartition(" ")[2] not in words.weak_roles
    return is_named and words.former.isdisjoint(t.word for t in behind) and not affiliation_in(text, before, words)


def _body_of(
    text: str, office: Office, before: Sequence[Token], behind: Sequence[Token], words: PeopleWords
) -> str | None:
    """Return the body of an office: whose it is, the house in its title, one with a name, or a common noun."""
    tokens, start, head, end = office
    if _is_owned_in_place(before, words) and (len(before) > 1 or word_at(tokens, end) in words.sites):
        return before[0].word  # "its ambassador in Harrow", "its UK director"
    if house := _house(tokens[start : head + 1], words):
        return house
    is_owned = not words.body_first and sort_at(before, -1) is Sort.POSSESSIVE
    if is_owned and word_at(behind, 0) in words.name_links and (own := common_body(text, before, (), words)):
        return own  # "the *fund's* director for East Africa"
    return _body_beside(text, before, behind, words) or common_body(text, before, tokens[end:], words)


def _is_owned_in_place(before: Sequence[Token], words: PeopleWords) -> bool:
    """Whether all before a role is a pronoun for its body, and maybe where there: "*its* ambassador", "*its UK* …"."""
    return word_at(before, 0) in words.owners and all(t.sort in (Sort.PLACE, Sort.WORD) for t in before[1:])


def _house(role: Sequence[Token], words: PeopleWords) -> str | None:
    """Return the house that an office in it has in its title: "*Senate* Majority Leader"."""
    is_of_house = len(role) > 1 and role[0].capital and role[0].word in words.legislatures
    return role[0].word.capitalize() if is_of_house else None


def _body_beside(text: str, before: Sequence[Token], behind: Sequence[Token], words: PeopleWords) -> str | None:
    """Return the body in the words before an office, or behind it; first where the language has it."""
    is_owned = not words.body_first and sort_at(before, -1) is Sort.POSSESSIVE
    first, second = (before, behind) if is_owned else (behind, before)
    owned = max((i + 1 for i, token in enumerate(before[:-1]) if token.sort is Sort.POSSESSIVE), default=0)
    is_name = owned and before[owned].sort is Sort.NAME and all(token.capital for token in before[owned:])
    is_name = is_name and before[owned - 2].word not in words.patrons  # "*Queen's* Park Rangers captain"
    if not words.body_first and is_name:
        second = before[owned:]  # "Labour's *Harrow South* MP"
    if words.body_first and not any(token.sort in _NAMES_BODY for token in second):
        second = []  # "*Kedatangan* Presiden X"
    if not words.body_first and word_at(behind, 0) in words.home_links and names_body(before):
        first, second = before, behind  # "an *RNC* committeeman from Oregon"
    return affiliation_in(text, first, words) or affiliation_in(text, second, words)


def _tells_party(tokens: Sequence[Token], index: int, head: int, words: PeopleWords) -> bool:
    """Whether a word before a role tells the party of its bearer: "*Republican* senators"."""
    is_party = tokens[index].capital and tokens[index].word in words.parties
    return is_party and tokens[head].word in words.with_party


def _joined(opening: str | None, role: str | None) -> str | None:
    return f"{opening} {role}" if opening and role else role


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
    others[-1:] = [words.bare(word).rstrip("-") for word in others[-1:]]  # "corporate secretary-nya"
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
