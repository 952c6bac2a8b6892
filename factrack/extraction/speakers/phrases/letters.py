"""People whom an article calls by letters only, as it does suspects: "tersangka *DS*"."""

import re
from collections.abc import Iterator

from factrack.extraction.speakers.vocabulary.sorts import word_before
from factrack.extraction.speakers.vocabulary.words import UPPER, PeopleWords, Sort

_MOST_LETTERS = 4
_LETTERS = re.compile(rf"[{re.escape(UPPER)}]+\b(?! [{re.escape(UPPER)}][a-z])")
_AGE = re.compile(r" \(\d{1,2}\)")
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
    is_list = match[2] in words.joiners  # "warga, ASN, dan guru"
    return is_told and not is_list and words.sort_of(match[1]) in (Sort.INITIAL, Sort.ACRONYM)


def _letters_behind(text: str, mark: str) -> Iterator[str]:
    """Yield the words in capitals behind a word that tells of letters, but for those that begin a name."""
    for form in (f"{mark} ", f"{mark.capitalize()} "):
        start = text.find(form)
        while start >= 0:
            letters = _LETTERS.match(text, start + len(form))
            if letters:
                yield letters[0]
            start = text.find(form, start + len(form))
