"""What dialogs do with what is typed into them, hostile text above all."""

import csv
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from textual.events import Key, Paste
from textual.widgets import Input, Static

from factrack.ledger import ClaimFilter, Proposal, Proposed, Side, Status
from factrack.reports.rows import Row, report_rows
from factrack.review.dialogs.proposal import ProposalDialog
from tests import hostile
from tests.desk import Desk
from tests.review.session import Session, reviewing, run

TYPED = [*hostile.MARKUP[::2], *hostile.WIDE[:3]]


async def fill(session: Session, *values: str) -> None:
    """Put values into the fields of the dialog, as pasting does, and keep them."""
    for field, value in zip(session.app.screen.query(Input), values, strict=False):
        field.value = value
    await session.press("enter")


def test_evidence_is_attached_to_the_claim(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("e")
            await fill(session, " https://stats.example/table ", "The table", "it says 14")
            (link,) = session.claim(1).claim.evidence
            assert (link.url, link.title, link.note) == ("https://stats.example/table", "The table", "it says 14")
            await session.press("3", "enter", "G")
            assert "https://stats.example/table" in session.frame()

    run(scenario)


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("", "there is no link"),
        ("table.pdf", "'table.pdf' is no file that is there"),
        ("stats.example", "begins with http:// or https://"),
        ("javascript:alert(1)", "begins with http:// or https://"),
        ("https://a b.example", "no spaces"),
        ("https://", "names no site"),
        ("https://[x", "no link"),
    ],
)
def test_a_link_without_the_form_of_one_keeps_the_dialog_open(desk: Desk, link: str, said: str) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("e")
            await fill(session, link, "kept")
            assert said in session.flat()
            assert "kept" in session.frame()
            await session.press("escape", "escape")
            assert session.claim(1).claim.evidence == ()

    run(scenario)


@pytest.mark.parametrize("name", ["table.pdf", *(f"{text[:20]}.pdf".replace("/", "_") for text in hostile.MARKUP[::4])])
@pytest.mark.parametrize(("copy", "copies"), [("", 0), ("no", 0), ("y", 1), ("yes", 1)])
def test_a_file_is_evidence_too_and_a_copy_of_it_is_kept_on_demand(
    desk: Desk, name: str, copy: str, copies: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(desk.folder))
    file = desk.folder / name
    file.write_bytes(b"says 14")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("e")
            await fill(session, f"~/{name}", "The table", "", "", copy)
            (link,) = session.claim(1).claim.evidence
            assert link.url == file.as_uri()
            assert bool(link.snapshot) == bool(copies)
            assert session.toasts[-1] == "evidence for 1 claim" + (", with a copy" if copies else "")
            assert len(list(session.ledger.snapshots.glob("*"))) == copies

    run(scenario)


@pytest.mark.parametrize("dropped", ["'{}'", '"{}"', "{}", " {} "])
@pytest.mark.parametrize("name", ["table.pdf", "two words.pdf", "[bold]é.pdf"])
def test_a_file_that_is_dropped_on_the_terminal_is_found(desk: Desk, name: str, dropped: str) -> None:
    file = desk.folder / name
    file.write_bytes(b"says 14")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("e")
            await fill(session, dropped.format(file))
            assert [link.url for link in session.claim(1).claim.evidence] == [file.as_uri()]
            await session.press("j", "e")
            await fill(session, str(file).replace(" ", "\\ "))
            assert [link.url for link in session.claim(2).claim.evidence] == [file.as_uri()]
            await session.press("j", "e")
            await fill(session, file.as_uri(), "", "", "", "yes")
            assert [link.url for link in session.claim(3).claim.evidence] == [file.as_uri()]

    run(scenario)


@pytest.mark.parametrize(
    ("url", "copy", "said"),
    [
        ("https://a.example/x", "yes", "no copy is kept of a page: save it, and attach the file"),
        ("table.pdf", "perhaps", "'perhaps' is no answer: yes or no"),
    ],
)
def test_of_what_no_copy_can_be_kept_is_said_in_the_dialog(
    desk: Desk, url: str, copy: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk.folder)
    (desk.folder / "table.pdf").touch()

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("e")
            await fill(session, url, "", "", "", copy)
            assert said in session.flat()
            await session.press("escape", "escape")
            assert session.claim(1).claim.evidence == ()

    run(scenario)


def test_evidence_can_be_withdrawn(desk: Desk) -> None:
    desk("evidence", "add", "1", "https://a.example/x")
    desk("evidence", "add", "1", "https://b.example/y")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("E")
            assert "https://a.example/x" in session.frame()
            await session.press("2")
            assert [link.url for link in session.claim(1).claim.evidence] == ["https://a.example/x"]
            await session.press("j", "E")
            assert session.toasts[-1] == "this claim has no evidence"

    run(scenario)


