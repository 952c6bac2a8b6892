"""The personal name in a noun phrase: whose it is among the titles and bodies, and where it ends."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.elsewhere import Elsewhere
from factrack.extraction.speakers.phrases.ranks import behind_rank
from factrack.extraction.speakers.phrases.starts import name_start
from factrack.extraction.speakers.phrases.topics import is_within_topic
from factrack.extraction.speakers.vocabulary.groups import HEADS_ROLE, IN_NAME, PROPER, TITLES
from factrack.extraction.speakers.vocabulary.words import AND, PeopleWords, Sort, Token

_MODIFIED = 2
"""In words: "Conservative icon"."""
_LONGEST_SMALL_TITLE = 3
_LONGEST_PLACE = 2
"""In words: "East Wyke"."""
_MAY_BE_LETTERS = frozenset({Sort.INITIAL, Sort.ACRONYM, Sort.PLACE, Sort.BODY})
_ENDS_NAME = frozenset({Sort.LOWER, Sort.PREPOSITION, Sort.RELATIVE, Sort.BRACKET, Sort.JOINER, Sort.POSSESSIVE})
_BEFORE_NAME = frozenset({Sort.PREPOSITION, Sort.JOINER, Sort.DETERMINER})
_MAY_BE_CALLED = frozenset({Sort.ROLE, Sort.BODY, Sort.WORD})


def read_name(tokens: Sequence[Token], words: PeopleWords, seen: Elsewhere) -> Sequence[Token]:
    """Return the tokens of the personal name in a row of capitalised words, or none."""
    found = find_name(tokens, words, seen)
    return tokens[slice(*found)] if found else ()


def is_name(chunk: Sequence[Token], words: PeopleWords, seen: Elsewhere) -> bool:
    """Whether a chunk is nothing but a name."""
    if words.body_first and len(chunk) == 1 and _is_degree(chunk[0], words):
        return False
    chunk = behind_rank(chunk, words)
    while chunk and chunk[-1].sort is Sort.BRACKET:
        chunk = chunk[:-1]
    if len(chunk) == 1 and is_party(chunk[0], words):
        return False
    return bool(chunk) and find_name(chunk, words, seen) == (0, without_degrees(chunk, 0, len(chunk), words))


def is_party(token: Token, words: PeopleWords) -> bool:
    """Whether a word tells a party by its letter, with where somebody is elected: "Ada Quill, *R-Wend.*"."""
    return not words.body_first and token.capital and token.word[1:2] in ("-", "–")


def find_name(chunk: Sequence[Token], words: PeopleWords, seen: Elsewhere) -> tuple[int, int] | None:
    """Return the first and last token of the personal name in a chunk, half open, or None."""
    if words.body_first:
        chunk = _before_firm(chunk)
    if AND in [token.word for token in chunk]:
        own = _before_firm(chunk)
        if len(own) < len(chunk) and own[-1].sort in IN_NAME and all(token.capital for token in own):
            return find_name(own, words, seen)  # "Ada Quill *of Rowe & Hale*"
        return _behind_firm(chunk, words, seen)
    if chunk and chunk[-1].sort in _MAY_BE_CALLED and _is_surname_alone(chunk, words, seen):
        return len(chunk) - 1, len(chunk)
    first = 0
    while first < len(chunk) and chunk[first].sort in _BEFORE_NAME:
        first += 1
    if seen.initialed and (letters := _letters(chunk, seen)) is not None:
        return letters, letters + 1
    if words.body_first and (is_body(chunk[first:], words) or _is_letters_and_place(chunk, seen)):
        return None
    if words.body_first and chunk[-1:] and chunk[-1].sort is Sort.ACRONYM:
        chunk = chunk[: without_degrees(chunk, first, len(chunk), words)]
    for end in range(first + 1, len(chunk) + 1):
        if end < len(chunk) and chunk[end].sort not in _ENDS_NAME:
            continue
        if end < len(chunk) and chunk[end].sort is Sort.JOINER and is_one_body(chunk[:end], chunk[end + 1 :], words):
            if words.body_first or all(token.sort is not Sort.ROLE for token in chunk[end + 1 :]):
                return None
            continue  # "Nursing and Midwifery Federation secretary Ada Quill"
        if end < len(chunk) and chunk[end].sort is Sort.JOINER and is_within_topic(chunk, end, words):
            continue  # "Lands and Roads Minister Ada Quill"
        if end < len(chunk) and not words.body_first and _modifies(chunk[end:], chunk[0], words):
            continue
        if end < len(chunk) - 1 and chunk[end].sort is Sort.POSSESSIVE:
            if _is_of_several(chunk[first:], end - first):
                return _behind_office(chunk, end + 1, words, seen)
            return _after_possessive(chunk, end + 1, words, seen)
        start = name_start(chunk[first:end], words, seen)
        ends = end == len(chunk) or chunk[end].sort is not Sort.LOWER
        if start is not None and not _is_complement(chunk[first:end], start, ends, words):
            is_told = end < len(chunk) and chunk[end].word in words.as_what  # "*Rina* selaku ketua RT"
            is_alone = start == 0 and end - first == 1 and not is_told
            if is_alone and _opens_phrase(chunk, end, seen) and seen.alone(chunk[first]) < 2:
                continue
            later = _later_name(chunk, first, end, words, seen) if start > 0 and words.body_first else None
            return later or (first + start, without_degrees(chunk, first + start, end, words))
    return _behind_small_words(chunk, words) if words.body_first else None


def _behind_small_words(chunk: Sequence[Token], words: PeopleWords) -> tuple[int, int] | None:
    """Return the name of several words that ends an Indonesian phrase of small ones: "penempa keris *Budi Wer*"."""
    start = len(chunk)
    while start and chunk[start - 1].sort in PROPER and chunk[start - 1].capital:
        start -= 1
    is_whole = start > 0 and len(chunk) - start > 1
    return (start, len(chunk)) if is_whole and is_small_calling(chunk[:start], words) else None


def is_small_calling(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a few small words can tell what somebody is whom they stand before: "*penempa keris* Budi Wer"."""
    if not 0 < len(tokens) <= _LONGEST_SMALL_TITLE or any(token.capital for token in tokens[1:]):
        return False
    is_thing = tokens[0].word in words.documents | words.firm_heads | words.named_kinds | words.sources
    is_small = all(token.sort is Sort.LOWER for token in tokens[1:])
    opens = not tokens[0].capital or (tokens[0].sort is Sort.NAME and len(tokens) > 1)
    return is_small and opens and not is_thing and (tokens[0].capital or tokens[0].sort is Sort.LOWER)


