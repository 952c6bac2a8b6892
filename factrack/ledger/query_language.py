"""The language of filters, `speaker:watson status:pending since:2024-03 bridge`: into a ClaimFilter and back.

A word with a colon is a field and its value; any other word is looked for in the text of the claims. Quotation marks
hold words together (`speaker:"Dan Moss"`, `"stay open"`); within them a doubled mark stands for one. `@name` stands for
the words that were saved under that name. A minus before any of these leaves out what it lets through, and before
parentheses what all that stands in them lets through: `-status:verified`, `-(speaker:watson bridge)`. A minus alone, or
two of them, are looked for like any other sign.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import Any, NamedTuple, Union

from factrack.errors import UsageError
from factrack.ledger.query_fields import QUERY_FIELDS, QueryField
from factrack.ledger.views import ClaimFilter

_WORD = re.compile(r'(?:"(?:[^"]|"")*(?:"|$)|[^\s"])+')
_QUOTED = re.compile(r'"((?:[^"]|"")*)(?:"|$)')
_FIELD = re.compile(r"([A-Za-z]+):(?!//)(.*)", re.DOTALL)
_MINUS = re.compile(r"-(?=[^-])")
_PARENTHESIS = re.compile(r'"(?:[^"]|"")*(?:"|$)|[()]')
_FIELDS = {field.name: field for field in QUERY_FIELDS}
_EVERYTHING = ClaimFilter()
_DEEPEST = 10

Term = Union["FieldTerm", "LeftOut"]


class FieldTerm(NamedTuple):
    """A field's name and a value; plain words have the name `text`."""

    name: str
    value: str


class LeftOut(NamedTuple):
    """The terms behind a minus, and the word that they were read from."""

    word: str
    terms: tuple[Term, ...]


def parse_query(query: str, saved: Mapping[str, str] | None = None) -> ClaimFilter:
    """Return the filter that a query means; `saved` has the queries that `@name` stands for.

    Raises UsageError that says what is accepted, with an example, where a field or a value is unknown.
    """
    return filter_of(query_terms(query, saved))


def check_saved(name: str, query: str, saved: Mapping[str, str]) -> None:
    """Raise UsageError where a query that is to be saved under a name is wrong, or would stand in itself."""
    filter_of(query_terms(query, saved, within=(name.removeprefix("@"),)))


def query_terms(query: str, saved: Mapping[str, str] | None = None, within: tuple[str, ...] = ()) -> Iterator[Term]:
    """Yield the terms of a query.

    `within` are the names of the saved queries, and the words behind a minus, that this one stands in.
    """
    if len(within) > _DEEPEST:
        raise UsageError(f"the filter has more than {_DEEPEST} filters in each other", "write it with fewer of them")
    for word in _words(query):
        if _MINUS.match(word):
            behind = word[2:-1] if word.startswith("-(") else word[1:]
            yield LeftOut(word, tuple(query_terms(behind, saved, (*within, word))))
        elif word.startswith("@"):
            yield from _saved_terms(word[1:], saved or {}, within)
        elif found := _FIELD.fullmatch(word):
            yield FieldTerm(found[1].lower(), _unquoted(found[2]))
        else:
            yield FieldTerm("text", word)


def filter_of(terms: Iterable[Term]) -> ClaimFilter:
    """Return the filter that terms mean."""
    given: dict[str, Any] = {}
    texts, without = [], []
    for term in terms:
        if isinstance(term, LeftOut):
            without.append(_left_out(term))
            continue
        if term.name == "text":
            texts.append(term.value.strip())
            continue
        field = _field(term.name)
        meant = field.read(term.value)
        if given.setdefault(field.attribute, meant) != meant:
            raise UsageError(f"{field.name}: is there twice", f"one is enough; for example {field.example}")
    text = " ".join(filter(None, texts))
    return _begins_before_it_ends(ClaimFilter(text=text, without=tuple(dict.fromkeys(without)), **given))