def test_a_report_of_the_filter_is_written(desk: Desk) -> None:
    report = desk.folder / "out.csv"

    async def scenario() -> None:
        async with reviewing(desk.ledger, claims=ClaimFilter(speaker="wati")) as session:
            await session.press("w")
            assert "2 claims of this filter" in session.frame()
            assert "Rina Wati" in session.frame()
            await fill(session, str(report))
            assert session.toasts[-1] == f"2 rows written to {report}"

    run(scenario)
    with report.open(encoding="utf-8", newline="") as stream:
        assert [row["claim_id"] for row in csv.DictReader(stream)] == ["1", "2"]


def test_a_report_for_excel_per_statement(desk: Desk) -> None:
    report = desk.folder / "out.csv"

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("w", "tab", "space", "tab", "space", "shift+tab", "shift+tab")
            await fill(session, str(report))

    run(scenario)
    assert report.read_bytes().startswith(b"\xef\xbb\xbfclaim_id,")
    assert b",path,start,end" in report.read_bytes()


@pytest.mark.parametrize(
    ("name", "keys", "said"),
    [
        ("out.json", ["tab", "space"], "one row per article is for .csv and .xlsx only"),
        ("out.xlsx", ["tab", "space"], ""),
        ("out.csv", ["tab", "space", "tab", "space", "tab", "semicolon"], ""),
        ("out", ["tab", "tab", "space"], ""),
        ("out.xlsx", ["tab", "tab", "space"], "the mark of UTF-8 and what separates cells are for .csv only"),
        ("out.md", ["tab", "tab", "tab", "semicolon"], "the mark of UTF-8 and what separates cells are for .csv only"),
    ],
)
def test_what_has_no_effect_on_a_report_is_said_while_it_is_chosen(
    desk: Desk, name: str, keys: list[str], said: str
) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(140, 42)) as session:
            await session.press("w")
            session.app.screen.query_one(Input).value = str(desk.folder / name)
            await session.press(*keys)
            assert str(session.app.screen.query_one("#export-about", Static).content) == said
            assert said in session.frame()

    run(scenario)


def test_a_report_whose_cells_are_separated_otherwise(desk: Desk) -> None:
    report = desk.folder / "out.csv"

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("w")
            await fill(session, str(report), ";")
            await session.press("w")
            await fill(session, str(report), "::")
            assert "cannot separate the cells of a report" in session.frame()

    run(scenario)
    assert report.read_bytes().startswith(b"claim_id;status;")


