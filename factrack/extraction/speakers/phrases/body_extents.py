"""Where the name of a body starts among the words of a title, and how far it goes."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.common_bodies import is_common_body, up_to_body
from factrack.extraction.speakers.phrases.heads import names_body
from factrack.extraction.speakers.vocabulary.groups import HEADS_BODY
from factrack.extraction.speakers.vocabulary.sorts import sort_at, word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token, is_numbered_place

_BEFORE_HEAD = frozenset({Sort.WORD, Sort.NAME, Sort.PLACE})
_NO_BODY = frozenset({Sort.RANK, Sort.DETERMINER, Sort.ROLE, Sort.PREFIX})
_LINKS = frozenset({Sort.JOINER, Sort.PREPOSITION, Sort.DETERMINER})
_BEHIND_BODY = frozenset({Sort.PREPOSITION, Sort.RELATIVE, Sort.COMMA})
_LONGEST_PATRON = 5
"""In words: "Queen Ada's Infirmary"."""
_OTHER_PEOPLE = ([Sort.GIVEN, Sort.NAME], [Sort.GIVEN, Sort.GIVEN])


def starts_body(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether the name of a body can start at a token; a role can that is a part of it: "*Whig* National Committee"."""
    token = tokens[index]
    if not token.capital:
        return words.body_first and (is_numbered_place(token) or is_small_body(tokens, index, words))
    if index and tokens[index - 1].word in words.times:
        return False  # "head coach since *August*"
    if token.sort is Sort.WORD and index and tokens[index - 1].sort is Sort.RANK:
        return False  # "spokesman Rear *Adm.* Ada Quill"
    if token.sort is Sort.WORD and index and (tokens[index - 1].word, token.word) in words.compounds:
        return False  # "spokesman for Attorney *General* Ada Quill"
    if token.sort is Sort.HONORIFIC and not words.body_first:
        return False  # "who worked for *Mrs.* Quill"
    if token.sort is Sort.PREFIX and not words.body_first and index > 1:
        opens = tokens[index - 1].sort is Sort.DETERMINER and tokens[index - 2].sort is Sort.PREPOSITION
        return opens and any(t.capital and t.sort is Sort.NAME for t in tokens[index + 1 : index + 2])
    if is_named_after(tokens, index, words):
        return True
    is_role = token.sort is Sort.ROLE and not words.body_first
    opens = is_role and (opens_body(tokens[index + 1 :]) or _names_group(tokens, index, words))
    return token.sort not in _NO_BODY or opens


