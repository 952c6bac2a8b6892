"""English sources: what stands before a cue and is no part of who speaks."""

import pytest

from factrack import Article, extract
from tests.extraction.reading import reports


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # an adverb is how it was said
        ("Dana Holt cynically called it a gift to the ferry line.", "Dana Holt"),
        ("The experts generally say that the bridge is safe.", "The experts"),
        ("The engineers almost universally say that the bridge is safe.", "The engineers"),
        # other words that end so are who said it
        ("The family said that the bridge was safe.", "The family"),
        ("The elderly say that the bridge was safe.", "The elderly"),
        ("Mayor Kelly said that the bridge was safe.", "Mayor Kelly"),
    ],
)
def test_an_adverb_before_a_cue_is_nobody(text: str, source: str | None) -> None:
    (statement,) = extract(Article(text, language="en")).statements
    assert (statement.source and statement.source.of(text)) == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The road is shut, a report by the city found.", "a report by the city"),
        ("The road is shut, a letter sent to residents on Monday said.", "a letter sent to residents"),
        ("The road is shut, documents filed with the court show.", "documents filed with the court"),
        (
            "The notice posted on the agency's website said the road is shut.",
            "The notice posted on the agency's website",
        ),
        ("The study by the agency, out on Monday, says the road is shut.", "The study by the agency, out on Monday"),
        # somebody and somebody else whom nothing was told of
        ("The road is shut, a traditional ruler and a nurse said.", "a traditional ruler and a nurse"),
        # who speaks of a work is not a part of it
        ("In a letter sent to residents, the mayor said the road is shut.", "the mayor"),
        ("The road is shut, a spokesman for the mayor said.", "a spokesman for the mayor"),
    ],
)
def test_a_work_is_named_with_whose_it_is(text: str, source: str) -> None:
    (statement,) = extract(Article(text, language="en")).statements
    assert statement.source
    assert statement.source.of(text) == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "In a note, Zappo's head of trust and safety, Wen-Li Hsu, wrote that nothing had been taken.",
            "Zappo's head of trust and safety, Wen-Li Hsu",
        ),
        (
            "“We have no words left,” said its director, Dana Holt of Wend College.",
            "its director, Dana Holt of Wend College",
        ),
    ],
)
def test_an_office_with_a_field_and_a_name_with_a_body_are_whole(text: str, source: str) -> None:
    (statement,) = extract(Article(text, language="en")).statements
    assert (statement.source and statement.source.of(text)) == source


def test_who_asks_somebody_behind_a_quotation_is_who_stands_before_the_verb() -> None:
    text = "“Is it shut?” Ada Quill, the judge, asked the state's counsel, Al Roe."
    (statement,) = extract(Article(text, language="en")).statements
    assert statement.speaker == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("According to two people familiar with the talks, it is off.", "two people familiar with the talks"),
        (
            "It is off, said two people with direct knowledge of the talks.",
            "two people with direct knowledge of the talks",
        ),
        ("It is off, according to three officials briefed on the plan.", "three officials briefed on the plan"),
        ("It is off, said Holt on direct orders.", "Holt"),
    ],
)
def test_what_a_source_knows_belongs_to_it(text: str, source: str) -> None:
    assert [found for _, found in reports(text, "en")] == [source]


def test_who_says_nothing_reports_nothing() -> None:
    assert reports("Neither Holt nor Quill responded to requests for comment.", "en") == []
    assert reports("Holt fled, nor did Quill say when it would open.", "en") == []


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        (
            "The party left, with the mayor of Harrow, Ada Quill, demanding an inquiry.",
            "an inquiry",
            "the mayor of Harrow, Ada Quill",
        ),
        ("Ada Quill told a Senate estimates hearing it was late.", "it was late", "Ada Quill"),
        ("The road is shut, a new study finds.", "The road is shut", "a new study"),
        ("“It is late,” put in Greens senator Ada Quill.", "“It is late,”", "Greens senator Ada Quill"),
        ("NEW DELHI: The mayor left, demanding an inquiry.", "an inquiry", "The mayor"),
        ("KAMPALA. The mayor left, demanding an inquiry.", "an inquiry", "The mayor"),
    ],
)
def test_who_speaks_is_found_in_the_style_of_many_papers(text: str, content: str, source: str) -> None:
    assert reports(text, "en") == [(content, source)]


def test_a_label_at_the_start_is_who_speaks() -> None:
    assert reports("HOLT: “We will not pay.”", "en") == [("“We will not pay.”", "HOLT")]
