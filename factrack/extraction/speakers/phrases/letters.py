"""People whom an article calls by letters only, as it does suspects: "tersangka *DS*"."""

import re
from collections.abc import Iterator

from factrack.extraction.speakers.vocabulary.sorts import word_before
from factrack.extraction.speakers.vocabulary.words import UPPER, PeopleWords, Sort

_MOST_LETTERS = 4
_LETTERS = re.compile(rf"[{re.escape(UPPER)}]+\b(?! [{re.escape(UPPER)}][a-z])")
_AGE = re.compile(r" \(\d{1,2}\)")
_CLAUSE = re.compile(r"[.,;:?!\"“”\n]\s*")
_LONGEST_CALLING = 40
"""In characters: "Penjaga gudang beras", with what ends the sentence before it."""
_SHORTEST_CALLING = 2
"""In words: one that stands alone is of its own lists."""
_OF_CALLING = frozenset({Sort.LOWER, Sort.WORD, Sort.ROLE, Sort.NAME})
_SET_OFF = re.compile(rf", ([{re.escape(UPPER)}]{{2,4}})(?=, (\w+))")
"""Letters between commas: "Sopirnya, *AW*, mengaku"."""


def letters_for_names(text: str, words: PeopleWords) -> frozenset[str]:
    """Return the letters that stand for the names of people: "berinisial *DS*", "*DS* (34)", "tersangka *DS*"."""
    if not words.letter_marks:
        return frozenset()
    aged = (word_before(text, match.start()) for match in _AGE.finditer(text))
    marked = (word for mark in words.letter_marks for word in _letters_behind(text, mark))
    told = (match[1] for match in _SET_OFF.finditer(text) if _is_of_nobody_named(match, words))
    return frozenset(word for word in (*aged, *marked, *told) if word.isupper() and len(word) <= _MOST_LETTERS)


def _is_of_nobody_named(match: re.Match[str], words: PeopleWords) -> bool:
    """Whether letters stand behind what people are whose names are kept back: "*Pelaku*, RS", "*Sopirnya*, AW"."""
    word = word_before(match.string, match.start()).lower()
    told = {word, words.without_ending(word)}
    is_told = not told.isdisjoint(words.suspects | words.serving | words.weak_roles)
    is_told = is_told or _ends_small_calling(match.string, match.start(), words)
    is_list = match[2] in words.joiners  # "warga, ASN, dan guru"
    return is_told and not is_list and words.sort_of(match[1]) in (Sort.INITIAL, Sort.ACRONYM)


def _ends_small_calling(text: str, end: int, words: PeopleWords) -> bool:
    """Whether a clause up to a comma is a role that goes on with small words, of no body: "*Sopir truk*, AW"."""
    calling = _CLAUSE.split(text[max(0, end - _LONGEST_CALLING) : end])[-1].split()
    if len(calling) < _SHORTEST_CALLING or words.sort_of(calling[0].lower()) is not Sort.ROLE:
        return False
    return all(word.islower() and words.sort_of(word) in _OF_CALLING for word in calling[1:])


def _letters_behind(text: str, mark: str) -> Iterator[str]:
    """Yield the words in capitals behind a word that tells of letters, but for those that begin a name."""
    for form in (f"{mark} ", f"{mark.capitalize()} "):
        start = text.find(form)
        while start >= 0:
            letters = _LETTERS.match(text, start + len(form))
            if letters:
                yield letters[0]
            start = text.find(form, start + len(form))
