"""Counts and extractions as lines of text."""

from collections.abc import Iterable, Iterator

from factrack.articles import Article
from factrack.extraction import Extraction, Stance, Statement
from factrack.ingest import Progress, name_of
from factrack.ledger import Statistics
from factrack.plaintext import one_line


def progress_text(progress: Progress) -> str:
    """Say how far an ingest is."""
    of = f" of {progress.total}" if progress.total is not None else ""
    return f"{progress.done}{of}: {progress.name}"


def extraction_lines(article: Article, extraction: Extraction) -> Iterator[str]:
    """Yield what was found in an article: its name, then each statement with its place in the text."""
    published = str(article.published) if article.published else "no date"
    yield one_line(
        f"{name_of(article)}: {article.title or 'no title'} ({article.language or 'no language'}, {published})"
    )
    for statement in extraction.statements:
        yield from _statement_lines(statement, article.text)
    if not extraction.statements:
        yield "  no statements"


def statistics_lines(counts: Statistics) -> Iterator[str]:
    """Yield the counts over a ledger, one a line."""
    yield f"articles: {counts.articles}"
    yield f"statements: {counts.statements}"
    believed = counts.by_stance.get(Stance.BELIEVED, 0)
    apart = f" ({believed} only thought, not said: listed with believed:yes)" if believed else ""
    yield f"claims: {counts.claims}{apart}"
    yield from _counts("by status", counts.by_status.items())
    yield from _counts("by kind", counts.by_kind.items())
    yield from _counts("by stance", counts.by_stance.items())
    yield from _counts("by language", counts.by_language.items())
    yield from _counts("by speaker", counts.by_speaker)


def _counts(title: str, numbers: Iterable[tuple[str, int]]) -> Iterator[str]:
    lines = [one_line(f"  {name}: {number}") for name, number in numbers]
    if lines:
        yield from (f"{title}:", *lines)


def _statement_lines(statement: Statement, text: str) -> Iterator[str]:
    start, end = statement.span
    speaker = statement.speaker or "unknown"
    inferred = " (inferred)" if statement.speaker_inferred and statement.speaker else ""
    said_on = f', said "{statement.said_on.text}"' if statement.said_on else ""
    yield one_line(f"  {start}-{end} {statement.kind}, {statement.stance}: {speaker}{inferred}{said_on}")
    yield one_line(f"    {statement.quote(text)}")
