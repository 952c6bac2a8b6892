"""The bodies that English offices have by what the sentences around tell, and what is no body of anybody."""

import pytest

from tests.extraction.speakers.naming import Reading, Told, name_all, told_by


@pytest.mark.parametrize(
    ("before", "source", "body"),
    [
        ("Norland's parliament passed the bill late on Monday.", "Finance Minister Ada Quill", "Norland"),
        ("New Zealand has shut two ports.", "Associate Transport Minister Ada Quill", "New Zealand"),
        ("Uganda has lifted the ban. Ministers met on Monday.", "Health Minister Ada Quill", "Uganda"),
        ("Norland's government and Wendland's parliament disagree.", "Health Minister Ada Quill", None),
        ("He flew to Wendland on Monday.", "Health Minister Ada Quill", None),
    ],
)
def test_a_minister_is_of_the_one_state_told_of(before: str, source: str, body: str | None) -> None:
    assert told_by(source, before)[2] == body


@pytest.mark.parametrize(
    ("before", "source", "body"),
    [
        ("The Bank of Wendland kept its rate at 3 percent.", "Governor Ada Quill", "Bank of Wendland"),
        ("Wendham Savings Bank shut.", "Governor Ada Quill", None),
        ("The Wendish parliament has passed the law.", "Speaker Ada Quill", "Wendish parliament"),
        ("The Wendland Opera House will close.", "artistic director Ada Quill", "Wendland Opera House"),
        ("The Coast Guard called off its search.", "Lt. Cmdr. Ada Quill", "Coast Guard"),
        ("The Archdiocese will sell the school.", "Archbishop Ada Quill", "Archdiocese"),
        ("The City of Harrow Falls has bought two buses.", "Deputy Mayor Ada Quill", "City of Harrow Falls"),
        (
            "Crews from East Wendshire Fire and Rescue Service stayed for two hours.",
            "station manager Ada Quill",
            "East Wendshire Fire and Rescue Service",
        ),
    ],
)
def test_an_office_is_of_the_one_body_of_its_kind(before: str, source: str, body: str | None) -> None:
    assert told_by(source, before)[2] == body


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("customs officers in Wendham", "customs officers"),
        ("Ada Quill, a welder with three children at Wend Primary School,", "welder"),
        ("Ada Quill, a bank clerk waiting at Wendham,", "bank clerk"),
        ("bakery owner Ada Quill", "bakery owner"),
        ("a hotel receptionist", "hotel receptionist"),
        ("U.S. Attorney Ada Quill", "U.S. Attorney"),
    ],
)
def test_where_somebody_is_or_works_is_no_body(source: str, role: str) -> None:
    assert told_by(source)[1:] == (role, None)


def test_a_workplace_told_of_before_is_a_body() -> None:
    told = told_by("hotel manager Ada Quill", "The Wendham Grand Hotel is full.")
    assert told[1:] == ("manager", "Wendham Grand Hotel")


@pytest.mark.parametrize(
    ("source", "role", "body"),
    [
        (
            "Ada Quill, Director of Customer Experience at Harrow Water,",
            "Director of Customer Experience",
            "Harrow Water",
        ),
        (
            "Ada Quill, Ph.D., co-founder and Chief Scientific Officer of Wendwell,",
            "co-founder and Chief Scientific Officer",
            "Wendwell",
        ),
        ("Group Captain Ada Quill, executive director of Wend Airport,", "executive director", "Wend Airport"),
        ("Mr Justice Fairlow", "Mr Justice", None),
        (
            "Ada Quill, deputy project scientist at the Wendish Space Agency,",
            "deputy project scientist",
            "Wendish Space Agency",
        ),
        ("a senior officer of the River Police Unit", "senior officer", "River Police Unit"),
    ],
)
def test_offices_of_several_words(source: str, role: str, body: str | None) -> None:
    assert told_by(source)[1:] == (role, body)


@pytest.mark.parametrize(
    ("text", "before", "source", "body"),
    [
        (
            "The Fair Trade Board fined the firm. Dorvo said it would go to court. “No,” its lawyer, Ada Quill, said.",
            [("it would go to court", "Dorvo")],
            "its lawyer, Ada Quill",
            "Dorvo",
        ),
        (
            "The Bank of Wendland met. Analysts at Garve saw a hint in that. “No,” its economist, Ada Quill, said.",
            [],
            "its economist, Ada Quill",
            "Garve",
        ),
    ],
)
def test_its_is_of_whoever_spoke_last(text: str, before: list[Told], source: str, body: str) -> None:
    speaker = name_all(text, [*before, ("“No,”", source)], "en")[-1].speakers[0]
    assert (speaker.name, speaker.affiliation) == ("Ada Quill", body)


