"""Where the personal name starts in a row of capitalised words: behind titles, bodies and places."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.elsewhere import Elsewhere
from factrack.extraction.speakers.vocabulary.groups import ADDRESSES, HEADS_ROLE, IN_NAME, PROPER
from factrack.extraction.speakers.vocabulary.sorts import sort_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_COUNTED = frozenset({Sort.ACRONYM, Sort.BODY, Sort.WORD})
_HAS_PLACE = HEADS_ROLE | {Sort.BODY, Sort.ACRONYM}
_MAY_BE_SURNAME = frozenset({Sort.PLACE, Sort.WORD, Sort.ROLE, Sort.BODY})
_WORDS_OF_NAME = 2
"""Of most names."""
_BEFORE_TOPIC = frozenset({Sort.PREPOSITION, Sort.JOINER, Sort.WORD})


def name_start(tokens: Sequence[Token], words: PeopleWords, seen: Elsewhere) -> int | None:
    """Return where the personal name starts that ends the tokens, or None."""
    end = start = len(tokens)
    if _ends_in_surname(tokens, words, seen):
        start -= 1
    while start and tokens[start - 1].sort in IN_NAME:
        start -= 1
    if words.body_first and start and (over_place := _over_place(tokens, start, seen)) is not None:
        return _where_called(tokens, over_place, seen)
    if words.body_first and start > 1 and tokens[start - 2].sort is Sort.GIVEN and start < end:
        # "Budi *Karya* Sumadi"
        start -= 2 if _may_be_middle(tokens[start - 1], words) else 0
    if words.body_first and 1 < start < end and tokens[start - 1].word in words.given_names:
        # "Kombes *Sandi* Nugraha"
        start -= tokens[start - 2].sort in ADDRESSES and tokens[start - 1].sort is Sort.WORD
    if words.body_first and start == 1 < end and tokens[0].word in words.given_names:
        start -= tokens[0].sort is Sort.WORD and tokens[0].capital  # "*Sandi* Nugraha"
    if words.body_first and end - start > _SHORTEST_WITH_CLUB and tokens[start].word in words.firm_ends:
        start += any(token.word in words.firms for token in tokens[:start])  # "PT Sawit *Lestari* Hendri Gunawan"
    if words.body_first and start and tokens[start - 1].word in words.body_links:
        start = behind_foreign_body(tokens, start, seen)
    while start < end and tokens[start].sort is Sort.PARTICLE:
        start += 1
    if not words.body_first and start and tokens[start - 1].sort in _BEFORE_TOPIC:
        start += topics_before_name(tokens[start:], words)
    if words.body_first and start and tokens[start - 1].sort is Sort.ROLE:
        club = _after_club(tokens, start, seen)
        start = club if club > start else _after_body(tokens, start, words, seen)
    elif start:
        start = _after_body(tokens, start, words, seen)
    if words.body_first:
        firm = next((i + 1 for i in range(start, end - 1) if tokens[i].word in words.closing_bodies), start)
        start = firm if firm > 1 else start  # "Analis *Mitra Sekuritas* Robert Hadi"
        start = _after_acronym(tokens, _after_seat(tokens, start, words, seen))
        start = _after_places(tokens, _from_initial(tokens, _after_number(tokens, start, words), words), seen)
        if start == end - 1 and start and tokens[start - 1].sort in _HAS_PLACE and seen.is_place(tokens[start]):
            # "Bupati Lembah", "Juru bicara DPRD Lembah"
            return None
    if words.body_first and start < end - 1 and start and tokens[start - 1].sort is Sort.ROLE:
        start += tokens[start].sort is Sort.INITIAL and tokens[start].word in _ORDINALS  # "Wakil Rektor *II* Rina"
    if words.body_first and 0 < start < end and tokens[start - 1].word.rstrip(".") in words.short_given_names:
        start -= tokens[start - 1].sort is Sort.INITIAL  # "Kepala OJK Cirebon *M.* Lutfi"
    if words.body_first:
        start = _where_called(tokens, start, seen)
    return None if PROPER.isdisjoint([token.sort for token in tokens[start:end]]) else start


def _where_called(tokens: Sequence[Token], start: int, seen: Elsewhere) -> int:
    """Move the start of a long name to the word that its bearer is called by, behind what is of no person.

    "Direktur *Shopa Indonesia* Rina Wati", "Bupati *Puncak* Willem Suryo": such words stand elsewhere without the name.
    """
    for place in range(start + 1, min(start + 1 + _LONGEST_CLUB, len(tokens) - 1)):
        before, called = tokens[start:place], tokens[place]
        if any(token.sort is Sort.GIVEN or token.sort is Sort.INITIAL for token in before):
            return start
        if called.sort in PROPER and seen.is_short_name(called):
            is_place = any(token.sort is Sort.PLACE for token in before)
            opens = seen.opens_sentence(before[0]) and before[0].word in seen.small_words
            return place if is_place or opens or seen.stands_without(before, called) else start
    return start


def behind_foreign_body(tokens: Sequence[Token], start: int, seen: Elsewhere) -> int:
    """Move the start of a name past the end of an English name of a body: "Institute for *Sea Reform* Rina Wati"."""
    end = len(tokens)
    called = (i for i in range(start, end - 1) if tokens[i].sort is Sort.GIVEN or seen.is_short_name(tokens[i]))
    return next(called, max(start, end - _WORDS_OF_NAME))


def topics_before_name(tokens: Sequence[Token], words: PeopleWords) -> int:
    """Return how many words that tell an office's field open a row before a full name: "*Rural Works* Ada Quill"."""
    length = 0
    while length < len(tokens) - 2 and tokens[length].sort is Sort.NAME and tokens[length].word in words.office_topics:
        length += 1
    return length


