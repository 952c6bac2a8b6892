"""English names that hide behind those of things and others, and roles and bodies that other words stand within."""

import pytest

from factrack import Article, extract
from tests.extraction.speakers.naming import Reading, readings, told_by


def speakers(text: str) -> list[str | None]:
    """Return the speaker of each statement of a text."""
    return [statement.speaker for statement in extract(Article(text, language="en")).statements]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("chief Harrow negotiator Ada Quill", ("Ada Quill", "chief negotiator", "Harrow")),
        ("chief UN weapons inspector Ada Quill", ("Ada Quill", "chief weapons inspector", "UN")),
        ("the US ambassador to Harrow, Ada Quill,", ("Ada Quill", "ambassador", "US")),
        (
            "Patrol Chief Al Roe with the Calder Police Department",
            ("Al Roe", "Patrol Chief", "Calder Police Department"),
        ),
        ("Al Roe, from the Board of Tram Representatives,", ("Al Roe", None, "Board of Tram Representatives")),
        ("Ada Quill, president of Calder's Cycling Society,", ("Ada Quill", "president", "Calder's Cycling Society")),
        (
            "Ada Quill, a professor of soil and marine sciences at Harrow College,",
            ("Ada Quill", "professor of soil and marine sciences", "Harrow College"),
        ),
        (
            "Ada Quill, the Harrow Emergency Water Board Agency associate director for response,",
            ("Ada Quill", "associate director for response", "Harrow Emergency Water Board Agency"),
        ),
        ("Ada Quill, Rail and Tram Union organiser,", ("Ada Quill", "organiser", "Rail and Tram Union")),
        ("WHO chief Ada Quill", ("Ada Quill", "chief", "WHO")),
        ("Twitter CEO Ada Quill", ("Ada Quill", "CEO", "Twitter")),
        ("GOP chairman Al Roe", ("Al Roe", "chairman", "GOP")),
        ("Ezz al-Din Harun, a baker,", ("Ezz al-Din Harun", "baker", None)),
    ],
)
def test_the_role_and_the_body(source: str, expected: Reading) -> None:
    assert told_by(source) == expected


def test_a_surname_is_of_a_person_and_not_of_what_is_named_after_them() -> None:
    text = "Gil Thorne took the stand.\n\nThe value of Thorne Tower fell. “It is mine,” Thorne said."
    assert speakers(text) == ["Gil Thorne"]


def test_a_participle_that_opens_a_sentence_is_no_body() -> None:
    text = "Accusing Port Minister Ada Quill of delay, Mr Roe left. Mrs Quill said it was late."
    quill = extract(Article(text, language="en")).statements[-1]
    assert (quill.speaker, quill.role, quill.affiliation) == ("Ada Quill", "Port Minister", None)


