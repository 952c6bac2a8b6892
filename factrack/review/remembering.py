"""Where a session is left, and how the next one begins there."""

from typing import TYPE_CHECKING

from factrack.errors import FactrackError
from factrack.ledger import ClaimFilter, Ledger, format_query, parse_query
from factrack.settings import Session, read_session

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen


def last_session(ledger: Ledger) -> tuple[Session, list[FactrackError]]:
    """Return where the last session over a ledger was left, and what is wrong with what was kept of it."""
    try:
        return read_session(location_of(ledger)), []
    except FactrackError as problem:
        return Session(), [problem]


def location_of(ledger: Ledger) -> str:
    """Return what names a ledger whatever folder the program is started in: its file, or the URL of its server."""
    location = str(ledger.location)
    return location if "://" in location else str(ledger.path.resolve())


def filter_left(session: Session) -> ClaimFilter:
    """Return the filter of a session; all claims where nobody understands it any more."""
    try:
        return parse_query(session.query)
    except FactrackError:
        return ClaimFilter()


def session_of(screen: "ReviewScreen", theme: str | None) -> Session:
    """Return where a session is now."""
    state = screen.state
    focused = next((pane.id for pane in (screen.article, screen.details) if pane.has_focus), "claims")
    return Session(
        query=format_query(state.claims),
        claim=state.current_id,
        pane=focused or "claims",
        enlarged=screen.is_enlarged,
        split=state.split,
        theme=theme,
    )


def resume(screen: "ReviewScreen", session: Session) -> None:
    """Bring a screen, once its claims are listed, to where a session was left."""
    screen.move_split(session.split)
    for pane in (screen.article, screen.details):
        if pane.id == session.pane:
            screen.focus_pane(pane)
    screen.enlarge(session.enlarged)
    row = screen.state.index.row_of(session.claim)
    if row is not None:
        screen.go_to(row)
