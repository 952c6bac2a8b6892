"""The dialog that writes a report, with a look at what will be in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Checkbox, Input, Label, Static

from factrack.counting import counted
from factrack.fitting import fit
from factrack.ledger import Claim, claim_text
from factrack.reports import TABLES, Per, claim_row
from factrack.review.dialogs.typing import TypingDialog
from factrack.review.paths import typed_path
from factrack.review.text import line, plain
from factrack.review.typed_line import TypedLine

_COLUMNS = {"claim_id": 8, "status": 9, "speaker": 16, "said_on": 10, "quote": 22}
"""What the preview shows of a row, and in how many cells."""


@dataclass(frozen=True, slots=True)
class Export:
    """What is to be written, and where to."""

    destination: Path
    per: Per
    bom: bool
    delimiter: str


class Tick(Checkbox, inherit_bindings=False):
    """A box whose tick is there or not: no colour is needed to tell. `enter` is left to the dialog."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("space", "toggle_button", "Tick", show=False)]
    BUTTON_LEFT = "["
    BUTTON_RIGHT = "]"

    def __init__(self, label: str, name: str) -> None:
        super().__init__(label, id=name, compact=True)
        self.BUTTON_INNER = " "

    def watch_value(self) -> None:
        """Show or hide the tick."""
        self.BUTTON_INNER = "x" if self.value else " "
        super().watch_value()
        self.refresh()


class ExportDialog(TypingDialog[Export]):
    """Asks for the file; the preview shows the `first` of `total` claims."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "write", "Write", show=False)]
    DEFAULT_CSS = """
    ExportDialog {
        & > .frame { width: 84; }
        Label { color: $quiet; }
        Horizontal { height: 1; }
        #export-delimiter { width: 8; margin-left: 1; }
        Tick { border: none; padding: 0; background: $surface; height: 1; }
        #export-preview { margin-top: 1; text-wrap: nowrap; text-overflow: ellipsis; }
        #export-about { margin-top: 1; color: $text-warning; }
    }
    """
    _FILE: ClassVar[str] = "report.csv"

    def __init__(self, first: Sequence[Claim], total: int) -> None:
        super().__init__("Export", does="writes it")
        self._first = first
        self._total = total

    def body(self) -> ComposeResult:
        """Yield the file, what a row stands for, and the preview."""
        yield Label("File; its suffix names the format")
        yield TypedLine(self._FILE, id="export-file", compact=True, select_on_focus=False)
        yield Tick("one row per article in which a claim stands", "export-statements")
        yield Tick("for Excel: begin with the mark of UTF-8", "export-bom")
        with Horizontal():
            yield Label("what separates the cells of a CSV file")
            yield TypedLine(",", id="export-delimiter", compact=True, select_on_focus=True)
        yield Static(Content("\n").join(self._preview()), id="export-preview")
        yield Static(id="export-about")

    @on(Input.Changed)
    @on(Checkbox.Changed)
    def _changed(self) -> None:
        wanted = self._wanted()
        self.query_one("#export-about", Static).update(plain(_warning(wanted.destination) or _without_effect(wanted)))

    @on(Input.Submitted)
    def action_write(self) -> None:
        """Close the dialog with what is to be written."""
        self.dismiss(self._wanted())

    def _wanted(self) -> Export:
        per = Per.STATEMENT if self.query_one("#export-statements", Checkbox).value else Per.CLAIM
        bom = self.query_one("#export-bom", Checkbox).value
        delimiter = self.query_one("#export-delimiter", Input).value or ","
        return Export(self._destination(), per, bom, delimiter)

    def _destination(self) -> Path:
        return typed_path(self.query_one("#export-file", Input).value.strip() or self._FILE)

    def _preview(self) -> Iterator[Content]:
        yield line(f"{counted(self._total, 'claim')} of this filter")
        yield Content.styled(" ".join(fit(name, width) for name, width in _COLUMNS.items()), "$quiet")
        for claim in self._first:
            row = claim_row(claim) | {"quote": claim_text(claim)}  # the stance has a column of its own in the file
            yield line(" ".join(fit(str(row[name] or ""), width) for name, width in _COLUMNS.items()))
        if self._total > len(self._first):
            yield Content.styled("…", "$quiet")


def _without_effect(wanted: Export) -> str:
    """Say what was chosen that the format has no use for."""
    form = wanted.destination.suffix.lower() or ".csv"
    if wanted.per is Per.STATEMENT and form not in TABLES:
        return f"one row per article is for {' and '.join(TABLES)} only"
    if (wanted.bom or wanted.delimiter != ",") and form != ".csv":
        return "the mark of UTF-8 and what separates cells are for .csv only"
    return ""


def _warning(path: Path) -> str:
    """Say what an analyst may not expect of a file."""
    try:
        if path.is_file():
            return f"{path.name} is there already: the report takes its place"
        return "" if path.parent.is_dir() else f"there is no folder {path.parent}"
    except (OSError, ValueError) as error:
        return f"that is no path ({error})"
