"""Articles with words of the pack, odd marks and gaps strewn in: whatever stands in a page, its reading ends well.

The words of a pack are what the rules act on, so that a text strewn with them leads into corners where no example of
ours has been. Every text is made from a seed, which is in the name of the test that fails.
"""

import os
import random
import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

from factrack.articles import Article
from factrack.extraction import Extraction, Stance, extract
from factrack.extraction.languages import load_pack
from factrack.extraction.quotations import Quotation
from factrack.extraction.segment import Layout
from factrack.extraction.spans import Attribution
from factrack.extraction.statement import Span
from tests.extraction.reading import samples

SEEDS = range(int(os.environ.get("GARBLED_SEEDS", "16")))
"""More of them for a longer search: GARBLED_SEEDS=500 pytest tests/extraction/test_garbled.py"""
TEXTS = 100
PUBLISHED = date(2024, 3, 12)
LENGTH = 600
LONGEST_PHRASE = 40
MARKS = (*"“”\"'‘’«»—:,.?!;()[]/", " – ", "...", "\n", "\n\n", "\t", "  ", "Q:", "A:", "B.", "\u200b", "1", "2024")


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("seed", SEEDS)
def test_a_garbled_article_is_read_to_its_end(language: str, seed: int) -> None:
    generator = random.Random(seed)
    for _ in range(TEXTS):
        text = garbled(generator.choice(texts(language)), lists(language), generator)
        faults = faults_of(text, extract(Article(text, language)))
        assert not faults, f"{faults} in:\n{text}"


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_a_finder_marks_is_read_to_its_end(language: str, seed: int) -> None:
    generator = random.Random(seed)
    for _ in range(TEXTS // 4):
        text = garbled(generator.choice(texts(language)), lists(language), generator)
        faults = faults_of(text, extract(Article(text, language, published=PUBLISHED), Guesser(generator)))
        assert not faults, f"{faults} in:\n{text}"


class Guesser:
    """Marks words at random, as a model may that has learnt little."""

    def __init__(self, generator: random.Random) -> None:
        self.generator = generator

    def find(self, text: str, layout: Layout, quotations: Sequence[Quotation]) -> list[Attribution]:
        sentences = [sentence for paragraph in layout.prose for sentence in paragraph.sentences]
        found = [guess for sentence in sentences if (guess := self._guess(text, sentence))]
        return sorted(found, key=lambda guess: guess.content[0])

    def _guess(self, text: str, sentence: Span) -> Attribution | None:
        words = [Span(*word.span()) for word in re.compile(r"\S+").finditer(text, sentence.start, sentence.end)]
        count = self.generator.randrange(2, 7)
        if len(words) < count:
            return None
        ends = sorted(self.generator.sample(range(len(words) + 1), count))
        parts = [Span(words[start].start, words[end - 1].end) for start, end in pairwise(ends)]
        self.generator.shuffle(parts)
        cue, source = (
            parts.pop() if len(parts) > 1 and self.generator.random() < share else None for share in (0.9, 0.8)
        )
        return Attribution(tuple(sorted(parts)), cue, source, Stance.ASSERTED, "guess", 0.5)


def faults_of(text: str, extraction: Extraction) -> list[str]:
    """Return what is wrong with an extraction whatever the text says."""
    faults = []
    for statement in extraction.statements:
        parts = [*statement.content, *(span for span in (statement.cue, statement.source) if span)]
        if not all(0 <= part.start < part.end <= len(text) for part in parts):
            faults.append(f"a span of {statement} lies outside the text")
        if not statement.quote(text).strip():
            faults.append(f"{statement} has no words")
        if any(not speaker.name.strip() for speaker in statement.speakers):
            faults.append(f"a speaker of {statement} has no name")
        if not 0 <= statement.confidence <= 1:
            faults.append(f"{statement} has a confidence of {statement.confidence}")
    return faults


def garbled(text: str, words: tuple[tuple[str, ...], ...], generator: random.Random) -> str:
    """Return a stretch of `text` with words of the pack and marks put in, words taken out and letters of other case."""
    start = generator.randrange(max(1, len(text) - LENGTH))
    parts = text[start : start + LENGTH].split(" ")
    for _ in range(generator.randrange(1, 30)):
        place = generator.randrange(len(parts))
        word, mark = generator.choice(generator.choice(words)), generator.choice(MARKS)
        changed = generator.choice([str.upper, str.lower, str.title])(parts[place])
        parts[place] = generator.choice(
            ["", f"{word} {parts[place]}", f"{mark} {parts[place]}", parts[place] + mark, mark + parts[place], changed]
        )
    return " ".join(parts)


@cache
def texts(language: str) -> tuple[str, ...]:
    return tuple(article.text for article in samples() if article.language == language)


@cache
def lists(language: str) -> tuple[tuple[str, ...], ...]:
    """Return the lists of words and phrases of a language's pack; the short ones lead to as many rules as the long."""
    found = _lists(load_pack(language)._table)
    return tuple(
        words for words in (tuple(word for word in each if len(word) < LONGEST_PHRASE) for each in found) if words
    )


def _lists(value: Any) -> list[list[str]]:
    if isinstance(value, str):
        return [[value]]
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return [value]
    if isinstance(value, dict) and all(isinstance(part, str) for part in value.values()):
        return [[*value], [*value.values()]]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [words for part in parts for words in _lists(part)]
