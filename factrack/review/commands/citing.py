"""Taking a statement elsewhere: its quote to the clipboard, its source to the browser or the editor."""

from typing import TYPE_CHECKING

from factrack.ledger import Appearance
from factrack.review.commands.command import Command
from factrack.review.sources import citation, open_source

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_GROUP = "Cite"


def _shown(screen: "ReviewScreen") -> Appearance | None:
    detail = screen.state.detail()
    return detail.appearances[screen.state.shown_of(detail)] if detail and detail.appearances else None


def _copy(screen: "ReviewScreen") -> None:
    appearance = _shown(screen)
    if appearance:
        screen.app.copy_to_clipboard(citation(appearance))
        screen.say("copied: the quote with its citation")


def _open(screen: "ReviewScreen") -> None:
    appearance = _shown(screen)
    if appearance:
        screen.say(f"opened: {open_source(screen.app, appearance)}")


CITING: tuple[Command, ...] = (
    Command("copy", "y", "Copy", "Copy the quote with its citation.", _GROUP, _copy),
    Command("open", "o", "Open source", "Open the page or the file that the statement was read from.", _GROUP, _open),
)
