"""Text in an exact number of cells of the screen, whatever its script."""

from rich.cells import cell_len, set_cell_size

from factrack.plaintext import one_line
from factrack.review.wrapping import is_one_cell_each

_MOST_CHARACTERS_A_CELL = 8


def fit(text: str, width: int) -> str:
    """Return untrusted text on one line in exactly `width` cells: padded with spaces, or cut and ended with `…`."""
    if width <= 0:
        return ""
    text = one_line(text[: width * _MOST_CHARACTERS_A_CELL + 1])
    if is_one_cell_each(text):
        return text.ljust(width) if len(text) <= width else (text[: width - 1].rstrip() + "…").ljust(width)
    if cell_len(text) <= width:
        return set_cell_size(text, width)
    return set_cell_size(set_cell_size(text, width - 1).rstrip() + "…", width)
