"""What the next key may show is read while no key is pressed."""

import pytest
from sqlalchemy.exc import OperationalError

from factrack.ledger import ClaimDetail, Ledger, Status, get_claim, mark, open_ledger
from factrack.review import state as state_module
from tests.desk import Desk
from tests.review.session import reviewing, run


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return the claims whose details were read so far; those of claim 3 cannot be, the first time."""
    claims: list[int] = []

    def noted(ledger: Ledger, claim_id: int) -> ClaimDetail:
        claims.append(claim_id)
        if claim_id == 3 and claims.count(3) == 1:
            raise OperationalError("select", {}, Exception("the disk is gone"))
        return get_claim(ledger, claim_id)

    monkeypatch.setattr(state_module, "get_claim", noted)
    return claims


def test_the_details_of_the_next_claim_are_there_before_the_key(desk: Desk, read: list[int]) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.until(lambda: 2 in read)
            await session.press("j")
            assert session.state.current_id == 2
            assert read.count(2) == 1

    run(scenario)


def test_what_cannot_be_read_ahead_is_told_to_nobody_and_read_when_it_is_shown(desk: Desk, read: list[int]) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.until(lambda: 3 in read)
            await session.settle()
            assert "That did not work" not in session.frame()
            await session.press("G")
            assert "That did not work" not in session.frame()
            assert read.count(3) == 2

    run(scenario)


def test_what_somebody_decides_about_a_claim_read_ahead_is_shown(desk: Desk, read: list[int]) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.until(lambda: 2 in read)
            with open_ledger(desk.ledger) as other:
                mark(other, [2], Status.DISPUTED, reviewer="joko")
            session.screen.look_for_changes()
            await session.press("j")
            assert "disputed by joko" in session.frame()

    run(scenario)
