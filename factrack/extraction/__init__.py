"""Pure text work: Article in, Statements out."""

from factrack.extraction.pipeline import extract
from factrack.extraction.statement import (
    Extraction,
    Kind,
    Precision,
    SaidOn,
    Span,
    Speaker,
    Stance,
    Statement,
)

__all__ = [
    "Extraction",
    "Kind",
    "Precision",
    "SaidOn",
    "Span",
    "Speaker",
    "Stance",
    "Statement",
    "extract",
]
