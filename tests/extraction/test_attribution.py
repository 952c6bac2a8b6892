"""Quotes that go on: within a paragraph, over paragraphs, and where their attribution stands."""

import pytest

from factrack.articles import Article
from factrack.extraction import Kind, Statement, extract


def statements_of(*paragraphs: str, language: str = "en") -> tuple[str, tuple[Statement, ...]]:
    text = "\n\n".join(("The mayor spoke to reporters about the bridge that morning.", *paragraphs))
    return text, extract(Article(text, language)).statements


def parts(text: str, statement: Statement) -> list[str]:
    return [span.of(text) for span in statement.content]


def test_a_quote_split_by_its_attribution_is_one_statement() -> None:
    text, (statement,) = statements_of("“The bridge is old,” said Ann Moss. “It has fourteen cracks. We counted them.”")
    assert parts(text, statement) == ["“The bridge is old,”", "“It has fourteen cracks. We counted them.”"]
    assert statement.kind is Kind.DIRECT


def test_a_quote_over_paragraphs_goes_on_from_the_one_with_the_attribution() -> None:
    text, (statement,) = statements_of(
        "“The bridge is old,” said Ann Moss. “It has fourteen cracks.",
        "“We counted all of them.",
        "“Nobody should cross it.”",
    )
    assert parts(text, statement) == [
        "“The bridge is old,”",
        "“It has fourteen cracks.",
        "“We counted all of them.",
        "“Nobody should cross it.”",
    ]


@pytest.mark.parametrize(
    ("language", "cue"), [("en", "said Ann Moss."), ("id", "kata Ann Moss."), ("id", "tutur Ann Moss, Senin.")]
)
def test_a_quote_over_paragraphs_has_the_attribution_of_its_last_one(language: str, cue: str) -> None:
    text, (statement,) = statements_of(
        "“The bridge is old. It has fourteen cracks.", "“We counted all of them.", f"“Nobody should cross it,” {cue}",
        language=language,
    )  # fmt: skip
    assert parts(text, statement) == [
        "“The bridge is old. It has fourteen cracks.",
        "“We counted all of them.",
        "“Nobody should cross it,”",
    ]
    assert statement.source is not None
    assert statement.source.of(text) == "Ann Moss"


def test_two_quotes_with_attributions_of_their_own_stay_two() -> None:
    text, statements = statements_of(
        "“The bridge is old,” said Ann Moss.", "“Nobody should cross it tonight,” said Dan Reed."
    )
    assert [parts(text, statement) for statement in statements] == [
        ["“The bridge is old,”"],
        ["“Nobody should cross it tonight,”"],
    ]


def test_a_quote_in_a_new_paragraph_after_a_closed_one_is_a_statement_of_its_own() -> None:
    text, statements = statements_of(
        "“The bridge is old,” said Ann Moss.", "The mayor left soon after.", "“It was a long day.”"
    )
    assert [parts(text, statement) for statement in statements][-1] == ["“It was a long day.”"]
    assert statements[-1].cue is None


def test_a_few_words_in_marks_that_stand_alone_are_no_statement() -> None:
    assert statements_of("Signs hung in the windows.", "“No Entry.”")[1] == ()


def test_quotes_without_end_are_joined_in_the_time_that_their_number_takes() -> None:
    quotes = ["“We counted all fourteen of them,” said Ann Moss. “It is old.”"] * 400
    text, statements = statements_of(*quotes)
    assert len(statements) == 400
    assert parts(text, statements[-1]) == ["“We counted all fourteen of them,”", "“It is old.”"]


def test_a_quotation_behind_a_question_is_of_who_was_asked() -> None:
    text = (
        "Ada Quill told the court the mill was old.\n\n“Did you ask him why?” lawyer Al Roe asked.\n\n"
        "“I did. He said the wall needed paint.”"
    )
    statements = extract(Article(text, language="en")).statements
    assert [statement.speaker for statement in statements] == ["Ada Quill", "Al Roe", "Ada Quill"]


def test_a_quotation_behind_a_question_to_nobody_goes_on() -> None:
    text, (statement,) = statements_of("“Who will pay for it?” Ada Quill asked.", "“We are the ones who pay.”")
    assert parts(text, statement) == ["“Who will pay for it?”", "“We are the ones who pay.”"]
