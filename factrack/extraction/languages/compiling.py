"""How the lists of a pack's table become the fields of a section: the type of a field tells it."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Annotated, Any


def _in_lower_case(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.lower() for word in words)


def _by_first(rows: Iterable[Sequence[str]]) -> dict[str, list[str]]:
    return {first: others for first, *others in rows}


def _split(phrases: Iterable[tuple[str, str]] | Mapping[str, str]) -> dict[str, list[str]]:
    return {word: phrase.split() for word, phrase in dict(phrases).items()}


def _by_first_word(phrases: Iterable[str]) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for first, *rest in map(str.split, phrases):
        found.setdefault(first, []).append((first, *rest))
    return found


def _first_of_all(rows: Iterable[Sequence[str]]) -> dict[str, str]:
    return {word: row[0] for row in rows for word in row}


def any_of(words: Iterable[str]) -> str:
    """Return a pattern that matches each of some words, a longer one first; one that matches nothing for none."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word)))) or "(?!)"


def either(patterns: Iterable[str], flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Return one pattern for all; one that matches nothing where there are none."""
    return re.compile("|".join(patterns) or "(?!)", flags)


Cased = Annotated[frozenset[str], frozenset]
"""Words with the capitals that they have in the pack; those of a plain set are in lower case."""
AnyOf = Annotated[re.Pattern[str], either]
"""One pattern for all."""
WordsOf = Annotated[Mapping[str, Sequence[str]], _split]
"""The words of the phrase that a word stands for."""
Phrases = Annotated[Mapping[str, Sequence[tuple[str, ...]]], _by_first_word]
"""The words of phrases, by the first of them."""
OneForm = Annotated[Mapping[str, str], _first_of_all]
"""One form for all words of a row: its first."""

_BY_TYPE: Mapping[Any, Callable[[Any], Any]] = {
    bool: bool,
    frozenset[str]: _in_lower_case,
    tuple[str, ...]: tuple,
    Mapping[str, str]: dict,
    Mapping[str, int]: dict,
    Mapping[str, float]: dict,
    Mapping[str, Sequence[str]]: _by_first,
}


def compiled(section: type[Any], table: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a section whose types tell how a list is compiled, each from the list of its name.

    A list that the table has not is empty. What a section makes otherwise, or of several lists, it sets over these.
    """
    compilers = {each.name: _compiler(each.type) for each in fields(section)}
    return {name: compiler(table.get(name, ())) for name, compiler in compilers.items() if compiler}


def _compiler(kind: Any) -> Callable[[Any], Any] | None:
    """Return what compiles a list for a type: what it is annotated with, or what all of the type have."""
    annotations: tuple[Callable[[Any], Any], ...] = getattr(kind, "__metadata__", ())
    return annotations[0] if annotations else _BY_TYPE.get(kind)
