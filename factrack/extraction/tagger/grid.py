"""Where the tokens of sentences stand that are laid end to end, and what is nearest to each of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np
from numpy.typing import NDArray

EDGE = 2
"""How many places on either side of a sentence are kept free: a neighbour of a token is never in another one."""

Places = NDArray[np.int64]


def stretches(lengths: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield where each of some stretches begins and ends that are laid end to end; numpy's split takes far longer."""
    return pairwise(accumulate(lengths, initial=0))


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """The places of some sentences.

    `all` are the places in order, `first` and `last` say for each of them where its sentence begins and ends.
    `starts` has the places of the first tokens, `sizes` how many places each sentence has with its edges, and
    `tokens` the places of all tokens.
    """

    all: Places
    first: Places
    last: Places
    starts: list[int]
    sizes: Places
    tokens: Places

    @classmethod
    def of(cls, lengths: Sequence[int]) -> "Grid":
        """Return the grid of sentences of so many tokens each."""
        sizes = np.array(lengths, dtype=np.int64) + 2 * EDGE
        starts = sizes.cumsum() - sizes + EDGE
        places = np.arange(sizes.sum())
        first, last = np.repeat(starts, sizes), np.repeat(starts + sizes - 2 * EDGE - 1, sizes)
        tokens = np.flatnonzero((places >= first) & (places <= last))
        return cls(places, first, last, starts.tolist(), sizes, tokens)

    def before(self, found: NDArray[np.bool_]) -> Places:
        """Return the nearest place before each that is found in its sentence, or the first edge of all."""
        seen = np.maximum.accumulate(np.where(found, self.all, 0))
        seen = np.concatenate([seen[:1], seen[:-1]])
        return np.where(seen >= self.first, seen, 0)

    def after(self, found: NDArray[np.bool_]) -> Places:
        """Return the nearest place after each that is found in its sentence, or the last edge of all."""
        end = self.all[-1]
        seen = np.minimum.accumulate(np.where(found, self.all, end)[::-1])[::-1]
        seen = np.concatenate([seen[1:], seen[-1:]])
        return np.where(seen <= self.last, seen, end)
