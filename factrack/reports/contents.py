"""What a report is of: the claims of a ledger, read anew each time a writer asks for them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from factrack.errors import FactrackError
from factrack.ledger import (
    ClaimDetail,
    ClaimFilter,
    Ledger,
    MonthCount,
    SpeakerCount,
    Status,
    Variant,
    count_by_month,
    count_by_speaker,
    count_statuses,
    iter_details,
    variants,
)
from factrack.reports.options import ReportOptions
from factrack.reports.rows import Per, Row, report_columns, report_rows

_MOST_SPEAKERS = 15
T = TypeVar("T")


@dataclass(frozen=True)
class Report:
    """One report to be written. Rows and claims come one by one, so that a long one needs no more memory.

    `stopped` is asked before each of them; once it says so, a FactrackError ends the report.
    """

    ledger: Ledger
    claims: ClaimFilter = field(default_factory=ClaimFilter)
    per: Per = Per.CLAIM
    options: ReportOptions = field(default_factory=ReportOptions)
    stopped: Callable[[], bool] = lambda: False

    @property
    def made_at(self) -> datetime:
        """When the report is made."""
        return self.ledger.clock()

    @property
    def columns(self) -> Sequence[str]:
        """The names of a table's columns, in order."""
        return report_columns(self.per)

    def rows(self) -> Iterator[Row]:
        """Yield the rows of a table."""
        return self._until_stopped(report_rows(self.ledger, self.claims, self.per))

    def details(self) -> Iterator[ClaimDetail]:
        """Yield the claims with their appearances and their history."""
        return self._until_stopped(iter_details(self.ledger, self.claims))

    def variants(self, detail: ClaimDetail) -> Sequence[Variant]:
        """Return the wordings of a claim, the first published one first; none where it stands in one place only."""
        return variants(self.ledger, detail.claim.id) if len(detail.appearances) > 1 else ()

    def statuses(self) -> dict[Status, int]:
        """Count the claims by status."""
        return count_statuses(self.ledger, self.claims)

    def speakers(self) -> list[SpeakerCount]:
        """Count the claims of those who have most of them, by status."""
        return count_by_speaker(self.ledger, self.claims, limit=_MOST_SPEAKERS)

    def months(self) -> list[MonthCount]:
        """Count the claims by the month they were said or published in, oldest first, by status."""
        return count_by_month(self.ledger, self.claims)

    def _until_stopped(self, items: Iterator[T]) -> Iterator[T]:
        for item in items:
            if self.stopped():
                raise FactrackError("the report was stopped", "nothing was written")
            yield item
