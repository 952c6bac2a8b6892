"""How surely what looks like a name is a person's, who can speak."""

import re
from collections.abc import Container

from factrack.extraction.speakers.article.context import Context
from factrack.extraction.speakers.article.full_names import FullNames
from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.member import Standing
from factrack.extraction.speakers.vocabulary.groups import TITLES
from factrack.extraction.speakers.vocabulary.sorts import word_before
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_LONGEST_DEFINITE = 10
"""In characters: " tersebut"."""
_AGE = re.compile(r" \(\d{1,3}\)")


class Standings:
    """Tells the people among the stretches of an article that look like names."""

    def __init__(
        self,
        text: str,
        mentions: Mentions,
        context: Context,
        words: PeopleWords,
        full_names: FullNames,
        speaking: Container[str],
    ) -> None:
        """Take everybody for a person whose name has a word of those that are `speaking`."""
        self._text = text
        self._mentions = mentions
        self._context = context
        self._words = words
        self._full_names = full_names
        self._speaking = speaking
        self._standings: dict[int, Standing | None] = {}
        self._addressed: dict[str, bool] = {}

    def of(self, number: int) -> Standing | None:
        """Return how surely a stretch names somebody who can speak, or None where it does not."""
        if number not in self._standings:
            self._standings[number] = self._standing(number)
        return self._standings[number]

    def _standing(self, number: int) -> Standing | None:
        name = self._mentions.name(number)
        if not name or self._mentions.is_bracketed(number) or self._context.is_served(number, name[0].start):
            return None
        if self._words.body_first and self._ends_epithet(name[-1].end):
            return None
        is_source = any(self._text[token.start : token.end] in self._speaking for token in name)
        is_source = is_source or _AGE.match(self._text, name[-1].end) is not None
        if is_source or self._mentions.speaks(number) or self._has_role(number):
            return Standing.SURE
        if self._is_addressed(name[0].start):
            return Standing.SURE
        if len(name) > 1:
            return Standing.KNOWN if any(token.sort is Sort.GIVEN for token in name) else None
        is_known = self._full_names.of(name, name[0].start, None) is not None or self._is_introduced(name[0])
        is_known = is_known or self._mentions.is_initialed(name[0])
        return Standing.KNOWN if is_known else None

    def _is_addressed(self, start: int) -> bool:
        """Whether a form of address stands right before a name: "*Dr* Ada Quill"."""
        word = word_before(self._text, start - (self._text[start - 2 : start - 1] == "."))
        return bool(word) and self._words.sort_of(word) is Sort.HONORIFIC

    def _ends_epithet(self, end: int) -> bool:
        """Whether what looks like a name ends a phrase for somebody known: "mantan pelatih *Borneo Raya* itu"."""
        word, _, _ = self._text[end : end + _LONGEST_DEFINITE].lstrip(" ").partition(" ")
        return self._text[end : end + 1] == " " and word in self._words.definite

    def _is_introduced(self, word: Token) -> bool:
        """Whether somebody with one name is told of with a role: "Cucunya, *Ilham*, 12 tahun"."""
        same = self._mentions.first_with_word(self._text[word.start : word.end]) if self._words.body_first else []
        return any(self._has_role(number) for number in same if len(self._mentions.name(number)) == 1)

    def _has_role(self, number: int) -> bool:
        naming = self._context.reading(number)
        return naming is not None and naming.role is not None

    def is_surname(self, word: str) -> bool:
        """Whether a word is the last of a person's name: one with a given name or a role, "Lamb" of "Roy Lamb"."""
        for number in self._mentions.first_in_full(word):
            name = self._mentions.name(number)
            ends = len(name) > 1 and name[-1].word == word.lower()
            if ends and (name[0].sort is Sort.GIVEN or self._has_role(number)):
                return True
        return not self._words.body_first and self._is_addressed_by(word)

    def _is_addressed_by(self, word: str) -> bool:
        """Whether a word stands alone behind how somebody is addressed or behind an office: "*President* Quill"."""
        if word not in self._addressed:
            sort_of, mentions = self._words.sort_of, self._mentions
            alone = (n for n in mentions.first_with_word(word) if [*map(self._form, mentions.name(n))] == [word])
            starts = (mentions.name(number)[0].start for number in alone)
            before = (word_before(self._text, start - self._text.startswith(". ", start - 2) * 2) for start in starts)
            self._addressed[word] = any(title[:1].isupper() and sort_of(title) in TITLES for title in before)
        return self._addressed[word]

    def _form(self, token: Token) -> str:
        return self._text[token.start : token.end]

    def is_of_person(self, word: str) -> bool:
        """Whether a word is in the name of somebody who is told of with a role, as "Raisa" of "Manajer *Raisa*"."""
        names = (self._mentions.name(number) for number in self._mentions.first_in_full(word) if self._has_role(number))
        return any(self._text[token.start : token.end] == word for name in names if len(name) > 1 for token in name)
