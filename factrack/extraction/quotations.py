"""Second stage: the outermost stretches in quotation marks, paired per paragraph."""

from dataclasses import dataclass

from factrack.extraction.languages import Pack
from factrack.extraction.segment import Layout
from factrack.extraction.statement import Span


@dataclass(frozen=True, slots=True)
class Quotation:
    """One outermost stretch in quotation marks.

    `span` includes the marks, `inner` does not; they end together where the closing mark is missing because the
    quotation goes on in the next paragraph, which then has a Quotation of its own with `continues` set.
    """

    span: Span
    inner: Span
    paragraph: int
    continues: bool = False


def find_quotations(text: str, layout: Layout, pack: Pack) -> tuple[Quotation, ...]:
    """Return the quotations of the prose paragraphs, in order; `paragraph` indexes `layout.paragraphs`."""
    raise NotImplementedError
