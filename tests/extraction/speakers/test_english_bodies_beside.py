"""The bodies of English speakers that stand beside the role: whole names, owners, parties."""

import pytest

from tests.extraction.speakers.naming import readings, told_by


@pytest.mark.parametrize(
    ("before", "source", "body"),
    [
        ("The Frey Valley Beacon won.", "the beacon's chair, Ada Quill,", "Frey Valley Beacon"),
        ("The Frey Valley Beacon won.", "Ada Quill, the beacon's chair,", "Frey Valley Beacon"),
        ("Hale Bank has shut.", "the beacon's spokeswoman, Ada Quill,", None),
        ("The Marran municipality met.", "the municipality's spokeswoman, Ada Quill,", "Marran municipality"),
    ],
)
def test_a_word_that_has_a_role_is_of_no_other_body(before: str, source: str, body: str | None) -> None:
    assert told_by(source, before)[2] == body


@pytest.mark.parametrize(
    ("source", "role", "body"),
    [
        ("a spokesman for the Coastal Wind and Tide Authority", "spokesman", "Coastal Wind and Tide Authority"),
        ("the head of the National Seed Reserve", "head", "National Seed Reserve"),
        ("Ada Quill, top member of the roads and rivers committee,", "top member", "roads and rivers committee"),
        ("Ada Quill, a clerk of the bank and partner of the mayor,", "clerk", "bank"),
    ],
)
def test_a_body_is_told_with_the_whole_of_its_name(source: str, role: str, body: str) -> None:
    assert told_by(source)[1:] == (role, body)


def test_a_party_that_opens_a_sentence_is_no_part_of_the_role() -> None:
    text = "Labour backbencher Ada Quill said the water was falling."
    assert readings(text, "en") == [[("Ada Quill", "backbencher", "Labour")]]
