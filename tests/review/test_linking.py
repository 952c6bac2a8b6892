"""The dialog of proposed links: how it shows what differs, what it asks, and what undo says of the answers."""

from dataclasses import replace
from datetime import date
from itertools import combinations
from threading import Event

import pytest
from textual.events import Key
from textual.widgets import Input

from factrack.articles import Article
from factrack.cli.wording import diff_text
from factrack.extraction import Kind
from factrack.ledger import Op, Proposed, Status, find_speakers, open_ledger, proposals
from factrack.ledger.linking.proposing import propose, seeming
from factrack.review.commands import linking
from factrack.review.differing import difference
from tests import hostile
from tests.desk import BRIDGE, FINISHED, Desk, statement
from tests.review.session import reviewing, run

FIRST = "“Kami menemukan 14 retakan pada dinding dermaga lama itu,”"
OTHER = '"Kami menemukan 40 retakan pada dinding dermaga lama itu,"'


def keep(desk: Desk, *quotes: str, speaker: str = "Budi Hartono", word: str = "") -> None:
    """Record an article for each quote, all of one speaker."""
    for day, quote in enumerate(quotes, start=1):
        text = f"{quote} kata {speaker}.\n{word}"
        article = Article(text, "id", title=f"Retakan {day}", outlet=f"Kabar {day}", published=date(2024, 5, day))
        desk.keep(article, statement(article, quote, speaker, kind=Kind.DIRECT))


def test_other_quotation_marks_make_no_difference(desk: Desk) -> None:
    keep(desk, FIRST, OTHER)

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            (proposal, *_) = proposals(session.ledger, Proposed.SAME_CLAIM)
            assert [part.op for part in proposal.diff].count(Op.REPLACE) == 1
            await session.press("G", "l")
            assert '"Kami menemukan [-14-]{+40+} retakan pada dinding' in session.flat()

    run(scenario)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (FIRST, OTHER),
        ("“Kami sudah tiga kali mengirim surat kepada wali kota,”", "“Kami sudah dikirim tiga kali surat itu,”"),
        *((f"“Kami {text} 14 retakan di sini,”", f"“Kami {text} 40 retakan di sini,”") for text in hostile.MARKUP[:6]),
    ],
)
def test_the_screen_and_the_commands_mark_differences_alike(desk: Desk, one: str, other: str) -> None:
    keep(desk, one, other)

    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(140, 42)) as session:
            for proposal in proposals(session.ledger, Proposed.SAME_CLAIM):
                assert "".join(text for text, _ in difference(proposal.diff)) == diff_text(proposal.diff)
                await session.press("G", "l")
                assert diff_text(proposal.diff)[:60] in session.flat()
                await session.press("escape")

    run(scenario)


