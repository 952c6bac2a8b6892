"""A screen that lists rows; opening one gives the filter of its claims."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.geometry import Size
from textual.strip import Strip
from textual.widgets import Static

from factrack.counting import counted
from factrack.fitting import fit
from factrack.ledger import ClaimFilter, Ledger, Status
from factrack.reports import GLYPHS
from factrack.review.commands.command import Command, bindings
from factrack.review.commands.listing import FINDING, LISTING
from factrack.review.commands.program import PROGRAM
from factrack.review.commands.running import CommandScreen
from factrack.review.dialogs.options import Choice
from factrack.review.messages import CommandAsked, RowChosen
from factrack.review.panes.keys import KeysBar
from factrack.review.panes.lines import LinesPane
from factrack.review.text import line
from factrack.review.tones import STATUS_TONES, Line, Tone

R = TypeVar("R")
_COUNT, _ROOM_FOR_ALL = 10, 44


class RowsPane(LinesPane, inherit_bindings=False):
    """Draws the rows in sight, and the cursor, which the keys move that would scroll another pane."""

    def __init__(self, view: "RowsScreen[Any]") -> None:
        super().__init__(id="rows")
        self._of = view

    def show_all(self) -> None:
        """Draw the rows anew, with the cursor in sight."""
        self.virtual_size = Size(self.size.width, len(self._of.rows))
        self.keep_in_sight(self._of.row)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw one row."""
        number = self.scroll_offset.y + y
        if number >= len(self._of.rows):
            return self.draw(())
        return self.draw(self._of.line_of(number, self.columns), is_cursor=number == self._of.row)

    def on_resize(self) -> None:
        """Keep the cursor in sight, and the columns under their names."""
        self._of.show_columns(self.columns)
        self.show_all()

    def on_click(self, event: events.Click) -> None:
        """Go to the row that was clicked; twice opens it."""
        offset = event.get_content_offset(self)
        if offset is not None and self.scroll_offset.y + offset.y < len(self._of.rows):
            self.post_message(RowChosen(self.scroll_offset.y + offset.y))
            if event.chain == 2:
                self.post_message(CommandAsked("open"))


class RowsScreen(CommandScreen, Generic[R]):
    """Lists rows under a heading; `chosen` is the filter of the one that was opened, None where none was.

    Subclasses say what the rows are (`read`, in a thread), what is in their columns (`cells`), how one is found by a
    part of its name (`find`), and which claims are behind one (`claims_of`).
    """

    TABLE: ClassVar[tuple[Command, ...]] = (*LISTING, *FINDING, *PROGRAM)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(TABLE)]
    NOUN: ClassVar[str]
    FIND: ClassVar[str]
    """What to type to find a row."""
    COLUMNS: ClassVar[tuple[tuple[str, int], ...]]
    """The columns, each with its share of the room that the counts leave."""
    DEFAULT_CSS = """
    RowsScreen {
        layout: vertical;
        & > #heading { height: 1; padding: 0 1; background: $panel; text-wrap: nowrap; text-overflow: ellipsis; }
        & > #columns { height: 1; color: $quiet; background: $surface; text-wrap: nowrap; }
        & > RowsPane { height: 1fr; background: $background; }
    }
    """

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self.ledger = ledger
        self.rows: Sequence[R] = ()
        self.row = 0
        self.chosen: ClaimFilter | None = None
        self.pane = RowsPane(self)
        self.keys = KeysBar()
        self._on: R | None = None
        """The row that the cursor was put on, as it was then."""
        self._reading = asyncio.Lock()
        """Held while the rows are read: what is read last is shown last."""

    @property
    def current(self) -> R | None:
        """The row under the cursor."""
        return self.rows[self.row] if self.row < len(self.rows) else None

    def read(self) -> Sequence[R]:
        """Return the rows; it is called in a thread."""
        raise NotImplementedError

    def cells(self, row: R) -> tuple[str, ...]:
        """Return what is in the columns of a row."""
        raise NotImplementedError

    def statuses(self, row: R) -> Mapping[Status, int]:
        """Return the claims of a row by status."""
        raise NotImplementedError

    def find(self, typed: str) -> Iterator[Choice[R]]:
        """Yield the rows that have what is typed in their names."""
        raise NotImplementedError

    def claims_of(self, row: R) -> ClaimFilter:
        """Return the filter that lists the claims of a row."""
        raise NotImplementedError

    def is_same(self, row: R, before: R) -> bool:
        """Whether a row is of what another one was of, before something was decided."""
        return row == before

    def compose(self) -> ComposeResult:
        """Lay out heading, rows and keys."""
        yield Static("reading …", id="heading")
        yield Static(id="columns")
        yield self.pane
        yield self.keys

    def on_mount(self) -> None:
        """Read the rows."""
        self.bindings_updated_signal.subscribe(self, lambda _: self.keys.show(self.footer_keys()))
        self.attempt(self.reload)

    async def reload(self) -> None:
        """Read the rows anew: the cursor stays on its row, or where that is not there any more, at its place."""
        async with self._reading:
            self.rows = await self.in_thread(self.read)
        self.query_one("#heading", Static).update(line(counted(len(self.rows), self.NOUN)))
        place = self._place()
        if place is None:
            self.go_to(self.row)
        else:
            self.row = place
            self.pane.show_all()

    def _place(self) -> int | None:
        """Return where the row is now that the cursor was put on."""
        on = self._on
        return None if on is None else next((n for n, row in enumerate(self.rows) if self.is_same(row, on)), None)

    def go_to(self, row: int) -> None:
        """Put the cursor on a row, or the nearest that there is."""
        self.row = max(0, min(row, len(self.rows) - 1))
        self._on = self.current
        self.pane.show_all()

    def open(self) -> None:
        """Go back, and list the claims of the row under the cursor."""
        if self.current is not None:
            self.chosen = self.claims_of(self.current)
            self.dismiss()

    def leave(self) -> None:
        """Go back to what was listed before."""
        self.dismiss()

    def line_of(self, number: int, width: int) -> Line:
        """Return a row as a line of that width."""
        row = self.rows[number]
        statuses = self.statuses(row)
        counts = [(f"{GLYPHS[s]} {statuses.get(s, 0):<{_COUNT - 2}}", STATUS_TONES[s]) for s in Status]
        cells = [
            (cell, Tone.TEXT if n == 0 else Tone.QUIET) for n, cell in enumerate(self._fitted(self.cells(row), width))
        ]
        return ((" ", Tone.TEXT), *counts, *cells)

    def show_columns(self, width: int) -> None:
        """Name the columns above them."""
        heads = "".join(self._fitted(tuple(name for name, _ in self.COLUMNS), width))
        counts = "".join(fit(status, _COUNT) for status in Status)
        self.query_one("#columns", Static).update(line(f" {counts}{heads}"))

    def _fitted(self, cells: tuple[str, ...], width: int) -> list[str]:
        """Return what is in the columns at their widths; where there is room for one only, it is the first."""
        room = max(0, width - 1 - _COUNT * len(Status))
        shares = [share for _, share in self.COLUMNS] if room >= _ROOM_FOR_ALL else [1]
        widths = [room * share // sum(shares) for share in shares]
        return [fit(cell, max(0, width - 2)) + "  " for cell, width in zip(cells, widths, strict=False)]

    @on(RowChosen)
    def _row_chosen(self, message: RowChosen) -> None:
        self.go_to(message.row)

    @on(CommandAsked)
    def _command_asked(self, message: CommandAsked) -> None:
        self.action_command(message.command_id)
