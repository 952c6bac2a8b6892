"""Where English speakers work, as what stands behind their names or a clause about them tells."""

import pytest

from tests.extraction.speakers.naming import name_all, told_by


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Ada Quill, who studies soils at Harrow University,", (None, "Harrow University")),
        ("Ada Quill, a nurse who works for the Harrow Trust,", ("nurse", "Harrow Trust")),
        ("Ada Quill, a teacher who pulled people from the river in Harrow,", ("teacher", None)),
        ("co-author Ada Quill, a soil scientist at the Harrow Institute,", ("soil scientist", "Harrow Institute")),
        ("Harrow farmer Ada Quill", ("farmer", None)),
        ("the cabinet member for children's services, Ada Quill,", ("cabinet member for children's services", None)),
        (
            "the vice-president (corporate affairs), Ada Quill,",
            ("vice-president (corporate affairs)", None),
        ),
        ("Union Mines Minister Ada Quill", ("Union Mines Minister", None)),
        ("a Western diplomat", ("Western diplomat", None)),
        ("Ada Quill, who is managing director of Calder Mining,", ("managing director", "Calder Mining")),
        ("Ada Quill, who was board member of Calder Mining until May,", ("board member", "Calder Mining")),
        ("Ada Quill, who was praised by the director of Calder Mining,", (None, None)),
        ("Ada Quill, manager of the Harrow Farmers’ Market,", ("manager", "Harrow Farmers’ Market")),
        ("Ada Quill, director of Doctors for Clean Air,", ("director", "Doctors for Clean Air")),
    ],
)
def test_the_role_and_the_body(source: str, expected: tuple[str | None, str | None]) -> None:
    assert told_by(source)[1:] == expected


def test_a_body_right_behind_a_name_is_known_later() -> None:
    text = "The team, led by geochemist Ada Quill of the University of Harrow, spread ash. “It works,” said Quill."
    speaker = name_all(text, [("“It works,”", "Quill")], "en")[0].speakers[0]
    assert (speaker.name, speaker.role, speaker.affiliation) == ("Ada Quill", "geochemist", "University of Harrow")


def test_a_preposition_that_opens_a_sentence_is_no_body() -> None:
    text = "Outside experts said “It works”."
    speaker = name_all(text, [("“It works”", "Outside experts")], "en")[0].speakers[0]
    assert (speaker.role, speaker.affiliation) == ("experts", None)


def test_the_finance_chief_is_of_the_firm_that_the_article_is_about() -> None:
    text = (
        "Vantor Industries said it would split. Vantor is old. Redcliff Capital said yes. "
        "“It is cheap,” said chief executive Ada Quill."
    )
    told = [
        ("it would split", "Vantor Industries"),
        ("yes", "Redcliff Capital"),
        ("“It is cheap,”", "chief executive Ada Quill"),
    ]
    assert name_all(text, told, "en")[2].affiliation == "Vantor Industries"


@pytest.mark.parametrize(
    ("before", "source", "expected"),
    [
        ("", "scientist Ada Quill, director of the Frey Institute,", ("director", "Frey Institute")),
        ("", "Ada Quill, a steward at the plant in Frey,", ("steward", "plant in Frey")),
        ("", "Rep. Ada Quill, who represents the river district,", ("Rep.", None)),
        ("", "director Ada Quill, who chairs the audit committee,", ("director", None)),
        ("", "police spokesman Officer Ada Quill", ("police spokesman", None)),
        (
            "The Union of Frey Teachers met.",
            "general secretary Ada Quill",
            ("general secretary", "Union of Frey Teachers"),
        ),
        (
            "The rebel Frey Liberation Front holds the north.",
            "its leader, Ada Quill,",
            ("leader", "Frey Liberation Front"),
        ),
    ],
)
def test_what_is_told_beside(before: str, source: str, expected: tuple[str, str | None]) -> None:
    assert told_by(source, before)[1:] == expected


def test_a_firm_named_much_later_is_not_the_company() -> None:
    later = "It rained. It rained. The Stanhope Group was silent."
    assert told_by("a spokesman for the company", "Drones fell.", later)[2] == "company"


def test_a_position_before_a_name_is_a_role() -> None:
    before = "The Hawks (12-30) lost again. The head coach was calm."
    assert told_by("Hawks center Peter Novak", before) == ("Peter Novak", "center", "Hawks")


def test_one_word_that_spoke_is_the_firm_of_its_chief_executive() -> None:
    text = "Aldair said it was sorry. It rained. “Go home,” said chief executive Ada Quill."
    told = [("it was sorry", "Aldair"), ("“Go home,”", "chief executive Ada Quill")]
    assert name_all(text, told, "en")[1].affiliation == "Aldair"
