"""What a user sets once: who reviews, which colours, which keys."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from factrack.errors import FactrackError
from factrack.settings.places import settings_path
from factrack.settings.toml import TomlFile, suggestion

_KNOWN = ("reviewer", "theme", "keys")


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings that hold: those of the file that are right, and what is wrong with the others.

    `keys` has the keys of commands by their ids: names of keys, joined by commas.
    """

    reviewer: str | None = None
    theme: str | None = None
    keys: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    problems: tuple[FactrackError, ...] = ()


def read_settings(
    path: Path | None = None, *, themes: Collection[str] | None = None, commands: Collection[str] | None = None
) -> Settings:
    """Return the settings of a user; without a file, nothing is set.

    `themes` and `commands` are the names that are known; None for those who use neither, and need not know them.
    """
    try:
        file = TomlFile(path or settings_path())
    except FactrackError as problem:
        return Settings(problems=(problem,))
    reading = _Reading(file)
    return Settings(
        reviewer=reading.text("reviewer", 'reviewer = "Sari"'),
        theme=reading.theme(themes),
        keys=reading.keys(commands),
        problems=(*reading.unknown(), *reading.problems),
    )


class _Reading:
    """Takes the settings out of a file one by one, and keeps what is wrong with them."""

    def __init__(self, file: TomlFile) -> None:
        self._file = file
        self.problems: list[FactrackError] = []

    def unknown(self) -> list[FactrackError]:
        """Return a problem for each key that is no setting."""
        return [
            self._file.problem(key, f"there is no setting {key!r}", suggestion(key, _KNOWN))
            for key in self._file.table
            if key not in _KNOWN
        ]

    def text(self, key: str, example: str) -> str | None:
        """Return a setting that is text."""
        value = self._file.table.get(key)
        if value is None or (isinstance(value, str) and value.strip()):
            return value
        self._complain(key, f"{key} is no text", f"for example {example}")
        return None

    def theme(self, known: Collection[str] | None) -> str | None:
        """Return the name of a theme that there is."""
        name = self.text("theme", 'theme = "factrack-light"')
        if name is None or known is None or name in known:
            return name
        self._complain("theme", f"there is no theme {name!r}", suggestion(name, known))
        return None

    def keys(self, known: Collection[str] | None) -> Mapping[str, str]:
        """Return the keys of commands that there are."""
        table = self._file.table.get("keys", {})
        if not isinstance(table, dict):
            self._complain("keys", "keys is no table", 'for example [keys] and below it verify = "V"')
            return {}
        return {command: keys for command, keys in table.items() if self._is_right(command, keys, known)}

    def _is_right(self, command: str, keys: Any, known: Collection[str] | None) -> bool:
        if known is not None and command not in known:
            self._complain(command, f"there is no command {command!r}", suggestion(command, known), table="keys")
        elif not isinstance(keys, str) or not keys.strip():
            hint = f'names of keys, joined by commas; for example {command} = "ctrl+e,E"'
            self._complain(command, f"{command} has no key", hint, table="keys")
        else:
            return True
        return False

    def _complain(self, key: str, reason: str, hint: str, *, table: str = "") -> None:
        self.problems.append(self._file.problem(key, reason, hint, table=table))
