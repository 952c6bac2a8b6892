"""Long text cut into lines of the screen: only offsets come out, so that spans keep pointing at what they meant."""

from collections.abc import Iterator

from rich.cells import cell_len, split_graphemes

from factrack.fitting import is_one_cell_each

Span = tuple[int, int]
"""Where a line begins and ends in the text, [start, end) in code points."""


def wrap(text: str, width: int, *, airy: bool = False) -> list[Span]:
    """Return the lines of `text` in at most `width` cells; line ends are left out.

    Lines end at spaces where that is possible; a word that is wider than a line is cut between characters that are
    seen as one. Every character but line ends belongs to a line. `airy` puts an empty line between paragraphs that
    have none between them.
    """
    lines: list[Span] = []
    start = 0
    for paragraph in text.split("\n"):
        if airy and paragraph.strip() and lines and lines[-1][0] < lines[-1][1]:
            lines.append((start, start))
        lines += _wrapped(paragraph, start, max(width, 2))
        start += len(paragraph) + 1
    return lines


def _wrapped(paragraph: str, offset: int, width: int) -> Iterator[Span]:
    if len(paragraph) <= width and is_one_cell_each(paragraph):
        yield (offset, offset + len(paragraph))
        return
    start = 0
    while start < len(paragraph):
        end = _line_end(paragraph, start, width)
        yield (offset + start, offset + end)
        start = end
    if not paragraph:
        yield (offset, offset)


def _line_end(paragraph: str, start: int, width: int) -> int:
    fits = _as_much_as_fits(paragraph, start, width)
    if fits >= len(paragraph):
        return len(paragraph)
    if paragraph[fits] == " ":
        return _behind_spaces(paragraph, fits)
    space = paragraph.rfind(" ", start, fits)
    return space + 1 if space > start else fits


def _behind_spaces(paragraph: str, at: int) -> int:
    """Return where the spaces at the end of a line end: they hang over its edge, where nobody sees them."""
    while at < len(paragraph) and paragraph[at] == " ":
        at += 1
    return at


def _as_much_as_fits(paragraph: str, start: int, width: int) -> int:
    """Return where the part that begins at `start` and fills at most `width` cells ends."""
    stretch = paragraph[start : start + width]
    if is_one_cell_each(stretch):
        return start + len(stretch)
    if cell_len(stretch) <= width:
        # A cell may hold a base with many marks on it; beyond this many the rest of them gets a line of its own.
        stretch = paragraph[start : start + 8 * width]
        if cell_len(stretch) <= width:
            return start + len(stretch)
    fits = max(_graphemes_that_fit(stretch, width), 1)
    # Joiners in a row count for less among the characters that they join than in the line as a whole.
    while fits > 1 and cell_len(stretch[:fits]) > width:
        fits -= 1
    return start + fits


def _graphemes_that_fit(stretch: str, width: int) -> int:
    """Return how much of a stretch fits into so many cells, cut between what is seen as one character."""
    filled = 0
    for begin, _, cells in split_graphemes(stretch)[0]:
        filled += cells
        if filled > width:
            return begin
    return len(stretch)