def _names_group(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a group has its name of who is in it and what they are for: "director of *Doctors* for Clean Air"."""
    link, aim = tokens[index + 1 : index + 2], tokens[index + 2 : index + 3]
    is_for = index > 0 and link != [] and link[0].word in words.serving_links
    return is_for and is_member(tokens[index], words) and any(token.capital for token in aim)


def is_named_after(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a title opens the name of a body: "*King's* College", "*Princess* Ada School", "at *Queen* Ada's"."""
    if tokens[index].word not in words.patrons or not tokens[index].capital:
        return False
    row = tokens[index : index + _LONGEST_PATRON]
    end = next((i for i, t in enumerate(row) if not t.capital and t.sort is not Sort.POSSESSIVE), len(row))
    owner = next((i for i, token in enumerate(row[:end]) if token.sort is Sort.POSSESSIVE), end)
    if owner == end - 1:
        return bool(index) and tokens[index - 1].word in words.whole_links
    is_owner_of_name = owner == 1 or any(token.sort in HEADS_BODY for token in row[owner + 1 : end])
    return is_owner_of_name if owner < end else any(token.sort in HEADS_BODY for token in row[1:end])


def opens_body(tokens: Sequence[Token]) -> bool:
    """Whether capitalised words with the head of a body as their last one open the tokens: "National Committee"."""
    last = next((token for token in tokens if token.sort not in _BEFORE_HEAD or not token.capital), None)
    return last is not None and last.sort is Sort.BODY and last.capital


def is_small_body(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a word in small letters opens a body with a name: "*timnas* Indonesia", "*kantor* hukum Rudi & Rita"."""
    if tokens[index].word not in words.small_bodies or tokens[index].capital:
        return False
    behind = tokens[index + 1 : index + 3]
    name = next((token for token in behind if token.capital or token.sort is not Sort.WORD), None)
    return name is not None and name.capital and name.sort not in _NO_BODY | {Sort.GIVEN}


def goes_on(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether the name of a body goes on with this token, which is not the first of it."""
    token = tokens[index]
    if token.sort is Sort.BRACKET:
        return True
    if token.word in words.times and not token.capital:
        return False
    if token.sort is Sort.JOINER and words.body_first:
        # "Kantor Hukum Wati *dan* Rekan"
        is_name = index + 1 < len(tokens) and tokens[index + 1].capital
        return is_name and (tokens[index + 1].sort not in _NO_BODY or tokens[index + 1].word in words.relations)
    if token.word[0].isdigit() and "/" in token.word:
        # "Kodim 1702/Jayawijaya"
        return True
    if token.word in words.locatives and not words.body_first:
        # "the Institute of Inland Seas *in Harrow*"
        return False
    if token.sort in _LINKS or token.word.isdigit():
        return _goes_on_linked(tokens, index, words)
    if token.sort is Sort.WORD and not token.capital and words.body_first:
        return is_small_body(tokens, index - 1, words)
    if token.sort in (Sort.COMMA, Sort.PARTICLE) and not words.body_first:
        return _has_capital(tokens, index + 1)  # "the Corriere *della* Sera"
    if token.sort is Sort.POSSESSIVE:
        return _goes_on_owned(tokens, index, words)
    if token.sort is Sort.ROLE:
        return _is_role_within(tokens, index, words)
    if not token.capital and not words.body_first:
        return token.word in words.named_units | words.region_ends or bool(up_to_body(tokens[index : index + 3], words))
    return token.capital and token.sort is not Sort.RANK


def _has_capital(tokens: Sequence[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].capital


def _goes_on_linked(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether the name of a body goes on behind a small word that links its parts, or with a number."""
    token, later = tokens[index], tokens[index + 1 : index + 3]
    if token.sort is Sort.JOINER and not words.body_first and not _joins_name(later, words):
        return False
    if words.body_first and token.word.isdigit() and not later:
        return True  # "Ketua RT 5"
    is_field = not words.body_first and _is_field(tokens, index + 1)
    return is_field or any(t.capital and (t.sort not in _NO_BODY or is_member(t, words)) for t in later)


def _joins_name(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a name goes on behind a joiner: no "the Green Party and *Ben Rowe*", no "Calder and *longtime* …"."""
    is_name = any(token.capital for token in tokens[: 1 + (word_at(tokens, 0) in words.definite_articles)])
    return is_name and [token.sort for token in tokens] not in _OTHER_PEOPLE


def _is_field(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word of roles is the field of a body: "the Department of *Justice*"."""
    if index < 2 or index >= len(tokens) or tokens[index].sort is not Sort.ROLE or not tokens[index].capital:
        return False
    return tokens[index - 1].sort is Sort.PREPOSITION and tokens[index - 2].sort is Sort.BODY


def _goes_on_owned(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a body has its name of its owners: "vicar of St Mary*'s*", "the Farmers*'* Market", "at Quill*'s*"."""
    is_saint = index > 1 and tokens[index - 2].word in words.saint_marks
    is_saint = is_saint or any(is_named_after(tokens, i, words) for i in range(max(0, index - 2), index))
    after = tokens[index + 1 : index + 2]
    if not after or (not after[0].capital and after[0].sort in _BEHIND_BODY):
        return is_saint or (not words.body_first and tokens[0].word in words.whole_links)
    if not words.body_first and names_body(tokens[:index]) and up_to_body(tokens[index + 1 :], words):
        return True  # "the Harrow Police's *drug squad*"
    is_group = not words.body_first and _opens_group(tokens[index + 1 :], words)
    is_of_many = tokens[index].word == "'" and tokens[index - 1].word.endswith(words.plural_endings)
    if is_of_many and tokens[index + 1].sort is Sort.NAME and tokens[index - 1].capital:
        return True
    return is_group or opens_body(tokens[index + 1 :]) or (is_saint and tokens[index + 1].capital)


def _opens_group(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether capitalised words of which the last ends the names of groups open the tokens: "Impact *Movement*"."""
    end = next((i for i, token in enumerate(tokens) if not token.capital), len(tokens))
    return end > 0 and (
        tokens[end - 1].word in words.group_words or tokens[end - 1].word.capitalize() in words.name_ends
    )


def _is_role_within(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a role is a part of the name of a body; one after its head is whose it is: "Serikat Petani"."""
    token, before, after = tokens[index], tokens[index - 1], tokens[index + 1 : index + 2]
    if words.body_first:
        return token.capital and _is_whose(before, token, words)
    if token.capital and before.sort is Sort.POSSESSIVE and tokens[index - 2].word in words.patrons:
        return True  # "the King's *Head*"
    if _is_field(tokens, index) or owns_office(tokens, index):
        return True
    if not after and before.capital and token.capital and any(t.sort is Sort.BODY for t in tokens[:index]):
        return True  # "the Center of Media *Justice*"
    if is_member(token, words) and (before.capital or before.sort in (Sort.PREPOSITION, Sort.DETERMINER)):
        return True
    if not token.capital:
        return any(is_common_body(t, words) for t in after)  # "the UN *refugee* agency"
    return opens_body(tokens[index + 1 :])


def _is_whose(before: Token, role: Token, words: PeopleWords) -> bool:
    """Whether a role in the name of a body tells whose it is, and is not the rank of its head: "Polri *Jenderal* X"."""
    if role.word in words.ranks:
        return before.sort is Sort.BODY and before.word not in words.whole_bodies | words.central_bodies
    return before.sort is not Sort.BRACKET


def owns_office(tokens: Sequence[Token], index: int) -> bool:
    """Whether a body has its name of the office of its head: "Harrow County *Sheriff*'s Office"."""
    after = tokens[index + 1 : index + 3]
    return len(after) > 1 and after[0].sort is Sort.POSSESSIVE and after[1].capital and after[1].sort is Sort.BODY


def is_member(token: Token, words: PeopleWords) -> bool:
    """Whether a body has its name of what several of its people are: "Board of *Governors*"."""
    is_plural = token.sort is Sort.ROLE and token.word.endswith(words.plural_endings)
    return token.capital and (is_plural or words.is_plural_role(token.word))


def with_patrons(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the tokens with the words of names of people in those of bodies as no more: "*Princess Ada* School"."""
    if words.patrons.isdisjoint([token.word for token in tokens]):
        return tokens
    row = list(tokens)
    for index in range(len(tokens)):
        if is_named_after(tokens, index, words):
            row[index] = row[index].read_as(Sort.NAME)
            if sort_at(tokens, index + 1) is Sort.GIVEN:
                row[index + 1] = row[index + 1].read_as(Sort.NAME)
    return row
