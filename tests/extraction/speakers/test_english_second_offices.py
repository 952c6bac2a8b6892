"""English people told of by two offices: which is theirs now, which has the body, and what is no part of either."""

import pytest

from tests.extraction.speakers.naming import told_by


@pytest.mark.parametrize(
    ("source", "role", "body"),
    [
        # what somebody is now, whatever they were
        ("Ada Quill, once a Labour MP and now head of the Harrow Trust,", "head", "Harrow Trust"),
        ("Ada Quill, a former aide to Mr Roe and currently an analyst at Harrow Bank,", "analyst", "Harrow Bank"),
        ("former referee Ada Quill, now a television pundit,", "former referee", None),
        # the office that a clause tells, in a body
        ("Ada Quill, an architect who chairs the Harrow Society,", "chair", "Harrow Society"),
        ("Ada Quill, a farmer who is treasurer of the Harrow Board,", "treasurer", "Harrow Board"),
        ("Ada Quill, a farmer who runs the Harrow Board,", "farmer", "Harrow Board"),
        ("Ada Quill, a lobbyist who is a longtime friend of Harrow Mills,", "lobbyist", None),
        # a second office with a body of its own before it, and one without
        ("Ada Quill, a poet and Harrow University professor,", "professor", "Harrow University"),
        ("Ada Quill, a banker and former Roe administration official,", "banker", None),
        ("Ada Quill, an activist and former political prisoner,", "activist and former political prisoner", None),
        ("Ada Quill, a delegate and Roe supporter who backs the dam,", "delegate", None),
        # how a match ended, and what somebody does just now
        ("the winning coach, Ada Quill,", "coach", None),
        ("Ada Quill, a journalist visiting Harrow on holiday,", "journalist", None),
        # a name told of by two unknown words, or by whose somebody is
        ("Labour grandee Margaret Quill", "grandee", "Labour"),
        ("Roe's introducer, actress Margaret Quill,", "actress", "Roe"),
    ],
)
def test_which_office_somebody_has(source: str, role: str | None, body: str | None) -> None:
    name, *told = told_by(source)
    assert name in ("Ada Quill", "Margaret Quill")
    assert told == [role, body]


@pytest.mark.parametrize(
    ("before", "source", "role"),
    [
        # a clause or a phrase of its own that opens with a name behind a noun
        ("The judge Quill meant is ill. Ada Quill left.", "Quill", None),
        ("She was surrounded by veteran Quill haters. Ada Quill left.", "Quill", None),
        ("Al Roe, the lawyer leading Ms. Quill's search, left. Ada Quill left.", "Quill", None),
        ("The actor Ada Quill left.", "Quill", "actor"),
        # when it was, who else was there, and what somebody does to the one who has the office
        ("In July 2015 President Ada Quill left.", "Quill", "President"),
        ("Her husband and President Ada Quill left.", "Quill", "President"),
        ("The letter praising Senator Ada Quill left.", "Quill", "Senator"),
        ("The data protection commissioner Ada Quill left.", "Quill", "data protection commissioner"),
        # an office of several people is that of one
        ("Senators Ada Quill and Al Roe left.", "Quill", "Senator"),
        ("Sens. Ada Quill and Al Roe left.", "Quill", "Sen."),
    ],
)
def test_what_stands_before_a_name_and_is_no_part_of_its_office(before: str, source: str, role: str | None) -> None:
    assert told_by(source, before)[:2] == ("Ada Quill", role)