def _is_letters_and_place(chunk: Sequence[Token], seen: Elsewhere) -> bool:
    """Whether a phrase is a body in letters and where it is: "UNICEF *Nusantara*", but not "AKP Rudi"."""
    is_body = [token.sort for token in chunk] == [Sort.ACRONYM, Sort.NAME]
    return is_body and not seen.is_short_name(chunk[1]) and not seen.ends_longer(chunk[1])


def _before_firm(chunk: Sequence[Token]) -> Sequence[Token]:
    """Return a phrase without the firm that somebody is from: "Rina Wati *dari kantor hukum Wati & Rekan*"."""
    firm = next((i for i, token in enumerate(chunk) if token.word == AND), 0)
    link = next((i for i in range(firm) if chunk[i].sort is Sort.PREPOSITION), 0)
    return chunk[:link] if link else chunk


def _is_of_several(chunk: Sequence[Token], owner: int) -> bool:
    """Whether words in capitals are the name of a body of several people: "*Patients' Watch*"."""
    is_plural = chunk[owner].end - chunk[owner].start == 1
    return is_plural and owner == 1 and all(token.capital for token in chunk if token.sort is not Sort.POSSESSIVE)


def _behind_office(chunk: Sequence[Token], start: int, words: PeopleWords, seen: Elsewhere) -> tuple[int, int] | None:
    """Return the name behind an office in a body of several people: "Workers' Party MP *Ada Quill*"."""
    role = next((i for i in range(start, len(chunk)) if chunk[i].sort is Sort.ROLE), len(chunk))
    found = find_name(chunk[role:], words, seen) if role < len(chunk) else None
    return found and (found[0] + role, found[1] + role)


