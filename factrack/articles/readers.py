"""The formats: each reader takes the bytes of one input and yields its articles."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from factrack.articles.article import Article
from factrack.articles.decoding import clean, decode
from factrack.articles.page import read_page
from factrack.articles.unreadable import Unreadable

_LARGE_INITIAL = re.compile(r"^([^\W\d_a-z])\n+(?=[^\W\d_A-Z])", re.MULTILINE)
"""The letter that opens an article in large, which a pasted page has on a line of its own."""

Reader = Callable[[bytes, str], Iterator[Article | Unreadable]]


def read_text(data: bytes, name: str) -> Iterator[Article | Unreadable]:
    """Yield the article of a plain text file; its lines tell the title and the rest."""
    text = _LARGE_INITIAL.sub(r"\1", decode(data, name))
    facts = read_page(text)
    yield Article(text, title=facts.title, outlet=facts.outlet, author=facts.author, published=facts.published)


def read_html(data: bytes, name: str) -> Iterator[Article | Unreadable]:
    """Yield the article of a web page, without its furniture as far as trafilatura knows it.

    The language that a page gives is often that of its template, so it is left to be told from the text.
    """
    # Imported here: it takes most of a second, which readers of text need not spend.
    from trafilatura import bare_extraction
    from trafilatura.settings import Extractor

    options = Extractor(output_format="python", comments=False, tables=False, with_metadata=True)
    options.date_params = {"original_date": True, "extensive_search": False, "outputformat": "%Y-%m-%d"}
    document = bare_extraction(decode(data, name), options=options)
    found: Mapping[str, Any] = _fields(document)
    text = clean(found.get("text") or "").strip()
    if not text:
        raise Unreadable(f"{name} holds no article", "save the page as text, or paste the article into a .txt file")
    facts = read_page(text)
    yield Article(
        text,
        title=_line(found.get("title")) or facts.title,
        outlet=_line(found.get("sitename")) or facts.outlet,
        author=_line(found.get("author")) or facts.author,
        published=_day(found.get("date")) or facts.published,
        url=_line(found.get("url")),
    )


def read_records(data: bytes, name: str) -> Iterator[Article | Unreadable]:
    """Yield the articles of a JSON Lines file; a broken line is yielded as the problem it is."""
    for number, line in enumerate(decode(data, name).split("\n"), start=1):
        if line.strip():
            try:
                yield _record(json.loads(line))
            except (ValueError, TypeError, RecursionError) as error:
                reason = _reason(error)
                yield Unreadable(f"{name}, line {number}: {reason}", 'a line is for example {"id": "1", "text": "…"}')


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        # The number of the line within the line would be taken for that in the file.
        return f"no JSON ({error.msg[:1].lower()}{error.msg[1:]} at character {error.colno})"
    return str(error) or type(error).__name__


def _record(record: Any) -> Article:
    if not isinstance(record, Mapping) or not isinstance(record.get("text"), str) or not record["text"].strip():
        raise ValueError("no record with a text")
    published = record.get("published")
    day = _day(published)
    if published and not day:
        raise ValueError(f'published is no date, as in {{"published": "2024-03-12"}}: {str(published)[:20]!r}')
    return Article(
        clean(record["text"]),
        language=_language(record.get("language")),
        title=_line(record.get("title")),
        outlet=_line(record.get("outlet")),
        author=_line(record.get("author")),
        published=day,
        url=_line(record.get("url")),
        id=_line(record.get("id")),
    )


def _fields(document: Any) -> Mapping[str, Any]:
    """Return the fields of what trafilatura extracts: a Document, or None for nothing."""
    return document.as_dict() if document is not None else {}


def _line(value: Any) -> str | None:
    """Return a value as one line of text, or None for nothing."""
    text = " ".join(clean(str(value)).split()) if value is not None else ""
    return text or None


def _language(value: Any) -> str | None:
    code = (_line(value) or "").lower().replace("_", "-").split("-")[0]
    return code if len(code) == 2 and code.isalpha() else None


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None


READERS: Mapping[str, Reader] = {
    ".txt": read_text,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".jsonl": read_records,
}
"""The reader of each file name's ending; a new format is one reader and one line."""


_FOREIGN = {
    b"%PDF-": "a PDF file",
    b"{\\rtf": "an RTF file",
    b"PK\x03\x04": "a zip archive or an office file",
    b"\xd0\xcf\x11\xe0": "an office file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
}
"""How the files begin that people keep beside articles, and no reader can read."""


def refuse_foreign(data: bytes, name: str) -> None:
    """Raise Unreadable where bytes are of a format that is no text."""
    kind = next((kind for start, kind in _FOREIGN.items() if data.startswith(start)), None)
    if kind:
        raise Unreadable(f"{name} is {kind}", "save or paste the article as text")


def reader_of(data: bytes) -> Reader:
    """Return the reader for bytes without a name, by how they begin."""
    start = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"{"):
        return read_records
    if start.startswith((b"<!doctype html", b"<html", b"<?xml")) or b"<html" in start:
        return read_html
    return read_text
