"""Panes: which one is focused, how large it is; and going back, one thing after the other."""

from functools import partial
from typing import TYPE_CHECKING

from factrack.ledger import ClaimFilter
from factrack.review.commands.command import Command

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_GROUP = "Panes"
_STEP = 5


def _back(screen: "ReviewScreen") -> None:
    """Leave the enlarged pane, else the selection, else the pane, else the filter."""
    if screen.is_enlarged:
        screen.enlarge(False)
    elif screen.state.selected:
        screen.state.selected.clear()
        screen.show_claims()
    elif not screen.claims.has_focus:
        screen.focus_pane(screen.claims)
    elif screen.state.claims != ClaimFilter():
        screen.load(ClaimFilter())


def _go(pane: str, screen: "ReviewScreen") -> None:
    screen.focus_pane(next(other for other in screen.panes if other.id == pane))


ARRANGING: tuple[Command, ...] = (
    Command("claims", "1", "Claims", "Go to the list of claims.", _GROUP, partial(_go, "claims")),
    Command("article", "2", "Article", "Go to the article.", _GROUP, partial(_go, "article")),
    Command("details", "3", "Details", "Go to the details.", _GROUP, partial(_go, "details")),
    Command("next-pane", "tab", "Next pane", "Go to the next pane.", _GROUP, lambda screen: screen.focus_next_pane(1)),
    Command(
        "previous-pane",
        "shift+tab",
        "Previous pane",
        "Go to the previous pane.",
        _GROUP,
        lambda screen: screen.focus_next_pane(-1),
    ),
    Command(
        "enlarge",
        "enter,z",
        "Enlarge",
        "Give the pane the whole screen, and back.",
        _GROUP,
        lambda screen: screen.enlarge(not screen.is_enlarged),
        in_footer=True,
    ),
    Command(
        "grow",
        "plus,greater_than_sign",
        "More list",
        "Give the list of claims more room.",
        _GROUP,
        lambda screen: screen.move_split(_STEP),
    ),
    Command(
        "shrink",
        "minus,less_than_sign",
        "Less list",
        "Give the list of claims less room.",
        _GROUP,
        lambda screen: screen.move_split(-_STEP),
    ),
    Command("back", "escape", "Back", "Leave the enlarged pane, the selection, the pane or the filter.", _GROUP, _back),
)
