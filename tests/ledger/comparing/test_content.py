"""Contents cut into words: numbers, negations and names as they are compared."""

import pytest

from factrack.ledger.comparing import Sort, read_content


def numbers(text: str, language: str) -> list[str]:
    return [word.key for word in read_content(text, language).words if word.sort is Sort.NUMBER]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("14 miliar", "id", ["14000000000"]),
        ("empat belas miliar", "id", ["14000000000"]),
        ("Rp14,5 miliar", "id", ["14500000000"]),
        ("1.250.000 ton", "id", ["1250000"]),
        ("14.5 derajat", "id", ["14.5"]),
        ("dua puluh tiga truk", "id", ["23"]),
        ("seratus dua puluh lima ribu warga", "id", ["125000"]),
        ("dua juta tiga ratus ribu", "id", ["2300000"]),
        ("dua, tiga orang", "id", ["2", "3"]),
        ("salah satu dari lima", "id", ["5"]),
        ("ke-14 kali", "id", ["14"]),
        ("twenty-three trucks", "en", ["23"]),
        ("two hundred thirty thousand", "en", ["230000"]),
        ("$1,250,000", "en", ["1250000"]),
        ("1.5 million", "en", ["1500000"]),
        ("one of nineteen", "en", ["19"]),
        ("no one of us", "en", []),
    ],
)
def test_a_number_has_one_form_however_it_is_written(text: str, language: str, found: list[str]) -> None:
    assert numbers(text, language) == found


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Saya tak tahu", "“Saya tidak tahu,”", "id"),
        ("naik 5%", "naik lima persen", "id"),
        ("We won’t go", "we will not go", "en"),
        ("It isn't safe", "It is not safe", "en"),
        ("I cannot say", "I can't say", "en"),
    ],
)
def test_spelling_case_and_marks_make_no_difference(one: str, other: str, language: str) -> None:
    assert read_content(one, language).keys == read_content(other, language).keys


def test_the_shown_words_give_the_text_back() -> None:
    text = "“Kami (semua) tak punya Rp14,5 miliar,” … “dan won't pun tidak.”"
    assert "".join(word.shown for word in read_content(text, "id").words) == text


def test_a_name_is_a_capital_within_a_sentence() -> None:
    words = read_content("Harga di Muara naik. Warga takut", "id").words
    assert [word.key for word in words if word.sort is Sort.NAME] == ["muara"]


def test_a_language_without_a_pack_is_compared_by_its_words() -> None:
    assert read_content("Ça va", "fr").keys == ["ça", "va"]