def _may_be_middle(token: Token, words: PeopleWords) -> bool:
    """Whether a word that the pack knows as something else can stand between two names: "Tigor *Tanjung* Wijaya"."""
    return token.capital and (
        token.sort in (Sort.WORD, Sort.ROLE) or (token.sort is Sort.BODY and token.word in words.no_seats)
    )


def _is_called(tokens: Sequence[Token], seen: Elsewhere) -> bool:
    """Whether somebody is called by the first of the words, and not by the second, which would begin the name."""
    if not tokens or not seen.is_short_name(tokens[0]):
        return False
    return len(tokens) == 1 or (tokens[1].sort is not Sort.GIVEN and not seen.is_short_name(tokens[1]))


def _over_place(tokens: Sequence[Token], start: int, seen: Elsewhere) -> int | None:
    """Return where a name starts that has a place in it, if somebody is called so: "Reza *Indragiri* Amriel"."""
    first = start
    while first and tokens[first - 1].sort in IN_NAME | {Sort.PLACE}:
        first -= 1
    if first >= start - 1 or (first and tokens[first - 1].sort not in HEADS_ROLE and tokens[first - 1].capital):
        return None
    is_called = tokens[first].sort is Sort.GIVEN or seen.is_short_name(tokens[first])
    return first if is_called and tokens[first].sort in PROPER else None


def _after_number(tokens: Sequence[Token], start: int, words: PeopleWords) -> int:
    """Move the start of a name past where a body with a number is: "SMA 5 *Wera* Rina Wati", but "Ketua RT 5 Rina"."""
    is_counted = 1 < start < len(tokens) and tokens[start].sort is Sort.NAME and tokens[start - 1].word.isdigit()
    before = tokens[start - 2] if is_counted else None
    is_body = before is not None and before.sort in _COUNTED and before.word not in words.role_words
    return start + 1 if is_body else start


def _after_seat(tokens: Sequence[Token], start: int, words: PeopleWords, seen: Elsewhere) -> int:
    """Move the start of a name past where an office has its seat: "Camat *Sukawera* Encep Suhendar", "Camat Rina Wati".

    A name of three unknown words behind such an office is one of two, behind a place, unless somebody is called so.
    """
    office = " ".join(token.word for token in tokens[max(0, start - 2) : start])
    has_seat = words.seated | words.of_regions
    is_behind = 0 < start < len(tokens) - 2 and (tokens[start - 1].word in has_seat or office in words.of_regions)
    if 0 < start < len(tokens) and tokens[start - 1].word in words.of_nations:
        # "Presiden *Norlandia* Viktor Orlan", but "Presiden Surya Atmaja"
        is_behind = start + 2 < len(tokens) and tokens[start + 1].sort is Sort.GIVEN
    if not is_behind or tokens[start].sort is not Sort.NAME or seen.alone(tokens[start]):
        return start
    return start + 1


def _after_acronym(tokens: Sequence[Token], start: int) -> int:
    """Move the start of a name past the letters that end a body's: "FISIP *UI* Rina Wati"."""
    is_behind = 0 < start < len(tokens) - 1 and tokens[start - 1].sort is Sort.ACRONYM
    is_letters = is_behind and tokens[start].sort is Sort.INITIAL and tokens[start].word.isalpha()
    is_letters = is_letters and len(tokens[start].word) > 1
    return start + 1 if is_letters else start


