"""Help, palette, themes, copying and opening, and the commands themselves."""

import gc
import warnings

import pytest

from factrack.ledger import ClaimFilter
from factrack.review.commands.command import Where, bindings
from factrack.review.commands.review import REVIEW
from factrack.review.commands.running import CommandScreen
from factrack.review.dialogs.help import help_sections
from factrack.review.panes.claims import ClaimsPane
from factrack.review.starting import answering_keys_first
from factrack.review.themes import THEMES
from factrack.review.views.rows import RowsScreen
from tests.desk import Desk
from tests.review.session import reviewing, run


def test_every_command_explains_itself_and_has_an_id_of_its_own() -> None:
    assert len({command.id for command in REVIEW}) == len(REVIEW)
    for command in REVIEW:
        assert command.label
        assert command.group
        assert command.tooltip.endswith(".")


@pytest.mark.parametrize("where", [Where.CLAIMS, Where.TEXTS])
def test_no_key_means_two_things(where: Where) -> None:
    keys = [key for binding in bindings(REVIEW, where) for key in binding.key.split(",")]
    keys += [key for binding in bindings(REVIEW) for key in binding.key.split(",")]
    assert len(set(keys)) == len(keys)


def test_who_leaves_while_claims_are_listed_is_told_nothing_of_python(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            for word in ("jembatan", "port"):
                session.screen.load(ClaimFilter(text=word))
            session.app.exit()

    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        run(scenario)
        gc.collect()
    assert [str(warning.message) for warning in told if warning.category is RuntimeWarning] == []


def test_help_is_made_from_the_live_bindings_of_the_focused_pane(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(120, 110)) as session:
            await session.press("question_mark")
            shown = session.frame()
            for binding in [*bindings(REVIEW), *bindings(REVIEW, Where.CLAIMS)]:
                assert binding.tooltip in shown
            await session.press("escape", "2", "f1")
            assert "Select the claim" not in session.frame()
            assert "Scroll the text." in session.frame()

    run(scenario)


def test_help_shows_the_keys_of_the_users_keymap(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            session.app.set_keymap({"verify": "x"})
            await session.press("x")
            assert session.state.current_id == 2
            assert "x Verify" in session.frame()
            await session.press("question_mark")
            assert "  x  " in session.frame()

    run(scenario)


def test_the_palette_has_every_command_with_its_key(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("ctrl+p")
            await session.type("dispute")
            await session.until(lambda: "Mark as disputed" in session.frame())
            assert "Dispute               d" in session.frame()
            await session.press("enter")
            await session.until(lambda: session.status(1) == "disputed")

    run(scenario)


def test_each_theme_has_its_own_colours_for_a_statement(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            seen = set()
            for theme in THEMES:
                session.app.theme = theme.name
                await session.settle()
                article = session.screen.article
                lines = article.render_lines(article.size.region)
                seen.add(
                    frozenset(str(segment.style) for line in lines for segment in line if "bold" in str(segment.style))
                )
            assert len(seen) == len(THEMES)

    run(scenario)


def test_themes_go_round(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            seen = []
            for _ in THEMES:
                seen.append(session.app.theme)
                await session.press("T")
            assert seen == [theme.name for theme in THEMES]
            assert session.app.theme == seen[0]

    run(scenario)


def test_the_quote_is_copied_with_its_citation(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("y")
            assert session.app.clipboard == (
                "“Jembatan itu selesai,”\n"
                "Rina Wati, juru bicara, Balai Kota, 2024-03-04 to 2024-03-10. "
                "Jembatan dibuka, Kabar Muara, 2024-03-12, https://kabar.example/1"
            )

    run(scenario)


def test_the_source_is_opened_if_it_is_a_web_page_or_a_file_that_is_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("textual.app.App.open_url", lambda _, url, **__: opened.append(url))

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("o", "G", "o")
            assert opened == ["https://kabar.example/1"]
            assert "desk/port.txt cannot be opened" in session.frame()

    run(scenario)


def test_q_leaves(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.pilot.press("q")
            await session.until(lambda: not session.app.is_running)

    run(scenario)


def test_panes_have_the_commands_of_their_place() -> None:
    assert {binding.id for binding in bindings(REVIEW, Where.CLAIMS)} <= {
        binding.id for binding in ClaimsPane.BINDINGS if not isinstance(binding, tuple)
    }


def test_the_collector_is_as_it_was_when_the_screen_is_closed() -> None:
    before = gc.get_threshold()
    with answering_keys_first():
        assert gc.get_threshold() != before
    assert gc.get_threshold() == before


@pytest.mark.parametrize("keys", [(), ("2",), ("slash",), ("s",), ("t",), ("i",)], ids=str)
def test_help_has_our_words_only(desk: Desk, keys: tuple[str, ...]) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(120, 40)) as session:
            await session.press(*keys)
            screen = session.app.screen
            assert isinstance(screen, CommandScreen)
            told = [does for _, rows in help_sections(screen) for _, does in rows]
            assert told
            assert all(does.endswith(".") for does in told), told
            assert not any("app" in does.split() or "Left" in does.split() for does in told)

    run(scenario)


@pytest.mark.parametrize("key", ["s", "t"])
def test_the_arrows_move_the_cursor_of_a_view(desk: Desk, key: str) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(80, 4)) as session:  # one row: there is something to scroll
            await session.press(key, "down")
            screen = session.app.screen
            assert isinstance(screen, RowsScreen)
            assert screen.row == 1
            await session.press("home", "end", "up")
            assert screen.row == 0

    run(scenario)


@pytest.mark.parametrize("width", [140, 100, 80, 60, 40])
def test_the_keys_of_the_end_and_the_help_are_always_named(desk: Desk, width: int) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(width, 24)) as session:
            for keys in ((), ("s",), ("escape", "i")):
                await session.press(*keys)
                last = session.frame().splitlines()[-1]
                assert last.endswith("q Quit  ? Help"), last

    run(scenario)
