"""The one way of untrusted text onto the screen: names, quotes, notes, paths, errors are never parsed as markup.

Each character that could drive a terminal is replaced by one other, so that offsets and lengths stay.
"""

from rich.text import Text
from textual.content import Content

from factrack.plaintext import one_line, sanitize


def plain(text: str) -> Content:
    """Return text as what a widget, a toast or a title shows; line ends stay."""
    return Content(sanitize(text))


def line(text: str) -> Content:
    """Return text as what a widget shows on one line, or a border holds: a tab or line end becomes a space."""
    return Content(one_line(text))


def cell(text: str) -> Text:
    """Return text as one line of a table: a tab or line end becomes a space."""
    return Text(one_line(text), no_wrap=True, end="")
