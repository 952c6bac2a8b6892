"""Whose a name is: speakers that are one, forms of a name that are somebody else's; and how that is taken back."""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from factrack.counting import counted
from factrack.errors import UsageError
from factrack.ledger import SpeakerEntry, SpeakerForm, count_by_form, merge_speakers, split_speaker
from factrack.review.commands.command import Command
from factrack.review.commands.deciding import Decide, decide, redo_newest, undo_newest
from factrack.review.dialogs.choice import ChoiceDialog
from factrack.review.dialogs.find import FindDialog
from factrack.review.dialogs.options import Choice
from factrack.review.dialogs.splitting import SplitDialog
from factrack.review.words import short

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen
    from factrack.review.views.speakers import SpeakersView

_GROUP = "Speakers"
_WITH_WHOM = "With whom? A part of any form of the name"
_WHOSE = "Whose is it? A part of any form of the name"


async def _merge(view: "SpeakersView") -> None:
    speaker = view.current
    others = [row for row in view.rows if row is not speaker]
    if speaker is None or not others:
        view.say("there is no other speaker to merge with")
        return
    other = await view.ask(FindDialog(f"Merge {speaker.name}", _WITH_WHOM, partial(find_among, others)), asks_on=True)
    if other is None:
        return
    names = [Choice(one, one.name, _about(one)) for one in (speaker, other)]
    into = await view.ask(ChoiceDialog("Make them one", names, hint="Which name stands for both from now on?"))
    if into is None:
        return
    gone = other if into is speaker else speaker
    await _decide(view, partial(merge_speakers, view.ledger, [gone.id], into.id, reviewer=view.review.state.reviewer))
    view.say(f"{short(gone.name)} is {short(into.name)} from now on")


def find_among(speakers: Iterable[SpeakerEntry], typed: str) -> Iterator[Choice[SpeakerEntry]]:
    """Yield the speakers with a part in any form of the name, whatever the case, as `find_speakers` does."""
    part = typed.casefold()
    for speaker in speakers:
        form = next((form for form in speaker.forms if part in form.name.casefold()), None)
        if form is not None:
            yield Choice(speaker, speaker.name, _about(speaker, form))


def _about(speaker: SpeakerEntry, form: SpeakerForm | None = None) -> str:
    """Tell a speaker from others of like names; a form that was asked for is named."""
    also = f"also {form.name}" if form is not None and form.name != speaker.name else ""
    return ", ".join(filter(None, (also, speaker.role, speaker.affiliation, counted(speaker.claims, "claim"))))


async def _split(view: "SpeakersView") -> None:
    speaker = view.current
    if speaker is None or len(speaker.forms) < 2:
        view.say("there is one form of this name only: there is nothing to split")
        return
    statements = await view.in_thread(partial(count_by_form, view.ledger, speaker.id))
    dialog = SplitDialog(
        f"Split {speaker.name}",
        [Choice(form, form.name, _counted(form, statements)) for form in speaker.forms],
        hint="Which forms of the name are somebody else's? m gives them to another speaker.",
        does="splits them off",
        check=partial(_check, speaker),
    )
    forms = await view.ask(dialog, asks_on=True)
    if forms and dialog.to_another:
        await _give(view, speaker, forms)
    elif forms:
        await _split_off(view, speaker, forms)


async def _give(view: "SpeakersView", speaker: SpeakerEntry, forms: Sequence[SpeakerForm]) -> None:
    """Say that forms of a speaker's name are of another one."""
    others = [row for row in view.rows if row.id != speaker.id]
    if not others:
        view.say("there is no other speaker to give a name to")
        return
    names = short(", ".join(form.name for form in forms))
    other = await view.ask(FindDialog(f"Give {names} to another speaker", _WHOSE, partial(find_among, others)))
    if other is not None:
        ids = [form.id for form in forms]
        await _decide(
            view, partial(split_speaker, view.ledger, ids, into=other.id, reviewer=view.review.state.reviewer)
        )
        view.say(f"{names} is {short(other.name)} from now on")


async def _split_off(view: "SpeakersView", speaker: SpeakerEntry, forms: Sequence[SpeakerForm]) -> None:
    """Say that forms of a speaker's name are of one of their own."""
    alone = forms[0]
    if len(forms) > 1:
        choices = [Choice(form, form.name) for form in forms]
        hint = "They are somebody else's. Which name stands for them from now on?"
        chosen = await view.ask(ChoiceDialog(f"Split {speaker.name}", choices, hint=hint))
        if chosen is None:
            return
        alone = chosen
    ids = [alone.id, *(form.id for form in forms if form is not alone)]
    await _decide(view, partial(split_speaker, view.ledger, ids, reviewer=view.review.state.reviewer))
    view.say(f"{short(alone.name)} is somebody else than {short(_staying(speaker, ids))} from now on")


def _counted(form: SpeakerForm, statements: Mapping[int, int]) -> str:
    return counted(statements.get(form.id, 0), "statement")


def _check(speaker: SpeakerEntry, forms: Sequence[SpeakerForm]) -> None:
    if not forms:
        raise UsageError("no form is selected", "go to one and press space")
    if len(forms) == len(speaker.forms):
        raise UsageError("these are all forms of the name", "leave at least one of them out")


def _staying(speaker: SpeakerEntry, gone: Sequence[int]) -> str:
    return next(form.name for form in speaker.forms if form.id not in gone)


async def _decide(view: "SpeakersView", work: Decide) -> None:
    """Decide something, and show it below and in the view, which may be of what somebody else has changed since."""
    try:
        await decide(view.review, work)
    finally:
        await view.reload()


async def _step(step: "Callable[[ReviewScreen], Awaitable[None]]", view: "SpeakersView") -> None:
    await step(view.review)
    await view.reload()


NAMING: tuple[Command, ...] = (
    Command(
        "merge",
        "m",
        "Merge",
        "Say that the speaker is one with another.",
        _GROUP,
        _merge,
        in_footer=True,
        asks=True,
    ),
    Command(
        "split",
        "x",
        "Split",
        "Say that forms of the name are somebody else's.",
        _GROUP,
        _split,
        in_footer=True,
        asks=True,
    ),
    Command(
        "undo",
        "u",
        "Undo",
        "Take back the newest decision, also one about claims.",
        _GROUP,
        partial(_step, undo_newest),
        in_footer=True,
    ),
    Command(
        "redo",
        "ctrl+r",
        "Redo",
        "Make the decision stand again that was taken back last.",
        _GROUP,
        partial(_step, redo_newest),
    ),
)
