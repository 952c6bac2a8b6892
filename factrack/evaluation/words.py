"""The `[evaluation]` table of a pack: what counts as speech, and what in a name is a title."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self


@dataclass(frozen=True, slots=True)
class ScoringWords:
    """Lower-case words; `phrases` are cues of speech that no single word of theirs tells."""

    key: ClassVar[str] = "evaluation"

    speech: frozenset[str]
    phrases: tuple[str, ...]
    titles: frozenset[str]

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Compile the table; every list is optional."""
        return cls(
            frozenset(table.get("speech", ())), tuple(table.get("phrases", ())), frozenset(table.get("titles", ()))
        )