def _letters(chunk: Sequence[Token], seen: Elsewhere) -> int | None:
    """Return which token is all that is told of a name, "tersangka *DS*", or None where none is."""
    for index, token in enumerate(chunk):
        if token.sort in _MAY_BE_LETTERS and seen.is_initialed(token):
            beside = [t.sort for t in (*chunk[max(0, index - 1) : index], *chunk[index + 1 : index + 2])]
            return None if PROPER.intersection(beside) else index
    return None


def _is_surname_alone(chunk: Sequence[Token], words: PeopleWords, seen: Elsewhere) -> bool:
    """Whether a word that could be a role is somebody's surname, maybe with an address before it: "Mr. *King*"."""
    if words.body_first or not chunk[-1].capital:
        return False
    is_addressed = all(token.sort is Sort.HONORIFIC for token in chunk[:-1])
    return is_addressed and (seen.is_surname(chunk[-1]) or (len(chunk) == 1 and seen.ends_longer(chunk[-1])))


def without_degrees(chunk: Sequence[Token], start: int, end: int, words: PeopleWords) -> int:
    """Return where a name ends without the degrees behind it: "Rina Wati *SH MH*", "Rina *SpPD*", but "Mahfud MD"."""
    while end - start > 1 + (chunk[end - 1].sort is not Sort.ACRONYM) and _is_degree(chunk[end - 1], words):
        end -= 1
    return end


def _is_degree(token: Token, words: PeopleWords) -> bool:
    return token.sort is not Sort.GIVEN and words.degrees.fullmatch(token.word) is not None


def _modifies(after: Sequence[Token], first: Token, words: PeopleWords) -> bool:
    """Whether a name only tells whose people the words after are: "Frey *supporters*", "Frey *campaign director*".

    `first` opens the phrase, and can tell that it is of a thing: "*one* Frey ad".
    """
    for token in after:
        if token.sort is Sort.ROLE or words.is_plural_role(token.word):
            return not token.capital
        if token.capital or token.sort not in (Sort.LOWER, Sort.WORD, Sort.BODY):
            return False
    last = after[-1]
    are_several = last.word.endswith(words.plural_endings) and not last.word.endswith(words.no_plural_endings)
    is_opened = first.sort is Sort.DETERMINER or first.word in words.indefinite
    are_people = are_several and (len(after) > 1 or words.is_plural_calling(last.word))  # "Frey *insiders*"
    return last.sort is Sort.LOWER and (are_people or is_opened)


def _behind_firm(chunk: Sequence[Token], words: PeopleWords, seen: Elsewhere) -> tuple[int, int] | None:
    """Return the name behind a role in a firm with an "&" in its name: "Pell & Rowe analyst *Ada Quill*"."""
    firm = max(i for i, token in enumerate(chunk) if token.word == AND)
    role = next((i for i in range(firm, len(chunk)) if chunk[i].sort is Sort.ROLE), len(chunk))
    found = find_name(chunk[role:], words, seen)
    return found and (found[0] + role, found[1] + role)


