"""Long lists of ids, in stretches that one query can take."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import BindParameter, bindparam

T = TypeVar("T")
CHUNK = 500
IDS: BindParameter[Any] = bindparam("ids", expanding=True)
"""A chunk in a query that is written once, and run with `params={"ids": chunk}`: writing takes longer than running."""


def chunks(ids: Sequence[T]) -> Iterator[Sequence[T]]:
    """Yield the ids, or pairs of them, in stretches of at most `CHUNK`."""
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]
