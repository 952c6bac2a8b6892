"""What an undo or a redo did, in words: what was decided, once, and not each entry that it needed in the log."""

from collections.abc import Iterable, Iterator, Sequence

from factrack.ledger import Action, Decision, Ledger, Proposed, Target, get_proposal
from factrack.review.fitting import fit
from factrack.review.words import named

_CHOSEN = (Action.VERDICT, Action.MERGE, Action.SPLIT)
"""What brings further entries with it, which say nothing of their own."""
_ASKED = {
    Proposed.SAME_CLAIM: "link of claims",
    Proposed.CONTRADICTION: "contradiction of claims",
    Proposed.SAME_SPEAKER: "link of speakers",
}
_MOST = 3
_ROOM = 40
"""How many parts a message tells of, and how many cells of a text."""


def undone_text(ledger: Ledger, decisions: Sequence[Decision]) -> str:
    """Return what a batch that undoes or redoes changed: one part for what was the same of several claims."""
    parts = list(_parts(ledger, list(_chosen(decisions))))
    left = len(parts) - _MOST
    return "; ".join([*parts[:_MOST], f"and {left} more"] if left > 0 else parts)


def _chosen(decisions: Sequence[Decision]) -> Iterable[Decision]:
    for action in _CHOSEN:
        if found := [decision for decision in decisions if decision.action is action]:
            return found
    return decisions


def _parts(ledger: Ledger, decisions: Sequence[Decision]) -> Iterator[str]:
    alike: dict[tuple[str, str], list[Decision]] = {}
    for decision in decisions:
        what = f"{decision.step}: {_change(decision)}"
        alike.setdefault((_kind(ledger, decision), what), []).append(decision)
    for (kind, what), some in alike.items():
        yield f"{kind or named(sorted(set(map(_number, some))))}: {what}"


def _kind(ledger: Ledger, decision: Decision) -> str:
    """Say what a decision is about; nothing where that is a claim, which its number names."""
    if decision.target is Target.PROPOSAL:
        proposal = get_proposal(ledger, decision.target_id)
        one, other = sorted((proposal.one.id, proposal.other.id))
        return f"{_ASKED[proposal.proposed]} {one}" + (f" and {other}" if other != one else "")
    return f"speaker {decision.target_id}" if decision.target is Target.SPEAKER else ""


def _number(decision: Decision) -> int:
    """Return the claim that a decision is about, itself or by one of its statements."""
    is_of_claim = decision.target is Target.CLAIM or decision.claim_id is None
    return decision.target_id if is_of_claim else decision.claim_id or 0


def _change(decision: Decision) -> str:
    before, after = decision.before, decision.after
    if decision.action is Action.MERGE:
        return f"{_place(before)} → {_place(after)}"
    if decision.action is Action.SPLIT:
        return "split off → as before" if before else "split off again"
    if decision.action is Action.VERDICT:
        return f"{before or 'open'} → {after or 'open'}"
    if decision.action is Action.STATUS:
        return f"{before} → {after}"
    return f"{decision.action}: {_short(before)} → {_short(after)}"


def _short(text: str) -> str:
    return fit(text, _ROOM).rstrip() or "none"


def _place(words: str) -> str:
    return "a claim of its own" if words == "itself" else f"a part of {words}"