def _from_initial(tokens: Sequence[Token], start: int, words: PeopleWords) -> int:
    """Move the start of a name to the short form of its first part behind an unknown word: "Monas *M* Isa Sarnuri"."""
    is_behind = len(tokens) - start > _SHORTEST_WITH_INITIAL and tokens[start].sort is Sort.NAME
    return start + 1 if is_behind and tokens[start + 1].word.rstrip(".") in words.short_given_names else start


_ORDINALS = frozenset({"i", "ii", "iii", "iv", "v"})
_SHORTEST_WITH_INITIAL = 3
_SHORTEST_WITH_CLUB = 2
_LONGEST_CLUB = 2
_PROPER_OF_BODY = frozenset({Sort.NAME, Sort.GIVEN, Sort.PLACE, Sort.ACRONYM})


def _after_places(tokens: Sequence[Token], start: int, seen: Elsewhere) -> int:
    """Move the start of a name past the words that the article has as a place or body elsewhere, if a name is left."""
    if (club := _after_club(tokens, start, seen)) > start:
        return club
    while start < len(tokens) - 1 and tokens[start].sort is Sort.NAME and seen.is_place(tokens[start]):
        if _is_called(tokens[start:], seen):
            break
        start += 1
    return start


def _after_club(tokens: Sequence[Token], start: int, seen: Elsewhere) -> int:
    """Move the start of a name past two words or more that the article has apart: "Pelatih *Elang Laut* Rudi Wer"."""
    if (called := _called_behind(tokens, start, seen)) > start:
        return called
    if any(token.sort is Sort.GIVEN for token in tokens[start : start + 2]):
        return start
    ends = range(len(tokens) - 2, start + 1, -1)
    if apart := next((end for end in ends if seen.stands_apart(tokens[start:end])), None):
        return apart
    is_long = len(tokens) - start > _SHORTEST_WITH_CLUB
    is_called = seen.is_short_name(tokens[-1]) or (is_long and seen.alone(tokens[-1]) > 0)
    is_known = is_long and seen.is_short_name(tokens[-1])  # who is called by it is not called by the first word, too
    if start < len(tokens) - 1 and is_called and _is_club(tokens[start], seen, is_known):
        return start + 1  # "Pelatih *Persewaru* Leonardo Medino", who is Medino elsewhere
    return start


def _called_behind(tokens: Sequence[Token], start: int, seen: Elsewhere) -> int:
    """Return where somebody's name starts behind words that nobody is called by: "Direktur *Sakudana* Melvin H"."""
    for place in range(start + 1, min(start + _LONGEST_CLUB + 1, len(tokens))):
        before = tokens[start:place]
        if tokens[place].sort in PROPER and seen.is_short_name(tokens[place]):
            is_apart = all(seen.alone(token) > 0 for token in before) or seen.stands_apart(before)
            is_apart = is_apart and not any(t.sort is Sort.GIVEN or seen.is_short_name(t) for t in before)
            return place if is_apart else start
    return start


def _is_club(token: Token, seen: Elsewhere, may_speak: bool) -> bool:
    """Whether an unknown word stands alone elsewhere, and never as who speaks, unless it may."""
    return token.sort is Sort.NAME and seen.alone(token) > 0 and (may_speak or not seen.is_short_name(token))


def _closes_office(token: Token, words: PeopleWords) -> bool:
    """Whether a bracket has an office in short, so that its seat follows: "(Kajari)"."""
    return token.sort is Sort.BRACKET and token.word[1:-1] in words.seated


def _ends_in_surname(tokens: Sequence[Token], words: PeopleWords, seen: Elsewhere) -> bool:
    """Whether the last word is one that the pack knows as something else, but part of a name here: "Rosa Parks"."""
    if len(tokens) < 2 or not tokens[-1].capital or tokens[-1].sort not in _MAY_BE_SURNAME:
        return False
    if tokens[-1].word in words.group_words and tokens[-2].sort is not Sort.GIVEN:
        return False
    if len(tokens) > 2 and tokens[-2].sort is Sort.INITIAL and tokens[-3].sort in PROPER:
        return True  # "Doli M *Tanjung*"
    if words.body_first and len(tokens) > 2 and tokens[-2].sort in PROPER and tokens[-3].sort is Sort.HONORIFIC:
        return True  # "Ketua MUI KH Asrar *Hakim*"
    if tokens[-2].sort is Sort.GIVEN or (tokens[-2].sort is Sort.NAME and seen.is_short_name(tokens[-2])):
        return True
    if not words.body_first and _is_called_so(tokens, words, seen):
        return True
    if words.body_first and tokens[-1].sort is Sort.PLACE and any(t.sort is Sort.BODY for t in tokens[:-3]):
        return False  # "Ketua Persatuan Pabrik Gula *Indonesia*"
    return tokens[-1].sort is not Sort.BODY and len(tokens) > 2 and all(t.sort in PROPER for t in tokens[-3:-1])


