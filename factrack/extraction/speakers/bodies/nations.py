"""The country in a word for what is of it: "*Belvarian* President Ada Quill" is the President of Belvaria."""

from collections.abc import Iterator, Mapping, Sequence

from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort

_SHORTEST = 4
"""In letters: what is left of the country."""


class Nations:
    """Finds the countries that an article names."""

    def __init__(self, text: str, mentions: Mentions, words: PeopleWords) -> None:
        self._text = text
        self._mentions = mentions
        self._words = words

    def is_nation(self, body: str) -> bool:
        """Whether a word tells only of what country somebody is."""
        if " " in body or not body.isalpha() or body.isupper() or self._words.body_first:
            return False
        return body.lower() in self._words.countries or self._named(body) is not None

    def country(self, body: str) -> str | None:
        """Return the country that an article names for such a word, else a word for one country as it is."""
        known = self._words.countries.get(body.lower())
        if known is None:
            return self._named(body)
        return next((name for name in known if name in self._text), body if known else None)

    def is_of_state(self, role: str) -> bool:
        """Whether somebody with a role acts for a country."""
        return not self._words.state_roles.isdisjoint(role.lower().split())

    def _named(self, word: str) -> str | None:
        """Return the country in the article that a word is made of."""
        if self._words.sort_of(word) not in (Sort.NAME, Sort.PLACE):
            return None
        names = _countries(word, self._words.nation_endings)
        return next((name for name in names if self._mentions.first_with_word(name)), None)


def _countries(word: str, endings: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield what a word can be made of: Belvaria and Belvar of "Belvarian"."""
    for ending, rests in endings.items():
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST:
            yield from (stem + rest for rest in rests)
