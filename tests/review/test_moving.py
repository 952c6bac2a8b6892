"""Moving through claims, appearances and panes, by keys and by mouse."""

from dataclasses import replace
from threading import Event

import pytest

from factrack.extraction import Kind
from factrack.ledger import ClaimFilter, Status, mark, open_ledger
from factrack.review.wrapping import Span, wrap
from tests.desk import BRIDGE, PORT, Desk, statement
from tests.review.session import reviewing, run

RETOLD = replace(PORT, text="“Jembatan itu selesai,” ujar Rina Wati.", outlet="Warta", published=BRIDGE.published)


@pytest.mark.parametrize(
    ("keys", "claim"),
    [
        ("j", 2),
        ("j j j j", 3),
        ("down down up", 2),
        ("k", 1),
        ("G", 3),
        ("end home", 1),
        ("G g", 1),
        ("pagedown", 3),
        ("pagedown pageup", 1),
    ],
)
def test_keys_move_the_cursor(desk: Desk, keys: str, claim: int) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press(*keys.split())
            assert session.state.current_id == claim

    run(scenario)


def test_n_goes_to_pending_claims_only(desk: Desk) -> None:
    with open_ledger(desk.ledger) as ledger:
        mark(ledger, [2], Status.VERIFIED, reviewer="sari")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("n")
            assert session.state.current_id == 3
            await session.press("N")
            assert session.state.current_id == 1

    run(scenario)


def test_n_says_when_nothing_else_is_pending(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, claims=ClaimFilter(speaker="moss")) as session:
            await session.press("n")
            assert session.toasts == ["no other claim of this filter is pending"]

    run(scenario)


def test_brackets_go_through_the_articles_of_a_claim(desk: Desk) -> None:
    desk.keep(RETOLD, statement(RETOLD, "“Jembatan itu selesai,”", "Rina Wati", kind=Kind.DIRECT))

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            assert "Kabar Muara · 2024-03-12 · 1 of 2" in session.frame()
            await session.press("right_square_bracket")
            assert "Warta · 2024-03-12 · 2 of 2" in session.frame()
            await session.press("right_square_bracket")
            assert "1 of 2" in session.frame()
            await session.press("left_square_bracket")
            assert "2 of 2" in session.frame()
            await session.press("j")
            assert "1 of 1" in session.frame()

    run(scenario)


def test_the_same_keys_scroll_the_text_that_is_focused(desk: Desk) -> None:
    long = replace(BRIDGE, text=BRIDGE.text + "\nBaris" * 100, outlet="Panjang")
    desk.keep(long, statement(long, "14 miliar", "Budi"))

    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(80, 24)) as session:
            await session.press("G", "2", "j", "j")
            assert session.screen.article.scroll_offset.y == 2
            assert session.state.current_id == 5
            await session.press("G")
            assert session.screen.article.scroll_offset.y == session.screen.article.max_scroll_y
            await session.press("g")
            assert session.screen.article.scroll_offset.y == 0

    run(scenario)


