"""Columns that line up in a terminal, whatever script the text is in."""

import unicodedata
from collections.abc import Iterator, Sequence

GAP = "  "


def aligned(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Return the cells on one line, each cut or padded to its width."""
    return GAP.join(fit(cell, width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def fit(text: str, width: int) -> str:
    """Return `text` in exactly `width` columns: padded with spaces, or cut and ended with an ellipsis."""
    if display_width(text) <= width:
        return text + " " * (width - display_width(text))
    kept = "".join(_as_much_as_fits(text, width - 1)) + "…"
    return kept + " " * (width - display_width(kept))


def display_width(text: str) -> int:
    """Return how many columns a terminal gives to `text`."""
    return len(text) if text.isascii() else sum(map(_char_width, text))


def _char_width(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _as_much_as_fits(text: str, width: int) -> Iterator[str]:
    for char in text:
        width -= _char_width(char)
        if width < 0:
            return
        yield char
