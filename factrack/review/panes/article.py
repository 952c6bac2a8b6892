"""The article: its whole text, with the statement under the cursor in its place."""

import asyncio
from bisect import bisect_right
from typing import ClassVar

from textual.binding import BindingType
from textual.strip import Strip

from factrack.ledger import Appearance, ArticleText
from factrack.plaintext import sanitize
from factrack.review.commands.command import Where, bindings
from factrack.review.commands.review import REVIEW
from factrack.review.painting import paint, runs
from factrack.review.panes.lines import LinesPane
from factrack.review.text import line
from factrack.review.tones import Piece, Tone
from factrack.review.wrapping import Span, wrap

_MARGIN: Piece = (" ", Tone.TEXT)
_WIDEST = 84
"""Lines longer than this are hard to read, however wide the pane is."""
_LONG = 100_000
"""A text of more characters than this is wrapped in a thread: the keys do not wait for it."""
_NEAR = 10_000
"""Of such a text, about so many characters before the statement and behind it are shown meanwhile."""
Wrapped = tuple[int | None, int]
"""The id of an article, and the width in cells that its lines are for."""


class ArticlePane(LinesPane):
    """Shows one appearance of a claim in its article."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(REVIEW, Where.TEXTS)]

    def __init__(self) -> None:
        super().__init__(id="article")
        self._article: ArticleText | None = None
        self._appearance: Appearance | None = None
        self._text = ""
        self._painted = bytearray()
        self._lines: list[Span] = []
        self._wrapped: Wrapped = (None, 0)
        self.border_title = "2 Article"

    def show(self, article: ArticleText | None, appearance: Appearance | None, position: str) -> None:
        """Show an appearance; `position` says which of how many it is."""
        if (article, appearance) == (self._article, self._appearance):
            return
        self._article, self._appearance = article, appearance
        self._text = sanitize(article.text) if article else ""
        self._painted = paint(article, appearance) if article else bytearray()
        title = f" · {article.title}" if article and article.title else ""
        self.border_title = line(f"2 Article{title}")
        self.border_subtitle = line(position)
        self._lay_out()

    def render_line(self, y: int) -> Strip:
        """Draw one line of the text."""
        number = self.scroll_offset.y + y
        if number >= len(self._lines):
            return self.draw(())
        start, end = self._lines[number]
        pieces = [(self._text[begin:stop], tone) for begin, stop, tone in runs(self._painted, start, end)]
        return self.draw((_MARGIN, *pieces))

    def on_resize(self) -> None:
        """Wrap the text anew."""
        self._lay_out()

    def _lay_out(self) -> None:
        wanted = (self._article.id if self._article else None, min(_WIDEST, self.columns - 2))
        if wanted != self._wrapped:
            self._wrapped = wanted
            if len(self._text) > _LONG:
                self._lines = self._wrap_near(wanted[1])
                self.run_worker(self._wrap_in_thread(wanted), group="wrap", exclusive=True)
            else:
                self._lines = _wrap(self._text, wanted[1])
        self._show_lines()

    def _wrap_near(self, width: int) -> list[Span]:
        """Return the lines around the statement only."""
        content = self._appearance.content[0][0] if self._appearance else 0
        begin = self._text.rfind("\n", 0, max(0, content - _NEAR)) + 1
        lines = _wrap(self._text[begin : content + _NEAR], width)
        return [(begin + start, begin + end) for start, end in lines]

    async def _wrap_in_thread(self, wanted: Wrapped) -> None:
        lines = await asyncio.to_thread(_wrap, self._text, wanted[1])
        if wanted == self._wrapped:
            self._lines = lines
            self._show_lines()

    def _show_lines(self) -> None:
        self.set_length(len(self._lines))
        self.begin_with(self._first_row())
        self.refresh()

    def _first_row(self) -> int:
        """Return the row to begin with: the statement stands in the upper third, below what leads to it."""
        if self._appearance is None or not self._lines:
            return 0
        first = self._appearance.content[0][0]
        row = bisect_right(self._lines, first, key=lambda found: found[0]) - 1
        return max(0, row - self.rows // 3)


def _wrap(text: str, width: int) -> list[Span]:
    return wrap(text, width, airy=True) if width > 0 else []
