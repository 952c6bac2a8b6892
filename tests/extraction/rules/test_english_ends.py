"""Where English contents end, and go on behind what stands within them."""

from functools import partial

import pytest

from tests.extraction import reading

reports = partial(reading.reports, language="en")


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        # a content goes on behind the report within it
        ("It was a foul, Quill said, but “nobody saw it.”", "It was a foul … but “nobody saw it.”", "Quill"),
        (
            "The ice is thin, he reckons, and even the shore is “all mud”.",
            "The ice is thin … and even the shore is “all mud”",
            "he",
        ),
        (
            "The fund has raised $2m, according to organisers, most of it in small gifts.",
            "The fund has raised $2m … most of it in small gifts",
            "organisers",
        ),
        (
            "Even the new range looked “bold”, they wrote in a note, given that cocoa had yet to fall.",
            "Even the new range looked “bold” … given that cocoa had yet to fall",
            "they",
        ),
        # a relative clause is a part of what is said, a clause that contrasts with it is not
        ("Quill said the hall was full, which pleased her.", "the hall was full, which pleased her", "Quill"),
        ("Quill said the hall was full, though she was late.", "the hall was full", "Quill"),
        ("Quill hopes to win the seat, but Roe has led so far.", "to win the seat", "Quill"),
        # the subject of a content has an aside
        (
            "Quill said the board, which met on Friday, had warned nobody.",
            "the board, which met on Friday, had warned nobody",
            "Quill",
        ),
        (
            "Quill said that the firm, founded in 1990, announced them on Friday.",
            "that the firm, founded in 1990, announced them on Friday",
            "Quill",
        ),
        # what a subject tells ends with it
        ("A petition calling for the pier to be closed has 4,000 signatures.", "the pier to be closed", "A petition"),
        ("A letter warning that the dam may fail was lost.", "that the dam may fail", "A letter"),
        ("A letter saying the dam is weak was lost.", "the dam is weak", "A letter"),
        ("Residents calling for a new ferry have waited long.", "a new ferry", "Residents"),
        # the beginning
        ("Ada Quill told a Senate estimates committee that it was shut.", "that it was shut", "Ada Quill"),
        (
            "According to Mr Roe, the firm was asked four times and received “one reply”.",
            "the firm was asked four times and received “one reply”",
            "Mr Roe",
        ),
        ("According to Mr Roe, the union wrote to the board.", "the union wrote to the board", "Mr Roe"),
    ],
)
def test_a_content_is_whole_and_no_more(text: str, content: str, source: str) -> None:
    assert reports(text) == [(content, source)]


@pytest.mark.parametrize("thing", ["cuts", "the cuts", "a loss of £2m"])
def test_a_thing_told_of_within_a_report_is_no_other_statement(thing: str) -> None:
    assert reports(f"Quill said the firm, founded in 1990, announced {thing} on Friday.") == [
        (f"the firm, founded in 1990, announced {thing} on Friday", "Quill")
    ]
