"""How Indonesian contents and sources begin that no clause mark shows: feelings, adverbials, "kata polisi"."""

from functools import partial

import pytest

from tests.extraction import reading

reports = partial(reading.reports, language="id")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Seusai rapat, Budi mengaku kecewa.", "kecewa"),
        ("Budi mengaku lega dengan putusan itu.", "lega dengan putusan itu"),
    ],
)
def test_how_somebody_feels_is_what_they_say(text: str, content: str) -> None:
    assert reports(text) == [(content, "Budi")]


@pytest.mark.parametrize(
    "content",
    [
        "hingga kini 12 orang sudah diperiksa",
        "sampai saat ini pelaku belum ditangkap",
        "akibat kejadian itu tiga orang tewas",
        "karena hujan jalan itu ditutup",
        "di lokasi itu ditemukan pisau",
    ],
)
def test_a_clause_may_open_with_an_adverbial(content: str) -> None:
    assert reports(f"Budi mengatakan {content}.") == [(content, "Budi")]


@pytest.mark.parametrize("source", ["polisi", "aparat", "penyidik", "warga", "pihak kepolisian"])
def test_who_speaks_may_be_a_common_noun(source: str) -> None:
    assert reports(f"Api sudah lama padam, kata {source}.") == [("Api sudah lama padam", source)]


def test_akunya_is_a_report() -> None:
    assert reports("“Saya khilaf waktu itu,” akunya.") == [("“Saya khilaf waktu itu,”", None)]
