"""The bodies of English speakers that a possessive, a relative clause or a common noun points at."""

import pytest

from tests.extraction.speakers.naming import readings, told_by


@pytest.mark.parametrize(
    ("before", "source", "body"),
    [
        (
            "Cresswood Rail Partners bought the depot in 2019. The developer is not named in the case.",
            "its vice president for planning, Ada Quill,",
            "Cresswood Rail Partners",
        ),
        ("Safe Streets, a road safety charity, was not impressed.", "Ada Quill, its chief executive,", "Safe Streets"),
        (
            "The data will be run by the River Basin Authority, a body set up in 1998.",
            "its director, Ada Quill,",
            "River Basin Authority",
        ),
        ("The world referees' union knows of nine cases.", "its president, Ada Quill,", "world referees' union"),
        ("Police raided Orlov & Sons on Tuesday. The brewer is innocent.", "its lawyer, Ada Quill,", "Orlov & Sons"),
        ("A small start-up, Pathlight, has raised money.", "its co-founder, Ada Quill,", "Pathlight"),
        ("The town's only cinema shut on Sunday.", "its manager, Ada Quill,", "cinema"),
        ("Calder Rail has 90 trains. The company will stop.", "Ada Quill, its chairman,", "Calder Rail"),
        ("The alliance, which has 90 members, met.", "its chair, Ada Quill,", "alliance"),
        (
            "The Ministry of Water and Power has ordered an inquiry.",
            "its spokesman, Ada Quill,",
            "Ministry of Water and Power",
        ),
        (
            "Campaigners from Friends of the Mere gathered. The group has 300 members.",
            "its secretary, Ada Quill,",
            "Friends of the Mere",
        ),
        (
            "The Port of Calder is at odds with the Dockers and Carriers Union.",
            "Ada Quill, the union's political director,",
            "Dockers and Carriers Union",
        ),
        ("Harrow Dairy makes yoghurt.", "Ada Quill, the company's chief executive,", "Harrow Dairy"),
    ],
)
def test_whose_role_it_is(before: str, source: str, body: str) -> None:
    assert told_by(source, before)[2] == body


@pytest.mark.parametrize(
    ("clause", "role", "body"),
    [
        ("who chairs the supporters' club", "chair", "supporters' club"),
        ("who heads the Institute of Seas", "head", "Institute of Seas"),
        ("who edits the Calder Gazette", "editor", "Calder Gazette"),
        ("who leads the tenants' union", None, "tenants' union"),
        ("who leads the delegation of Norland", None, "delegation of Norland"),
    ],
)
def test_what_somebody_does_for_a_body(clause: str, role: str | None, body: str) -> None:
    assert told_by(f"Ada Quill, {clause},")[1:] == (role, body)


@pytest.mark.parametrize("phrase", ["Mayor Ada Quill's spokesman", "Holt's office", "Gov. Ada Quill's campaign"])
def test_who_has_somebody_or_something_does_not_speak(phrase: str) -> None:
    (speakers,) = readings(f"{phrase} said the road is shut.", "en")
    assert speakers[0][0] == phrase


def test_an_office_is_no_office_holder() -> None:
    assert readings("Mayor Ada Quill's office said the road is shut.", "en") == [
        [("Mayor Ada Quill's office", None, None)]
    ]
