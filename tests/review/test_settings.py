"""The user's settings and the place where a session was left, as the screen takes them."""

from pathlib import Path

import pytest

from factrack.ledger import Status, open_ledger
from factrack.review.keymap import is_key
from factrack.review.remembering import location_of
from factrack.review.starting import review_app
from factrack.settings import settings_path, write_session
from factrack.settings.places import session_path
from factrack.settings.session import Session as Left
from tests.desk import Desk
from tests.made_ledger import make_ledger
from tests.review.session import at_screen, run


def write(text: str) -> None:
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_text(text, encoding="utf-8")


@pytest.mark.parametrize("name", ["v", "V", "é", "ctrl+e", "f5", "shift+down", "question_mark", "plus"])
def test_names_of_keys(name: str) -> None:
    assert is_key(name)


@pytest.mark.parametrize("name", ["", "verify", "ctrl+", "control+e", "f99", "[/]"])
def test_names_of_no_keys(name: str) -> None:
    assert not is_key(name)


def test_commands_have_the_keys_of_the_user(desk: Desk) -> None:
    write('[keys]\nverify = "V,ctrl+e"\n')

    async def scenario() -> None:
        with open_ledger(desk.ledger) as ledger:
            async with at_screen(review_app(ledger, "sari", None), (120, 40)) as session:
                await session.press("v")
                assert session.status(1) is Status.PENDING
                await session.press("V", "ctrl+e")
                assert (session.status(1), session.status(2)) == (Status.VERIFIED, Status.VERIFIED)
                assert "V Verify" in session.frame()
                assert session.toasts == []

    run(scenario)


def test_what_is_wrong_in_the_settings_is_said_and_the_screen_opens(desk: Desk) -> None:
    write('theme = "factrack-[/]"\n\n[keys]\nverfy = "x"\ndispute = "[/]"\n')

    async def scenario() -> None:
        with open_ledger(desk.ledger) as ledger:
            async with at_screen(review_app(ledger, "sari", None), (120, 40)) as session:
                theme, command, key = session.toasts
                assert "settings.toml, line 1: there is no theme 'factrack-[/]'" in theme
                assert "settings.toml, line 4: there is no command 'verfy' (did you mean verify?" in command
                assert "'[/]', for dispute, is the name of no key" in key
                await session.press("v", "d")
                assert (session.status(1), session.status(2)) == (Status.VERIFIED, Status.DISPUTED)

    run(scenario)


def test_the_theme_of_the_settings_holds_until_another_one_is_chosen(desk: Desk) -> None:
    write('theme = "factrack-light"\n')

    async def scenario() -> None:
        with open_ledger(desk.ledger) as ledger:
            async with at_screen(review_app(ledger, "sari", None), (120, 40)) as session:
                assert session.app.theme == "factrack-light"
                session.app.theme = "factrack-contrast"
                session.app.exit()
            async with at_screen(review_app(ledger, "sari", None), (120, 40)) as session:
                assert session.app.theme == "factrack-contrast"

    run(scenario)


def test_the_screen_is_laid_out_as_it_was_left(desk: Desk) -> None:
    left = Left(query="speaker:wati", claim=2, pane="details", enlarged=True, split=10)

    async def scenario() -> None:
        with open_ledger(desk.ledger) as ledger:
            write_session(str(desk.ledger.resolve()), left)
            async with at_screen(review_app(ledger, "sari", None), (120, 40)) as session:
                assert session.state.current_id == 2
                assert session.screen.details.has_focus
                assert session.screen.is_enlarged
                assert session.state.split == 10

    run(scenario)


def test_the_claim_that_was_left_is_in_sight_again(tmp_path: Path) -> None:
    make_ledger(tmp_path / "made.db", articles=20, statements=200)

    async def scenario() -> None:
        with open_ledger(tmp_path / "made.db") as ledger:
            write_session(str((tmp_path / "made.db").resolve()), Left(claim=90))
            async with at_screen(review_app(ledger, "sari", None), (120, 40)) as session:
                assert session.state.current_id == 90
                pane = session.screen.claims
                assert 0 <= session.state.row - pane.scroll_offset.y < pane.rows

    run(scenario)


@pytest.mark.parametrize("kept", [b"{", b'{"query": "speker:x"}', b'{"claim": 99}'])
def test_a_session_that_cannot_come_back_begins_anew(desk: Desk, kept: bytes) -> None:
    path = session_path(str(desk.ledger.resolve()))
    path.parent.mkdir(parents=True)
    path.write_bytes(kept)

    async def scenario() -> None:
        with open_ledger(desk.ledger) as ledger:
            async with at_screen(review_app(ledger, "sari", None), (120, 40)) as session:
                assert session.state.current_id == 1
                assert len(session.state.index) == 3
                assert bool(session.toasts) == (kept == b"{")

    run(scenario)


def test_a_ledger_is_the_same_one_from_whatever_folder(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(desk.folder)
    with open_ledger(desk.ledger.name) as here, open_ledger(desk.ledger) as anywhere:
        assert location_of(here) == location_of(anywhere) == str(desk.ledger.resolve())
        here.location = "postgresql+psycopg://desk.example/ledger"
        assert location_of(here) == "postgresql+psycopg://desk.example/ledger"
