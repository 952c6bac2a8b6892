"""What the extraction finds, as it is stored in the ledger."""

from typing import Any

from factrack.extraction import SaidOn, Span


def pair_of(span: Span | None) -> list[int] | None:
    """Return a span as it is stored."""
    return list(span) if span else None


def said_on_json(said_on: SaidOn | None) -> dict[str, Any] | None:
    """Return a date as it is stored."""
    if said_on is None:
        return None
    return {
        "text": said_on.text,
        "precision": said_on.precision.value,
        "start": said_on.start.isoformat() if said_on.start else None,
        "end": said_on.end.isoformat() if said_on.end else None,
        "span": pair_of(said_on.span),
        "inherited": said_on.inherited,
    }
