"""Words and their combinations as numbers: the row of a chain's weights that each of them has.

A combination is not looked up in a list of those known: its hash is the row. Two of them that share a row are rare
enough not to matter, and there is no list to keep, to load or to look through.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

ROWS = 1 << 20
"""How many rows of weights a chain has."""
Codes = NDArray[np.uint64]
"""One property of many tokens, as numbers."""
Rows = NDArray[np.int64]
"""The rows of combinations of properties: one line for each combination, with one entry for each token."""

_SHIFT = np.uint64(64 - 20)
_HALF = np.uint64(32)
_PRIME = np.uint64(0x9E3779B97F4A7C15)


@lru_cache(maxsize=1 << 16)
def code(word: str) -> int:
    """Return the number of a word; the same everywhere and always."""
    return crc32(word.encode("utf-8", "surrogatepass"))


def codes(words: Iterable[str]) -> Codes:
    """Return the numbers of words."""
    return np.fromiter(map(code, words), dtype=np.uint64)


def rows_of(combinations: Sequence[Sequence[Codes]]) -> Rows:
    """Return the rows of combinations; each is given as its properties, for the same tokens."""
    return np.stack([_rows(number, parts) for number, parts in enumerate(combinations, start=1)])


def _rows(number: int, parts: Sequence[Codes]) -> Rows:
    key = np.full(len(parts[0]), number, dtype=np.uint64)
    for part in parts:
        key = (key ^ part) * _PRIME
        key ^= key >> _HALF
    return ((key * _PRIME) >> _SHIFT).astype(np.int64)
