"""Indonesian verbs that report a clause or only name a thing, told apart by what follows."""

import pytest

from factrack import Article, Statement, extract
from factrack.extraction import Stance


def read(text: str) -> tuple[Statement, ...]:
    return extract(Article(text, language="id")).statements


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lurah Darto menyampaikan pihaknya akan menutup jalan itu.", "pihaknya akan menutup jalan itu"),
        ("Lurah Darto menyampaikan akan menutup jalan itu.", "akan menutup jalan itu"),
        ("Hartini menceritakan dirinya tertidur di bus.", "dirinya tertidur di bus"),
        ("Lurah Darto menyampaikan warga sudah pulang.", "warga sudah pulang"),
        ("Lurah Darto mengungkap pintu air belum diperbaiki.", "pintu air belum diperbaiki"),
        ("Yayasan Samudra mencatat sedikitnya 48 kasus.", "sedikitnya 48 kasus"),
        ("Yayasan Samudra mencatat ada 62 penyu mati.", "ada 62 penyu mati"),
        ("Yayasan Samudra mencatat 11 gempa susulan.", "11 gempa susulan"),
        ("Yayasan Samudra mencatat penyu masih berkurang.", "penyu masih berkurang"),
        ("Hartini menemukan bahwa penyu berkurang.", "bahwa penyu berkurang"),
        ("Menurut hematnya, penyu berkurang.", "penyu berkurang"),
    ],
)
def test_a_clause_follows(text: str, content: str) -> None:
    assert [span.of(text) for statement in read(text) for span in statement.content] == [content]


@pytest.mark.parametrize(
    "text",
    [
        "Lurah Darto menyampaikan duka cita kepada keluarga korban.",
        "Lurah Darto menyampaikan terima kasih kepada warga yang telah membantu.",
        "Hartini menceritakan pengalaman masa kecilnya.",
        "Polisi menemukan tiga bungkus sabu.",
        "Panitia mencatat semua masukan warga.",
        "Sejarah mencatat 1.400 kapal karam di selat itu.",
    ],
)
def test_a_thing_follows(text: str) -> None:
    assert read(text) == ()


def test_what_is_refuted_in_the_passive_is_denied() -> None:
    (statement,) = read("Tuduhan warga itu dipatahkan Hartini Wulandari.")
    assert (statement.stance, statement.speaker) == (Stance.DENIED, "Hartini Wulandari")
