"""The details: all that is known of the claim under the cursor, and how it is known."""

from typing import ClassVar

from textual.binding import BindingType
from textual.geometry import Size
from textual.strip import Strip

from factrack.ledger import ArticleText, ClaimDetail
from factrack.review.commands.command import Where, bindings
from factrack.review.commands.review import REVIEW
from factrack.review.describing import describe
from factrack.review.panes.lines import LinesPane
from factrack.review.tones import Line, Tone

_MARGIN = (" ", Tone.TEXT)


class DetailsPane(LinesPane):
    """Speaker, date, appearances, evidence, note, history of a claim; it follows the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(REVIEW, Where.TEXTS)]

    def __init__(self) -> None:
        super().__init__(id="details")
        self._shown: tuple[ClaimDetail, ArticleText | None, int] | None = None
        self._lines: list[Line] = []
        self.border_title = "3 Details"

    def show(self, detail: ClaimDetail | None, article: ArticleText | None, appearance: int) -> None:
        """Show a claim; `article` is the one of its appearance with this number."""
        is_other = detail is None or self._shown is None or self._shown[0].claim.id != detail.claim.id
        self._shown = None if detail is None else (detail, article, appearance)
        self._lay_out()
        if is_other:
            self.scroll_to(y=0, animate=False)

    def render_line(self, y: int) -> Strip:
        """Draw one line of the description."""
        number = self.scroll_offset.y + y
        return self.draw((_MARGIN, *self._lines[number]) if number < len(self._lines) else ())

    def on_resize(self) -> None:
        """Describe the claim for the width that there is."""
        self._lay_out()

    def _lay_out(self) -> None:
        width = self.columns - 2
        self._lines = list(describe(*self._shown, width)) if self._shown and width > 0 else []
        self.virtual_size = Size(self.size.width, len(self._lines))
        self.refresh()
