"""The one day that a speaker is told to have spoken on is that of what else they say in the article."""

from datetime import date

import pytest

from factrack import Article, Statement, extract


def say(text: str, language: str, published: date | None = date(2024, 3, 12)) -> tuple[Statement, ...]:
    return extract(Article(text, language=language, published=published)).statements


def starts(statements: tuple[Statement, ...]) -> list[tuple[str, bool] | None]:
    """Return the day of each statement and whether it was taken over, or None."""
    days = [statement.said_on for statement in statements]
    return [(str(day.start), day.inherited) if day else None for day in days]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "id",
            "Bupati Rina Wati mengatakan jembatan ditutup. “Tiangnya retak,” kata Rina, Senin (11/3/2024). "
            "Budi Hartono meminta perahu. Rina memastikan perahu datang.",
        ),
        (
            "en",
            "Mayor Ada Quill said the bridge was shut. “A pier is cracked,” Quill said on Monday. "
            "Tom Frey asked for a ferry. Quill said a ferry would come.",
        ),
    ],
)
def test_what_a_speaker_says_before_and_after_has_the_day_of_the_one_that_is_dated(language: str, text: str) -> None:
    before, dated, other, after = starts(say(text, language))
    assert (before, dated, after) == (("2024-03-11", True), ("2024-03-11", False), ("2024-03-11", True))
    assert other is None


@pytest.mark.parametrize(
    "text",
    [
        # two days, another time, somebody else's words, and nobody in particular
        "Ada Quill said it was old. Ada Quill said on Monday it was new. Quill said on March 4 it was red.",
        "Ada Quill had said it was old. Ada Quill said on Monday it was new.",
        "Ada Quill has repeatedly said it was old. Ada Quill said on Monday it was new.",
        "A resident said it was old. A resident said on Monday it was new.",
        # a day long before the article dates nothing but itself
        "Ada Quill said it was old. In a letter dated June 2, 2022, Ada Quill said it was new.",
    ],
)
def test_another_time_stays_undated(text: str) -> None:
    assert starts(say(text, "en"))[0] is None


def test_without_a_day_of_publication_nothing_tells_that_it_is_news() -> None:
    text = "Ada Quill said it was old. Ada Quill said on March 11, 2024, that it was new."
    assert starts(say(text, "en", None)) == [None, ("2024-03-11", False)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“It is old,” Ada Quill said on Monday. Quill has called it safe before."),
        ("en", "“It is old,” Ada Quill said on Monday. She had called it safe."),
        ("en", "“It is old,” Ada Quill said on Monday. Quill often says it is a wreck."),
        ("id", "“Itu tua,” kata Rina Wati, Senin (11/3/2024). Rina pernah mengatakan jembatan itu aman."),
        ("id", "“Itu tua,” kata Rina Wati, Senin (11/3/2024). Sebelumnya, Rina mengatakan jembatan itu aman."),
    ],
)
def test_what_was_said_before_or_often_takes_no_day_over(language: str, text: str) -> None:
    assert starts(say(text, language)) == [("2024-03-11", False), None]


def test_the_day_of_what_somebody_had_said_is_not_that_of_the_rest() -> None:
    text = "Ada Quill said it was old. The mayor was upset. On Friday Ada Quill had said it was new."
    assert starts(say(text, "en")) == [None, ("2024-03-08", False)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # what is told within what was said tells nothing about when
        ("“It is old,” Ada Quill said on Monday. “It has cracked before,” Quill said.", "2024-03-11"),
        ("Ada Quill said it has been old. Tom Frey left. “It is closed,” Ada Quill said on Monday.", "2024-03-11"),
        # a sentence with a day of its own
        ("Celebrating the primary on Friday, Ada Quill called it old. Quill said on Monday it was safe.", None),
    ],
)
def test_the_words_beside_what_was_said_tell_whether_it_is_of_that_day(text: str, wanted: str | None) -> None:
    statements = say(text, "en")
    other = next(one for one in statements if not (one.said_on and not one.said_on.inherited))
    assert (str(other.said_on.start) if other.said_on else None) == wanted
