"""The names that were read in the stretches of an article, in little room however many there are."""

from array import array
from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.words import Token

Name = tuple[Token, ...]
_UNREAD = -1
_MOST_AS_READ = 2_048
"""How many names are kept as they were read: more than any but the longest of articles has."""


class ReadNames:
    """Names by the numbers of their stretches, which start at `starts`.

    In a long article, the same names come up again and again. Of those read a while ago, what is the same wherever
    they stand is kept once; their places are reckoned from where the stretch starts when they are asked for.
    """

    def __init__(self, starts: Sequence[int]) -> None:
        self._starts = starts
        self._as_read: dict[int, Name] = {}
        self._from_start: dict[Name, int] = {}
        """Names as they read from the start of their stretch, in order."""
        self._in_order: list[Name] = []
        self._of_stretch = array("q", [_UNREAD]) * len(starts)
        """Where the name of each stretch stands among them."""

    def get(self, number: int) -> Name | None:
        """Return the name that was read in a stretch, which may have no token; None where none was read yet."""
        name = self._as_read.get(number)
        if name is None and (kept := self._of_stretch[number]) != _UNREAD:
            name = _moved(self._in_order[kept], self._starts[number])
            self.put(number, name)
        return name

    def put(self, number: int, name: Name) -> None:
        """Keep the name that was read in a stretch, in the place of an earlier one."""
        if len(self._as_read) >= _MOST_AS_READ:
            self._pack()
        self._as_read[number] = name

    def _pack(self) -> None:
        for number, name in self._as_read.items():
            moved = _moved(name, -self._starts[number])
            if moved not in self._from_start:
                self._from_start[moved] = len(self._in_order)
                self._in_order.append(moved)
            self._of_stretch[number] = self._from_start[moved]
        self._as_read.clear()


def _moved(name: Name, by: int) -> Name:
    return tuple(Token(token.start + by, token.end + by, token.sort, token.word, token.capital) for token in name)
