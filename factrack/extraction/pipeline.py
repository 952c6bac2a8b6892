"""The extraction, stage by stage."""

from collections.abc import Callable

from factrack.articles import Article
from factrack.extraction.attribution import join_attributions
from factrack.extraction.dates import date_statements
from factrack.extraction.languages import load_pack
from factrack.extraction.pages import lay_out
from factrack.extraction.rules import RuleFinder
from factrack.extraction.spans import SpanFinder
from factrack.extraction.speakers import name_speakers
from factrack.extraction.statement import Extraction
from factrack.extraction.wrapping import unwrapped

Extractor = Callable[[Article], Extraction]
"""What extracts: `extract` itself, or a set of `Taggers`."""


def extract(article: Article, finder: SpanFinder | None = None) -> Extraction:
    """Return the statements of an article, a pure function of its text, language and publication date.

    `finder` is what finds the spans: by default the rules of the language's pack. Raises UsageError where the
    article's language has no pack.
    """
    text = unwrapped(article.text)
    pack = load_pack(article.language or "")
    layout, quotations = lay_out(text, pack)
    # Without a name of their own the attributions of a long article go when its statements are made.
    statements = join_attributions(
        text, layout, quotations, (finder or RuleFinder(pack)).find(text, layout, quotations), pack
    )
    statements = name_speakers(text, layout, statements, pack)
    statements = date_statements(text, layout, statements, article.published, pack)
    return Extraction(tuple(statements), layout.furniture)
