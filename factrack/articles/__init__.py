"""Reading: a path, a record or standard input in, Article out."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO

from factrack.articles.article import Article
from factrack.errors import FactrackError

__all__ = ["Article", "Unreadable", "read_article", "read_articles"]


class Unreadable(FactrackError):  # noqa: N818  # a thing that is handed out, too, not only raised
    """An input that could not be read."""


def read_article(path: str | Path, *, language: str | None = None, published: date | None = None) -> Article:
    """Read one article; Unreadable says why that cannot be done."""
    raise NotImplementedError


def read_articles(
    inputs: Iterable[str | Path],
    *,
    language: str | None = None,
    published: date | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[Article | Unreadable]:
    """Read files, folders, records and standard input; what cannot be read is yielded, and the rest is read."""
    raise NotImplementedError
