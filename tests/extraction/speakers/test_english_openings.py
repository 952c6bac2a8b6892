"""English speakers whose title opens a sentence, who are told of by an epithet, or who share a name."""

import pytest

from factrack import Article, extract

Reading = tuple[str, str | None, str | None]


def last(text: str) -> list[Reading]:
    statement = extract(Article(text, language="en")).statements[-1]
    return [(speaker.name, speaker.role, speaker.affiliation) for speaker in statement.speakers]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pub landlord Ada Quill said the road was shut.", ("Ada Quill", "Pub landlord", None)),
        ("Year 11 pupil Ada Quill, 16, said the road was shut.", ("Ada Quill", "Year 11 pupil", None)),
        ("Hat-trick hero Ada Quill said the road was shut.", ("Ada Quill", "Hat-trick hero", None)),
        ("Ferrying is hard. Ferrying boss Ada Quill said the road was shut.", ("Ada Quill", "boss", "Ferrying")),
        ("We love ferrying. Ferrying boss Ada Quill said the road was shut.", ("Ada Quill", "Ferrying boss", None)),
        ("Opposition MP Ada Quill said the road was shut.", ("Ada Quill", "Opposition MP", None)),
        ("Ch Insp Ada Quill said the road was shut.", ("Ada Quill", "Ch Insp", None)),
        ("They left Dunmore. Dunmore boss Ada Quill said the road was shut.", ("Ada Quill", "boss", "Dunmore")),
        ("Luz Quill, whose husband, Al, died, said the road was shut.", ("Luz Quill", None, None)),
        ("Coun Ada Quill said the road was shut.", ("Ada Quill", "Coun", None)),
    ],
)
def test_a_word_with_a_capital_from_the_sentence_only_is_a_part_of_the_title(text: str, expected: Reading) -> None:
    assert last(text) == [expected]


CAPTAIN = "Captain Ada Quill said the road was shut."


@pytest.mark.parametrize(
    "epithet",
    [
        "The Italian",
        "The midfielder",
        "The former Harrow striker",
        "The 49-year-old",
        "The former Finn",
        "The Irishman",
    ],
)
def test_an_epithet_means_who_spoke_before(epithet: str) -> None:
    assert last(f"{CAPTAIN} {epithet} said the bridge was open.") == [("Ada Quill", "Captain", None)]


@pytest.mark.parametrize(
    "phrase", ["The driver", "A midfielder", "An Italian", "The Italian navy", "The 49-year-old man"]
)
def test_a_phrase_that_can_mean_somebody_else_is_no_epithet(phrase: str) -> None:
    assert last(f"{CAPTAIN} {phrase} said the bridge was open.")[0][0] != "Ada Quill"


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("Dan and Lucy Firth", ["Dan Firth", "Lucy Firth"]),
        ("Dan Holt and Lucy Firth", ["Dan Holt", "Lucy Firth"]),
        ("Both the union and the company", ["the union", "the company"]),
        ("The union and the company", ["The union", "the company"]),
        ("Chanda and colleagues", ["Chanda"]),
    ],
)
def test_several_people_and_bodies_speak_together(source: str, names: list[str]) -> None:
    assert [name for name, _, _ in last(f"{source} said the road was shut.")] == names


def test_who_acts_before_a_clause_about_a_body_is_no_part_of_the_source() -> None:
    text = "He fired the coach and the club said the road was shut."
    source = extract(Article(text, language="en")).statements[-1].source
    assert source is not None
    assert source.of(text) == "the club"
