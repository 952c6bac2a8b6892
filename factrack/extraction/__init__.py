"""Pure text work: Article in, Statements out."""

from factrack.extraction.languages import Pack, known_languages, load_pack
from factrack.extraction.pipeline import extract
from factrack.extraction.records import to_record
from factrack.extraction.spans import SpanFinder
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
    "Pack",
    "Precision",
    "SaidOn",
    "Span",
    "SpanFinder",
    "Speaker",
    "Stance",
    "Statement",
    "extract",
    "known_languages",
    "load_pack",
    "to_record",
]
