"""English offices with their fields, and what beside them tells whose they are: ranks, parties, seats, clauses."""

import pytest

from tests.extraction.speakers.naming import readings, told_by


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("Emergency Services Minister Ada Quill", "Emergency Services Minister"),
        ("Police and Emergencies Minister Ada Quill", "Police and Emergencies Minister"),
        ("the Health and Ageing Minister, Ada Quill,", "Health and Ageing Minister"),
        ("Women's Affairs Minister Ada Quill", "Women's Affairs Minister"),
        ("Climate Change and Energy Minister Ada Quill", "Climate Change and Energy Minister"),
        ("Secretary of the Interior Ada Quill", "Secretary of the Interior"),
        ("brigade captain Ada Quill", "brigade captain"),
    ],
)
def test_what_an_office_is_for_is_a_part_of_it(source: str, role: str) -> None:
    assert told_by(source) == ("Ada Quill", role, None)


@pytest.mark.parametrize(
    ("source", "reading"),
    [
        (
            "the chairman of the Market Women Association, Chief (Mrs) Ada Quill,",
            ("chairman", "Market Women Association"),
        ),
        ("the Vice-Chancellor of Calder University, Prof. (Mrs) Ada Quill,", ("Vice-Chancellor", "Calder University")),
        ("the state chairman of the Harbour Union, Comrade Ada Quill,", ("state chairman", "Harbour Union")),
        ("counsel to the defendant, Barrister Ada Quill (SAN),", ("counsel", None)),
        (
            "the Majority Leader of the Calder House of Assembly, Hon. Ada Quill,",
            ("Majority Leader", "Calder House of Assembly"),
        ),
        ("the presiding judge, Justice Ada Quill of the High Court, Calder,", ("presiding judge", "High Court")),
        ("the lawmaker representing Calder East, Hon. Ada Quill,", ("lawmaker", None)),
    ],
)
def test_address_beside_an_office_is_no_role(source: str, reading: tuple[str, str | None]) -> None:
    """Forms of address between an office and a name, also in brackets, leave the office as it is."""
    assert told_by(source) == ("Ada Quill", *reading)


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("the Commissioner for Health and Human Services, Ada Quill,", "Commissioner for Health and Human Services"),
        ("Minister of State for Transport Ada Quill", "Minister of State for Transport"),
        ("the Secretary for Works and Orientation, Ada Quill,", "Secretary for Works and Orientation"),
        (
            "Director of Planning, Research and Statistics Ada Quill",
            "Director of Planning, Research and Statistics",
        ),
    ],
)
def test_field_in_capitals_belongs_to_an_office(source: str, role: str) -> None:
    """What a commissioner or a minister is for is a part of the office, also where a word of it could be a body."""
    assert told_by(source) == ("Ada Quill", role, None)


@pytest.mark.parametrize(
    ("source", "reading"),
    [
        ("Ada Quill, an analyst at brokerage Pell & Rowe,", ("analyst", "Pell & Rowe")),
        ("Ada Quill, chief executive of property consultancy Pell,", ("chief executive", "Pell")),
        (
            "Ada Quill, a fund manager at top-20 shareholder Pell Asset Management,",
            ("fund manager", "Pell Asset Management"),
        ),
        (
            "Ada Quill, head of the department of surgery at Calder Hospital,",
            ("head of the department of surgery", "Calder Hospital"),
        ),
        ("Calder-based analyst Ada Quill", ("analyst", None)),
        ("soil ecologist Associate Professor Ada Quill", ("soil ecologist", None)),
        (
            "Councillor Ada Quill, cabinet member for roads at Calder Council,",
            ("cabinet member for roads", "Calder Council"),
        ),
        ("Ada Quill, who represents Calder,", (None, None)),
        ("Sen. Ada Quill, D-Wend., who chairs the Senate Ports Committee,", ("chair", "Senate Ports Committee")),
    ],
)
def test_role_ends_before_what_kind_of_body_it_is_in(source: str, reading: tuple[str | None, str | None]) -> None:
    """Neither the kind of a body, nor where somebody is from or elected, is a part of a role or a body."""
    assert told_by(source) == ("Ada Quill", *reading)


def test_firm_says_so_behind_a_day() -> None:
    """A pronoun that follows an adverbial of time is the whole source."""
    text = "Activist fund Orsett Partners has called for a sale. In a letter on Monday it said the board had failed."
    assert readings(text, "en")[-1] == [("Orsett Partners", None, None)]


