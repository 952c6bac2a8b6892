"""English words that stand for somebody by a wider office: "the officer", "the URH boss", "the CP"."""

import pytest

from tests.extraction.speakers.naming import readings


def last_speaker(text: str) -> str | None:
    """Return the name of who said the last thing in an English text."""
    return readings(text, "en")[-1][0][0]


@pytest.mark.parametrize(
    "text",
    [
        "Superintendent of Police Ada Quill said a case was registered. The officer said two men had fled.",
        "Commissioner of Police Ada Quill said the gang was gone. The CP said 14 rifles were found.",
        "Calder Rovers manager Ada Quill said her side was poor. The Rovers boss said it would improve.",
        "The president of the Union of Road Hauliers (URH), Ada Quill, said talks failed. “No,” the URH boss said.",
        "Ambassador Ada Quill said the talks had gone well. The envoy said both sides had agreed.",
        "Defense attorney Ada Quill said the case was weak. The lawyer said her client would appeal.",
        "Imam Ada Quill said the roof was leaking. The cleric said the prayers would be held outside.",
    ],
)
def test_wider_word_for_an_office_is_of_who_has_it(text: str) -> None:
    """A common noun that covers an office points back at the one who has it."""
    assert last_speaker(text) == "Ada Quill"


def test_longer_word_introduces_nobody() -> None:
    """A word that only begins with the one for the office is another one."""
    text = "Sergeant Ada Quill came first. An officership fell vacant. The officer said the ice was thin."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Sheriff Ada Quill said the road was shut. An officer fell. The officer said the ice was thin.",
            "The officer",
        ),
        ("Nurse Ada Quill said the ward was full. The officer said the ice was thin.", "The officer"),
        ("The head of the Sea Board, Ada Quill, said fish were back. The URH boss said so, too.", "the URH boss"),
    ],
)
def test_somebody_else_keeps_the_word(text: str, name: str) -> None:
    """Who is introduced without a name, or has no such office, is not meant."""
    assert (last_speaker(text) or "").lower() == name.lower()
