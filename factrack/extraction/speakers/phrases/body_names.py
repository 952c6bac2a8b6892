"""The body that words of a title name: by its own name, or by a common noun: "the county's director"."""

import re
from collections.abc import Sequence

from factrack.extraction.speakers.phrases.persons import behind_person, side_of_person, tells_origins
from factrack.extraction.speakers.vocabulary.groups import HEADS_BODY
from factrack.extraction.speakers.vocabulary.sorts import sort_at, word_at
from factrack.extraction.speakers.vocabulary.words import AND, PeopleWords, Sort, Token, is_numbered_place

_BEFORE_HEAD = frozenset({Sort.WORD, Sort.NAME, Sort.PLACE})
_SMALL = frozenset({Sort.LOWER, Sort.WORD, Sort.BODY})
_NO_BODY = frozenset({Sort.RANK, Sort.DETERMINER, Sort.ROLE, Sort.PREFIX})
_OF_PLACE = frozenset({Sort.NAME, Sort.PLACE, Sort.GIVEN})
_OTHER_PEOPLE = ([Sort.GIVEN, Sort.NAME], [Sort.GIVEN, Sort.GIVEN])
_DAY = re.compile(r"\d/\d")
_FIELD = frozenset({Sort.PLACE, Sort.NAME, Sort.WORD})
_LONGEST_ACRONYM = 7
_LONGEST_KIND = 4
"""In words, with what links it: "from the campaign group"."""


def affiliation_in(text: str, tokens: Sequence[Token], words: PeopleWords) -> str | None:
    """Return the body that the tokens name, from the first capital on, or None."""
    if not words.body_first and (_is_somewhere(tokens, words) or _is_of_own(tokens, words)):
        return None
    tokens = _behind_field(_without_place(_without_origin(tokens, words), words), words)
    tokens = tokens if words.body_first else behind_person(tokens)
    start = next((i for i in range(len(tokens)) if _starts_body(tokens, i, words)), None)
    if start is None:
        brackets = (
            token for i, token in enumerate(tokens) if token.sort is Sort.BRACKET and not _is_of_rank(tokens, i)
        )
        bracket = next(brackets, None)
        inner = text[bracket.start + 1 : bracket.end - 1] if bracket else ""
        if not inner[:1].isupper() or _DAY.search(inner):
            return None
        is_degree = not words.body_first and words.degrees.fullmatch(inner)
        return None if is_degree else inner  # "Ada Quill *(KC)*"
    start = _behind_kind(tokens, start, words)
    if not words.body_first and (side := side_of_person(tokens, start, words)):
        return phrase_text(text, tokens[start:side])
    if not words.body_first and (owned := _owned_common(tokens[start + 1 :], words)):
        return phrase_text(text, owned)
    if not words.body_first and (common := _common_in_place(tokens, start, words)):
        return phrase_text(text, tokens[common : start + 1])
    end = start + 1
    while end < len(tokens) and _goes_on(tokens, end, words):
        is_whole = end > start + 1 or tokens[start].sort is Sort.PLACE or tokens[start].word in words.whole_bodies
        is_linker = words.body_first and is_whole and tokens[end].word in words.linkers - words.body_links
        if is_whole and tokens[end].word in words.house_groups:
            break  # "Anggota DPRD Wera *Fraksi* Y"
        if is_linker and not any(token.sort is Sort.BRACKET for token in tokens[end + 2 : end + 4]):
            # "Komisi B *dari* Fraksi Y", but "Koalisi untuk Y", "Jaringan Pendidikan untuk Rakyat (JPR)"
            break
        end += 1
    if not words.body_first and tells_origins(tokens[start:end], words):
        return None
    return _without_office(text, tokens[start:end], words)


def _without_office(text: str, body: Sequence[Token], words: PeopleWords) -> str | None:
    """Return the name of a body without the office of its head within it: "Dinas *(Kadis)* Kesehatan"."""
    offices = (i for i, token in enumerate(body) if token.sort is Sort.BRACKET and words.holds_role(token))
    bracket = next(offices, len(body))
    parts = (phrase_text(text, body[:bracket]), phrase_text(text, body[bracket + 1 :]))
    return " ".join(part for part in parts if part) or None


