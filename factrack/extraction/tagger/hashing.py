"""Words and their combinations as numbers: the row of a chain's weights that each of them has.

A combination is not looked up in a list of those known: its hash is the row. Two of them that share a row are rare
enough not to matter, and there is no list to keep, to load or to look through.
"""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

_BITS = 19
ROWS = 1 << _BITS
"""How many rows of weights a chain has."""
Codes = NDArray[np.uint32]
"""One property of many tokens, as numbers."""
Rows = NDArray[np.int32]
"""The rows of combinations of properties: one line for each combination, with one entry for each token."""

_OF_COMBINATION = np.uint32(0x27D4EB2F)
_OF_PROPERTY = tuple(map(np.uint32, (0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x165667B1)))
"""Odd factors, one for each place in a combination, so that none of them hides what another one says."""
_HALF, _SHIFT = np.uint32(16), np.uint32(32 - _BITS)


@lru_cache(maxsize=1 << 16)
def code(word: str) -> int:
    """Return the number of a word; the same everywhere and always."""
    return crc32(word.encode("utf-8", "surrogatepass"))


def packed(numbers: Iterable[int]) -> bytes:
    """Return the numbers of words as bytes, which many are joined as faster than as numbers."""
    return array("I", numbers).tobytes()


def unpacked(numbers: bytes, columns: int) -> list[Codes]:
    """Return what was packed, row by row, as so many columns."""
    return list(np.frombuffer(numbers, dtype=np.uint32).reshape(-1, columns).T.copy())


class Combinations:
    """Combinations of properties, by their names; each gives every token a row."""

    def __init__(self, combinations: Iterable[Sequence[str]]) -> None:
        # Those of most properties come first: those that have a third one, say, are so many from the first on.
        ordered = sorted(combinations, key=len, reverse=True)
        self.names = sorted({name for each in ordered for name in each})
        self._parts = [
            np.array([self.names.index(each[part]) for each in ordered if len(each) > part])
            for part in range(len(ordered[0]))
        ]
        self._numbers = np.arange(1, len(ordered) + 1, dtype=np.uint32)[:, None] * _OF_COMBINATION

    def rows(self, properties: Mapping[str, Codes]) -> Rows:
        """Return the rows that tokens have by their properties."""
        columns = np.stack([properties[name] for name in self.names])
        keys = np.repeat(self._numbers, columns.shape[1], axis=1)
        for chosen, factor in zip(self._parts, _OF_PROPERTY, strict=False):
            keys[: len(chosen)] += np.take(columns * factor, chosen, axis=0)
        keys ^= keys >> _HALF
        keys *= _OF_PROPERTY[0]
        keys >>= _SHIFT
        return keys.view(np.int32)
