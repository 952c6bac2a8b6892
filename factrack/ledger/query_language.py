"""The language of filters, `speaker:watson status:pending since:2024-03 bridge`: into a ClaimFilter and back.

A word with a colon is a field and its value; any other word is looked for in the text of the claims. Quotation marks
hold words together (`speaker:"Dan Moss"`, `"stay open"`); within them a doubled mark stands for one. `@name` stands for
the words that were saved under that name.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from factrack.errors import UsageError
from factrack.ledger.query_fields import QUERY_FIELDS, QueryField
from factrack.ledger.views import ClaimFilter

_WORD = re.compile(r'(?:"(?:[^"]|"")*(?:"|$)|[^\s"])+')
_QUOTED = re.compile(r'"((?:[^"]|"")*)(?:"|$)')
_FIELD = re.compile(r"([A-Za-z]+):(?!//)(.*)", re.DOTALL)
_FIELDS = {field.name: field for field in QUERY_FIELDS}
_EVERYTHING = ClaimFilter()


def parse_query(query: str, saved: Mapping[str, str] | None = None) -> ClaimFilter:
    """Return the filter that a query means; `saved` has the queries that `@name` stands for.

    Raises UsageError that says what is accepted, with an example, where a field or a value is unknown.
    """
    return filter_of(query_pairs(query, saved))


def check_saved(name: str, query: str, saved: Mapping[str, str]) -> None:
    """Raise UsageError where a query that is to be saved under a name is wrong, or would stand in itself."""
    filter_of(query_pairs(query, saved, within=(name.removeprefix("@"),)))


def query_pairs(
    query: str, saved: Mapping[str, str] | None = None, within: tuple[str, ...] = ()
) -> Iterator[tuple[str, str]]:
    """Yield the words of a query as pairs of a field's name and a value; plain words have the name `text`.

    `within` are the names of the saved queries that this one stands in.
    """
    for word in _WORD.findall(query):
        if word.startswith("@"):
            yield from _saved_pairs(word[1:], saved or {}, within)
        elif found := _FIELD.fullmatch(word):
            yield found[1].lower(), _unquoted(found[2])
        else:
            yield "text", word


def filter_of(pairs: Iterable[tuple[str, str]]) -> ClaimFilter:
    """Return the filter that pairs of a field's name and a value mean."""
    given: dict[str, Any] = {}
    texts = []
    for name, value in pairs:
        if name == "text":
            texts.append(value.strip())
            continue
        field = _field(name)
        meant = field.read(value)
        if given.setdefault(field.attribute, meant) != meant:
            raise UsageError(f"{field.name}: is there twice", f"one is enough; for example {field.example}")
    return _begins_before_it_ends(ClaimFilter(text=" ".join(filter(None, texts)), **given))


def format_query(claims: ClaimFilter) -> str:
    """Return a query that means this filter."""
    given = ((field.name, getattr(claims, field.attribute)) for field in QUERY_FIELDS if _is_given(field, claims))
    words = [f"{name}:{_quoted(_as_text(value))}" for name, value in given]
    return " ".join([*words, *map(_as_plain_word, search_terms(claims.text))])


def search_terms(text: str) -> list[str]:
    """Return what a filter's text looks for: each word, and what quotation marks hold together as one."""
    return [term for term in map(_unquoted, _WORD.findall(text)) if term.strip()]


def _saved_pairs(name: str, saved: Mapping[str, str], within: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if name in within:
        raise UsageError(f"the filter @{name} stands in itself", "save it with the words that are meant")
    if name not in saved:
        known = ", ".join(f"@{other}" for other in saved) or "none"
        raise UsageError(
            f"there is no saved filter @{name}", f"saved: {known}; one is kept by factrack filters save NAME QUERY"
        )
    yield from query_pairs(saved[name], saved, (*within, name))


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
    return _in_marks(term) if _FIELD.fullmatch(term) or term.startswith("@") else _quoted(term)


def _quoted(text: str) -> str:
    return _in_marks(text) if re.search(r'[\s"]', text) else text


def _in_marks(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _unquoted(word: str) -> str:
    return _QUOTED.sub(lambda found: found[1].replace('""', '"'), word)
