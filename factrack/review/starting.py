"""From a ledger to the app: with the user's settings, and where the last session was left."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from factrack.ledger import ClaimFilter, Ledger
from factrack.review.app import ReviewApp
from factrack.review.commands.review import REVIEW
from factrack.review.remembering import filter_left, last_session
from factrack.review.state import ReviewState
from factrack.review.themes import THEMES
from factrack.settings import read_settings

_COLLECTING = (100_000, 50, 100)
"""After how many new objects the collector looks at the young ones, and how many times as seldom at the older."""
_TURN = 0.0005  # seconds that a thread may go on while another one waits: a tenth of the default


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


@contextmanager
def answering_keys_first() -> Iterator[None]:
    """Keep what else the process does from making a key wait.

    The garbage collector runs seldom, and leaves what is there already alone: a frame is thousands of objects that go
    by themselves, and collected as often as by default, a key takes twice as long now and then. A thread that reads
    many rows soon gives way to the one that draws, which asks for that dozens of times in a frame.
    """
    thresholds, interval = gc.get_threshold(), sys.getswitchinterval()
    gc.freeze()
    gc.set_threshold(*_COLLECTING)
    sys.setswitchinterval(_TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(interval)
        gc.set_threshold(*thresholds)
        gc.unfreeze()
