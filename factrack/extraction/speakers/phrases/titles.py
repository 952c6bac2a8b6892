"""One noun phrase, split into name, role and affiliation."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.appositions import aside_of_office
from factrack.extraction.speakers.phrases.authored import author_of
from factrack.extraction.speakers.phrases.behind_names import behind_name, describe_after, with_apposition
from factrack.extraction.speakers.phrases.beside_roles import behind_origin
from factrack.extraction.speakers.phrases.called import called
from factrack.extraction.speakers.phrases.chunks import before_office, chunks_of
from factrack.extraction.speakers.phrases.descriptions import describe, flat
from factrack.extraction.speakers.phrases.elsewhere import Elsewhere
from factrack.extraction.speakers.phrases.heads import names_body
from factrack.extraction.speakers.phrases.kinds import body_in_apposition, body_of_maker, described_body, is_slogan
from factrack.extraction.speakers.phrases.nameless import read_nameless
from factrack.extraction.speakers.phrases.names import (
    described_firm,
    find_name,
    is_name,
    without_degrees,
)
from factrack.extraction.speakers.phrases.naming import Kind, Naming
from factrack.extraction.speakers.phrases.no_names import (
    is_behind_link,
    is_body_of_role,
    is_club,
    is_of_body,
    is_place_of_office,
    is_served,
)
from factrack.extraction.speakers.phrases.openings import behind_account, with_comma, with_small_opening
from factrack.extraction.speakers.phrases.quoted import without_works
from factrack.extraction.speakers.phrases.relations import is_relative, relation, relation_role
from factrack.extraction.speakers.phrases.unlisted import small_title, unlisted_role
from factrack.extraction.speakers.phrases.whose import of_whose
from factrack.extraction.speakers.vocabulary.groups import BODY_LIKE, HEADS_BODY, HEADS_ROLE, PROPER, TITLES
from factrack.extraction.speakers.vocabulary.sorts import sort_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_MAY_BE_PEOPLE = frozenset({Sort.NAME, Sort.WORD, Sort.ACRONYM})
_OFFICE_AND_BODY = 2
"""In words: "pendiri ForWera"."""


def read_naming(text: str, tokens: Sequence[Token], words: PeopleWords, seen: Elsewhere) -> Naming | None:
    """Return what the phrase says, or None where it has no word at all."""
    if name_given := called(tokens, words):
        if name_given.is_body:
            return Naming(Kind.BODY, Span(name_given.tokens[0].start, name_given.tokens[-1].end))
        tokens = name_given.tokens
    if author := author_of(tokens, words):
        naming = read_naming(text, author, words, seen)
        if naming is not None and naming.kind is Kind.PERSON:
            return naming
    tokens = with_comma(behind_account(tokens, words), words, seen)
    tokens = behind_origin(without_works(tokens, words), words)
    tokens = with_small_opening(_with_article(_before_function(tokens, words), words), words, seen)
    tokens = _without_alias(_without_others(tokens, words), words)
    chunks = _without_seat(chunks_of(_with_plural(tokens, words), words), words)
    if not chunks:
        return None
    if words.body_first and len(chunks) > 1 and all(token.sort is Sort.PLACE for token in chunks[0]):
        chunks = chunks[1:] if _opens_people(chunks[1], words) else chunks  # "(Di Pasar X,) *Semarang*, para pedagang"
    chunks = _without_country(chunks) if words.body_first else chunks
    chunks[:1] = before_office(chunks[0], seen) if words.body_first else chunks[:1]
    beside = body_in_apposition(chunks, words, seen) or body_of_maker(chunks, words, seen)
    if whose := of_whose(text, chunks, words, seen):
        gender = words.gender_of([*chunks[-2], *chunks[-1]])
        return Naming(Kind.PERSON, Span(whose.name[0].start, whose.name[-1].end), whose.role, whose.body, gender=gender)
    if named := _body_in(chunks[0], words, seen) or beside:
        return Naming(Kind.BODY, Span(named[0].start, named[-1].end))
    definite = chunks[0][0].word not in words.indefinite
    if chunks[0][0].word in words.documents:
        return Naming(Kind.PHRASE, Span(chunks[0][0].start, chunks[-1][-1].end), definite=definite)
    gender = words.gender_of([token for token in tokens if not token.capital or token.sort in TITLES])
    chunks = _without_pointer(chunks, words)
    is_unnamed = len(chunks) == 1 and (
        _is_somebody_of_firm(chunks[0], words)
        or _are_residents(chunks[0], words)
        or _is_one_of_unknown(chunks[0], words, seen)
    )
    is_epithet = _is_epithet_of_body(chunks[0], words) and not any(is_name(c, words, seen) for c in chunks[1:])
    if _are_of_body(chunks[0], words) or is_epithet or is_unnamed:
        return read_nameless(text, chunks, words, definite, gender)
    if len(chunks) == 1 and is_relative(chunks[0], words):
        phrase = Span(chunks[0][0].start, chunks[0][-1].end)
        return Naming(Kind.TITLE, phrase, relation_role(text, chunks[0], words), None, definite, gender)
    for index, chunk in enumerate(chunks):
        found = find_name(chunk, words, seen)
        if found is None or _is_within_clause(chunk, found[0], words):
            continue
        if index and not _may_follow(chunks[:index], chunk, found, words):
            continue
        if index and found == (1, len(chunk)) and words.body_first and chunk[0].sort is Sort.WORD and chunk[0].capital:
            found = (0, len(chunk))  # "Kurator museum itu, *Bakti* Nugraha"
        later = [c for c in chunks[index + 1 :] if is_name(c, words, seen)]
        if later and _is_no_name(chunk, found, later[0], words, seen):
            continue
        if later and is_served(chunk, found, later[0], words):
            chunks[index] = chunk[: found[0]] + chunk[found[1] :]
            continue
        return _named(text, chunks, index, found, words, seen, gender)
    return read_nameless(text, chunks, words, definite, gender)


def _is_one_of_unknown(chunk: Sequence[Token], words: PeopleWords, seen: Elsewhere) -> bool:
    """Whether somebody is one of those in a body that one unknown word names: "salah satu pendiri *ForWera*"."""
    is_one = words.body_first and chunk[0].sort is Sort.DETERMINER and chunk[0].word in words.indefinite
    told = [token for token in chunk if token.sort is not Sort.DETERMINER] if is_one else []
    is_office = len(told) == _OFFICE_AND_BODY and told[0].word in words.of_bodies
    return is_office and told[1].sort is Sort.NAME and not seen.is_short_name(told[1])


def _without_country(chunks: list[list[Token]]) -> list[list[Token]]:
    """Return chunks without the country between an office and a name: "Wali Kota Milan, *Italia* Bruno Nardi"."""
    if len(chunks) < 2 or len(chunks[0]) < 2 or chunks[0][0].sort is not Sort.ROLE:
        return chunks
    end = next((i for i, token in enumerate(chunks[1]) if token.sort is not Sort.PLACE), 0)
    name = chunks[1][end:]
    is_named = end > 0 and len(name) > 1 and all(token.sort in PROPER for token in name)
    if not is_named:
        return chunks
    office, *rest = chunks[0]
    town = [token.read_as(Sort.PLACE) if token.sort in PROPER else token for token in rest]
    return [[office, *town, *name], *chunks[2:]]


def _opens_people(chunk: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a phrase opens with people or with who somebody is: "*para* pedagang", "*pedagang* bernama Karjo"."""
    return chunk[0].word in words.many or (chunk[0].sort in HEADS_ROLE and not chunk[0].capital)


