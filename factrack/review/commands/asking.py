"""Asking others for a second opinion."""

from functools import partial
from typing import TYPE_CHECKING

from factrack.counting import counted
from factrack.ledger import SecondOpinion, ask_second_opinion, checked_request
from factrack.review.commands.command import Command
from factrack.review.commands.deciding import decide
from factrack.review.dialogs.form import Answers, FormDialog, FormField
from factrack.review.words import named

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_FIELDS = (
    FormField("of", "Who is asked", example="a reviewer; without a name, anybody"),
    FormField("question", "What to look at", example="is the table the newest?"),
)


async def _ask(screen: "ReviewScreen") -> None:
    state = screen.state
    ids = state.targets()
    if not ids:
        return
    seen = state.seen(ids)

    def request(answers: Answers) -> SecondOpinion:
        return checked_request(answers["question"], of=answers["of"], reviewer=state.reviewer)

    dialog = FormDialog(
        f"Second opinion on {named(ids)}",
        _FIELDS,
        hint="It is asked for until they mark the claim; the filter second:yes lists such claims.",
        does="asks",
        check=request,
    )
    answers = await screen.ask(dialog)
    if answers is None:
        return
    asked = request(answers)
    work = partial(
        ask_second_opinion, state.ledger, ids, asked.question, of=asked.of, reviewer=state.reviewer, seen=seen
    )
    decisions = await decide(screen, work)
    about = f"{asked.of or 'anybody'} is asked about {counted(len(decisions), 'claim')}"
    screen.say(about if decisions else "that is asked already")


ASKING: tuple[Command, ...] = (
    Command(
        "ask",
        "A",
        "Ask",
        "Ask another reviewer for a second opinion.",
        "Decide",
        _ask,
        asks=True,
    ),
)
