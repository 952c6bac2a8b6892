"""Words and their combinations as numbers: the row of a chain's weights that each of them has.

A combination is not looked up in a list of those known: its hash is the row. Two of them that share a row are rare
enough not to matter, and there is no list to keep, to load or to look through.
"""

from array import array
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


def packed(numbers: Iterable[int]) -> bytes:
    """Return the numbers of words as bytes, which many are joined as faster than as numbers."""
    return array("I", numbers).tobytes()


def unpacked(numbers: bytes, columns: int = 1) -> list[Codes]:
    """Return what was packed, row by row, as so many columns."""
    return list(np.frombuffer(numbers, dtype=np.uintc).reshape(-1, columns).T.astype(np.uint64, order="C"))


def rows_of(combinations: Sequence[Sequence[Codes]]) -> Rows:
    """Return the rows of combinations; each is given as its properties, for the same tokens."""
    keys = np.empty((len(combinations), len(combinations[0][0])), dtype=np.uint64)
    for number, (key, parts) in enumerate(zip(keys, combinations, strict=True), start=1):
        key.fill(number)
        for part in parts:
            _mix(key, part)
    keys *= _PRIME
    keys >>= _SHIFT
    return keys.view(np.int64)


def _mix(key: Codes, part: Codes) -> None:
    """Mix one property into a key, in place."""
    key ^= part
    key *= _PRIME
    key ^= key >> _HALF
