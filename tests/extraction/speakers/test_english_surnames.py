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
