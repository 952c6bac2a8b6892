"""The commands that read articles: ingest, extract."""

import sys
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from factrack.cli.options import (
    InputPaths,
    LedgerOption,
    ModelOption,
    PublishedOption,
    ReadAsOption,
    RulesOption,
    day,
    known_language,
)
from factrack.cli.output import Ticker, complain, say, say_json
from factrack.errors import FactrackError

if TYPE_CHECKING:
    from factrack.articles import Article, Unreadable
    from factrack.extraction import Extractor


def ingest(
    paths: InputPaths,
    language: ReadAsOption = None,
    published: PublishedOption = None,
    model: ModelOption = None,
    rules: RulesOption = False,
    ledger: LedgerOption = None,
) -> None:
    """Read articles and record who said what in them.

    Example: factrack ingest articles/ --published 2024-03-12
    """
    from factrack.cli.summary import progress_text
    from factrack.extraction import choose_extractor
    from factrack.ingest import ingest as ingest_all
    from factrack.ingest import ingested_text, undated_hint
    from factrack.ledger import open_ledger

    code, on = known_language(language), day("--published", published)
    extractor = choose_extractor(model, rules=rules, language=code)
    with open_ledger(ledger) as record, Ticker() as ticker:
        done = ingest_all(
            paths,
            record,
            language=code,
            published=on,
            stdin=sys.stdin.buffer,
            progress=lambda now: ticker.tick(progress_text(now)),
            extractor=extractor,
        )
    for problem in done.problems:
        complain(problem)
    say(ingested_text(done))
    if hint := undated_hint(done):
        say(f"{hint} (--published)")
    raise typer.Exit(1 if done.problems else 0)


def extract(
    paths: InputPaths,
    language: ReadAsOption = None,
    published: PublishedOption = None,
    output: Annotated[
        Literal["table", "jsonl"], typer.Option("--format", help="A table to read, or one JSON object per article.")
    ] = "table",
    model: ModelOption = None,
    rules: RulesOption = False,
) -> None:
    """Print who said what in articles, and record nothing.

    Example: factrack extract article.txt --format jsonl
    """
    from factrack.articles import read_articles
    from factrack.extraction import choose_extractor

    code, on = known_language(language), day("--published", published)
    extractor = choose_extractor(model, rules=rules, language=code)
    problems = 0
    for article in read_articles(paths, language=code, published=on, stdin=sys.stdin.buffer):
        try:
            _say_extraction(article, output, extractor)
        except FactrackError as problem:
            complain(problem)
            problems += 1
    raise typer.Exit(1 if problems else 0)


def _say_extraction(article: "Article | Unreadable", output: str, extractor: "Extractor") -> None:
    from factrack.cli.summary import extraction_lines
    from factrack.extraction import to_record
    from factrack.ingest import extract_safely

    if isinstance(article, FactrackError):
        raise article
    extraction = extract_safely(article, extractor)
    if output == "jsonl":
        say_json(to_record(article, extraction))
    else:
        say("\n".join(extraction_lines(article, extraction)))
