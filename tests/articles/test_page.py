"""What the lines of a pasted page say about it."""

import textwrap
import time
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
        (
            ("Home News Harbour bridge closed after cracks", "Harbour bridge closed after cracks"),
            "Harbour bridge closed after cracks",
        ),
        (("Penulis : Redaksi",), None),
        (
            (
                "Sea Bridge 2024",
                "Harbour bridge is shut",
                "By Ann Moss",
                "AA",
                "Text Sizes",
                "Medium",
                "Large",
                "Engineers found a crack on a bridge on Tuesday (12/3/2024). Kabarnews/Ann Moss",
            ),
            "Harbour bridge is shut",
        ),
        (("Diposting pada : 12 Maret 2024", "Kategori : Harbour bridge"), None),
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
        (("Harbour bridge is shut", "Muara Post - March 12, 2024"), "Muara Post"),
        (("Muara, Pesisir.id - Jembatan itu ditutup.",), "Pesisir.id"),
        (("PESISIR.CO.ID, MUARA - Jembatan itu ditutup.",), "PESISIR.CO.ID"),
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
        ("Penulis: rina wati", "Rina Wati"),
        ("Penulis: tim redaksi", None),
        ("Peliput : Rina Wati", "Rina Wati"),
        ("By the time it closed, the bridge had 14 cracks.", None),
    ],
)
def test_the_author_is_in_a_byline_before_or_after_the_prose(line: str, author: str | None) -> None:
    assert read_page(page("Bridge closed after cracks", line)).author == author
    assert read_page(page("Bridge closed after cracks") + "\n\n" + line).author == author


def test_a_paper_before_the_day_is_no_author() -> None:
    assert read_page(page("Harbour bridge is shut", "Muara Post - March 12, 2024")).author is None


@pytest.mark.parametrize(
    "caption",
    [
        "Kapolres Muara, AKBP Rina Wati berikan keterangan pers | Humas Polres Muara",
        "Pj Bupati Muara Rina Wati saat diwawancara pekerja media.",
    ],
)
def test_who_is_in_a_picture_is_no_author(caption: str) -> None:
    assert read_page(page("Bridge closed after cracks", caption)).author is None


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


NAVIGATION = ("Menu", "Cari", "Masuk", "Home", "Ekonomi", "Olahraga", "Foto", "Video", "Indeks", "Terpopuler", "Kolom")
HEADER = (*NAVIGATION, "Senin, 11 Maret 2024", "Top News", "Bupati: Harga beras di pasar turun lagi", *NAVIGATION)
BODY = (
    "Muara - Bupati Muara Rina Wati mengatakan jembatan gantung di Desa Kalang ditutup karena tiangnya retak.",
    "“Kami tutup dulu sampai ada hasil pemeriksaan dari dinas,” kata Rina di kantornya, Selasa (12/3/2024).",
    "Warga diminta memakai perahu, dan anak sekolah diantar oleh petugas dari kecamatan setiap pagi dan sore.",
)
FOOTER = (
    "Tags:",
    "jembatan",
    "Berita Terkait",
    "Jembatan lain di Muara juga retak",
    "10 Maret 2024",
    "Terpopuler",
    "1",
)
TITLE = "Jembatan Gantung Kalang Ditutup, Bupati Muara: Tiangnya Retak"


def furnished(*lines: str, behind: tuple[str, ...] = ()) -> str:
    """Return a page as it is pasted: menus, the day of the visit, other headlines before and behind the article."""
    return "\n".join((*HEADER, *lines, *BODY, *behind, *FOOTER))


@pytest.mark.parametrize(
    ("lines", "author", "outlet"),
    [
        (f"{TITLE}|Budi Hartono - kabarMuara|Selasa, 12 Mar 2024 14:05 WIB|Bagikan", "Budi Hartono", "kabarMuara"),
        (f"{TITLE}|Kabar.com, 12 Maret 2024, 17:22 WIB|Budi Hartono|Tim Redaksi", "Budi Hartono", "Kabar.com"),
        (f"Tayang: 12 Maret 2024 15:48 WIB|{TITLE}|Penulis: Budi Hartono|Editor: Sri Wening", "Budi Hartono", None),
        (f"{TITLE}|Retaknya baru.|Oleh|Budi Hartono|Diterbitkan 12 Maret 2024, 11:00 WIB", "Budi Hartono", None),
        (f"{TITLE}|Diperbarui 13 Maret 2024, 13:27 WIB|Diterbitkan 12 Maret 2024, 11:00 WIB", None, None),
        (f"{TITLE}|Rep: Budi Hartono/ Red: Sri Wening|12 Maret 2024|Foto: ANTARA FOTO/Tom Frey", "Budi Hartono", None),
        (f"{TITLE}|12 March 2024|Ann Moss|Share|A bridge on March 2, 2024. (Photo: Tom Frey)", "Ann Moss", None),
        (f"{TITLE}|BY ANN MOSS AND TOM FREY|Updated 13 March 2024|Published 12 March 2024", "Ann Moss, Tom Frey", None),
        (f"{TITLE}|ANN MOSS amoss@courier.example|Mar 12, 2024 Updated 6 hrs ago", "Ann Moss", None),
        (f"{TITLE}|Ann Moss (The Muara Courier)|Tue, March 12, 2024", "Ann Moss", "The Muara Courier"),
    ],
)
def test_the_facts_stand_around_the_headline_however_much_stands_before_it(
    lines: str, author: str | None, outlet: str | None
) -> None:
    facts = read_page(furnished(*lines.split("|")))
    assert (facts.title, facts.author, facts.outlet) == (TITLE, author, outlet)
    assert facts.published == date(2024, 3, 12)


def test_who_wrote_and_when_can_stand_behind_the_prose() -> None:
    facts = read_page(furnished(TITLE, behind=("Pewarta: Budi Hartono", "Editor: Sri Wening", "Terbit: 12 Maret 2024")))
    assert (facts.author, facts.published) == ("Budi Hartono", date(2024, 3, 12))


def test_the_day_of_the_visit_and_that_of_other_articles_are_not_the_day_of_publication() -> None:
    assert read_page(furnished(TITLE, "Bagikan")).published is None


def test_the_masthead_is_the_outlet_whose_copyright_it_is() -> None:
    page = "\n".join(
        (
            "Skip to content",
            "KABAR MUARA",
            *NAVIGATION,
            TITLE,
            *BODY,
            "Copyright © 2024 Kabar Muara. All rights reserved.",
        )
    )
    assert read_page(page).outlet == "KABAR MUARA"


def test_a_page_broken_at_a_width_has_its_headline_in_one_piece() -> None:
    headline = "Hanging bridge at Kalang is closed because one of its old piers has cracked"
    prose = (
        "The hanging bridge at Kalang was closed on Tuesday because one of its old piers has cracked, the mayor said."
    )
    lines = [line for text in (headline, prose, prose, prose) for line in textwrap.wrap(text, 60)]
    assert read_page("\n".join(lines)).title == headline


@pytest.mark.parametrize(
    "lines", [("*" * 5000,), ("A " * 5000,), ("Home > " * 2000,), ("Oleh" + " Ann" * 3000,), ("12/3/2024 " * 2000,)]
)
def test_no_line_takes_long(lines: tuple[str, ...]) -> None:
    start = time.perf_counter()
    read_page(furnished(*lines))
    assert time.perf_counter() - start < 2
