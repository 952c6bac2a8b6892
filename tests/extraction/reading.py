"""Reads texts and the sample articles as a user would, for the tests of the extraction."""

from functools import cache
from pathlib import Path

from factrack import Article, extract
from factrack.articles import read_articles

_SAMPLES = Path(__file__).parents[2] / "sample_articles"


def reports(text: str, language: str) -> list[tuple[str, str | None]]:
    """Return content and source of each statement of a text."""
    return [
        (statement.quote(text), statement.source and statement.source.of(text))
        for statement in extract(Article(text, language=language)).statements
    ]


@cache
def samples() -> tuple[Article, ...]:
    """Return the sample articles, in the order of their files."""
    return tuple(found for found in read_articles(sorted(_SAMPLES.iterdir())) if isinstance(found, Article))
