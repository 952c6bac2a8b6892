"""The rules that find spans with a language pack's cues and frames."""

from collections.abc import Sequence

from factrack.extraction.languages import Pack
from factrack.extraction.quotations import Quotation
from factrack.extraction.segment import Layout
from factrack.extraction.spans import Attribution


class RuleFinder:
    """Finds attributions by the pack's cue words and their grammar."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack

    def find(self, text: str, layout: Layout, quotations: Sequence[Quotation]) -> list[Attribution]:
        """Return the attributions in the prose of `text`, in order of their first content span."""
        raise NotImplementedError
