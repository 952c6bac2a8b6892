"""Quotations whose verb stands in no list: marks and the order of the words tell who speaks."""

import pytest

from factrack import Article, extract


def found(text: str, language: str) -> list[tuple[str, str, str | None]]:
    """Return content, cue and source of each statement of a text."""
    return [
        (
            statement.content[0].of(text),
            statement.cue.of(text) if statement.cue else "",
            statement.source.of(text) if statement.source else None,
        )
        for statement in extract(Article(text, language=language)).statements
    ]


@pytest.mark.parametrize(
    ("before", "cue", "source"),
    [
        ("The mayor exhorted,", "exhorted", "The mayor"),
        ("Ruth Hale, the mayor, gasped,", "gasped", "Ruth Hale, the mayor"),
        ("Looking at the river, Hale stammered,", "stammered", "Hale"),
        ("She shook her head and sobbed,", "sobbed", "She"),
        ("Hale shared her doubts with an audience in Calder,", "Calder", "Hale"),
        ("The minister released a video that said,", "said", "a video that"),
        # who is asked something does not say it
        ("Hale was quizzed,", "quizzed", None),
    ],
)
def test_a_sentence_in_marks_behind_a_comma_is_said_by_the_subject(before: str, cue: str, source: str | None) -> None:
    quotation = "“We will not pay for this bridge.”"
    assert found(f"{before} {quotation}", "en") == [(quotation, cue, source)]


@pytest.mark.parametrize(
    ("before", "cue", "source"),
    [
        ("Wali Kota Semara Budi Santoso berseru,", "berseru", "Wali Kota Semara Budi Santoso"),
        ("Sambil tersenyum, Rina nyeletuk,", "nyeletuk", "Rina"),
        ("Ketua DPRD Semara, Andi Wijaya, menyentil,", "menyentil", "Ketua DPRD Semara, Andi Wijaya"),
        ("Lurah itu lantas menoleh dan membentak,", "membentak", "Lurah itu"),
    ],
)
def test_a_sentence_in_marks_is_said_by_the_subject_in_indonesian_too(before: str, cue: str, source: str) -> None:
    quotation = "“Kami tidak akan membayar jembatan ini.”"
    assert found(f"{before} {quotation}", "id") == [(quotation, cue, source)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hale starred in a film about the port, “The Long Night of Calder.”", "en"),
        ("The placard by the gate read, “We will not pay for this bridge.”", "en"),
        ("“We will not pay,” read one placard by the gate.", "en"),
        ("On “Calder Sunday,” Labour vice-presidential nominee Roe spoke at length.", "en"),
        ("The council has three values and, yes, “Sanity.”", "en"),
        ("“Tamu duduk di dapur,” Corporate Communications Strategic of Semara Air.", "id"),
        ("Spanduk itu bertuliskan, “Kami tidak akan membayar jembatan ini.”", "id"),
    ],
)
def test_titles_signs_and_single_words_are_said_by_nobody(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("label", "language", "source"),
    [
        ("His sister, Ada, grinned", "en", "His sister"),
        ("His sister grinned", "en", "His sister"),
        ("Her answer", "en", "Her"),
        ("Hale's reply was short", "en", "Hale's"),
        ("Quill paused, then grinned", "en", "Quill"),
        ("Jawabannya singkat", "id", None),
        ("Adiknya terisak", "id", "Adiknya"),
    ],
)
def test_a_label_before_a_colon_tells_who_speaks(label: str, language: str, source: str | None) -> None:
    assert found(f"{label}: “It is too late for that.”", language) == [("“It is too late for that.”", ":", source)]
