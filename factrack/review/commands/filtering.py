"""Which claims are listed."""

from typing import TYPE_CHECKING

from factrack.review.commands.command import Command

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_GROUP = "Filter"


def _reload(screen: "ReviewScreen") -> None:
    screen.state.kept.clear()
    screen.state.forget()
    screen.load(screen.state.claims)


FILTERING: tuple[Command, ...] = (
    Command(
        "filter",
        "slash",
        "Filter",
        "Type which claims are listed.",
        _GROUP,
        lambda screen: screen.type_filter(),
        in_footer=True,
    ),
    Command("refresh", "f5,ctrl+l", "Refresh", "List the claims of this filter anew.", _GROUP, _reload),
)
