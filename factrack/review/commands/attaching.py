"""What is attached to claims: evidence."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factrack.counting import counted
from factrack.errors import UsageError
from factrack.ledger import (
    Bearing,
    Evidence,
    add_evidence,
    checked_evidence,
    evidence_file,
    withdraw_evidence,
)
from factrack.review.commands.command import Command
from factrack.review.commands.deciding import decide
from factrack.review.dialogs.choice import ChoiceDialog
from factrack.review.dialogs.form import Answers, FormDialog, FormField
from factrack.review.dialogs.options import Choice
from factrack.review.paths import typed_path
from factrack.review.words import named

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_GROUP = "Decide"
_FIELDS = (
    FormField("url", "Link or file", example="https://, or a path"),
    FormField("title", "Title", example="what it is called"),
    FormField("note", "What it shows", example="what it says about the claim"),
    FormField("bearing", "What it does", example="supports or undermines"),
    FormField("copy", "Keep a copy of the file", example="yes or no"),
)


async def _add(screen: "ReviewScreen") -> None:
    state = screen.state
    ids = state.targets()
    if not ids:
        return
    seen = state.seen(ids)
    dialog = FormDialog(
        f"Evidence for {named(ids)}",
        _FIELDS,
        hint="The form of a link is checked; nothing is fetched.",
        does="attaches it",
        check=_check,
    )
    answers = await screen.ask(dialog)
    if answers is None:
        return
    evidence, file = _evidence(answers), _to_copy(answers)
    work = partial(add_evidence, state.ledger, ids, evidence, copy_of=file, reviewer=state.reviewer, seen=seen)
    decisions = await decide(screen, work)
    kept = ", with a copy" if file else ""
    screen.say(f"evidence for {counted(len(decisions), 'claim')}{kept}" if decisions else "it is there already")


def _check(answers: Answers) -> None:
    _evidence(answers)
    _to_copy(answers)


def _evidence(answers: Answers) -> Evidence:
    return Evidence(_named(answers), answers["title"], answers["note"], _bearing(answers["bearing"]))


def _named(answers: Answers) -> str:
    """Return the link, or the path of the file."""
    written = answers["url"]
    path = str(typed_path(written))
    return path if evidence_file(path) else checked_evidence(written)


def _to_copy(answers: Answers) -> Path | None:
    """Return the file of which a copy is to be kept, if any is."""
    word = answers["copy"].lower()
    if not word or "no".startswith(word):
        return None
    if not "yes".startswith(word):
        raise UsageError(f"{word!r} is no answer", "yes or no")
    file = evidence_file(_named(answers))
    if file is None:
        raise UsageError("no copy is kept of a page", "save it, and attach the file")
    return file


def _bearing(word: str) -> Bearing:
    """Return what is meant by the beginning of its word; nothing is said by an empty one."""
    for bearing in (Bearing.SUPPORTS, Bearing.UNDERMINES):
        if word and bearing.startswith(word.lower()):
            return bearing
    if word:
        raise UsageError(f"{word!r} is not what evidence does", "supports or undermines, or nothing")
    return Bearing.UNSAID


async def _withdraw(screen: "ReviewScreen") -> None:
    state = screen.state
    claim = state.claim_at(state.row) if state.current_id is not None else None
    if claim is None or not claim.evidence:
        screen.say("this claim has no evidence")
        return
    choices = [Choice(link.url, link.url, link.title or link.note) for link in claim.evidence]
    url = await screen.ask(ChoiceDialog(f"Withdraw from {named([claim.id])}", choices))
    if url is not None:
        await decide(screen, partial(withdraw_evidence, state.ledger, [claim.id], url, reviewer=state.reviewer))
        screen.say("withdrawn; the history keeps it")


ATTACHING: tuple[Command, ...] = (
    Command(
        "evidence",
        "e",
        "Evidence",
        "Attach a link or a file to the claim or the selected claims.",
        _GROUP,
        _add,
        asks=True,
    ),
    Command(
        "withdraw", "E", "Withdraw evidence", "Take a link or a file back from the claim.", _GROUP, _withdraw, asks=True
    ),
)
