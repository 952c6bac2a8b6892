"""English reports as whole articles have them: stray commas, who is told to do what, what interrupts a content."""

from functools import partial

import pytest

from tests.extraction import reading

reports = partial(reading.reports, language="en")


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        # a stray comma stands between who speaks and the verb
        (
            "Ferry spokesman Captain Al Roe, said the ship had sunk.",
            "the ship had sunk",
            "Ferry spokesman Captain Al Roe",
        ),
        (
            "A survey by the Harrow Ice Board, says there is a chance of floods.",
            "there is a chance of floods",
            "A survey by the Harrow Ice Board",
        ),
        # titles and bodies behind a name without an article; a clause that names somebody else
        (
            "Dr Ada Quill, Mandate Secretary, Women Affairs Board, Calder Administration, said at the opening of the "
            "fair in Harrow on Monday, that it was late.",
            "that it was late",
            "Dr Ada Quill, Mandate Secretary, Women Affairs Board, Calder Administration",
        ),
        (
            "Roe, who was represented by Ada Quill, the head of the board, said that it was late.",
            "that it was late",
            "Roe, who was represented by Ada Quill, the head of the board",
        ),
        # what is said stands in the sentence before
        (
            "The council plans to build twelve roads. The Minister of Works, Ada Quill, said this on Monday in Harrow.",
            "The council plans to build twelve roads",
            "The Minister of Works, Ada Quill",
        ),
        ("The Calder, Wend.-based company said sales rose.", "sales rose", "The Calder, Wend.-based company"),
        ("Roe said; “It is late.”", "“It is late.”", "Roe"),
        ("Holt assured residents of its safety.", "of its safety", "Holt"),
        ("Holt criticised the plan, after months of talks.", "the plan", "Holt"),
        # who is told to do something is none of it, with a quotation in it or a name behind a role
        ("Banks told his lawyer Al Roe to “calm down”.", "to “calm down”", "Banks"),
        ("Banks told Mr Roe to leave “at once” after the row.", "to leave “at once” after the row", "Banks"),
        ("Banks told Harrow attorney Ada Quill and Roe to sit down.", "to sit down", "Banks"),
        ("Banks told Roe and his brother to leave the court.", "to leave the court", "Banks"),
        ("Banks told the lawyer, Al Roe, to sit down.", "to sit down", "Banks"),
        ("Banks told Calder reporter Al Roe the plan was dead.", "the plan was dead", "Banks"),
        ("Holt first warned Congress of the threat in May.", "of the threat in May", "Holt"),
        # an apposition without an article
        (
            "“It was late,” said Paul Roe, oil analyst with Harrow Brothers Inc.",
            "“It was late,”",
            "Paul Roe, oil analyst with Harrow Brothers Inc",
        ),
        (
            "“It was late,” said Paul Roe, senior forecaster at the Harrow Met Office.",
            "“It was late,”",
            "Paul Roe, senior forecaster at the Harrow Met Office",
        ),
        (
            "“It was late,” said Ada Quill, director of policy and research at Harrow Trust.",
            "“It was late,”",
            "Ada Quill, director of policy and research at Harrow Trust",
        ),
        # what a comma sets off within a content does not end it
        ("Holt said he, too, was expecting a hard winter.", "he, too, was expecting a hard winter", "Holt"),
        (
            "Holt says the slow loss of the northern ice sheet, which holds a tenth of it, is not our doing.",
            "the slow loss of the northern ice sheet, which holds a tenth of it, is not our doing",
            "Holt",
        ),
    ],
)
def test_the_content_and_the_source(text: str, content: str, source: str | None) -> None:
    assert reports(text) == [(content, source)]


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        # what follows a quotation, or sets something against a deed, is none of what was said
        ("The judge said they were “very good” before launching into a lecture.", "they were “very good”", "The judge"),
        ("She vowed to fight on but the court refused.", "to fight on", "She"),
        # who speaks is none of what they did before it, and no place
        ("Roe spent the whole day on the stand attacking the judge.", "the judge", "Roe"),
        (
            "While he owned a mill in Calder, Wendover, the former mayor was slow in explaining why it shut.",
            "why it shut",
            "the former mayor",
        ),
        ("As for the loan for his tower – Roe House – he said it was gone.", "it was gone", "he"),
        (
            "The Harrow Police Federation and unions are criticising the handling of it.",
            "the handling of it",
            "The Harrow Police Federation and unions",
        ),
        (
            "Most residents, including Ada Quill, agree the dam will hold.",
            "the dam will hold",
            "Most residents, including Ada Quill",
        ),
        ("The inquiry found the driver was drunk.", "the driver was drunk", "The inquiry"),
        # a body with an article behind its verb, at the end
        (
            "Officers followed a car on Monday night, and it came to a stop by a mill, says the Calder Police Board on "
            "April 11.",
            "Officers followed a car on Monday night, and it came to a stop by a mill",
            "the Calder Police Board",
        ),
        ("“It was late,” 1st Asst. Chief Ada Stair explained.", "“It was late,”", "1st Asst. Chief Ada Stair"),
        ("It burned at 2 a.m., according to police.", "It burned at 2 a.m.", "police"),
        ("Critics questioned Mr Roe's motives.", "Mr Roe's motives", "Critics"),
        # several reports are told of, and nobody reports
        ("Some reports suggest the mill may close.", "the mill may close", "Some reports"),
        ("Local media reports said a man was shot.", "a man was shot", "Local media reports"),
        # bodies whose names are words, too
        ("WHO chief Ada Quill said it was late.", "it was late", "WHO chief Ada Quill"),
        ("Sales fell, USA Today reports.", "Sales fell", "USA Today"),
        ("Sales fell, according to Rand I/B/E/S. Costs rose.", "Sales fell", "Rand I/B/E/S"),
        # who issues a statement, at some time; who is of a mind
        ("Roe made a statement on Monday that he would go.", "that he would go", "Roe"),
        ("The firm issued a warning that sales had fallen.", "that sales had fallen", "The firm"),
        ("The board remains concerned that the mill will close.", "that the mill will close", "The board"),
    ],
)
def test_where_a_content_ends_and_who_speaks(text: str, content: str, source: str | None) -> None:
    assert reports(text) == [(content, source)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Speaking at the ground, Roe praised the side and said that it was late.",
            [("the side", "Roe"), ("that it was late", "Roe")],
        ),
        # a report in the phrase that opens the sentence ends where the phrase does
        (
            "In a note urging locals to stay calm, Mr Roe said the dam would hold.",
            [("locals to stay calm", "Mr Roe"), ("the dam would hold", "Mr Roe")],
        ),
        (
            "Despite a warning that the dam may burst, Roe said people stayed.",
            [("that the dam may burst", None), ("people stayed", "Roe")],
        ),
        (
            "Regarding her plan to close the mill, Roe argued that it was old.",
            [("to close the mill", "her"), ("that it was old", "Roe")],
        ),
    ],
)
def test_two_reports_of_a_sentence_are_read(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert reports(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Detectives are questioning a 34-year-old man.",
        "The man accused of starting the fire left the court.",
        "Police questioned Holt for six hours.",
        "Police found a knife in the car.",
        "The firm posted a loss of $2m.",
        "Roe found ways to annoy the judge.",
        "Under proposed rules to go before the board, the mill could close.",
        "Warplanes attacked two villages in the north.",
        "No one believes that the dam will hold.",
        "None of the officials said when the road would open.",
    ],
)
def test_no_report(text: str) -> None:
    assert reports(text) == []


def test_what_is_added_without_words_is_no_report() -> None:
    assert reports("“Yes,” Roe said, adding with a bit of cheek.") == [("“Yes,”", "Roe")]


def test_a_frame_stands_within_what_it_is_of() -> None:
    found = dict(reports("Roe said in a Monday statement, according to Holt, that sales will rise."))
    assert found["that sales will rise"] == "Roe"
    assert found["Roe said in a Monday statement … that sales will rise"] == "Holt"


def test_shares_rise_on_hopes_without_hoping() -> None:
    text = "Shares rose in March on hopes that sales would pick up."
    assert reports(text) == [("that sales would pick up", None)]


def test_a_statement_in_which_something_is_said_is_no_other_report() -> None:
    assert reports("Police said in a statement that a man had fled.") == [("that a man had fled", "Police")]
