"""Fifth stage: who is meant by a source, by a pronoun, by `-nya`, or by nothing at all."""

from collections.abc import Sequence

from factrack.extraction.languages import Pack
from factrack.extraction.segment import Layout
from factrack.extraction.statement import Statement


def name_speakers(text: str, layout: Layout, statements: Sequence[Statement], pack: Pack) -> list[Statement]:
    """Return the statements, in the same order, with speakers, speaker_inferred and antecedent filled in."""
    raise NotImplementedError
