"""English reports that stand in asides, behind "as", "'s" or "who": each has its own source, and ends where it does."""

from functools import partial

import pytest

from tests.extraction import reading

reports = partial(reading.reports, language="en")


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ("As reported by the Post, the mayor was told in May.", "the mayor was told in May", "the Post"),
        ("As first reported by the Post, the mayor left.", "the mayor left", "the Post"),
        (
            "As reported by Ada Quill, the paper's editor, the mill has shut.",
            "the mill has shut",
            "Ada Quill, the paper's editor",
        ),
        ("The mayor left, as reported by the Post.", "The mayor left", "the Post"),
        ("The plan, as described by Holt, is cheap.", "The plan … is cheap", "Holt"),
        ("He's said he gets his ideas from a novel.", "he gets his ideas from a novel", "He"),
        ("And he’s predicted big wins in the races ahead.", "big wins in the races ahead", "he"),
        ("It is Mayor Ada Quill who's called for more officers.", "more officers", "Mayor Ada Quill who"),
        ("It's said that the mill is haunted.", "that the mill is haunted", None),
        ("It was for the staff, who, on a call Friday, criticized Roe.", "Roe", "the staff, who"),
        ("It was Roe who, after the vote, called her “a relic”.", "her “a relic”", "Roe who"),
        ("The new guidelines, telling schools to close, have failed.", "to close", "The new guidelines"),
        (
            "Jacobs called Merkel “The Chancellor of the Free World.”",
            "Merkel “The Chancellor of the Free World.”",
            "Jacobs",
        ),
        ("Holt’s staff called Roe’s report a “rush to judgment”.", "Roe’s report a “rush to judgment”", "Holt’s staff"),
        ("The Post said her $4.5 million debt was being paid.", "her $4.5 million debt was being paid", "The Post"),
        ("When asked by a reporter whether she would go, Holt laughed.", "whether she would go", None),
        ("He cited reports of attacks against the bank.", "reports of attacks against the bank", "He"),
    ],
)
def test_a_report_in_an_aside_has_its_content_and_source(text: str, content: str, source: str | None) -> None:
    assert reports(text) == [(content, source)]


@pytest.mark.parametrize(
    "text",
    [
        "“It is late,” he said in a letter, according to the Post.",
        "“It is late,” he said at a news conference, as reported by the Post.",
    ],
)
def test_where_somebody_spoke_is_not_what_another_tells(text: str) -> None:
    assert reports(text) == [("“It is late,”", "he")]


def test_who_is_reported_to_say_something_says_it() -> None:
    assert reports("Holt said it was late, as reported by the Post.")[0][1] == "Holt"


def test_what_a_map_shows_is_not_told_by_whom_it_is_shown() -> None:
    assert reports("The dam is old, as shown by the map of Ada Quill.") == []
