"""Training: articles with the spans that readers marked in, the two chains of a model out.

The second chain learns from cues as the first one finds them in articles that it has not seen: each half of the
articles is read with a chain trained on the other half.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from factrack.articles import Article
from factrack.extraction.languages import Pack
from factrack.extraction.pages import lay_out
from factrack.extraction.rules import RuleFinder
from factrack.extraction.rules.tokens import QUOTE, Tokens
from factrack.extraction.statement import Span
from factrack.extraction.tagger.chain import Chain
from factrack.extraction.tagger.cues import cue_probabilities, cue_rows
from factrack.extraction.tagger.fitting import MOST_ROUNDS, Example, fit
from factrack.extraction.tagger.strip import CONTENT, CUE, NONE, SOURCE, Strip, StripMaker
from factrack.extraction.tagger.windows import Window, windows_of

_ROUND = 10
"""What a round of a fit takes of the time, compared with reading an article."""

Progress = Callable[[int, int], None]
"""Is told how many steps are done, of how many."""


class Marked(Protocol):
    """One statement as a reader marked it."""

    @property
    def content(self) -> tuple[Span, ...]:
        """What was said."""

    @property
    def cue(self) -> Span | None:
        """The words that report it."""

    @property
    def source(self) -> Span | None:
        """The words that name who said it."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """An article and every statement in it."""

    article: Article
    marked: Sequence[Marked]


@dataclass(frozen=True, slots=True)
class _Page:
    """The sentences of a lesson, with what was marked."""

    strip: Strip
    marked: Sequence[Marked]


class Teacher:
    """Trains the chains for one language; the same lessons in the same order give the same chains."""

    def __init__(self, pack: Pack, progress: Progress) -> None:
        self.pack = pack
        self._rules = RuleFinder(pack)
        self._maker = StripMaker(pack)
        self._progress = progress
        self._done = self._steps = 0

    def teach(self, lessons: Sequence[Lesson]) -> tuple[Chain, Chain]:
        """Return the chain that finds cues, and the one that finds the content and source of a cue."""
        self._done, self._steps = 0, 2 * len(lessons) + 4 * MOST_ROUNDS * _ROUND
        pages = [page for lesson in lessons if (page := self._page(lesson)).strip.sentences]
        halves = [[example for page in pages[half::2] for example in _cue_examples(page)] for half in (0, 1)]
        unseen = [self._fit(half) for half in reversed(halves)]
        cues = self._fit(halves[0] + halves[1])
        del halves
        windows = [each for number, page in enumerate(pages) for each in self._span_examples(page, unseen[number % 2])]
        return cues, self._fit(windows)

    def _page(self, lesson: Lesson) -> _Page:
        self._step()
        text = lesson.article.text
        layout, quotations = lay_out(text, self.pack)
        return _Page(self._maker.strip([*self._rules.read(text, layout, quotations)], None), lesson.marked)

    def _span_examples(self, page: _Page, cues: Chain) -> Iterator[Example]:
        self._step()
        for window, rows in windows_of(page.strip, cue_probabilities(cues, cue_rows(page.strip))):
            yield rows, _window_labels(window, page.marked)

    def _fit(self, examples: Sequence[Example]) -> Chain:
        before = self._done
        chain = fit(examples, lambda: self._step(_ROUND))
        self._done = before + MOST_ROUNDS * _ROUND
        return chain

    def _step(self, size: int = 1) -> None:
        self._done += size
        self._progress(self._done, self._steps)


def _cue_examples(page: _Page) -> Iterator[Example]:
    for sentence, rows in zip(page.strip.sentences, cue_rows(page.strip), strict=True):
        labels = [NONE] * len(sentence.tokens)
        for marked in _in_sentence(page.marked, sentence.tokens):
            _mark(labels, sentence.tokens, marked.cue, CUE)
        yield rows, labels


def _window_labels(window: Window, marked: Iterable[Marked]) -> list[str]:
    """Return the label of each token of a window; none has one where the candidate is no cue."""
    tokens = window.sentence.tokens
    labels = [NONE] * len(tokens)
    if found := _reported_by(window, _in_sentence(marked, tokens)):
        _mark(labels, tokens, found.cue, CUE)
        _mark(labels, tokens, found.source, SOURCE)
        for span in found.content:
            _mark(labels, tokens, span, CONTENT)
    return labels[window.tokens.start : window.tokens.end]


def _reported_by(window: Window, marked: Iterable[Marked]) -> Marked | None:
    """Return the statement whose cue is the candidate: the one at its head, or else the one that shares most."""
    tokens, at = window.sentence.tokens, window.candidate.tokens
    place, head = tokens.span(at.start, at.end), tokens.span(window.candidate.head, window.candidate.head + 1)
    rivals = [(each.cue.overlaps(head), _shared(each.cue, place), each) for each in marked if each.cue]
    _, shared, best = max(rivals, key=lambda rival: rival[:2], default=(False, 0, None))
    return best if shared > 0 else None


def _in_sentence(marked: Iterable[Marked], tokens: Tokens) -> list[Marked]:
    whole = tokens.span(0, len(tokens))
    return [each for each in marked if each.cue and each.cue.overlaps(whole)]


def _mark(labels: list[str], tokens: Tokens, span: Span | None, label: str) -> None:
    """Label the tokens of a span that have none yet; a quotation has to be in it by half."""
    if span is None:
        return
    for index, place in enumerate(map(Span._make, tokens.places)):
        if not place.overlaps(span):
            continue
        is_in = tokens.words[index] != QUOTE or 2 * _shared(place, span) >= place.end - place.start
        if is_in and labels[index] == NONE:
            labels[index] = label


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))
