"""English reports that go round the verb: in X's words, branded “…” by X, accused by X of it, quoted as saying."""

from functools import partial

import pytest

from tests.extraction import reading

reports = partial(reading.reports, language="en")


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ("In Holt's words, the plan is “a mess”.", "the plan is “a mess”", "Holt's"),
        ("The plan is, in Holt's words, “a mess”.", "The plan is … “a mess”", "Holt's"),
        ("The plan was branded “a mess” by Holt.", "The plan … “a mess”", "Holt"),
        ("Holt was accused by the union of lying.", "Holt … of lying", "the union"),
        ("Holt has always maintained his innocence.", "his innocence", "Holt"),
        ("Holt insists on his innocence.", "his innocence", "Holt"),
        ("Holt confessed to stealing the car.", "stealing the car", "Holt"),
        ("Holt gave assurances that the bridge was safe.", "that the bridge was safe", "Holt"),
        ("For Holt, the answer is simple: “We fix it.”", "“We fix it.”", "Holt"),
        ("For years, Holt had one answer: “We fix it.”", "“We fix it.”", "Holt"),
        ("After Monday, Holt had one answer: “We fix it.”", "“We fix it.”", "Holt"),
    ],
)
def test_it_is_reported(text: str, content: str, source: str) -> None:
    assert reports(text) == [(content, source)]


def test_who_is_quoted_as_saying_it_is_its_source() -> None:
    found = reports("The Courier quoted Holt as saying the bridge was safe.")
    assert ("the bridge was safe", "Holt") in found


@pytest.mark.parametrize("whom", ["Holt", "two officials"])
def test_whom_somebody_cites_is_not_what_they_say(whom: str) -> None:
    assert reports(f"The bridge was safe, the paper reported, citing {whom}.") == [("The bridge was safe", "the paper")]


def test_other_words_are_nobodys() -> None:
    assert reports("In other words, the plan is a mess.") == []
