"""Indonesian reports: what stands between their parts, and what looks like a report and is none."""

import pytest

from factrack import Article, extract


def reports(text: str) -> list[tuple[str, str | None]]:
    """Return content and source of each statement of a text."""
    return [
        (" … ".join(span.of(text) for span in statement.content), statement.source and statement.source.of(text))
        for statement in extract(Article(text, language="id")).statements
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Budi, yang menyebut proyek itu "mubazir", mengatakan akan menggugat.',
            [
                ('proyek itu "mubazir"', "Budi"),
                ("akan menggugat", 'Budi, yang menyebut proyek itu "mubazir",'),
            ],
        ),
        ("Budi menjelaskan kepada wartawan mengapa jalan itu ditutup.", [("mengapa jalan itu ditutup", "Budi")]),
        ('"Iya, betul," kata Rina membenarkan.', [('"Iya, betul,"', "Rina")]),
        ('"Iya, betul," ujar Rina Wati menambahkan.', [('"Iya, betul,"', "Rina Wati")]),
        ("Menurut Muhadi, Presiden meminta jalan itu dibuka.", [("Presiden meminta jalan itu dibuka", "Muhadi")]),
        ("Menurutnya, hal senada terjadi di kota lain.", [("hal senada terjadi di kota lain", None)]),
    ],
)
def test_a_report_is_read_whatever_stands_between_its_parts(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert reports(text)[-len(expected) :] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tanpa menyebutkan identitas pelaku, polisi menutup jalan itu.",
        "Hal senada diungkapkan Budi.",
        "Budi tidak membantah maupun membenarkan kabar itu.",
    ],
)
def test_what_says_nothing_is_no_report(text: str) -> None:
    assert reports(text) == []


def test_who_stands_behind_an_office_of_a_place_has_it() -> None:
    text = 'Hal itu dibenarkan Camat Lembah, Tono. "Benar," ujarnya.'
    (statement,) = extract(Article(text, language="id")).statements
    assert [(speaker.name, speaker.role, speaker.affiliation) for speaker in statement.speakers] == [
        ("Tono", "Camat", "Lembah")
    ]
