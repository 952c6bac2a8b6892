"""What stands behind English roles: what their bearers do, whose campaign they work for, and no part of the role."""

import pytest

from tests.extraction.speakers.naming import told_by


@pytest.mark.parametrize(
    ("source", "role", "body"),
    [
        ("Ada Quill, a local operative currently working for Harrow Bank,", "local operative", "Harrow Bank"),
        ("Ada Quill, a voter raised in Norland,", "voter", None),
        ("Ada Quill, an executive arrested at Harrow Bank,", "executive", None),
        ("officials familiar with Harrow Bank", "officials", None),
        ("a judge handling a Sea Protection Act lawsuit", "judge", None),
        ("a candidate unlike any other", "candidate", None),
        ("Ada Quill, who was secretary of state when the bank failed,", "secretary of state", None),
        ("Ada Quill, a former official now at the Harrow Institution,", "former official", "Harrow Institution"),
        ("Ada Quill, the student housing officer,", "student housing officer", None),
        ("Ada Quill, co-chairman of the Harrow Caucus,", "co-chairman", "Harrow Caucus"),
        ("ex-diplomat Ada Quill", "ex-diplomat", None),
    ],
)
def test_what_a_bearer_does_is_no_part_of_the_role(source: str, role: str, body: str | None) -> None:
    assert told_by(source)[1:] == (role, body)


@pytest.mark.parametrize(
    ("source", "body"),
    [
        ("Ada Quill, treasurer for Bob Roe's upstart campaign,", "Bob Roe's upstart campaign"),
        ("Ada Quill, a spokeswoman for Mr. Roe’s campaign,", "Roe’s campaign"),
        ("Ada Quill, an official in Bob Roe's administration,", "Bob Roe's administration"),
        ("Ada Quill, an adviser who worked for Mrs. Roe at the Sea Board,", "Sea Board"),
    ],
)
def test_whose_campaign_or_government_it_is_belongs_to_its_name(source: str, body: str | None) -> None:
    assert told_by(source)[2] == body


@pytest.mark.parametrize(
    ("source", "body"),
    [
        ("the Independent Wendover senator", "Wendover"),
        ("former Wendover Democratic Gov. Ada Quill", "Wendover"),
        ("a Conservative Party MP", "Conservative Party"),
    ],
)
def test_the_party_beside_a_seat_is_no_part_of_the_place(source: str, body: str) -> None:
    assert told_by(source)[2] == body


@pytest.mark.parametrize(
    ("source", "role", "body"),
    [
        ("Ada Quill, a Roe supporter and president of the Harrow Center,", "president", "Harrow Center"),
        ("Ada Quill, a lawyer and the head of the Harrow Center,", "head", "Harrow Center"),
        ("Ada Quill, the Calder Board's chair and a member of the Harrow Center,", "chair", "Calder Board"),
        ("Ada Quill, a lobbyist and a former congressman from Wendover,", "lobbyist", None),
        ("presidential rival Sen. Ada Quill (D-Wend.)", "Sen.", "D-Wend."),
        ("Ada Quill, her counterpart at struggling Harrow Bank,", "counterpart", "Harrow Bank"),
        ("Ada Quill, editor at large at Harrow News,", "editor at large", "Harrow News"),
        ("Ada Quill, legal director for HCLU of Wendover,", "legal director", "HCLU of Wendover"),
        (
            "Ada Quill, Roe's Office of Management and Budget director,",
            "director",
            "Roe's Office of Management and Budget",
        ),
        ("Gen. Ada Quill, chairman of the Joint Chiefs of Staff,", "chairman", "Joint Chiefs of Staff"),
    ],
)
def test_offices_go_before_what_somebody_is_beside_them(source: str, role: str, body: str | None) -> None:
    assert told_by(source)[1:] == (role, body)


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("Wall Street critics", "critics"),
        ("the bank's supporters", "supporters"),
        ("Ada Quill, a Wendover voter,", "voter"),
        ("Ada Quill, author of “The Harrow Bank,” a history of lending,", "author"),
        ("Ada Quill, the author of The Harrow Bank,", "author"),
        ("the Mexican-American reporter Ada Quill", "reporter"),
        ("a New Calder-based lawyer", "lawyer"),
    ],
)
def test_what_somebody_is_for_or_from_or_wrote_is_no_body(source: str, role: str) -> None:
    assert told_by(source)[1:] == (role, None)


@pytest.mark.parametrize(
    ("source", "role", "body"),
    [
        ("Ada Quill, an aide to Senate Whip Bob Roe who leads the Harrow Center,", "aide", "Harrow Center"),
        ("Ada Quill, an aide to Senator Bob Roe on Wednesday,", "aide", None),
        ("Ada Quill, chief economist at Harrow's,", "chief economist", "Harrow's"),
        ("Ada Quill, an economist at Harrow's Analytics,", "economist", "Harrow's Analytics"),
        ("Ada Quill, a columnist for the Corriere della Wenda,", "columnist", "Corriere della Wenda"),
        ("Ada Quill, the Harrow Prize-winning editor of the Wend Post,", "editor", "Wend Post"),
        ("Ada Quill, who ran HCLU between 2009 and 2014,", None, "HCLU"),
        ("Ada Quill, who ran Bob Roe's 2012 campaign,", None, "Bob Roe's 2012 campaign"),
        ("Ada Quill, who runs an Ohio newsletter,", None, None),
    ],
)
def test_the_body_is_told_by_where_somebody_works(source: str, role: str | None, body: str | None) -> None:
    assert told_by(source)[1:] == (role, body)
