"""Scores of the extraction against gold, and a tagger trained from gold."""

from factrack.evaluation.scoring import Evaluation, evaluate
from factrack.evaluation.tables import format_calibration, format_errors, format_table
from factrack.evaluation.training import Training, train

__all__ = ["Evaluation", "Training", "evaluate", "format_calibration", "format_errors", "format_table", "train"]
