"""A model trained on a few invented articles, and what it finds in others."""

import pickle
import time
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace

import numpy as np
import pytest

from factrack.articles import Article
from factrack.extraction import SpanFinder, extract, load_pack
from factrack.extraction.pages import lay_out
from factrack.extraction.rules import RuleFinder
from factrack.extraction.tagger import Model, Tagger
from factrack.extraction.tagger.chain import Chain, Probabilities
from factrack.extraction.tagger.hashing import Rows
from factrack.extraction.tagger.strip import CONTENT, NONE, SOURCE
from tests import hostile
from tests.made_gold import record, story

UNSEEN = "Karin Voss flanned that the ferry was late again. Nobody was hurt.\n"


@pytest.fixture(params=["rules", "tagger"])
def finder(request: pytest.FixtureRequest, model: Model) -> SpanFinder:
    return RuleFinder(load_pack("en")) if request.param == "rules" else Tagger(model)


def test_a_verb_that_only_the_gold_knows_is_a_cue(model: Model) -> None:
    article = Article(UNSEEN, "en")
    (found,) = extract(article, Tagger(model)).statements
    assert found.quote(UNSEEN) == "that the ferry was late again"
    assert found.cue is not None
    assert found.cue.of(UNSEEN) == "flanned"
    assert found.source is not None
    assert found.source.of(UNSEEN) == "Karin Voss"
    assert found.speaker == "Karin Voss"
    assert found.rule == "tagger"
    assert extract(article).statements == ()


def test_a_sentence_without_a_report_has_none(model: Model) -> None:
    assert extract(Article("Rain fell over the hills for most of the day.\n", "en"), Tagger(model)).statements == ()


def test_a_quotation_that_is_announced_in_the_paragraph_before_is_found_by_both(finder: SpanFinder) -> None:
    text = "Ann Moss added:\n\n“The bridge is old and nobody has ever repaired it.”\n"
    (found,) = extract(Article(text, "en"), finder).statements
    assert found.speaker == "Ann Moss"
    assert found.quote(text) == "“The bridge is old and nobody has ever repaired it.”"


def test_both_finders_find_in_order_and_within_the_text(finder: SpanFinder) -> None:
    text = "".join(record(story(number))["text"] for number in (11, 12, 13))
    found = finder.find(text, *lay_out(text, load_pack("en")))
    assert found
    assert found == sorted(found, key=lambda attribution: attribution.content[0])
    for attribution in found:
        assert all(0 <= span.start < span.end <= len(text) for span in attribution.content)
        assert 0 <= attribution.confidence <= 1


@pytest.mark.parametrize("words", hostile.ALL)
def test_hostile_words_disturb_neither_finder(words: str, finder: SpanFinder) -> None:
    text = Article(f"{words} Ann Moss said that the port {words} will close.\n\n“{words}” he flanned.\n", "en").text
    for statement in extract(Article(text, "en"), finder).statements:
        assert all(span.of(text) for span in statement.content)


def test_an_empty_text_has_no_statements(finder: SpanFinder) -> None:
    assert extract(Article("", "en"), finder).statements == ()


def test_extraction_with_a_model_is_the_same_in_another_process_and_the_next_time(model: Model) -> None:
    article = Article(record(story(20))["text"], "en")
    tagger = Tagger(model)
    first = extract(article, tagger)
    assert first.statements
    assert extract(article, tagger) == first
    assert extract(article, pickle.loads(pickle.dumps(tagger))) == first


def test_a_sentence_without_an_end_costs_no_more_than_its_length(model: Model) -> None:
    tagger, pack = Tagger(model), load_pack("en")

    def seconds(times: int) -> float:
        text = "Ann Moss flanned that it said the port " * times + "\n"
        layout, quotations = lay_out(text, pack)
        start = time.process_time()
        assert tagger.find(text, layout, quotations)
        return time.process_time() - start

    seconds(20)
    assert seconds(400) < 16 * seconds(50)


