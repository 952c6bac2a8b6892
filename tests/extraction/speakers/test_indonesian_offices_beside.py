"""What stands beside an Indonesian name and is none of it, or none of the body: another person, a country, a client."""

import pytest

from factrack import Article, extract
from tests.extraction.speakers.naming import last


@pytest.mark.parametrize(
    ("source", "role", "body"),
    [
        # letters right behind a minister tell the field; a word that ends a foreign name is no field
        ("Menteri ESDM Samin Suryo", "Menteri ESDM", None),
        ("Wakil Menteri PUPR Samin Suryo", "Wakil Menteri PUPR", None),
        ("Kepala Dinas ESDM Jawa Tengah Samin Suryo", "Kepala", "Dinas ESDM Jawa Tengah"),
        ("Direktur Riset Center of Sea Reform Samin Suryo", "Direktur Riset", "Center of Sea Reform"),
        ("Direktur Eksekutif Institute for Sea Reform Samin Suryo", "Direktur Eksekutif", "Institute for Sea Reform"),
        ("Wali Kota Milan, Italia Samin Suryo", "Wali Kota", "Milan"),
        ("Ketua Persekutuan Petani Wera, Samin Suryo", "Ketua", "Persekutuan Petani Wera"),
        ("Kepala Desa Sungai Abang, Samin Suryo", "Kepala", "Desa Sungai Abang"),
        ("Samin Suryo, juru bicara Darmawan Suseno", "juru bicara", None),
    ],
)
def test_an_office_and_its_body_end_where_they_do(source: str, role: str, body: str | None) -> None:
    (found,) = extract(Article(f"“Jalan itu rusak,” kata {source}.", language="id")).statements
    assert (found.speaker, found.role, found.affiliation) == ("Samin Suryo", role, body)


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        # who comes next in a list, and in the other half of a pair
        ("Hadir pula Menteri Sosial Samin Suryo, Gubernur Wera Budi Suseno, dan Camat Rina.", "Menteri Sosial", None),
        (
            "Hadir Ketua Yayasan Kali Budi Suseno dan Wakil Ketua Yayasan Wera Samin Suryo.",
            "Wakil Ketua",
            "Yayasan Wera",
        ),
        # a heading that ran into the sentence, and an initial that opens the name
        ("Menteri Sosial Samin Suryo datang. Kerawanan Samin menyebut jalan itu rusak.", "Menteri Sosial", None),
    ],
)
def test_what_is_told_of_others_is_not_told_of_somebody(text: str, role: str, body: str | None) -> None:
    found = last(f"{text} “Jalan itu rusak,” kata Samin.")
    assert (found.speaker, found.role, found.affiliation) == ("Samin Suryo", role, body)


def test_an_initial_of_the_name_ends_no_body() -> None:
    text = "Bupati Tangerang A Zaki Suryo menyebut jalan itu rusak. “Ya,” kata A Zaki Suryo."
    found = last(text)
    assert (found.role, found.affiliation) == ("Bupati", "Tangerang")


@pytest.mark.parametrize(
    ("text", "source", "speaker"),
    [
        ("RSUD Wera, tempat Budi dirawat, menyatakan jalan itu rusak.", "RSUD Wera", "RSUD Wera"),
        (
            "Densus 88, lewat juru bicaranya AKBP Samin Suryo, memastikan jalan itu rusak.",
            "juru bicaranya AKBP Samin Suryo",
            "Samin Suryo",
        ),
        ("Samin Suryo datang. “Ya,” kata pria itu bangga.", "pria itu", "Samin Suryo"),
        (
            "Rina Wati datang. Kapolsek Wera, Iptu Samin Suryo, yang menangani kasus itu, menyebut jalan itu rusak.",
            "Kapolsek Wera, Iptu Samin Suryo, yang menangani kasus itu",
            "Samin Suryo",
        ),
    ],
)
def test_who_speaks_where_something_stands_between(text: str, source: str, speaker: str) -> None:
    found = last(text)
    assert found.source is not None
    assert (found.source.of(text), found.speaker) == (source, speaker)
