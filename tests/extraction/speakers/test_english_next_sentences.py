"""What the sentence behind the one that names somebody tells of them in English: an office, a body."""

import pytest

from tests.extraction.speakers.naming import readings, told_by


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("She is chief ecologist at Calder Rivers Trust.", ("chief ecologist", "Calder Rivers Trust")),
        ("It is the treasurer of the Harrow Guild.", (None, None)),
        ("She is tired of the treasurer of the Harrow Guild.", (None, None)),
    ],
)
def test_a_pronoun_tells_what_who_spoke_before_is(after: str, expected: tuple[str | None, str | None]) -> None:
    assert told_by("Ada Quill", after=after)[1:] == expected


def test_a_pronoun_behind_two_people_tells_of_neither() -> None:
    told = told_by(
        "Ada Quill", "Rosa Hale came late.", after="She waved to Rosa Hale. She is a nurse at Calder College."
    )
    assert told == ("Ada Quill", None, None)


def test_a_pronoun_of_another_gender_is_not_of_who_spoke() -> None:
    assert told_by("Emma Quill", after="He is the treasurer of the Harrow Guild.")[1:] == (None, None)


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("The Teme Motors analyst flew home.", ("analyst", "Teme Motors")),
        ("The midfielder limped off.", ("midfielder", None)),
        # who can be anybody else
        ("The driver was held.", (None, None)),
        ("The Teme Motors judge flew home.", (None, None)),
        ("The Teme Motors analyst flew home. Another analyst stayed.", (None, None)),
        ("The Teme Motors analyst Ben Hale flew home.", (None, None)),
    ],
)
def test_an_office_goes_on_about_who_spoke_before(after: str, expected: tuple[str | None, str | None]) -> None:
    assert told_by("Ada Quill", after=after)[1:] == expected


def test_a_firm_of_one_word_is_not_meant_by_he_where_somebody_else_can_be() -> None:
    text = "Ben Quill, a farmer, was there. Amrail said it would shut. “It is late,” he said."
    assert readings(text, "en")[-1] == [("Ben Quill", "farmer", None)]
