"""Pure text work: Article in, Statements out."""

from factrack.extraction.choosing import choose_extractor
from factrack.extraction.languages import Pack, known_languages, load_pack
from factrack.extraction.pipeline import Extractor, extract
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
    "Extractor",
    "Kind",
    "Pack",
    "Precision",
    "SaidOn",
    "Span",
    "SpanFinder",
    "Speaker",
    "Stance",
    "Statement",
    "choose_extractor",
    "extract",
    "known_languages",
    "load_pack",
    "to_record",
]