def _behind_kind(tokens: Sequence[Token], start: int, words: PeopleWords) -> int:
    """Return where the name of a body starts behind whose and what it is: "the *Italian newspaper* Corriere"."""
    if words.body_first or not tells_nation(tokens[start], words):
        return start
    kind = next((i for i in range(start + 1, len(tokens)) if tokens[i].sort is not Sort.LOWER), len(tokens))
    is_kind = kind + 1 < len(tokens) and is_common_body(tokens[kind], words) and tokens[kind + 1].capital
    return kind + 1 if is_kind else start


def tells_nation(token: Token, words: PeopleWords) -> bool:
    """Whether a word tells which country somebody or something is of: "Canadian"."""
    return token.word in words.countries or (token.capital and token.word.endswith(words.nationality_endings))


def _owned_common(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the body in small words that a state or place has: "of Norland's *tourism department*"."""
    if sort_at(tokens, 0) is not Sort.POSSESSIVE:
        return ()
    common = up_to_body(tokens[1:], words)
    return common if len(common) > 1 and len(common) + 1 == len(tokens) else ()


def _common_in_place(tokens: Sequence[Token], place: int, words: PeopleWords) -> int:
    """Return where a body without a name begins that is told of by its place: "of the *academy in* Calder"; else 0."""
    is_told = place > 2 and tokens[place - 1].word in words.locatives and is_common_body(tokens[place - 2], words)
    is_last = place + 1 == len(tokens) or not tokens[place + 1].capital
    return place - 2 if is_told and is_last and tokens[place - 3].word in words.definite else 0


def _is_of_rank(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token stands right behind a rank, and tells more of it: "Komjen *(Purn)*"."""
    return index > 0 and tokens[index - 1].sort is Sort.RANK


def _is_somewhere(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether the tokens tell only where somebody is: "a nurse *in Harrow*", but not "in the Harrow Police"."""
    if tokens and tokens[0].word in words.staying and not tokens[0].capital:
        return True
    if len(tokens) < 2 or tokens[0].word not in words.sites:
        return False
    name = next((i for i, token in enumerate(tokens[1:], 1) if not token.capital), len(tokens))
    is_place = name > 1 and all(token.sort in _OF_PLACE for token in tokens[1:name])
    return is_place and not side_of_person(tokens, 1, words)


def _is_of_own(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether the tokens tell of somebody's own, and where that is: "*with two children* at Harrow School"."""
    if not tokens or tokens[0].word not in words.having:
        return False
    link = next((i for i, token in enumerate(tokens) if i and token.sort is Sort.PREPOSITION), 0)
    return link > 1 and all(not t.capital and t.sort is not Sort.BODY for t in tokens[1:link])


def _without_origin(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Leave out where somebody is from, but where it is a body: "mahasiswa asal *Universitas X*"."""
    if not words.origins or words.origins.isdisjoint(token.word for token in tokens):
        return tokens
    origin = next(i for i, token in enumerate(tokens) if token.word in words.origins)
    after = tokens[origin + 1 : origin + 2]
    is_body = bool(after) and after[0].sort is Sort.BODY and after[0].word not in words.no_seats
    return tokens if is_body else tokens[:origin]


def _without_place(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Leave out where somebody is, which is no body: "kurir *di Bekasi*", but "dosen di Universitas X"."""
    is_somewhere = words.body_first and len(tokens) > 1 and tokens[0].word in words.locatives
    if not is_somewhere or tokens[0].sort is not Sort.PREPOSITION:
        return tokens
    if tokens[1].sort is Sort.LOWER and tokens[1].word not in words.small_bodies:
        return ()  # "petani *di lereng* Gunung X", "pedagang *di depan* Kantor Y"
    is_word = tokens[1].sort is Sort.NAME and not any(token.capital for token in tokens[2:3])
    is_home = tokens[1].sort is Sort.BODY and tokens[1].word in words.no_seats
    return () if is_word or is_home or tokens[1].sort is Sort.PLACE else tokens


def _behind_field(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Leave out what somebody is for or knows: "pengamat *Timur Tengah dari* Universitas X", "*Vaksin dari* Y"."""
    if not words.body_first or not tokens or tokens[0].sort not in _FIELD:
        return tokens
    end = next((i for i, token in enumerate(tokens) if token.sort not in _FIELD), len(tokens))
    if end >= len(tokens) - 1:
        return tokens
    links = tokens[end].word in words.linkers | words.locatives
    body = next((i for i in range(end + 1, len(tokens)) if tokens[i].sort is Sort.BODY), None)
    return tokens[body:] if links and body is not None else tokens


def common_body(text: str, before: Sequence[Token], after: Sequence[Token], words: PeopleWords) -> str | None:
    """Return the body without a name of its own whose role this is: "the county's director", "an aide at the bank"."""
    if words.body_first:
        is_told = len(after) > 1 and after[0].sort is Sort.PREPOSITION and is_common_body(after[1], words)
        return phrase_text(text, _small_body(after[1:], words)) if is_told else None
    if before and before[-1].sort is Sort.POSSESSIVE:
        return phrase_text(text, _common_noun(before[:-1], words))
    if before and before[-1].sort is Sort.BODY:
        return phrase_text(text, before[-1:]) if before[-1].capital else _common_phrase(before, words)
    if before and before[-1].word in words.owners:
        return before[-1].word
    if len(after) > 2 and after[0].word in words.linkers and after[1].word in words.definite | words.owners:
        owner = after[1].word if after[1].word in words.owners else None
        if office := _small_office(after[2:5]):
            return phrase_text(text, office)
        row = up_to_body(after[2:], words)
        if sort_at(after, len(row) + 2) is Sort.POSSESSIVE and (own := up_to_body(after[len(row) + 3 :], words)):
            row = own  # "chair of the party's *platform committee*"
        return phrase_text(text, _common_noun(row, words)) or owner
    return None


def _small_office(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens where they are a body of the office of its head: "*sheriff's office*"."""
    is_office = [token.sort for token in tokens] == [Sort.ROLE, Sort.POSSESSIVE, Sort.BODY]
    return tokens if is_office and not tokens[0].capital and not tokens[2].capital else ()


def _common_phrase(before: Sequence[Token], words: PeopleWords) -> str:
    """Return the common noun of a body that ends the tokens, with the words before it: "education ministry"."""
    start = len(before) - 1
    while start and before[start - 1].sort is Sort.LOWER and not before[start - 1].capital:
        start -= 1
    while start < len(before) - 1 and before[start].word in words.role_words | words.role_openers:
        start += 1
    start -= start > 0 and not before[start - 1].capital and before[start - 1].word in words.office_topics
    return " ".join(token.word for token in before[start:])


def _common_noun(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the small words that end the tokens, if the last one is of a body: "electoral commission", "county"."""
    if not tokens or not is_common_body(tokens[-1], words):
        return ()
    start = len(tokens) - 1
    while start and (_is_small(tokens[start - 1]) or _joins_field(tokens, start - 1, words)):
        start -= 1
    return tokens[start:]


def _is_small(token: Token) -> bool:
    return token.sort in _SMALL and not token.capital


def _joins_field(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a joiner is in what a body without a name is for: "the youth *and* sports committee"."""
    if tokens[index].sort is not Sort.JOINER or not 0 < index < len(tokens) - 1:
        return False
    before, after = tokens[index - 1], tokens[index + 1]
    return _is_small(before) and _is_small(after) and not is_common_body(before, words)


def up_to_body(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the small words up to the last of a row that is of a body."""
    end = 0
    while end < len(tokens) and (_is_small(tokens[end]) or _joins_field(tokens, end, words)):
        end += 1
    row = tokens[:end]
    while end and not is_common_body(tokens[end - 1], words):
        end -= 1
    is_plural = any(token.word.endswith(words.plural_endings) for token in row[end : end + 1])
    return tokens[: 0 if is_plural and not words.body_first else end]  # "a lawyer for the *news outlets*"


def is_common_body(token: Token, words: PeopleWords) -> bool:
    """Whether a word is a common noun of bodies: "county", "bank"."""
    return not token.capital and (token.sort is Sort.BODY or token.word in words.communities)


def is_linked(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether the tokens open with what links a name to a body, and not with what only tells a place: "in Harrow"."""
    if not tokens or tokens[0].word not in words.linkers:
        return False
    return tokens[0].word not in words.sites


def is_employer(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a body behind a comma is whose somebody is: "Ada Quill, *of Harrow Police*", not "of Harrow"."""
    if words.body_first or not is_linked(tokens, words):
        return False
    head = next((i for i, token in enumerate(tokens) if token.sort in HEADS_BODY), len(tokens))
    small = next((i for i, token in enumerate(tokens) if token.capital), 0)
    kind = tokens[small - 1] if 1 < small <= _LONGEST_KIND else None
    is_kind = kind is not None and (kind.sort is Sort.BODY or kind.word in words.body_kinds)
    if is_kind and all(token.capital for token in tokens[small : small + 2]):
        return True  # "Ada Quill, at *rival Harrow Capital*", "from *campaign group Clean Air*"
    if any(token.word == AND or (token.capital and token.word in words.named_units) for token in tokens[2:]):
        return True  # "Ada Quill, of the Rural Crime *Squad*"
    return any(token.capital for token in tokens[head : head + 2])


def opens_body(tokens: Sequence[Token]) -> bool:
    """Whether capitalised words with the head of a body as their last one open the tokens: "National Committee"."""
    last = next((token for token in tokens if token.sort not in _BEFORE_HEAD or not token.capital), None)
    return last is not None and last.sort is Sort.BODY and last.capital


def _opens_group(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether capitalised words of which the last ends the names of groups open the tokens: "Impact *Movement*"."""
    end = next((i for i, token in enumerate(tokens) if not token.capital), len(tokens))
    return end > 0 and (
        tokens[end - 1].word in words.group_words or tokens[end - 1].word.capitalize() in words.name_ends
    )


def _starts_body(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
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
    is_role = token.sort is Sort.ROLE and not words.body_first
    return token.sort not in _NO_BODY or (is_role and opens_body(tokens[index + 1 :]))


def is_small_body(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a word in small letters opens a body with a name: "*timnas* Indonesia", "*kantor* hukum Rudi & Rita"."""
    if tokens[index].word not in words.small_bodies or tokens[index].capital:
        return False
    behind = tokens[index + 1 : index + 3]
    name = next((token for token in behind if token.capital or token.sort is not Sort.WORD), None)
    return name is not None and name.capital and name.sort not in _NO_BODY | {Sort.GIVEN}


def _goes_on(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether the name of a body goes on with this token; a role after its head is whose it is: "Serikat Petani"."""
    token = tokens[index]
    if token.sort is Sort.BRACKET:
        return True
    if token.word in words.times and not token.capital:
        return False
    if token.sort is Sort.JOINER and words.body_first:
        # "Kantor Hukum Wati *dan* Rekan"
        is_in_name = (
            t.sort not in _NO_BODY or t.word in words.relations for t in tokens[index + 1 : index + 2] if t.capital
        )
        return any(is_in_name)
    if token.word[0].isdigit() and "/" in token.word:
        # "Kodim 1702/Jayawijaya"
        return True
    if token.word in words.locatives and not words.body_first:
        # "the Institute of Inland Seas *in Harrow*"
        return False
    if token.sort in (Sort.JOINER, Sort.PREPOSITION, Sort.DETERMINER) or token.word.isdigit():
        later = tokens[index + 1 : index + 3]
        if token.sort is Sort.JOINER and not words.body_first and not _joins_name(later, words):
            return False
        if words.body_first and token.word.isdigit() and index + 1 == len(tokens):
            return True  # "Ketua RT 5"
        is_field = not words.body_first and _is_field(tokens, index + 1)
        return is_field or any(t.capital and (t.sort not in _NO_BODY or is_member(t, words)) for t in later)
    if token.sort is Sort.WORD and not token.capital and words.body_first:
        return is_small_body(tokens, index - 1, words)
    if token.sort is Sort.COMMA:
        return not words.body_first and any(later.capital for later in tokens[index + 1 : index + 2])
    if token.sort is Sort.POSSESSIVE:
        is_saint = index > 1 and tokens[index - 2].word in words.saint_marks
        if is_saint and index + 1 == len(tokens):
            return True  # "vicar of St Mary*'s*"
        if not words.body_first and index + 1 == len(tokens) and tokens[0].word in words.whole_links:
            return True  # "an economist at Quill*'s*"
        is_group = not words.body_first and _opens_group(tokens[index + 1 :], words)
        return (
            opens_body(tokens[index + 1 :])
            or is_group
            or (is_saint and any(t.capital for t in tokens[index + 1 : index + 2]))
        )
    if token.sort is Sort.PARTICLE and not words.body_first:
        return any(t.capital for t in tokens[index + 1 : index + 2])  # "the Corriere *della* Sera"
    if token.sort is Sort.ROLE:
        after = tokens[index + 1 : index + 2]
        if words.body_first:
            return token.capital and _is_whose(tokens[index - 1], token, words)
        if _is_field(tokens, index) or owns_office(tokens, index):
            return True
        before = tokens[index - 1]
        if not after and before.capital and token.capital and any(t.sort is Sort.BODY for t in tokens[:index]):
            return True  # "the Center of Media *Justice*"
        if is_member(token, words) and (before.capital or before.sort in (Sort.PREPOSITION, Sort.DETERMINER)):
            return True
        if not token.capital:
            return any(is_common_body(t, words) for t in after)  # "the UN *refugee* agency"
        return opens_body(tokens[index + 1 :])
    if not token.capital and not words.body_first:
        row = _small_row(tokens[index : index + 3])
        return token.word in words.named_units or any(is_common_body(later, words) for later in row)
    return token.capital and token.sort is not Sort.RANK


def _joins_name(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a name goes on behind a joiner: no "the Green Party and *Ben Rowe*", no "Calder and *longtime* …"."""
    is_name = any(token.capital for token in tokens[: 1 + (word_at(tokens, 0) in words.definite_articles)])
    return is_name and [token.sort for token in tokens] not in _OTHER_PEOPLE


def owns_office(tokens: Sequence[Token], index: int) -> bool:
    """Whether a body has its name of the office of its head: "Harrow County *Sheriff*'s Office"."""
    after = tokens[index + 1 : index + 3]
    return len(after) > 1 and after[0].sort is Sort.POSSESSIVE and after[1].capital and after[1].sort is Sort.BODY


def _is_field(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word of roles is the field of a body: "the Department of *Justice*"."""
    if index < 2 or index >= len(tokens) or tokens[index].sort is not Sort.ROLE or not tokens[index].capital:
        return False
    return tokens[index - 1].sort is Sort.PREPOSITION and tokens[index - 2].sort is Sort.BODY


def _is_whose(before: Token, role: Token, words: PeopleWords) -> bool:
    """Whether a role in the name of a body tells whose it is, and is not the rank of its head: "Polri *Jenderal* X"."""
    if role.word in words.ranks:
        return before.sort is Sort.BODY and before.word not in words.whole_bodies | words.central_bodies
    return before.sort is not Sort.BRACKET


def is_member(token: Token, words: PeopleWords) -> bool:
    """Whether a body has its name of what several of its people are: "Board of *Governors*"."""
    is_plural = token.sort is Sort.ROLE and token.word.endswith(words.plural_endings)
    return token.capital and (is_plural or words.is_plural_role(token.word))


def _small_row(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the small words that open the tokens."""
    end = next((i for i, t in enumerate(tokens) if t.capital or t.sort not in _SMALL), None)
    return tokens[:end]


def _small_body(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the body without a name that opens the tokens: "*kantor bupati*"; none where it is one told of before."""
    end = next((i for i, t in enumerate(tokens) if t.capital or t.sort not in _SMALL | {Sort.ROLE}), len(tokens))
    return () if any(token.word in words.definite for token in tokens[: end + 1]) else tokens[:end]


def phrase_text(text: str, tokens: Sequence[Token]) -> str | None:
    """Return the words of some tokens on one line, None where there are none."""
    if not tokens:
        return None
    return " ".join(map(calm, text[tokens[0].start : tokens[-1].end].split())) or None


def calm(word: str) -> str:
    """Return a word without the capitals that open an article: "PEMIMPIN"."""
    return word.capitalize() if len(word) > _LONGEST_ACRONYM and word.isupper() and word.isalpha() else word
