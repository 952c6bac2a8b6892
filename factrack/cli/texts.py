"""The commands that read articles: ingest, extract, evaluate."""

import sys
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from factrack.cli.options import InputPaths, LedgerOption, PublishedOption, ReadAsOption, day, known_language
from factrack.cli.output import Ticker, complain, say, say_json
from factrack.errors import FactrackError

if TYPE_CHECKING:
    from factrack.articles import Article, Unreadable


def ingest(
    paths: InputPaths, language: ReadAsOption = None, published: PublishedOption = None, ledger: LedgerOption = None
) -> None:
    """Read articles and record who said what in them.

    Example: factrack ingest articles/ --published 2024-03-12
    """
    from factrack.cli.summary import progress_text
    from factrack.ingest import ingest as ingest_all
    from factrack.ingest import ingested_text
    from factrack.ledger import open_ledger

    code, on = known_language(language), day("--published", published)
    with open_ledger(ledger) as record, Ticker() as ticker:
        done = ingest_all(
            paths,
            record,
            language=code,
            published=on,
            stdin=sys.stdin.buffer,
            progress=lambda now: ticker.tick(progress_text(now)),
        )
    for problem in done.problems:
        complain(problem)
    say(ingested_text(done))
    raise typer.Exit(1 if done.problems else 0)


def extract(
    paths: InputPaths,
    language: ReadAsOption = None,
    published: PublishedOption = None,
    output: Annotated[
        Literal["table", "jsonl"], typer.Option("--format", help="A table to read, or one JSON object per article.")
    ] = "table",
) -> None:
    """Print who said what in articles, and record nothing.

    Example: factrack extract article.txt --format jsonl
    """
    from factrack.articles import read_articles

    code, on = known_language(language), day("--published", published)
    problems = 0
    for article in read_articles(paths, language=code, published=on, stdin=sys.stdin.buffer):
        try:
            _say_extraction(article, output)
        except FactrackError as problem:
            complain(problem)
            problems += 1
    raise typer.Exit(1 if problems else 0)


def _say_extraction(article: "Article | Unreadable", output: str) -> None:
    from factrack.cli.summary import extraction_lines
    from factrack.extraction import to_record
    from factrack.ingest import extract_safely

    if isinstance(article, FactrackError):
        raise article
    extraction = extract_safely(article)
    if output == "jsonl":
        say_json(to_record(article, extraction))
    else:
        say("\n".join(extraction_lines(article, extraction)))


def evaluate(
    gold: Annotated[list[str], typer.Argument(metavar="GOLD", help="JSONL files of articles with their gold.")],
    output: Annotated[
        Literal["table", "json"], typer.Option("--format", help="A table to read, or one JSON object.")
    ] = "table",
    errors: Annotated[int, typer.Option(help="Also the N most frequent kinds of error, each with an example.")] = 0,
    calibration: Annotated[bool, typer.Option(help="Also how often each confidence is right.")] = False,
) -> None:
    """Measure the extraction on known articles.

    Example: factrack evaluate gold.jsonl --errors 20
    """
    from factrack.evaluation import evaluate as evaluate_gold
    from factrack.evaluation import format_calibration, format_errors, format_table

    evaluation = evaluate_gold(gold)
    if output == "json":
        say_json(evaluation.to_json(), indent=2)
        return
    say(format_table(evaluation))
    if calibration:
        say("\n" + format_calibration(evaluation))
    if errors:
        say("\n" + format_errors(evaluation, errors))
