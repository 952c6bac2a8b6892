"""The first stages together: what of a text is prose, in paragraphs and sentences, and its quotations."""

from factrack.extraction.languages import Pack
from factrack.extraction.quotations import Quotation, find_quotations
from factrack.extraction.segment import Layout, segment
from factrack.extraction.sentences import split_sentences


def lay_out(text: str, pack: Pack) -> tuple[Layout, tuple[Quotation, ...]]:
    """Return the layout of a text, its prose cut into sentences, and the quotations in it."""
    layout = segment(text, pack)
    quotations = find_quotations(text, layout, pack)
    return split_sentences(text, layout, quotations, pack), quotations
