"""Filters that were saved under a name."""

import re
from pathlib import Path

import tomli_w

from factrack.errors import FactrackError, UsageError
from factrack.plaintext import one_line
from factrack.settings.places import filters_path, keep
from factrack.settings.toml import TomlFile, suggestion

_NAME = re.compile(r"[\w-]+")


def saved_filters(path: Path | None = None) -> dict[str, str]:
    """Return the queries that were saved, by name; FactrackError with the line where the file has other things."""
    file = TomlFile(path or filters_path())
    for name, query in file.table.items():
        if not isinstance(query, str):
            raise file.problem(name, f"{name} is no filter", f'for example {name} = "status:pending"')
    return dict(file.table)


def save_filter(name: str, query: str, path: Path | None = None) -> None:
    """Save a query under a name, in place of the one that has it."""
    name = name.removeprefix("@")
    if not _NAME.fullmatch(name):
        raise UsageError(f"{name!r} is no name for a filter", "letters, digits, - and _; for example spring-2024")
    if not query.strip():
        raise UsageError(f"the filter {name} has no words", "for example status:pending since:2024-03")
    _write(saved_filters(path) | {name: one_line(query).strip()}, path)


def forget_filter(name: str, path: Path | None = None) -> None:
    """Forget a saved filter; FactrackError where there is none of that name."""
    saved = saved_filters(path)
    if saved.pop(name.removeprefix("@"), None) is None:
        hint = suggestion(name, saved) if saved else "none is saved yet"
        raise FactrackError(f"there is no saved filter {name!r}", hint)
    _write(saved, path)


def _write(saved: dict[str, str], path: Path | None) -> None:
    keep(path or filters_path(), tomli_w.dumps(dict(sorted(saved.items()))).encode())
