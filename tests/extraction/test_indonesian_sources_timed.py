"""Indonesian times and settings between a source and its verb, and before the source."""

import pytest

from factrack import Article, extract


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Camat Rina Wati dalam rapat, Sabtu pukul 19.15, mengatakan jalan itu rusak.", "Camat Rina Wati"),
        ("Camat Rina Wati, Sabtu (9/1/2021) pukul 19.15 WIB, mengatakan jalan itu rusak.", "Camat Rina Wati"),
        ("Camat Rina Wati, saat dihubungi, Minggu (24/1/2021) petang, mengatakan jalan itu rusak.", "Camat Rina Wati"),
        ("Camat Rina Wati dalam rapat dengan Bank Kali, PLN, dan BPBD menyatakan jalan itu rusak.", "Camat Rina Wati"),
        ("Di Wera, Rina Wati dan Budi Suseno mengatakan jalan itu rusak.", "Rina Wati dan Budi Suseno"),
        ("Hari yang sama Camat Rina Wati mengatakan jalan itu rusak.", "Camat Rina Wati"),
        ("Di tempat yang sama Rina Wati mengatakan jalan itu rusak.", "Rina Wati"),
        ("Sehari kemudian Rina Wati mengatakan jalan itu rusak.", "Rina Wati"),
        ("Esok paginya Rina Wati mengatakan jalan itu rusak.", "Rina Wati"),
        ("Sumber yang sama menyebutkan jalan itu rusak.", "Sumber yang sama"),
        ("Hari Suseno mengatakan jalan itu rusak.", "Hari Suseno"),
    ],
)
def test_times_and_settings_are_none_of_the_source(text: str, source: str) -> None:
    (found,) = extract(Article(text, language="id")).statements
    assert found.source is not None
    assert found.source.of(text) == source
