"""The search for words in claims: in quotes, speakers, outlets, titles and notes, by the index of the database."""

import re
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
    """That a claim has these words one after the other, the last of them perhaps as the beginning of a longer one."""

    name = "has_words"
    inherit_cache = True
    type = Boolean()


@compiles(_HasWords, "sqlite")
def _in_sqlite(element: _HasWords, compiler: SQLCompiler, **options: Any) -> str:
    words = compiler.process(element.clauses, **options)
    return f"claim.id IN (SELECT rowid FROM claim_words WHERE claim_words MATCH '\"' || {words} || '\"*')"


@compiles(_HasWords, "postgresql")
def _in_postgresql(element: _HasWords, compiler: SQLCompiler, **options: Any) -> str:
    words = compiler.process(element.clauses, **options)
    return f"claim.words @@ to_tsquery('simple', '''' || {words} || ''':*')"


def has_words(term: str) -> ColumnElement[bool]:
    """Return the condition that a claim or a note on it has a term, whatever the case.

    A term is a word, or its beginning, or several words in this order. What has no letter or digit in it is looked
    for as it stands.
    """
    words = " ".join(_WORDS.findall(term.casefold()))
    if words:
        return _HasWords(literal(words, Text()))
    sign = term.strip()
    return or_(*(col(column).contains(sign, autoescape=True) for column in (ClaimRow.search, ClaimRow.note_search)))
