"""A pane that is drawn line by line: however long its content is, only the lines in sight cost anything."""

from collections.abc import Callable, Iterable
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.filter import ANSIToTruecolor, LineFilter
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from factrack.plaintext import one_line
from factrack.review.tones import Line, Piece, Tone, tone_class


class LinesPane(ScrollView, can_focus=True):
    """Draws pieces of untrusted text in their tones; subclasses say in `render_line` which."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"lines--cursor"}
    DEFAULT_CSS = """
    LinesPane {
        scrollbar-size-vertical: 1;
        overflow-x: hidden;
        & > .lines--cursor { background: $cursor-blurred; }
        &:focus > .lines--cursor { background: $cursor; text-style: bold; }
        &:nocolor:focus > .lines--cursor { color: $foreground; text-style: bold reverse; }
    }
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002  # as all widgets
        super().__init__(id=id, classes=classes)
        self._width = 0
        self._looks: dict[tuple[Tone, bool], Style] = {}

    def notify_style_update(self) -> None:
        """Look styles up anew: the theme is another one, or the focus came or went."""
        self._looks.clear()
        super().notify_style_update()

    def on_focus(self, event: events.Focus) -> None:
        """Draw nothing where the focus is shown already."""
        if self.has_focus:
            event.prevent_default()

    def on_blur(self, event: events.Blur) -> None:
        """Draw nothing where it is shown already that the focus is elsewhere."""
        if not self.has_focus:
            event.prevent_default()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the lines in sight; their width is looked up once for all."""
        self._width = self.columns
        return super().render_lines(crop)

    def get_line_filters(self) -> list[LineFilter]:
        """Return what changes lines once they are drawn: no translation of ANSI colours, since ours are none."""
        return [each for each in super().get_line_filters() if not isinstance(each, ANSIToTruecolor)]

    @property
    def columns(self) -> int:
        """How many cells wide the content may be."""
        return int(self.scrollable_content_region.width)

    @property
    def rows(self) -> int:
        """How many lines are in sight."""
        return int(self.scrollable_content_region.height)

    def set_length(self, lines: int) -> None:
        """Say how many lines there are; the screen is laid out anew only where a scrollbar comes or goes by that."""
        size = Size(self.size.width, lines)
        if self.show_vertical_scrollbar is not (lines > self.rows):
            self.virtual_size = size
            return
        self.set_reactive(LinesPane.virtual_size, size)
        if self.show_vertical_scrollbar:
            self.vertical_scrollbar.window_virtual_size = lines

    def begin_with(self, line: int) -> None:
        """Scroll so that this line is the first in sight, or as near to that as the last line allows."""
        # Forced: where the lines have just become more than fit, their scrollbar is not laid out yet.
        self.scroll_to(y=line, animate=False, force=True)

    def keep_in_sight(self, line: int) -> None:
        """Scroll as little as it takes to see this line."""
        top = self.scroll_offset.y
        if self.rows and not top <= line < top + self.rows:
            self.begin_with(line if line < top else line - self.rows + 1)

    def draw(self, pieces: Iterable[Piece], *, is_cursor: bool = False) -> Strip:
        """Return a line; what is missing to its width is blank."""
        segments = [Segment(one_line(text), self._look(tone, is_cursor)) for text, tone in pieces]
        return Strip(segments).adjust_cell_length(self._width, self._look(Tone.TEXT, is_cursor))

    def _look(self, tone: Tone, is_cursor: bool) -> Style:
        look = self._looks.get((tone, is_cursor))
        if look is None:
            look = self.rich_style
            if tone is not Tone.TEXT:
                look += self.app.get_component_styles(tone_class(tone)).partial_rich_style
            if is_cursor:
                look += self.get_component_rich_style("lines--cursor", partial=True)
            self._looks[tone, is_cursor] = look
        return look


class TextPane(LinesPane):
    """Shows lines that are written for the width that there is, and written anew where that changes."""

    _MARGIN: Piece = (" ", Tone.TEXT)

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  # as all widgets have it
        super().__init__(id=id)
        self._write: Callable[[int], Iterable[Line]] = lambda _: ()
        self._lines: list[Line] = []

    def show_text(self, write: Callable[[int], Iterable[Line]]) -> None:
        """Show what `write` gives for a width in cells."""
        self._write = write
        self._lay_out()

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        number = self.scroll_offset.y + y
        return self.draw((self._MARGIN, *self._lines[number]) if number < len(self._lines) else ())

    def on_resize(self) -> None:
        """Write the lines anew."""
        self._lay_out()

    def _lay_out(self) -> None:
        width = self.columns - 2
        self._lines = list(self._write(width)) if width > 0 else []
        self.set_length(len(self._lines))
        self.refresh()
