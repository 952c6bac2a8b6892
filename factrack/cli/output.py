"""What the commands print: the one way of text to the terminal."""

import io
import json
import logging
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, is_dataclass
from datetime import date
from typing import Any, Self

from factrack.errors import FactrackError
from factrack.fitting import fit
from factrack.plaintext import one_line, sanitize

_log = logging.getLogger(__name__)


def speak_utf8() -> None:
    """Write UTF-8 whatever the locale says: articles hold more than it may know."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def say(text: str = "") -> None:
    """Print text made harmless; it may have several lines."""
    print(sanitize(text))


def say_fields(fields: Iterable[str]) -> None:
    """Print fields on one line with tabs between them; none of them holds a tab or a line end of its own."""
    print("\t".join(one_line(field) for field in fields))


def say_json(value: Any, *, indent: int | None = None) -> None:
    """Print a value as JSON; characters that drive a terminal are written as JSON escapes, so that none is lost."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=_as_json)
    print("".join(map(_escaped, text)) if sanitize(text) != text else text)


def complain(error: FactrackError, cause: Exception | None = None) -> None:
    """Print what went wrong, and what to do about it, as one line on stderr."""
    _log.debug("where it comes from:", exc_info=cause or error)
    hint = f" ({error.hint})" if error.hint else ""
    print(one_line(f"factrack: {error.message}{hint}"), file=sys.stderr)


@contextmanager
def debugging(wanted: bool) -> Iterator[None]:
    """Have every complaint say first where in the program it comes from, if that is wanted."""
    if not wanted:
        yield
        return
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Harmless())
    _log.addHandler(handler)
    _log.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        _log.removeHandler(handler)
        _log.setLevel(logging.NOTSET)


def screen_width() -> int:
    """Return how many columns the terminal has."""
    return shutil.get_terminal_size().columns


class Ticker:
    """A line on stderr that says how far a long command is; nothing where stderr is no terminal."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        """Leave the line empty."""
        if self._shown:
            print("\r" + " " * (screen_width() - 1) + "\r", end="", file=sys.stderr, flush=True)

    def tick(self, text: str) -> None:
        """Show `text` in place of what was shown before."""
        if self._shown:
            print("\r" + fit(text, screen_width() - 1), end="", file=sys.stderr, flush=True)


class _Harmless(logging.Formatter):
    """Tracebacks hold messages, and those hold what articles and users wrote."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as text that drives no terminal."""
        return sanitize(super().format(record))


def _as_json(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def _escaped(char: str) -> str:
    return char if sanitize(char) == char else f"\\u{ord(char):04x}"
