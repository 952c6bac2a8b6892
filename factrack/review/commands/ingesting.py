"""Articles from inside: a file, a folder or a page is read in a thread, and the screen stays usable."""

import asyncio
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from factrack.errors import FactrackError, UsageError
from factrack.ingest import Ingested, Progress, ingest, ingested_text, is_address, undated_hint
from factrack.review.commands.command import Command
from factrack.review.dialogs.form import Answers, FormDialog, FormField
from factrack.review.dialogs.message import MessageDialog
from factrack.review.paths import is_there, typed_path

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_GROUP = "Articles"
_FIELDS = (
    FormField("input", "File, folder or address of a page", example="articles/ or https://"),
    FormField("published", "Published, where the article does not say so", example="2024-03-12"),
)
_SHOWN_PROBLEMS = 8


async def _ingest(screen: "ReviewScreen") -> None:
    if screen.progress.is_running:
        screen.say("articles are being read, or a report written, already; ctrl+x stops that")
        return
    answers = await screen.ask(FormDialog("Read articles", _FIELDS, does="reads it", check=_check))
    if answers is None:
        return
    stopping = screen.progress.begin("reading …")
    try:
        done = await screen.in_thread(partial(_read, screen, answers, stopping, asyncio.get_running_loop()))
    finally:
        screen.progress.end()
    screen.load(screen.state.claims)
    told = [("stopped: " if stopping.is_set() else "") + ingested_text(done), undated_hint(done)]
    screen.say(". ".join(filter(None, told)))
    if done.problems:
        await screen.ask(MessageDialog("Not all of it could be read", _told(done.problems)))


def _read(screen: "ReviewScreen", answers: Answers, stopping: Event, loop: asyncio.AbstractEventLoop) -> Ingested:
    """Read in a thread: the widgets are told in their own."""

    def tell(now: Progress) -> None:
        loop.call_soon_threadsafe(screen.progress.show, now.done, now.total, now.name)

    return ingest(
        [_input(answers)],
        screen.state.ledger,
        published=_published(answers),
        progress=tell,
        stopped=stopping.is_set,
    )


def _check(answers: Answers) -> None:
    if not answers["input"]:
        raise UsageError("there is nothing to read", "for example articles/ or https://post.example/news")
    _published(answers)
    where = _input(answers)
    if isinstance(where, Path) and not is_there(where):
        raise UsageError(f"there is no file and no folder {where}", f"paths begin in {Path.cwd()}, or with / or ~")


def _input(answers: Answers) -> str | Path:
    named = answers["input"]
    return named if is_address(named) else typed_path(named)


def _published(answers: Answers) -> date | None:
    written = answers["published"]
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        raise UsageError(f"{written!r} is no date", "write year-month-day, for example 2024-03-12") from None


def _told(problems: Sequence[FactrackError]) -> str:
    lines = [f"{problem.message} ({problem.hint})" for problem in problems[:_SHOWN_PROBLEMS]]
    left = len(problems) - len(lines)
    return "\n".join([*lines, f"and {left:,} more"] if left else lines)


def _stop(screen: "ReviewScreen") -> None:
    if screen.progress.is_running:
        screen.progress.stop()
        screen.say("stopping …")
    else:
        screen.say("nothing is being read or written")


INGESTING: tuple[Command, ...] = (
    Command(
        "ingest",
        "ctrl+o",
        "Read articles",
        "Read a file, a folder or a page into the ledger.",
        _GROUP,
        _ingest,
        asks=True,
    ),
    Command(
        "stop",
        "ctrl+x",
        "Stop",
        "Stop reading articles, or writing a report.",
        _GROUP,
        _stop,
    ),
)
