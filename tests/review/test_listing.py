"""Which claims are listed: the filter, the selection, and what happens to many claims at once."""

from dataclasses import replace
from pathlib import Path

import pytest
from textual.events import Key

from factrack.articles import Article
from factrack.errors import FactrackError
from factrack.extraction import Kind, Stance
from factrack.ledger import ClaimFilter, Status, count_claims, mark, open_ledger, parse_query
from factrack.review.panes.filter_bar import FilterInput
from tests import hostile
from tests.desk import OPEN, PORT, Desk, statement
from tests.made_ledger import make_ledger
from tests.review.session import reviewing, run


def test_the_filter_narrows_as_it_is_typed_and_says_how_many_of_how_many(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("slash")
            await session.type("moss")
            assert list(session.state.index.ids) == [3]
            assert "1 of 3 claims" in session.frame()
            await session.press("enter", "v")
            assert session.status(3) is Status.VERIFIED

    run(scenario)


def test_a_filter_that_is_left_changes_nothing(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, claims=ClaimFilter(speaker="wati")) as session:
            await session.press("slash")
            await session.type("nothing like it")
            assert "No claim is let through" in session.frame()
            await session.press("escape")
            assert list(session.state.index.ids) == [1, 2]
            assert "speaker:wati" in session.frame()

    run(scenario)


def test_what_a_minus_leaves_out_stays_in_sight_as_it_was_typed(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("slash")
            assert "- leaves one out" in session.frame()
            await session.type("-speaker:wati")
            await session.press("enter")
            assert list(session.state.index.ids) == [3]
            assert "/ -speaker:wati" in session.frame()

    run(scenario)


def test_a_wrong_filter_is_explained_while_it_is_typed(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("slash")
            await session.type("status:sure")
            assert "'sure' is no status: one of pending, verified, disputed" in session.frame()
            assert "no filter yet" in session.frame()
            assert list(session.state.index.ids) == [1, 2, 3]
            assert "of 3 claims" not in session.frame()
            await session.press(*["backspace"] * 4)
            await session.type("pending")
            assert "3 of 3 claims" in session.frame()

    run(scenario)


def test_the_cursor_stays_on_its_claim_when_the_filter_changes(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("j", "slash")
            await session.type("wati")
            await session.press("enter")
            assert session.state.current_id == 2

    run(scenario)


def test_a_range_is_selected_and_left_again(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("shift+down")
            assert session.state.selected == {1, 2}
            assert "2 selected" in session.frame()
            await session.press("escape")
            assert not session.state.selected
            await session.press("ctrl+a")
            assert session.state.selected == {1, 2, 3}

    run(scenario)


def test_more_than_twenty_claims_are_marked_only_after_a_yes(tmp_path: Path) -> None:
    make_ledger(tmp_path / "made.db", articles=20, statements=200)

    async def scenario() -> None:
        async with reviewing(tmp_path / "made.db", claims=ClaimFilter(status=Status.PENDING)) as session:
            pending = len(session.state.index)
            await session.press("ctrl+a", "d")
            assert f"Mark {pending} claims as disputed?" in session.frame()
            await session.press("n")
            assert count_claims(session.ledger, ClaimFilter(status=Status.PENDING)) == pending
            await session.press("d", "y")
            assert count_claims(session.ledger, ClaimFilter(status=Status.PENDING)) == 0
            assert session.toasts[-1] == f"{pending} claims marked disputed"
            await session.press("u")
            assert count_claims(session.ledger, ClaimFilter(status=Status.PENDING)) == pending

    run(scenario)


def test_what_is_typed_ahead_of_that_question_is_no_command(tmp_path: Path) -> None:
    make_ledger(tmp_path / "made.db", articles=20, statements=200)

    async def scenario() -> None:
        async with reviewing(tmp_path / "made.db", claims=ClaimFilter(status=Status.PENDING)) as session:
            pending = len(session.state.index)
            await session.press("ctrl+a")
            for char in "dvj":
                session.app.post_message(Key(char, char))
            await session.until(lambda: len(session.app.screen_stack) == 2)
            assert f"Mark {pending} claims as disputed?" in session.frame()
            await session.press("n")
            assert len(session.app.screen_stack) == 1
            assert session.state.row == 0
            assert count_claims(session.ledger, ClaimFilter(status=Status.PENDING)) == pending

    run(scenario)


def test_a_claim_that_somebody_decided_meanwhile_is_not_overruled_unseen(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            with open_ledger(desk.ledger) as other:
                mark(other, [1], Status.DISPUTED, reviewer="joko")
            await session.press("v")
            assert "changed in the meantime" in session.frame()
            assert session.status(1) is Status.DISPUTED
            await session.press("enter")
            assert "✗ disputed" in session.frame()
            await session.press("v")
            assert session.status(1) is Status.VERIFIED

    run(scenario)


def test_counts_are_those_of_the_ledger_after_decisions_of_two_reviewers(desk: Desk) -> None:
    desk("mark", "1", "2", "verified")

    async def scenario() -> None:
        async with reviewing(desk.ledger, reviewer="joko") as session:
            await session.press("d", "g", "j", "v", "u", "u")
            await session.press("G", "d")
            shown = dict(session.state.counts)
            assert shown == {status: count_claims(session.ledger, ClaimFilter(status=status)) for status in Status}

    run(scenario)


def test_what_fails_in_a_thread_or_while_drawing_is_a_dialog_and_the_screen_goes_on(desk: Desk) -> None:
    async def fails() -> None:
        raise FactrackError("the disk is full", "make room")

    def is_broken(_: int) -> None:
        raise FactrackError("the ledger is locked", "close the other program")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            session.screen.attempt(fails)
            await session.settle()
            assert "the disk is full" in session.frame()
            assert "make room" in session.frame()
            await session.press("enter")
            session.state.claim_at, whole = is_broken, session.state.claim_at  # type: ignore[method-assign,assignment]
            session.screen.claims.refresh()
            await session.settle()
            assert "the ledger is locked" in session.frame()
            session.state.claim_at = whole  # type: ignore[method-assign]
            await session.settle()
            await session.press("enter")
            await session.press("v")
            assert session.status(1) is Status.VERIFIED

    run(scenario)


def test_a_fault_of_ours_is_a_dialog_too(desk: Desk) -> None:
    def fails() -> None:
        raise ValueError("[/oops]")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            session.screen.attempt(fails)
            await session.settle()
            assert "unexpected ValueError: [/oops]" in session.frame()

    run(scenario)


@pytest.mark.parametrize("stance", [stance for stance in Stance if stance is not Stance.ASSERTED])
def test_how_a_report_stands_to_its_content_is_seen_in_the_list_and_in_a_citation(desk: Desk, stance: Stance) -> None:
    texts = ["menerima uang", *hostile.MARKUP[:6]]
    for text in texts:
        news = Article(f"Budi membantah {text} itu.", "id", title="Bantahan")
        desk.keep(news, statement(news, f"{text} itu", "Budi", stance=stance, speaker_inferred=True))

    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(140, 42), claims=parse_query("believed:yes speaker:budi")) as session:
            for text in texts:
                assert f"{stance}: {text}"[:25] in session.frame()
                await session.press("y", "j")
                first, second = session.app.clipboard.splitlines()
                assert first == f"{stance}: {text} itu"
                assert second.startswith("Budi (inferred). Bantahan, no outlet, no date")

    run(scenario)


def test_what_is_asserted_or_in_the_speakers_own_words_has_no_mark(desk: Desk) -> None:
    said = replace(OPEN, kind=Kind.DIRECT, stance=Stance.DENIED)
    desk.keep(replace(PORT, text=PORT.text + " ", path="desk/again.txt", outlet="Post"), said)

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            assert "denied:" not in session.frame()
            assert "asserted:" not in session.frame()

    run(scenario)


@pytest.mark.parametrize("size", [(140, 42), (80, 24), (60, 20)])
@pytest.mark.parametrize(
    "typed",
    ["a", "article:abc", "since:2024-05 until:2024-01", "foo:bar", "@none", *(f"fate:{t}" for t in hostile.MARKUP[:5])],
)
def test_what_is_typed_into_the_filter_keeps_its_room(desk: Desk, typed: str, size: tuple[int, int]) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=size) as session:
            await session.press("slash")
            assert "status: speaker: since:" in session.frame()
            prompt = session.screen.query_one(FilterInput)
            room = prompt.region
            assert room.width >= 20
            prompt.value = typed
            await session.settle()
            assert prompt.region == room
            shown = session.screen.query_one("#filter-help").region
            assert session.screen.region.contains_region(shown)
            assert shown.y == room.y + 1
            assert shown.height >= 1
            await session.press("escape")
            assert "3 of 3 claims" in session.frame()
            assert not session.screen.query_one("#filter-help").region

    run(scenario)


def test_what_somebody_has_to_look_at_again_is_marked_in_the_list(desk: Desk) -> None:
    desk("mark", "1", "verified", "--reviewer", "joko")
    desk("mark", "1", "disputed", "--reviewer", "bima")
    desk("ask", "2", "--reviewer", "joko")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            marks = [row[1:5] for row in session.frame().splitlines()[3:6]]
            assert marks == [" !✗ ", " ?○ ", "  ○ "]
            await session.press("ctrl+a")
            assert session.frame().splitlines()[3][1:5] == "▌!✗ "

    run(scenario)


@pytest.mark.parametrize("name", ["Budi", "Bambang Sutrisno Hadikusumo Prawirodirjo", *hostile.WIDE])
@pytest.mark.parametrize("size", [(140, 42), (80, 24), (60, 20)])
def test_that_a_speaker_was_inferred_is_said_whatever_the_length_of_the_name(
    desk: Desk, name: str, size: tuple[int, int]
) -> None:
    news = Article("Ia menerima uang itu.", "id", title="Bantahan")
    desk.keep(news, statement(news, "menerima uang itu", name, speaker_inferred=True))

    async def scenario() -> None:
        async with reviewing(desk.ledger, size=size, claims=parse_query("menerima")) as session:
            row = next(row for row in session.frame().splitlines() if "pending " in row and "menerima" in row)
            assert row[: row.index("menerima")].rstrip().removesuffix("unknown").rstrip().endswith("?")

    run(scenario)
