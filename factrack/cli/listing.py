"""Claims as lines of a list, in each form that `factrack list` has."""

from collections.abc import Iterable, Sequence

from factrack.cli.output import say, say_fields, say_json, screen_width
from factrack.fitting import fit
from factrack.ledger import Claim, claim_text
from factrack.reports import claim_row, said_on_dates, short_day, short_speaker, speaker_mark

HEADER = ("id", "status", "said on", "speaker", "quote")
WIDTHS = (6, 8, 11, 22)
_NARROWEST_QUOTE = 20
_GAP = "  "


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
    widths = (*WIDTHS, max(_NARROWEST_QUOTE, screen_width() - sum(WIDTHS) - len(_GAP) * len(WIDTHS)))
    say(_aligned(HEADER, widths))
    for claim in claims:
        cells = (str(claim.id), claim.status, short_day(claim), short_speaker(claim), claim_text(claim))
        say(_aligned(cells, widths, marks=("", "", "", speaker_mark(claim), "")))


def _aligned(cells: Sequence[str], widths: Sequence[int], marks: Sequence[str] = ("",) * 5) -> str:
    """Return the cells on one line, each cut or padded to its width."""
    fitted = (fit(cell, width, mark=mark) for cell, width, mark in zip(cells, widths, marks, strict=True))
    return _GAP.join(fitted).rstrip()


def _say_tsv(claim: Claim) -> None:
    said_on = said_on_dates(claim) or ""
    say_fields((str(claim.id), claim.status, said_on, claim.speaker or "", claim.quote, claim.stance))


def _say_jsonl(claim: Claim) -> None:
    say_json(claim_row(claim))
