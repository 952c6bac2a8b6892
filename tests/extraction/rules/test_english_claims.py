"""English reports: what counts as one, where its content ends, whose words they are, what is none."""

from functools import partial

import pytest

from factrack import Article, Statement, extract
from factrack.extraction import Kind, Stance
from tests.extraction import reading

reports = partial(reading.reports, language="en")


def read(text: str) -> tuple[Statement, ...]:
    return extract(Article(text, language="en")).statements


ONE_REPORT = [
    # verb + that, nothing, an indirect question
    ("Dana Holt said that the bridge would reopen.", "that the bridge would reopen", "Dana Holt"),
    ("Dana Holt said the bridge would reopen.", "the bridge would reopen", "Dana Holt"),
    ("Dana Holt said on Monday the bridge would reopen.", "the bridge would reopen", "Dana Holt"),
    ("Dana Holt told reporters that the bridge would reopen.", "that the bridge would reopen", "Dana Holt"),
    ("Dana Holt explained why the bridge was closed.", "why the bridge was closed", "Dana Holt"),
    ("In a statement, Dana Holt said the bridge was safe.", "the bridge was safe", "Dana Holt"),
    ("Dana Holt said about 80 percent of the work was done.", "about 80 percent of the work was done", "Dana Holt"),
    # the report at the end, inverted, in the middle
    ("The bridge would reopen in May, Dana Holt said.", "The bridge would reopen in May", "Dana Holt"),
    ("The bridge is old, said Dana Holt, the mayor.", "The bridge is old", "Dana Holt, the mayor"),
    ("The bridge, Holt said, would reopen in May.", "The bridge … would reopen in May", "Holt"),
    ("If the money came, Holt said, the bridge would reopen.", "If the money came … the bridge would reopen", "Holt"),
    (
        "Unless they change their plans, Holt said, the bridge will close.",
        "Unless they change their plans … the bridge will close",
        "Holt",
    ),
    ("It is a risk, Holt said, that nobody can take.", "It is a risk … that nobody can take", "Holt"),
    ("But, Holt said, it is a risk.", "it is a risk", "Holt"),
    # adverbials, appositions and brackets between source, cue and content
    ("Holt said in Madley, Wendover, that the bridge was safe.", "that the bridge was safe", "Holt"),
    ("Holt said — on the radio — that the bridge was safe.", "that the bridge was safe", "Holt"),
    ("Holt said in a statement late Friday the bridge was safe.", "the bridge was safe", "Holt"),
    (
        "Holt, head of the council, said having Amari as mayor was a risk.",
        "having Amari as mayor was a risk",
        "Holt, head of the council",
    ),
    (
        "Holt, head of the council, said Amari “felt safe on the bridge.”",
        "Amari “felt safe on the bridge.”",
        "Holt, head of the council",
    ),
    ("Other engineers said they, too, had seen the rust.", "they, too, had seen the rust", "Other engineers"),
    ("Walking out to shouts of “Shame!,” the mayor said her plan was sound.", "her plan was sound", "the mayor"),
    ("The mayor can be heard saying that the bridge was safe.", "that the bridge was safe", "The mayor"),
    ("“The bridge is safe,” the statement read.", "“The bridge is safe,”", "the statement"),
    ("Danny “The Hatchet” Holt said the bridge was safe.", "the bridge was safe", "Danny “The Hatchet” Holt"),
    # contents of a word, and those with a "not" or "yet"
    ("On Friday the mayor said no.", "no", "the mayor"),
    ("Holt agreed to reopen the bridge.", "to reopen the bridge", "Holt"),
    ("Residents have been told not to cross.", "not to cross", None),
    # what somebody is told to do, without when and why they were told
    ("Residents were told to boil water on Friday after a pipe burst.", "to boil water", None),
    # a clause or a deed that has a quotation in it begins where it begins
    ("Holt pledged to “fight on” for the bridge.", "to “fight on” for the bridge", "Holt"),
    ("Holt told reporters she was “furious” about it.", "she was “furious” about it", "Holt"),
    ("Holt told the panel she had seen that it was old.", "she had seen that it was old", "Holt"),
    ("Holt told the people in the hall that it was old.", "that it was old", "Holt"),
    # times of several words belong to the cue
    ("Holt said two days ago that it was old.", "that it was old", "Holt"),
    ("Holt said early Wednesday that it was old.", "that it was old", "Holt"),
    ("Holt said early results were good.", "early results were good", "Holt"),
    ("Holt announced on Friday, 6 March, that it was old.", "that it was old", "Holt"),
    ("Holt declined to comment on Monday.", "to comment", "Holt"),
    ("Holt refused to say if it closed on Monday.", "to say if it closed on Monday", "Holt"),
    ("According to a memo sent on Monday, it is old.", "it is old", "a memo sent"),
    ("Holt told CNN his report was “buried” by them.", "his report was “buried” by them", "Holt"),
    ("“It is old,” said an analyst at one Calder bank.", "“It is old,”", "an analyst at one Calder bank"),
    ("Holt said on March 6 that it was old.", "that it was old", "Holt"),
    ("Holt said on Friday, March 6, 2026, that it was old.", "that it was old", "Holt"),
    ("Holt said on Friday 6 March that it was old.", "that it was old", "Holt"),
    ("Holt said in March 40 people died.", "40 people died", "Holt"),
    ("Holt called it “safe” on Tuesday.", "it “safe”", "Holt"),
    ("Holt called it “safe” on the radio.", "it “safe” on the radio", "Holt"),
    # and so does the title of a programme
    ("Holt told “This Week” on Sunday that it was old.", "that it was old", "Holt"),
    ("Holt said on “Meet the Press” on Sunday that it was old.", "that it was old", "Holt"),
    ("Holt told CNN’s “New Day” that it was old.", "that it was old", "Holt"),
    ("Holt said “No” and left.", "“No”", "Holt"),
    # whose somebody is, and who has an office, behind the cue
    ("“It is old,” said Ruth Holt, of Calder Police, on Monday.", "“It is old,”", "Ruth Holt, of Calder Police"),
    ("“It is old,” said Ruth Holt, D-Calder.", "“It is old,”", "Ruth Holt, D-Calder"),
    ("“It is old,” said the mayor of Calder, Ruth Holt.", "“It is old,”", "the mayor of Calder, Ruth Holt"),
    # who is named behind an opening, a kinship or a clause about somebody else
    ("At Calder School, head girl Ruth Holt, 18, said it was old.", "it was old", "head girl Ruth Holt, 18"),
    ("The firm tipped to win it, Spotless Homes, said it was old.", "it was old", "Spotless Homes"),
    ("Her husband, Al, a plumber, said it was old.", "it was old", "Her husband, Al, a plumber"),
    ("Luz Holt, whose son, Al, is ill, said it was old.", "it was old", "Luz Holt, whose son, Al, is ill"),
    ("Economists polled by Calder Bank expect no change.", "no change", "Economists polled by Calder Bank"),
    ("Holt told reporters in the rain, “I am furious.”", "“I am furious.”", "Holt"),
    ("It’s understood that the bridge is safe.", "that the bridge is safe", None),
    ("It is understood that Holt has not yet agreed to it.", "that Holt has not yet agreed to it", None),
    # frames
    (
        "According to figures published last month by the board, it is safe.",
        "it is safe",
        "figures published last month by the board",
    ),
    ("According to Dana Holt, the bridge will reopen.", "the bridge will reopen", "Dana Holt"),
    ("The bridge will reopen, according to Dana Holt.", "The bridge will reopen", "Dana Holt"),
    # nouns and passives
    ("Engineers laughed at Holt's claim that the bridge was safe.", "that the bridge was safe", "Holt's"),
    ("Holt was asked whether the bridge was safe.", "whether the bridge was safe", None),
    ("Residents were told to boil their water.", "to boil their water", None),
    ("It is believed that the bridge is safe.", "that the bridge is safe", None),
    ("Holt was quoted by the Calder Post as saying the bridge was safe.", "the bridge was safe", "Holt"),
    (
        "Analysts at Corran, who cover the town, said in a note that it was safe.",
        "that it was safe",
        "Analysts at Corran, who cover the town",
    ),
    ("Engineers laughed at Holt's promise to reopen it.", "to reopen it", "Holt's"),
    ("His criticism of the council was loud on Friday.", "the council", "His"),
    ("Holt was accused of hiding the report.", "Holt … of hiding the report", None),
    # participles and questions that open the sentence
    ("Asked whether the bridge was safe, Holt smiled.", "whether the bridge was safe", None),
    ("The crane, reportedly built in 1962, fell on Friday.", "built in 1962", None),
    # requests, accusations, announcements
    ("Holt urged residents to use the ferry.", "residents to use the ferry", "Holt"),
    ("Holt accused the council of hiding the report.", "the council of hiding the report", "Holt"),
    ("Holt announced a new bridge.", "a new bridge", "Holt"),
    ("Engineers acknowledge that the bridge is old.", "that the bridge is old", "Engineers"),
    ("Holt bemoaned the state of the bridge.", "the state of the bridge", "Holt"),
    # where the content ends
    ("Holt said the bridge was safe, although few engineers believed it.", "the bridge was safe", "Holt"),
    (
        "Holt said the council, which meets on Friday, would vote.",
        "the council, which meets on Friday, would vote",
        "Holt",
    ),
    ("Holt criticized the council, a body of nine.", "the council", "Holt"),
    ("The ferry is slow; the bridge, Holt said, is safe.", "the bridge … is safe", "Holt"),
    ("They met at a fair in which Holt said the bridge was safe.", "the bridge was safe", "Holt"),
    ("The bridge, which Holt calls “a relic,” was closed.", "which … “a relic,”", "Holt"),
    ("Holt called the bridge “a relic,” a word few use.", "the bridge “a relic,”", "Holt"),
    ("Holt called the bridge “a relic” in an interview with the Post.", "the bridge “a relic”", "Holt"),
    ("Holt praised the crew at a news conference on Friday.", "the crew", "Holt"),
    ("Holt said she would resign in a letter to the council.", "she would resign in a letter to the council", "Holt"),
    # what is heard in court
    ("The beams were rotten, an inquest has heard.", "The beams were rotten", None),
    ("Jurors heard the driver had been drinking.", "the driver had been drinking", None),
    ("The driver had been drinking, the court was told.", "The driver had been drinking", None),
    # what somebody thinks
    ("In Holt's view, the bridge is safe.", "the bridge is safe", "Holt's"),
    ("The bridge is safe, in her opinion.", "The bridge is safe", "her"),
    ("In the opinion of the inspector, the bridge is safe.", "the bridge is safe", "the inspector"),
    ("Holt felt the delay was too long.", "the delay was too long", "Holt"),
    ("The bridge is rumoured to be unsafe.", "The bridge … to be unsafe", None),
    # who is told, and when
    ("Holt told Reuters the bridge was safe.", "the bridge was safe", "Holt"),
    ("Holt told the BBC the bridge was a relic.", "the bridge was a relic", "Holt"),
    ("The Post reported on Monday that the bridge was safe.", "that the bridge was safe", "The Post"),
    (
        "Engineers said, on condition of anonymity, that the bridge was unsafe.",
        "that the bridge was unsafe",
        "Engineers",
    ),
    ("Holt cautioned, however, that the bridge was old.", "that the bridge was old", "Holt"),
    ("Holt left after a committee found she had lied.", "she had lied", "a committee"),
    ("The bridge is old, they found.", "The bridge is old", "they"),
    ("Engineers write that the bridge is old.", "that the bridge is old", "Engineers"),
    ("Holt cut the fare by 50 basis points to 5 per cent, and said it was fair.", "it was fair", "Holt"),
    ("The bridge is unsafe, according to reports.", "The bridge is unsafe", "reports"),
    ("Calder, 14 July 2025 – The mayor said the bridge was safe.", "the bridge was safe", "The mayor"),
    ("Holt went on to explain why the bridge was closed.", "why the bridge was closed", "Holt"),
    ("Holt is promising to reopen the bridge.", "to reopen the bridge", "Holt"),
    ("The crew, Holt explained in the hearing, were tired.", "The crew … were tired", "Holt"),
    ("Holt confirmed to this newspaper that the bridge was old.", "that the bridge was old", "Holt"),
    ("Holt called that report outdated.", "that report outdated", "Holt"),
    # what a question word within it does not begin
    ("Holt warned of chaos if the bridge closed.", "chaos if the bridge closed", "Holt"),
    ("Holt accused the crew of sleeping when it fell.", "the crew of sleeping when it fell", "Holt"),
    ("What Holt called “a relic” was closed on Friday.", "What … “a relic”", "Holt"),
    ("Holt, who called the bridge “a relic”, left the room.", "the bridge “a relic”", "Holt, who"),
    ("According to Holt, who built it, the bridge is safe.", "the bridge is safe", "Holt, who built it"),
    ("As Holt says, the bridge is safe.", "the bridge is safe", "Holt"),
    ("Holt is adamant that the bridge is safe.", "that the bridge is safe", "Holt"),
    ("The bridge will close, warn engineers.", "The bridge will close", "engineers"),
    # whose words they are
    ("Holt took to the radio to say the bridge was safe.", "the bridge was safe", "Holt"),
    ("Holt, however, insisted the bridge was safe.", "the bridge was safe", "Holt"),
    (
        "Residents who came to Calder for the hearing said the bridge was unsafe.",
        "the bridge was unsafe",
        "Residents who came to Calder for the hearing",
    ),
    (
        "A clerk who left Calder for lack of money said no.",
        "no",
        "A clerk who left Calder for lack of money",
    ),
    (
        "“It is safe,” said Ada Quill, a clerk, who has a “sell” sign on her house.",
        "“It is safe,”",
        "Ada Quill, a clerk, who has a “sell” sign on her house",
    ),
    ("“It is safe,” said the woman next to me.", "“It is safe,”", "the woman next to me"),
    ("“It is safe,” said Ada Quill, clerk at Harrow Bank.", "“It is safe,”", "Ada Quill, clerk at Harrow Bank"),
    ("“It is safe,” said the council's leader, Ruth Amari.", "“It is safe,”", "the council's leader, Ruth Amari"),
    ("Counsel to the inquiry Ruth Amari said it was safe.", "it was safe", "Counsel to the inquiry Ruth Amari"),
    ("Testifying before the council, Holt said it was safe.", "it was safe", "Holt"),
    ("Someone close to the mayor said the bridge was safe.", "the bridge was safe", "Someone close to the mayor"),
    ("Sources close to Holt say she will resign.", "she will resign", "Sources close to Holt"),
    ("Dana Holt (Lab, Calder East) said the bridge was safe.", "the bridge was safe", "Dana Holt (Lab, Calder East)"),
    ("Holt, in a letter to the council, said the bridge was safe.", "the bridge was safe", "Holt"),
    (
        "Holt said in a written parliamentary reply on 3 May that the bridge was safe.",
        "that the bridge was safe",
        "Holt",
    ),
    ("A professor at Calder College said the bridge was safe.", "the bridge was safe", "A professor at Calder College"),
    (
        "Ruth Amari, 44, an engineer who built it, said the bridge was safe.",
        "the bridge was safe",
        "Ruth Amari, 44, an engineer who built it",
    ),
    ("Dana Holt and Ruth Amari said the bridge was safe.", "the bridge was safe", "Dana Holt and Ruth Amari"),
    ("The company that built the bridge said it was safe.", "it was safe", "The company that built the bridge"),
]


