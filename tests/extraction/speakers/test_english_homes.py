"""The places that English office holders are elected for or govern, by the words around their names."""

import pytest

from tests.extraction.speakers.naming import readings, told_by


@pytest.mark.parametrize(
    ("source", "role", "body"),
    [
        ("Senator Ada Quill, Republican of South Wendover,", "Senator", "South Wendover"),
        ("Representative Ada Quill, a Democrat from New Calder,", "Representative", "New Calder"),
        ("Senator Ada Quill, Republican of South Calder, who led the inquiry,", "Senator", "South Calder"),
        ("Gov. Ada Quill, a Wendover Republican,", "Gov.", None),
        ("Virginia Gov. Ada Quill", "Gov.", "Virginia"),
        ("Rep. Ada Quill of Arizona, the top Democrat on the Sea Committee,", "top Democrat", "Sea Committee"),
        ("Rep. Ada Quill of Arizona, a Democrat,", "Rep.", "Arizona"),
    ],
)
def test_the_place_of_a_seat_is_told_with_the_party_or_the_name(source: str, role: str, body: str | None) -> None:
    assert told_by(source)[1:] == (role, body)


@pytest.mark.parametrize(
    ("introduced", "expected"),
    [
        ("Chancellor Ada Quill of Norland met the unions.", ("Ada Quill", "Chancellor", "Norland")),
        ("A rival, Sen. Ada Quill of Wendover, has lost.", ("Ada Quill", "Sen.", "Wendover")),
        ("It went to Senator Ada Quill, Democrat of North Wend, for a vote.", ("Ada Quill", "Senator", "North Wend")),
        ("Farmer Ada Quill of Norland met the unions.", ("Ada Quill", "Farmer", None)),
        ("Sen. Ada Quill of Norland's north met the unions.", ("Ada Quill", "Sen.", None)),
    ],
)
def test_the_place_is_told_where_somebody_comes_up(introduced: str, expected: tuple[str, str, str | None]) -> None:
    text = f"{introduced} Talks went on until late. “It is good,” Ms. Quill said."
    assert readings(text, "en")[-1] == [expected]


def test_a_state_is_not_the_university_that_is_named_after_it() -> None:
    told = told_by("State Senator Ada Quill, Democrat of Texas,", "The University of Texas has shut.")
    assert told[1:] == ("State Senator", "Texas")


def test_an_office_in_the_house_goes_before_the_seat() -> None:
    told = told_by("The panel's ranking Democrat, Sen. Ada Quill of New Calder,", "The Senate Sea Panel met.")
    assert told[:2] == ("Ada Quill", "ranking Democrat")


@pytest.mark.parametrize(
    ("source", "body"),
    [
        ("Sen. Ada Quill, R-S.C., a candidate,", "R-S.C."),
        ("Rep. Ada Quill, D-Fla., on Sunday", "D-Fla."),
        ("Rep. Ada Quill, R-Texas,", "R-Texas"),
        ("Ada Quill of Wend County, Georgia,", None),
        ("Ada Quill of Derry, N.H.,", None),
        ("Ada Quill of Harrow Bank, Georgia,", "Harrow Bank"),
    ],
)
def test_a_seat_has_its_stops_and_where_somebody_lives_is_none(source: str, body: str | None) -> None:
    assert told_by(source)[2] == body
