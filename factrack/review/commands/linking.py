"""What belongs together: proposed links, merging claims, splitting one."""

from functools import partial
from typing import TYPE_CHECKING

from factrack.counting import counted
from factrack.errors import UsageError
from factrack.ledger import (
    Appearance,
    Ledger,
    Proposal,
    Proposed,
    accept,
    claim_text,
    is_number,
    merge,
    proposals,
    refuse,
    split,
)
from factrack.review.commands.command import Command
from factrack.review.commands.deciding import Decide, decide
from factrack.review.dialogs.choice import ChoiceDialog
from factrack.review.dialogs.confirm import ConfirmDialog
from factrack.review.dialogs.form import Answers, FormDialog, FormField
from factrack.review.dialogs.options import Choice
from factrack.review.dialogs.proposal import ProposalDialog, Said
from factrack.review.words import named

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_GROUP = "Link"
_MOST = 200


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
        question = f"Make {named(others)} a part of claim {into}?"
        if not await screen.ask(ConfirmDialog("Merge", question)):
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


_INTO = FormField("into", "Into which claim", example="its number, for example 3")


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
    state = screen.state
    about = state.current_id
    waiting = await screen.in_thread(partial(_waiting, state.ledger, about))
    if not waiting and about is not None:
        about, waiting = None, await screen.in_thread(partial(_waiting, state.ledger, None))
    if not waiting:
        screen.say("no link is proposed")
    asked: set[int] = set()
    decided = 0
    while waiting:
        proposal = waiting[0]
        said = await screen.ask(ProposalDialog(proposal, len(waiting) - 1), asks_on=True)
        if said is None:
            break
        asked.add(proposal.id)
        if said is not Said.LATER:
            answer = accept if said is Said.YES else refuse
            await decide(screen, partial(answer, state.ledger, [proposal.id], reviewer=state.reviewer))
            decided += 1
            # Looked up anew: what was accepted may leave nothing to ask of others, as where two claims are one now.
            waiting = await screen.in_thread(partial(_waiting, state.ledger, about))
        waiting = [other for other in waiting if other.id not in asked]
    if decided:
        screen.say(f"{counted(decided, 'proposed link')} decided")


def _waiting(ledger: Ledger, claim_id: int | None) -> list[Proposal]:
    """Return what is proposed about a claim, or where none is given, about any claims and speakers."""
    if claim_id is None:
        return [p for sort in Proposed for p in proposals(ledger, sort, limit=_MOST)]
    of_claim = (Proposed.SAME_CLAIM, Proposed.CONTRADICTION)
    return [p for sort in of_claim for p in proposals(ledger, sort, claim_id=claim_id)]


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
