"""The tokens of one sentence: words, punctuation, and each quotation as a single token."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factrack.extraction.quotations import Quotation
from factrack.extraction.statement import Span

QUOTE = "“”"
"""The `words` entry of a token that is a whole quotation."""

_TOKEN = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*|\S")
_OPENING, _CLOSING = "([{", ")]}"
_LONGEST_BRACKET = 40
"""In tokens; a longer one is not skipped, so that a text of brackets costs no more than one of words."""


@dataclass(slots=True, unsafe_hash=True)
class Range:
    """A half-open stretch of tokens, never changed; false when it is empty.

    It is not frozen, since thousands are made of an article and a frozen one takes three times as long to make.
    """

    start: int
    end: int

    def __bool__(self) -> bool:
        return self.start < self.end

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[int]:
        return iter(range(self.start, self.end))


NOWHERE = Range(0, 0)
"""The empty range, for what a sentence does not have."""


class Tokens:
    """Parallel lists over the tokens of one sentence; `words` is lower case, and QUOTE for a quotation."""

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(self, text: str, sentence: Span, quotations: Sequence[Quotation]) -> None:
        """Tokenize; `quotations` are those within the sentence."""
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        position = sentence.start
        for quotation in quotations:
            self._add_words(position, quotation.span.start)
            self.starts.append(max(quotation.span.start, sentence.start))
            self.ends.append(min(quotation.span.end, sentence.end))
            self.words.append(QUOTE)
            position = quotation.span.end
        self._add_words(position, sentence.end)

    def _add_words(self, start: int, end: int) -> None:
        text = self.text
        spans = [match.span() for match in _TOKEN.finditer(text, start, max(start, end))]
        if spans:
            starts, ends = zip(*spans, strict=True)
            self.starts += starts
            self.ends += ends
            self.words += [text[begin:stop].lower() for begin, stop in spans]

    def __len__(self) -> int:
        return len(self.words)

    def word(self, index: int) -> str:
        """Return the word at `index`, or "" beyond either end."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def span(self, start: int, end: int) -> Span:
        """Return the stretch of text from token `start` up to but not including token `end`."""
        return Span(self.starts[start], self.ends[end - 1])

    def is_name_like(self, index: int) -> bool:
        """Whether the token is a word that starts with a capital."""
        return 0 <= index < len(self.words) and self.text[self.starts[index]].isupper()

    def is_word(self, index: int) -> bool:
        """Whether the token is a word or number, not punctuation and not a quotation."""
        return 0 <= index < len(self.words) and self.text[self.starts[index]].isalnum()

    def is_possessive(self, index: int) -> bool:
        """Whether the word ends as a genitive does: "Clinton's", "voters'"."""
        return self.word(index).endswith(("'s", "’s")) or (self.word(index) in {"'", "’"} and index > 0)

    def is_tight(self, index: int) -> bool:
        """Whether the token stands between two others without any space."""
        if not 0 < index < len(self.words) - 1:
            return False
        return self.ends[index - 1] == self.starts[index] and self.ends[index] == self.starts[index + 1]

    def skip_bracket(self, index: int) -> int:
        """Return the index after the bracket that opens at `index`, or `index` where none does or it never closes."""
        if self.word(index) and self.word(index) in _OPENING:
            for end in range(index + 1, min(index + _LONGEST_BRACKET, len(self.words))):
                if self.words[end] in _CLOSING:
                    return end + 1
        return index

    def skip_bracket_back(self, index: int) -> int:
        """Return the index of the bracket that opens what closes at `index` - 1, or `index` where none does."""
        if self.word(index - 1) and self.word(index - 1) in _CLOSING:
            for start in range(index - 2, max(index - _LONGEST_BRACKET, -1), -1):
                if self.words[start] in _OPENING:
                    return start
        return index
