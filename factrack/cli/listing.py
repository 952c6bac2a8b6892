"""Claims as lines of a list, in each form that `factrack list` has."""

from collections.abc import Iterable

from factrack.cli.columns import aligned
from factrack.cli.output import say, say_fields, say_json, screen_width
from factrack.ledger import Claim, claim_text
from factrack.plaintext import one_line
from factrack.reports import claim_row, said_on_dates, short_day, short_speaker

HEADER = ("id", "status", "said on", "speaker", "quote")
WIDTHS = (6, 8, 11, 22)
_NARROWEST_QUOTE = 20


def say_list(claims: Iterable[Claim], form: str) -> None:
    """Print claims one by one as they come."""
    if form == "table":
        _say_table(claims)
    elif form == "json":
        say_json([claim_row(claim) for claim in claims], indent=2)
    else:
        say_one = _say_tsv if form == "tsv" else _say_jsonl
        for claim in claims:
            say_one(claim)


def _say_table(claims: Iterable[Claim]) -> None:
    gaps = 2 * len(WIDTHS)
    widths = (*WIDTHS, max(_NARROWEST_QUOTE, screen_width() - sum(WIDTHS) - gaps))
    say(aligned(HEADER, widths))
    for claim in claims:
        say(aligned([one_line(cell) for cell in _cells(claim)], widths))


def _cells(claim: Claim) -> tuple[str, ...]:
    return str(claim.id), claim.status, short_day(claim), short_speaker(claim), claim_text(claim)


def _say_tsv(claim: Claim) -> None:
    said_on = said_on_dates(claim) or ""
    say_fields((str(claim.id), claim.status, said_on, claim.speaker or "", claim.quote, claim.stance))


def _say_jsonl(claim: Claim) -> None:
    say_json(claim_row(claim))
