"""Which lines of a page are prose."""

import pytest

from factrack import Article, extract

LEAD = "Warga mengungsi sejak pagi karena air terus naik di seluruh kota. "


def contents(text: str) -> list[str]:
    return [statement.quote(text) for statement in extract(Article(text, language="id")).statements]


def test_a_caption_with_an_agency_is_no_prose() -> None:
    text = (
        "Bupati Rantau Meninjau Banjir\n\nSulastri Wening dikabarkan akan meninjau banjir di kota itu.(AFP)\n\n"
        f"{LEAD}Sulastri menyebut air akan surut."
    )
    assert contents(text) == ["air akan surut"]


def test_an_agency_at_the_end_of_the_only_paragraph_ends_the_text() -> None:
    text = f"Bupati Rantau Meninjau Banjir\n\n{LEAD}Sulastri menyebut air akan surut. (AFP)"
    assert contents(text) == ["air akan surut"]


def test_a_short_line_with_a_colon_announces_the_quotation_below_it() -> None:
    text = f"{LEAD}\n\nLukman Hadi mengatakan:\n\n“Jembatan itu panjang sekali.”\n\nWarga lega mendengar kabar itu."
    assert contents(text) == ["“Jembatan itu panjang sekali.”"]


def test_a_first_line_that_quotes_somebody_is_no_headline() -> None:
    text = f"“Jembatan Itu Aman,” kata Lukman Hadi.\n\n{LEAD}"
    assert contents(text) == ["“Jembatan Itu Aman,”"]


def test_two_quotations_with_a_report_each_are_two_statements() -> None:
    text = '"Jembatan itu aman," kata Lukman Hadi, "dan warga boleh melintas," tambahnya.'
    assert contents(text) == ['"Jembatan itu aman,"', '"dan warga boleh melintas,"']


def test_the_letters_of_desk_and_agency_do_not_take_the_last_paragraph_with_them() -> None:
    for letters in ("(AFP/Nik/I-2)", "(Ant/E-3)", "(wdy)", "(MTN)"):
        text = f"Bupati Rantau Meninjau Banjir\n\n{LEAD}\n\nSulastri Wening menyebut air akan surut. {letters}"
        assert contents(text) == ["air akan surut"]


def test_a_long_paragraph_that_ends_with_a_credit_is_prose_all_the_same() -> None:
    text = f"Bupati Rantau Meninjau Banjir\n\n{LEAD}\n\n{LEAD * 4}Sulastri menyebut air akan surut. (AFP, Foto Kita)"
    assert contents(text) == ["air akan surut"]


def test_what_readers_write_below_an_article_is_none_of_it() -> None:
    text = (
        "“Debunya tebal,” kata Sumiyati.\n\nWarga menutup jalan sejak pagi hari.\n\nPolisi datang ke lokasi itu.\n\n"
        "Komentar\nBudi_99: “Sudah benar itu!” kata saya dari dulu.\n\nTulis komentar"
    )
    assert [found.quote(text) for found in extract(Article(text, language="id")).statements] == ["“Debunya tebal,”"]


def test_a_lead_full_of_names_is_no_title() -> None:
    text = (
        "Mayor Ada Quill on Sunday defended Calder Ferries Director Gil Thorne and his contract with Harrow Bank, "
        "saying Mr. Thorne was honest.\n\nResidents of the island had asked for a new ferry for years."
    )
    assert next(found.speaker for found in extract(Article(text, language="en")).statements) == "Ada Quill"


def test_an_agency_in_brackets_that_opens_a_paragraph_is_no_speaker() -> None:
    for opening in ("(CNP) -- The", "(CNP)The", "(Calder Press) — The"):
        text = f"Share your pictures with us, wherever you are.\n\n{opening} mayor said the bridge was shut."
        found = extract(Article(text, language="en")).statements[0]
        assert (found.source and found.source.of(text)) == "The mayor"


@pytest.mark.parametrize(
    "above",
    [
        "• Jaksa menyebut Sulastri mengganti pelat nomor mobil.",
        "Sulastri menyebut air akan naik lagi.\nSulastri menyebut air akan naik lagi. Foto: Kabar/Budi Hartono",
        "Sulastri menyebut air akan naik lagi.\nBUDI HARTONO, KABAR",
        "Bupati menghitung kerugian (Kabar Rantau/Budi Hartono)",
        "Pilihan Editor: Bupati: “Air Akan Naik Lagi”",
        "Bupati Rantau: ‘Air Naik Terus, Kami Mengungsi ke Mana?’",
    ],
)
def test_what_stands_between_headline_and_first_paragraph_is_no_statement(above: str) -> None:
    text = f"Bupati Rantau Meninjau Banjir\n{above}\n{LEAD}Sulastri menyebut air akan surut.\n{LEAD}"
    assert contents(text) == ["air akan surut"]


def test_an_article_of_points_is_read() -> None:
    text = "Bupati Rantau Meninjau Banjir\n\n• Sulastri Wening menyebut air akan surut.\n\n• Lukman menyebut air naik."
    assert contents(text) == ["air akan surut", "air naik"]