@pytest.mark.parametrize(("text", "content", "source"), ONE_REPORT)
def test_a_report_is_read_with_its_content_and_source(text: str, content: str, source: str | None) -> None:
    assert reports(text) == [(content, source)]


SEVERAL_REPORTS = [
    ("Holt said the bridge was safe and added that it would reopen.", ["the bridge was safe", "that it would reopen"]),
    ("Holt said the bridge was safe, and promised to reopen it.", ["the bridge was safe", "to reopen it"]),
    (
        "Holt said the bridge was safe, but he warned that ferries would be late.",
        ["the bridge was safe", "that ferries would be late"],
    ),
    ("The mayor said no. Her deputy said yes.", ["no", "yes"]),
    ("Holt said he and Amari had agreed to go.", ["he and Amari had agreed to go", "to go"]),
    ("Holt dismissed the talk: “I heard that in May.”", ["the talk", "“I heard that in May.”"]),
    ("Holt begged to differ, saying the bridge was safe.", ["the bridge was safe"]),
    ("While Holt says the bridge is safe, Amari says it is not.", ["the bridge is safe", "it is not"]),
    ("“The river wins,” Holt said, adding that she would resign.", ["“The river wins,”", "that she would resign"]),
    ("Holt said the bridge was “a relic,” noting that it creaked.", ["the bridge was “a relic,”", "that it creaked"]),
    ("Holt said the bridge was safe, thanking the crew.", ["the bridge was safe", "the crew"]),
    (
        "Holt admitted that the bridge was unsafe, the Calder Post reported.",
        ["Holt admitted that the bridge was unsafe", "that the bridge was unsafe"],
    ),
]


