"""A time that stands beside what was said, and is that of an event, of somebody's past or of what is to come."""

from datetime import date

import pytest

from factrack import Article, extract


def last_day(text: str, language: str = "en", published: date | None = date(2024, 3, 12)) -> str | None:
    """Return the first of the days that the last statement of a text was said on."""
    said_on = extract(Article(text, language=language, published=published)).statements[-1].said_on
    return str(said_on.start) if said_on else None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“It was late,” said Jane Roe, an adviser to the mayor who ran the campaign in 2022.", "en"),
        ("“It was late,” said Jane Roe, the former judge challenged by Quill 30 years ago.", "en"),
        ("“It was late,” said Jane Roe, a candidate in 2022.", "en"),
        (
            "“Kami siap,” kata Rina Wati (75), anak Budi Hadi, salah satu dokter yang ikut Kongres Pemuda tahun 1928.",
            "id",
        ),
        ("Jane Roe, a clerk who moved to Derby last month, said the bridge was safe.", "en"),
        ("Jane Roe, who had spoken at the convention on Monday, said the bridge was safe.", "en"),
    ],
)
def test_a_time_of_somebodys_past_dates_nothing(text: str, language: str) -> None:
    assert last_day(text, language) is None


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe opposed the treaty, a pact that the council signed last year.",
        "Jane Roe praised the bridge -- a work that was finished last year.",
    ],
)
def test_what_goes_on_behind_the_content_dates_nothing(text: str) -> None:
    assert last_day(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe called the plan “a mistake” in an interview on Monday.",
        "Jane Roe called the plan “a mistake” Monday.",
    ],
)
def test_a_day_that_is_linked_to_the_content_dates_it(text: str) -> None:
    assert last_day(text) == "2024-03-11"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A survey of voters in Monday's primary showed that taxes matter most.", None),
        ("Family of victims in the shooting on Monday said the police came late.", None),
        ("During Monday's primary debate, Jane Roe said the plan was a mistake.", "2024-03-11"),
        ("At Monday's hearing, Jane Roe said the plan was a mistake.", "2024-03-11"),
        ("Jane Roe said on Super Tuesday that the plan was a mistake.", None),
    ],
)
def test_the_day_of_an_event_dates_nothing_but_that_of_an_occasion_to_speak_does(text: str, wanted: str | None) -> None:
    assert last_day(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Jane Roe said on NBC's “Saturday Night Live” that the plan was a mistake.", None),
        ("Jane Roe said on ''Today'' on Monday that the plan was a mistake.", "2024-03-11"),
    ],
)
def test_the_name_of_a_programme_is_no_day(text: str, wanted: str | None) -> None:
    assert last_day(text) == wanted


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("Jane Roe, up for reelection in 2026, said the plan was a mistake.", "en", None),
        # without a year, what is hardly a year ago is rather to come
        ("As the vote on March 28 nears, Jane Roe said the plan was a mistake.", "en", None),
        ("Pada 2026, Rina Wati mengusulkan jembatan baru.", "id", None),
        # a day written out in full stands, whatever the day of publication is
        ("“Kami siap,” kata Rina Wati, Jumat (15/3/2024).", "id", "2024-03-15"),
        ("Jane Roe said on March 13, 2024, that the plan was a mistake.", "en", "2024-03-13"),
        ("Jane Roe said last March that the plan was a mistake.", "en", "2023-03-01"),
    ],
)
def test_nothing_was_said_at_a_time_to_come(text: str, language: str, wanted: str | None) -> None:
    assert last_day(text, language) == wanted


def test_what_was_said_over_two_weeks_has_no_week() -> None:
    assert last_day("Selama dua pekan ini, Rina Wati meminta warga menutup sumur.", "id") is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Jane Roe has changed little in the last week, and says that the plan was a mistake.", "en"),
        ("Since the costly repair of the old bridge last month, Jane Roe said, the trains run late.", "en"),
        (
            "Sejak kasus dilaporkan oleh warga kepada polisi akhir Februari, Rina Wati mengatakan saksi diperiksa.",
            "id",
        ),
        (
            "Terkait surat tentang jembatan lama yang diteken camat pada 5 Maret 2024, Rina Wati mengatakan itu sah.",
            "id",
        ),
    ],
)
def test_a_time_that_something_lasts_since_or_is_about_dates_nothing(text: str, language: str) -> None:
    assert last_day(text, language) is None