def is_body(chunk: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a phrase is a body's name, maybe with what it published before it and whose it is behind its head."""
    head = next((i for i, token in enumerate(chunk) if token.sort is not Sort.LOWER), 0)
    if not chunk or chunk[head].sort is not Sort.BODY or not chunk[head].capital:
        return False
    is_head = True
    for token in chunk[head + 1 :]:
        is_head = token.sort is Sort.BODY or (is_head and token.sort is Sort.ROLE)
        # "Komisi Perlindungan *Anak* Wera", "Ombudsman RI *Perwakilan* Wera"
        is_head = is_head or (token.capital and token.word in words.relations | words.departments)
        if token.sort in _TITLES and not is_head:
            return False
    return True


def is_one_body(before: Sequence[Token], after: Sequence[Token], words: PeopleWords) -> bool:
    """Whether what a joiner joins is the name of one body: "the Securities and Exchange Commission"."""
    named = before[1:] if before[:1] and before[0].sort is Sort.DETERMINER else before
    if not words.body_first and len(named) > 1 and named[0].sort is Sort.PLACE and _may_name_body(named):
        end = next((i for i, token in enumerate(after) if not token.capital), len(after))
        return end > 1 and after[end - 1].sort is Sort.BODY  # "Australian Nursing and Midwifery Federation"
    article = max((i for i, token in enumerate(before) if token.sort is Sort.DETERMINER), default=len(before))
    opening = before[article + 1 :]
    has_article = bool(opening) and all(t.capital and t.sort in (Sort.NAME, Sort.WORD) for t in opening)
    end = next((i for i, token in enumerate(after) if not token.capital), len(after))
    is_body = end > 1 and after[end - 1].sort is Sort.BODY
    if len(before) == 1 and before[0].sort in (Sort.NAME, Sort.PLACE) and before[0].capital:
        is_plural = any(words.is_plural_body(token.word) for token in after[:end])
        is_of_places = 0 < end - 1 <= _LONGEST_PLACE and after[end - 1].word in words.joint_bodies
        is_of_places = is_of_places and all(token.sort in (Sort.NAME, Sort.PLACE) for token in after[: end - 1])
        # "Brantley and District Council", "Teme and Wyke Council"
        return is_body and (is_plural or is_of_places or after[0].word in words.communities)
    return has_article and is_body


def joins_body(tokens: Sequence[Token], joiner: int, words: PeopleWords) -> bool:
    """Whether a joiner is in the name of one body: "Australian Nursing *and* Midwifery Federation secretary"."""
    start = joiner
    while start and tokens[start - 1].capital:
        start -= 1
    return is_one_body(tokens[start:joiner], tokens[joiner + 1 :], words)


def _may_name_body(tokens: Sequence[Token]) -> bool:
    """Whether tokens can be the beginning of a body's name that a joiner goes on with."""
    return all(token.capital and token.sort in (Sort.PLACE, Sort.NAME, Sort.WORD) for token in tokens)


def described_firm(chunk: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the name of a firm behind what it is, where it is not a person's: "operator jaringan *Nordnet*"."""
    if chunk[0].word not in words.firm_heads:
        return ()
    start = next((i for i, token in enumerate(chunk) if i and token.capital), None)
    if start is None or (chunk[0].sort is Sort.BODY and start == 1):
        return ()
    name = chunk[start:]
    return name if all(token.capital and token.sort in _IN_FIRM for token in name) else ()


_IN_FIRM = frozenset({Sort.NAME, Sort.ACRONYM, Sort.WORD, Sort.PLACE})


def _later_name(
    chunk: Sequence[Token], first: int, end: int, words: PeopleWords, seen: Elsewhere
) -> tuple[int, int] | None:
    """Return the name at the end of an office where what looked like one is a part of it: "Bidang Pers dan Media …"."""
    if end == len(chunk) or chunk[first].sort not in HEADS_ROLE:
        return None
    links = chunk[end].sort in (Sort.JOINER, Sort.BRACKET) or chunk[end].word in words.body_links | words.linkers
    rest = chunk[end + 1 :]
    if chunk[end].word in words.linkers and any(token.sort is Sort.GIVEN for token in chunk[first:end]):
        return None  # "Dokter *Amir* dari Rumah Sakit Wera"
    if not links or any(token.sort in (Sort.LOWER, Sort.RELATIVE) and not token.capital for token in rest):
        return None
    start = name_start(chunk[first:], words, seen)
    return None if start is None or first + start <= end else (first + start, len(chunk))


def _opens_phrase(chunk: Sequence[Token], end: int, seen: Elsewhere) -> bool:
    """Whether the first word of a chunk only has a capital because a phrase starts with it: "Instant polls"."""
    is_longer = end < len(chunk) and chunk[end].sort is Sort.LOWER and chunk[end].word.isalpha()
    return is_longer and seen.opens_sentence(chunk[end - 1])


def _after_possessive(
    chunk: Sequence[Token], start: int, words: PeopleWords, seen: Elsewhere
) -> tuple[int, int] | None:
    while start < len(chunk) - 1 and chunk[start].sort is Sort.LOWER:
        start += 1
    found = find_name(chunk[start:], words, seen)
    return found and (found[0] + start, found[1] + start)


def _is_complement(tokens: Sequence[Token], start: int, ends: bool, words: PeopleWords) -> bool:
    """Whether the name hangs on a preposition, so that it is not who the phrase is about: "a spokesman for X".

    `ends` tells whether no noun goes on behind it.
    """
    if start == 0 or tokens[start - 1].word in words.namers:
        return False
    if words.body_first and tokens[start - 1].sort is Sort.LOWER and tokens[0].sort in HEADS_ROLE:
        # "Pemimpin oposisi Petra Ilic": what a role is of stands behind it.
        return not all(token.sort in (Sort.ROLE, Sort.PREFIX, Sort.LOWER, Sort.WORD) for token in tokens[:start])
    if not words.body_first and served_title(tokens[:start], words) is not None:
        return True
    if tokens[start - 1].sort is Sort.JOINER:
        return any(token.sort is Sort.PREPOSITION for token in tokens[:start])
    if ends and not words.body_first and tokens[start - 1].sort is Sort.LOWER and len(tokens) - start > 1:
        is_given = tokens[start].sort is Sort.GIVEN and is_titled_so(tokens[:start])
        return not is_given and not is_small_title(tokens[:start]) and not _ends_in_field(tokens[:start])
    return tokens[start - 1].sort in (Sort.PREPOSITION, Sort.DETERMINER, Sort.LOWER)


def is_titled_so(tokens: Sequence[Token]) -> bool:
    """Whether a word with a capital and a small one can tell what somebody is: "*Conservative icon* Ada Quill"."""
    is_told = len(tokens) == _MODIFIED and tokens[0].capital and not tokens[1].capital
    return is_told and tokens[0].sort not in (Sort.DETERMINER, Sort.PREPOSITION, Sort.POSSESSIVE)


def _ends_in_field(tokens: Sequence[Token]) -> bool:
    """Whether an office with its field behind a preposition ends the tokens: "cabinet member for *education*"."""
    link = max((i for i, token in enumerate(tokens) if token.sort is Sort.PREPOSITION), default=0)
    field = tokens[link + 1 :]
    is_small = all(not token.capital and token.sort in (Sort.LOWER, Sort.ROLE) for token in field)
    is_small = is_small and (not field or field[-1].sort is Sort.LOWER)
    return link > 0 and tokens[link - 1].sort in HEADS_ROLE | {Sort.WORD} and is_small


def served_title(tokens: Sequence[Token], words: PeopleWords) -> int | None:
    """Return where the titles begin that end the tokens, if of whom somebody serves: "a spokesman for *President*"."""
    start = len(tokens)
    while start and (tokens[start - 1].sort in _TITLES or _ends_compound(tokens[:start])):
        start -= 1
    hangs = 0 < start < len(tokens) and tokens[start - 1].sort is Sort.PREPOSITION
    hangs = hangs and not words.is_role_of_several(tokens[start])  # "chair of governors Ada Quill"
    return start if hangs and any(token.sort is Sort.ROLE for token in tokens[:start]) else None


def serves_titled(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether somebody serves a person with a title, who is no body: "a spokesman for *Mr Quill*"."""
    name = len(tokens)
    while name and tokens[name - 1].sort in (Sort.NAME, Sort.GIVEN, Sort.INITIAL):
        name -= 1
    return 0 < name < len(tokens) and served_title(tokens[:name], words) is not None


def _ends_compound(tokens: Sequence[Token]) -> bool:
    """Whether the last token is the second word of an office: "Prime *Minister*"."""
    return len(tokens) > 1 and tokens[-1].sort is Sort.WORD and tokens[-1].capital and tokens[-2].sort is Sort.ROLE


_TITLES = HEADS_ROLE | TITLES


def is_small_title(tokens: Sequence[Token]) -> bool:
    """Whether a few words in small letters can tell what the bearer of a name behind them is: "film restorer"."""
    small = tokens[1:] if tokens[0].sort is Sort.DETERMINER else tokens
    is_small = all(token.sort in (Sort.LOWER, Sort.WORD) for token in small)
    return 0 < len(small) <= _LONGEST_SMALL_TITLE and is_small and not small[0].capital
