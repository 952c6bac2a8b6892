"""Where the panes are, in terminals of each size and in such as change it."""

import pytest
from textual.geometry import Region

from tests.desk import Desk
from tests.review.session import Session, reviewing, run

Size = tuple[int, int]
SIZES: list[Size] = [(140, 42), (120, 40), (119, 40), (80, 24), (60, 20)]
CHANGES = [(before, after) for before in SIZES for after in SIZES if before != after]
CHANGES += [((140, 42), (20, 8)), ((20, 8), (140, 42))]


def regions(session: Session) -> dict[str, Region]:
    """Return where on the screen each pane is that is seen."""
    return {pane.id or "": pane.region for pane in session.screen.panes if pane.region}


async def fresh(desk: Desk, size: Size, *keys: str) -> dict[str, Region]:
    """Return the regions in a terminal that never had another size."""
    async with reviewing(desk.ledger, size=size) as session:
        await session.press(*keys)
        return regions(session)


@pytest.mark.parametrize(("before", "after"), CHANGES)
def test_a_terminal_of_another_size_is_laid_out_as_one_that_began_so(desk: Desk, before: Size, after: Size) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=before) as session:
            await session.resize(*after)
            assert regions(session) == await fresh(desk, after)

    run(scenario)


@pytest.mark.parametrize("keys", [("plus", "plus"), ("2",), ("3", "z"), ("z",), ("plus", "z", "z")], ids=" ".join)
@pytest.mark.parametrize(("before", "after"), [((80, 24), (140, 42)), ((140, 42), (100, 30)), ((60, 20), (120, 40))])
def test_so_it_is_with_another_split_a_pane_in_focus_or_enlarged(
    desk: Desk, keys: tuple[str, ...], before: Size, after: Size
) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=before) as session:
            await session.press(*keys)
            await session.resize(*after)
            assert regions(session) == await fresh(desk, after, *keys)

    run(scenario)


@pytest.mark.parametrize("key", ["a", "question_mark", "s", "i"])
@pytest.mark.parametrize(("before", "after"), [((80, 24), (140, 42)), ((140, 42), (60, 20))])
def test_a_dialog_or_a_view_over_it_keeps_nothing_from_its_new_place(
    desk: Desk, key: str, before: Size, after: Size
) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=before) as session:
            await session.press(key)
            await session.resize(*after)
            await session.press("escape")
            assert regions(session) == await fresh(desk, after)

    run(scenario)


@pytest.mark.parametrize("size", SIZES)
def test_all_panes_together_fill_the_room_and_none_covers_another(desk: Desk, size: Size) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=size) as session:
            shown = regions(session)
            assert set(shown) == ({"claims"} if size[0] < 80 else {"claims", "article", "details"})
            assert sum(region.area for region in shown.values()) == session.screen.area.region.area
            assert Region.from_union(list(shown.values())) == session.screen.area.region

    run(scenario)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("number", [1, 2, 3])
@pytest.mark.parametrize("key", ["enter", "z"])
def test_an_enlarged_pane_has_all_of_the_room_and_gives_it_back(desk: Desk, size: Size, number: int, key: str) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=size) as session:
            await session.press(str(number))
            before = regions(session)
            await session.press(key)
            pane = session.screen.panes[number - 1]
            assert regions(session) == {pane.id: session.screen.area.region}
            await session.press("escape")
            assert regions(session) == before

    run(scenario)
