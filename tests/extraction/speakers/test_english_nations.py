"""English words for countries before a role, and the teams of players and coaches."""

import pytest

from tests.extraction.speakers.naming import told_by


@pytest.mark.parametrize(
    ("before", "source", "expected"),
    [
        ("Norland has shut its border.", "Norlandian President Ada Quill", ("President", "Norland")),
        ("Valmora has shut its border.", "Valmoran officials", ("officials", "Valmora")),
        ("France has shut its border.", "French Foreign Minister Ada Quill", ("Foreign Minister", "France")),
        ("", "the Dutch climber Ada Quill", ("climber", None)),
        ("Drenova has shut its border.", "the Drenovan historian Ada Quill", ("historian", None)),
    ],
)
def test_the_country_of_an_office(before: str, source: str, expected: tuple[str, str | None]) -> None:
    assert told_by(source, before)[1:] == expected


@pytest.mark.parametrize(
    ("before", "source", "expected"),
    [
        (
            "Harrow Athletic have signed a winger.",
            "Ada Quill, the Harrow head coach,",
            ("head coach", "Harrow Athletic"),
        ),
        ("Calder Town beat Wexham United 3-1.", "United captain Ada Quill", ("captain", "Wexham United")),
        (
            "The Otters won again, beating the Pelicans. The Otters lead.",
            "head coach Ada Quill",
            ("head coach", "Otters"),
        ),
        (
            "The Otters (14-3) lead. Joe Finch, who was let go by the Pelicans, agreed. The Pelicans lost.",
            "Otters goaltender Ada Quill",
            ("goaltender", "Otters"),
        ),
        ("Wexham United and Calder Town drew.", "captain Ada Quill", ("captain", None)),
        ("The bakery is shut.", "captain Ada Quill", ("captain", None)),
        ("Frey came from behind to beat Calder Tigers.", "Frey head coach Ada Quill", ("head coach", "Frey")),
        (
            "Frey beat Calder Tigers. Tigers fly-half Bo Hale wept.",
            "Tigers coach Ada Quill",
            ("coach", "Calder Tigers"),
        ),
    ],
)
def test_the_team_of_a_player(before: str, source: str, expected: tuple[str, str | None]) -> None:
    assert told_by(source, before)[1:] == expected


def test_a_county_is_no_team_where_nobody_plays() -> None:
    before = "Orange County has shut two clinics. Cape Town has not."
    assert told_by("captain Ada Quill", before)[1:] == ("captain", None)


@pytest.mark.parametrize(
    ("before", "body"),
    [
        ("Ogbara State workers left on Monday.", "Ogbara State"),
        ("The Ogbara State Government has paid.", "Ogbara State"),
        ("Ogbara State and Lower State have paid.", "state"),
        ("Students of Ogbara State University left.", "state"),
        ("The Islamic State has left.", "state"),
        ("The Deputy State Auditor left on Monday.", "state"),
    ],
)
def test_the_state_is_the_one_that_is_called_so(before: str, body: str) -> None:
    assert told_by("the state's chief geologist, Ada Quill", before=before) == ("Ada Quill", "chief geologist", body)


def test_the_governor_is_of_the_state_that_is_called_so() -> None:
    assert told_by("the governor, Ada Quill", before="Ogbara State workers left.")[2] == "Ogbara State"
