"""The edges of a content: marks and words that only lead over to it, and where one begins that its report follows."""

from factrack.extraction.rules.tokens import QUOTE, Range, Tokens
from factrack.extraction.rules.words import CueWords

_EDGE = frozenset(",;:.–—-…")
_LONGEST_CONNECTIVE = 3
"""In tokens: "tak hanya itu"."""


class EdgeReader:
    """Finds the edges of contents in the tokens of one sentence."""

    def __init__(self, tokens: Tokens, words: CueWords) -> None:
        self.tokens = tokens
        self.words = words

    def trim(self, content: Range) -> Range:
        """Return the content without punctuation at its edges; quotation marks and brackets stay."""
        start, end = content.start, content.end
        while start < end and self.tokens.word(start) in _EDGE:
            start += 1
        while start < end and self.tokens.word(end - 1) in _EDGE and not self._is_abbreviated(end - 1):
            end -= 1
        return Range(start, end)

    def _is_abbreviated(self, stop: int) -> bool:
        """Whether a full stop is of the word before it: "at 2 a.m*.*, police said"."""
        is_within = self.tokens.word(stop) == "." and self.tokens.word(stop + 1) == ","
        return is_within and "." in self.tokens.word(stop - 1)

    def clause_start(self, end: int, floor: int) -> int:
        """Return where the clause begins that ends before token `end`: behind the last semicolon, or at `floor`."""
        last = next((index for index in range(end - 2, floor, -1) if self.tokens.words[index] == ";"), None)
        if last is None and floor > 0:
            return self._past_setting(end, floor)
        return floor if last is None or self.tokens.word(last + 1) in self.words.conjunctions else last + 1

    def _past_setting(self, end: int, floor: int) -> int:
        """Return where a clause begins behind what another report ends with: "…, he said *on Friday, but* it is"."""
        tokens, words = self.tokens, self.words
        is_setting = words.has_articles and tokens.word(floor) in words.opens_adverbials
        comma = next((index for index in range(floor, end - 2) if not tokens.is_word(index)), floor)
        is_joined = tokens.word(comma) == "," and tokens.word(comma + 1) in words.conjunctions
        is_bare = words.finite_auxiliaries.isdisjoint(tokens.words[floor:comma])
        return comma + 2 if is_setting and is_joined and is_bare else floor

    def before(self, end: int, floor: int) -> Range:
        """Return the content that ends before token `end` and begins after token `floor`.

        A quotation at its end stands for itself where a comma or colon sets it off from what comes before.
        """
        content = self.trim(Range(floor, end))
        if content and self.tokens.word(content.end - 1) == QUOTE:
            start = content.end - 1
            while start > content.start and self.tokens.word(start - 1) == QUOTE:
                start -= 1
            if start == content.start or self.tokens.word(start - 1) in {",", ":", ".", "—", "–", "-", "?", "!"}:
                return Range(start, content.end)
        return self._behind_connective(content)

    def _behind_connective(self, content: Range) -> Range:
        """Return a content without what only leads over to it at the start of a sentence: "*However,* the bridge …"."""
        if content.start > 0:
            return content
        last = min(content.end, _LONGEST_CONNECTIVE + 1)
        comma = next((index for index in range(1, last) if self.tokens.word(index) == ","), 0)
        leads_over = " ".join(self.tokens.words[:comma]) in self.words.connectives
        if not comma and self.words.has_articles and self.tokens.word(0) in self.words.joiners | self.words.opposing:
            return Range(1, content.end)  # "*But* the bridge is old, Holt said"
        return self.trim(Range(comma + 1, content.end)) if leads_over else content
