"""What the rest of an article tells of a word in a name."""

from collections.abc import Sequence
from typing import Protocol

from factrack.extraction.speakers.vocabulary.words import Token


class Elsewhere(Protocol):
    """What the rest of the article tells of a word."""

    def alone(self, token: Token) -> int:
        """Return how often the word stands alone, as a short name does."""

    def is_place(self, token: Token) -> bool:
        """Whether the word stands behind a preposition of place somewhere."""

    def is_short_name(self, token: Token) -> bool:
        """Whether the word stands alone beside a reporting word somewhere."""

    def stands_apart(self, tokens: Sequence[Token]) -> bool:
        """Whether the words are a whole stretch of capitalised words somewhere."""

    def stands_without(self, words: Sequence[Token], name: Token) -> bool:
        """Whether some words stand somewhere without the name behind them."""

    @property
    def initialed(self) -> frozenset[str]:
        """The letters that the article calls people by: "berinisial *DS*", "*DS* (34)"."""

    def is_initialed(self, token: Token) -> bool:
        """Whether the article calls somebody by these letters."""

    def ends_longer(self, token: Token) -> bool:
        """Whether the word is the last of a name of several words somewhere."""

    def is_surname(self, token: Token) -> bool:
        """Whether the word is the last of somebody's full name somewhere: "King" of "Ruth King"."""

    @property
    def small_words(self) -> frozenset[str]:
        """The words as they stand between spaces and marks."""

    def opens_sentence(self, token: Token) -> bool:
        """Whether the word has its capital since a sentence begins with it."""

    def is_proper(self, token: Token) -> bool:
        """Whether the word has its capital within a sentence somewhere, too."""