@pytest.mark.parametrize(
    ("source", "reading"),
    [
        ("Sister Ada Quill, the matron of Calder Hospital,", ("matron", "Calder Hospital")),
        ("Warrant Officer Ada Quill, spokesperson for the Calder police,", ("spokesperson", "Calder police")),
        ("Workers' Party MP Ada Quill", ("MP", "Workers' Party")),
        ("DCP (South) Ada Quill", ("DCP (South)", None)),
        ("Ada Quill, who was named head of the Sea Board in May,", ("head", "Sea Board")),
        ("the Heart Alliance, whose medical director, Dr Ada Quill,", ("medical director", "Heart Alliance")),
    ],
)
def test_office_and_its_body_beside_a_rank_or_in_a_clause(source: str, reading: tuple[str, str | None]) -> None:
    """An office in a body says more than a rank; a clause can tell either."""
    assert told_by(source) == ("Ada Quill", *reading)


def test_office_of_today_goes_before_a_former_one() -> None:
    """What somebody was does not hide what they are."""
    text = "“Yes,” said Ada Quill, who was named head of the Sea Board. Quill, a former Pell partner, said it was hard."
    assert readings(text, "en")[-1] == [("Ada Quill", "head", "Sea Board")]


def test_university_told_in_short_by_its_place() -> None:
    """A place alone is the university of it, where the article has that."""
    text = "Crews from the University of Ardley tagged seals. Ada Quill, a biologist at Ardley, said it was a surprise."
    assert readings(text, "en")[-1] == [("Ada Quill", "biologist", "University of Ardley")]


def test_university_of_another_place_is_another_one() -> None:
    """A place whose name only begins so has a university of its own."""
    text = "Crews from the University of Ardleyton tagged seals. Ada Quill, a biologist at Ardley, said they were fat."
    assert readings(text, "en")[-1] == [("Ada Quill", "biologist", "Ardley")]


@pytest.mark.parametrize(
    ("source", "reading"),
    [
        ("Food and Civil Supplies Minister Ada Quill", ("Food and Civil Supplies Minister", None)),
        ("Civil Supplies Commissioner Ada Quill", ("Civil Supplies Commissioner", None)),
        ("Praja Party State president Ada Quill", ("State president", "Praja Party")),
        ("Calder Watch attorney Ada Quill", ("attorney", "Calder Watch")),
        ("attorney Ada Quill, who represents the group Save Calder Hollow,", ("attorney", None)),
        ("Vice President for Development Ada Quill", ("Vice President for Development", None)),
        (
            "the Director of Planning, Research and Statistics, Ada Quill,",
            ("Director of Planning, Research and Statistics", None),
        ),
        (
            "the Attorney General and Minister of Justice, Mr Ada Quill,",
            ("Attorney General and Minister of Justice", None),
        ),
        ("the Sea Board's spokesman, SP Ada Quill,", ("spokesman", "Sea Board")),
        ("SP leader Ada Quill", ("leader", "SP")),
        (
            "the Director of Press in the Federal Ministry of Ports, Ada Quill,",
            ("Director of Press", "Federal Ministry of Ports"),
        ),
        ("Vaccinologist Ada Quill", ("Vaccinologist", None)),
        ("Ada Quill, of Pell & Rowe,", (None, "Pell & Rowe")),
        ("Inspector Ada Quill, of the Rural Crime Squad,", ("Inspector", "Rural Crime Squad")),
        ("Hon. (Barr.) Ada Quill of the Calder Alliance", (None, "Calder Alliance")),
    ],
)
def test_field_scope_and_client(source: str, reading: tuple[str, str | None]) -> None:
    """The field and the reach of an office belong to it; a client is no body, and a group no home town."""
    assert told_by(source) == ("Ada Quill", *reading)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Reacting, the Commissioner for Ports, Hon. Ada Quill, dismissed the claim as gossip.", "Ada Quill"),
        ("A civil servant in the Ministry of Ports said she had no pay.", "A civil servant"),
    ],
)
def test_what_opens_a_sentence_is_nobody(text: str, name: str) -> None:
    """Neither a participle alone nor a calling without a name is taken for a name."""
    speaker = readings(text, "en")[-1][0]
    assert (speaker[0] or "").startswith(name)
    assert speaker[1] is not None
