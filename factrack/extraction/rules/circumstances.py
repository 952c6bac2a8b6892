"""When it was that something was said, and in what: what stands at the end of a content and is no part of it."""

from factrack.extraction.rules.breaks import LONGEST_ADJUNCT, BreakReader
from factrack.extraction.rules.tokens import QUOTE, Range

_FARTHEST_TRAILER = 60
"""In tokens: how far before the end of a content such an adverbial can begin."""
_LONGEST_OCCASION = 5
"""In tokens, with the preposition: "in a brief news conference"."""


class CircumstanceReader(BreakReader):
    """Leaves out of contents, in the tokens of one sentence, the circumstances of the saying."""

    def without_occasion(self, content: Range, *, is_object: bool) -> Range:
        """Leave out at the end of a content what it was said in: "him “unfit” in an interview with the Post".

        Only behind a quotation, or behind an object, which has no verb of its own that could happen there.
        """
        tokens, words = self.tokens, self.words
        for index in range(max(content.start + 1, content.end - LONGEST_ADJUNCT), content.end - 2):
            opens = tokens.words[index] in words.prepositions
            if not opens or f"{tokens.words[index]} {tokens.words[index + 1]}" not in words.said_in:
                continue
            noun = self._occasion(index + 2)
            if noun is not None and noun < content.end and (is_object or tokens.word(index - 1) == QUOTE):
                return self.trim(Range(content.start, index))
        return content

    def _occasion(self, start: int) -> int | None:
        """Return where the noun stands for what something is said in, soon after a token: "a brief *statement*"."""
        for index in range(start, start + _LONGEST_OCCASION - 1):
            if self.tokens.word(index) in self.words.occasions:
                return index
            if not self.tokens.is_word(index):
                break
        return None

    def without_date_of_telling(self, deed: Range) -> Range:
        """Leave out of what somebody is told to do when and why they were told: "to leave *on Friday after a leak*"."""
        tokens, words = self.tokens, self.words
        for index in range(deed.start + 1, deed.end - 2):
            dated = tokens.words[index] in words.prepositions and tokens.words[index + 1] in words.time_words
            if dated and tokens.words[index + 2] in words.subordinators:
                return Range(deed.start, index)
        return deed

    def without_object_date(self, content: Range) -> Range:
        """Leave out at the end of an object when somebody spoke of it: "it “safe” *on Monday*", "the cuts *on Monday*".

        Behind an event it rather tells when that was: "the riots on Monday"; and so it does behind a deed.
        """
        tokens, words = self.tokens, self.words
        end = self._day_end(content)
        start = self._times_back(end, content.start)
        is_named = not words.days.isdisjoint(tokens.words[start:end])
        start -= tokens.word(start - 1) in words.prepositions
        if not content.start < start < end:
            return content
        no_object = words.finite_auxiliaries | words.clause_marks | words.relatives
        last = tokens.word(start - 1)
        is_object = is_named and last not in words.events and (tokens.is_word(start - 1) or last == "%")
        verbs = (*words.participle_endings, *words.deed_endings)  # "the way it *acted*", "*taking* it on Monday"
        said = tokens.words[content.start : start]
        is_object = is_object and (len(said) == 1 or not any(word.endswith(verbs) for word in said))
        is_object = is_object and no_object.isdisjoint(said)
        return Range(content.start, start) if is_object or tokens.word(start - 1) == QUOTE else content

    def _day_end(self, content: Range) -> int:
        """Return where a day ends that an adverbial follows, "calm on Sunday *after* the riots"; or the end."""
        tokens, words = self.tokens, self.words
        adjuncts = (words.prepositions | words.subordinators) - words.charges - words.infinitive_marks - words.agents
        for index in range(content.start + 1, content.end - 2):
            if tokens.words[index] in words.days:
                end = index + 1
                while end < content.end and tokens.words[end] in words.time_words:
                    end += 1
                return end if tokens.word(end) in adjuncts else content.end
        return content.end

    def without_last_date(self, refusal: Range) -> Range:
        """Leave out of what somebody refuses when they did, where no clause follows: "to comment *on Monday*"."""
        tokens, words = self.tokens, self.words
        start = self._times_back(refusal.end, refusal.start)
        is_dated = refusal.start + 1 < start < refusal.end and tokens.word(start - 1) in words.prepositions
        is_bare = words.clause_marks.isdisjoint(tokens.words[refusal.start + 1 : start])
        return Range(refusal.start, start - 1) if is_dated and is_bare else refusal

    def without_trailer(self, content: Range) -> Range:
        """Leave out the adverbials at the end that tell how it was said: "…, saat dihubungi di X, Senin (…)"."""
        words = self.tokens.words
        for index in range(max(content.start + 1, content.end - _FARTHEST_TRAILER), content.end - 1):
            if words[index] in self.words.settings and f"{words[index]} {words[index + 1]}" in self.words.trailers:
                return Range(content.start, index)
        return self._without_date(content) if self.words.adverbials else content

    def _without_date(self, content: Range) -> Range:
        """Leave out a date that a comma sets off at the end, and the place before it."""
        tokens, words = self.tokens, self.words
        start = self._times_back(content.end, content.start)
        start = self._times_back(tokens.skip_bracket_back(start), content.start)
        if start == content.end or tokens.word(start) not in words.time_words or tokens.word(start - 1) != ",":
            return content
        end = start - 1
        for comma in range(end - 1, max(end - LONGEST_ADJUNCT, content.start), -1):
            if tokens.word(comma) == ",":
                return Range(content.start, comma if tokens.word(comma + 1) in words.adverbials else end)
        return Range(content.start, end)

    def _times_back(self, end: int, floor: int) -> int:
        """Return where the words of time begin that end before token `end`, not before token `floor`."""
        while end > floor and self.tokens.word(end - 1) in self.words.time_words:
            end -= 1
        return end
