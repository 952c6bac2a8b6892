"""Fourth stage: attributions become statements; quotes that no attribution claims are carried over or left."""

from collections.abc import Sequence

from factrack.extraction.languages import Pack
from factrack.extraction.quotations import Quotation
from factrack.extraction.segment import Layout
from factrack.extraction.spans import Attribution
from factrack.extraction.statement import Statement


def join_attributions(
    text: str, layout: Layout, quotations: Sequence[Quotation], attributions: Sequence[Attribution], pack: Pack
) -> list[Statement]:
    """Return one statement per attribution and per quote carried over from it, in order of the content."""
    raise NotImplementedError
