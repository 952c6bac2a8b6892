"""What can be decided about claims; each call is one batch of the log, or nothing at all."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict

from factrack.errors import UsageError
from factrack.ledger.actions.claims import ClaimState
from factrack.ledger.database import Ledger
from factrack.ledger.log import Entry, decide, states
from factrack.ledger.places import roots_of
from factrack.ledger.stale import Seen, ensure_fresh
from factrack.ledger.views import Action, Decision, Rating, SecondOpinion, Status, Target
from factrack.plaintext import sanitize

Deciding = Callable[[int, ClaimState], Entry | None]
"""What is decided about a claim in a state; None where nothing is to be changed."""


def mark(
    ledger: Ledger, claim_ids: Sequence[int], status: Status, *, reviewer: str, seen: Seen | None = None
) -> tuple[Decision, ...]:
    """Mark claims, as one batch; FactrackError names those that are not there, and then nothing is marked.

    A claim that has this status, and from this reviewer too, is left as it is. `seen` (`Claim.last_decision` of each
    claim as the reviewer saw it) makes StaleView of decisions that somebody took since; so it does in all of these.
    """
    who = sanitize(reviewer)

    def deciding(claim_id: int, state: ClaimState) -> Entry | None:
        is_mine = state.opinions.get(who, Status.PENDING) == status and not _asks(state, who)
        return None if state.status == status and is_mine else Entry(Action.STATUS, claim_id, status.value)

    return decide_claims(ledger, claim_ids, deciding, reviewer=reviewer, seen=seen)


def add_note(
    ledger: Ledger, claim_ids: Sequence[int], text: str, *, reviewer: str, seen: Seen | None = None
) -> tuple[Decision, ...]:
    """Set the note of claims; an empty text takes it away. What stood there before stays in the log."""
    note = sanitize(text).strip()

    def deciding(claim_id: int, state: ClaimState) -> Entry | None:
        return None if state.note == note else Entry(Action.NOTE, claim_id, note)

    return decide_claims(ledger, claim_ids, deciding, reviewer=reviewer, seen=seen)


def rate(
    ledger: Ledger, claim_ids: Sequence[int], rating: Rating | None, *, reviewer: str, seen: Seen | None = None
) -> tuple[Decision, ...]:
    """Rate claims on a scale (`scale_named` has the verdicts of one); None takes their rating away."""
    value = asdict(rating) if rating else None

    def deciding(claim_id: int, state: ClaimState) -> Entry | None:
        return None if state.rating == value else Entry(Action.RATING, claim_id, value)

    return decide_claims(ledger, claim_ids, deciding, reviewer=reviewer, seen=seen)


def ask_second_opinion(
    ledger: Ledger,
    claim_ids: Sequence[int],
    question: str = "",
    *,
    of: str = "",
    reviewer: str,
    seen: Seen | None = None,
) -> tuple[Decision, ...]:
    """Ask another reviewer (`of`; anybody else where it is empty) to look at claims.

    The request stands until they mark the claim, or somebody takes it back with `undo`.
    """
    asked = asdict(checked_request(question, of=of, reviewer=reviewer))

    def deciding(claim_id: int, state: ClaimState) -> Entry | None:
        return None if state.second_opinion == asked else Entry(Action.SECOND_OPINION, claim_id, asked)

    return decide_claims(ledger, claim_ids, deciding, reviewer=reviewer, seen=seen)


def checked_request(question: str = "", *, of: str = "", reviewer: str) -> SecondOpinion:
    """Return the request for a second opinion; UsageError where reviewers ask themselves."""
    request = SecondOpinion(sanitize(reviewer), sanitize(of).strip(), sanitize(question).strip())
    if request.of == request.by:
        raise UsageError("a second opinion is somebody else's", "name another reviewer, or nobody")
    return request


def decide_claims(
    ledger: Ledger, claim_ids: Sequence[int], deciding: Deciding, *, reviewer: str, seen: Seen | None
) -> tuple[Decision, ...]:
    """Append, as one batch, what `deciding` says of each claim; for one that was merged, of the one that it is in."""

    def entries(found: dict[int, ClaimState]) -> Iterator[Entry]:
        for claim_id, state in found.items():
            if entry := deciding(claim_id, state):
                yield entry

    with ledger.writing() as session:
        ensure_fresh(session, seen)
        ids = list(dict.fromkeys(roots_of(session, claim_ids).values()))
        return decide(ledger, session, entries(states(session, Target.CLAIM, ids)), reviewer=reviewer)


def _asks(state: ClaimState, who: str) -> bool:
    """Tell whether a claim waits for the opinion of this reviewer."""
    asked = state.second_opinion
    return asked is not None and asked["by"] != who and asked["of"] in {"", who}
