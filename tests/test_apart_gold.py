"""The gold that was annotated apart from the rules, and the marked texts that it is made of."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from factrack.evaluation.gold import GoldArticle, read_gold
from factrack.extraction import Kind
from tests import apart_gold

GOLD = [*read_gold(apart_gold.DEV), *read_gold(apart_gold.TEST)]
README = (apart_gold.DEV.parent / "README.md").read_text(encoding="utf-8")
OPENING_MARKS = "\"“”‘'«»"
STORY = """title: Port closes
published: 2024-04-19

The port closes, {1: said} <1: Mayor Ann Moss>: [1: “It is nobody’s fault.”] <2: She> {2: denied} [2: a plan] [sic].
=====
M = Ann Moss | Mayor |
1 M 2024-04-15..2024-04-21 "this week"
2 M denied
"""


@pytest.mark.parametrize(("path", "text"), list(apart_gold.built()), ids=lambda value: getattr(value, "stem", ""))
def test_the_gold_is_what_the_marked_texts_say(path: Path, text: str) -> None:
    assert path.read_text(encoding="utf-8") == text, "run `python -m tests.apart_gold`"


@pytest.mark.parametrize("path", [apart_gold.DEV, apart_gold.TEST], ids=lambda path: path.stem)
def test_either_half_has_both_languages(path: Path) -> None:
    articles = Counter(gold.article.language for gold in read_gold(path))
    assert set(articles) == {"id", "en"}
    assert min(articles.values()) >= 5


@pytest.mark.parametrize("path", [apart_gold.DEV, apart_gold.TEST], ids=lambda path: path.stem)
def test_its_readme_tells_how_much_it_holds(path: Path) -> None:
    gold = [*read_gold(path)]
    articles = Counter(each.article.language for each in gold)
    (row,) = (line for line in README.splitlines() if line.startswith(f"| `{path.name}` |"))
    statements = sum(len(each.statements) for each in gold)
    assert f": {articles['id']} Indonesian, {articles['en']} English | {statements} |" in row


@pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold.article.id)
def test_its_spans_are_in_order_and_start_and_end_with_words_or_marks(gold: GoldArticle) -> None:
    text = gold.article.text
    for statement in gold.statements:
        spans = [*statement.content, *(span for span in (statement.cue, statement.source) if span)]
        assert not any(text[span.start].isspace() or text[span.end - 1].isspace() for span in spans)
        assert not any(text[span.end - 1] in ";:" or text[span.start] in ",.;:)" for span in spans)
        assert list(statement.content) == sorted(statement.content)
        if statement.kind is Kind.DIRECT:
            assert all(text[span.start] in OPENING_MARKS for span in statement.content)


def marked(tmp_path: Path, story: str) -> dict[str, Any]:
    """Return a marked article as its line of gold says it."""
    path = tmp_path / "en-01-port.txt"
    path.write_text(story, encoding="utf-8")
    record: dict[str, Any] = json.loads(json.dumps(apart_gold.read_marked(path)))
    return record


def test_marks_become_spans_of_the_text_without_them(tmp_path: Path) -> None:
    record = marked(tmp_path, STORY)
    text = record["text"]
    assert text == "The port closes, said Mayor Ann Moss: “It is nobody’s fault.” She denied a plan [sic]."
    said, denied = record["statements"]
    assert [text[start:end] for start, end in said["content"]] == ["“It is nobody’s fault.”"]
    assert (text[slice(*said["cue"])], text[slice(*said["source"])]) == ("said", "Mayor Ann Moss")
    assert (said["kind"], said["speaker"], said["role"], said["affiliation"]) == ("direct", "Ann Moss", "Mayor", None)
    assert said["date"] == {"start": "2024-04-15", "end": "2024-04-21", "precision": "week", "text": "this week"}
    assert (denied["kind"], denied["stance"], denied["speaker_inferred"]) == ("indirect", "denied", True)


@pytest.mark.parametrize(
    ("right", "wrong"), [("{1: said}", "{1: said"), ("2 M denied\n", ""), ("2 M denied", "2 M, denied it")]
)
def test_a_wrong_mark_or_line_is_named(tmp_path: Path, right: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=r"mark|numbers|line"):
        marked(tmp_path, STORY.replace(right, wrong))
