"""Who is told of by an office first, and by name in the next statement or soon behind it."""

import pytest

from factrack import Article, extract
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
        (
            "Norland's oil firm is broke, its chairman said. “It is late,” Ada Quill told a newspaper.",
            [("Ada Quill", "chairman", "oil firm")] * 2,
        ),
        (
            "The acting head of the Grain Board said it was late. Ada Quill, a former miller, said it was.",
            [("Ada Quill", "acting head", "Grain Board")] * 2,
        ),
        (
            "The consumer affairs minister has said it was late. Ada Quill said it was.",
            [("Ada Quill", "consumer affairs minister", None)] * 2,
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


LATER = "\n\n“Nobody lost a vote,” Calder County Clerk Ada Quill said. Sheriff Dan Holt said it was quiet."


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("The driver took a wrong turn, a county clerk said Thursday.", "Ada Quill"),
        # nobody has the calling, and who stays without a name for a reason
        ("The driver took a wrong turn, a teacher said Thursday.", "a teacher"),
        ("The driver took a wrong turn, an official said Thursday.", "an official"),
    ],
)
def test_who_opens_an_article_without_a_name_is_who_is_named_soon(opening: str, name: str) -> None:
    first = extract(Article(opening + LATER, language="en")).statements[0]
    assert (first.speaker, first.speaker_inferred) == (name, name == "Ada Quill")


def test_two_of_one_calling_are_nobody_in_particular() -> None:
    text = f"The driver took a wrong turn, a clerk said.{LATER} Harrow Clerk Tom Frey said it was not."
    assert extract(Article(text, language="en")).statements[0].speaker == "a clerk"


def test_a_body_without_a_name_gets_it_from_who_had_the_office() -> None:
    text = (
        "Ferries will not come back, a former head of Norland's harbour agency has said. "
        "Ada Quill, who ran NHA between 2009 and 2014, said piers were “old wood”."
    )
    assert readings(text, "en") == [[("Ada Quill", "former head", "NHA")]] * 2