def test_a_report_is_stopped_while_it_is_written(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    report = desk.folder / "out.csv"
    report.write_text("mine", encoding="utf-8")
    writing, go_on = Event(), Event()

    def slow(*given: Any) -> Iterator[Row]:
        writing.set()
        assert go_on.wait(20)
        yield from report_rows(*given)

    monkeypatch.setattr("factrack.reports.contents.report_rows", slow)

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("w")
            session.app.screen.query(Input).first().value = str(report)
            await session.pilot.press("enter")
            await session.until(writing.is_set)
            assert session.screen.progress.is_running
            await session.pilot.press("j", "ctrl+x")
            assert session.state.row == 1
            go_on.set()
            await session.settle()
            assert session.toasts[-1] == "stopped: no report was written"
            assert not session.screen.progress.is_running

    run(scenario)
    assert report.read_text(encoding="utf-8") == "mine"


def test_what_is_wrong_with_a_report_is_said_and_the_screen_goes_on(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("w")
            await fill(session, str(desk.folder / "no" / "out.csv"))
            assert "the folder is not there" in session.frame()
            await session.press("enter", "w")
            await fill(session, str(desk.folder / "out.doc"))
            assert "no report format for .doc" in session.frame()
            await session.press("enter", "v")
            assert session.status(1) is Status.VERIFIED

    run(scenario)


def test_a_file_that_is_there_already_is_announced(desk: Desk) -> None:
    (desk.folder / "out.csv").write_text("mine")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            from textual.widgets import Input

            await session.press("w")
            session.app.screen.query_one(Input).value = str(desk.folder / "out.csv")
            await session.until(lambda: "out.csv is there already" in session.frame())

    run(scenario)


def test_filters_are_saved_and_chosen(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, claims=ClaimFilter(speaker="wati")) as session:
            await session.press("F")
            await fill(session, "rina")
            assert session.toasts[-1] == "saved as @rina"
            await session.press("backslash")
            assert len(session.state.index) == 3
            await session.press("f", "1")
            assert session.state.claims == ClaimFilter(speaker="wati")

    run(scenario)
    assert desk("filters", "list").out == "@rina\tspeaker:wati\n"


def test_the_prompt_knows_saved_filters(desk: Desk) -> None:
    desk("filters", "save", "rina", "speaker:wati")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("slash")
            await session.type("@rina")
            await session.press("enter")
            assert session.state.claims == ClaimFilter(speaker="wati")
            assert "speaker:wati" in session.frame()

    run(scenario)


def test_hostile_text_is_kept_and_shown_as_it_is(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(150, 30)) as session:
            for text in TYPED:
                await session.press("e")
                await fill(session, "https://a.example/x", text, text)
                (link,) = session.claim(1).claim.evidence
                assert link.title == text
                await session.press("E")
                assert text[:40] in session.frame() or text in hostile.WIDE
                await session.press("escape")
                session.app.clear_notifications()

    run(scenario)


def test_hostile_text_is_no_link_and_no_file(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(150, 30)) as session:
            for text in TYPED[::3]:
                await session.press("e")
                await fill(session, text)
                await session.press("escape", "escape", "w")
                await fill(session, str(desk.folder / "no" / f"{text.replace('/', '')}.csv"))
                await session.press("enter")
            await session.press("v")
            assert session.status(1) is Status.VERIFIED

    run(scenario)


def test_the_path_of_a_report_may_begin_with_the_home_folder(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(desk.folder))

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("w")
            await fill(session, "~/out.csv")

    run(scenario)
    assert Path(desk.folder / "out.csv").is_file()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("~", "no report format for a name without a suffix"),
        ("~nobody-of-that-name/out.csv", "cannot write ~nobody-of-that-name/out.csv: no such file"),
        ("x" * 300 + ".csv", "cannot write xxx"),
        ("\x00.csv", "cannot write"),
    ],
)
def test_a_path_that_cannot_be_is_told_and_the_review_goes_on(
    desk: Desk, typed: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk.folder)

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("w")
            await fill(session, typed)
            await session.settle()
            assert f"That did not work {told}" in session.flat()
            await session.press("enter", "v")
            assert session.status(1) is Status.VERIFIED

    run(scenario)
    assert not any(desk.folder.glob("*.csv"))


def test_enter_writes_the_report_from_each_line_of_its_dialog(desk: Desk) -> None:
    report = desk.folder / "out.csv"

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            for lines in range(4):
                await session.press("w")
                session.app.screen.query_one(Input).value = str(report)
                await session.press(*["tab"] * lines, "enter")
                assert session.toasts[-1] == f"3 rows written to {report}"
                assert len(session.app.screen_stack) == 1
                report.unlink()

    run(scenario)


