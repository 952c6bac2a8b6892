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
