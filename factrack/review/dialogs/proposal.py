"""A dialog that asks whether something proposed is so: two claims or speakers, side by side, and the reason."""

from collections.abc import Iterator
from enum import StrEnum
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from factrack.ledger import DiffPart, Proposal, Proposed, Side
from factrack.reports import shares_words
from factrack.review.dialogs.dialog import Dialog
from factrack.review.differing import difference
from factrack.review.text import line
from factrack.review.tones import Tone

_QUESTIONS = {
    Proposed.SAME_CLAIM: "Do they say the same?",
    Proposed.CONTRADICTION: "Do they contradict each other?",
    Proposed.SAME_SPEAKER: "Are they the same?",
}
_STYLES = {Tone.REMOVED: "$text-error", Tone.ADDED: "$text-success"}


class Said(StrEnum):
    """What the analyst says of a proposal."""

    YES = "yes"
    NO = "no"
    LATER = "later"


class ProposalDialog(Dialog[Said]):
    """Shows a proposal, and how many more there are to decide; None where the analyst wants no more of them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "say('yes')", "Yes", tooltip="It is so.", id="proposal-yes"),
        Binding("n", "say('no')", "No", tooltip="It is not so.", id="proposal-no"),
        Binding("space,j,down", "say('later')", "Later", tooltip="Leave it for later.", id="proposal-later"),
    ]
    DEFAULT_CSS = """
    ProposalDialog {
        & > .frame { width: 92; }
        .side { margin-bottom: 1; }
    }
    """

    def __init__(self, proposal: Proposal, more: int) -> None:
        super().__init__(f"{proposal.proposed.value.capitalize()}?{f' {more} more to come' if more else ''}")
        self._proposal = proposal

    def body(self) -> ComposeResult:
        """Yield the two sides, how they differ, the reason and the question."""
        proposal = self._proposal
        yield Static(Content("").join(_side(proposal.one)), classes="side")
        yield Static(Content("").join(_side(proposal.other)), classes="side")
        if shares_words(proposal.diff):
            yield Static(Content("").join(_differing(proposal.diff)), classes="side")
        yield Static(line(_reason(proposal)), classes="hint")
        yield Static(line(_QUESTIONS[proposal.proposed]), classes="hint")

    def keys(self) -> tuple[str, ...]:
        """Return the keys."""
        return ("y yes", "n no", "space later", "esc leaves")

    def action_say(self, said: str) -> None:
        """Answer."""
        self.dismiss(Said(said))


def _side(side: Side) -> Iterator[Content]:
    yield Content.styled(f"{side.id}  ", "bold $text-accent")
    yield line(side.text)
    where = ", ".join(str(part) for part in (side.speaker, side.outlet, side.published) if part)
    if where:
        yield Content("\n   ") + line(where).stylize("$quiet")


def _differing(diff: tuple[DiffPart, ...]) -> Iterator[Content]:
    for text, tone in difference(diff):
        yield line(text).stylize(_STYLES.get(tone, ""))


def _reason(proposal: Proposal) -> str:
    against = f": “{proposal.against[0]}” against “{proposal.against[1]}”" if proposal.against else ""
    return f"{proposal.reason}{against} (likeness {proposal.score:.2f})"
