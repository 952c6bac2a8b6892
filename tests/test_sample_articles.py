"""The sample articles that a newcomer runs first, and the gold that was made by reading them."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from factrack.articles import Article, read_article, read_articles
from factrack.evaluation.gold import GoldArticle, read_gold
from factrack.extraction import Kind
from tests.desk import Desk

SAMPLES = Path(__file__).parent.parent / "sample_articles"
GOLD = Path(__file__).parent / "data" / "samples-gold.jsonl"
RECORDS: list[dict[str, Any]] = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
OPENING_MARKS = "\"“”‘'"


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record["id"])
def test_the_gold_is_about_the_text_that_is_read_from_the_sample(record: dict[str, Any]) -> None:
    article = read_article(SAMPLES / record["id"])
    published = str(article.published) if article.published else None
    read = (article.text, article.language, article.title, article.outlet, article.author, published, article.url)
    keys = ("text", "language", "title", "outlet", "author", "published", "url")
    assert read == tuple(record[key] for key in keys)


def test_every_sample_has_gold_and_every_gold_a_sample() -> None:
    read = [article for article in read_articles([SAMPLES]) if isinstance(article, Article)]
    assert [Path(article.path or "").name for article in read] == sorted(record["id"] for record in RECORDS)
    assert Counter(record["language"] for record in RECORDS) == {"id": 10, "en": 10}


@pytest.mark.parametrize("gold", list(read_gold(GOLD)), ids=lambda gold: gold.article.id)
def test_the_spans_of_the_gold_are_in_order_and_start_and_end_with_words_or_marks(gold: GoldArticle) -> None:
    text = gold.article.text
    for statement in gold.statements:
        spans = [*statement.content, *(span for span in (statement.cue, statement.source) if span)]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert not any(text[span.start].isspace() or text[span.end - 1].isspace() for span in spans)
        assert list(statement.content) == sorted(statement.content)
        if statement.kind is Kind.DIRECT:
            assert all(text[span.start] in OPENING_MARKS for span in statement.content)


def test_a_newcomer_reads_the_samples_without_a_problem(desk: Desk) -> None:
    done = desk("ingest", str(SAMPLES))
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("20 new articles, ")
