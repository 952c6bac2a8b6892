"""Articles into a ledger: read, extract, record, one after the other."""

import os
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import BinaryIO

from factrack.articles import Article, Unreadable, files_in, is_address, read_articles
from factrack.counting import counted
from factrack.errors import FactrackError
from factrack.extraction import Extraction, Extractor, Statement, choose_extractor, extract
from factrack.ledger import Fate, Ledger, Recorded, record

__all__ = [
    "Extractor",
    "Ingested",
    "Progress",
    "count_inputs",
    "extract_safely",
    "ingest",
    "ingested_text",
    "is_address",
    "name_of",
    "undated_hint",
]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an ingest is: how many inputs are done, of how many where that is known, and the one just done."""

    done: int
    total: int | None
    name: str


@dataclass(slots=True)
class Ingested:
    """What an ingest did. `known` articles were in the ledger already; `problems` are what could not be read.

    `completed` ones of those told more of themselves than before. `undated` articles have statements whose day depends
    on the day of publication, which nothing tells.
    `editions` are new ones of articles that were known with other words; `fates` counts what became of the statements
    of those.
    """

    new: int = 0
    known: int = 0
    completed: int = 0
    undated: int = 0
    statements: int = 0
    new_claims: int = 0
    editions: int = 0
    fates: Counter[Fate] = field(default_factory=Counter)
    problems: list[FactrackError] = field(default_factory=list)

    def add(self, recorded: Recorded) -> None:
        """Count one article."""
        if recorded.new:
            self.new += 1
            self.statements += recorded.statements
            self.new_claims += recorded.new_claims
            self.editions += recorded.fates is not None
            self.fates.update(recorded.fates or {})
        else:
            self.known += 1
            self.completed += recorded.completed


def ingest(
    inputs: Iterable[str | Path],
    ledger: Ledger,
    *,
    language: str | None = None,
    published: date | None = None,
    stdin: BinaryIO | None = None,
    progress: Callable[[Progress], None] | None = None,
    stopped: Callable[[], bool] = lambda: False,
    extractor: Extractor | None = None,
) -> Ingested:
    """Record the statements of all inputs (files, folders, records, web addresses, `-` for `stdin`) in a ledger.

    What cannot be read or extracted is among the problems of the result, and the rest goes on. An error of the
    ledger itself (a full disk, say) is raised: what was recorded before it stays recorded. `stopped` is asked before
    each article; once it says so, the rest is left out. Without an `extractor`, articles are read with the model of
    their language, or by rules where there is none.
    """
    inputs = list(inputs)
    extractor = extractor or choose_extractor()
    total = count_inputs(inputs)
    result = Ingested()
    articles = read_articles(inputs, language=language, published=published, stdin=stdin)
    for done, article in enumerate(articles, start=1):
        if stopped():
            break
        _ingest_one(article, ledger, extractor, result)
        if progress:
            progress(Progress(done, total, name_of(article)))
    return result


def ingested_text(done: Ingested) -> str:
    """Say what an ingest did."""
    known = f", {counted(done.known, 'article')} known already" if done.known else ""
    known += f" ({done.completed:,} of them completed)" if done.completed else ""
    failed = f", {counted(len(done.problems), 'problem')}" if done.problems else ""
    what = f"{counted(done.new, 'new article')}, {counted(done.statements, 'statement')}, "
    return f"{what}{counted(done.new_claims, 'new claim')}{known}{_editions_text(done)}{failed}"


def undated_hint(done: Ingested) -> str | None:
    """Say that articles tell no day of publication which days of statements depend on, and what to do."""
    if not done.undated:
        return None
    who = "1 article does" if done.undated == 1 else f"{done.undated:,} articles do"
    return f"{who} not say when they were published, so a weekday is no date in them: read them again with that day"


def _editions_text(done: Ingested) -> str:
    if not done.editions:
        return ""
    fates = ", ".join(f"{done.fates[fate]} {fate}" for fate in Fate if done.fates[fate]) or "none in it"
    return f", {counted(done.editions, 'changed article')} (statements before: {fates})"


def extract_safely(article: Article, extractor: Extractor = extract) -> Extraction:
    """Extract, and turn whatever goes wrong into a FactrackError that names the article."""
    try:
        return extractor(article)
    except FactrackError as error:
        raise FactrackError(f"{name_of(article)}: {error.message}", error.hint) from error
    except Exception as error:
        # One text that trips over a fault of ours must not cost the analyst the other thousand.
        raise FactrackError(
            f"{name_of(article)}: extraction failed ({type(error).__name__})",
            "the article is left out; please report it",
        ) from error


def name_of(article: Article | Unreadable) -> str:
    """Return what an analyst would call an input: its path, URL, id or title."""
    if isinstance(article, Unreadable):
        return article.message
    return article.path or article.url or article.id or article.title or "an article without a name"


def count_inputs(inputs: list[str | Path]) -> int | None:
    """Return how many articles the inputs hold where that is plain to see: each has a file, or a page, of its own."""
    counts = [_count(item) for item in inputs]
    return None if None in counts else sum(filter(None, counts))


def _count(item: str | Path) -> int | None:
    if is_address(str(item)):
        return 1
    path = Path(item)
    files = files_in(path) if path.is_dir() else [path]
    if not all(file.is_file() and file.suffix.lower() != ".jsonl" for file in files):
        return None
    return len(files)


def _ingest_one(article: Article | Unreadable, ledger: Ledger, extractor: Extractor, result: Ingested) -> None:
    if isinstance(article, Unreadable):
        result.problems.append(article)
        return
    try:
        extraction = extract_safely(article, extractor)
    except FactrackError as problem:
        result.problems.append(problem)
    else:
        result.add(record(ledger, _with_whole_path(article), extraction))
        result.undated += article.published is None and any(map(_waits_for_day, extraction.statements))


def _waits_for_day(statement: Statement) -> bool:
    """Whether the text dates a statement in words that need the day of publication: "on Monday"."""
    return statement.said_on is not None and statement.said_on.start is None


def _with_whole_path(article: Article) -> Article:
    """Return an article with the whole path of its file, which can be opened from any folder."""
    return replace(article, path=os.path.abspath(article.path)) if article.path else article  # noqa: PTH100 - as typed