def test_the_confidence_is_higher_where_the_gold_has_the_like(model: Model) -> None:
    odd = "Pumpkins, she flanned once, or perhaps that was late.\n"
    (sure,) = extract(Article(UNSEEN, "en"), Tagger(model)).statements
    assert sure.confidence > 0.7
    assert all(found.confidence < sure.confidence for found in extract(Article(odd, "en"), Tagger(model)).statements)


def test_what_the_rules_are_sure_of_is_kept_where_the_model_leaves_it(model: Model) -> None:
    weights = model.spans.weights.copy()
    weights[:, model.spans.labels.index("C")] = -100
    deaf = replace(model, spans=replace(model.spans, weights=weights))
    sure = "“The bridge is old,” said Ann Moss. Omar Diaz said that the port will close."
    text = f"{sure} It was alleged he had left.\n"
    found = extract(Article(text, "en"), Tagger(deaf)).statements
    assert [(each.quote(text), each.speaker, each.rule) for each in found] == [
        ("“The bridge is old,”", "Ann Moss", "content-cue-source"),
        ("that the port will close", "Omar Diaz", "source-cue-content"),
    ]


class _ShortSighted(Chain):
    """Sees no more of a content than its likeliest word."""

    def probabilities(self, examples: Iterable[Rows]) -> Iterator[Probabilities]:
        for of_window in super().probabilities(examples):
            content = of_window[:, self.labels.index(CONTENT)]
            content[content < content.max()] = 0
            yield of_window


def test_where_the_rules_are_sure_of_a_content_it_is_theirs(model: Model) -> None:
    spans = _ShortSighted(*(getattr(model.spans, field.name) for field in fields(Chain)))
    text = "Omar Diaz said that the port will close. Ann Moss flanned that the ferry was late.\n"
    sure, unseen = extract(Article(text, "en"), Tagger(replace(model, spans=spans))).statements
    assert sure.quote(text) == "that the port will close"
    assert sure.rule == "tagger"
    assert len(unseen.quote(text).split()) == 1


class _Confused(Chain):
    """A chain that takes the words of a source for content, too."""

    def probabilities(self, windows: Iterable[Rows]) -> Iterator[Probabilities]:
        for of_window in super().probabilities(windows):
            source, content = self.labels.index(SOURCE), self.labels.index(CONTENT)
            of_window[:, content] = of_window[:, [source, content]].max(axis=1)
            yield of_window


def test_the_words_of_a_source_are_no_content(model: Model) -> None:
    spans = _Confused(*(getattr(model.spans, field.name) for field in fields(Chain)))
    text = "Ann Moss flanned that the ferry was late.\n"
    (statement,) = extract(Article(text, "en"), Tagger(replace(model, spans=spans))).statements
    assert statement.speaker == "Ann Moss"
    assert statement.quote(text) == "that the ferry was late"


class _Blurred(Chain):
    """A chain that takes the words beside each span for parts of it, too."""

    def probabilities(self, sequences: Iterable[Rows]) -> Iterator[Probabilities]:
        for each in super().probabilities(sequences):
            spans = [column for column, label in enumerate(self.labels) if label != NONE]
            beside = np.zeros_like(each)
            beside[1:] = each[:-1] / 2
            beside[:-1] = np.maximum(beside[:-1], each[1:] / 2)
            each[:, spans] = np.maximum(each, beside)[:, spans]
            yield each


def test_the_words_of_content_and_source_are_no_cue(model: Model) -> None:
    cues, spans = (
        _Blurred(*(getattr(chain, field.name) for field in fields(Chain))) for chain in (model.cues, model.spans)
    )
    (statement,) = extract(Article(UNSEEN, "en"), Tagger(replace(model, cues=cues, spans=spans))).statements
    assert statement.source is not None
    assert statement.source.of(UNSEEN) == "Karin Voss"
    assert statement.cue is not None
    assert statement.cue.of(UNSEEN) == "flanned"
    assert statement.quote(UNSEEN) == "that the ferry was late again"
