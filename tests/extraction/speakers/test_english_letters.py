"""English titles with letters behind a name, bodies with "of" in their names, and two roles of one person."""

import pytest

from factrack import Article, extract


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Labour's Ada Quill, MP for Calder North,", ("Ada Quill", "MP", "Calder North")),
        ("Ada Quill, MP,", ("Ada Quill", "MP", None)),
        ("Ada Quill MP", ("Ada Quill", None, None)),
        ("Ada Quill, MBA,", ("Ada Quill", None, None)),
        ("Department of Health spokeswoman Ada Quill", ("Ada Quill", "spokeswoman", "Department of Health")),
        ("Red Lion landlady Ada Quill", ("Ada Quill", "landlady", "Red Lion")),
        (
            "Ada Quill, founder and chief executive of Hale Ferries,",
            ("Ada Quill", "founder and chief executive", "Hale Ferries"),
        ),
    ],
)
def test_a_title_is_told_from_the_name(source: str, expected: tuple[str, str | None, str | None]) -> None:
    (statement,) = extract(Article(f"{source} said it was safe.", language="en")).statements
    assert [(speaker.name, speaker.role, speaker.affiliation) for speaker in statement.speakers] == [expected]


def test_a_mayor_and_a_leader_are_two() -> None:
    text = "Ada Quill, the mayor, and council leader Tom Roe said it was safe."
    (statement,) = extract(Article(text, language="en")).statements
    assert [speaker.name for speaker in statement.speakers] == ["Ada Quill", "Tom Roe"]


@pytest.mark.parametrize("office", ["MP for Calder North", "Labour MP for Calder North", "the Calder North MP"])
def test_who_is_called_by_an_office_is_who_was_named_with_it(office: str) -> None:
    text = f"Ada Quill, {office}, said it was safe. “It always was,” the MP said."
    *_, statement = extract(Article(text, language="en")).statements
    assert [speaker.name for speaker in statement.speakers] == ["Ada Quill"]
