"""The subject of a cue where something stands between the two: "X, saat dihubungi di Y, Senin (…), mengatakan"."""

from factrack.extraction.rules.sources import SourceReader
from factrack.extraction.rules.tokens import NOWHERE, Range

_LONGEST_CLAUSE = 8
"""In tokens: how far before the end of a relative clause its first word can stand."""
_LONGEST_SET_OFF = 14
"""The same where commas set the clause off."""
_MOST_STEPS = 12
"""How many adverbials and commas are passed on the way to the subject."""


class SubjectReader(SourceReader):
    """A SourceReader that passes the adverbials which a pack's `adverbials` open between a subject and its verb."""

    def _source_before(self, cue: int) -> Range:
        return self._past_adverbials(cue) if self.words.adverbials else super()._source_before(cue)

    def _past_adverbials(self, cue: int) -> Range:
        tokens, words = self.tokens, self.words
        end = self.skip_back(cue)
        start = self._phrase_start(end)
        for _ in range(_MOST_STEPS):
            before = tokens.word(start - 1)
            if start == end and before == ",":
                end = self.skip_back(end - 1)
                start = self._phrase_start(end)
            elif before in words.adverbials and start > 1 and not self._opens_clause(before, start, end):
                is_described = start < end and before in words.attributives and self._is_described(start)
                end = end if is_described else self.skip_back(start - 1)
                start = self._phrase_start(start - 1 if is_described else end)
            else:
                break
        phrase = self._trim(Range(start, end))
        return self._with_description(self._with_clause(phrase)) if phrase else NOWHERE

    def _with_clause(self, phrase: Range) -> Range:
        """Return what ends a relative clause with whom the clause tells of: "warga *yang enggan disebut namanya*"."""
        tokens = self.tokens
        is_set_off = tokens.word(phrase.end) == ","
        reach = _LONGEST_SET_OFF if is_set_off else _LONGEST_CLAUSE
        for index in range(phrase.start - 1, max(phrase.start - reach, 0), -1):
            if tokens.word(index) in self.words.relatives:
                end = index - (tokens.word(index - 1) == ",")
                head = self._trim(Range(self._phrase_start(end), end))
                is_somebody = head and tokens.word(head.start) not in self.words.question_words
                return Range(head.start, phrase.end) if is_somebody else phrase
            if not tokens.is_word(index) or tokens.word(index) in self.words.complementizers:
                break
        return phrase

    def _opens_clause(self, word: str, start: int, end: int) -> bool:
        """Whether the word before a noun phrase makes it the subject of a clause: "setelah X mengatakan"."""
        if word not in self.words.subordinators or start == end:
            return False
        first = self.tokens.word(start)
        return self.tokens.is_name_like(start) or first in self.words.determiners or first in self.words.roles

    def _is_described(self, start: int) -> bool:
        """Whether the adverbial with the noun at `start` belongs to a noun before it: "sumber di kementerian"."""
        tokens = self.tokens
        head = start - 2
        phrase = self._phrase_start(head + 1)
        if phrase == head + 1:
            return False
        if tokens.word(start - 1) in self.words.office_links and tokens.word(phrase) in self.words.roles:
            return True
        is_name = tokens.is_name_like(head) and tokens.word(head) not in self.words.roles
        return not is_name or (head == 0 and not tokens.is_name_like(start))

    def _with_description(self, phrase: Range) -> Range:
        """Return a noun phrase with the office before its comma, or the name whose apposition it is."""
        tokens, words = self.tokens, self.words
        comma = phrase.start - 1
        if tokens.word(comma) != ",":
            return phrase
        other = self._trim(Range(self._phrase_start(comma), comma))
        opens = tokens.word(other.start - 1) in words.adverbials or tokens.word(other.start - 1) in words.prepositions
        opens = opens or tokens.word(other.start) in words.adverbials
        is_date = tokens.word(other.start)[:1].isdigit()
        if not other or opens or is_date:
            return phrase
        is_described = self._describes(other.start)
        is_named = tokens.is_name_like(other.end - 1) or tokens.word(other.end - 1) == ")"
        is_apposition = self._describes(phrase.start) and is_named
        return Range(other.start, phrase.end) if is_described or is_apposition else phrase

    def _describes(self, index: int) -> bool:
        """Whether a noun phrase that tells what somebody is begins at a token."""
        word = self.tokens.word(index)
        return word in self.words.roles or word in self.words.determiners

    def _phrase_start(self, end: int) -> int:
        """Return where the noun phrase that ends before token `end` begins, untrimmed."""
        return self._walk(end).start

    def _is_within_body(self, index: int) -> bool:
        """Whether a small word stands in the name of a body: "Koalisi Sipil *untuk* Data"."""
        tokens = self.tokens
        start = index
        while tokens.is_name_like(start - 1):
            start -= 1
        return tokens.is_name_like(index + 1) and start < index and tokens.word(start) in self.words.bodies

    def _ends_phrase(self, index: int, word: str) -> bool:
        """Whether a noun phrase cannot go on to the left with a word: an adverbial, a verb that reports."""
        words = self.words
        within_name = self.tokens.is_name_like(index) and self.tokens.is_name_like(index - 1)
        if index > 0 and (word in words.linkers or within_name):
            return False
        if word in words.purposes and self._is_within_body(index):
            return False
        if word in words.adverbials and not self.tokens.is_name_like(index):
            return True
        return (words.is_verb(word) and not self.tokens.is_name_like(index)) or super()._ends_phrase(index, word)
