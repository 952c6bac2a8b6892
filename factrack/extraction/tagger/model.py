"""A trained model as one file: a card that says what it is, and the numbers of its two chains. It holds no code."""

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from factrack.errors import FactrackError
from factrack.extraction.tagger.chain import DECIMALS, Chain, Numbers
from factrack.extraction.tagger.hashing import ROWS
from factrack.extraction.tagger.strip import CONTENT, CUE, NONE, SOURCE

FORMAT = "factrack tagger"
FEATURES = 2
"""The version of the columns that the chains look at: a model made for other columns cannot be used."""
_LARGEST = 256 * 1024 * 1024
_HEAVIEST = 1000.0
"""No weight that training gives comes near; sums of heavier ones could overflow."""
_CUES = frozenset({CUE, NONE})
_SPANS = frozenset({CONTENT, CUE, NONE, SOURCE})
_HINT = "make one with factrack train, or read without one with --rules"


@dataclass(frozen=True, slots=True)
class GoldFile:
    """One file of gold that a model was trained on."""

    name: str
    sha256: str
    articles: int
    statements: int


@dataclass(frozen=True, slots=True)
class Card:
    """What a model is.

    `newest` is the publication date of the newest article of the gold, or None where no article has one: what is
    later, the model cannot know. `figures` are those of `factrack evaluate` on the `held_out` articles of the gold,
    on which it was not trained, row by row.
    """

    language: str
    gold: tuple[GoldFile, ...]
    licence: str
    newest: str | None = None
    held_out: int = 0
    figures: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Model:
    """A card, the chain that finds cues, and the one that finds the content and source of a cue."""

    card: Card
    cues: Chain
    spans: Chain

    def with_figures(self, figures: tuple[Mapping[str, Any], ...]) -> "Model":
        """Return the model with figures on its card."""
        return replace(self, card=replace(self.card, figures=figures))

    def to_bytes(self) -> bytes:
        """Return the model as the bytes of a file: a line of JSON with the card, and one for each chain."""
        chains = b"".join(_line(_chain_record(chain)) for chain in (self.cues, self.spans))
        head = {
            "format": FORMAT,
            "features": FEATURES,
            "sha256": hashlib.sha256(chains).hexdigest(),
            "card": asdict(self.card),
        }
        return _line(head) + chains

    @classmethod
    def from_bytes(cls, data: bytes, name: str) -> "Model":
        """Read the bytes of a file back; FactrackError says, by the file's `name`, what is wrong with them."""
        first, _, chains = data.partition(b"\n")
        try:
            head = json.loads(first)
            is_ours = head["format"] == FORMAT
        except (ValueError, TypeError, KeyError, RecursionError):
            is_ours = False
        if not is_ours:
            raise FactrackError(f"{name} is no model of factrack", _HINT)
        if head.get("features") != FEATURES:
            raise FactrackError(f"{name} was trained with another version of factrack", "train it again")
        if head.get("sha256") != hashlib.sha256(chains).hexdigest():
            raise FactrackError(f"{name} is damaged", "fetch or train it again")
        try:
            cues, spans = chains.splitlines()
            return cls(_card(head["card"]), _chain(json.loads(cues), _CUES), _chain(json.loads(spans), _SPANS))
        except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, OverflowError) as error:
            raise FactrackError(f"{name} is no whole model ({type(error).__name__})", _HINT) from None


def read_model(path: str | Path) -> Model:
    """Read a model's file; FactrackError where it is none."""
    try:
        if Path(path).stat().st_size > _LARGEST:
            raise FactrackError(f"{path} is too large for a model", _HINT)
        data = Path(path).read_bytes()
    except OSError as error:
        raise FactrackError(f"{path} cannot be read ({error.strerror})", _HINT) from None
    return Model.from_bytes(data, str(path))


def write_model(model: Model, path: str | Path) -> None:
    """Write a model's file whole or not at all; FactrackError where that is impossible."""
    draft = Path(f"{path}.{os.getpid()}.part")
    try:
        draft.write_bytes(model.to_bytes())
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise FactrackError(f"{path} cannot be written ({error.strerror})", "name another file with --output") from None


def _line(record: Mapping[str, Any]) -> bytes:
    return json.dumps(record, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"


def _chain_record(chain: Chain) -> dict[str, Any]:
    used = np.flatnonzero(chain.weights.any(axis=1))
    return {
        "labels": chain.labels,
        "transitions": chain.transitions.tolist(),
        "rows": used.tolist(),
        "weights": chain.weights[used].astype(np.float64).round(DECIMALS).tolist(),
    }


def _card(record: Mapping[str, Any]) -> Card:
    """Return a card; ValueError and its like where it is none."""
    gold = tuple(GoldFile(**entry) for entry in record["gold"])
    card = Card(**{**record, "gold": gold, "figures": tuple(record["figures"])})
    if not (isinstance(card.language, str) and isinstance(card.licence, str)):
        raise ValueError("no words where there should be")
    return card


def _chain(record: Mapping[str, Any], labels: frozenset[str]) -> Chain:
    """Return a chain; ValueError and its like where the numbers are no numbers, or too few."""
    names = tuple(record["labels"])
    rows = np.array(record["rows"], dtype=np.int64)
    if frozenset(names) != labels or len(names) != len(labels) or rows.ndim != 1 or np.any(np.diff(rows) <= 0):
        raise ValueError("not these labels or rows")
    if len(rows) and not 0 <= rows[0] <= rows[-1] < ROWS:
        raise ValueError("no such rows")
    weights = _matrix(record["weights"], len(rows), len(names))
    return Chain.of(names, rows, weights, _matrix(record["transitions"], len(names), len(names)))


def _matrix(numbers: Any, rows: int, columns: int) -> Numbers:
    matrix = np.array(numbers, dtype=np.float64)
    if matrix.shape != (rows, columns) or not np.all(np.abs(matrix) <= _HEAVIEST):
        raise ValueError("no matrix of this size")
    return matrix
