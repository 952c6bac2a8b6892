"""Pure text work: Article in, Statements out."""

from factrack.extraction.pipeline import extract
from factrack.extraction.records import to_record
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
    "to_record",
]