@pytest.mark.parametrize(("text", "contents"), SEVERAL_REPORTS)
def test_each_report_of_a_sentence_ends_where_the_next_one_begins(text: str, contents: list[str]) -> None:
    assert [content for content, _ in reports(text)] == contents


QUOTES = [
    ("“The bridge,” Holt said, “will reopen in May.”", "“The bridge,” … “will reopen in May.”", "Holt"),
    ("“Is it safe?” asked Holt, pointing at the river. “It is.”", "“Is it safe?” … “It is.”", "Holt"),
    ("“It wins,” Holt said, referring to the river. “It always does.”", "“It wins,” … “It always does.”", "Holt"),
    ("The ferry crew had a different view: “The river always wins.”", "“The river always wins.”", "The ferry crew"),
    ("Her answer: “The river always wins.”", "“The river always wins.”", "Her"),
    ("The engineers' response was blunt: “It fell.”", "“It fell.”", "The engineers'"),
    ("As Holt put it, “the river always wins.”", "“the river always wins.”", "Holt"),
    ("Speaking to reporters, Holt said, “It is safe.”", "“It is safe.”", "Holt"),
    ("With tears in her eyes, Holt said, “It is safe.”", "“It is safe.”", "Holt"),
    ("The point is, Holt said, “nobody was hurt.”", "The point is … “nobody was hurt.”", "Holt"),
    ("“We will rebuild it,” Holt said on the programme “River Watch.”", "“We will rebuild it,”", "Holt"),
    ("“Nobody knew!” Amari, the engineer, wrote on Friday.", "“Nobody knew!”", "Amari, the engineer"),
    ("''I call it the 'old bridge,''' said Ruth Amari.", "''I call it the 'old bridge,'''", "Ruth Amari"),
]


