"""The search for words in claims: in quotes, speakers, outlets, titles and notes, by the index of the database."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Integer, Text, column, literal, or_, table
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.selectable import Join
from sqlalchemy.types import Boolean
from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from factrack.ledger.phrases import phrases_in
from factrack.ledger.tables import ClaimRow


class _HasPhrases(FunctionElement[bool]):
    """That a claim has all of some phrases, a line each; the last word of one may be the beginning of a longer word."""

    inherit_cache = True
    type = Boolean()

    def self_group(self, against: Any = None) -> Any:
        """Return it as it is: a comparison with 1, which SQLite's booleans get, would hide it from the planner."""
        return self


class _Found(_HasPhrases):
    """The condition, answered by the index: it finds the claims."""

    name = "found"
    inherit_cache = True


class _Said(_HasPhrases):
    """The condition, answered by the claim's own text: for the few that something else finds."""

    name = "said"
    inherit_cache = True


class _Matched(_HasPhrases):
    """The condition on the rows of the index, where a query begins with these."""

    name = "matched"
    inherit_cache = True


class _MatchedWhole(_HasPhrases):
    """The like of `_Matched`, where the last word of a phrase is whole: then the index reads no more than it must."""

    name = "matched_whole"
    inherit_cache = True


class _IndexedId(FunctionElement[int]):
    """The id of a claim, where a query begins with the index."""

    name = "indexed_id"
    inherit_cache = True
    type = Integer()


class _IndexFirst(Join):
    """The claims, after the rows of the index, in this order: the index has them by id, so a window ends early."""

    inherit_cache = True


@compiles(_Found, "sqlite")
def _found_in_sqlite(element: _Found, compiler: SQLCompiler, **options: Any) -> str:
    return f"claim.id IN (SELECT rowid FROM claim_words WHERE {_match(element, compiler, '*', **options)})"


@compiles(_Said, "sqlite")
def _said_in_sqlite(element: _Said, compiler: SQLCompiler, **options: Any) -> str:
    return f"says_phrases(claim.search, claim.note_search, {compiler.process(element.clauses, **options)})"


@compiles(_Matched, "sqlite")
def _matched_in_sqlite(element: _Matched, compiler: SQLCompiler, **options: Any) -> str:
    return _match(element, compiler, "*", **options)


@compiles(_MatchedWhole, "sqlite")
def _matched_whole_in_sqlite(element: _MatchedWhole, compiler: SQLCompiler, **options: Any) -> str:
    return _match(element, compiler, "", **options)


def _match(element: _HasPhrases, compiler: SQLCompiler, ending: str, **options: Any) -> str:
    phrases = compiler.process(element.clauses, **options)
    return f"""claim_words MATCH '"' || replace({phrases}, char(10), '"{ending} "') || '"{ending}'"""


@compiles(_IndexedId, "sqlite")
def _indexed_id_in_sqlite(element: _IndexedId, compiler: SQLCompiler, **options: Any) -> str:
    return "claim_words.rowid"


@compiles(_IndexFirst, "sqlite")
def _index_first_in_sqlite(element: _IndexFirst, compiler: SQLCompiler, **options: Any) -> str:
    return "claim_words CROSS JOIN claim ON claim.id = claim_words.rowid"


@compiles(_Found, "postgresql")
@compiles(_Said, "postgresql")
@compiles(_Matched, "postgresql")
def _in_postgresql(element: _HasPhrases, compiler: SQLCompiler, **options: Any) -> str:
    return _tsquery(element, compiler, ":*", **options)


@compiles(_MatchedWhole, "postgresql")
def _whole_in_postgresql(element: _MatchedWhole, compiler: SQLCompiler, **options: Any) -> str:
    return _tsquery(element, compiler, "", **options)


def _tsquery(element: _HasPhrases, compiler: SQLCompiler, ending: str, **options: Any) -> str:
    phrases = compiler.process(element.clauses, **options)
    wanted = f"""'''' || replace({phrases}, chr(10), '''{ending} & ''') || '''{ending}'"""
    return f"claim.words @@ to_tsquery('simple', {wanted})"


@compiles(_IndexedId, "postgresql")
def _indexed_id_in_postgresql(element: _IndexedId, compiler: SQLCompiler, **options: Any) -> str:
    return "claim.id"


@compiles(_IndexFirst, "postgresql")
def _index_first_in_postgresql(element: _IndexFirst, compiler: SQLCompiler, **options: Any) -> str:
    # It counts how common which word is, and chooses the order by that.
    return "claim"


def found_by(terms: Iterable[str]) -> Iterator[ColumnElement[bool]]:
    """Yield the conditions that a claim, or a note on it, has all of some terms, whatever the case.

    A term is a word, or its beginning, or several words in this order. What has no letter or digit in it is looked
    for as it stands. The conditions find the claims by the index.
    """
    yield from _conditions(terms, _Found)


def said_by(terms: Iterable[str]) -> Iterator[ColumnElement[bool]]:
    """Yield the same conditions as `found_by`, to be asked of a few claims that something else finds."""
    yield from _conditions(terms, _Said)


def ids_by_index(terms: Iterable[str]) -> SelectOfScalar[Any] | None:
    """Return the query for the ids of the claims that have all of some terms, in order.

    It begins with the index, whatever else is asked of the claims. None where no term has a letter or digit.
    """
    phrases, signs = phrases_in(terms)
    if not phrases:
        return None
    return _from_index(_Matched(_bound(phrases))).where(*map(_has_sign, signs)).order_by(_IndexedId())


def ids_by_the_rarest(terms: Iterable[str]) -> SelectOfScalar[Any] | None:
    """Return the query for the ids of the claims that have what is likely to be rare of some terms.

    That is numbers, else phrases without their last words: a claim without these has not the terms either. None where
    every term is one word and no number.
    """
    phrases = phrases_in(terms)[0].split("\n")
    if numbers := [phrase for phrase in phrases if phrase.isdigit()]:
        return _from_index(_Matched(_bound("\n".join(numbers))))
    beginnings = [phrase.rpartition(" ")[0] for phrase in phrases if " " in phrase]
    return _from_index(_MatchedWhole(_bound("\n".join(beginnings)))) if beginnings else None


def _from_index(condition: ColumnElement[bool]) -> SelectOfScalar[Any]:
    claims = ClaimRow.metadata.tables["claim"]
    index = table("claim_words", column("rowid"))
    joined = _IndexFirst(index, claims, index.c.rowid == claims.c.id)
    return select(ClaimRow.id).select_from(joined).where(condition)


def _conditions(terms: Iterable[str], has_phrases: type[_HasPhrases]) -> Iterator[ColumnElement[bool]]:
    phrases, signs = phrases_in(terms)
    yield from map(_has_sign, signs)
    if phrases:
        yield has_phrases(_bound(phrases))


def _bound(phrases: str) -> ColumnElement[str]:
    return literal(phrases, Text())


def _has_sign(sign: str) -> ColumnElement[bool]:
    return or_(*(col(column).contains(sign, autoescape=True) for column in (ClaimRow.search, ClaimRow.note_search)))
