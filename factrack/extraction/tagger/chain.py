"""A linear-chain conditional random field, ready to use: rows of weights in, the probability of each label out.

crfsuite trains it; it is used here as plain numbers. That costs a tenth of the time that crfsuite takes to look up
attributes one by one, needs no native parser for the files of strangers, and can be sent to another process.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from factrack.extraction.tagger.grid import Places, stretches
from factrack.extraction.tagger.hashing import ROWS, Rows

Numbers = NDArray[np.float64]
Probabilities = Numbers
"""One row per token, one column per label."""

DECIMALS = 4
"""How exact the weights are that a chain is trained to and kept with."""
_TOKENS_AT_ONCE = 4000
_STEPS_UNSCALED = 8
"""After so many tokens the numbers are still far from the smallest that a float can hold."""


@dataclass(frozen=True, slots=True, eq=False)
class Chain:
    """The numbers of a trained chain.

    `weights` has one column per label and one row for each that a combination can hash to, most of them zeros: what
    is looked up once is found sooner than what is looked up twice. `transitions` has one row per label and one
    column per next label.
    """

    labels: tuple[str, ...]
    weights: NDArray[np.float32]
    transitions: Numbers

    @classmethod
    def of(cls, labels: Sequence[str], rows: NDArray[np.int64], weights: Numbers, transitions: Numbers) -> "Chain":
        """Return the chain in which `rows` have `weights`, and all other rows none."""
        everywhere = np.zeros((ROWS, len(labels)), dtype=np.float32)
        everywhere[rows] = weights
        return cls(tuple(labels), everywhere, transitions)

    def probabilities(self, sequences: Iterable[Rows]) -> Iterator[Probabilities]:
        """Yield, for each sequence of tokens, the probability of every label; no sequence may be empty."""
        for batch in _batches(sequences):
            yield from self._of_batch(batch)

    def _of_batch(self, batch: Sequence[Rows]) -> Iterator[Probabilities]:
        lengths = np.array([rows.shape[1] for rows in batch])
        # Rows are taken four times as fast as they are indexed.
        scores = np.take(self.weights, np.concatenate(batch, axis=1), axis=0).sum(axis=0, dtype=np.float64)
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        marginals = _forward_backward(scores, lengths, np.exp(self.transitions))
        return (marginals[start:end] for start, end in stretches(lengths.tolist()))


def _batches(sequences: Iterable[Rows]) -> Iterator[list[Rows]]:
    """Yield the sequences in groups whose padded size is bounded."""
    batch: list[Rows] = []
    longest = 0
    for rows in sequences:
        longest = max(longest, rows.shape[1])
        if batch and longest * (len(batch) + 1) > _TOKENS_AT_ONCE:
            yield batch
            batch, longest = [], rows.shape[1]
        batch.append(rows)
    if batch:
        yield batch


def _forward_backward(scores: Numbers, lengths: Places, transitions: Numbers) -> Numbers:
    """Return the marginals of sequences that are laid end to end, one row per token and one column per label.

    What is before a token is summed up forwards; what is behind it, likewise in the sequence turned round.
    """
    sequence = np.repeat(np.arange(len(lengths)), lengths)
    step = np.arange(len(scores)) - (lengths.cumsum() - lengths)[sequence]
    turned = lengths[sequence] - 1 - step
    labels = scores.shape[1]
    padded = np.ones((int(lengths.max()), len(lengths), 2, labels))
    padded[step, sequence, 0] = padded[turned, sequence, 1] = scores
    both_ways = np.zeros((2 * labels, 2 * labels))
    both_ways[:labels, :labels], both_ways[labels:, labels:] = transitions, transitions.T
    summed = _summed(padded, both_ways)
    return _scaled(summed[step, sequence, 0] * scores * summed[turned, sequence, 1])


def _summed(scores: Numbers, transitions: Numbers) -> Numbers:
    """Return what comes before each step (step, sequence, direction, label), summed over all that it can be.

    The labels of both directions are multiplied as one row. Now and then a step is scaled to sum to one. The scale
    does not count, for the labels of each token are scaled at the end; the numbers must only stay within what a float
    can hold.
    """
    before = np.ones_like(scores)
    as_rows = before.reshape(*scores.shape[:2], -1)
    for step in range(1, len(scores)):
        so_far = before[step - 1] * scores[step - 1]
        if step % _STEPS_UNSCALED == 0:
            so_far = _scaled(so_far)
        np.matmul(so_far.reshape(as_rows.shape[1:]), transitions, out=as_rows[step])
    return before


def _scaled(numbers: Numbers) -> Numbers:
    return np.asarray(numbers / numbers.sum(axis=-1, keepdims=True))