def test_who_acts_in_a_report_is_who_tells_somebody_afterwards() -> None:
    text = "Holt admitted that the firm waited two weeks before telling the families that the bridge was unsafe."
    assert [source for _, source in reports(text)] == ["Holt", "the firm"]


def test_what_somebody_is_said_to_have_said_is_no_second_report() -> None:
    text = "“The bridge is safe,” she is reported to have said."
    assert reports(text) == [("“The bridge is safe,”", "she")]


@pytest.mark.parametrize(("text", "content", "source"), QUOTES)
def test_a_quote_is_joined_to_its_report_wherever_that_stands(text: str, content: str, source: str) -> None:
    assert reports(text)[0] == (content, source)
    assert read(text)[0].kind in (Kind.DIRECT, Kind.MIXED)


NO_STATEMENTS = [
    # titles, nicknames, scare quotes, terms, signs
    "She sang “The Long Road Home” at the fair.",
    "Dwight “The Hammer” Moss won the race.",
    "The so-called “green zone” was closed.",
    "The word “gusset” means a plate.",
    "He carried a sign that read “No more cars.”",
    "On Friday the mayor said nothing.",
    "The mayor offered no evidence.",
    "The mayor wrote down the number of the van.",
    "The mayor denied that.",
    "The nurse had reported the surgeon to a manager in May.",
    "Nobody at the council said the bridge was safe.",
    "The sign at the stop still reads “Not in service.”",
    "Holt, known to the crew as “The Admiral”, shook her head.",
    "Holt said something to his clerk.",
    # cues that are nouns, adjectives or set phrases there
    "That said, the bridge is old.",
    "Needless to say, the bridge is old.",
    "The call for papers closed in May.",
    "Support for the bridge has grown in the village.",
    "Nine other states signed the treaty.",
    "The council called off the race.",
    "Residents heard the crash from their beds.",
    "The story appeared under another headline: “The River Wins.”",
    "They met a cleaner called Fatou.",
    "A think tank in Calder tested the bridge.",
    "It was a warning sign for Calder.",
    "Fares rose by a third, compared with a tenth last year.",
]