@pytest.mark.parametrize(
    ("before", "source", "role", "body"),
    [
        ("Norland's electoral commission met.", "its head, Ada Quill,", "head", "electoral commission"),
        ("She plays for Football Norland.", "FN president Ada Quill", "president", "Football Norland"),
        ("The League of Mills met.", "Ada Quill, who heads its advisory council,", "head", "League of Mills"),
        ("", "MPs on the Public Money Committee", "MPs", "Public Money Committee"),
        ("", "a spokesman for Attorney General Ada Quill", "spokesman", None),
    ],
)
def test_bodies_told_of_in_short(before: str, source: str, role: str, body: str | None) -> None:
    assert told_by(source, before)[1:] == (role, body)


def test_what_is_told_beside_a_surname_alone() -> None:
    after = "Quill, an ecologist at the Wendish Institute, was in tears."
    assert told_by("Ingrid Quill", after=after)[1:] == ("ecologist", "Wendish Institute")


def test_a_surname_of_two_people_tells_of_neither() -> None:
    after = "Her brother Bob Quill came, too. Quill, a baker at the Wendish Institute, was in tears."
    assert told_by("Ingrid Quill", after=after)[1:] == (None, None)


@pytest.mark.parametrize(
    ("before", "source", "body"),
    [
        ("The Kestrel Foundation runs six clinics.", "medical director Dr Ada Quill", "Kestrel Foundation"),
        ("Tarn Bank and the Kestrel Foundation met.", "medical director Dr Ada Quill", None),
        ("The Kestrel Foundation mourns him.", "the director Ada Quill", None),
        ("The Wend Police have no clue.", "Detective Inspector Ada Quill", "Wend Police"),
        ("Deputies of Calder County searched for hours.", "Sheriff Ada Quill", "Calder County"),
        ("Portugal shut its border in May.", "Ada Quill, the country's interior minister,", "Portugal"),
    ],
)
def test_an_office_is_of_the_only_body_told_of(before: str, source: str, body: str | None) -> None:
    assert told_by(source, before)[2] == body


def test_a_common_noun_can_mean_one_word_that_has_spoken() -> None:
    text = "Oxfan said aid was stuck. “No,” said the charity's country director, Ada Quill."
    told = [("aid was stuck", "Oxfan"), ("“No,”", "the charity's country director, Ada Quill")]
    assert name_all(text, told, "en")[1].speakers[0].affiliation == "Oxfan"


@pytest.mark.parametrize(
    ("before", "source", "role"),
    [
        ("Few play the harp as Zrinka Quill does.", "the 79-year-old", None),
        ("Zrinka Quill stands in line for you.", "the former insurance clerk", "former insurance clerk"),
    ],
)
def test_an_epithet_can_be_of_somebody_with_an_unknown_name(before: str, source: str, role: str | None) -> None:
    assert told_by(source, before)[:2] == ("Zrinka Quill", role)


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("Picker Zrinka Quill said “no”.", "Picker Zrinka Quill", ("Zrinka Quill", "Picker", None)),
        (
            "Tearful Scots skipper Ada Quill said “no”.",
            "Tearful Scots skipper Ada Quill",
            ("Ada Quill", "skipper", "Scots"),
        ),
    ],
)
def test_what_opens_a_sentence_before_a_name(text: str, source: str, expected: Reading) -> None:
    speaker = name_all(text, [("“no”", source)], "en")[0].speakers[0]
    assert (speaker.name, speaker.role, speaker.affiliation) == expected


