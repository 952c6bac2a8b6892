"""Asking others for a second opinion from the screen."""

import pytest

from factrack.ledger import SecondOpinion
from tests import hostile
from tests.desk import Desk
from tests.review.session import reviewing, run
from tests.review.test_dialogs import fill


def test_a_reviewer_is_asked_for_a_second_opinion(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(140, 42)) as session:
            await session.press("A")
            await fill(session, "budi", "is the table the newest?")
            asked = session.claim(1).claim.second_opinion
            assert asked == SecondOpinion("sari", "budi", "is the table the newest?")
            assert session.toasts[-1] == "budi is asked about 1 claim"
            assert "sari asks budi for a second opinion" in session.frame()
            assert session.frame().splitlines()[3][1:5] == " ?○ "
            await session.press("u")
            assert session.claim(1).claim.second_opinion is None
            assert session.toasts[-1].startswith("claim 1: undo: second opinion: of budi")

    run(scenario)


def test_anybody_is_asked_about_all_selected_claims_as_one_decision(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("space", "space", "A", "enter")
            assert [session.claim(number).claim.second_opinion for number in (1, 2)] == [SecondOpinion("sari")] * 2
            assert session.toasts[-1] == "anybody is asked about 2 claims"
            await session.press("A", "enter")
            assert session.toasts[-1] == "that is asked already"
            await session.press("u")
            assert [session.claim(number).claim.second_opinion for number in (1, 2)] == [None] * 2

    run(scenario)


def test_what_is_asked_of_oneself_keeps_the_dialog_open(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("A")
            await fill(session, "sari", "kept")
            assert "a second opinion is somebody else's" in session.frame()
            assert "kept" in session.frame()
            await session.press("escape", "escape")
            assert session.claim(1).claim.second_opinion is None

    run(scenario)


@pytest.mark.parametrize("text", [*hostile.MARKUP[::3], *hostile.WIDE[:2]])
def test_hostile_names_and_questions_are_kept_and_shown_as_they_are(desk: Desk, text: str) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(200, 50)) as session:
            await session.press("A")
            await fill(session, text, text)
            assert session.claim(1).claim.second_opinion == SecondOpinion("sari", text, text)
            assert session.toasts[-1] == f"{text} is asked about 1 claim"

    run(scenario)
