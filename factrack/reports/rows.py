"""The rows of a report: one per claim, or one per statement."""

from collections.abc import Iterator
from enum import StrEnum
from typing import TypeAlias

from factrack.ledger import Appearance, AsRead, Claim, ClaimFilter, Ledger, iter_appearances, iter_claims

Cell: TypeAlias = str | int | None
Row: TypeAlias = dict[str, Cell]

COLUMNS = (
    "claim_id",
    "status",
    "kind",
    "stance",
    "quote",
    "speaker",
    "role",
    "affiliation",
    "said_on",
    "said_on_precision",
    "said_on_text",
    "title",
    "outlet",
    "url",
    "published",
    "articles",
    "reviewer",
    "decided_at",
    "note",
    "evidence",
    "speaker_inferred",
)
STATEMENT_COLUMNS = (*COLUMNS, "path", "start", "end")


class Per(StrEnum):
    """What a row of a report stands for."""

    CLAIM = "claim"
    STATEMENT = "statement"


def report_columns(per: Per) -> tuple[str, ...]:
    """Return the names of a report's columns, in order."""
    return COLUMNS if per is Per.CLAIM else STATEMENT_COLUMNS


def report_rows(ledger: Ledger, claims: ClaimFilter, per: Per) -> Iterator[Row]:
    """Yield the rows of a report one by one, so that a long one needs no more memory than a short one."""
    if per is Per.CLAIM:
        yield from map(claim_row, iter_claims(ledger, claims))
    else:
        yield from (statement_row(*pair) for pair in iter_appearances(ledger, claims))


def claim_row(claim: Claim) -> Row:
    """Return a claim as a row; what is of an occurrence is of its first one."""
    return _in_order(_of_occurrence(claim) | _of_claim(claim))


def statement_row(claim: Claim, appearance: Appearance) -> Row:
    """Return one occurrence of a claim as a row, with the place of its content in the article."""
    start, end = appearance.content[0].start, appearance.content[-1].end
    place: Row = {"path": appearance.path, "start": start, "end": end}
    return _in_order(_of_occurrence(appearance) | _of_claim(claim)) | place


def said_on_dates(occurrence: Claim | Appearance | AsRead) -> str | None:
    """Return the day on which it was said, or the first and last day it may have been, as an ISO 8601 interval."""
    said_on = occurrence.said_on
    if said_on is None or said_on.start is None:
        return None
    first, last = said_on.start, said_on.end or said_on.start
    return str(first) if first == last else f"{first}/{last}"


def in_a_table(value: Cell) -> Cell:
    """Return a value as a cell has it: yes or no where JSON has true or false."""
    return ("yes" if value else "no") if isinstance(value, bool) else value


def _in_order(row: Row) -> Row:
    return {column: row[column] for column in COLUMNS}


def _of_claim(claim: Claim) -> Row:
    return {
        "claim_id": claim.id,
        "status": claim.status,
        "articles": claim.articles,
        "reviewer": claim.reviewer,
        "decided_at": claim.decided_at.isoformat(timespec="seconds") if claim.decided_at else None,
        "note": claim.note,
        "evidence": " ".join(evidence.url for evidence in claim.evidence),
    }


def _of_occurrence(occurrence: Claim | Appearance) -> Row:
    said_on = occurrence.said_on
    return {
        "kind": occurrence.kind,
        "stance": occurrence.stance,
        "quote": occurrence.quote,
        "speaker": occurrence.speaker,
        "role": occurrence.role,
        "affiliation": occurrence.affiliation,
        "speaker_inferred": occurrence.speaker_inferred,
        "said_on": said_on_dates(occurrence),
        "said_on_precision": said_on.precision if said_on else "unknown",
        "said_on_text": said_on.text if said_on else None,
        "title": occurrence.title,
        "outlet": occurrence.outlet,
        "url": occurrence.url,
        "published": str(occurrence.published) if occurrence.published else None,
    }
