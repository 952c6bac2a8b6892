"""What looks like a name in a title and is none: where an office is, a body, whom somebody serves."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.elsewhere import Elsewhere
from factrack.extraction.speakers.vocabulary.groups import HEADS_ROLE, TITLES
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token


def is_place_of_office(chunk: Sequence[Token], found: tuple[int, int], words: PeopleWords, seen: Elsewhere) -> bool:
    """Whether what looks like a name may be where an office is: "Camat Gelagah, …"."""
    name = chunk[slice(*found)]
    if found[0] == 0 or any(token.sort is not Sort.NAME for token in name):
        return False
    if not words.body_first and len(name) > 1 and found[1] < len(chunk):
        return False  # "Justice *Ada Quill* of the High Court, Harrow"
    return (len(name) > 1 and seen.stands_apart(name)) or not any(map(seen.alone, name))


def is_of_body(chunk: Sequence[Token], found: tuple[int, int], words: PeopleWords) -> bool:
    """Whether what looks like a name is in that of a body: "Universitas *Gatot*", "Stadion Jenderal *Gatot*"."""
    before = [token.sort for token in chunk[max(0, found[0] - 2) : found[0]]]
    if before[:1] == [Sort.BODY] and before[-1] in (Sort.WORD, Sort.NAME) and found[1] == len(chunk):
        # "Ketua Kelompok Tani Sri Rejeki, Warjo"
        return words.body_first
    is_titled = len(before) > 1 and before[0] is Sort.BODY and before[1] in TITLES
    return words.body_first and (before[-1:] == [Sort.BODY] or is_titled)


def is_behind_link(chunk: Sequence[Token], found: tuple[int, int], words: PeopleWords) -> bool:
    """Whether what looks like a name is whose or of what a role is: "The owner of *the Miss Ada*, Bob Roe"."""
    is_told = chunk[0].sort is Sort.DETERMINER and chunk[0].word in words.articles
    role = next((i for i, token in enumerate(chunk[: found[0]]) if token.sort is Sort.ROLE), found[0])
    return is_told and any(token.sort is Sort.PREPOSITION for token in chunk[role : found[0]])


def is_body_of_role(
    chunk: Sequence[Token], found: tuple[int, int], later: Sequence[Token], words: PeopleWords, seen: Elsewhere
) -> bool:
    """Whether an unknown word behind a role is where its bearer has it: "Vokalis *Rembulan*, Kaka"."""
    is_word = found[1] - found[0] == 1 and chunk[found[0]].sort is Sort.NAME and found[1] == len(chunk)
    is_role = words.body_first and found[0] > 0 and chunk[0].sort in HEADS_ROLE and chunk[0].word not in words.serving
    return is_word and is_role and (len(later) > 1 or seen.is_short_name(later[0]))


def is_club(chunk: Sequence[Token], found: tuple[int, int], later: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a name that is no person's by its words ends a title before one: "Pelatih *AC Verona*, Marco Rossi"."""
    name = chunk[slice(*found)]
    is_titled = words.body_first and found[0] > 0 and found[1] == len(chunk) and len(later) > 1
    is_plain = chunk[0].sort in HEADS_ROLE and chunk[0].word not in words.serving | words.relations
    has_mark = name[0].sort is Sort.INITIAL and name[0].end - name[0].start > 1 and len(name) > 1
    is_place = name[-1].sort is Sort.PLACE and len(name) > 1 and all(token.sort is not Sort.GIVEN for token in name)
    is_team = name[-1].word[-1].isdigit()  # "Gelandang Wera *All Star U-20*, Marco Rossi"
    return is_titled and is_plain and (has_mark or is_place or is_team)


def is_served(chunk: Sequence[Token], found: tuple[int, int], later: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a name behind a role is whom its bearer serves: "Kuasa hukum Darmawan, *Rangga Sitompul*"."""
    is_one_word = found[1] - found[0] == 1 and len(later) > 1
    return found[0] > 0 and chunk[0].sort in HEADS_ROLE and (is_one_word or chunk[0].word in words.serving)
