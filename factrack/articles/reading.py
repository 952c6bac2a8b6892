"""Inputs to articles: files, folders, records, pages by their address, standard input."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import BinaryIO

from factrack.articles.article import Article
from factrack.articles.fetching import fetch, is_address
from factrack.articles.language import detect_language
from factrack.articles.readers import READERS, Reader, reader_of, refuse_foreign
from factrack.articles.unreadable import Unreadable
from factrack.plaintext import one_line

STANDARD_INPUT = "-"
_KINDS = ", ".join(READERS)


def read_article(path: str | Path, *, language: str | None = None, published: date | None = None) -> Article:
    """Read one file with one article; Unreadable where it cannot be read or holds none.

    `language` goes before what the file says, `published` is for one that does not say it.
    """
    for found in read_articles([path], language=language, published=published):
        if isinstance(found, Unreadable):
            raise found
        return found
    raise Unreadable(f"{_shown(path)} holds no article", f"factrack reads {_KINDS} files")


def read_articles(
    inputs: Iterable[str | Path],
    *,
    language: str | None = None,
    published: date | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[Article | Unreadable]:
    """Yield the articles of files, folders, web addresses and standard input ("-").

    What cannot be read is yielded as the problem it is. Folders are read with all below them, in order of their
    paths, without hidden files and files of other kinds.
    `language` (ISO 639-1) goes before what an input says, and one that nobody says is detected; `published` is the day
    of those that do not say theirs.
    """
    for item in inputs:
        for found in _read_input(item, stdin):
            yield found if isinstance(found, Unreadable) else _completed(found, language, published)


def _completed(article: Article, language: str | None, published: date | None) -> Article:
    return replace(
        article,
        language=language or article.language or detect_language(article.text),
        published=article.published or published,
    )


def _read_input(item: str | Path, stdin: BinaryIO | None) -> Iterator[Article | Unreadable]:
    if str(item) == STANDARD_INPUT:
        data = (stdin or sys.stdin.buffer).read()
        yield from _read(reader_of(data), data, "standard input", None)
        return
    if is_address(str(item)):
        yield from _read_page(str(item))
        return
    path = Path(item)
    try:
        kind = _kind(path)
    except (OSError, ValueError) as error:
        yield Unreadable(f"{_shown(path)} cannot be read ({_reason(error)})", "check the path and its permissions")
        return
    if kind == "folder":
        yield from _read_folder(path)
    elif kind == "file":
        yield from _read_file(path, READERS.get(path.suffix.lower()))
    else:
        yield Unreadable(f"there is no {_shown(path)}", "check the path")


def _read_page(address: str) -> Iterator[Article | Unreadable]:
    try:
        data = fetch(address)
    except Unreadable as problem:
        yield problem
        return
    for found in _read(reader_of(data), data, _shown(address), None):
        yield found if isinstance(found, Unreadable) else replace(found, url=found.url or _shown(address))


def _kind(path: Path) -> str:
    if path.is_dir():
        return "folder"
    return "file" if path.exists() else ""


def _read_folder(folder: Path) -> Iterator[Article | Unreadable]:
    paths = files_in(folder)
    if not paths:
        yield Unreadable(f"the folder {_shown(folder)} holds nothing to read", f"factrack reads {_KINDS} files")
    for path in paths:
        yield from _read_file(path, READERS[path.suffix.lower()])


def files_in(folder: Path) -> list[Path]:
    """Return the files that are read of a folder and all below it, in that order."""
    return sorted(path for path in folder.rglob("*") if _is_wanted(path, folder))


def _is_wanted(path: Path, folder: Path) -> bool:
    if any(part.startswith(".") for part in path.relative_to(folder).parts):
        return False
    try:
        return path.suffix.lower() in READERS and path.is_file()
    except OSError:
        return False


def _read_file(path: Path, reader: Reader | None) -> Iterator[Article | Unreadable]:
    """Yield the articles of a file; one whose name says nothing of its format is known by how it begins."""
    try:
        data = path.read_bytes()
    except OSError as error:
        yield Unreadable(f"{_shown(path)} cannot be read ({_reason(error)})", "check the file and its permissions")
        return
    yield from _read(reader or reader_of(data), data, _shown(path), _shown(path))


def _read(reader: Reader, data: bytes, name: str, path: str | None) -> Iterator[Article | Unreadable]:
    try:
        refuse_foreign(data, name)
        for found in reader(data, name):
            yield found if isinstance(found, Unreadable) else replace(found, path=path)
    except Unreadable as problem:
        yield problem
    except RecursionError:
        yield Unreadable(f"{name} is nested too deep to be read", "save the page as text")


def _shown(path: str | Path) -> str:
    return one_line(str(path))


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
