"""English surnames that are listed as something else, and letters of an office before a surname."""

import pytest

from tests.extraction.speakers.naming import readings


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("“It was bad,” said Kofi Cross, a nurse. Cross said he ran.", "Kofi Cross", "nurse"),
        ("Mayor Tessa West said it was bad. West, a Democrat, said she ran.", "Tessa West", "Mayor"),
        ("Senator Mae Church said it was bad. Church said she ran.", "Mae Church", "Senator"),
        ("Sheriff Otis Bishop said it was bad. Bishop said he ran.", "Otis Bishop", "Sheriff"),
        ("Cabinet Secretary for Ports Ada Quill said it was bad. CS Quill said fish died.", "Ada Quill", None),
    ],
)
def test_word_is_a_surname_where_somebody_speaks_under_it(text: str, name: str, role: str | None) -> None:
    """The short form is of the same person, with the role told before."""
    speaker = readings(text, "en")[-1][0]
    assert speaker[0] == name
    assert role is None or speaker[1] == role


def test_head_of_a_body_is_no_surname_without_a_title() -> None:
    """A body that speaks under the head of its name is no person."""
    text = "Calder Council said it was bad. Council said it would act."
    assert readings(text, "en")[0] == [("Calder Council", None, None)]


def test_a_line_in_capitals_has_only_the_names_of_people_told_of_below() -> None:
    title = "Rosa Quill Apologizes To Bob Roe For Telling Supporters Roe Dropped Out."
    text = f"It went on for days.\n\n{title}\n\nQuill had called Roe. “It was wrong,” Quill said. “Fine,” Roe said."
    assert [speakers[0][0] for speakers in readings(text, "en")][-2:] == ["Rosa Quill", "Bob Roe"]


@pytest.mark.parametrize(
    ("title", "later"),
    [
        ("Mayor Helps Bob Win Back Harrow Bridge Prize.", "Winter came."),
        ("Mayor Thanks Bob For Saving Harrow Bridge.", "For years nobody did."),
    ],
)
def test_the_word_behind_a_given_name_in_a_title_is_no_surname_where_none_comes_up(title: str, later: str) -> None:
    text = f"It went on for days.\n\n{title}\n\n{later} Bob left. “Fine,” Bob said."
    assert readings(text, "en")[-1][0][0] == "Bob"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rosa Quill lost. Her husband, Mark Quill, was there. Quill said she would go on.", "Rosa Quill"),
        ("Rosa Quill lost. “Too bad,” said Mark Quill. Quill said he would go on.", "Mark Quill"),
        ("Rosa Quill won. Quill Davis & Mark Quill Ltd lost. Quill said she would go on.", "Rosa Quill"),
        ("Rosa Quill lost. Following Quill home took hours. Quill said she would go on.", "Rosa Quill"),
        ("Rosa Quill lost. Will Quill go on? She will not stop. Quill said she would go on.", "Rosa Quill"),
    ],
)
def test_a_surname_alone_is_of_whom_the_article_is_about(text: str, name: str) -> None:
    assert readings(text, "en")[-1][0][0] == name
