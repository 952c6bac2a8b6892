"""The tokens of a noun phrase: words, brackets and marks, and the sorts that the pack tells apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, auto
from functools import lru_cache


class Sort(IntEnum):
    """What a word can be in a noun phrase that names somebody."""

    # Enum's own hash is Python code, and sorts are looked up for every word.
    __hash__ = object.__hash__

    NAME = auto()
    """A capitalised word that the pack does not know."""
    GIVEN = auto()
    """A given name."""
    INITIAL = auto()
    """One letter, a numeral, or two capitals: a part of a name beside other parts."""
    PARTICLE = auto()
    """A lower-case word within a name: bin, van."""
    ROLE = auto()
    PREFIX = auto()
    """Opens a role: former, wakil."""
    RANK = auto()
    HONORIFIC = auto()
    BODY = auto()
    """The head word of a body's name."""
    WORD = auto()
    """A word of a role, of a body's name, or otherwise of no person's name."""
    PLACE = auto()
    ACRONYM = auto()
    BRACKET = auto()
    """A whole bracket."""
    POSSESSIVE = auto()
    DETERMINER = auto()
    PREPOSITION = auto()
    RELATIVE = auto()
    JOINER = auto()
    COMMA = auto()
    LOWER = auto()
    """Any other word."""


@dataclass(slots=True, unsafe_hash=True)
class Token:
    """A word, a bracket or a comma of an article's text, never changed.

    Its fields are asked for more often than anything else, and those of a tuple take twice as long to read.
    """

    start: int
    end: int
    sort: Sort
    word: str
    """In lower case."""
    capital: bool

    def read_as(self, sort: Sort) -> "Token":
        """Return the token as one of another sort."""
        return Token(self.start, self.end, sort, self.word, self.capital)

    def in_small(self, sort: Sort) -> "Token":
        """Return the token as one of another sort without a capital."""
        return Token(self.start, self.end, sort, self.word, False)


def sort_at(tokens: Sequence[Token], index: int) -> Sort | None:
    """Return the sort of the token at an index, counted from the end where it is negative; None where there is none."""
    return tokens[index].sort if -len(tokens) <= index < len(tokens) else None


def word_at(tokens: Sequence[Token], index: int) -> str:
    """Return the word of the token at an index, counted from the end where it is negative; "" where there is none."""
    return tokens[index].word if -len(tokens) <= index < len(tokens) else ""


UPPER = "".join(character for character in map(chr, range(0x2000)) if character.isupper())
_UPPER = f"[{re.escape(UPPER)}]"
_NICKNAME_MARK = "[\"“‘']"
_NICKNAME = rf"{_UPPER}[\w-]*(?: [\w-]+){{0,2}}[\"”’'](?= {_UPPER})"
NICKNAME = _NICKNAME_MARK + _NICKNAME
"""What stands in marks between the names of a person: Danny "The Hatchet" Hale."""
# Each part begins with a set of characters, so that the parts which cannot match at a place are passed over fast.
TOKEN = re.compile(
    rf"{_NICKNAME_MARK}(?<=\w .){_NICKNAME}|"
    rf"\([^()\n]{{1,80}}\)|{_UPPER}\.(?:{_UPPER}\.)*(?:{_UPPER}(?!\w)|-[a-z]\w*)?|\w+(?:[-/&]\w+|['’](?![sS]\b)\w+)*|['’][sS]\b|@\w[\w.]*|[^\w\s]"
)
POSSESSIVES = ("'s", "’s")
"""What ends who has something, a token of its own."""
AND = "&"
"""Joins the words of a firm's name."""


def is_acronym(form: str) -> bool:
    """Whether a word is in capitals for the most part."""
    return sum(map(str.isupper, form)) * 2 > len(form)


def sort_of_mark(form: str) -> Sort:
    """Return the sort of a token that is no word."""
    if form[0] == "(" and len(form) > 1:
        return Sort.BRACKET
    if form[0] in "\"“‘'" and form[-1] in "\"”’'" and len(form) > 2:
        return Sort.PARTICLE
    if form[0] == "@" and len(form) > 1:
        return Sort.ACRONYM  # the name of an account
    if form[0] in "'’":
        # "'s", or what is left of it behind an s: "Teachers' Association".
        return Sort.POSSESSIVE
    return Sort.COMMA


@lru_cache
def stretch_pattern(
    particles: frozenset[str], dotted: frozenset[str], contractions: frozenset[str], articles: frozenset[str]
) -> re.Pattern[str]:
    """Return the pattern of capitalised words in a row, with initials and particles between them.

    `articles` are small words that a hyphen joins to a name: "Ezz *al*-Din".
    """
    short = "|".join(["[sS]", *sorted(contractions)])
    abbreviated = "|".join(rf"(?<={word[0].upper()}){re.escape(word[1:])}\." for word in sorted(dotted)) or "(?!)"
    # A pattern that begins with a set of characters is searched for fast; what stands before it is looked at after.
    rest = rf"\.(?:{_UPPER}\.)*|{abbreviated}|\w*(?:-\w+|['’](?!(?:{short})\b)\w+)*(?:(?<=s)['’](?= {_UPPER}))?"
    word = f"{_UPPER}(?:{rest})"
    joint = "|".join(sorted(map(re.escape, particles))) or "(?!)"
    article = f"(?:{'|'.join(sorted(articles))})-" if articles else "(?!)"
    between = rf"[ \u00a0](?:(?:{joint}|{NICKNAME})[ \u00a0]|{article})?"
    return re.compile(rf"{_UPPER}(?<![\w&]{_UPPER})(?:{rest})(?:{between}{word}){{0,15}}")


MARKED_NAME = re.compile(rf"{_NICKNAME_MARK}(?<=\w .){_NICKNAME} ")


_WITHOUT_MARKS = str.maketrans("", "", '“”"')


def without_name(body: str, name: str) -> str:
    """Return a body without the beginning of a name that ends it: "Bupati *Tangerang* A" of A Zaki Iskandar."""
    *words, last = body.split()
    return " ".join(words) if words and last == name.partition(" ")[0] else body


def one_line(text: str) -> str:
    """Return a name on one line, without a nickname in marks, and without a mark whose other one is cut off."""
    name = " ".join(MARKED_NAME.sub("", text).split())
    is_cut = name.count("“") != name.count("”") or name.count('"') % 2
    return name.translate(_WITHOUT_MARKS) if is_cut else name


_WORD_BACKWARDS = re.compile(r"\s?(\w+)")
_LONGEST_WORD = 24


def word_before(text: str, position: int) -> str:
    """Return the word that ends right before a position, maybe with a space between them; "" where none does."""
    match = _WORD_BACKWARDS.match(text[max(0, position - _LONGEST_WORD) : position][::-1])
    return match[1][::-1] if match else ""


def is_numbered_place(token: Token) -> bool:
    """Whether a token is a place with a number before it: "Danramil *05/Wera*", but not "Danramil 0821/12"."""
    number, _, place = token.word.partition("/")
    return number.isdigit() and place[:1].isalpha()