@pytest.mark.parametrize("text", NO_STATEMENTS)
def test_what_nobody_said_is_no_statement(text: str) -> None:
    assert read(text) == ()


STANCES = [
    ("Holt said the bridge was safe.", Stance.ASSERTED),
    ("Holt denied that the bridge was unsafe.", Stance.DENIED),
    ("Holt promised to reopen the bridge.", Stance.WISHED),
    ("Holt urged the council to reopen the bridge.", Stance.WISHED),
    ("Holt declined to comment on the bridge.", Stance.DECLINED),
    ("Holt was blamed for the delay.", Stance.HEDGED),
    ("Holt believes the bridge is safe.", Stance.BELIEVED),
    ("The bridge is reportedly unsafe.", Stance.HEDGED),
]


@pytest.mark.parametrize(("text", "stance"), STANCES)
def test_the_stance_is_that_of_the_cue(text: str, stance: Stance) -> None:
    assert [statement.stance for statement in read(text)] == [stance]


def test_a_report_is_surer_of_a_named_source_than_of_none_and_of_a_report_that_no_other_holds() -> None:
    named, nested = read("Dana Holt said the council had warned the bridge was safe.")
    (relative,) = read("The engineers who said the bridge was safe left.")
    assert named.confidence > nested.confidence
    assert named.confidence > relative.confidence


def test_a_report_of_a_few_words_without_a_verb_is_less_sure_unless_its_cue_takes_an_object() -> None:
    (whole,), (noun,), (called_for,) = map(
        read, ["Holt reported the theft was planned.", "Holt reported the theft.", "Holt called for a new bridge."]
    )
    assert noun.confidence < whole.confidence <= called_for.confidence
