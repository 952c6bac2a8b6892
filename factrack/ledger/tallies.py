"""Counts over the claims that a filter lets through, for charts."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import extract, func
from sqlmodel import col, select

from factrack.ledger.conditions import conditions
from factrack.ledger.database import Ledger
from factrack.ledger.tables import ClaimRow
from factrack.ledger.views import ClaimFilter, Status


@dataclass(frozen=True, slots=True)
class SpeakerCount:
    """How many claims of a speaker have which status."""

    name: str
    statuses: dict[Status, int]


@dataclass(frozen=True, slots=True)
class MonthCount:
    """How many claims of a month, as "2024-03", have which status."""

    month: str
    statuses: dict[Status, int]


def count_by_speaker(ledger: Ledger, claims: ClaimFilter | None = None, *, limit: int = 20) -> list[SpeakerCount]:
    """Count the claims of the speakers who have most of them, by status; those with the most come first."""
    wanted = conditions(claims)
    with ledger.reading() as session:
        most = session.exec(
            select(ClaimRow.speaker, func.count())
            .where(col(ClaimRow.speaker).is_not(None), *wanted)
            .group_by(col(ClaimRow.speaker))
            .order_by(func.count().desc(), col(ClaimRow.speaker))
            .limit(limit)
        ).all()
        names = [str(name) for name, _ in most]
        counted = session.exec(
            select(ClaimRow.speaker, ClaimRow.status, func.count())
            .where(col(ClaimRow.speaker).in_(names), *wanted)
            .group_by(col(ClaimRow.speaker), col(ClaimRow.status))
        ).all()
    statuses = _grouped((str(name), status, count) for name, status, count in counted)
    return [SpeakerCount(name, statuses[name]) for name in names]


def count_by_month(ledger: Ledger, claims: ClaimFilter | None = None) -> list[MonthCount]:
    """Count the claims of each month that has any, oldest first, by status.

    The month is that of the day it was said, or published where that is unknown; a claim with neither is left out.
    """
    year, month = extract("year", col(ClaimRow.dated)), extract("month", col(ClaimRow.dated))
    with ledger.reading() as session:
        counted = session.exec(
            select(year, month, ClaimRow.status, func.count())
            .where(col(ClaimRow.dated).is_not(None), *conditions(claims))
            .group_by(year, month, col(ClaimRow.status))
        ).all()
    statuses = _grouped((f"{int(y):04}-{int(m):02}", status, count) for y, m, status, count in counted)
    return [MonthCount(name, statuses[name]) for name in sorted(statuses)]


def _grouped(counted: Iterable[tuple[str, str, int]]) -> dict[str, dict[Status, int]]:
    groups: dict[str, dict[Status, int]] = defaultdict(dict)
    for name, status, count in counted:
        groups[name][Status(status)] = count
    return groups
