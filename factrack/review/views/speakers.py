"""The speakers, those with the most claims first."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import ClassVar

from factrack.ledger import ClaimFilter, Ledger, Proposed, SpeakerEntry, Status, find_speakers, proposals
from factrack.review.views.rows import RowsScreen

_MOST_CONTRADICTIONS = 1_000


class SpeakersView(RowsScreen[SpeakerEntry]):
    """Lists speakers with their claims by status, and how often they seem to contradict themselves."""

    NOUN: ClassVar[str] = "speaker"
    COLUMNS: ClassVar[tuple[tuple[str, int], ...]] = (
        ("speaker", 3),
        ("role", 2),
        ("affiliation", 2),
        ("contradictions", 2),
    )

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(ledger)
        self._contradictions: Counter[str | None] = Counter()

    def read(self) -> Sequence[SpeakerEntry]:
        """Return the speakers."""
        found = proposals(self.ledger, Proposed.CONTRADICTION, decided=True, limit=_MOST_CONTRADICTIONS)
        self._contradictions = Counter(proposal.one.speaker for proposal in found)
        return find_speakers(self.ledger)

    def cells(self, row: SpeakerEntry) -> tuple[str, ...]:
        """Return the names, the role, the affiliation, and the number of contradictions."""
        names = f"{row.name} (also {', '.join(form.name for form in row.forms if form.name != row.name)})"
        contradictions = self._contradictions[row.name]
        return (
            names if len(row.forms) > 1 else row.name,
            row.role or "",
            row.affiliation or "",
            str(contradictions) if contradictions else "",
        )

    def statuses(self, row: SpeakerEntry) -> Mapping[Status, int]:
        """Return the claims by status."""
        return {Status.PENDING: row.pending, Status.VERIFIED: row.verified, Status.DISPUTED: row.disputed}

    def claims_of(self, row: SpeakerEntry) -> ClaimFilter:
        """Return the filter for the claims of a speaker, under whatever form of the name."""
        return ClaimFilter(speaker=f"#{row.id}")
