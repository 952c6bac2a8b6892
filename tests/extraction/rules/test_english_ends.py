"""Where English contents end, and go on behind what stands within them."""

from functools import partial

import pytest

from tests.extraction import reading

reports = partial(reading.reports, language="en")


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        # a content goes on behind the report within it
        ("It was a foul, Quill said, but “nobody saw it.”", "It was a foul … but “nobody saw it.”", "Quill"),
        (
            "The ice is thin, he reckons, and even the shore is “all mud”.",
            "The ice is thin … and even the shore is “all mud”",
            "he",
        ),
        (
            "The fund has raised $2m, according to organisers, most of it in small gifts.",
            "The fund has raised $2m … most of it in small gifts",
            "organisers",
        ),
        (
            "Even the new range looked “bold”, they wrote in a note, given that cocoa had yet to fall.",
            "Even the new range looked “bold” … given that cocoa had yet to fall",
            "they",
        ),
        # a relative clause is a part of what is said, a clause that contrasts with it is not
        ("Quill said the hall was full, which pleased her.", "the hall was full, which pleased her", "Quill"),
        ("Quill said the hall was full, though she was late.", "the hall was full", "Quill"),
        ("Quill hopes to win the seat, but Roe has led so far.", "to win the seat", "Quill"),
        # the subject of a content has an aside
        (
            "Quill said the board, which met on Friday, had warned nobody.",
            "the board, which met on Friday, had warned nobody",
            "Quill",
        ),
        (
            "Quill said that the firm, founded in 1990, announced them on Friday.",
            "that the firm, founded in 1990, announced them on Friday",
            "Quill",
        ),
        # what a subject tells ends with it
        ("A petition calling for the pier to be closed has 4,000 signatures.", "the pier to be closed", "A petition"),
        ("A letter warning that the dam may fail was lost.", "that the dam may fail", "A letter"),
        ("A letter saying the dam is weak was lost.", "the dam is weak", "A letter"),
        ("Residents calling for a new ferry have waited long.", "a new ferry", "Residents"),
        # the beginning
        ("Ada Quill told a Senate estimates committee that it was shut.", "that it was shut", "Ada Quill"),
        (
            "According to Mr Roe, the firm was asked four times and received “one reply”.",
            "the firm was asked four times and received “one reply”",
            "Mr Roe",
        ),
        ("According to Mr Roe, the union wrote to the board.", "the union wrote to the board", "Mr Roe"),
        ("According to the police report, Roe had been seen.", "Roe had been seen", "the police report"),
        (
            "Water takes a third of what used to be there, she said by telephone, “and the dam takes the rest”.",
            "Water takes a third of what used to be there … “and the dam takes the rest”",
            "she",
        ),
        ("There are unconfirmed reports that a line came down.", "that a line came down", None),
        ("The union claims 400 jobs are at risk.", "400 jobs are at risk", "The union"),
        ("Writing on Facebook, the mayor said the pool would reopen.", "the pool would reopen", "the mayor"),
        ("Asked for comment, a spokesman said the firm was sorry.", "the firm was sorry", "a spokesman"),
        ("Roe was quoted as saying: “We will not yield.”", "“We will not yield.”", "Roe"),
    ],
)
def test_a_content_is_whole_and_no_more(text: str, content: str, source: str | None) -> None:
    assert reports(text) == [(content, source)]


