"""The speakers, those with the most claims first."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from factrack.ledger import ClaimFilter, SpeakerEntry, Status, count_contradictions, find_speakers
from factrack.review.commands.command import Command, bindings
from factrack.review.commands.listing import FINDING, LISTING
from factrack.review.commands.naming import NAMING, find_among
from factrack.review.commands.program import PROGRAM
from factrack.review.dialogs.options import Choice
from factrack.review.views.rows import RowsScreen

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen


class SpeakersView(RowsScreen[SpeakerEntry]):
    """Lists speakers with their claims by status, and how often they seem to contradict themselves.

    What is decided here is decided on the review screen below, which shows it, too.
    """

    TABLE: ClassVar[tuple[Command, ...]] = (*LISTING, *NAMING, *FINDING, *PROGRAM)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(NAMING)]
    NOUN: ClassVar[str] = "speaker"
    FIND: ClassVar[str] = "A part of any form of the name"
    COLUMNS: ClassVar[tuple[tuple[str, int], ...]] = (
        ("speaker", 3),
        ("role", 2),
        ("affiliation", 2),
        ("contradictions", 2),
    )

    def __init__(self, review: "ReviewScreen") -> None:
        super().__init__(review.state.ledger)
        self.review = review
        self._contradictions: Counter[int] = Counter()

    def read(self) -> Sequence[SpeakerEntry]:
        """Return the speakers."""
        self._contradictions = count_contradictions(self.ledger)
        return find_speakers(self.ledger)

    def cells(self, row: SpeakerEntry) -> tuple[str, ...]:
        """Return the names, the role, the affiliation, and the number of contradictions."""
        names = f"{row.name} (also {', '.join(form.name for form in row.forms if form.name != row.name)})"
        contradictions = self._contradictions[row.id]
        return (
            names if len(row.forms) > 1 else row.name,
            row.role or "",
            row.affiliation or "",
            str(contradictions) if contradictions else "",
        )

    def statuses(self, row: SpeakerEntry) -> Mapping[Status, int]:
        """Return the claims by status."""
        return {Status.PENDING: row.pending, Status.VERIFIED: row.verified, Status.DISPUTED: row.disputed}

    def find(self, typed: str) -> Iterator[Choice[SpeakerEntry]]:
        """Yield the speakers with a part in any form of the name."""
        return find_among(self.rows, typed)

    def claims_of(self, row: SpeakerEntry) -> ClaimFilter:
        """Return the filter for the claims of a speaker, under whatever form of the name."""
        return ClaimFilter(speaker=f"#{row.id}")

    def is_same(self, row: SpeakerEntry, before: SpeakerEntry) -> bool:
        """Whether a speaker is who had a name before, which may be another form of the name now."""
        return any(form.id == before.id for form in row.forms)