@pytest.mark.parametrize(
    ("source", "role", "body"),
    [
        ("Ada Quill, who was the board's head of planning until May,", "head of planning", "board"),
        ("Ada Quill, who was a passenger on the tram,", "passenger", None),
        ("Ada Quill, who was not asked by the board,", None, None),
        ("Ada Quill, who teaches law at Calder and has read it,", None, "Calder"),
        ("the fire service's Ada Quill", None, "fire service"),
        ("Rep. Ada Quill, a Colorado Republican,", "Rep.", None),
        ("two administration officials", "administration officials", None),
        ("the president of the academy in Wendham, Ada Quill,", "president", "academy in Wendham"),
        ("Ada Quill, headteacher at St Bede's Primary,", "headteacher", "St Bede's Primary"),
        ("Ada Quill of the iThala Metro Police", None, "iThala Metro Police"),
        ("Harrow Water's head of trust and safety, Ada Quill,", "head of trust and safety", "Harrow Water"),
    ],
)
def test_what_clauses_and_owners_tell(source: str, role: str | None, body: str | None) -> None:
    assert told_by(source)[1:] == (role, body)


def test_whose_or_of_what_somebody_is_named_before_the_name() -> None:
    assert told_by("the owner of the Miss Ada, Bob Roe,")[0] == "Bob Roe"


@pytest.mark.parametrize(
    ("before", "source", "role", "body"),
    [
        ("Vets at the Orana Trust treat koalas.", "senior vet Ada Quill", "senior vet", "Orana Trust"),
        ("The Red Fern Party met.", "leader Ada Quill", "leader", "Red Fern Party"),
        ("Calder police found the car.", "Lt. Ada Quill", "Lt.", "Calder police"),
        ("The Calder School District met.", "Superintendent Ada Quill", "Superintendent", "Calder School District"),
        ("", "Ada Quill, director general of Norland's tourism department,", "director general", "tourism department"),
        ("", "a Ministry of Justice spokesperson", "spokesperson", "Ministry of Justice"),
        ("", "NorthRail, which runs services in the north,", None, None),
    ],
)
def test_offices_of_people_told_of_before(before: str, source: str, role: str | None, body: str | None) -> None:
    assert told_by(source, before)[1:] == (role, body)


@pytest.mark.parametrize(
    ("source", "role", "body"),
    [
        ("Nobel laureate Ada Quill", "Nobel laureate", None),
        ("U.S. District Judge Ada Quill", "U.S. District Judge", None),
        ("Lt. Col. Ada Quill, a spokesman for the army,", "spokesman", "army"),
        ("Major General Ada Quill", "Major General", None),
        ("Actor-turned-politician Ada Quill", "Actor-turned-politician", None),
        ("a resident of the town", "resident", None),
        ("Ada Quill, a mother of three from Denby,", "mother", None),
        ("the officer, who is with the Harrow Police", "officer", "Harrow Police"),
        ("one of the drivers, Ada Quill,", "driver", None),
    ],
)
def test_callings_and_ranks(source: str, role: str, body: str | None) -> None:
    assert told_by(source)[1:] == (role, body)


def test_what_makes_an_office_an_acting_one_is_no_body() -> None:
    assert told_by("Acting Police Chief Ada Quill")[1:] == ("Acting Police Chief", None)


@pytest.mark.parametrize(
    ("before", "role", "body"),
    [
        ("Ada Quill is a nurse at Harrow Hospital.", "nurse", "Harrow Hospital"),
        ("Ada Quill was named head of the Calder Trust on Monday.", "head", "Calder Trust"),
        ("Ada Quill resigned as head of the Calder Trust.", "head", "Calder Trust"),
        ("The memo is by Ada Quill, who was the commission's head of IT until 2021.", "head of IT", "commission"),
        ("Ada Quill is tired of the union.", None, None),
        ("Ada Quill was in the hospital of the union.", None, None),
    ],
)
def test_what_a_sentence_tells_somebody_to_be(before: str, role: str | None, body: str | None) -> None:
    assert told_by("Quill", before) == ("Ada Quill", role, body)


@pytest.mark.parametrize(
    ("before", "source"),
    [
        ("Calder Bank will shut its branch.", "shop manager Ada Quill"),
        ("Calder Bank will shut its branch.", "Ada Quill, manager of a nearby cafe,"),
        ("The Wend Museum has opened.", "film director Ada Quill"),
        ("Nurses at Calder Hospital are on strike.", "retired nurse Ada Quill"),
        ("Calder Council met.", "opposition leader Ada Quill"),
    ],
)
def test_who_has_a_role_somewhere_else_is_not_of_the_only_body(before: str, source: str) -> None:
    assert told_by(source, before)[2] is None