def _is_within_clause(chunk: Sequence[Token], name: int, words: PeopleWords) -> bool:
    """Whether a clause that tells of somebody without a name holds one: "A farmer who lay in *Harrow Hospital*".

    So does a participle: "Lorry drivers interviewed by *the Harrow Times*".
    """
    relative = next((i for i in range(1, name) if _opens_clause(chunk, i, words)), 0)
    is_small = all(not token.capital or token.sort is Sort.DETERMINER for token in chunk[:relative])
    return not words.body_first and relative > 0 and is_small


def _opens_clause(chunk: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a clause begins at a token: "*who* lay in", "*interviewed* by"."""
    is_passive = chunk[index].word in words.asides and sort_at(chunk, index + 1) is Sort.PREPOSITION
    return chunk[index].sort is Sort.RELATIVE or (is_passive and not chunk[index].capital)


def _is_no_name(
    chunk: Sequence[Token], found: tuple[int, int], later: Sequence[Token], words: PeopleWords, seen: Elsewhere
) -> bool:
    """Whether what looks like a name is of a body, a place or a role, since a later chunk is nothing but a name."""
    if is_place_of_office(chunk, found, words, seen) or is_of_body(chunk, found, words):
        return True
    if not words.body_first and is_behind_link(chunk, found, words):
        return True
    if is_body_of_role(chunk, found, later, words, seen) or is_club(chunk, found, later, words):
        return True
    return found[0] > 0 and bool(relation(chunk, words))


def _named(
    text: str,
    chunks: list[list[Token]],
    index: int,
    found: tuple[int, int],
    words: PeopleWords,
    seen: Elsewhere,
    gender: str | None,
) -> Naming:
    """Return the reading of a phrase whose chunk at an index has a name."""
    chunk, before, after = chunks[index], chunks[:index], chunks[index + 1 :]
    role, affiliation = _described(text, flat(before), chunk[: found[0]], words)
    told = describe_after(text, [behind_name(chunk, found, words), *after], words)
    role, affiliation = with_apposition((role, affiliation), told, words)
    unlisted = unlisted_role(text, before, words) or small_title(text, chunk[: found[0]], words)
    if role is None and unlisted:
        owner = chunks[0][0].word if chunks[0][0].word in words.owners else None
        role, affiliation = unlisted, affiliation or owner  # "its *outreach guru*, Ada Quill"
    name = Span(chunk[found[0]].start, chunk[found[1] - 1].end)
    is_single = found[1] - found[0] == 1
    if is_single and seen.ends_longer(chunk[found[0]]):
        is_single = bool(after) and after[0][0].word in words.based
    if _is_said_to_be_body([*before, chunk[: found[0]]], after, words, is_single=is_single):
        return Naming(Kind.BODY, Span(name.start, chunk[_body_end(chunk, found[1])].end))
    return Naming(Kind.PERSON, name, role, affiliation, True, gender)


def _without_others(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the tokens without what tells one more of a kind before a name: "Warga *lainnya* Rina Wati"."""
    if not words.body_first:
        return tokens
    index = next((i for i, token in enumerate(tokens[:-1]) if token.word in words.others), 0)
    is_within = index > 0 and tokens[index + 1].capital
    return [*tokens[:index], *tokens[index + 1 :]] if is_within else tokens


def _without_alias(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the tokens without another name of a body: "Ketua Badan Usaha Rakyat *atau BUR* Rina Wati"."""
    if not words.body_first:
        return tokens
    index = next((i for i, token in enumerate(tokens[:-1]) if token.word in words.renaming), 0)
    is_alias = index > 0 and tokens[index - 1].capital
    is_alias = is_alias and tokens[index + 1].sort in HEADS_BODY and tokens[index + 1].capital
    return [*tokens[:index], *tokens[index + 2 :]] if is_alias else tokens


def _before_function(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return a body without what it acts as: "*PT Wera Nusa* selaku pengembang aplikasi Wera"."""
    if not words.body_first or sort_at(tokens, 0) not in (Sort.BODY, Sort.ACRONYM):
        return tokens
    link = next((i for i, token in enumerate(tokens) if token.word in words.as_what), len(tokens))
    is_name = all(token.capital or token.sort is Sort.BRACKET for token in tokens[:link])
    return tokens[:link] if is_name else tokens


def _described(
    text: str, before: Sequence[Token], own: Sequence[Token], words: PeopleWords
) -> tuple[str | None, str | None]:
    """Return the role and the body in the chunks before the one with a name, and in what of that is before the name."""
    if words.body_first and before and own and before[0].sort in HEADS_ROLE and own[0].sort is Sort.LOWER:
        return describe(text, before, words)  # "Pemohon, pasangan nomor urut 2 Rina Wati"
    office = own[int(own[0].word in words.articles) :] if words.body_first and before and own else ()
    if office and office[0].sort in HEADS_ROLE:
        if len(before) == 1 and words.bare(before[0].word) != before[0].word:
            return describe(text, office, words)  # "Rivalnya, dokter anak Rina Wati"
        if before[0].sort in HEADS_ROLE:
            # "Ketua juri, sutradara Rina Wati", but "Penulis surat, anggota DPRD Kota Wera Rina Wati"
            role, body = describe(text, before, words)
            other = (None, None) if body else describe(text, office, words)
            return other if other[1] else (role, body)
    if words.body_first or not (before and own):
        return describe(text, [*before, *own], words)
    if any(token.sort is Sort.ROLE for token in before):
        role, body = describe(text, before, words)  # "the survey's author, economist Ada Quill"
        if before[-1].word in words.peers and (peer := describe(text, own, words))[0]:
            return peer  # "her opposition counterpart, *Labour MP* Ada Quill"
        return role, body or describe(text, own, words)[1]
    role, body = describe(text, own, words)
    return role, body or describe(text, before, words)[1]


def _body_in(chunk: Sequence[Token], words: PeopleWords, seen: Elsewhere) -> Sequence[Token]:
    """Return the name of a body in a phrase, or nothing where it names none or may name a person."""
    if is_slogan(chunk, words) or _is_body_before_name(chunk, words):
        return chunk
    return described_firm(chunk, words) or described_body(chunk, words, seen) or _named_body(chunk, words)


def _is_body_before_name(chunk: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a phrase is the head of a body with a name behind it: "*Studio* Halbmond"."""
    if words.body_first or len(chunk) != _OFFICE_AND_BODY:
        return False
    return chunk[0].sort is Sort.BODY and chunk[0].capital and chunk[1].sort is Sort.NAME


_OF_NAMES = frozenset({Sort.BODY, Sort.WORD, Sort.ACRONYM})
_OF_BODY = _OF_NAMES | {Sort.NAME, Sort.PLACE}
_IN_BODY = BODY_LIKE | {Sort.WORD, Sort.PREPOSITION, Sort.JOINER, Sort.DETERMINER}


def _named_body(chunk: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the name with an article, which no person's has: "the *Daily Ferry*", "the *Whig National Committee*"."""
    if words.body_first or chunk[0].word not in words.definite:
        return ()
    name = chunk[1:]
    small = next((i for i, token in enumerate(name) if token.capital), len(name))
    opens = all(token.sort in (Sort.LOWER, Sort.WORD, Sort.ROLE) for token in name[:small])
    if small and opens and any(token.sort in _OF_NAMES for token in name[small:]):
        name = name[small:] if all(token.sort in _OF_BODY for token in name[small:]) and len(name) > small + 1 else ()
    if not name or not name[0].capital or any(token.sort is Sort.LOWER for token in name):
        return ()
    is_office = name[-1].sort is Sort.BODY and name[-1].capital and name[0].sort is Sort.ROLE
    is_office = is_office and all(token.sort is not Sort.GIVEN for token in name)
    is_office = is_office and (name[-2].sort is Sort.POSSESSIVE or all(t.sort is not Sort.PREPOSITION for t in name))
    return name if is_office or all(token.sort in _IN_BODY for token in name) else ()


def _body_end(chunk: Sequence[Token], end: int) -> int:
    """Return the last token of a body's name that goes on behind what looks like a name: "Action *for Safe Roads*"."""
    goes_on = end + 1 < len(chunk) and chunk[end].sort is Sort.PREPOSITION
    while goes_on and end < len(chunk) and (chunk[end].capital or chunk[end].sort in (Sort.PREPOSITION, Sort.JOINER)):
        end += 1
    return end - 1


def _is_said_to_be_body(
    before: Sequence[Sequence[Token]], after: Sequence[Sequence[Token]], words: PeopleWords, *, is_single: bool
) -> bool:
    """Whether a name is a body's: "power company *Bayline Electric*", "the chain, *Tallywell*", "*Tally*, a firm"."""
    if words.body_first:
        return False
    apposition = after[0] if after and after[0][0].sort is Sort.DETERMINER else ()
    if after and after[0][0].word in words.based:
        return all(token.sort is not Sort.ROLE for part in before for token in part) and not is_single
    end = next((i for i, token in enumerate(apposition) if token.sort in _ENDS_KIND), len(apposition))
    described = [*before, apposition[:end]] if words.body_kinds else [*before, apposition]
    heads = (part[-1] for part in described if part and not any(_tells_person(t, words) for t in part))
    kinds = words.body_kinds if is_single else frozenset()
    return any(not head.capital and (head.sort is Sort.BODY or head.word in kinds) for head in heads)


def _tells_person(token: Token, words: PeopleWords) -> bool:
    """Whether a word is of who somebody is: a role, or where somebody plays: "Hawks *guard* Pavel Novak"."""
    return token.sort is Sort.ROLE or (token.word in words.positions and not token.capital)


_ENDS_KIND = frozenset({Sort.PREPOSITION, Sort.RELATIVE})


def _with_article(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Read the capital letter that opens a phrase as the article that it is: "A Tallywell spokesman"."""
    if sort_at(tokens, 0) is not Sort.INITIAL or tokens[0].word not in words.articles:
        return tokens
    if all(token.capital for token in tokens):
        return tokens
    return [tokens[0].read_as(Sort.DETERMINER), *tokens[1:]]


def _with_plural(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Read the word with a capital that opens a phrase as the role it is of several: "*Analysts* at Harrow Bank"."""
    may_be = tokens and tokens[0].sort in _MAY_BE_PEOPLE and not any(t.capital for t in tokens[1:2])
    if words.body_first or not may_be or sort_at(tokens, 1) is Sort.ROLE:
        return tokens  # "*Pilots* manager Ada Quill"
    return [tokens[0].read_as(Sort.ROLE), *tokens[1:]] if words.is_plural_role(tokens[0].word) else tokens


def _is_epithet_of_body(chunk: Sequence[Token], words: PeopleWords) -> bool:
    """Whether somebody is told of by a role in a body: "advokat dari *LBH Wera* itu", but not "dokter Rina itu"."""
    if not words.body_first or chunk[-1].word not in words.definite or chunk[0].sort not in HEADS_ROLE:
        return False
    has_body = names_body(chunk) or any(map(_opens_club, chunk, chunk[1:])) or _is_of_club(chunk, words)
    return has_body and all(token.sort is not Sort.GIVEN for token in chunk)


def _opens_club(token: Token, after: Token) -> bool:
    """Whether two letters stand before a name, as before a club's: "pevoli *PB Mutiara*"."""
    return token.sort is Sort.INITIAL and len(token.word) > 1 and token.word.isalpha() and after.capital


def _is_of_club(chunk: Sequence[Token], words: PeopleWords) -> bool:
    """Whether one unknown word behind who plays is the club: "gelandang *Persewaru* itu"."""
    return chunk[0].word in words.players and [token.sort for token in chunk[-2:-1] if token.capital] == [Sort.NAME]


def _is_somebody_of_firm(chunk: Sequence[Token], words: PeopleWords) -> bool:
    """Whether somebody of a firm stays unnamed: "seorang manajer *PT Asuransi Jiwa Makmur*"."""
    if not words.body_first or chunk[0].word not in words.articles & words.indefinite:
        return False
    if any(token.sort is Sort.GIVEN for token in chunk):
        return False
    opens = (Sort.BODY, Sort.ROLE)
    firm = next((i for i, t in enumerate(chunk) if i and t.capital and t.sort in opens), len(chunk))
    has_role = any(token.sort in HEADS_ROLE for token in chunk[:firm])
    return has_role and firm < len(chunk) and all(token.capital for token in chunk[firm:])


def _are_residents(chunk: Sequence[Token], words: PeopleWords) -> bool:
    """Whether people are told of by where they live: "Warga *Pulau Lengo*"."""
    is_place = chunk[0].word in words.residents and [token.sort for token in chunk[2:]] == [Sort.NAME]
    return is_place and chunk[1].capital and chunk[1].sort in (Sort.WORD, Sort.BODY)


def _without_pointer(chunks: list[list[Token]], words: PeopleWords) -> list[list[Token]]:
    """Leave out what only tells that somebody has a part in it: "*Pengirimnya*, Ketua X Rina Wati"."""
    if not words.body_first or len(chunks) < 2 or chunks[1][0].sort not in HEADS_ROLE:
        return chunks
    first = chunks[0]
    is_pointer = len(first) == 1 and first[0].sort is not Sort.ROLE and words.bare(first[0].word) != first[0].word
    return chunks[1:] if is_pointer else chunks


def _without_seat(chunks: list[list[Token]], words: PeopleWords) -> list[list[Token]]:
    """Leave out whom somebody speaks for who is named behind a comma: "The lawmaker *representing Harrow*, Ada Q"."""
    if words.body_first or len(chunks) < 2 or chunks[0][0].sort is not Sort.DETERMINER:
        return chunks
    aside = aside_of_office(chunks[0][1:], words)
    return [chunks[0][: aside + 1], *chunks[1:]] if aside else chunks


def _are_of_body(chunk: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a phrase opens with several people of a body, so that what it names is the body: "Analysts at X Y"."""
    is_of = not words.body_first and len(chunk) > 1 and chunk[1].sort is Sort.PREPOSITION
    return is_of and words.is_plural_role(chunk[0].word)


def _may_follow(
    before: Sequence[Sequence[Token]], chunk: Sequence[Token], found: tuple[int, int], words: PeopleWords
) -> bool:
    """Whether a name in a later chunk is the name of whom the chunks before describe."""
    if any(part[0].sort is Sort.RELATIVE for part in before):
        return False
    end = without_degrees(chunk, found[0], len(chunk), words)
    opens = before[0][0].sort is Sort.DETERMINER or any(token.sort is Sort.POSSESSIVE for token in before[0][:-1])
    is_described = not words.body_first and len(before) == 1 and opens and not before[0][-1].capital
    titles = TITLES if is_described else (Sort.HONORIFIC,)
    if all(token.sort in titles for token in chunk[: found[0]]) and found[1] == end:
        return True
    if is_described and chunk[0].capital and any(token.sort is Sort.ROLE for token in chunk[: found[0]]):
        return True  # "another Roe ally, *Agriculture Secretary Ada Quill*"
    return any(token.sort in HEADS_ROLE for token in before[0]) and chunk[0].sort is not Sort.RELATIVE
