"""What an undo or a redo did, in words: what was decided, once, and not each entry that it needed in the log."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factrack.ledger import Action, Decision, Ledger, Proposed, Target, get_proposal, speaker_names
from factrack.review.words import named, short

_CHOSEN = (Action.VERDICT, Action.MERGE, Action.SPLIT)
"""What brings further entries with it, which say nothing of their own."""
_ASKED = {
    Proposed.SAME_CLAIM: "link of claims",
    Proposed.CONTRADICTION: "contradiction of claims",
    Proposed.SAME_SPEAKER: "link of speakers",
}
_MOST = 3
"""How many parts a message tells of, and how many names."""
_SPEAKER = re.compile(r"speaker (\d+)")
"""How a decision says whose name a form of a name is."""
Names = Mapping[int, str]
"""Forms of names by their ids, which no list of the screen shows."""


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
    names = speaker_names(ledger, _form_ids(decisions))
    alike: dict[tuple[str, str], list[Decision]] = {}
    for decision in decisions:
        what = f"{decision.step}: {_change(decision, names)}"
        alike.setdefault((_kind(ledger, decision), what), []).append(decision)
    for (kind, what), some in alike.items():
        yield f"{kind or _named(some, names)}: {what}"


def _form_ids(decisions: Iterable[Decision]) -> Iterator[int]:
    for decision in decisions:
        if decision.target is Target.SPEAKER:
            yield decision.target_id
            yield from map(int, _SPEAKER.findall(f"{decision.before} {decision.after}"))


def _named(decisions: Sequence[Decision], names: Names) -> str:
    """Name what decisions are about: claims by their numbers, speakers by their names."""
    if decisions[0].target is not Target.SPEAKER:
        return named(sorted(set(map(_number, decisions))))
    shown = ", ".join(short(names[decision.target_id]) for decision in decisions[:_MOST])
    return shown + (f" and {len(decisions) - _MOST} more" if len(decisions) > _MOST else "")


def _kind(ledger: Ledger, decision: Decision) -> str:
    """Say what a decision is about; nothing where that is a claim or a speaker, which has a number or a name."""
    if decision.target is Target.PROPOSAL:
        proposal = get_proposal(ledger, decision.target_id)
        one, other = sorted((proposal.one.id, proposal.other.id))
        return f"{_ASKED[proposal.proposed]} {one}" + (f" and {other}" if other != one else "")
    return ""


def _number(decision: Decision) -> int:
    """Return the claim that a decision is about, itself or by one of its statements."""
    is_of_claim = decision.target is Target.CLAIM or decision.claim_id is None
    return decision.target_id if is_of_claim else decision.claim_id or 0


def _change(decision: Decision, names: Names) -> str:
    before, after = decision.before, decision.after
    if decision.action is Action.SAME_AS:
        return " → ".join(_whose(words, decision.target_id, names) for words in (before, after))
    if decision.action is Action.MERGE:
        return f"{_place(before)} → {_place(after)}"
    if decision.action is Action.SPLIT:
        return "split off → as before" if before else "split off again"
    if decision.action is Action.VERDICT:
        return f"{before or 'open'} → {after or 'open'}"
    if decision.action is Action.STATUS:
        return f"{before} → {after}"
    return f"{decision.action}: {_short(before)} → {_short(after)}"


def _whose(words: str, form_id: int, names: Names) -> str:
    found = _SPEAKER.fullmatch(words)
    if found is None:
        return words
    other = int(found[1])
    return "a speaker of their own" if other == form_id else f"the same as {short(names[other])}"


def _short(text: str) -> str:
    return short(text) or "none"


def _place(words: str) -> str:
    return "a claim of its own" if words == "itself" else f"a part of {words}"
