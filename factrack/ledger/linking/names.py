"""Whether two names, in different articles, are of the same person or body."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, NamedTuple, Self

from rapidfuzz.fuzz import ratio

from factrack.extraction import known_languages, load_pack

_ALIKE = 75
_NEARLY_EQUAL = 88
_LONGEST_ABBREVIATION = 3
_SHORTEST_ACRONYM = 3
"""Two letters are the initials of too many people."""
_VOWELS = re.compile(r"[aeiouhyw]")
_DOUBLE = re.compile(r"(.)\1+")
_OLD_SPELLINGS = (("oe", "u"), ("dj", "j"), ("tj", "c"), ("sj", "s"), ("ch", "k"), ("v", "f"), ("z", "s"))


class Reason(StrEnum):
    """What makes two names look like those of one person or body."""

    TITLE = "title"
    INITIALS = "initials"
    SPELLING = "spelling"
    SHORT_FORM = "short form"
    ACRONYM = "acronym"


@dataclass(frozen=True, slots=True)
class Named:
    """A name with what its articles say of the bearer."""

    name: str
    role: str | None = None
    affiliation: str | None = None


class NameMatch(NamedTuple):
    """Why two names are of one; `safe`: surely enough to join them without asking."""

    reason: Reason
    safe: bool


@dataclass(frozen=True, slots=True)
class _NameWords:
    """The words of a pack's `[people]` table that are no part of a name."""

    key: ClassVar[str] = "people"

    titles: frozenset[str]
    bodies: frozenset[str]
    """What heads the name of a body."""
    determiners: frozenset[str]
    """What begins a phrase that names nobody: "a resident", "sejumlah warga"."""

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Compile the table."""
        return cls(_words_of(table, _TITLES), _words_of(table, ("bodies",)), _words_of(table, _DETERMINERS))


_TITLES = ("honorifics", "ranks", "roles", "role_prefixes")
_DETERMINERS = ("determiners", "indefinite", "articles", "definite")


def _words_of(table: Mapping[str, Any], keys: Sequence[str]) -> frozenset[str]:
    return frozenset(word.lower().strip(".") for key in keys for word in table.get(key, ()))


class _Part(NamedTuple):
    """A word of a name; `short`: an initial or an abbreviation."""

    word: str
    short: bool


@dataclass(slots=True)
class _Tally:
    """How the words of two names answer each other."""

    equal: int = 0
    initials: int = 0
    alike: int = 0
    left_out: int = 0
    left_out_first: bool = False


def match_names(one: Named, other: Named) -> NameMatch | None:
    """Return why two names are of the same person or body, or None where nothing says so."""
    if not (_is_single(one.name) and _is_single(other.name)):
        return None
    shorter, longer = sorted((one.name, other.name), key=len)
    if is_acronym_of(shorter, longer) and len(shorter) >= _SHORTEST_ACRONYM:
        return NameMatch(Reason.ACRONYM, False)
    parts, others = _parts(one.name), _parts(other.name)
    if not parts or not others:
        return None
    if parts == others:
        return NameMatch(Reason.TITLE, len(parts) > 1)
    fewer, more = sorted((parts, others), key=len)
    if len(fewer) == 1:
        is_part = fewer[0] in more and _same_office(one, other)
        return NameMatch(Reason.SHORT_FORM, False) if is_part else None
    tally = _tally(fewer, more)
    return _judge(tally, one, other) if tally else None


def is_full_name(name: str) -> bool:
    """Whether a name alone tells who it is: several words with capitals, or an acronym."""
    if not is_proper(name):
        return False
    words = name.split()
    return sum(word[0].isupper() for word in words) > 1 or (len(words) == 1 and is_acronym(name))


def name_keys(name: str) -> tuple[str, ...]:
    """Return what an index finds a name by: the sounds of its words, and the acronym it makes."""
    if not _is_single(name):
        return ()
    skeletons = [_skeleton(part.word) for part in _parts(name) if not part.short]
    acronym = name.casefold() if is_acronym(name) else _initials(name).casefold()
    return tuple(dict.fromkeys(key for key in (*skeletons, f"({acronym})") if len(key) > 1 and key != "()"))


def _is_single(name: str) -> bool:
    """Whether a name is of one person or body."""
    return ";" not in name and is_proper(name)


def _judge(tally: _Tally, one: Named, other: Named) -> NameMatch | None:
    same_office = _same_office(one, other)
    if tally.alike:
        enough = tally.equal + tally.initials >= 1 or same_office
        return NameMatch(Reason.SPELLING, same_office and not tally.left_out) if enough else None
    if tally.left_out:
        # Bodies without a role have others within them: "Bank X" is not "Research Institute of Bank X".
        are_people = (one.role and other.role) if tally.left_out_first else (one.role or other.role)
        return NameMatch(Reason.SHORT_FORM, same_office) if tally.equal > 1 and are_people else None
    if tally.equal > 1:
        return NameMatch(Reason.INITIALS, True)
    return NameMatch(Reason.INITIALS, same_office) if tally.equal else None


def _tally(shorter: Sequence[_Part], longer: Sequence[_Part]) -> _Tally | None:
    """Count how two names answer each other, word by word in order; None where they do not."""
    tally = _Tally()
    rest = list(longer)
    for part in shorter:
        while rest and not _answers(part, rest[0]):
            skipped = rest.pop(0)
            if skipped.short:
                tally.initials += 1
            else:
                tally.left_out += 1
                tally.left_out_first |= not tally.equal
        if not rest:
            return None
        _count(part, rest.pop(0), tally)
    tally.left_out += sum(not part.short for part in rest)
    return None if any(not part.short for part in rest) and tally.equal < 2 else tally


def _answers(part: _Part, other: _Part) -> bool:
    if part.short or other.short:
        return part.word.startswith(other.word) or other.word.startswith(part.word)
    return part.word == other.word or _sounds_alike(part.word, other.word)


def _count(part: _Part, other: _Part, tally: _Tally) -> None:
    if part.short or other.short:
        tally.initials += 1
    elif part.word == other.word:
        tally.equal += 1
    else:
        tally.alike += 1


def _sounds_alike(word: str, other: str) -> bool:
    if min(len(word), len(other)) < 4:
        return False
    score = ratio(_modern(word), _modern(other))
    return score >= _NEARLY_EQUAL or (score >= _ALIKE and _skeleton(word) == _skeleton(other))


def is_proper(name: str) -> bool:
    """Whether a name is one, and no phrase such as "a resident"."""
    first = name.split()[0] if name.strip() else ""
    return first[:1].isupper() and first.casefold() not in _determiners()


@cache
def _determiners() -> frozenset[str]:
    return frozenset(word for code in known_languages() for word in load_pack(code).section(_NameWords).determiners)


@cache
def _bodies() -> frozenset[str]:
    return frozenset(word for code in known_languages() for word in load_pack(code).section(_NameWords).bodies)


@cache
def _titles() -> frozenset[str]:
    return frozenset(word for code in known_languages() for word in load_pack(code).section(_NameWords).titles)


def _parts(name: str) -> list[_Part]:
    """Return the words of a name, titles before it and degrees after it left out, where two words stay.

    A title before a body ("Deputy Governor of the Bank") stays: it is somebody there, not the body.
    """
    words = [(_plain(word.strip(".")), word) for word in _words(name.partition(",")[0])]
    is_of_body = any(plain in _bodies() for plain, _ in words)
    while len(words) > 2 and words[0][0] in _titles() and not is_of_body:
        words = words[1:]
    return [_Part(plain, _is_short(word)) for plain, word in words if plain]


def _words(name: str) -> Iterator[str]:
    """Yield the words of a name; initials that stand together are several."""
    for word in name.split():
        yield from (
            (f"{letter}." for letter in word.split(".") if letter) if re.fullmatch(r"(?:\w\.){2,}", word) else (word,)
        )


def _is_short(word: str) -> bool:
    bare = word.strip(".")
    return len(bare) == 1 or (word.endswith(".") and len(bare) <= _LONGEST_ABBREVIATION)


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in decomposed if letter.isalnum())


def _skeleton(word: str) -> str:
    """Return what stays of a word when its spelling changes: the consonants."""
    word = _modern(word)
    return word[:1] + _DOUBLE.sub(r"\1", _VOWELS.sub("", word[1:]))


def _modern(word: str) -> str:
    """Return a word in the spelling of today: "Soerjo" is "Surjo"."""
    for old, new in _OLD_SPELLINGS:
        word = word.replace(old, new)
    return word


def is_acronym(name: str) -> bool:
    """Whether a name is a row of capitals."""
    return 2 <= len(name) <= 8 and name.isalpha() and name.isupper()


def is_acronym_of(acronym: str, name: str) -> bool:
    """Whether an acronym is made of the initials of a name."""
    return is_acronym(acronym) and " " in name and _initials(name) == acronym


def _initials(name: str) -> str:
    words = [word for word in re.split(r"[\s-]+", name) if word and word[0].isupper()]
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def _same_office(one: Named, other: Named) -> bool:
    """Whether both are said to hold the same role in the same body, as far as either is known."""
    if not one.affiliation or not other.affiliation:
        return False
    same_body = one.affiliation.casefold() == other.affiliation.casefold()
    same_role = not one.role or not other.role or one.role.casefold() == other.role.casefold()
    return same_body and same_role
