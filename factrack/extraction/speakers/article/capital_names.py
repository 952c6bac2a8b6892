"""Whom a form means that is no name by itself: "QUILL" of Ada Quill, "YK" of Yusron Kadir, "Riwati" of Rina Wati."""

from collections.abc import Sequence
from functools import cached_property

from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.vocabulary.groups import LETTERS, PROPER
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Token

_FEWEST, _MOST = 2, 4
"""How many letters somebody can be called by: YK, SBY."""


class CapitalNames:
    """Finds the names of one article that letters, capitals and what a bracket brings in mean."""

    def __init__(self, text: str, mentions: Mentions, words: PeopleWords) -> None:
        self._text = text
        self._mentions = mentions
        self._words = words

    def of(self, tokens: Sequence[Token], name: str, position: int) -> Sequence[Token]:
        """Return the name that a phrase at a position means where it only names `name`; else nothing."""
        if full := self._mentions.long_forms.people.get(name):
            return self._in_full(full.split())
        return self._in_full(name.title().split()) or self._spelt(tokens, position) if name.isupper() else ()

    def _in_full(self, words: Sequence[str]) -> Sequence[Token]:
        """Return the first name that ends with these words, as they are written: "Ada Quill" for "Quill"."""
        for number in self._mentions.first_in_full(words[-1]) or self._mentions.first_with_word(words[-1]):
            found = self._mentions.name(number)
            if [self._text[token.start : token.end] for token in found][-len(words) :] == list(words):
                return found
        return ()

    def _spelt(self, tokens: Sequence[Token], position: int) -> Sequence[Token]:
        """Return the name of whom an Indonesian article told of before, where the phrase is its first letters: "YK".

        Letters that are short for a body, or stand within a name of several words, are not of a person: "Ketua *MA*".
        """
        if not self._words.body_first or len(tokens) != 1 or tokens[0].sort not in LETTERS:
            return ()
        letters = self._text[tokens[0].start : tokens[0].end]
        if self._mentions.long_forms.get(letters) or self._mentions.first_in_full(letters):
            return ()
        number = self._lettered.get(letters)
        if number is None or self._mentions.starts[number] > position:
            return ()
        name = self._mentions.name(number)
        is_spelt = letters.lower() == "".join(token.word[0] for token in name)
        return name if is_spelt and all(token.sort in PROPER for token in name) else ()

    @cached_property
    def _lettered(self) -> dict[str, int]:
        """The first stretch that ends with words of these first letters."""
        found: dict[str, int] = {}
        for number, (start, end) in enumerate(zip(self._mentions.starts, self._mentions.ends, strict=True)):
            letters = "".join(word[0] for word in self._text[start:end].split())
            for count in range(_FEWEST, min(len(letters), _MOST) + 1):
                found.setdefault(letters[-count:], number)
        return found
