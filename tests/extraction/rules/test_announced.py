"""Contents ahead of their report, and on both sides of it."""

import pytest

from factrack import Article, extract


def contents(text: str, language: str = "en") -> list[str]:
    """Return the content of each statement, the parts of one joined by a stroke."""
    statements = extract(Article(text, language=language)).statements
    return [" | ".join(span.of(text) for span in statement.content) for statement in statements]


@pytest.mark.parametrize(
    ("announcement", "language", "source"),
    [
        ("The governor added:", "en", "The governor"),
        ("In a letter to the staff of the mill, Hale wrote:", "en", "Hale"),
        ("Dalam suratnya kepada karyawan, Budi menulis:", "id", "Budi"),
        ("Gubernur menambahkan:", "id", "Gubernur"),
    ],
)
def test_a_paragraph_without_marks_is_what_a_colon_announces(announcement: str, language: str, source: str) -> None:
    said = {
        "en": "We have lost the contract. The board said so. The mill closes in May.",
        "id": "Kita kehilangan kontrak. Dewan mengatakan itu benar. Pabrik tutup bulan Mei.",
    }[language]
    text = f"{announcement}\n\n{said}\n\nCalder Semara 2024."
    (statement,) = extract(Article(text, language=language)).statements
    assert [span.of(text) for span in statement.content] == [said]
    assert statement.source is not None
    assert statement.source.of(text) == source


def test_a_colon_that_no_report_has_announces_nothing() -> None:
    announcements = "Members hit back, the mayor among them, and said:\n\nAda Quill, the mayor of the town, wrote:\n\n"
    assert contents(announcements + "“It is a shame.”") == ["“It is a shame.”"]
    assert contents("There are two ways into the town of Calder:\n\nThe bridge is one. The ferry is the other.") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The problem, he told reporters, is money.", "The problem | is money"),
        ("The difference now, she told me on Friday, is that it is shut.", "The difference now | is that it is shut"),
        ("Lee “got a deal,” Reyes said, and still “sat in the room.”", "Lee “got a deal,” | “sat in the room.”"),
        ("Holt said after the convention he would not go.", "he would not go"),
        ("Holt said before the vote in Calder she had lost.", "she had lost"),
    ],
)
def test_a_content_is_whole_where_something_stands_within_its_report(text: str, content: str) -> None:
    assert contents(text) == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Fans shouted “Enough!” and left the hall.", "“Enough!”"),
        ("Quill asked “Who pays?” before sitting down.", "“Who pays?”"),
        ("Reyes replied, “That makes me smart,” when a heckler rose.", "“That makes me smart,”"),
        # another quotation, or a clause, goes on from it
        ("Fans shouted “no cuts” and then “no fees.”", "“no cuts” and then “no fees.”"),
        (
            "Holt said “the plan is dead,” and that the mill would close.",
            "“the plan is dead,” and that the mill would close",
        ),
        ("Holt accused Tom Reyes, who left in May, of lying.", "Tom Reyes, who left in May, of lying"),
    ],
)
def test_a_content_ends_with_what_was_said(text: str, content: str) -> None:
    assert contents(text) == [content]


@pytest.mark.parametrize("apostrophe", ["'", "’"])
@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("He's claiming that the dam could fail.", "He"),
        ("They've warned that the dam could fail.", "They"),
        ("She'd told the board that the dam could fail.", "She"),
        ("Holt's aide said that the dam could fail.", "Holt's aide"),
        ("Holt said he's sure that the dam could fail.", "Holt"),
    ],
)
def test_what_is_joined_to_a_pronoun_is_no_part_of_it(text: str, source: str, apostrophe: str) -> None:
    text, source = text.replace("'", apostrophe), source.replace("'", apostrophe)
    (statement,) = extract(Article(text, language="en")).statements
    assert statement.source is not None
    assert statement.source.of(text) == source


def test_a_pronoun_with_a_verb_names_nobody() -> None:
    text = "“We'll announce the date in May,” the mayor said. He'll be there, he said."
    assert {
        speaker.name for statement in extract(Article(text, language="en")).statements for speaker in statement.speakers
    } == {"the mayor"}


@pytest.mark.parametrize(
    ("announcement", "language", "source"),
    [
        ("According to Ada Quill:", "en", "Ada Quill"),
        ("According to Ada Quill, writing for the Calder Post:", "en", "Ada Quill"),
        ("Added Quill:", "en", "Quill"),
        ("In response to the loss of life, the mayor issued the following note:", "en", "the mayor"),
        ("Menurut Budi Santoso:", "id", "Budi Santoso"),
        ("Budi Santoso punya jawaban sendiri:", "id", "Budi Santoso"),
    ],
)
def test_a_quotation_is_of_who_the_sentence_before_it_tells_of(announcement: str, language: str, source: str) -> None:
    said = "“Everywhere I went, nobody was there.”"
    text = f"The town of Calder has a bridge, and it was shut on that day.\n\n{announcement}\n\n{said}"
    (statement,) = extract(Article(text, language=language)).statements
    assert [span.of(text) for span in statement.content] == [said]
    assert statement.source is not None
    assert statement.source.of(text) == source


@pytest.mark.parametrize(
    "text",
    [
        "The town of Calder has a bridge.\n\nThe council had three films in mind:\n\n“The Long Night” is one.",
        "The town of Calder has a bridge.\n\nPartial transcript as follows:\n\n“Everywhere I went, nobody was there.”",
    ],
)
def test_a_colon_without_a_report_gives_no_source_to_titles_and_transcripts(text: str) -> None:
    assert [statement.source for statement in extract(Article(text, language="en")).statements if statement.cue] == []


def test_a_cue_before_a_name_and_a_colon_reports_the_quotation_behind_it() -> None:
    text = "Continued Ada Quill: “So I think it is a real problem.”"
    (statement,) = extract(Article(text, language="en")).statements
    assert statement.cue is not None
    assert (statement.cue.of(text), statement.speaker) == ("Continued", "Ada Quill")
