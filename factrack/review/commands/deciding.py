"""Decisions: marks, notes, undo and redo. Each is in the ledger before the screen shows it."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from itertools import chain, repeat
from typing import TYPE_CHECKING

from factrack.counting import counted
from factrack.ledger import Action, Decision, LedgerBusy, NothingLeft, Status, add_note, mark, redo, undo
from factrack.review.commands.command import Command
from factrack.review.commands.running import SAID_FOR
from factrack.review.dialogs.confirm import ConfirmDialog
from factrack.review.dialogs.line import LineDialog
from factrack.review.undone import undone_text
from factrack.review.words import named

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_GROUP = "Decide"
_ASKED_ABOVE = 20
PATIENCE = 1.0
"""In seconds: after these somebody may ask whether the key was taken."""
_NOT_YET = "it is not stored yet, and shown as soon as it is"
_IN_PLACE = {Action.STATUS, Action.NOTE, Action.EVIDENCE, Action.RATING, Action.SECOND_OPINION}
"""What changes nothing about which claims there are, and what they say."""
Decide = Callable[[], tuple[Decision, ...]]


async def decide(screen: "ReviewScreen", work: Decide) -> tuple[Decision, ...]:
    """Decide something in a thread, however much it is, after what is being decided already; then show it."""
    async with screen.deciding:
        decisions = await _patiently(screen, work)
    screen.state.note_decisions(decisions)
    if all(decision.action in _IN_PLACE for decision in decisions):
        screen.show_everything()
    else:
        screen.reload()
    return decisions


async def _patiently(screen: "ReviewScreen", work: Decide) -> tuple[Decision, ...]:
    """Do what may be about thousands of claims, and say so as long as it takes."""
    working = asyncio.ensure_future(screen.in_thread(work))
    for patience in chain((PATIENCE,), repeat(SAID_FOR)):
        done, _ = await asyncio.wait({working}, timeout=patience)
        if done:
            break
        screen.say(_NOT_YET)
    return await working


def _mark(status: Status, screen: "ReviewScreen") -> Awaitable[None] | None:
    state = screen.state
    ids = state.targets()
    work = partial(mark, claim_ids=ids, status=status, reviewer=state.reviewer, seen=state.seen(ids))
    if len(ids) > _ASKED_ABOVE:
        screen.will_ask()
    if state.selected:
        return _mark_many(screen, ids, status, partial(work, state.ledger))
    if not ids:
        return None
    if screen.deciding.locked():
        return _mark_later(screen, ids[0], partial(work, state.ledger))
    try:
        state.note_decisions(work(state.ledger.at_once))
    except LedgerBusy:
        return _mark_later(screen, ids[0], partial(work, state.ledger))
    _advance(screen)
    return None


async def _mark_later(screen: "ReviewScreen", claim_id: int, work: Decide) -> None:
    """Mark a claim as soon as nobody else writes, and go on from it unless the reviewer did."""
    if claim_id in screen.waiting:
        screen.say(_NOT_YET)
        return
    screen.waiting.add(claim_id)
    try:
        await decide(screen, work)
    finally:
        screen.waiting.discard(claim_id)
    if screen.state.current_id == claim_id:
        _advance(screen)


async def _mark_many(screen: "ReviewScreen", ids: list[int], status: Status, work: Decide) -> None:
    many = counted(len(ids), "claim")
    if len(ids) > _ASKED_ABOVE and not await screen.ask(ConfirmDialog("Mark", f"Mark {many} as {status}?")):
        return
    decisions = await decide(screen, work)
    screen.state.selected.clear()
    screen.show_everything()
    screen.say(f"{counted(len(decisions), 'claim')} marked {status}")


def _advance(screen: "ReviewScreen") -> None:
    row = screen.state.index.next_pending(screen.state.row)
    # The claim that was decided is redrawn as the one that the cursor leaves.
    screen.go_to(screen.state.row if row is None else row)
    screen.header.refresh()
    if row is None:
        screen.say("no other claim of this filter is pending")


async def _note(screen: "ReviewScreen") -> None:
    state = screen.state
    ids = state.targets()
    claim = state.claim_at(state.row) if ids else None
    if claim is None:
        return
    about = f"Note on {named(ids)}"
    seen = state.seen(ids)
    text = await screen.ask(LineDialog(about, value=claim.note, hint="Without words, the note is taken away."))
    if text is not None:
        await decide(screen, partial(add_note, state.ledger, ids, text, reviewer=state.reviewer, seen=seen))


async def _step(screen: "ReviewScreen", step: Callable[..., tuple[Decision, ...]], nothing: str) -> None:
    """Take a decision back, or make it stand again, and go there; `nothing` is said where there is none."""
    ledger, reviewer = screen.state.ledger, screen.state.reviewer
    try:
        decisions = await decide(screen, partial(step, ledger, reviewer=reviewer))
    except NothingLeft:
        screen.say(nothing)
        return
    row = screen.state.index.row_of(decisions[0].claim_id)
    if row is not None:
        screen.go_to(row)
    screen.say(await screen.in_thread(partial(undone_text, ledger, decisions)))


def undo_newest(screen: "ReviewScreen") -> Awaitable[None]:
    """Take back the newest decision, show that, and say what it was."""
    nothing = "there is no decision of yours to take back"
    return _step(screen, undo, nothing)


def redo_newest(screen: "ReviewScreen") -> Awaitable[None]:
    """Make the decision stand again that was taken back last, show that, and say what it was."""
    nothing = "there is nothing to redo: you took nothing back, or decided something since"
    return _step(screen, redo, nothing)


DECIDING: tuple[Command, ...] = (
    Command(
        "verify",
        "v",
        "Verify",
        "Mark as verified and go to the next pending claim.",
        _GROUP,
        partial(_mark, Status.VERIFIED),
        in_footer=True,
    ),
    Command(
        "dispute",
        "d",
        "Dispute",
        "Mark as disputed and go to the next pending claim.",
        _GROUP,
        partial(_mark, Status.DISPUTED),
        in_footer=True,
    ),
    Command(
        "pend",
        "p",
        "Pend",
        "Mark as pending and go to the next pending claim.",
        _GROUP,
        partial(_mark, Status.PENDING),
        in_footer=True,
    ),
    Command(
        "undo",
        "u",
        "Undo",
        "Take back the newest decision, also one of an earlier session.",
        _GROUP,
        undo_newest,
        in_footer=True,
    ),
    Command("redo", "ctrl+r", "Redo", "Make the decision stand again that was taken back last.", _GROUP, redo_newest),
    Command(
        "note",
        "a",
        "Note",
        "Write a note on the claim or the selected claims.",
        _GROUP,
        _note,
        in_footer=True,
        asks=True,
    ),
)
