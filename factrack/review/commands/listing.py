"""Moving through the rows of a view, opening one, and going back."""

from typing import TYPE_CHECKING, Any

from factrack.review.commands.command import Command
from factrack.review.dialogs.find import FindDialog

if TYPE_CHECKING:
    from factrack.review.views.rows import RowsScreen

_GROUP = "Rows"
_END = 1 << 40


def _by(rows: int, screen: "RowsScreen[Any]") -> None:
    screen.go_to(screen.row + rows)


def _page(pages: int, screen: "RowsScreen[Any]") -> None:
    _by(pages * max(1, screen.pane.rows), screen)


async def _find(screen: "RowsScreen[Any]") -> None:
    row = await screen.ask(FindDialog(f"Find one of the {screen.NOUN}s", screen.FIND, screen.find, does="goes there"))
    if row is not None:
        screen.go_to(screen.rows.index(row))


LISTING: tuple[Command, ...] = (
    Command("open", "enter", "Its claims", "List the claims of this row.", _GROUP, lambda s: s.open(), in_footer=True),
    Command("back", "escape", "Back", "Go back to the claims.", _GROUP, lambda s: s.leave(), in_footer=True),
    Command("row-down", "j,down", "Next", "Go to the next row.", _GROUP, lambda s: _by(1, s)),
    Command("row-up", "k,up", "Previous", "Go to the previous row.", _GROUP, lambda s: _by(-1, s)),
    Command("rows-down", "pagedown,ctrl+f", "Page down", "Go down a screenful.", _GROUP, lambda s: _page(1, s)),
    Command("rows-up", "pageup,ctrl+b", "Page up", "Go up a screenful.", _GROUP, lambda s: _page(-1, s)),
    Command("first-row", "g,home", "First", "Go to the first row.", _GROUP, lambda s: _by(-_END, s)),
    Command("last-row", "G,end", "Last", "Go to the last row.", _GROUP, lambda s: _by(_END, s)),
)
FINDING: tuple[Command, ...] = (
    Command("find-row", "/", "Find", "Go to a row by a part of its name.", _GROUP, _find, in_footer=True, asks=True),
)
