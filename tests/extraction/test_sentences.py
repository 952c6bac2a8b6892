"""Where sentences end: an abbreviation can be the last word of one."""

import pytest

from factrack import Article, extract


@pytest.mark.parametrize(
    ("text", "language", "speaker", "content"),
    [
        ("Holt moved to the U.S. He said the port was a risk.", "en", "He", "the port was a risk"),
        ("The firm is Calder Inc. The mayor said it was sound.", "en", "The mayor", "it was sound"),
        ("The vote was at 9 a.m. The mayor said it was fair.", "en", "The mayor", "it was fair"),
        ("PT Semara Jaya Tbk. Dia mengatakan jembatan itu aman.", "id", "Dia", "jembatan itu aman"),
        # within a sentence, and before a name
        ("The U.S. Army said the port was a risk.", "en", "The U.S. Army", "the port was a risk"),
        ("Mr. He said the port was a risk.", "en", "Mr. He", "the port was a risk"),
    ],
)
def test_an_abbreviation_can_end_a_sentence(text: str, language: str, speaker: str, content: str) -> None:
    (statement,) = extract(Article(text, language=language)).statements
    assert statement.source is not None
    assert (statement.source.of(text), statement.content[0].of(text)) == (speaker, content)


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "Her reply was: “Is it off Conn or Wisconsin?” Dalton Row is a street of shops, according to Ada Quill.",
            ["“Is it off Conn or Wisconsin?”", "Dalton Row is a street of shops"],
        ),
        ("“Is it off Conn or Wisconsin?” Dalton Row asked.", ["“Is it off Conn or Wisconsin?”"]),
        (
            "“One vote for the mayor of this great town!” Calder Senator Ada Row said.",
            ["“One vote for the mayor of this great town!”"],
        ),
    ],
)
def test_a_sentence_ends_with_a_question_in_marks_that_nobody_is_told_to_ask(text: str, contents: list[str]) -> None:
    assert [statement.content[0].of(text) for statement in extract(Article(text, language="en")).statements] == contents


@pytest.mark.parametrize("marks", ["””", "“”", '""'])
def test_a_sentence_ends_before_a_quotation_without_the_space_between(marks: str) -> None:
    quotation = f"{marks[0]}Kami masih mencari,{marks[1]}"
    text = f"Kapolres Wera Rina Wati mengatakan dua orang ditahan.{quotation} ucapnya."
    contents = [statement.quote(text) for statement in extract(Article(text, language="id")).statements]
    assert contents == ["dua orang ditahan", quotation]
