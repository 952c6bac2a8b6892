"""Examples in, a chain out: the one place that crfsuite is used in."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pycrfsuite

from factrack.extraction.tagger.chain import DECIMALS, Chain
from factrack.extraction.tagger.hashing import ROWS, Rows

MOST_ROUNDS = 60
"""The most rounds of a fit."""
_FEWEST = 5
"""What is seen less often teaches nothing."""
_SETTINGS = {
    "c1": 0.3,  # leaves out most of what tells little, and keeps models small
    "c2": 8.0,  # keeps the chains from being surer than they are right: gold of news is seldom of one mind
    "max_iterations": MOST_ROUNDS,
}

Example = tuple[Rows, list[str]]
"""A sequence of tokens, and the label of each."""


def fit(examples: Sequence[Example], tick: Callable[[], None]) -> Chain:
    """Return the chain that is likeliest to give the labels of the examples; `tick` is called every round."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=_SETTINGS, verbose=False)
    trainer.message = lambda line: tick() if line.startswith("***** Iteration") else None
    seen = np.zeros(ROWS, dtype=np.int64)
    for rows, _ in examples:
        np.add.at(seen, rows, 1)
    names = {row: str(row) for row in np.flatnonzero(seen >= _FEWEST).tolist()}
    for rows, labels in examples:
        trainer.append([[name for row in token if (name := names.get(row))] for token in rows.T.tolist()], labels)
    with TemporaryDirectory() as folder:
        path = str(Path(folder) / "chain")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        fitted = tagger.info()
        tagger.close()
    return _chain(sorted(fitted.labels), fitted.state_features, fitted.transitions)


def _chain(labels: list[str], states: Mapping[tuple[str, str], float], steps: Mapping[tuple[str, str], float]) -> Chain:
    """Return what crfsuite has learned, rounded."""
    weights = np.zeros((ROWS, len(labels)))
    for (row, label), weight in states.items():
        weights[int(row), labels.index(label)] = round(weight, DECIMALS)
    used = np.flatnonzero(weights.any(axis=1))
    transitions = [[round(steps.get((one, other), 0.0), DECIMALS) for other in labels] for one in labels]
    return Chain.of(labels, used, weights[used], np.array(transitions))
