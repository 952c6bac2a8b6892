"""The tagger as a SpanFinder: one chain finds the cues, another one the content and the source of each."""

from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from factrack.extraction.languages import load_pack
from factrack.extraction.quotations import Quotation
from factrack.extraction.rules import RuleFinder, across_sentences, in_order
from factrack.extraction.rules.sentence import Sentence
from factrack.extraction.segment import Layout
from factrack.extraction.spans import Attribution
from factrack.extraction.tagger.cues import cue_probabilities, cue_rows
from factrack.extraction.tagger.findings import attribution_of, find_statements, readings_left, without_overlaps
from factrack.extraction.tagger.model import Model
from factrack.extraction.tagger.strip import Strip, StripMaker
from factrack.extraction.tagger.windows import windows_of

_SENTENCES_AT_ONCE = 64
"""So that a long article needs no more memory than a short one."""


class Tagger:
    """Finds attributions with a model trained on gold; what the rules read is a part of what it looks at."""

    def __init__(self, model: Model) -> None:
        self.model = model
        pack = load_pack(model.card.language)
        self._rules = RuleFinder(pack)
        self._maker = StripMaker(pack)

    def __reduce__(self) -> tuple[type["Tagger"], tuple[Model]]:
        """Send the model only to another process: what the language pack gives is there."""
        return type(self), (self.model,)

    def find(self, text: str, layout: Layout, quotations: Sequence[Quotation]) -> list[Attribution]:
        """Return the attributions in the prose of `text`, in order of their first content span."""
        found: list[Attribution] = []
        before: Sentence | None = None
        sentences = self._rules.read(text, layout, quotations)
        while some := list(islice(sentences, _SENTENCES_AT_ONCE)):
            found.extend(self._within(self._maker.strip(some, before)))
            for previous, sentence in zip([before, *some], some, strict=False):
                if previous:
                    found.extend(across_sentences(previous, sentence))
            before = some[-1]
        return in_order(found)

    def _within(self, strip: Strip) -> Iterator[Attribution]:
        """Yield the attributions that have their cue and their content in one sentence."""
        cues = cue_probabilities(self.model.cues, cue_rows(strip))
        findings = find_statements(windows_of(strip, cues), self.model.spans)
        by_sentence = {
            number: without_overlaps([*same])
            for number, same in groupby(findings, key=lambda finding: id(finding.sentence))
        }
        for sentence in strip.sentences:
            kept = by_sentence.get(id(sentence), [])
            yield from map(attribution_of, kept)
            yield from readings_left(sentence, kept)
