"""The log itself: it only grows, and everything in it has an entry in the registry."""

import pytest
from sqlalchemy import text
from sqlmodel import Session

from factrack.errors import FactrackError
from factrack.ledger import Action, Ledger, Status, Target, check, get_claim, mark
from factrack.ledger.actions import ACTS, SUBJECTS
from factrack.ledger.log import rebuild


def test_every_action_has_its_entry_and_every_target_its_columns() -> None:
    assert set(ACTS) == set(Action)
    assert set(SUBJECTS) == set(Target) == {act.target for act in ACTS.values()}


@pytest.mark.parametrize("change", ["UPDATE decision SET reviewer = 'x'", "DELETE FROM decision"])
def test_the_database_refuses_to_change_the_log(ledger: Ledger, change: str) -> None:
    mark(ledger, [1], Status.VERIFIED, reviewer="sari")
    with pytest.raises(FactrackError, match="append-only"), ledger.writing() as session:
        session.connection().execute(text(change))
    assert [entry.reviewer for entry in get_claim(ledger, 1).decisions] == ["sari"]


def test_what_is_kept_of_the_log_can_be_made_again_from_it(ledger: Ledger) -> None:
    mark(ledger, [1, 2], Status.VERIFIED, reviewer="sari")
    with ledger.writing() as session:
        _meddle(session)
    assert check(ledger) == [f"claim {claim_id}: its state is not what its log says" for claim_id in (1, 3)]
    with ledger.writing() as session:
        rebuild(session)
    assert check(ledger) == []
    assert get_claim(ledger, 1).claim.status is Status.VERIFIED


def _meddle(session: Session) -> None:
    session.connection().execute(text("UPDATE claim SET status = 'disputed' WHERE id IN (1, 3)"))
