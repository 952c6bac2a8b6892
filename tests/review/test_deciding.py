"""Marks, notes, undo and redo: what the ledger has after the keys."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from threading import Event

import pytest
from textual.events import Key

from factrack.ledger import ClaimFilter, Status, find_claims, mark, open_ledger, undo
from factrack.review.commands import deciding
from factrack.review.dialogs.message import MessageDialog
from tests.desk import Desk
from tests.review.session import Session, reviewing, run


@pytest.mark.parametrize(("key", "status"), [("v", Status.VERIFIED), ("d", Status.DISPUTED), ("p", Status.PENDING)])
def test_a_mark_is_in_the_ledger_and_the_cursor_on_the_next_pending_claim(desk: Desk, key: str, status: Status) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press(key)
            assert session.status(1) is status
            assert session.state.current_id == 2

    run(scenario)


def test_the_next_pending_claim_is_looked_for_from_the_top_again(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("G", "v")
            assert session.status(3) is Status.VERIFIED
            assert session.state.current_id == 1

    run(scenario)


def test_a_marked_claim_stays_in_its_place_until_the_list_is_refreshed(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, claims=ClaimFilter(status=Status.PENDING)) as session:
            await session.press("v")
            assert list(session.state.index.ids) == [1, 2, 3]
            assert "✓ verified" in session.frame()
            await session.press("f5")
            assert list(session.state.index.ids) == [2, 3]
            assert session.state.current_id == 2

    run(scenario)


def test_undo_and_redo_say_what_they_did_and_go_there(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("v", "d", "u")
            assert (session.status(1), session.status(2)) == (Status.VERIFIED, Status.PENDING)
            assert session.state.current_id == 2
            assert session.toasts[-1] == "claim 2: undo: disputed → pending"
            await session.press("ctrl+r")
            assert session.status(2) is Status.DISPUTED

    run(scenario)


def test_the_header_counts_the_claims_decided_in_this_session_that_are_not_taken_back(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("v", "d")
            assert "2 this session" in session.frame()
            await session.press("u")
            assert "1 this session" in session.frame()
            await session.press("ctrl+r")
            assert "2 this session" in session.frame()
            await session.press("home", "d", "u")
            assert "2 this session" in session.frame()

    run(scenario)


def test_what_is_taken_back_from_an_earlier_session_counts_for_none(desk: Desk) -> None:
    with open_ledger(desk.ledger) as ledger:
        mark(ledger, [1], Status.VERIFIED, reviewer="sari")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("u")
            assert "0 this session" in session.frame()
            await session.press("v")
            assert "1 this session" in session.frame()

    run(scenario)


def test_undo_takes_back_what_was_decided_before_a_restart(desk: Desk) -> None:
    desk("mark", "3", "verified")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("u")
            assert session.status(3) is Status.PENDING

    run(scenario)


def test_a_selection_is_marked_as_one_decision(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("space", "space", "v")
            assert [session.status(i) for i in (1, 2, 3)] == [Status.VERIFIED, Status.VERIFIED, Status.PENDING]
            assert session.claim(1).decisions[0].batch == session.claim(2).decisions[0].batch
            assert not session.state.selected
            await session.press("u")
            assert [session.status(i) for i in (1, 2, 3)] == [Status.PENDING] * 3

    run(scenario)


def test_a_note_is_kept_and_can_be_left_alone(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("a")
            await session.type("ask the city hall")
            await session.press("enter")
            assert session.claim(1).claim.note == "ask the city hall"
            await session.press("a")
            await session.type(" again")
            await session.press("escape", "escape")
            assert session.claim(1).claim.note == "ask the city hall"

    run(scenario)


def test_what_another_program_decides_is_shown(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            with open_ledger(desk.ledger) as other:
                mark(other, [3], Status.DISPUTED, reviewer="joko")
            session.screen.look_for_changes()
            await session.settle()
            assert "✗ 1 disputed" in session.frame()
            assert session.state.current_id == 1

    run(scenario)


def test_what_takes_long_is_said_to_go_on(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk("mark", "1", "verified", "--reviewer", "sari")
    stored = Event()
    monkeypatch.setattr(deciding, "PATIENCE", 0.01)
    monkeypatch.setattr(deciding, "undo", lambda ledger, reviewer: stored.wait(20) and undo(ledger, reviewer=reviewer))

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            session.app.post_message(Key("u", "u"))
            await session.until(lambda: bool(session.toasts))
            assert session.toasts == ["it is not stored yet, and shown as soon as it is"]
            assert session.status(1) is Status.VERIFIED
            stored.set()
            await session.until(lambda: session.toasts[-1] == "claim 1: undo: verified → pending")

    run(scenario)


@pytest.fixture
def writing(desk: Desk) -> Iterator[sqlite3.Connection]:
    """Have another program write to the ledger, until it rolls back."""
    with closing(sqlite3.connect(desk.ledger, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other


async def no_claim_marked_yet(session: Session, *keys: str) -> None:
    for key in keys:
        session.app.post_message(Key(key, key))
    await session.until(lambda: bool(session.toasts))
    assert session.toasts[-1] == "it is not stored yet, and shown as soon as it is"
    assert [session.status(i) for i in (1, 2, 3)] == [Status.PENDING] * 3


def test_a_mark_waits_for_another_program_and_the_screen_goes_on(
    desk: Desk, writing: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deciding, "PATIENCE", 0.01)

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await no_claim_marked_yet(session, "v")
            session.app.post_message(Key("j", "j"))
            await session.until(lambda: session.state.current_id == 2)
            session.app.post_message(Key("d", "d"))
            session.app.post_message(Key("k", "k"))
            await session.until(lambda: session.state.current_id == 1)
            writing.execute("ROLLBACK")
            await session.settle()
            assert [session.status(i) for i in (1, 2, 3)] == [Status.VERIFIED, Status.DISPUTED, Status.PENDING]
            assert session.state.current_id == 3, "the next pending claim after the one that was waited for"

    run(scenario)


def test_a_key_that_is_pressed_again_while_its_mark_waits_marks_once(
    desk: Desk, writing: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deciding, "PATIENCE", 0.01)

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await no_claim_marked_yet(session, "v", "v", "v")
            writing.execute("ROLLBACK")
            await session.settle()
            assert [session.status(i) for i in (1, 2, 3)] == [Status.VERIFIED, Status.PENDING, Status.PENDING]
            assert len(session.claim(1).decisions) == 1
            assert session.state.current_id == 2

    run(scenario)


def test_who_leaves_while_a_mark_waits_leaves_when_it_is_stored(
    desk: Desk, writing: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deciding, "PATIENCE", 0.01)

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await no_claim_marked_yet(session, "v")
            session.app.post_message(Key("q", "q"))
            await session.until(lambda: "you leave as soon as" in session.toasts[-1])
            writing.execute("ROLLBACK")
            await session.until(lambda: not session.app.is_running or session.app._exit)
        with open_ledger(desk.ledger) as ledger:
            assert find_claims(ledger)[0].status is Status.VERIFIED

    run(scenario)


def test_who_leaves_while_a_mark_waits_stays_where_it_cannot_be_stored(
    desk: Desk, writing: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factrack.ledger.stores.sqlite._BUSY_SECONDS", 0.5)
    monkeypatch.setattr(deciding, "PATIENCE", 0.01)

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await no_claim_marked_yet(session, "v")
            session.app.post_message(Key("q", "q"))
            await session.until(lambda: isinstance(session.app.screen, MessageDialog))
            await session.settle()
            assert session.app.is_running
            assert not session.app._exit

    run(scenario)
