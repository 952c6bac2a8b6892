"""English reports: who is told what to do, what others add or set against it, what is said around a report."""

from functools import partial

import pytest

from factrack import Article, extract
from factrack.extraction import Stance
from tests.extraction import reading

reports = partial(reading.reports, language="en")


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        # who is asked to do something is a part of it, who is told or warned is none
        ("Residents were urged to boil their water.", "Residents … to boil their water", None),
        (
            "Anyone who saw the lorry is asked to call the police.",
            "Anyone who saw the lorry … to call the police",
            None,
        ),
        ("Clinics have been instructed to check their files.", "to check their files", None),
        ("The judge warned jurors not to visit the pier.", "not to visit the pier", "The judge"),
        ("Police warned residents to stay indoors.", "to stay indoors", "Police"),
        ("Holt warned ministers that the dam could fail.", "that the dam could fail", "Holt"),
        ("Holt warned the plan to shut the dam would fail.", "the plan to shut the dam would fail", "Holt"),
        ("Quill hopes to begin a trial of her own.", "to begin a trial of her own", "Quill"),
        ("Staff were informed the mill would close in June.", "the mill would close in June", None),
        ("Passengers were told they would have to wait.", "they would have to wait", None),
        ("She told a hall in Derby the strike was “over”.", "the strike was “over”", "She"),
        (
            "The firm agreed to clean up land that had been ravaged.",
            "to clean up land that had been ravaged",
            "The firm",
        ),
        ("The minister has since said she “misspoke”.", "she “misspoke”", "The minister"),
        # in the progressive, and what somebody goes on to do
        ("The council is refusing to say how much it paid.", "to say how much it paid", "The council"),
        ("Roe left the court, declining to comment.", "to comment", "Roe"),
        ("Police are appealing for witnesses.", "witnesses", "Police"),
        ("Roe continues to insist he is innocent.", "he is innocent", "Roe"),
        # a claim told of behind a comma, by who denies it
        ("The mill cost $9 million, a figure that Democrats dispute.", "a figure", "Democrats"),
        ("He had hit the boy, a charge Mr Roe denies.", "a charge", "Mr Roe"),
        ("He had hit the boy, an allegation he has repeatedly denied.", "an allegation", "he"),
        # works by somebody
        ("A survey by the union found that wages fell.", "that wages fell", "A survey by the union"),
        ("Records seen by the Post indicate that wages fell.", "that wages fell", "Records seen by the Post"),
        ("The firm expects profit of $2m, down from $3m.", "profit of $2m", "The firm"),
        ("She accepted that she had lied.", "that she had lied", "She"),
        # what somebody is said to be, by whom; what somebody is asked between commas
        ("Police identified the man as Al Roe.", "the man as Al Roe", "Police"),
        ("The plan was condemned as “reckless” by the union.", "The plan … as “reckless”", "the union"),
        ("Mr Lee, asked about the claim, laughed.", "the claim", None),
        # a subject before a report, its verb behind it
        ("The letter, she added, was sent to the owner.", "The letter … was sent to the owner", "she"),
        ("One caller, Quill recalled, had learned of it by post.", "One caller … had learned of it by post", "Quill"),
        ("The camera, the affidavit states, recorded a lorry.", "The camera … recorded a lorry", "the affidavit"),
        # what goes on behind a report, and where a claim ends that is a subject
        (
            "Patients often forget it, she explained, and a double dose can kill.",
            "Patients often forget it … and a double dose can kill",
            "she",
        ),
        (
            "Roe intends to act “with or without” Senate cosponsors, her aide, Al Dane, said.",
            "Roe intends to act “with or without” Senate cosponsors",
            "her aide, Al Dane",
        ),
        ("Mr Roe's assertion that he was at home is disputed.", "that he was at home", "Mr Roe's"),
        ("The claim that the dam is unsafe has been debunked.", "that the dam is unsafe", None),
        ("The premier faces claims that he knew of it.", "that he knew of it", None),
        ("A man is said to be helping, but his name has not come up.", "A man … to be helping", None),
        # what the narrator adds
        ("Both teams were told to stay in, and the crowd sang.", "to stay in", None),
        ("Holt told them to avoid a podcast, though its host was in court.", "to avoid a podcast", "Holt"),
        ("Holt said it was shut, but his deputy was not there.", "it was shut", "Holt"),
        # a noun or a verb
        ("One backbencher thought he had time to act.", "he had time to act", "One backbencher"),
        ("Holt said in a statement every worker would be paid.", "every worker would be paid", "Holt"),
        # who says nothing
        ("He would not be drawn on whether Roe had been paid.", "whether Roe had been paid", "He"),
    ],
)
def test_one_report_is_read(text: str, content: str, source: str | None) -> None:
    assert reports(text) == [(content, source)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Officials testified that the list was old, though Holt admitted it had been used.",
            [("that the list was old", "Officials"), ("it had been used", "Holt")],
        ),
        (
            "The cuts would cost 400 jobs, said the union's president, Al Roe, who blamed “men in ties.”",
            [("The cuts would cost 400 jobs", "the union's president, Al Roe"), ("“men in ties.”", "Al Roe, who")],
        ),
        (
            "Quill has denied any role, with her lawyer Al Roe calling it a lie.",
            [("any role", "Quill"), ("it a lie", "her lawyer Al Roe")],
        ),
        (
            "The Herald reported that Roe had left, but his lawyer Al Dane dismissed the report.",
            [("that Roe had left", "The Herald"), ("the report", "his lawyer Al Dane")],
        ),
        (
            "Coach Al Roe, sent off for arguing the call, accused Dane of bias.",
            [("the call", "Coach Al Roe"), ("Dane of bias", "Coach Al Roe, sent off for arguing the call")],
        ),
        (
            "The two sides, according to the memo, agreed to share the cost.",
            [
                ("The two sides … agreed to share the cost", "the memo"),
                ("to share the cost", "The two sides, according to the memo"),
            ],
        ),
        (
            "Police believe the two met before, and are appealing for witnesses.",
            [("the two met before", "Police"), ("witnesses", "Police")],
        ),
        (
            "“Every time you say that,” Holt said, referring to the excuse, “you lose.”",
            [("“Every time you say that,” … “you lose.”", "Holt"), ("the excuse", "Holt")],
        ),
        (
            "The lawyer said her client had denied having been near the mill.",
            [
                ("her client had denied having been near the mill", "The lawyer"),
                ("having been near the mill", "her client"),
            ],
        ),
    ],
)
def test_two_reports_of_a_sentence_are_told_apart(text: str, expected: list[tuple[str, str]]) -> None:
    assert reports(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A shouting match broke out at the mill.",
        "Police identified the remains on Friday.",
        "She found out this April, after collapsing at work.",
        "A woman in slippers answered the door at the house on Quarry Lane.",
        "An earlier version of this article said three rangers had been hurt.",
    ],
)
def test_what_is_no_report_is_left_alone(text: str) -> None:
    assert reports(text) == []


def test_several_documents_can_show_something() -> None:
    text = "Records seen by the inquiry show the ministry knew of the rust."

    assert [content for content, _ in reports(text)] == ["the ministry knew of the rust"]


def test_who_is_urging_others_wishes() -> None:
    text = "Health officials are urging people to get the jab."

    (statement,) = extract(Article(text, language="en")).statements

    assert statement.stance is Stance.WISHED


def test_who_would_not_be_drawn_declines() -> None:
    text = "The minister would not comment on the letter."

    (statement,) = extract(Article(text, language="en")).statements

    assert statement.stance is Stance.DECLINED


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor said Quill stated this on Friday.", "Quill stated this on Friday"),
        ("The dam was shut. The board said in May that Quill disclosed this.", "that Quill disclosed this"),
    ],
)
def test_that_somebody_said_what_was_told_before_can_itself_be_said(text: str, content: str) -> None:
    assert content in {found for found, _ in reports(text)}
