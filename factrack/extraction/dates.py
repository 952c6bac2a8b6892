"""Last stage: when each statement was said, from the words that date the saying and not the event."""

from collections.abc import Sequence
from datetime import date

from factrack.extraction.languages import Pack
from factrack.extraction.segment import Layout
from factrack.extraction.statement import Statement


def date_statements(
    text: str, layout: Layout, statements: Sequence[Statement], published: date | None, pack: Pack
) -> list[Statement]:
    """Return the statements, in the same order, with said_on filled in where the text has a phrase for it."""
    raise NotImplementedError
