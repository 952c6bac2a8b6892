"""Scores of the extraction against gold."""

from factrack.evaluation.scoring import Evaluation, evaluate
from factrack.evaluation.tables import format_calibration, format_errors, format_table

__all__ = ["Evaluation", "evaluate", "format_calibration", "format_errors", "format_table"]