def format_query(claims: ClaimFilter) -> str:
    """Return a query that means this filter."""
    return " ".join(_words_of(claims))


def search_terms(text: str) -> list[str]:
    """Return what a filter's text looks for: each word, and what quotation marks hold together as one."""
    return [term for term in map(_unquoted, _WORD.findall(text)) if term.strip()]


def _words(query: str) -> Iterator[str]:
    """Yield the words of a query; what a minus and parentheses hold together is one."""
    end = 0
    while found := _WORD.search(query, end):
        start = found.start()
        end = _end_of_parentheses(query, start) if query.startswith("-(", start) else found.end()
        yield query[start:end]


def _end_of_parentheses(query: str, start: int) -> int:
    depth = 0
    for found in _PARENTHESIS.finditer(query, start):
        depth += {"(": 1, ")": -1}.get(found[0], 0)
        if not depth:
            return found.end()
    raise UsageError("the filter has a -( without its )", "for example -(speaker:watson status:verified)")


def _left_out(term: LeftOut) -> ClaimFilter:
    """Return which claims a minus leaves out; `believed` is no quality of them, and leaves out none."""
    claims = replace(filter_of(term.terms), believed=False)
    if not _words_of(claims):
        raise UsageError(
            f"{term.word} leaves nothing out",
            "a minus stands before words, a field, a saved filter or (…); believed:no is so without being said",
        )
    return claims


def _words_of(claims: ClaimFilter) -> list[str]:
    given = ((field.name, getattr(claims, field.attribute)) for field in QUERY_FIELDS if _is_given(field, claims))
    return [
        *(f"{name}:{_quoted(_as_text(value))}" for name, value in given),
        *map(_as_plain_word, search_terms(claims.text)),
        *map(_behind_a_minus, map(_words_of, claims.without)),
    ]


def _behind_a_minus(words: Sequence[str]) -> str:
    is_one = len(words) == 1 and not words[0].startswith("-")
    return f"-{words[0]}" if is_one else f"-({' '.join(words)})"


def _saved_terms(name: str, saved: Mapping[str, str], within: tuple[str, ...]) -> Iterator[Term]:
    if name in within:
        raise UsageError(f"the filter @{name} stands in itself", "save it with the words that are meant")
    if name not in saved:
        known = ", ".join(f"@{other}" for other in saved) or "none"
        raise UsageError(
            f"there is no saved filter @{name}", f"saved: {known}; one is kept by factrack filters save NAME QUERY"
        )
    yield from query_terms(saved[name], saved, (*within, name))


def _field(name: str) -> QueryField:
    if name in _FIELDS:
        return _FIELDS[name]
    near = get_close_matches(name, _FIELDS, n=1)
    meant = f"did you mean {near[0]}:? " if near else ""
    raise UsageError(
        f"{name}: is no field of a filter",
        f'{meant}known: {", ".join(_FIELDS)}; a word with a colon needs marks: "{name}:"',
    )


def _begins_before_it_ends(claims: ClaimFilter) -> ClaimFilter:
    if claims.since and claims.until and claims.until < claims.since:
        raise UsageError(
            f"the filter ends on {claims.until}, before it begins on {claims.since}",
            "for example since:2024-03 until:2024-05",
        )
    return claims


def _is_given(field: QueryField, claims: ClaimFilter) -> bool:
    return bool(getattr(claims, field.attribute) != getattr(_EVERYTHING, field.attribute))


def _as_text(value: Any) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _as_plain_word(term: str) -> str:
    return _in_marks(term) if _FIELD.fullmatch(term) or term.startswith(("@", "-")) else _quoted(term)


def _quoted(text: str) -> str:
    return _in_marks(text) if re.search(r'[\s"()]', text) else text


def _in_marks(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _unquoted(word: str) -> str:
    return _QUOTED.sub(lambda found: found[1].replace('""', '"'), word)
