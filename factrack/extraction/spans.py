"""Third stage: content, cue and source spans. One interface, for rules and for a learned tagger."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from factrack.extraction.quotations import Quotation
from factrack.extraction.segment import Layout
from factrack.extraction.statement import Span, Stance


@dataclass(slots=True, unsafe_hash=True)  # never changed; not frozen, as `Range` is not
class Attribution:
    """The three spans of one report, as found; `content` has several where its own cue splits it."""

    content: tuple[Span, ...]
    cue: Span | None
    source: Span | None
    stance: Stance
    rule: str
    confidence: float


class SpanFinder(Protocol):
    """Finds the attributions of an article."""

    def find(self, text: str, layout: Layout, quotations: Sequence[Quotation]) -> list[Attribution]:
        """Return the attributions in the prose of `text`, in order of their first content span."""
