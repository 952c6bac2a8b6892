"""The tokens of one sentence: words, punctuation, and each quotation as a single token."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from factrack.extraction.quotations import Quotation
from factrack.extraction.statement import Span

QUOTE = "“”"
"""The `words` entry of a token that is a whole quotation."""

DASHES = frozenset("–—―-")
"""What sets an aside off, where spaces stand around it."""
STOPS = ",."
"""What belongs to the sentence and stands within the marks of what it quotes, as American outlets set it."""
_GOES_ON = frozenset(",?!…")
"""What ends a quotation whose sentence goes on behind it."""
CLOSING_MARKS = "\"'”’»“„"
OPENING_MARKS = "\"'“‘«„”`"
OPENING_BRACKETS, _CLOSING_BRACKETS = frozenset("([{"), frozenset(")]}")
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
        # What is cut at both ends of something short can end before it starts, and is empty.
        return max(self.end - self.start, 0)

    def __iter__(self) -> Iterator[int]:
        return iter(range(self.start, self.end))


NOWHERE = Range(0, 0)
"""The empty range, for what a sentence does not have."""


class TokenPatterns:
    """What matches one token; a degree behind a comma is a part of the word before it: "Ahmad Zaini, M.Kes".

    A word of `contracted` and one of `contractions` are two tokens: "He's". `degrees` are patterns, from the pack.
    """

    def __init__(
        self, degrees: Iterable[str] = (), contracted: Sequence[str] = (), contractions: Sequence[str] = ()
    ) -> None:
        either = "|".join(degrees) or "(?!)"
        token = rf"[^\W_]+(?:['’.,-][^\W_]+)*(?:, (?:{either})(?![\w.])(?=[,.;:) ]))*|\S"
        short = rf"['’](?:{'|'.join(contractions)})\b"
        apart = rf"(?i:(?:{'|'.join(contracted)})(?={short})|(?<=\w){short})|" if contracted and contractions else ""
        self._plain, self._apart = re.compile(token), re.compile(apart + token)

    def of(self, text: str, sentence: Span) -> re.Pattern[str]:
        """Return the pattern for a sentence: the plain one is twice as fast, and enough where no apostrophe stands."""
        is_plain = text.find("'", *sentence) < 0 and text.find("’", *sentence) < 0
        return self._plain if is_plain else self._apart


class _Padded(dict[int, str]):
    """Words by their index, with "" beyond either end."""

    def __missing__(self, index: int) -> str:
        return ""


class Tokens:
    """Parallel lists over the tokens of one sentence; `words` is lower case, and QUOTE for a quotation.

    Where the tokens stand is only looked up for sentences that report something.
    """

    def __init__(
        self,
        text: str,
        sentence: Span,
        quotations: Sequence[Quotation],
        pattern: re.Pattern[str],
        capitals: frozenset[str] = frozenset(),
        names: frozenset[Span] = frozenset(),
    ) -> None:
        """Tokenize; `quotations` are those within the sentence, `pattern` matches a token of the language.

        A form of `capitals` stays as it is in `words`, since it is a name: "WHO", "USA *Today*". The quotations whose
        spans are in `names` are names, too: each is a token that is a word, and no QUOTE.
        """
        self.text = text
        self.sentence = sentence
        """Where the sentence stands."""
        self._quotations = quotations
        self._quoted: dict[int, Span] = {}
        self.forms: list[str] = []
        for before, quotation in self._parts():
            self.forms += pattern.findall(text, *before)
            if quotation:
                self._add_quoted(quotation, quotation.span in names)
        self.words: list[str] = list(map(str.lower, self.forms))
        if not capitals.isdisjoint(self.forms):
            for index, form in enumerate(self.forms):
                if form in capitals and (index > 0 or form.isupper()):
                    self.words[index] = form
        # A bound method of a dict, since the grammar asks for words more often than for anything else.
        self.word: Callable[[int], str] = _Padded(enumerate(self.words)).__getitem__
        """Return the word at an index, or "" beyond either end."""

    def _parts(self) -> Iterator[tuple[Span, Quotation | None]]:
        """Yield what stands before each quotation, with it, and what stands behind the last one."""
        position = self.sentence.start
        for quotation in self._quotations:
            yield Span(position, max(position, quotation.span.start)), quotation
            position = quotation.span.end
        yield Span(position, max(position, self.sentence.end)), None

    def _add_quoted(self, quotation: Quotation, is_name: bool) -> None:
        """Add a quotation as one token; behind a name follows the comma or full stop within its marks, as one more."""
        self._quoted[len(self.forms)] = quotation.span
        if not is_name:
            self.forms.append(QUOTE)
            return
        said = quotation.inner.of(self.text)
        capital = next((index for index, character in enumerate(said) if character.isupper()), 0)
        self.forms.append(said[capital:].rstrip(STOPS))
        if said[-1] in STOPS:
            end = quotation.span.end
            self._quoted[len(self.forms)] = Span(end, end)
            self.forms.append(said[-1])

    @cached_property
    def places(self) -> list[tuple[int, int]]:
        """Where each token starts and ends in the text."""
        found: list[tuple[int, int]] = []
        position, quoted, find = self.sentence.start, self._quoted, self.text.index
        for index, form in enumerate(self.forms):
            if index in quoted:
                span = quoted[index]
                found.append((max(span.start, self.sentence.start), min(span.end, self.sentence.end)))
                position = span.end
            else:
                # Nothing but white space stands between two tokens.
                start = find(form, position)
                position = start + len(form)
                found.append((start, position))
        return found

    def form(self, index: int) -> str:
        """Return the token at `index` as it is written."""
        start, end = self.places[index]
        return self.text[start:end]

    def __len__(self) -> int:
        return len(self.words)

    def span(self, start: int, end: int) -> Span:
        """Return the stretch of text from token `start` up to but not including token `end`."""
        return Span(self.places[start][0], self.places[end - 1][1])

    def is_name_like(self, index: int) -> bool:
        """Whether the token is a word that starts with a capital."""
        return 0 <= index < len(self.forms) and self.forms[index][0].isupper()

    def is_word(self, index: int) -> bool:
        """Whether the token is a word or number, or a part of one ("'s"), not punctuation and not a quotation."""
        word = self.word(index)
        return word[:1].isalnum() or word[-1:].isalnum()

    def is_possessive(self, index: int) -> bool:
        """Whether the word ends as a genitive does: "Clinton's", "voters'"."""
        return self.word(index)[1:].endswith(("'s", "’s")) or (self.word(index) in {"'", "’"} and index > 0)

    def is_tight(self, index: int) -> bool:
        """Whether the token stands between two others without any space."""
        if not 0 < index < len(self.words) - 1:
            return False
        start, end = self.places[index]
        return self.places[index - 1][1] == start and end == self.places[index + 1][0]

    def pair_before(self, index: int) -> str:
        """Return the two words before a token: "belum bisa"."""
        return f"{self.word(index - 2)} {self.word(index - 1)}"

    def last_said(self, quotation: int) -> str:
        """Return the last character of a quotation within its marks, "" where nothing is."""
        return self.form(quotation).rstrip(CLOSING_MARKS).rstrip()[-1:]

    def closes_speech(self, quotation: int) -> bool:
        """Whether the last character of a quotation is one that a sentence goes on after."""
        return self.last_said(quotation) in _GOES_ON

    def comma_at(self, index: int) -> int | None:
        """Return where what stands before a comma ends: at `index`, or behind it, where the comma is in the marks of a
        quotation; None where there is no comma."""
        if self.word(index) == QUOTE and self.last_said(index) == ",":
            return index + 1
        return index if self.word(index) == "," else None

    def skip_bracket(self, index: int) -> int:
        """Return the index after the bracket that opens at `index`, or `index` where none does or it never closes."""
        if self.word(index) in OPENING_BRACKETS:
            for end in range(index + 1, min(index + _LONGEST_BRACKET, len(self.words))):
                if self.words[end] in _CLOSING_BRACKETS:
                    return end + 1
        return index

    def skip_bracket_back(self, index: int) -> int:
        """Return the index of the bracket that opens what closes at `index` - 1, or `index` where none does."""
        if self.word(index - 1) in _CLOSING_BRACKETS:
            for start in range(index - 2, max(index - _LONGEST_BRACKET, -1), -1):
                if self.words[start] in OPENING_BRACKETS:
                    return start
        return index
