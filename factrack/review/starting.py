"""From a ledger to the app: with the user's settings, and where the last session was left."""

from dataclasses import replace

from factrack.ledger import ClaimFilter, Ledger
from factrack.review.app import ReviewApp
from factrack.review.commands.review import REVIEW
from factrack.review.remembering import filter_left, last_session
from factrack.review.state import ReviewState
from factrack.review.themes import THEMES
from factrack.settings import read_settings


def review_app(ledger: Ledger, reviewer: str, claims: ClaimFilter | None) -> ReviewApp:
    """Return the app over these claims; None for those, and the place among them, where the last session was left."""
    session, problems = last_session(ledger)
    settings = read_settings(
        themes=[theme.name for theme in THEMES], commands=[command.id for command in REVIEW if command.keys]
    )
    if claims is None:
        claims = filter_left(session)
    else:
        session = replace(session, claim=None, pane="claims", enlarged=False)
    state = ReviewState(ledger, reviewer, claims)
    return ReviewApp(state, settings=settings, session=session, problems=problems)
