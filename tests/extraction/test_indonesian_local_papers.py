"""How local Indonesian papers write: marks, spaces and commas left out, teams and callings beside names."""

import pytest

from factrack import Article, extract
from tests.extraction.speakers.naming import last


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“Ya,” kata Rina, Selasa (12/9/2023) Budi Santoso meminta harga turun.", "Budi Santoso"),
        ("“Harga tinggi,” ucap Rina belum lama ini.", "Rina"),
        ("“Harga tinggi,” sebut Rina terpisah.", "Rina"),
        ("Sedangkan Siti, selaku warga berharap harga turun.", "Siti, selaku warga"),
        ("Politisi PDI-Perjuangan itu mengungkapkan, harga naik.", "Politisi PDI-Perjuangan itu"),
    ],
)
def test_a_source_is_who_speaks_and_no_more(text: str, source: str) -> None:
    *_, statement = extract(Article(text, language="id")).statements
    assert statement.source is not None
    assert statement.source.of(text) == source


def test_a_place_in_capitals_with_a_dash_still_opens_an_article() -> None:
    text = "SOLO-Bupati Wera mengatakan harga naik."
    (statement,) = extract(Article(text, language="id")).statements
    assert statement.source is not None
    assert statement.source.of(text) == "Bupati Wera"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("gelandang Wera All Star U-20, Andre Oktavian,", ("Andre Oktavian", "gelandang", "Wera All Star U-20")),
        ("Rina selaku ketua RT", ("Rina", "ketua RT", None)),
        ("Rina Ketua RT setempat", ("Rina", "ketua RT", None)),
        ("Sukiyah (75) salah satu pengungsi", ("Sukiyah", "pengungsi", None)),
        ("Kalakhar BPBD Wera Aris Sudarya", ("Aris Sudarya", "kalakhar", "BPBD Wera")),
        ("Komisaris Independen Bank Wera Rina Wati", ("Rina Wati", "komisaris independen", "Bank Wera")),
    ],
)
def test_a_name_is_told_from_a_team_and_from_a_calling(source: str, expected: tuple[str, str, str | None]) -> None:
    speaker = last(f"{source[0].upper()}{source[1:]} mengatakan harga naik.")
    assert (speaker.speaker, (speaker.role or "").lower(), speaker.affiliation) == (
        expected[0],
        expected[1].lower(),
        expected[2],
    )


@pytest.mark.parametrize(
    ("office", "body"),
    [("pelatih kepala", "Wera FC"), ("Direktur", "PT Wera"), ("Ketua", "Yayasan Wera")],
)
def test_an_office_that_one_person_has_tells_no_body_of_another_one(office: str, body: str) -> None:
    text = f"“Ya,” kata {office} {body} Budi Santoso. “Tidak,” kata {office} Rina Wati."
    assert (last(text).speaker, last(text).affiliation) == ("Rina Wati", None)


def test_what_is_so_in_somebodys_view_is_theirs() -> None:
    text = "Rina Wati mengaku puas. Dalam pandangannya, Irfan Bahtiar bermain sederhana. “Mereka hebat,” ujarnya."
    assert [one.speaker for one in extract(Article(text, language="id")).statements] == ["Rina Wati"] * 3


@pytest.mark.parametrize("text", ["Namun, tidak demikian menurut kubu Wera.", "Dalam pandangan umum, harga naik."])
def test_what_nobody_says_in_particular_is_no_statement(text: str) -> None:
    assert not extract(Article(text, language="id")).statements


@pytest.mark.parametrize("account", ["keterangan", "penuturan", "kesaksian"])
@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Kepala Desa Wera, Syafrudin", ("Syafrudin", "Kepala", "Desa Wera")),
        ("Budi, warga Wera", ("Budi", "warga", None)),
    ],
)
def test_an_account_is_of_who_gives_it(account: str, source: str, expected: tuple[str, str, str | None]) -> None:
    statement = last(f"Menurut {account} {source}, tanah bergerak tiba-tiba.")
    assert (statement.speaker, statement.role, statement.affiliation) == expected


def test_nearly_all_are_nobody_who_is_named_later() -> None:
    text = "Hampir semua ekonom berpendapat, bunga harus turun. “Ya,” kata Rina Wati, Ekonom Bank Wera."
    assert [one.speaker for one in extract(Article(text, language="id")).statements] == [
        "Hampir semua ekonom",
        "Rina Wati",
    ]


def test_an_adverb_before_a_verb_is_no_cue() -> None:
    text = "Ekonom Bank Wera Rina Wati, bahkan tegas menyatakan tak setuju dengan langkah itu."
    assert [one.quote(text) for one in extract(Article(text, language="id")).statements] == [
        "tak setuju dengan langkah itu"
    ]
