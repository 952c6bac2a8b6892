"""A linear-chain conditional random field, ready to use: rows of weights in, the probability of each label out.

crfsuite trains it; it is used here as plain numbers. That costs a tenth of the time that crfsuite takes to look up
attributes one by one, needs no native parser for the files of strangers, and can be sent to another process.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from factrack.extraction.tagger.hashing import ROWS, Rows

Numbers = NDArray[np.float64]
Probabilities = Numbers
"""One row per token, one column per label."""

_TOKENS_AT_ONCE = 4000
_STEPS_UNSCALED = 8
"""After so many tokens the numbers are still far from the smallest that a float can hold."""


@dataclass(frozen=True, slots=True, eq=False)
class Chain:
    """The numbers of a trained chain.

    `weights` has one row for each combination that tells something, after one of zeros for all others, and one
    column per label. `places` says of every row that a combination can hash to where it is among them.
    `transitions` has one row per label and one column per next label.
    """

    labels: tuple[str, ...]
    places: NDArray[np.int32]
    weights: Numbers
    transitions: Numbers

    @classmethod
    def of(cls, labels: Sequence[str], rows: NDArray[np.int64], weights: Numbers, transitions: Numbers) -> "Chain":
        """Return the chain in which `rows` have `weights`, and all other rows none."""
        places = np.zeros(ROWS, dtype=np.int32)
        places[rows] = np.arange(1, len(rows) + 1)
        return cls(tuple(labels), places, np.vstack([np.zeros(len(labels)), weights]), transitions)

    def probabilities(self, sequences: Iterable[Rows]) -> Iterator[Probabilities]:
        """Yield, for each sequence of tokens, the probability of every label; no sequence may be empty."""
        for batch in _batches(sequences):
            yield from self._of_batch(batch)

    def _of_batch(self, batch: Sequence[Rows]) -> Iterator[Probabilities]:
        lengths = np.array([rows.shape[1] for rows in batch])
        real = np.arange(lengths.max()) < lengths[:, None]
        scores = np.zeros((*real.shape, len(self.labels)))
        # Rows are taken four times as fast as they are indexed.
        scores[real] = np.take(self.weights, self.places[np.concatenate(batch, axis=1)], axis=0).sum(axis=0)
        scores = np.exp(scores - scores.max(axis=2, keepdims=True))
        marginals = _forward_backward(scores, real, np.exp(self.transitions))
        return (marginals[index, :length] for index, length in enumerate(lengths))


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


def _forward_backward(scores: Numbers, real: NDArray[np.bool_], transitions: Numbers) -> Numbers:
    """Return the marginals of padded sequences (sequence, token, label); now and then a step is scaled to sum to one.

    The scale of a step does not count, for the labels of each token are scaled at the end; the numbers must only stay
    within what a float can hold.
    """
    steps = scores.shape[1]
    forward, backward = np.empty_like(scores), np.ones_like(scores)
    forward[:, 0] = scores[:, 0]
    for step in range(1, steps):
        ahead = (forward[:, step - 1] @ transitions) * scores[:, step]
        forward[:, step] = ahead if step % _STEPS_UNSCALED else _scaled(ahead)
    shortest = int(real.sum(axis=1).min())
    for step in range(steps - 2, -1, -1):
        behind = (backward[:, step + 1] * scores[:, step + 1]) @ transitions.T
        behind = behind if step % _STEPS_UNSCALED else _scaled(behind)
        backward[:, step] = behind if step + 1 < shortest else np.where(real[:, step + 1, None], behind, 1.0)
    return _scaled(forward * backward)


def _scaled(numbers: Numbers) -> Numbers:
    return np.asarray(numbers / numbers.sum(axis=-1, keepdims=True))
