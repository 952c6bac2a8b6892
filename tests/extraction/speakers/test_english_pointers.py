"""English phrases for bodies that have come up: by a common noun and what is told of them, or by one for one word."""

import pytest

from factrack import Article, extract


def last_name(text: str) -> str | None:
    """Return who says the last statement of an English text."""
    return extract(Article(text, language="en")).statements[-1].speaker


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ("The Reserve Bank of Wendland", "The central bank"),
        ("Calder Motors", "The German carmaker"),
        ("Calder Motors", "The car company"),
        ("The World Sea Organization", "The agency"),
    ],
)
def test_a_body_is_meant_by_what_it_is(body: str, pointer: str) -> None:
    assert last_name(f"{body} has cut its staff. {pointer} said it was late.") == body.removeprefix("The ")


@pytest.mark.parametrize("pointer", ["The rival carmaker", "The parent company", "The machinists union"])
def test_another_body_is_not_the_one_that_came_up(pointer: str) -> None:
    assert last_name(f"Calder Motors has cut its staff. {pointer} said it was late.") != "Calder Motors"


def test_a_body_without_a_name_is_the_one_meant_later() -> None:
    text = "Calder Motors met a Swedish carmaker. The Swedish carmaker said it was late."
    assert last_name(text) != "Calder Motors"


def test_a_word_that_has_spoken_is_the_body_meant() -> None:
    assert last_name("Porters will strike, Amite said. The union said it was late.") == "Amite"
    assert last_name("Porters will strike, Amite said. The court said it was late.") != "Amite"


@pytest.mark.parametrize("observer", ["Analyst Ada Quill of", "Ada Quill, an economist at"])
def test_whose_people_look_on_is_not_the_company(observer: str) -> None:
    text = f"Ferrow Foods will cut jobs. {observer} Brook Securities said it was bad. The company said it was late."
    assert last_name(text) == "Ferrow Foods"
    speaker = (
        extract(Article(text + " Its chief executive, Al Roe, said no.", language="en")).statements[-1].speakers[0]
    )
    assert speaker.affiliation == "Ferrow Foods"


def test_who_is_with_a_body_somewhere_is_of_that_body() -> None:
    text = "The World Sea Organization said no. Ada Quill, a vet with the agency in Harrow, said it was late."
    assert extract(Article(text, language="en")).statements[-1].speakers[0].affiliation == "World Sea Organization"


def affiliation(text: str) -> str | None:
    """Return the body of who says the last statement of an English text."""
    return extract(Article(text, language="en")).statements[-1].speakers[0].affiliation


@pytest.mark.parametrize("opening", ["The city of Calder will close a school.", "It rained in the old town of Calder."])
def test_a_mayor_is_of_the_one_town_that_is_told_of(opening: str) -> None:
    assert affiliation(f"{opening} Mayor Ada Quill said it was late.") == "Calder"
    other = f"{opening} The town of Wexham is empty."
    assert affiliation(f"{other} Mayor Ada Quill said it was late.") is None


@pytest.mark.parametrize("country", ["Sri Lanka", "Norway"])
def test_a_coach_is_of_a_country_that_plays(country: str) -> None:
    assert affiliation(f"Rain stopped the cricket. {country} coach Tom Roe said it was late.") == country


def test_a_chairman_who_opens_an_article_is_named_next() -> None:
    text = (
        "The market will reopen, the state tourism committee chairman has said. Datuk Wong Kah Meng said it was late."
    )
    assert [statement.speaker for statement in extract(Article(text, language="en")).statements] == [
        "Wong Kah Meng"
    ] * 2


@pytest.mark.parametrize(
    ("body", "role"),
    [
        ("St Mary's Church", "Vicar"),
        ("Denby General Hospital", "Midwife"),
        ("Oakridge Primary School", "Deputy headteacher"),
        ("Harrow District Council", "Cabinet member for transport"),
        ("The National Weather Agency", "Forecaster"),
        ("The University of Dunmore", "Professor of history"),
        ("The Ministry of Health", "Chief epidemiologist"),
        ("Harrow Airport", "Spokeswoman"),
    ],
)
def test_an_office_is_of_the_one_body_that_has_such(body: str, role: str) -> None:
    text = f"Hours will be cut at {body}. {role} Ada Quill said it was late."
    assert affiliation(text) == body.removeprefix("The ")


def test_what_opens_a_sentence_is_no_part_of_a_body() -> None:
    assert affiliation("At Northshire Police, chief constable Ada Quill said it was late.") == "Northshire Police"


def test_a_field_stands_between_a_body_and_a_name() -> None:
    text = "University of Dunmore professor of history Ada Quill said it was late."
    (speaker,) = extract(Article(text, language="en")).statements[0].speakers
    assert (speaker.name, speaker.role, speaker.affiliation) == (
        "Ada Quill",
        "professor of history",
        "University of Dunmore",
    )


def test_a_commissioner_with_a_field_is_of_the_state() -> None:
    text = "Calder State will ban bags. The commissioner for the environment, Ada Quill, said it was late."
    assert affiliation(text) == "Calder State"


def test_whose_relative_somebody_is_has_neither_name_nor_body_here() -> None:
    text = "The mother of a soldier killed in Harrow said it was late. Private Tom Roe, 19, died in May."
    (speaker,) = extract(Article(text, language="en")).statements[0].speakers
    assert speaker.name.startswith("The mother")
    assert speaker.affiliation is None
