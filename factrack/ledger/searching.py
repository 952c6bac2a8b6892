"""The search for words in claims: in quotes, speakers, outlets, titles and notes, by the index of the database."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Text, literal, or_
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import Boolean
from sqlmodel import col

from factrack.ledger.tables import ClaimRow

_WORDS = re.compile(r"\w+")


class _HasWords(FunctionElement[bool]):
    """That a claim has all of some phrases, a line each; the last word of one may be the beginning of a longer word."""

    name = "has_words"
    inherit_cache = True
    type = Boolean()

    def self_group(self, against: Any = None) -> Any:
        """Return it as it is: a comparison with 1, which SQLite's booleans get, would hide it from the planner."""
        return self


@compiles(_HasWords, "sqlite")
def _in_sqlite(element: _HasWords, compiler: SQLCompiler, **options: Any) -> str:
    phrases = compiler.process(element.clauses, **options)
    wanted = f"'\"' || replace({phrases}, char(10), '\"* \"') || '\"*'"
    return f"claim.id IN (SELECT rowid FROM claim_words WHERE claim_words MATCH {wanted})"


@compiles(_HasWords, "postgresql")
def _in_postgresql(element: _HasWords, compiler: SQLCompiler, **options: Any) -> str:
    phrases = compiler.process(element.clauses, **options)
    wanted = f"'''' || replace({phrases}, chr(10), ''':* & ''') || ''':*'"
    return f"claim.words @@ to_tsquery('simple', {wanted})"


def has_terms(terms: Iterable[str]) -> Iterator[ColumnElement[bool]]:
    """Yield the conditions that a claim, or a note on it, has all of some terms, whatever the case.

    A term is a word, or its beginning, or several words in this order. What has no letter or digit in it is looked
    for as it stands.
    """
    phrases = []
    for term in terms:
        if words := _WORDS.findall(term.casefold()):
            phrases.append(" ".join(words))
        else:
            yield _has_sign(term.strip())
    if phrases:
        yield _HasWords(literal("\n".join(phrases), Text()))


def _has_sign(sign: str) -> ColumnElement[bool]:
    return or_(*(col(column).contains(sign, autoescape=True) for column in (ClaimRow.search, ClaimRow.note_search)))