def test_what_was_typed_and_taken_back_at_once_is_not_listed(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("slash")
            await session.pilot.press("z", "z", "backspace", "backspace")
            await session.settle()
            assert session.state.claims == ClaimFilter()
            assert len(session.state.index) == 3

    run(scenario)


def test_what_somebody_else_decided_meanwhile_is_not_overwritten(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("r")
            desk("mark", "1", "disputed", "--reviewer", "bima")
            await session.press("1")
            assert "claim 1 was changed in the meantime: bima" in session.frame()
            assert session.claim(1).claim.rating is None

    run(scenario)


_ASKING = {"a": "a", "A": "A", "e": "e", "r": "r", "c": "c", "m": "m", "w": "w", "ctrl+o": None, "question_mark": "?"}
_ASKING |= {"s": "s", "t": "t", "i": "i"}


def test_what_is_typed_ahead_of_a_dialog_is_no_command(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            for key, char in _ASKING.items():
                for event in (Key(key, char), *(Key(ahead, ahead) for ahead in "vjd")):
                    session.app.post_message(event)
                await session.until(lambda: len(session.app.screen_stack) == 2)
                await session.settle()
                assert {session.status(number) for number in (1, 2, 3)} == {Status.PENDING}, key
                assert session.state.row == 0, key
                await session.press("escape")
                assert len(session.app.screen_stack) == 1, key
            await session.press("v")
            assert session.status(1) is Status.VERIFIED

    run(scenario)


def test_what_is_typed_ahead_of_the_prompt_is_no_command(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            for char in "/vsd":
                session.app.post_message(Key("slash" if char == "/" else char, char))
            await session.until(lambda: session.screen.filter_bar.has_class("-typing"))
            await session.settle()
            assert {session.status(number) for number in (1, 2, 3)} == {Status.PENDING}
            assert len(session.app.screen_stack) == 1

    run(scenario)


def test_what_is_typed_right_behind_tab_stands_in_the_next_line(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("e")
            events = [Key("a", "a"), Key("tab", None), Key("b", "b"), Key("shift+tab", None), Key("c", "c")]
            for event in events:
                session.app.post_message(event)
            await session.settle()
            assert [field.value for field in session.app.screen.query(Input)][:2] == ["ac", "b"]

    run(scenario)


def test_a_date_that_a_reviewer_set_is_not_said_to_be_read(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(140, 42)) as session:
            assert "from “pekan lalu”" in session.flat()
            await session.press("c")
            await fill(session, "Rina", "Wali Kota", "")
            assert "from “pekan lalu”" in session.flat()
            await session.press("c")
            await fill(session, "Rina", "Wali Kota", "", "2024-03-14")
            assert "2024-03-14 (day) set by a reviewer" in session.flat()

    run(scenario)


_PASTED = {
    "one\ntwo\r\n\n three ": "one two three",
    "\none": "one",
    "\n": "",
    "one  two": "one  two",
    "[/]\n[b]": "[/] [b]",
}


@pytest.mark.parametrize("key", ["a", "e", "w", "m", "slash"])
def test_nothing_of_what_is_pasted_is_lost(desk: Desk, key: str) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press(key)
            line = session.app.focused
            assert isinstance(line, Input)
            for pasted, kept in _PASTED.items():
                line.value = ""
                session.app.post_message(Paste(pasted))
                await session.settle()
                assert line.value == kept

    run(scenario)


_DIALOGS = ["a", "A", "e", "c", "r", "w", "m", "ctrl+o", "F", "l"]


@pytest.mark.parametrize("size", [(140, 42), (100, 30), (80, 24), (60, 20)])
@pytest.mark.parametrize("key", _DIALOGS)
def test_the_keys_of_a_dialog_are_seen_whatever_the_size(desk: Desk, key: str, size: tuple[int, int]) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=size, claims=ClaimFilter(speaker="wati")) as session:
            await session.press(key)
            if key == "l":
                session.app.push_screen(ProposalDialog(_proposal("Jembatan itu selesai. " * 9), 0))
                session.app.clear_notifications()
                await session.settle()
            frame = session.app.screen.query_one(".frame").region
            assert session.app.screen.region.contains_region(frame)
            assert "esc leaves" in session.frame().splitlines()[frame.bottom - 1]

    run(scenario)


def _proposal(text: str) -> Proposal:
    return Proposal(1, Proposed.SAME_CLAIM, Side(1, text, "Rina Wati"), Side(2, text, "Rina Wati"), "altered", 0.9)


@pytest.mark.parametrize("key", ["e", "c"])
def test_what_is_wrong_is_seen_beside_the_keys_in_a_small_terminal(desk: Desk, key: str) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(80, 24)) as session:
            await session.press(key)
            fields = list(session.app.screen.query(Input))
            fields[0].value, fields[-1].value, fields[3].value = "no link", "x" * 300, "sometime"
            await session.press("enter")
            problem = session.app.screen.query_one("#problem").region
            assert problem
            assert session.app.screen.query_one(".frame").content_region.contains_region(problem)
            assert "enter" in session.frame()

    run(scenario)


@pytest.mark.parametrize("text", ["seen", *hostile.MARKUP[:5], *hostile.WIDE[:2]])
@pytest.mark.parametrize("key", ["a", "A", "e", "c", "w", "m", "ctrl+o", "F"])
def test_esc_drops_what_was_typed_only_when_it_is_pressed_again(desk: Desk, key: str, text: str) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(80, 24), claims=ClaimFilter(speaker="wati")) as session:
            await session.press(key)
            field = session.app.screen.query(Input).first()
            before, field.value = field.value, text
            await session.settle()
            assert "esc esc drops it" in session.frame()
            await session.press("escape")
            assert (len(session.app.screen_stack), field.value) == (2, text)
            assert "not kept: enter " in session.frame()
            await session.press("x", "escape")
            assert len(session.app.screen_stack) == 2
            field.value = before
            await session.settle()
            assert "esc leaves" in session.frame()
            await session.press("escape")
            assert len(session.app.screen_stack) == 1

    run(scenario)


def test_esc_twice_leaves_what_was_typed(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("a")
            await session.type("seen")
            await session.press("escape", "escape")
            assert len(session.app.screen_stack) == 1
            assert session.claim(1).claim.note == ""

    run(scenario)
