"""English sources: the subject of the verb or the adverbial before a cue, never the verb or the adverbial."""

from functools import partial

import pytest

from factrack import Article, extract
from tests.extraction import reading

reports = partial(reading.reports, language="en")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # what somebody made has the report, and they are who says it
        ("The union has released a statement calling the plan a disgrace.", "The union"),
        ("The charity, which published a letter disputing the figures, is small.", "The charity"),
        ("The Calder Fund is running an advert attacking the mayor.", "The Calder Fund"),
        ("Quill has drawn huge crowds describing a country in decline.", "Quill"),
        # whom a verb has as its object, where the clause is about them
        ("The plan angered the residents who said it came too late.", "the residents who"),
        ("The campaign was glad to hear Quill pledged her support.", "Quill"),
        # a verb that ends the clause of who says it
        ("People who have battled such fires say it could be doing more.", "People who have battled such fires"),
        # who is led, reached or seen by somebody, or speaks to them, and not these
        ("A coalition of unions led by Sen. Ada Roe said it was void.", "A coalition of unions led by Sen. Ada Roe"),
        ("Another source speaking to Calder News said it was over.", "Another source speaking to Calder News"),
        ("A spokesman reached by phone said the firm would sue.", "A spokesman reached by phone"),
        # an aside between dashes
        (
            "Insiders in two states — Harrow and Calder — said that Roe would lose.",
            "Insiders in two states — Harrow and Calder",
        ),
        # a title before the name
        (
            "But state Rep. Ada Roe, a member of the board, recalled what it cost.",
            "state Rep. Ada Roe, a member of the board",
        ),
        ("His office put out a letter saying the vote was void.", "His office"),
        ("Shortly after the vote, Ada Roe (D-Wend.) sent out a letter warning of delays.", "Ada Roe (D-Wend.)"),
        # what stands before the subject, or between it and the cue
        ("By noon she had called off a visit to Calder, Wend., citing the storm.", "she"),
        ("And, like Quill, they left the hall, criticizing the vote.", "they"),
        ("Also Monday, Quill met the board, demanding an answer.", "Quill"),
        ("Quill, during a meeting in Calder, Wendover, said she was ill.", "Quill"),
        ("Quill paused, then revealed why it was shut.", "Quill"),
        ("Said Quill, “The thought that it was us is bad.”", "Quill"),
        ("“The rule is bad, and it must go,” the two write in a letter.", "the two"),
        ("“The rule is bad, and it must go,” the new mayor of Calder beamed.", "the new mayor of Calder"),
        # adverbials in front of the cue
        ("Critics have in particular noted the tone of the leaflet.", "Critics"),
        ("Holt, who in the past has called the dam “a relic”, was quiet.", "Holt, who"),
        ("On Friday at the party’s conference Sen. Ada Quill said the dam was safe.", "Sen. Ada Quill"),
        # lists without an article
        ("Friends, lobbyists and former foes say that Roe is right.", "Friends, lobbyists and former foes"),
        ("Residents in the north, police and former aides say it is late.", "former aides"),
        # amounts, and who is from somewhere else, open with the same words
        ("People who can may be healthier, outside experts noted.", "outside experts"),
        ("About half of the voters said the dam was safe.", "About half of the voters"),
        ("In June, at least a dozen residents said the dam was safe.", "at least a dozen residents"),
    ],
)
def test_a_source_is_who_says_it_and_no_verb_or_adverbial(text: str, source: str) -> None:
    assert [found for _, found in reports(text)][:1] == [source]


@pytest.mark.parametrize(
    "text",
    [
        "The state has approved a new law expected to cut fees.",
        "The talks seldom calmed the region in years recalled for their quiet.",
    ],
)
def test_what_is_done_to_an_object_is_no_report_of_a_verb(text: str) -> None:
    assert not any(source and source.split()[0] in {"approved", "in", "calmed"} for _, source in reports(text))


@pytest.mark.parametrize(
    "text",
    [
        "“The Long Night,” the film by Roe, won a prize.",
        "It was a “cat and mouse,” the way that it was played in May.",
    ],
)
def test_what_follows_a_title_or_a_term_is_nobody_who_says_it(text: str) -> None:
    assert reports(text) == []


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Reps. Ada Quill (D-Wend.) and Al Roe (R-Calder) said the dam was safe.",
            ["Ada Quill", "Al Roe"],
        ),
        (
            "Sens. Ada Quill (Wend.), Al Roe (Calder), Bo Lee (Harrow) and Cy Fox (Wend.) said it was over.",
            ["Ada Quill", "Al Roe", "Bo Lee", "Cy Fox"],
        ),
        (
            "He attacked two rivals, particularly Govs. Ada Quill and Al Roe, who say he is weak.",
            ["Ada Quill", "Al Roe"],
        ),
    ],
)
def test_each_of_several_with_their_parties_is_a_speaker(text: str, speakers: list[str]) -> None:
    last = extract(Article(text, language="en")).statements[-1]
    assert [speaker.name for speaker in last.speakers] == speakers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On May 5, Quill posted a photo of the dam.", []),
        ("During a rally on Tuesday night in Calder, Quill went on the radio.", []),
        ("In his state, Quill said, offenders are sent home.", [("In his state … offenders are sent home", "Quill")]),
        ("This includes a special force, the mayor told the panel.", [("This includes a special force", "the mayor")]),
        ("In Calder the dam was shut, Quill said in a letter.", [("In Calder the dam was shut", "Quill")]),
    ],
)
def test_when_and_where_somebody_did_something_is_nothing_they_said(text: str, expected: list[tuple[str, str]]) -> None:
    assert reports(text) == expected


@pytest.mark.parametrize("verb", ["has x", "is ed", "can x"])
def test_a_sentence_of_nothing_but_verbs_is_read_like_any_other(verb: str) -> None:
    text = f"The mayor {f'{verb} ' * 450}said it was so. Ada Roe said the bridge was shut."
    assert extract(Article(text, language="en")).statements[-1].speaker == "Ada Roe"