def test_a_surname_that_could_be_a_womans_name_tells_no_woman() -> None:
    text = (
        "Prime Minister Ori Sharon met the cabinet after blaming Calder leader Yusuf Holt. “I called it,” he said in "
        "an address.\n\n“Holt chose this,” Mr Sharon said. “It is over,” he added."
    )
    assert speakers(text) == ["Ori Sharon"] * 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # people of a country or region without a name are no pronoun and no place
        ("All crew were rescued, US military officials said.", ["US military officials"]),
        ("Output fell in May, Gulf oil sources said.", ["Gulf oil sources"]),
        # a firm with its place in its name, and in short
        ("American Quill Co stayed silent. American Quill said it was early.", ["American Quill Co"]),
        ("Amrail reported no delays. It said trains ran.", ["Amrail", "Amrail"]),
        ("Ada Quill, a nurse, and Al Roe said it was late.", ["Ada Quill; Al Roe"]),
        # bodies told of by their head, with a capital or without
        ("Calder City Council met. The Council said it would pay.", ["Calder City Council"]),
        (
            "Thorne Foods Inc said it had bids from Roe Holdings Inc, a rival. The company said it would wait.",
            ["Thorne Foods Inc", "Thorne Foods Inc"],
        ),
        # a day without a comma is no part of the name before it, and no participle of one behind it
        ("Ada Quill Friday accused the board of greed. She said it was late.", ["Ada Quill", "Ada Quill"]),
        ("Mayor Al Roe Tuesday said it was late.", ["Al Roe"]),
        ("The firm lost to AT&T. Ada Quill said it was late.", ["Ada Quill"]),
        # the headline above an acronym's long form is none of it
        (
            "Flood in HRB Area\n\nThe Harrow River Board (HRB) met on Monday.\n\nThe HRB said it was late.",
            ["Harrow River Board"],
        ),
    ],
)
def test_who_speaks(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    "aside",
    [
        "flanked by Governor Ada Quill",
        "appearing alongside Chief Al Roe",
        "speaking on the BBC's Today programme",
        "visiting Calder Hospital on Monday",
        "asked about Al Roe",
    ],
)
def test_whom_an_aside_names_is_not_who_speaks(aside: str) -> None:
    text = f"The mayor, {aside}, said the road was shut."
    statement = extract(Article(text, language="en")).statements[-1]
    assert (statement.speaker, statement.role) == ("The mayor", "mayor")


def test_what_tells_of_an_office_is_no_aside() -> None:
    text = "Ada Quill, acting head of Harrow Bank, said the road was shut."
    (statement,) = extract(Article(text, language="en")).statements
    assert (statement.role, statement.affiliation) == ("acting head", "Harrow Bank")


@pytest.mark.parametrize(
    ("whom", "role"),
    [
        ("Prime Minister Ada Quill", "Prime Minister"),
        ("Governor Ada Quill", "Governor"),
        ("Ada Quill", None),
        ("Deputy Mayor Ada Quill", "Deputy Mayor"),
    ],
)
def test_whom_somebody_speaks_for_is_not_who_speaks(whom: str, role: str | None) -> None:
    text = f"A spokeswoman for {whom} said the road was shut. Ada Quill said it was safe."
    first, second = extract(Article(text, language="en")).statements
    assert (first.speaker, first.role) == (f"A spokeswoman for {whom}", "spokeswoman")
    assert (second.speaker, second.role) == ("Ada Quill", role)


@pytest.mark.parametrize("rank", ["Const.", "Cst.", "Cllr.", "Insp."])
def test_a_rank_in_short_is_no_name_and_ends_no_sentence(rank: str) -> None:
    text = f"“The road is shut,” said {rank} Ada Quill."
    (statement,) = extract(Article(text, language="en")).statements
    assert (statement.speaker, statement.role) == ("Ada Quill", rank)


def test_one_of_those_told_of_before_is_who_is_named_behind() -> None:
    text = "Two nurses left. “The road is shut,” said one of them, Ada Quill, in a letter."
    (statement,) = extract(Article(text, language="en")).statements
    assert statement.speaker == "Ada Quill"


def test_many_of_an_office_are_nobody_whom_a_pronoun_means() -> None:
    text = "The Council for Bishops met. For Ada Quill, the decision comes late. “I left,” she said."
    (statement,) = extract(Article(text, language="en")).statements
    assert statement.speaker == "Ada Quill"


@pytest.mark.parametrize("paper", ["Courier", "Guardian", "Harrow Courier"])
def test_a_newspaper_is_no_role(paper: str) -> None:
    assert readings(f"The {paper} reported that the bridge was shut.", "en") == [[(paper, None, None)]]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("a farmer who lay on a trolley in University Hospital Carrig", "a farmer"),
        ("a man who gave his name as Rix Harrow", "Rix Harrow"),
        ("the woman who leads the council, Ada Quill", "Ada Quill"),
    ],
)
def test_a_name_within_a_clause_is_not_who_speaks(source: str, name: str) -> None:
    assert told_by(source)[0] == name
