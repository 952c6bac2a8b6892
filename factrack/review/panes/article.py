"""The article: its whole text, with the statement under the cursor in its place."""

from bisect import bisect_right
from typing import ClassVar

from rich.segment import Segment
from textual.binding import BindingType
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from factrack.ledger import Appearance, ArticleText
from factrack.plaintext import one_line
from factrack.review.commands.command import Where, bindings
from factrack.review.commands.review import REVIEW
from factrack.review.painting import Paint, paint, runs
from factrack.review.text import line
from factrack.review.wrapping import Line, wrap

_MARGIN = 1
_WIDEST = 84
"""Lines longer than this are hard to read, however wide the pane is."""


class ArticlePane(ScrollView, can_focus=True):
    """Shows one appearance of a claim in its article; drawn line by line, so that its length does not matter."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(REVIEW, Where.TEXTS)]
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"article--{kind.name.lower()}" for kind in Paint}
    DEFAULT_CSS = """
    ArticlePane {
        scrollbar-size-vertical: 1;
        overflow-x: hidden;
        & > .article--furniture { color: $dim; }
        & > .article--other { text-style: underline; color: $quiet; }
        & > .article--content { background: $statement; color: $foreground; text-style: bold; }
        & > .article--cue { color: $text-accent; text-style: bold; }
        & > .article--source { color: $text-primary; text-style: bold; }
        & > .article--antecedent { color: $text-primary; text-style: italic; }
    }
    """

    def __init__(self) -> None:
        super().__init__(id="article")
        self._article: ArticleText | None = None
        self._appearance: Appearance | None = None
        self._painted = bytearray()
        self._lines: list[Line] = []
        self._wrapped: tuple[int, int] | None = None
        self.show(None, None, "")

    def show(self, article: ArticleText | None, appearance: Appearance | None, position: str) -> None:
        """Show an appearance; `position` says which of how many it is."""
        self._article, self._appearance = article, appearance
        self._painted = paint(article, appearance) if article else bytearray()
        self.border_title = line("2 Article" + (f" · {article.title}" if article and article.title else ""))
        self.border_subtitle = line(position)
        self._lay_out()
        self.refresh()
        self._scroll_to_statement()

    def render_line(self, y: int) -> Strip:
        """Draw one line of the text."""
        number = self.scroll_offset.y + y
        base, width = self.rich_style, self.scrollable_content_region.width
        if self._article is None or number >= len(self._lines):
            return Strip.blank(width, base)
        start, end = self._lines[number]
        text = self._article.text
        segments = [Segment(" " * _MARGIN, base)]
        for begin, stop, kind in runs(self._painted, start, end):
            style = base + self.get_component_rich_style(f"article--{kind.name.lower()}", partial=True)
            segments.append(Segment(one_line(text[begin:stop]), base if kind is Paint.TEXT else style))
        return Strip(segments).adjust_cell_length(width, base)

    def on_resize(self) -> None:
        """Wrap the text anew."""
        self._lay_out()
        self._scroll_to_statement()

    def _lay_out(self) -> None:
        width = min(_WIDEST, self.scrollable_content_region.width - 2 * _MARGIN)
        key = (self._article.id if self._article else 0, width)
        if key != self._wrapped:
            self._lines = wrap(self._article.text, width) if self._article and width > 0 else []
            self._wrapped = key
        self.virtual_size = Size(self.size.width, len(self._lines))

    def _scroll_to_statement(self) -> None:
        """Scroll so that the statement begins in the upper third, with what leads to it above."""
        if self._appearance is None or not self._lines:
            self.scroll_to(y=0, animate=False)
            return
        first = self._appearance.content[0][0]
        row = bisect_right(self._lines, first, key=lambda found: found[0]) - 1
        self.scroll_to(y=max(0, row - self.scrollable_content_region.height // 3), animate=False)
