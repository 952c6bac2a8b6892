"""Language packs: one TOML file per language holds everything that differs between languages.

A stage of the extraction declares the section it reads as a class with a `key` (the name of the TOML table) and a
`from_table` constructor, and asks the pack for it: `pack.section(CalendarWords)`. The pack compiles a section once.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, ClassVar, Protocol, Self, TypeVar, cast

from factrack.errors import UsageError


class Section(Protocol):
    """What a stage reads from a pack: one table of its TOML file."""

    key: ClassVar[str]

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Compile the table; a key that is absent stands for an empty list."""


S = TypeVar("S", bound=Section)


class Pack:
    """Everything factrack knows about one language."""

    def __init__(self, language: str, table: Mapping[str, Any]) -> None:
        self.language = language
        self.name: str = table["name"]
        self._table = table
        self._sections: dict[type[Section], Section] = {}

    def section(self, kind: type[S]) -> S:
        """Return the pack's section of this kind, compiled on first use; an absent table compiles as empty."""
        if kind not in self._sections:
            self._sections[kind] = kind.from_table(self._table.get(kind.key, {}))
        return cast("S", self._sections[kind])


def known_languages() -> tuple[str, ...]:
    """Return the ISO 639-1 codes of the languages that have a pack, sorted."""
    return tuple(sorted(file.name[:-5] for file in files(__name__).iterdir() if file.name.endswith(".toml")))


@cache
def load_pack(language: str) -> Pack:
    """Return the pack of a language by its ISO 639-1 code; UsageError names the known ones where there is none."""
    if language not in known_languages():
        known = ", ".join(known_languages())
        raise UsageError(f"no language pack for {language!r}", f"known: {known}; if it is one of these, say --language")
    return Pack(language, _with_names_of_all(_table(language)))


@cache
def _table(language: str) -> Mapping[str, Any]:
    return tomllib.loads(files(__name__).joinpath(f"{language}.toml").read_text(encoding="utf-8"))


def _with_names_of_all(table: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a pack's table with the given names of every pack: people of all languages are in the news."""
    if "people" not in table:
        return table
    others = [_table(language).get("people", {}) for language in known_languages()]
    names = {name.lower() for people in others for key in _NAMES for name in people.get(key, ())}
    return {**table, "people": {**table["people"], "given_names": sorted(names)}}


_NAMES = ("given_names", "men", "women")
