"""Titles and names in quotation marks, which nobody says, and who is called so."""

import pytest

from tests.extraction.reading import reports
from tests.extraction.speakers.naming import Reading, readings

ENGLISH_SOURCES = [
    ("The director of “The Last Ferry” said the film was done.", "The director of “The Last Ferry”"),
    ("The band behind “Northern Lines” announced a tour.", "The band behind “Northern Lines”"),
    ("The company that makes the “Brisk” drink has said it will stop.", "The company that makes the “Brisk” drink"),
    ("The actor who played “Vito” said he was sorry.", "The actor who played “Vito”"),
    ("The star of “Harrow Nights,” Ada Quill, said she was tired.", "The star of “Harrow Nights,” Ada Quill"),
    ('"Panorama" reporter Ada Quill said she saw it.', '"Panorama" reporter Ada Quill'),
    ("A man known as “the Colonel” said he had left.", "A man known as “the Colonel”"),
    ("A hacker known online as Tern told the paper he had it.", "A hacker known online as Tern"),
    ("A man named Rix Harrow said he had left.", "A man named Rix Harrow"),
    ("A company called Harrow Foods said it had left.", "A company called Harrow Foods"),
    ("In an interview on “Meet the Town,” he said the plan would fail.", "he"),
]
INDONESIAN_SOURCES = [
    ("Penulis buku “Laut Utara” itu mengatakan bahwa naskahnya selesai.", "Penulis buku “Laut Utara” itu"),
    ("Band “Kuda Besi” mengumumkan tur ke sepuluh kota.", "Band “Kuda Besi”"),
    ("Pelantun “Rindu” itu menegaskan bahwa ia sehat.", "Pelantun “Rindu” itu"),
    ("Komunitas “Peduli Sungai” meminta sungai dibersihkan.", "Komunitas “Peduli Sungai”"),
    ("Menurut pria yang dikenal sebagai “Raja Minyak” itu, harga naik.", "pria yang dikenal sebagai “Raja Minyak” itu"),
]


@pytest.mark.parametrize(("text", "source"), ENGLISH_SOURCES)
def test_a_quoted_name_is_a_part_of_its_source(text: str, source: str) -> None:
    assert [found for _, found in reports(text, "en")] == [source]


@pytest.mark.parametrize(("text", "source"), INDONESIAN_SOURCES)
def test_a_quoted_name_is_a_part_of_its_indonesian_source(text: str, source: str) -> None:
    assert [found for _, found in reports(text, "id")] == [source]


@pytest.mark.parametrize(
    ("text", "content", "language"),
    [
        ("They chanted “Lock Her Up” and left.", "“Lock Her Up”", "en"),
        ("He answered simply “Yes.”", "“Yes.”", "en"),
        ("“Never Again,” said Holt.", "“Never Again,”", "en"),
        ("Holt called the plan a “Disaster.”", "the plan a “Disaster.”", "en"),
        ("Ia hanya menjawab singkat “Siap”.", "“Siap”", "id"),
        ("Dia berteriak “Merdeka”.", "“Merdeka”", "id"),
        ("Ia menyebut kebijakan itu “Blunder”.", "kebijakan itu “Blunder”", "id"),
    ],
)
def test_words_with_capitals_behind_a_cue_are_said(text: str, content: str, language: str) -> None:
    assert [said for said, _ in reports(text, language)] == [content]


@pytest.mark.parametrize(
    ("text", "speaker", "language"),
    [
        (
            "The star of “Harrow Nights”, Ada Quill, said she was tired.",
            ("Ada Quill", "star of “Harrow Nights”", None),
            "en",
        ),
        ("A man known as Rix Harrow said he had left.", ("Rix Harrow", None, None), "en"),
        ("One of them, a nurse named Ada Quill, said she saw it.", ("Ada Quill", "nurse", None), "en"),
        ("A company called Harrow Foods said it had left.", ("Harrow Foods", None, None), "en"),
        ("The judge named Quill as the thief.", ("The judge", "judge", None), "en"),
        ("Kelompok yang menamakan diri “Laskar Merah” itu mengaku bersalah.", ("Laskar Merah", None, None), "id"),
        ("Band “Kuda Besi” mengumumkan tur.", ("Band Kuda Besi", None, None), "id"),
        ("“Kami siap,” ujar politikus yang akrab disapa Cak Ji itu.", ("Cak Ji", "politikus", None), "id"),
        (
            "Sutradara film “Hujan di Rawa”, Raka Wirya, menyebut film itu rampung.",
            ("Raka Wirya", "Sutradara film “Hujan di Rawa”", None),
            "id",
        ),
    ],
)
def test_the_speaker_is_whom_the_name_is_of(text: str, speaker: Reading, language: str) -> None:
    assert readings(text, language) == [[speaker]]


@pytest.mark.parametrize(
    "text",
    [
        "Brannock, whom everyone in the village calls “Lampy,” left.",
        "The storm, which forecasters named “Ida,” hit the coast.",
        "The dog, which neighbors call “Biscuit,” was found on Monday.",
    ],
)
def test_what_somebody_is_called_is_no_statement(text: str) -> None:
    assert reports(text, "en") == []


def test_what_somebody_calls_a_thing_is_one() -> None:
    assert reports("The plan, which Holt called “a mess”, was dropped.", "en") == [("which … “a mess”", "Holt")]
