"""Last stage: when each statement was said, from the words that date the saying and not the event."""

from factrack.extraction.dates.dating import date_statements

__all__ = ["date_statements"]
