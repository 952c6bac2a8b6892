"""Scoring the extraction against gold."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Evaluation", "evaluate", "format_table"]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The scores of one evaluation."""


def evaluate(gold: Sequence[str | Path]) -> Evaluation:
    """Run the extraction on gold articles and score it."""
    raise NotImplementedError


def format_table(evaluation: Evaluation) -> str:
    """Return the scores as a table."""
    raise NotImplementedError