@pytest.mark.parametrize("thing", ["cuts", "the cuts", "a loss of £2m"])
def test_a_thing_told_of_within_a_report_is_no_other_statement(thing: str) -> None:
    assert reports(f"Quill said the firm, founded in 1990, announced {thing} on Friday.") == [
        (f"the firm, founded in 1990, announced {thing} on Friday", "Quill")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an aside between "and" and the next report
        (
            "Quill said it was late and, in a letter on Friday, accused the firm of lying.",
            [("it was late", "Quill"), ("the firm of lying", "Quill")],
        ),
        # who says what of a ruling that they welcomed, and what is said of whom somebody accuses
        (
            "The ruling was welcomed by the union, which called it “overdue”.",
            [("The ruling", "the union"), ("it “overdue”", "the union, which")],
        ),
        (
            "He has been accused of lying, a charge he denies.",
            [("He … of lying", None), ("a charge", "he")],
        ),
        # what another report ends with before "but", and how somebody asked in an aside
        (
            "The road is shut, Roe said on Friday, but the bridge is safe, Quill added.",
            [("The road is shut", "Roe"), ("the bridge is safe", "Quill")],
        ),
        (
            "The diplomat, asking not to be named since the talks were closed, said they had failed.",
            [
                ("not to be named since the talks were closed", "The diplomat"),
                ("they had failed", "The diplomat, asking not to be named since the talks were closed"),
            ],
        ),
        # another's deed behind a promise
        (
            "Roe has vowed to mend the pier, and Ada Quill is promising to help him.",
            [("to mend the pier", "Roe"), ("to help him", "Ada Quill")],
        ),
        # who dismisses a claim makes no other one
        ("The board rejected the suggestion that it was late.", [("the suggestion that it was late", "The board")]),
        # who is bidden to do something
        ("Quill directed members to stay at home.", [("members to stay at home", "Quill")]),
        ("Quill directed the film in 2010.", []),
        ("Quill wrote to the board and received “one reply”.", []),
        ("Quill directed questions to officials.", []),
        # what somebody does, or does not say
        ("Leaders agreed on Friday to share the data that they had.", [("to share the data that they had", "Leaders")]),
        ("Dekker has agreed a contract to 2031.", []),
        ("The governor declared a state of emergency.", []),
        ("Roe recalled seeing her at the pier.", [("seeing her at the pier", "Roe")]),
        ("The ministry did not say how many had reported back.", []),
    ],
)
def test_what_somebody_does_besides_is_told_apart(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert reports(text) == expected


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        (
            "Roe called him a “rat,” a “cheat,” “cruel” and “sick.”",
            "him a “rat,” a “cheat,” “cruel” and “sick.”",
            "Roe",
        ),
        ("Holt told Roe how glad he was that it was shut.", "how glad he was that it was shut", "Holt"),
        ("The road, as Quill put it, is “a mess”.", "The road … is “a mess”", "Quill"),
        ("The road is a mess, as a memo put it.", "The road is a mess", "a memo"),
        ("Quill said in Calder on Monday the road would close.", "the road would close", "Quill"),
        ("Quill said at a news conference on Monday the road would close.", "the road would close", "Quill"),
        ("Quill accepted he had been late.", "he had been late", "Quill"),
        ("Jurors heard from Ada Quill, who said it was planned.", "it was planned", "Ada Quill, who"),
        ("Quill told Roe that he was “a liar” and jailed him.", "that he was “a liar”", "Quill"),
        ("Roe told how he had lost his home.", "how he had lost his home", "Roe"),
        ("The deal is near, say people close to the talks.", "The deal is near", "people close to the talks"),
        ("“We were lucky,” admitted Quill afterwards.", "“We were lucky,”", "Quill"),
        ("But the lid is safe, the firm said.", "the lid is safe", "the firm"),
        ("Nor is the lid safe, the firm said.", "Nor is the lid safe", "the firm"),
        ("Roe promised a veto and attempted to sway the members.", "a veto", "Roe"),
        ("Roe praised the plan but has been met with scorn.", "the plan", "Roe"),
        ("Roe denounced the annexation in an on-air diatribe.", "the annexation", "Roe"),
        ("Roe described Quill as a “disgrace” after she won.", "Quill as a “disgrace”", "Roe"),
        ("Roe called the act a “crazy system” during a stop in Flint.", "the act a “crazy system”", "Roe"),
    ],
)
def test_a_content_begins_and_ends_with_what_was_said(text: str, content: str, source: str) -> None:
    assert reports(text) == [(content, source)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("In June, after the firm asked staff to take a cut, 80 left.", "staff to take a cut"),
        ("After the firm asked Mill, Sall and Abe to leave, Holt wept.", "Mill, Sall and Abe to leave"),
        ("As members call on him to quit, the mayor is ill.", "him to quit"),
        ("When a man tells a woman that she is “moaning,” he is rude.", "that she is “moaning,”"),
        ("Ever since Roe endorsed Holt last May, the two have met daily.", "Holt last May"),
        ("In a year when voters say they want change, the guard has won.", "they want change"),
        ("After Holt said Roe, who left, was ill, the board met.", "Roe, who left, was ill"),
        ("While Quill says the plan, which is old, must go, Roe disagrees.", "the plan, which is old, must go"),
    ],
)
def test_what_is_said_in_a_clause_before_the_main_one_ends_with_it(text: str, content: str) -> None:
    assert [said for said, _ in reports(text)] == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Roe called the vote “rigged” in a tweet, and a few members have left.", "the vote “rigged”"),
        ("The city denied any role in the fire, but the council has fined it.", "any role in the fire"),
        (
            "Quill criticized the board and the bank that has lent it money.",
            "the board and the bank that has lent it money",
        ),
        ("Roe called Quill a hero before leaving the stage.", "Quill a hero"),
        ("Roe defended Quill as “decent” Tuesday, hours after he was charged.", "Quill as “decent”"),
        (
            "Roe criticized the firm for waiting days before it had called.",
            "the firm for waiting days before it had called",
        ),
        ("Roe condemned the attack before the election.", "the attack before the election"),
        ("They asked the firm to pay before the court sits.", "the firm to pay before the court sits"),
    ],
)
def test_what_else_happens_is_no_part_of_what_is_said_of_a_thing(text: str, content: str) -> None:
    assert reports(text)[0][0] == content


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        (
            "Roe said that Sant, a proud veteran, was ready to go.",
            "that Sant, a proud veteran, was ready to go",
            "Roe",
        ),
        (
            "In 1980, according to the board, the mill employed 40 men.",
            "In 1980 … the mill employed 40 men",
            "the board",
        ),
        (
            "On Monday, according to Ada Quill, the mayor, the road was shut.",
            "On Monday … the road was shut",
            "Ada Quill, the mayor",
        ),
        ("In May the mill shut, according to Roe, a lawyer.", "In May the mill shut", "Roe, a lawyer"),
        (
            "Absent from the talks, according to members who met her later, was any mention of the fire.",
            "Absent from the talks … was any mention of the fire",
            "members",
        ),
        ("In those nights, Quill wrote, she began to pray.", "In those nights … she began to pray", "Quill"),
    ],
)
def test_what_is_told_around_a_report_is_one_content(text: str, content: str, source: str) -> None:
    assert reports(text) == [(content, source)]
