"""Speakers who are one, and names that are somebody else's: decided in the view of speakers, and taken back there."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlmodel import select
from textual.events import Key
from textual.widgets import Input

from factrack.extraction import Speaker
from factrack.ledger import (
    SpeakerEntry,
    find_speakers,
    get_speaker,
    merge_speakers,
    open_ledger,
    split_speaker,
)
from factrack.ledger.tables import DecisionRow
from factrack.plaintext import one_line, sanitize
from factrack.review.views.speakers import SpeakersView
from tests import hostile
from tests.desk import PORT, Desk, statement
from tests.review.session import Session, reviewing, run

LONG = "the spokesman of the board of the harbour of Muara " * 5


def add(desk: Desk, *names: str) -> None:
    """Record an article in which the bearer of each name says one thing."""
    text = "\n".join(f"It is so, number {number}." for number in range(len(names)))
    article = replace(PORT, text=text, title="Numbers", path=None)
    said = (
        statement(article, f"number {number}.", speakers=(Speaker(name, f"{name[:9]} role"),))
        for number, name in enumerate(names)
    )
    desk.keep(article, *said)


def make_one(desk: Desk, *names: str) -> None:
    """Record what the bearers of names say, and say that all are of who bears the first."""
    add(desk, *names)
    with open_ledger(desk.ledger) as ledger:
        numbers = {form.name: form.id for speaker in find_speakers(ledger) for form in speaker.forms}
        into, *others = (numbers[name] for name in names)
        merge_speakers(ledger, others, into, reviewer="joko")


def speakers(session: Session) -> dict[str, list[str]]:
    """Return the other forms of each speaker's name, as the ledger has them."""
    found = find_speakers(session.ledger)
    return {speaker.name: [form.name for form in speaker.forms if form.name != speaker.name] for speaker in found}


def under_cursor(session: Session) -> SpeakerEntry:
    view = next(screen for screen in session.app.screen_stack if isinstance(screen, SpeakersView))
    assert view.current is not None
    return view.current


@pytest.mark.parametrize(("answer", "stands", "gone"), [("1", "Rina Wati", "Dan Moss"), ("2", "Dan Moss", "Rina Wati")])
def test_the_speaker_is_made_one_with_another_under_the_name_that_is_chosen(
    desk: Desk, answer: str, stands: str, gone: str
) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("s", "m")
            await session.type("MOSS")
            await session.press("enter")
            assert "Which name stands for both from now on?" in session.frame()
            await session.press(answer)
            assert speakers(session) == {stands: [gone]}
            assert f"{stands} (also {gone})" in session.flat()
            assert session.flat().startswith("1 speaker ")
            assert session.toasts == [f"{gone} is {stands} from now on"]

    run(scenario)


def test_the_log_has_what_the_commands_put_into_it(desk: Desk) -> None:
    add(desk, "Mossy", "Daniel")
    other = desk.folder / "other.db"
    other.write_bytes(desk.ledger.read_bytes())
    for command in ("merge 3 2", "merge 4 2", "split 4 3", "merge 2 1"):
        assert desk.bare("--ledger", other, "--reviewer", "sari", "speakers", *command.split()).code == 0
    desk.bare("--ledger", other, "--reviewer", "sari", "undo")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("s", "j")
            for name in ("mossy", "daniel"):
                await session.press("m")
                await session.type(name)
                await session.press("enter", "1")
            assert speakers(session)["Dan Moss"] == ["Mossy", "Daniel"]
            await session.press("x", "j", "space", "space", "enter", "2")
            assert speakers(session)["Daniel"] == ["Mossy"]
            assert session.toasts[-1] == "Daniel is somebody else than Dan Moss from now on"
            assert under_cursor(session).name == "Dan Moss"
            await session.press("m")
            await session.type("rina")
            await session.press("enter", "2", "u")

    run(scenario)
    assert log(desk.ledger) == log(other) != []


def log(location: Path) -> list[dict[str, object]]:
    with open_ledger(location) as ledger, ledger.reading() as session:
        return [row.model_dump(exclude={"decided_at"}) for row in session.exec(select(DecisionRow))]


