"""Text in an exact number of cells of a terminal, whatever its script."""

from factrack.plaintext import one_line

_MOST_CHARACTERS_A_CELL = 8
_ONE_CELL_RANGES = (range(0x20, 0x7F), range(0xA0, 0xAD), range(0xAE, 0x300), range(0x2010, 0x2028))
_ONE_CELL = frozenset(chr(code) for codes in _ONE_CELL_RANGES for code in codes)


def is_one_cell_each(text: str) -> bool:
    """Whether each character of a text fills one cell; most texts are quick to measure by that."""
    return _ONE_CELL.issuperset(text)


def fit(text: str, width: int, *, mark: str = "") -> str:
    """Return untrusted text on one line in exactly `width` cells: padded with spaces, or cut and ended with `…`.

    The `mark` of some ASCII characters stands behind it, and is not cut away.
    """
    room = width - len(mark)
    if room <= 0:
        return mark[: max(0, width)]
    text = one_line(text[: room * _MOST_CHARACTERS_A_CELL + 1])
    if is_one_cell_each(text):
        kept = text if len(text) <= room else text[: room - 1].rstrip() + "…"
        return (kept + mark).ljust(width)
    # Only text of wide or combining characters needs them, and a command that prints none starts faster without.
    from rich.cells import cell_len, set_cell_size

    kept = text if cell_len(text) <= room else set_cell_size(text, room - 1).rstrip() + "…"
    return set_cell_size(kept + mark, width)
