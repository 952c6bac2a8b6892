"""Ratings on a scale."""

from functools import partial
from typing import TYPE_CHECKING

from factrack.counting import counted
from factrack.ledger import Rating, rate, scale_named, scales
from factrack.review.commands.command import Command
from factrack.review.commands.deciding import decide
from factrack.review.dialogs.choice import ChoiceDialog
from factrack.review.dialogs.options import Choice
from factrack.review.words import named

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_NONE, _OTHER_SCALE = "none", "other scale"
_Answer = Rating | str


async def _rate(screen: "ReviewScreen") -> None:
    state = screen.state
    ids = state.targets()
    if not ids:
        return
    seen = state.seen(ids)
    answer = await _ask(screen, ids)
    if answer == _OTHER_SCALE:
        choices = [Choice(scale.name, scale.title) for scale in scales().values()]
        state.scale = await screen.ask(ChoiceDialog("Scale", choices)) or state.scale
        answer = await _ask(screen, ids)
    if answer is None or answer == _OTHER_SCALE:
        return
    rating = answer if isinstance(answer, Rating) else None
    work = partial(rate, state.ledger, ids, rating, reviewer=state.reviewer, seen=seen)
    decisions = await decide(screen, work)
    screen.say(f"{counted(len(decisions), 'claim')} rated {rating.label if rating else 'no more'}")


async def _ask(screen: "ReviewScreen", ids: list[int]) -> _Answer | None:
    scale = scale_named(screen.state.scale)
    choices: list[Choice[_Answer]] = [
        Choice(_NONE, "no rating"),
        Choice(_OTHER_SCALE, "another scale …"),
    ]
    choices[:0] = [Choice(rating, rating.label) for rating in scale.ratings]
    return await screen.ask(ChoiceDialog(f"Rate {named(ids)}: {scale.title}", choices))


RATING: tuple[Command, ...] = (
    Command("rate", "r", "Rate", "Rate the claim or the selected claims on a scale.", "Decide", _rate, asks=True),
)