def test_what_is_merged_is_told_and_is_no_claim_of_the_list_any_more(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("G", "v", "G", "space", "g", "space", "m")
            asked = session.flat()
            assert "Make claim 3 a part of claim 1?" in asked
            assert "1 Rina Wati: “Jembatan itu selesai,”" in asked
            assert "3 Dan Moss: wished: The port will stay open" in asked
            await session.press("y")
            assert list(session.state.index.ids) == [1, 2]
            assert "2 of 2 claims" in session.frame()
            await session.press("u")
            assert list(session.state.index.ids) == [1, 2, 3]

    run(scenario)


def test_two_claims_that_were_made_one_are_not_asked_whether_they_contradict(desk: Desk) -> None:
    keep(desk, FIRST, OTHER)

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            assert proposals(session.ledger, Proposed.CONTRADICTION)
            await session.press("G", "l")
            assert "Do they say the same?" in session.frame()
            await session.press("y")
            assert len(session.app.screen_stack) == 1, session.frame()
            assert session.toasts[-1] == "1 proposed link decided"

    run(scenario)


def test_two_claims_that_are_kept_apart_are_asked_whether_they_contradict(desk: Desk) -> None:
    keep(desk, FIRST, OTHER)

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("G", "l", "n")
            assert "Do they contradict each other?" in session.frame()
            await session.press("y")
            assert session.toasts[-1] == "2 proposed links decided"
            await session.press("u")
            assert session.toasts[-1] == "contradiction of claims 5 and 6: undo: accepted → open"
            await session.press("u")
            assert session.toasts[-1] == "link of claims 5 and 6: undo: refused → open"

    run(scenario)


def test_what_is_still_to_come_grows_less_with_each_answer_by_all_that_it_settles(desk: Desk) -> None:
    keep(desk, FIRST, OTHER)

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("G", "l")
            assert "Same claim? 1 more to come ─" in session.frame()
            await session.press("space")
            assert "Contradiction? ─" in session.frame()
            await session.press("escape", "l", "y")
            assert len(session.app.screen_stack) == 1, "that settled both"

    run(scenario)


def test_however_many_are_to_come_all_are_counted_and_asked(desk: Desk) -> None:
    names = [f"Nama{number} Besar" for number in range(21)]
    for name in names:
        keep(desk, "“Ya,”", speaker=name)
    with open_ledger(desk.ledger) as ledger, ledger.writing() as session:
        pairs = combinations([speaker.id for speaker in find_speakers(ledger, "Besar")], 2)
        propose(session, [seeming(Proposed.SAME_SPEAKER, one, other, "spelling", 1.0) for one, other in pairs])

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("l")
            assert "Same speaker? 209 more to come ─" in session.frame()
            await session.press("space", "y", "n")
            assert "Same speaker? 206 more to come ─" in session.frame()

    run(scenario)
    with open_ledger(desk.ledger) as ledger:
        assert [more for _, more in iter(linking._Waiting(ledger, None).next, None)] == list(reversed(range(208)))


@pytest.mark.parametrize("ahead", ["space", "d", "k"])
def test_what_is_typed_ahead_of_the_next_link_is_no_command(
    desk: Desk, ahead: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(desk, FIRST, OTHER)
    found = Event()
    found.set()
    look_up = linking._Waiting.next
    monkeypatch.setattr(linking._Waiting, "next", lambda waiting: found.wait(20) and look_up(waiting))

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("G", "l")
            row = session.state.row
            found.clear()
            session.app.post_message(Key("n", "n"))
            await session.until(lambda: session.app.screen is session.screen)
            session.app.post_message(Key(ahead, " " if ahead == "space" else ahead))
            await session.until(lambda: session.app.message_queue_size == 0)
            found.set()
            await session.until(lambda: len(session.app.screen_stack) == 2)
            await session.settle()
            assert "Do they contradict each other?" in session.frame()
            assert (session.state.row, len(session.state.selected)) == (row, 0)
            assert {session.status(number) for number in (5, 6)} == {Status.PENDING}
            await session.press("y", "k")
            assert session.state.row == row - 1

    run(scenario)


@pytest.mark.parametrize(("key", "seen"), [("y", "copied: the quote"), ("c", "Correct claim 1"), ("]", "1 of 1")])
def test_a_claim_of_which_the_appearance_that_was_shown_is_split_off_has_another_one(
    desk: Desk, key: str, seen: str
) -> None:
    again = replace(BRIDGE, text=f"{BRIDGE.text} ", outlet="Kabar Lain", url="https://lain.example/1", path="lain.txt")
    desk.keep(again, FINISHED)

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            assert len(session.claim(1).appearances) == 2
            await session.press("]", "x", "2")
            assert len(session.claim(1).appearances) == 1
            assert session.state.current_id == 1
            await session.press(key)
            assert seen in session.frame() + " ".join(session.toasts)
            assert "unexpected" not in session.frame()

    run(scenario)


def test_undo_says_once_which_link_it_opened_again(desk: Desk) -> None:
    keep(desk, FIRST, OTHER)

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("G", "l", "y", "u")
            assert session.toasts[-1] == "link of claims 5 and 6: undo: accepted → open"
            await session.press("ctrl+r")
            assert session.toasts[-1].endswith(": redo: open → accepted")

    run(scenario)


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (["evidence add 1 https://a.example/x"], "claim 1: undo: evidence: https://a.example/x → none"),
        (
            ["evidence add 1 https://a.example/x", "evidence withdraw 1 https://a.example/x"],
            "claim 1: undo: evidence: none → https://a.example/x",
        ),
        (["note 1 2 seen"], "claims 1, 2: undo: note: seen → none"),
        (["merge 2 1"], "claim 2: undo: a part of claim 1 → a claim of its own"),
        (["mark 1 2 verified"], "claims 1, 2: undo: verified → pending"),
        (["correct 2 --speaker Sari --role lurah"], "claim 2: undo: speaker: Sari, lurah → Rina Wati"),
        (["speakers merge 2 1"], "Dan Moss: undo: the same as Rina Wati → as read"),
        (["ask 1 --of budi"], "claim 1: undo: second opinion: of budi → none"),
    ],
)
def test_undo_says_what_was_taken_back(desk: Desk, before: list[str], said: str) -> None:
    for command in before:
        assert desk(*command.split(), "--reviewer", "sari").code == 0

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("u")
            assert session.toasts == [said]

    run(scenario)


def test_undo_says_no_more_of_a_long_note_than_a_message_has_room_for(desk: Desk) -> None:
    desk("note", "1", "the table says 14 " * 200, "--reviewer", "sari")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("u")
            (said,) = session.toasts
            assert said.startswith("claim 1: undo: note: the table says 14 the table")
            assert said.endswith("… → none")
            assert len(said) < 100

    run(scenario)


def test_the_number_that_a_merge_asks_for_stands_over_the_details(desk: Desk) -> None:
    desk("merge", "1", "2")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            assert "3 Details · claim 2 ─" in session.frame()
            await session.press("j")
            assert "3 Details · claim 3 ─" in session.frame()
            await session.press("m")
            await session.type("2")
            await session.press("enter")
            assert "3 Details · claim 2 ─" in session.frame()
            await session.press("slash")
            await session.type("nothing like it")
            assert "3 Details ─" in session.frame()

    run(scenario)


@pytest.mark.parametrize("number", ["9" * 18, "9" * 19, "9" * 400])
def test_a_number_that_is_too_large_for_a_claim_is_told_as_one_that_is_not_there(desk: Desk, number: str) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("m")
            session.app.screen.query_one(Input).value = number
            await session.press("enter")
            assert "unexpected" not in session.frame()
            assert "no claim" in session.frame() or "is no number of a claim" in session.flat()

    run(scenario)


@pytest.mark.parametrize(("key", "said"), [("u", "no decision of yours to take back"), ("ctrl+r", "nothing to redo")])
def test_nothing_to_undo_or_redo_is_a_short_message_and_no_dialog(desk: Desk, key: str, said: str) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press(key)
            assert len(session.app.screen_stack) == 1
            assert said in session.toasts[-1]
            assert "factrack show" not in session.frame()
            await session.press("j")
            assert session.state.row == 1

    run(scenario)
