"""What somebody has made and what tells something, as a source: "a survey by X", "documents filed with the court"."""

from functools import cached_property

from factrack.extraction.rules.phrases import PhraseReader
from factrack.extraction.rules.tokens import NOWHERE, Range

_LONGEST_WORK = 5
"""In tokens, up to its noun: "a draft environmental report"."""
LONGEST_CLAUSE = 14
"""In tokens: "who travelled to Calder for the hearing"."""


class WorkReader(PhraseReader):
    """Finds, before a place in the tokens of one sentence, the works that open a clause."""

    def _work_before(self, end: int) -> Range:
        """Return what somebody has made, with how it came about: "*a survey by X* found", "*a letter sent to Y* said".

        It opens its clause, and is all of it up to token `end`.
        """
        tokens, words = self.tokens, self.words
        if not words.participle_endings or self._has_no_works:
            return NOWHERE
        start = end
        while start > 0 and tokens.is_word(start - 1) and end - start < LONGEST_CLAUSE:
            start -= 1
        while tokens.word(start) in words.openers:
            start += 1
        near = range(start, min(start + _LONGEST_WORK, end - 1))
        noun = next((index for index in near if self._is_made(index)), None)
        rest = tokens.words[start:end]
        if noun is None or not words.finite_auxiliaries.isdisjoint(rest) or not words.relatives.isdisjoint(rest):
            return NOWHERE
        opens = all(self._can_open_work(index) for index in range(start, noun))
        return Range(start, end) if opens and tokens.word(end - 1) not in words.prepositions else NOWHERE

    @cached_property
    def _has_no_works(self) -> bool:
        return self.words.made.isdisjoint(self.tokens.words)

    def _is_made(self, index: int) -> bool:
        """Whether a token is something made, and the next one tells by whom, or what was done to it."""
        tokens, words = self.tokens, self.words
        if tokens.words[index] not in words.made or (index > 0 and tokens.is_name_like(index)):
            return False
        following, behind = tokens.word(index + 1), tokens.word(index + 2)
        is_done = following in words.gotten or following.endswith(words.participle_endings)
        tells_how = behind in words.prepositions or behind in words.agents or behind in words.time_words
        return following in words.agents or (is_done and tells_how)

    def _can_open_work(self, index: int) -> bool:
        """Whether a token can stand before what is made, in its noun phrase."""
        word, words = self.tokens.words[index], self.words
        others = (words.prepositions, words.conjunctions, words.subordinators, words.complementizers, words.time_words)
        return not any(word in other for other in others) and not words.is_verb(word)
