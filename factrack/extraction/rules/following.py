"""The words that name the speaker behind a cue: "…, said Dana Holt, the mayor"."""

from factrack.extraction.rules.appositions import INNER_PUNCTUATION, LONGEST_SOURCE, AppositionReader
from factrack.extraction.rules.definites import description_end
from factrack.extraction.rules.source_ends import AFTER_NAME
from factrack.extraction.rules.tokens import QUOTE, Range

_LONGEST_TITLE = 6
"""In tokens: "lobbyist and Labour Party strategist"."""
_LONGEST_PLURAL = 2
"""In tokens: "health experts"."""
_FARTHEST_MAKER = 5
"""In tokens behind a source: "a memo | released late on Friday by"."""


class FollowingReader(AppositionReader):
    """Finds, in the tokens of one sentence, the sources that begin at a known place."""

    def after(self, start: int) -> Range:
        """Return the source that begins at token `start`; empty if none."""
        tokens = self.tokens
        while self._is_light(tokens.word(start)) and not self._is_named(start):
            start += 1
        if tokens.word(start) in self.words.subject_pronouns and tokens.word(start + 1) not in self.words.joiners:
            return Range(start, start + 1)
        end, in_list = start, False
        while end < len(tokens) and end - start < LONGEST_SOURCE:
            word = tokens.word(end)
            bracket = tokens.skip_bracket(end)
            if bracket > end and end > start:
                end = bracket
                continue
            if word == QUOTE and end > start and tokens.word(end - 1) in self.words.namers:
                end += 1  # 'kata pevoli berjuluk “Si Meriam” itu'
                continue
            if end > start and (self._tells_how(end, word) or self._opens_clause_in_frame(word)):
                break
            if end > start and self._ends_source(end, word) and not self._links_body(start, end):
                described = description_end(tokens, self.words, end)
                if described == end:
                    break
                end = described
                continue
            in_list = in_list or (word == "," and self._lists_names(end))
            is_inner = tokens.is_word(end) or word in INNER_PUNCTUATION
            if not is_inner and not (word == "," and in_list and self._goes_on_list(end)):
                break
            end += 1
        while end > start and not tokens.is_word(end - 1) and tokens.word(end - 1) not in ")]":
            end -= 1
        is_behind = end > start and self.words.has_articles and tokens.is_name_like(end - 2)
        if is_behind and tokens.word(end - 1) in self.words.adverbs:
            end -= 1  # "said Holt *afterwards*"
        return self._with_apposition(Range(start, end))

    def with_maker(self, source: Range) -> Range:
        """Return a source with who made it: "figures published *by the board*", "a study last year *by X*"."""
        near = range(source.end, min(source.end + _FARTHEST_MAKER, len(self.tokens)))
        agent = next((index for index in near if self.tokens.words[index] in self.words.agents), None)
        if not source or agent is None or not all(self.tokens.is_word(index) for index in range(source.end, agent)):
            return source
        maker = self.after(agent + 1)
        return Range(source.start, maker.end) if maker else source

    def name_after(self, start: int) -> Range:
        """Return the bare name or pronoun at token `start`, past a word for the agent; empty if none."""
        tokens, words = self.tokens, self.words
        start += tokens.word(start) in words.agents
        if tokens.word(start) in words.subject_pronouns:
            return Range(start, start + 1)
        end = start
        while tokens.is_name_like(end):
            end += 1
        return Range(start, end)

    def is_mere_name(self, source: Range) -> bool:
        """Whether the source is a name, with small words between its parts, up to a comma or its end."""
        tokens, words = self.tokens, self.words
        following = tokens.word(source.end)
        goes_on = following in words.complementizers or following in words.question_words
        if goes_on or following in words.finite_auxiliaries or following in words.conjunctions:
            return False
        if tokens.word(source.start) in words.determiners:
            return True
        small = words.prepositions | words.determiners | words.joiners
        name = self._name_of_titled(source)
        for index in range(name, source.end):
            word = tokens.word(index)
            if word == ",":
                break
            if tokens.is_word(index) and not tokens.is_name_like(index) and word not in small:
                return False
        return tokens.is_name_like(name)

    def _name_of_titled(self, source: Range) -> int:
        """Return where the name begins behind a title in small letters ("council adviser *Hank Moss*"), or starts."""
        tokens = self.tokens
        near = range(source.start + 1, min(source.end, source.start + _LONGEST_TITLE))
        names = (i for i in near if tokens.is_name_like(i) and tokens.word(i - 1) in self.words.roles)
        name = next(names, source.start)
        return name if all(map(tokens.is_word, range(source.start, name))) else source.start

    def is_mere_plural(self, source: Range) -> bool:
        """Whether the source is people without an article, who end the sentence: "…, warn health experts"."""
        tokens, words = self.tokens, self.words
        first, last = tokens.word(source.start), tokens.word(source.end - 1)
        if first in words.persons and tokens.word(source.end) in {"", "."} and words.has_articles:
            return words.finite_auxiliaries.isdisjoint(tokens.words[source.start : source.end])  # "people close to it"
        is_short = 0 < len(source) <= _LONGEST_PLURAL and all(tokens.is_word(index) for index in source)
        return is_short and tokens.word(source.end) in AFTER_NAME - {","} and last in words.plurals

    def _lists_names(self, comma: int) -> bool:
        """Whether a list of names goes on after the comma: "A, B and C"."""
        tokens = self.tokens
        if not (tokens.is_name_like(comma - 1) and tokens.is_name_like(comma + 1)):
            return False
        for index in range(comma + 1, min(comma + 8, len(tokens))):
            if tokens.word(index) in self.words.joiners:
                return tokens.is_name_like(index + 1)
            if not tokens.is_name_like(index) and tokens.word(index) != ",":
                return False
        return False

    def _goes_on_list(self, comma: int) -> bool:
        """Whether a list goes on after a comma in it: "A, B*, and* C"."""
        behind = comma + 2 if self.tokens.word(comma + 1) in self.words.joiners else comma + 1
        return self.tokens.is_name_like(comma - 1) and self.tokens.is_name_like(behind)
