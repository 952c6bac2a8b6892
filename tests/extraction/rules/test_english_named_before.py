"""English clauses that tell of somebody: who is named before them, behind which commas set off what they are."""

import pytest

from factrack import Article, extract


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "It came from Ada Quill, a retired dentist, who told the board it was late.",
            "Ada Quill, a retired dentist, who",
        ),
        (
            "It came from Ada Quill, ranking member on the youth committee, who said it was late.",
            "Ada Quill, ranking member on the youth committee, who",
        ),
        (
            "It was read by Dr Ada Quill, on duty in the emergency ward of Harrow Hospital, who said it was late.",
            "Dr Ada Quill, on duty in the emergency ward of Harrow Hospital, who",
        ),
        (
            "The prize went to Ada Quill, 41, a welder from Port Harrow, who said that it was late.",
            "Ada Quill, 41, a welder from Port Harrow, who",
        ),
        ("That is hardly an anomaly for Quill, who said it was late.", "Quill, who"),
        # who stands before the clause is who it is of: several, one of several, somebody's aide
        ("He met Ada Quill, two of the women who said it was late.", "two of the women who"),
        ("It was signed by Ada Quill, with activists who said it was late.", "with activists who"),
        (
            "She listened to Ada Quill, a former aide to Al Roe, who said it was late.",
            "a former aide to Al Roe, who",
        ),
        ("On stage at Harrow Hall, a man who said it was late was led away.", "a man who"),
        # a clause about a body
        (
            "Ada Quill, sacked in March, has joined the Harrow Front, whose leader, Al Roe, said it was late.",
            "the Harrow Front, whose leader, Al Roe",
        ),
    ],
)
def test_a_clause_is_of_who_is_named_before_it(text: str, source: str) -> None:
    statement = extract(Article(text, language="en")).statements[0]
    assert statement.source
    assert statement.source.of(text) == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # no comma ends the offices of who is named before them
        (
            "Ada Quill, president and CEO of the Harrow Board said it was late.",
            "Ada Quill, president and CEO of the Harrow Board",
        ),
        (
            "Ada Quill of the think tank Harrow Institute said it was late.",
            "Ada Quill of the think tank Harrow Institute",
        ),
        # a country before an office is no degree behind a word
        ("In a long order, U.S. Judge Ada Quill wrote that it was late.", "U.S. Judge Ada Quill"),
        # what somebody does before a deed is not who does it
        ("Harrow farmers have all but stopped asking for rain to fall.", "Harrow farmers"),
        ("Two farmers with long ties to both unions said it was late.", "Two farmers with long ties to both unions"),
    ],
)
def test_a_source_is_all_of_its_phrase(text: str, source: str) -> None:
    statement = extract(Article(text, language="en")).statements[0]
    assert statement.source
    assert statement.source.of(text) == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # who is asked, by an office in small letters
        ("Asked whether the dam would break, former mayor Ada Quill said it was late.", "former mayor Ada Quill"),
        ("Asked about the dam, secretary for water Ada Quill said it was late.", "secretary for water Ada Quill"),
        # a verb that reports a clause, and one that does not
        ("The union, however, charged that it was late.", "The union"),
        ("Harrow police said a man charged separately with theft was late.", "Harrow police"),
    ],
)
def test_who_reports_behind_a_question_or_by_a_charge(text: str, source: str) -> None:
    statement = extract(Article(text, language="en")).statements[-1]
    assert statement.source
    assert statement.source.of(text) == source


def test_a_noun_behind_a_demonstrative_reports_nothing() -> None:
    assert not extract(Article("These calls for more trains have come late.", language="en")).statements
