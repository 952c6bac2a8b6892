"""What belongs together: proposed links, merging claims, splitting one."""

from collections.abc import Sequence
from functools import partial
from itertools import starmap
from typing import TYPE_CHECKING

from factrack.counting import counted
from factrack.errors import UsageError
from factrack.ledger import (
    Appearance,
    Claim,
    Ledger,
    Proposal,
    Proposed,
    accept,
    claim_text,
    count_waiting,
    get_claims,
    is_number,
    merge,
    proposals,
    refuse,
    split,
)
from factrack.plaintext import one_line
from factrack.review.commands.command import Command
from factrack.review.commands.deciding import Decide, decide
from factrack.review.dialogs.choice import ChoiceDialog
from factrack.review.dialogs.confirm import ConfirmDialog
from factrack.review.dialogs.form import Answers, FormDialog, FormField
from factrack.review.dialogs.options import Choice
from factrack.review.dialogs.proposal import ProposalDialog, Said
from factrack.review.words import named, short

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_GROUP = "Link"
_MOST_TOLD = 4


async def _join(screen: "ReviewScreen", work: Decide, done: str) -> None:
    await decide(screen, work)
    screen.state.selected.clear()
    screen.say(done)


async def _merge(screen: "ReviewScreen") -> None:
    state = screen.state
    ids = state.targets()
    if not ids:
        return
    others, into = ids[1:], ids[0]
    if others:
        if not await screen.ask(ConfirmDialog("Merge", _merge_question(get_claims(state.ledger, ids), others, into))):
            return
    else:
        answers = await screen.ask(FormDialog(f"Merge claim {into}", (_INTO,), does="merges it", check=_number))
        if answers is None:
            return
        others, into = [into], _number(answers)
    row = state.index.row_of(into)
    if row is not None:
        screen.go_to(row)
    work = partial(merge, state.ledger, others, into, reviewer=state.reviewer)
    await _join(screen, work, f"{named(others)} merged into claim {into}")


def _merge_question(claims: Sequence[Claim], others: Sequence[int], into: int) -> str:
    """Ask whether claims are to be one, and say what the first few of them are: the list shows no numbers."""
    told = [f"{claim.id}  {short(claim.speaker or 'unknown')}: {one_line(claim_text(claim))}" for claim in claims]
    left = len(told) - _MOST_TOLD
    more = [f"and {left} more"] if left > 0 else []
    return "\n\n".join([f"Make {named(others)} a part of claim {into}?", *told[:_MOST_TOLD], *more])


_INTO = FormField("into", "Into which claim", example="its number, which stands over its details, for example 3")


def _number(answers: Answers) -> int:
    word = answers["into"]
    if not is_number(word):
        raise UsageError(f"{word!r} is no number of a claim", "for example 3")
    return int(word)


async def _split(screen: "ReviewScreen") -> None:
    state = screen.state
    detail = state.detail()
    if detail is None or len(detail.appearances) < 2:
        screen.say("this claim stands in one place only: there is nothing to split")
        return
    choices = [Choice(one.statement_id, _place(one), claim_text(one)) for one in detail.appearances]
    hint = "Which one becomes a claim of its own?"
    statement = await screen.ask(ChoiceDialog(f"Split claim {detail.claim.id}", choices, hint=hint))
    if statement is not None:
        work = partial(split, state.ledger, detail.claim.id, [statement], reviewer=state.reviewer)
        await _join(screen, work, "it is a claim of its own now")


def _place(appearance: Appearance) -> str:
    return f"{appearance.outlet or 'unknown outlet'}, {appearance.published or 'no date'}"


async def _links(screen: "ReviewScreen") -> None:
    ledger, reviewer = screen.state.ledger, screen.state.reviewer
    waiting = _Waiting(ledger, screen.state.current_id)
    found = await screen.in_thread(waiting.next)
    if found is None and waiting.claim_id is not None:
        waiting = _Waiting(ledger, None)
        found = await screen.in_thread(waiting.next)
    if found is None:
        screen.say("no link is proposed")
    decided = 0
    while found:
        proposal, more = found
        said = await screen.ask(ProposalDialog(proposal, more), asks_on=True)
        if said is None:
            break
        if said is not Said.LATER:
            answer = accept if said is Said.YES else refuse
            await decide(screen, partial(answer, ledger, [proposal.id], reviewer=reviewer))
            decided += 1
        # Looked up anew: what was accepted may leave nothing to ask of others, as where two claims are one now.
        found = await screen.in_thread(waiting.next)
    if decided:
        screen.say(f"{counted(decided, 'proposed link')} decided")


class _Waiting:
    """Walks what is proposed about a claim, or where none is given, about any claims and speakers."""

    def __init__(self, ledger: Ledger, claim_id: int | None) -> None:
        self.claim_id = claim_id
        self._ledger = ledger
        sorts = Proposed if claim_id is None else (Proposed.SAME_CLAIM, Proposed.CONTRADICTION)
        self._last = dict.fromkeys(sorts, 0)
        """The last one of each sort that was asked."""

    def next(self) -> tuple[Proposal, int] | None:
        """Return what to ask next, and how many more there are; None where there is nothing more."""
        for sort, last in self._last.items():
            if found := proposals(self._ledger, sort, claim_id=self.claim_id, after=last, limit=1):
                self._last[sort] = found[0].id
                return found[0], sum(starmap(self._more, self._last.items()))
        return None

    def _more(self, sort: Proposed, last: int) -> int:
        return count_waiting(self._ledger, sort, claim_id=self.claim_id, after=last)


LINKING: tuple[Command, ...] = (
    Command(
        "links",
        "l",
        "Links",
        "Accept or refuse the links that are proposed.",
        _GROUP,
        _links,
        asks=True,
    ),
    Command(
        "merge", "m", "Merge", "Make the selected claims one, or this one a part of another.", _GROUP, _merge, asks=True
    ),
    Command("split", "x", "Split", "Make one appearance of the claim a claim of its own.", _GROUP, _split, asks=True),
)
