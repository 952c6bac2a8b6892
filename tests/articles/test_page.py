"""What the lines of a pasted page say about it."""

from datetime import date

import pytest

from factrack.articles.page import read_page

PROSE = "The bridge was closed on Tuesday after engineers found a crack in one of its piers."


def page(*lines: str) -> str:
    return "\n\n".join((*lines, PROSE))


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("muarapost.example", "Muara Ferry sails again", "Muara: Ferry sails again"), "Muara: Ferry sails again"),
        (("Harbour bridge closed after cracks found",), "Harbour bridge closed after cracks found"),
        (("muarapost.example", "Bridge closed after cracks"), "Bridge closed after cracks"),
        (("Home", "Bridge closed after cracks", "Bridge closed after cracks"), "Bridge closed after cracks"),
        (("By Ann Moss", "Bridge closed after cracks"), "Bridge closed after cracks"),
        (("12 March 2024", "Bridge closed after cracks"), "Bridge closed after cracks"),
        (("The Muara Courier", "Harbour bridge closed after cracks found"), "Harbour bridge closed after cracks found"),
        (("The Last Bridge Keeper", "By Ann Moss"), "The Last Bridge Keeper"),
        (("Floods hit Muara", "Hundreds flee as the river bursts its banks"), "Floods hit Muara"),
        (("Harbour Bridge Closed After Cracks Found.",), "Harbour Bridge Closed After Cracks Found"),
        ((), None),
    ],
)
def test_the_title_is_the_headline_and_no_label_byline_date_or_masthead(lines: tuple[str, ...], title: str) -> None:
    assert read_page(page(*lines)).title == title


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        (("muarapost.example", "Bridge closed after cracks"), "muarapost.example"),
        (("www.muarapost.example/news/1", "Bridge closed after cracks"), "muarapost.example"),
        (("Bridge closed after cracks", "muarapost.example - 9 Feb 2024, 15:35 WIB"), "muarapost.example"),
        (("The Muara Courier", "Harbour bridge closed after cracks found"), "The Muara Courier"),
        (("MUARA, HARIAN PESISIR — Jembatan itu ditutup.",), "HARIAN PESISIR"),
        (("MUARA, March 12 (Coast Wire) — The bridge was closed.",), "Coast Wire"),
        (("World News", "Harbour bridge closed after cracks found"), None),
        (("Bridge closed after cracks",), None),
    ],
)
def test_the_outlet_is_a_site_a_masthead_or_in_the_dateline(lines: tuple[str, ...], outlet: str | None) -> None:
    assert read_page(page(*lines)).outlet == outlet


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Ann Moss", "Ann Moss"),
        ("By Ann Moss, environment reporter", "Ann Moss"),
        ("Oleh: Rina Wati", "Rina Wati"),
        ("Penulis: Rina Wati", "Rina Wati"),
        ("By the time it closed, the bridge had 14 cracks.", None),
    ],
)
def test_the_author_is_in_a_byline_before_or_after_the_prose(line: str, author: str | None) -> None:
    assert read_page(page("Bridge closed after cracks", line)).author == author
    assert read_page(page("Bridge closed after cracks") + "\n\n" + line).author == author


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("12 March 2024", date(2024, 3, 12)),
        ("March 12, 2024", date(2024, 3, 12)),
        ("Selasa, 12 Maret 2024 | 08:10 WIB", date(2024, 3, 12)),
        ("Published 12 March 2024", date(2024, 3, 12)),
        ("muarapost.example - 12/03/2024, 15:35 WIB", date(2024, 3, 12)),
        ("2024-03-12", date(2024, 3, 12)),
        ("3/25/2024", date(2024, 3, 25)),
        ("9 Peb 2024", date(2024, 2, 9)),
        ("31/02/2024", None),
        ("MUARA, March 12, 2024 (Coast Wire) — The bridge was closed in the morning.", date(2024, 3, 12)),
        ("MUARA, March 12 (Coast Wire) — The bridge was closed in the morning.", None),
        ("Jembatan itu dibuka pada 12 Maret 2021 oleh wali kota saat itu.", None),
    ],
)
def test_the_day_stands_in_a_line_of_its_own_or_in_the_dateline_but_not_in_the_prose(
    line: str, day: date | None
) -> None:
    assert read_page(page("Bridge closed after cracks", line)).published == day


@pytest.mark.parametrize(
    ("opening", "published"),
    [
        ("PORT CALDER, 6 May 2024 — “We will stay open,” said Anna Holt.", date(2024, 5, 6)),
        ("PORT CALDER, May 6, 2024 -- The port will stay open.", date(2024, 5, 6)),
        ("JAKARTA, 12 Maret 2024 – Pelabuhan tetap buka.", date(2024, 3, 12)),
        ("Jakarta, Selasa (12/3/2024) - Pelabuhan tetap buka.", date(2024, 3, 12)),
        ("PORT CALDER, Monday, 6 May 2024 (Wire News) - The port stays open.", date(2024, 5, 6)),
        # a date in the prose is not the article's
        ("Holt said on May 6, 2024 that the port would stay open — for now.", None),
        ("Holt left on May 6, 2024 — a Monday — and went home.", None),
        ("Anna Holt, who left on May 6, 2024 — a Monday — is back.", None),
        ("Anna Holt, elected 6 May 2024 - by a few votes - is back.", None),
        ("Anna Holt, yang dilantik 6 Mei 2024 - hari Senin - kembali.", None),
        ("PORT CALDER — The port was shut on May 6, 2024.", None),
    ],
)
def test_a_dateline_with_a_whole_date_tells_the_day(opening: str, published: date | None) -> None:
    assert read_page(f"Port stays open\n\n{opening}\n\nThe cranes are old.").published == published
