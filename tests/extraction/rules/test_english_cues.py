"""English cues that are seldom written: each reports what stands behind it, and words beside them report nothing."""

from functools import partial

import pytest

from factrack import Article, extract
from factrack.extraction import Stance
from tests.extraction import reading

reports = partial(reading.reports, language="en")


@pytest.mark.parametrize("copula", ["is", "were", "remained"])
@pytest.mark.parametrize("state", ["hopeful", "sceptical", "insistent", "disappointed", "aware", "proud"])
def test_what_somebody_is_sure_or_moved_by_is_reported(state: str, copula: str) -> None:
    assert reports(f"Union leaders {copula} {state} that the mill has shut.") == [
        ("that the mill has shut", "Union leaders")
    ]


@pytest.mark.parametrize(
    "cue",
    [
        "regretted",
        "recognised",
        "recognizes",
        "had no doubt",
        "made it plain",
        "takes the view",
        "was of the opinion",
        "gave an assurance",
        "used to say",
        "wrote back",
        "anticipates",
        "presumed",
    ],
)
def test_a_clause_behind_a_cue_is_reported(cue: str) -> None:
    assert reports(f"Ada Quill {cue} that the mill was old.") == [("that the mill was old", "Ada Quill")]


@pytest.mark.parametrize(
    "cue",
    ["disclosing", "clarifying", "underlining", "maintaining", "reporting", "musing", "finding", "reaffirming"],
)
def test_a_participle_reports_with_the_source_of_the_clause_before(cue: str) -> None:
    text = f"Ada Quill welcomed the deal, {cue} that the mill had been sold."
    assert reports(text)[-1] == ("that the mill had been sold", "Ada Quill")


@pytest.mark.parametrize("cue", ["paid tribute to", "deplored", "berated", "poured scorn on", "drew attention to"])
def test_an_object_behind_a_cue_is_reported(cue: str) -> None:
    assert reports(f"Ada Quill {cue} the crew of the ferry.") == [("the crew of the ferry", "Ada Quill")]


@pytest.mark.parametrize(
    ("text", "content", "stance"),
    [
        ("The firm guaranteed that the staff would be kept.", "that the staff would be kept", Stance.WISHED),
        ("Quill exhorted residents to stay calm.", "residents to stay calm", Stance.WISHED),
        ("Fans are optimistic that the club will stay up.", "that the club will stay up", Stance.BELIEVED),
    ],
)
def test_the_stance_is_that_of_the_cue(text: str, content: str, stance: Stance) -> None:
    (statement,) = extract(Article(text, language="en")).statements
    assert (statement.quote(text), statement.stance) == (content, stance)


@pytest.mark.parametrize(
    "text",
    [
        "City Hall sees it differently.",
        "Ada Quill left the hall at one point to confer with her staff.",
        "It will be recalled that the mill was shut in May.",
    ],
)
def test_words_beside_a_cue_report_nothing(text: str) -> None:
    assert reports(text) == []
