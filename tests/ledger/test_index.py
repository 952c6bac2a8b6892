"""What a long list of claims asks the ledger."""

from factrack.ledger import (
    ClaimFilter,
    Status,
    count_statuses,
    get_claims,
    index_claims,
    mark,
    newest,
    open_ledger,
)
from tests.desk import PORT, Desk, statement


def test_an_index_has_the_ids_and_statuses_of_a_filter(desk: Desk) -> None:
    with open_ledger(desk.ledger) as ledger:
        mark(ledger, [2], Status.DISPUTED, reviewer="sari")
        assert index_claims(ledger) == [(1, Status.PENDING), (2, Status.DISPUTED), (3, Status.PENDING)]
        assert index_claims(ledger, limit=1) == [(1, Status.PENDING)]
        assert index_claims(ledger, ClaimFilter(speaker="moss")) == [(3, Status.PENDING)]


def test_claims_by_their_ids_leave_out_what_is_not_there(desk: Desk) -> None:
    with open_ledger(desk.ledger) as ledger:
        assert [claim.id for claim in get_claims(ledger, [3, 99, 1, 3])] == [1, 3]
        assert get_claims(ledger, []) == []


def test_statuses_are_counted_within_a_filter(desk: Desk) -> None:
    with open_ledger(desk.ledger) as ledger:
        mark(ledger, [1, 3], Status.VERIFIED, reviewer="sari")
        assert count_statuses(ledger) == {Status.PENDING: 1, Status.VERIFIED: 2, Status.DISPUTED: 0}
        assert count_statuses(ledger, ClaimFilter(speaker="moss"))[Status.VERIFIED] == 1


def test_the_newest_entries_tell_that_somebody_changed_the_ledger(desk: Desk) -> None:
    with open_ledger(desk.ledger) as ledger:
        before = newest(ledger)
        assert newest(ledger) == before
        desk("mark", "1", "verified")
        decided = newest(ledger)
        assert decided != before
        desk.keep(PORT, statement(PORT, "a flood"))
        assert newest(ledger) == decided