def test_panes_are_focused_by_number_and_tab(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            focused = []
            for key in ("2", "3", "1", "tab", "tab", "tab", "shift+tab", "escape"):
                await session.press(key)
                focused.append(session.app.focused.id if session.app.focused else None)
            assert focused == ["article", "details", "claims", "article", "details", "claims", "details", "claims"]

    run(scenario)


def test_a_narrow_screen_shows_one_pane(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(60, 20)) as session:
            assert "1 Claims" in session.frame()
            await session.press("2")
            assert "1 Claims" not in session.frame()
            assert "2 Article" in session.frame()
            await session.press("3", "v", "1")
            assert "3 Details" not in session.frame()
            assert session.status(1) is Status.VERIFIED

    run(scenario)


def test_a_pane_is_enlarged_and_made_small_again(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("2", "enter")
            assert session.screen.article.size.width > 100
            assert "1 Claims" not in session.frame()
            await session.press("escape")
            assert "1 Claims" in session.frame()

    run(scenario)


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
def test_the_split_can_be_moved(desk: Desk, size: tuple[int, int]) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=size) as session:
            pane = session.screen.claims
            before = pane.outer_size
            await session.press("plus", "plus")
            assert pane.outer_size.area > before.area
            await session.press("minus", "minus", "minus", "minus")
            assert pane.outer_size.area < before.area

    run(scenario)


def test_a_click_moves_the_cursor_and_a_key_name_works_as_a_button(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.pilot.click("#claims", offset=(10, 3))
            await session.settle()
            assert session.state.current_id == 3
            await session.pilot.click("#keys", offset=(3, 0))
            await session.settle()
            assert session.status(3) is Status.VERIFIED

    run(scenario)


def test_a_click_on_a_count_lists_the_claims_of_that_status(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("d")
            await session.pilot.click("#header", offset=(session.frame().index("✗"), 0))
            await session.settle()
            assert list(session.state.index.ids) == [1]
            await session.press("escape")
            assert list(session.state.index.ids) == [1, 2, 3]

    run(scenario)


def test_the_statement_is_in_sight_however_short_the_article_before_was(desk: Desk) -> None:
    long = replace(BRIDGE, text="Belum sampai.\n" * 500 + "Dermaga ditutup, kata Rina Wati.\n" + "Sesudahnya.\n" * 500)
    desk.keep(long, statement(long, "Dermaga ditutup", "Rina Wati"))

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            assert "Dermaga ditutup, kata" not in session.frame()
            await session.press("G")
            assert "Dermaga ditutup, kata" in session.frame()

    run(scenario)


def test_the_keys_do_not_wait_for_a_long_article(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = Event()

    def slow(text: str, width: int) -> list[Span]:
        assert len(text) < 100_000 or go_on.wait(20)
        return wrap(text, width)

    monkeypatch.setattr("factrack.review.panes.article._wrap", slow)
    long = replace(BRIDGE, text="Belum sampai. " * 5_000 + "\n" + "Panjang sekali. " * 5_000)
    desk.keep(long, statement(long, "Panjang sekali.", "Rina Wati"))

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.pilot.press("G")
            await session.until(lambda: session.state.current_id == 5)
            await session.until(lambda: session.frame().count("Panjang sekali.") > 20)
            await session.pilot.press("k")
            await session.until(lambda: session.state.current_id == 3)
            await session.pilot.press("G")
            go_on.set()
            await session.settle()
            assert session.frame().count("Panjang sekali.") > 20

    run(scenario)


@pytest.mark.parametrize(("size", "edge", "to"), [((120, 40), (59, 10), (80, 10)), ((80, 24), (10, 9), (10, 14))])
def test_the_split_is_dragged_with_the_mouse(
    desk: Desk, size: tuple[int, int], edge: tuple[int, int], to: tuple[int, int]
) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=size) as session:
            region = session.screen.claims.region
            assert edge in ((region.right - 1, edge[1]), (edge[0], region.bottom - 1))
            await session.pilot.mouse_down(offset=edge)
            await session.pilot.hover(offset=to)
            await session.pilot.mouse_up(offset=to)
            await session.settle()
            region = session.screen.claims.region
            assert to in ((region.right - 1, to[1]), (to[0], region.bottom - 1))
            await session.pilot.hover(offset=edge)
            await session.settle()
            assert session.screen.claims.region == region

    run(scenario)


@pytest.mark.parametrize(("size", "keys"), [((60, 20), ()), ((120, 40), ("z",)), ((80, 24), ("z",))])
def test_the_edge_of_a_list_that_has_all_the_room_cannot_be_dragged(
    desk: Desk, size: tuple[int, int], keys: tuple[str, ...]
) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=size) as session:
            await session.press(*keys)
            edge = session.screen.claims.region.right - 1
            await session.pilot.mouse_down(offset=(edge, 10))
            await session.pilot.hover(offset=(edge - 20, 10))
            await session.pilot.mouse_up(offset=(edge - 20, 10))
            await session.settle()
            assert session.state.split == 0

    run(scenario)
