"""Acronyms that an article introduces in brackets, and what they stand for."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from factrack.extraction.speakers.vocabulary.groups import PROPER
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_ACRONYM = re.compile(r"\(([^\W\d_a-z][\w-]{1,12})\)")
_SYLLABIC = re.compile(r"\(([^\W\d_a-z][^\W\d_A-Z]{4,15})\)")
_ALIAS = re.compile(r" (\w+) ([A-Z]{2,12})\b")
_REACH = 110
"""How many characters before the bracket a long form can fill."""
_MOST_BRACKETS = 8
"""How many brackets with the same acronym are looked at."""
_OF_BODIES = frozenset({Sort.BODY, Sort.WORD, Sort.ACRONYM})
_SMALL = frozenset({Sort.JOINER, Sort.PREPOSITION, Sort.DETERMINER, Sort.COMMA, Sort.POSSESSIVE})


class LongForms:
    """The long form of each acronym: "Badan Penanggulangan Bencana (BPB)" gives BPB its own."""

    def __init__(self, text: str, words: PeopleWords) -> None:
        self._text = text
        self._words = words
        self._brackets: dict[str, list[int]] = {}
        self._introduced: dict[str, str] = {}
        self._forms: dict[str, str | None] = {}
        for match in _ACRONYM.finditer(text):
            if sum(map(str.isupper, match[1])) > 1:
                self._brackets.setdefault(match[1], []).append(match.start())
        for match in _ALIAS.finditer(text) if words.body_first else ():
            if match[1] in words.renaming:
                self._brackets.setdefault(match[2], []).append(match.start())
        for match in _SYLLABIC.finditer(text) if words.body_first else ():
            self._brackets.setdefault(match[1], []).append(match.start())

    def get(self, acronym: str) -> str | None:
        """Return what an acronym stands for, or None where the article does not say."""
        if acronym not in self._forms:
            brackets = self._brackets.get(acronym, ())[:_MOST_BRACKETS]
            found = (_before_bracket(self._text, bracket, acronym, self._words) for bracket in brackets)
            self._forms[acronym] = next(filter(None, found), None)
        return self._forms[acronym]

    def written_out(self, body: str) -> str:
        """Return a body with the acronym that it is, or begins with, written out, or as it is.

        Letters within it are written out, too: "Dewan Pertimbangan *PCR*".
        """
        if not self._words.body_first:
            full = self.get(body)
            return f"{full} ({body})" if full else body
        first, *others = body.split(" ")
        return " ".join([self._with_long_form(first), *map(self._letters_written_out, others)])

    def _letters_written_out(self, word: str) -> str:
        return self._with_long_form(word) if word.isupper() and word.isalpha() else word

    def _with_long_form(self, word: str) -> str:
        full = self.get(word)
        return f"{full} ({word})" if full else word

    @cached_property
    def bodies(self) -> frozenset[str]:
        """The acronyms that look like names and stand for bodies: "Dinas Perumahan dan Permukiman (*Disperkim*)"."""
        return frozenset(form for form in self._brackets if form[1].islower() and self._is_body(form))

    @cached_property
    def people(self) -> Mapping[str, str]:
        """Whom a short form stands for that an Indonesian name has behind it: "Rina Ayu Wati (*RAW*)"."""
        full = {form: self.get(form) for form in self._brackets} if self._words.body_first else {}
        return {form: name for form, name in full.items() if name and self._is_person(name)}

    def _is_person(self, full: str) -> bool:
        """Whether a long form is nothing but names, a given name among them."""
        sorts = {self._words.sort_of(word) for word in full.split()}
        return Sort.GIVEN in sorts and sorts <= PROPER

    def _is_body(self, acronym: str) -> bool:
        """Whether a word that is no name is in what an acronym stands for: no *Jokowi*, who is Joko Widodo."""
        sorts = {self._words.sort_of(word) for word in (self.get(acronym) or "").split()}
        return not sorts.isdisjoint(_OF_BODIES) and Sort.GIVEN not in sorts

    def introduced(self, name: str) -> str:
        """Return the name of a body with the acronym that the article gives it in a bracket, or as it is."""
        if name not in self._introduced:
            self._introduced[name] = self._introduce(name)
        return self._introduced[name]

    def _introduce(self, name: str) -> str:
        place = self._text.find(f"{name} (")
        bracket = _ACRONYM.match(self._text, place + len(name) + 1) if place >= 0 else None
        if self._words.body_first:
            return f"{name} {bracket[0]}" if bracket and self.get(bracket[1]) == name else name
        is_acronym = bracket and bracket[1][0] == name[0] and sum(map(str.isupper, bracket[1])) > 1
        return f"{name} {bracket[0]}" if bracket and is_acronym else name


def _before_bracket(text: str, bracket: int, acronym: str, words: PeopleWords) -> str | None:
    """Return the capitalised words before a bracket from the acronym's first letter on, or from a body's head.

    A headline above them is none of it, but a line can be broken within them.
    """
    start = max(0, bracket - _REACH)
    line = text.rfind("\n", start, bracket) + 1
    return (_between(text, line, bracket, acronym, words) if line else None) or _between(
        text, max(start, text.rfind("\n\n", start, bracket) + 1), bracket, acronym, words
    )


def _between(text: str, first: int, bracket: int, acronym: str, words: PeopleWords) -> str | None:
    """Return what an acronym in a bracket stands for where it begins in the text from `first` on, or None."""
    tokens = words.tokens(text, first, bracket)
    if tokens and tokens[-1].word == ".":
        tokens.pop()  # "PT Wera Jaya Tbk. (WRJY)"
    row = _capitalised_end(tokens)
    start = _start(row, acronym)
    if start is None and not words.body_first:
        start = _translated(tokens, row, acronym)
    if start is None:
        row, start = tokens[-len(acronym) :], 0
        if not words.body_first or not _is_spelt(row, acronym):
            return None
    is_firm = words.body_first and start > 0 and row[start - 1].word in words.firms
    return " ".join(text[row[start - is_firm].start : row[-1].end].split())


def _translated(tokens: Sequence[Token], row: Sequence[Token], acronym: str) -> int | None:
    """Return which word of a row is the first of a body whose acronym is of another language's name for it.

    The row ends as the name of a body does, behind an article: "the *National Water Agency* (BAN)".
    """
    first = next((i for i, token in enumerate(row) if token.sort not in _SMALL), len(row))
    before = row[first - 1] if first else next(iter(tokens[-len(row) - 1 : -len(row)]), None)
    is_body = len(row) - first > 1 and row[-1].sort is Sort.BODY and acronym.isupper()
    return first if is_body and before is not None and before.sort is Sort.DETERMINER else None


def _is_spelt(row: Sequence[Token], acronym: str) -> bool:
    """Whether small words begin with the letters of an acronym: "dewan pimpinan wilayah (DPW)"."""
    return acronym.lower() == "".join(token.word[0] for token in row) and not any(token.capital for token in row)


def _start(row: Sequence[Token], acronym: str) -> int | None:
    """Return which word of a row is the first of what an acronym stands for, or None where none is."""
    letters, known = acronym.lower(), range(len(row) - 1)
    starts = [i for i in known if row[i].capital and row[i].word[0] == letters[0] and row[i].sort is not Sort.ROLE]
    if len(starts) > 1 and _is_listed_before(row, starts, letters):
        starts = starts[1:]
    if acronym[1].islower():
        forms = [token.word for token in row]
        row_of_body = (i for i in starts if row[i].sort is Sort.BODY and _is_within(letters, "".join(forms[i:])))
        made = next((i for i in starts if forms[i] != letters and _is_made_of(letters, forms[i:])), None)
        return next(row_of_body, None) if made is None else made
    return next(iter(starts), next((i for i in known if row[i].sort is Sort.BODY), None))


def _is_listed_before(row: Sequence[Token], starts: Sequence[int], letters: str) -> bool:
    """Whether a comma ends the first word of a row, and the rest has the letters: "*Covid-19*, Center of X (CX)"."""
    is_apart = row[starts[0] + 1].sort is Sort.COMMA
    return is_apart and _is_within(letters, "".join(token.word[0] for token in row[starts[1] :]))


def _is_made_of(acronym: str, forms: Sequence[str]) -> bool:
    """Whether beginnings of some words in a row make an acronym: "Gaptegar" of "*Ga*bungan *P*engusaha *Te*kstil"."""
    reached = set(_ends(acronym, 0, forms[0]))  # "Bidang Gizi *Badan Pangan Nasional* (Bapanas)" has its own before it
    for form in forms[1:]:
        reached |= {end for start in reached for end in _ends(acronym, start, form)}
    return len(acronym) in reached


def _is_within(acronym: str, letters: str) -> bool:
    """Whether the letters of an acronym stand in some words in their order: "*Di*na*s* *Per*u*m*ahan"."""
    place = 0
    for letter in acronym:
        place = letters.find(letter, place) + 1
        if not place:
            return False
    return True


def _ends(acronym: str, start: int, form: str) -> Iterator[int]:
    """Yield where the beginnings of a word end that stand in an acronym from a place on."""
    for length, (letter, other) in enumerate(zip(acronym[start:], form, strict=False), 1):
        if letter != other:
            return
        yield start + length


def _capitalised_end(tokens: list[Token]) -> list[Token]:
    """Return the capitalised words that end the tokens, with the small words between them."""
    start = len(tokens)
    while start and (tokens[start - 1].capital or (start < len(tokens) and tokens[start - 1].sort in _SMALL)):
        if tokens[start - 1].sort is Sort.COMMA and tokens[start - 1].word != ",":
            break
        start -= 1
    return tokens[start:]
