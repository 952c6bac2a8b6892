"""Selecting claims, so that one decision is about them all."""

from typing import TYPE_CHECKING

from factrack.review.commands.command import Command, Where

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_GROUP = "Select"


def _toggle(screen: "ReviewScreen") -> None:
    state = screen.state
    if state.current_id is not None:
        state.selected ^= {state.current_id}
        screen.go_to(state.row + 1)


def _extend(step: int, screen: "ReviewScreen") -> None:
    extend_to(screen, screen.state.row + step)


def extend_to(screen: "ReviewScreen", row: int) -> None:
    """Select every claim from the cursor to a row, and go there."""
    state = screen.state
    before = state.row
    screen.state.go_to(row)
    first, last = sorted((before, state.row))
    state.selected.update(state.index.ids[first : last + 1])
    screen.show_claims()


def _all(screen: "ReviewScreen") -> None:
    screen.state.selected = set(screen.state.index.ids)
    screen.show_claims()


def _none(screen: "ReviewScreen") -> None:
    screen.state.selected.clear()
    screen.show_claims()


SELECTING: tuple[Command, ...] = (
    Command(
        "select",
        "space",
        "Select",
        "Select the claim, or leave it out again, and go to the next.",
        _GROUP,
        _toggle,
        Where.CLAIMS,
        in_footer=True,
    ),
    Command(
        "extend-down",
        "shift+down,J",
        "Select down",
        "Select the claim and the one below.",
        _GROUP,
        lambda screen: _extend(1, screen),
        Where.CLAIMS,
    ),
    Command(
        "extend-up",
        "shift+up,K",
        "Select up",
        "Select the claim and the one above.",
        _GROUP,
        lambda screen: _extend(-1, screen),
        Where.CLAIMS,
    ),
    Command("select-all", "ctrl+a", "Select all", "Select all claims of this filter.", _GROUP, _all, Where.CLAIMS),
    Command("select-none", "", "Select none", "Leave all claims out of the selection.", _GROUP, _none),
)