def test_undo_and_redo_work_in_the_view_and_say_what_they_did(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("s", "j", "m", "enter", "2", "u")
            assert speakers(session) == {"Rina Wati": [], "Dan Moss": []}
            assert session.toasts[-1] == "Dan Moss: undo: the same as Rina Wati → as read"
            assert session.flat().startswith("2 speakers ")
            await session.press("ctrl+r")
            assert session.toasts[-1] == "Dan Moss: redo: as read → the same as Rina Wati"
            assert speakers(session) == {"Rina Wati": ["Dan Moss"]}
            await session.press("u", "u")
            assert session.toasts[-1] == "there is no decision of yours to take back"

    run(scenario)


def test_the_cursor_stays_on_its_speaker_whoever_that_becomes(desk: Desk) -> None:
    add(desk, "Anna", "Bella", "Citra")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("s", "G")
            assert under_cursor(session).name == "Citra"
            await session.press("m")
            await session.type("rina")
            await session.press("enter", "2")
            assert under_cursor(session).name == "Rina Wati"
            await session.press("u")
            assert under_cursor(session).name == "Citra"
            await session.press("k", "ctrl+r")
            assert under_cursor(session).name == "Bella"

    run(scenario)


def test_the_claims_below_have_the_new_name_at_once(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("G", "s", "j", "enter")
            assert list(session.state.index.ids) == [3]
            await session.press("s", "m", "enter", "1")
            assert list(session.state.index.ids) == [1, 2, 3]
            await session.press("escape")
            assert "3 of 3 claims" in session.frame()
            assert session.state.current_id == 3
            await session.press("u")
            assert "1 of 3 claims" in session.frame()

    run(scenario)


def test_undo_in_the_view_takes_back_a_decision_about_claims_too(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("v", "s")
            assert "✓ 1" in session.frame()
            await session.press("u")
            assert session.toasts[-1] == "claim 1: undo: verified → pending"
            assert "✓ 1" not in session.frame()

    run(scenario)


def test_a_name_that_nobody_has_merges_nothing(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("s", "m")
            await session.type("mosss")
            assert "nothing like it: type another part of the name" in session.frame()
            await session.press("enter", "down", "enter", "pagedown", "enter")
            assert "nothing like it" in session.frame()
            await session.press("backspace")
            assert "1 found" in session.frame()
            await session.press("escape")
            assert "esc again drops it" in session.frame()
            await session.press("escape")
            assert isinstance(session.app.screen, SpeakersView)
            await session.press("m", "enter", "escape")
            assert isinstance(session.app.screen, SpeakersView)
            assert speakers(session) == {"Rina Wati": [], "Dan Moss": []}
            assert session.toasts == []

    run(scenario)


def test_a_speaker_is_found_by_any_form_of_the_name(desk: Desk) -> None:
    make_one(desk, "Anna", "Bella")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("s")
            while under_cursor(session).name != "Dan Moss":
                await session.press("j")
            await session.press("m")
            await session.type("bel")
            assert "Anna  also Bella, Anna role, 2 claims" in session.frame()

    run(scenario)


def test_forms_are_split_off_with_their_statements_and_not_all_of_them(desk: Desk) -> None:
    make_one(desk, "Rina Wati", "Anna", "Bella")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("s", "x")
            shown = session.flat()
            assert "[ ] Rina Wati 3 statements [ ] Anna 1 statement [ ] Bella 1 statement" in shown
            await session.press("enter")
            assert "no form is selected" in session.frame()
            await session.press("space", "space", "space", "enter")
            assert "leave at least one of them out" in session.frame()
            await session.press("space")
            assert "leave at least one" not in session.frame()
            await session.press("escape")
            assert "esc again drops it" in session.frame()
            await session.press("enter")
            assert "Which name stands for them" in session.frame()
            await session.press("escape")
            assert speakers(session)["Rina Wati"] == ["Anna", "Bella"]
            await session.press("x", "space", "enter")
            assert speakers(session)["Rina Wati"] == []
            assert speakers(session)["Anna"] == ["Bella"]
            await session.press("u")
            assert speakers(session)["Rina Wati"] == ["Anna", "Bella"]

    run(scenario)


def test_forms_are_given_to_another_speaker_in_one_step(desk: Desk) -> None:
    make_one(desk, "Rina Wati", "Anna", "Mossy")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("s", "x", "m")
            assert "no form is selected" in session.frame()
            await session.press("end", "space", "m")
            assert "Give Mossy to another speaker" in session.frame()
            await session.press("escape")
            assert speakers(session)["Rina Wati"] == ["Anna", "Mossy"]
            await session.press("x", "end", "space", "m")
            await session.type("rina")
            assert "nothing like it" in session.frame()
            await session.press(*["backspace"] * 4)
            await session.type("moss")
            await session.press("enter")
            assert session.toasts[-1] == "Mossy is Dan Moss from now on"
            assert speakers(session) == {"Rina Wati": ["Anna"], "Dan Moss": ["Mossy"]}
            assert under_cursor(session).name == "Rina Wati"
            await session.press("u")
            assert session.toasts[-1] == "Mossy: undo: the same as Dan Moss → the same as Rina Wati"
            assert speakers(session)["Rina Wati"] == ["Anna", "Mossy"]
            await session.press("ctrl+r")
            assert speakers(session)["Dan Moss"] == ["Mossy"]

    run(scenario)


def test_a_name_in_one_form_only_is_not_split(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("s", "x")
            assert session.toasts == ["there is one form of this name only: there is nothing to split"]
            assert isinstance(session.app.screen, SpeakersView)

    run(scenario)


def test_a_form_is_given_to_nobody_where_nobody_else_speaks(desk: Desk) -> None:
    desk.ledger = desk.folder / "alone.db"
    make_one(desk, "Rina Wati", "Anna")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("s", "x", "space", "m")
            assert session.toasts[-1] == "there is no other speaker to give a name to"
            assert isinstance(session.app.screen, SpeakersView)
            assert speakers(session) == {"Rina Wati": ["Anna"]}

    run(scenario)


def test_nobody_is_merged_and_split_where_nobody_speaks(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.folder / "empty.db") as session:
            await session.press("s", "m", "x", "u", "ctrl+r")
            assert isinstance(session.app.screen, SpeakersView)
            assert len(session.toasts) == 4

    run(scenario)


def test_what_somebody_else_decided_meanwhile_is_told_and_shown(desk: Desk) -> None:
    make_one(desk, "Rina Wati", "Anna")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("s", "x", "j", "space")
            with open_ledger(desk.ledger) as other:
                split_speaker(other, [get_speaker(other, 3).forms[1].id], reviewer="joko")
            await session.press("enter")
            assert "this name stands alone already" in session.frame()
            await session.press("enter")
            assert "(also Anna)" not in session.frame()

    run(scenario)


@pytest.mark.parametrize(
    ("command", "about", "seen"),
    [
        ("merge", "Say that the speaker is", "Merge Rina Wati"),
        ("split", "Say that forms", "Split Rina Wati"),
        ("undo", "also one about claims", "there is no decision of yours to take back"),
    ],
)
def test_the_palette_has_what_can_be_done_to_speakers(desk: Desk, command: str, about: str, seen: str) -> None:
    make_one(desk, "Rina Wati", "Anna")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("s", "ctrl+p")
            await session.type(command)
            await session.until(lambda: about in session.frame())
            await session.press("enter")
            await session.until(lambda: seen in session.frame() + " ".join(session.toasts))

    run(scenario)


def test_the_keys_are_in_the_footer_and_in_the_help(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("s")
            assert "m Merge  x Split  u Undo" in session.frame()
            await session.press("question_mark")
            assert "Say that the speaker is one with another." in session.frame()
            assert "Say that forms of the name are somebody else's." in session.frame()

    run(scenario)


NAMES = ["[b]Nama[/b]", LONG, "x" * 400, *(f"{text} nama{number}" for number, text in enumerate(hostile.ALL))]


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
def test_any_names_can_be_merged_and_split(desk: Desk, size: tuple[int, int]) -> None:
    make_one(desk, "Rina Wati", *NAMES)

    async def scenario() -> None:
        async with reviewing(desk.ledger, size=size) as session:
            await session.press("s", "x")
            forms = speakers(session)["Rina Wati"]
            assert len(forms) > 40
            for name in forms:
                await session.press("down")
                assert_harmless(session, size)
                assert one_line(name).strip()[:40] in session.frame()
            await session.press("space", "up", "up", "space", "enter")
            assert_harmless(session, size)
            await session.press("2")
            assert len(speakers(session)["Rina Wati"]) == len(forms) - 2
            assert_harmless(session, size)
            await session.press("m", "down", "up", "enter")
            assert_harmless(session, size)
            await session.press("2", "u", "ctrl+r", "u", "u")
            assert_harmless(session, size)
            assert speakers(session)["Rina Wati"] == forms
            session.app.clear_notifications()
            await session.press("m")
            for name in hostile.MARKUP:
                session.app.screen.query_one(Input).value = name
                await session.settle()
                assert_harmless(session, size)

    run(scenario)


def assert_harmless(session: Session, size: tuple[int, int]) -> None:
    shown = session.frame()
    assert sanitize(shown) == shown
    assert "unexpected" not in shown
    for framed in session.app.screen.query(".frame"):
        assert framed.region.height <= size[1]
        assert not framed.show_vertical_scrollbar


@pytest.mark.parametrize("size", [(60, 20), (80, 24)])
def test_three_hundred_forms_fit(desk: Desk, size: tuple[int, int]) -> None:
    make_one(desk, "Rina Wati", *(f"{letter} Nama {number}" for number in range(100) for letter in "ABC"))

    async def scenario() -> None:
        async with reviewing(desk.ledger, size=size) as session:
            await session.press("s", "x")
            assert "[ ] Rina Wati  3 statements" in session.frame()
            await session.press("end")
            assert "[ ] C Nama 99  1 statement" in session.frame()
            await session.press("home")
            for _ in range(300):
                session.app.post_message(Key("space", " "))
            await session.until(lambda: "[ ] C Nama 99" in session.frame())
            await session.settle()
            assert_harmless(session, size)
            await session.press("enter", "end", "enter")
            assert_harmless(session, size)
            assert (len(speakers(session)["B Nama 99"]), speakers(session)["C Nama 99"]) == (299, [])
            await session.press("u")
            assert len(session.toasts[-1]) < 300
            assert len(speakers(session)["Rina Wati"]) == 300
            await session.press("m")
            assert_harmless(session, size)

    run(scenario)


def test_of_many_speakers_the_first_are_listed(desk: Desk) -> None:
    add(desk, *(f"Nama{number} Besar" for number in range(150)))

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("s", "m")
            assert "the first 100: type more of the name" in session.frame()
            await session.type("nama14")
            assert "11 found" in session.frame()

    run(scenario)
