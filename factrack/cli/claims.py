"""The commands that show claims: list, show."""

import sys
from functools import lru_cache, partial
from typing import Annotated, Literal

import typer

from factrack.cli.options import (
    BelievedOption,
    ClaimId,
    LanguageOption,
    LedgerOption,
    Query,
    SinceOption,
    SpeakerOption,
    StatusOption,
    TextOption,
    UntilOption,
    claim_filter,
)
from factrack.cli.output import say, say_json

_KEPT_ARTICLES = 64
"""How many articles of a claim are kept while its places in them are shown."""
ListFormat = Literal["table", "tsv", "json", "jsonl"]


def list_claims(
    query: Query = None,
    status: StatusOption = None,
    speaker: SpeakerOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    language: LanguageOption = None,
    text: TextOption = "",
    believed: BelievedOption = False,
    output: Annotated[
        ListFormat | None,
        typer.Option("--format", help="How to print; a table in a terminal, tsv elsewhere."),
    ] = None,
    ledger: LedgerOption = None,
) -> None:
    """List claims, one a line.

    A line has the id, the status, the day it was said, the speaker and the quote.
    In the table a question mark follows a speaker who was inferred, an ellipsis the first day of a longer time, and
    what was denied, wished or only thought has its stance before it.
    With tsv (tabs between, no header) the stance is behind the quote, and the ids can be passed on:
    factrack list | cut -f1

    Example: factrack list status:pending speaker:watson since:2024-03
    """
    from factrack.cli.listing import say_list
    from factrack.ledger import iter_claims, open_ledger

    wanted = claim_filter(query, status, speaker, since, until, language, text, believed)
    with open_ledger(ledger, make=False) as record:
        say_list(iter_claims(record, wanted), output or ("table" if sys.stdout.isatty() else "tsv"))


def show(
    claim_id: ClaimId,
    output: Annotated[
        Literal["text", "json"], typer.Option("--format", help="Text to read, or one JSON object.")
    ] = "text",
    ledger: LedgerOption = None,
) -> None:
    """Show all there is about a claim.

    Where it stands, in which words and since when, why it was found, what contradicts it, evidence, notes and history.
    What changed in a wording stands as [-before-]{+after+}.

    Example: factrack show 3
    """
    from factrack.cli.detail import ClaimPage, detail_lines
    from factrack.ledger import get_article, open_ledger

    with open_ledger(ledger, make=False) as record:
        page = ClaimPage.of(record, claim_id)
        if output == "json":
            say_json(page.as_json(), indent=2)
        else:
            # A claim may stand many times in one article.
            article_of = lru_cache(maxsize=_KEPT_ARTICLES)(partial(get_article, record))
            say("\n".join(detail_lines(page, article_of)))
