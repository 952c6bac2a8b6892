"""Speakers, articles, statistics: what they show, and how one goes there and back."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from factrack.extraction import Extraction, Speaker
from factrack.ledger import ClaimFilter, Status, list_articles, open_ledger, record
from factrack.plaintext import one_line, sanitize
from factrack.review.views.statistics import every_month, whole_ticks
from tests import hostile
from tests.desk import BRIDGE, PORT, Desk, statement
from tests.review.session import reviewing, run


def test_speakers_are_listed_with_their_claims_by_status(desk: Desk) -> None:
    desk("mark", "1", "verified")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("s")
            lines = session.frame().splitlines()
            assert lines[0].split() == ["2", "speakers"]
            assert lines[1].split()[:4] == ["pending", "verified", "disputed", "speaker"]
            assert lines[2].split()[:8] == ["○", "1", "✓", "1", "✗", "0", "Rina", "Wati"]
            await session.press("escape")
            assert session.state.claims == ClaimFilter()

    run(scenario)


def test_the_keys_of_a_view_are_in_its_help(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("t", "question_mark")
            assert "List the claims of this row." in session.frame()
            await session.press("escape", "G", "g", "pagedown", "enter")
            assert session.state.claims == ClaimFilter(article=2)

    run(scenario)


def test_a_row_is_found_by_a_part_of_its_name(desk: Desk) -> None:
    desk("speakers", "merge", "2", "1")
    for number in range(60):
        article = replace(PORT, text=f"{PORT.text} {number}", title=f"Port {number}", outlet=f"Pos {number}", path=None)
        desk.keep(article, statement(article, "The port will stay open", f"Nama{number} Besar"))

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("s", "G", "slash")
            await session.type("MOSS")
            assert "Rina Wati  also Dan Moss" in session.frame()
            await session.press("enter", "enter")
            assert session.state.claims == ClaimFilter(speaker="#1")
            await session.press("t", "slash")
            await session.type("pos 47")
            assert "1 found" in session.frame()
            await session.press("enter", "enter")
            assert session.state.claims == ClaimFilter(article=50)

    run(scenario)


def test_an_article_without_a_title_is_known_by_its_file(desk: Desk) -> None:
    article = replace(PORT, text="It is not so, Dan Moss said.", title=None, path="desk/[b]not so.txt")
    desk.keep(article, statement(article, "It is not so", "Dan Moss"))

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("t")
            assert "[b]not so.txt" in session.frame()

    run(scenario)


def test_articles_count_a_claim_once(desk: Desk) -> None:
    with open_ledger(desk.ledger) as ledger:
        again = replace(BRIDGE, text=f"{BRIDGE.text}\n{BRIDGE.text}", title="Twice", url=None)
        said = statement(again, "“Jembatan itu selesai,”", "Rina Wati")
        record(ledger, again, Extraction((said, said)))
        found = {article.title: article.claims for article in list_articles(ledger)}
    assert found == {"Twice": 1, "Jembatan dibuka": 2, "Port stays open": 1}


def test_statistics_have_numbers_and_charts(desk: Desk) -> None:
    desk("mark", "2", "disputed")

    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(100, 60)) as session:
            await session.press("i")
            frame = session.frame()
            assert "2 articles, 4 statements, 4 claims" in frame
            assert "✗ disputed 1" in frame
            assert "claims by month" in frame
            assert "claims by speaker" in frame
            assert "Dan Moss" in frame
            await session.press("escape")
            assert "1 Claims" in session.frame()

    run(scenario)


def test_an_empty_ledger_has_views_too(desk: Desk) -> None:
    async def scenario() -> None:
        async with reviewing(desk.folder / "empty.db") as session:
            for key in ("s", "t", "i"):
                await session.press(key)
                await session.press("enter", "escape")
            assert not session.toasts

    run(scenario)


@pytest.mark.parametrize(
    "texts",
    [hostile.MARKUP, hostile.TERMINAL, hostile.SPREADSHEET, hostile.WIDE],
    ids=["markup", "terminal", "sheet", "wide"],
)
def test_hostile_names_are_shown_exactly(desk: Desk, texts: Sequence[str]) -> None:
    with open_ledger(desk.ledger) as ledger:
        for number, text in enumerate(texts):
            article = replace(BRIDGE, text=f"{BRIDGE.text} {number}", title=text, outlet=text, url=None)
            spoken = statement(article, f"miliar. {number}", speakers=(Speaker(f"{text} nama{number}", text, text),))
            record(ledger, article, Extraction((spoken,)))

    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(200, 60)) as session:
            for key in ("s", "t", "i"):
                await session.press(key)
                frame = session.frame()
                assert sanitize(frame) == frame
                if key != "i":
                    missing = [t for t in texts if len(t) < 40 and one_line(t).strip()[:20] not in frame]
                    assert missing == []
                await session.press("escape")

    run(scenario)


def test_a_month_without_claims_leaves_a_gap() -> None:
    months = {"2023-11": {Status.PENDING: 2}, "2024-02": {Status.VERIFIED: 1}}
    assert every_month(months) == [
        ("2023-11", {Status.PENDING: 2}),
        ("2023-12", {}),
        ("2024-01", {}),
        ("2024-02", {Status.VERIFIED: 1}),
    ]
    assert every_month({}) == []


@pytest.mark.parametrize("most", [0, 1, 2, 3, 5, 6, 11, 95, 190, 1_000, 123_456])
def test_ticks_are_a_few_whole_numbers(most: int) -> None:
    ticks = whole_ticks(most)
    assert ticks[0] == 0
    assert len(ticks) <= 6
    assert most - (ticks[1] - ticks[0] if len(ticks) > 1 else 1) < ticks[-1] <= most


@pytest.mark.parametrize("size", [(140, 60), (80, 60)])
def test_the_charts_have_whole_ticks_gaps_and_nothing_over_the_bars(desk: Desk, size: tuple[int, int]) -> None:
    later = replace(BRIDGE, text=f"{BRIDGE.text} ", published=date(2024, 6, 3), url="https://kabar.example/9")
    desk.keep(later, *(statement(later, later.text[at : at + 20], f"Budi{at}") for at in range(9)))

    async def scenario() -> None:
        async with reviewing(desk.ledger, size=size) as session:
            await session.press("i")
            frame = session.frame()
            assert all(month in frame for month in ("2024-03", "2024-04", "2024-05", "2024-06"))
            assert not re.search(r"[0-9]\.[0-9]+┤", frame)
            assert frame.count("○ pending 12") == 1
            assert [row for row in frame.splitlines() if "disputed" in row and ("│" in row or "┤" in row)] == []
            assert "believed  1, which nobody said" in frame

    run(scenario)
