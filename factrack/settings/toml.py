"""TOML that people write by hand: what is wrong in it is said with the line it stands in."""

import re
import tomllib
from collections.abc import Collection
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from factrack.errors import FactrackError

_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_TABLE = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"""\s*(["']?)(.+?)\1\s*=""")


class TomlFile:
    """A file of TOML that was read: `table` is what it says, empty where there is no such file.

    Raises FactrackError with the line where the file is no TOML, or cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._text = _read(path)
        try:
            self.table: dict[str, Any] = tomllib.loads(self._text)
        except tomllib.TOMLDecodeError as error:
            raise self._no_toml(str(error)) from None

    def problem(self, key: str, reason: str, hint: str, *, table: str = "") -> FactrackError:
        """Return the error that says what is wrong with a key, and in which line it stands."""
        line = self._line_of(table, key)
        place = f"{self.path}, line {line}" if line else str(self.path)
        return FactrackError(f"{place}: {reason}", hint)

    def _no_toml(self, said: str) -> FactrackError:
        place = _PLACE.search(said)
        line = int(place[1]) if place and place[1] else max(1, self._text.count("\n"))
        reason = _PLACE.sub("", said)
        return FactrackError(f"{self.path}, line {line}: {reason[:1].lower()}{reason[1:]}", "mend that line")

    def _line_of(self, table: str, key: str) -> int | None:
        inside = ""
        for number, line in enumerate(self._text.splitlines(), start=1):
            if heading := _TABLE.match(line):
                inside = heading[1]
                if not table and inside == key:
                    return number
            elif inside == table and (found := _KEY.match(line)) and found[2] == key:
                return number
        return None


def suggestion(word: str, known: Collection[str]) -> str:
    """Return a hint that names the known words, the nearest first."""
    near = get_close_matches(word, known, n=1)
    meant = f"did you mean {near[0]}? " if near else ""
    return f"{meant}known: {', '.join(known)}"


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError:
        raise FactrackError(f"{path} is no text in UTF-8", "save it as UTF-8") from None
    except OSError as error:
        raise FactrackError(f"{path} cannot be read ({error.strerror})", "check its permissions") from None
