"""Who is told of by an office first, and by name in the next statement."""

import pytest

from tests.extraction.speakers.naming import readings

QUILL = ("Ada Quill", "finance minister", "Zimbabwe")


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Zimbabwe's finance minister said it was late. Ada Quill forecast growth of 5%.", [QUILL, QUILL]),
        (
            "Zimbabwe's finance minister said it was late. “It is,” Ada Quill said. Quill said she was ill.",
            [QUILL, QUILL, QUILL],
        ),
        # an office that came up before, somebody of whom something is told, and who was named before
        (
            "The mayor said it was late. Ada Quill said it was.",
            [("The mayor", "mayor", None), ("Ada Quill", None, None)],
        ),
        (
            "Zimbabwe's finance minister said it was late. Ada Quill, a teacher, said it was.",
            [("Zimbabwe's finance minister", "finance minister", "Zimbabwe"), ("Ada Quill", "teacher", None)],
        ),
        (
            "Ada Quill left. Zimbabwe's finance minister said it was late. Ada Quill said it was.",
            [("Zimbabwe's finance minister", "finance minister", "Zimbabwe"), ("Ada Quill", None, None)],
        ),
    ],
)
def test_an_office_is_whose_name_follows(text: str, speakers: list[tuple[str, str | None, str | None]]) -> None:
    assert [speaker for (speaker,) in readings(text, "en")] == speakers