def _is_called_so(tokens: Sequence[Token], words: PeopleWords, seen: Elsewhere) -> bool:
    """Whether somebody speaks under the last word alone, which ends an English name of two: "Neve *Power*".

    The head of a body is a surname behind a title only: "Senator Mae *Church*".
    """
    first, last = tokens[-2:]
    if first.sort not in PROPER or last.sort is Sort.PLACE or last.word in words.parties:
        return False
    is_titled = len(tokens) > 2 and tokens[-3].sort in (Sort.ROLE, Sort.RANK, Sort.HONORIFIC)
    return (last.sort is not Sort.BODY or is_titled) and seen.is_short_name(last)


def _after_body(tokens: Sequence[Token], start: int, words: PeopleWords, seen: Elsewhere) -> int:
    """Move the start of a name past the words that still belong to the body or role before it."""
    rank = start - 2 if start > 1 and tokens[start - 1].sort is Sort.WORD else start - 1
    if tokens[rank].sort is Sort.RANK or tokens[start - 1].sort is Sort.HONORIFIC:
        # "Komisaris Besar Jules Abraham", "H. Jules": nothing stands between a rank and the name.
        return start
    end = len(tokens)
    if words.body_first and _closes_office(tokens[start - 1], words) and start < end:
        # "Kepala Kejaksaan Negeri (Kajari) Semara Haedar"
        return start + (end - start > 1 and tokens[start].sort is Sort.NAME)
    is_small = not tokens[start - 1].capital and sort_at(tokens, start) is Sort.GIVEN
    if tokens[start - 1].sort is Sort.BODY and (is_small or not words.body_first):
        return start  # "bidan desa Maria Gore"
    clue = next((i for i in range(start + 1, end) if tokens[i].sort is Sort.GIVEN or seen.alone(tokens[i])), None)
    if tokens[start - 1].sort is Sort.BODY:
        if tokens[start - 1].word in words.never_alone and end - start > _SHORTEST_WITH_CLUB and clue != start + 2:
            return start + 1  # "Partai *Fajar* Daniel Tambunan"
        if tokens[start - 1].word in words.of_state and start < end and tokens[start].sort is Sort.GIVEN:
            return start  # "Kepala Dinas *Rina* Wati"
        is_central = tokens[start - 1].word in words.central_bodies
        if tokens[start - 1].word in words.closing_bodies and start > 1 and tokens[start - 2].sort in _PROPER_OF_BODY:
            return start  # "Griffith University Dicky Budiman"
        is_known = is_central or tokens[start - 1].word in words.whole_bodies
        if is_known and end - start == 1 and start > 1 and not seen.is_place(tokens[start]):
            return start  # "Deputi Bidang Meteorologi BMKG Guswanto"
        if end - start > 1 and tokens[start].sort is Sort.INITIAL and not is_central:
            # "Komisi B", "Kodam III"
            return start + 1 if clue is None else clue
        is_whole = any(token.sort is Sort.BODY for token in tokens[: start - 1])
        is_whole = is_whole or tokens[start - 1].word in words.whole_bodies
        opens = sort_at(tokens, start) is Sort.GIVEN
        if (is_central and end - start > 1) or _is_called(tokens[start:], seen):
            return start
        if is_whole and opens and not any(map(seen.alone, tokens[start + 1 :])):
            return start
        if clue is not None and clue == end - 1 and clue - start > 1 and not seen.alone(tokens[clue]):
            # "Kota Rantau Muksin Fachri": most names have two words, and the last can be a given name, too.
            return clue - 1
        return _from_short(tokens, clue, words) if clue is not None else start + 1
    if clue is None or tokens[start].sort is Sort.GIVEN:
        return start
    if seen.alone(tokens[start]) and (tokens[clue].sort is not Sort.GIVEN or seen.is_short_name(tokens[start])):
        return start
    return _from_short(tokens, clue, words) if end - clue > 1 and words.body_first else start


def _from_short(tokens: Sequence[Token], start: int, words: PeopleWords) -> int:
    """Move the start of a name to the short form of Muhammad before it: "Kabupaten Wera *M* Adam Hamdani"."""
    return start - _is_first_initial(tokens[start - 1], words)


def _is_first_initial(token: Token, words: PeopleWords) -> bool:
    """Whether a token is the short form of the first part of a name: "M", "A."."""
    is_letter = token.sort is Sort.INITIAL and token.word.endswith(".") and len(token.word) == _LETTER_AND_STOP
    return token.word in words.short_given_names or is_letter


_LETTER_AND_STOP = 2
