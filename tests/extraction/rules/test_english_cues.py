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


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ("Ada Quill calls it the “big barn”.", "it the “big barn”", "Ada Quill"),
        ("The former mayor calls it nonsense.", "it nonsense", "The former mayor"),
        ("Critics call it a relic.", "it a relic", "Critics"),
        ("Some call this “the long wait”.", "this “the long wait”", "Some"),
        ("Scientists call the effect “shadow drag”.", "the effect “shadow drag”", "Scientists"),
        ("The paper notes the board met twice.", "the board met twice", "The paper"),
        ("The union fears it will lose 400 jobs.", "it will lose 400 jobs", "The union"),
        ("Most voters support the plan.", "the plan", "Most voters"),
        ("Ada Quill and Al Roe call it a relic.", "it a relic", "Ada Quill and Al Roe"),
        ("Roe maintained that he was right.", "that he was right", "Roe"),
        ("Roe maintained his innocence.", "his innocence", "Roe"),
        ("Quill advised residents to stay.", "residents to stay", "Quill"),
        ("Several members cautioned against reading too much into it.", "reading too much into it", "Several members"),
    ],
)
def test_a_verb_that_can_be_a_noun_reports_with_an_object(text: str, content: str, source: str) -> None:
    assert reports(text) == [(content, source)]


@pytest.mark.parametrize(
    "text",
    [
        "During a press call with reporters the line went dead.",
        "The hackers, who call themselves “Paper Moth”, left no trace.",
        "Do you support the plan?",
        "You say the bridge is safe.",
        # nouns, as what stands before or behind them tells
        "He won in states that have lost jobs.",
        "The next Wendover contest is in May.",
        "The last of the Rix support in Calder was gone.",
        "Whose support she will need is unclear.",
        "The mayor was on a talk show last night.",
        # what is done with a thing or a person
        "Roe maintained a wide lead in the north.",
        "Quill once advised Holt on the law.",
        "He joined a group called Citizens for Rix last May.",
    ],
)
def test_a_call_a_name_and_the_reader_report_nothing(text: str) -> None:
    assert reports(text) == []


def test_what_somebody_cites_in_marks_is_no_person() -> None:
    text = "The governor endorsed Ada Quill, citing her “long experience” and calm."
    assert reports(text)[-1] == ("her “long experience” and calm", "The governor")
