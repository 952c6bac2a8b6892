"""Text whose lines were broken at a width: e-mails, old pages, what was copied out of a PDF."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

_NARROWEST, _WIDEST = 40, 160
"""In characters: the widths that text is broken at."""
_FEWEST_WORDS = 4
"""In words a line on average: menus and tables have fewer."""
_FEWEST_LINES = 2
"""A block of more can show by itself that it is broken at a width."""
_LEAST_FULL = 0.9
"""The share of the lines that go on which have no room for the next word."""
_ENDS = tuple('.?!…:"”’»)]')
_GOES_ON = tuple(";,-–—")


def unwrapped(text: str) -> str:
    """Return a text of the same length in which a space stands for each line end that only a width has made.

    So every offset holds in both. A line end that ends a paragraph, an item or a headline stays.
    """
    blocks = [(start, lines, _own_width(lines)) for start, lines in _blocks(text)]
    width = max((own for _, _, own in blocks), default=0)
    pieces, position = list[str](), 0
    for start, lines, own in blocks:
        for end in _broken_ends(lines, own or width):
            pieces += text[position : start + end], " "
            position = start + end + 1
    return "".join(pieces) + text[position:] if pieces else text


def _blocks(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows of two lines or more without an empty one between them, with where they start."""
    start = end = 0
    block = list[str]()
    for line in [*text.split("\n"), ""]:
        if line and not line.isspace():
            block.append(line)
        else:
            if len(block) > 1:
                yield start, block
            block, start = [], end + len(line) + 1
        end += len(line) + 1


def _broken_ends(lines: Sequence[str], width: int) -> Iterator[int]:
    """Yield where the lines of a block end that go on in the next one; the block is broken at `width`, if at any."""
    is_wrapped = width > 0 and _width(lines) <= width
    end = -1
    for line, after in pairwise(lines):
        end += len(line) + 1
        # A sentence can end where the line does, but a paragraph of two lines would be two paragraphs then.
        may_go_on = len(lines) > _FEWEST_LINES or not _is_ended(line)
        if (is_wrapped and may_go_on and _is_full(line, after, width)) or _runs_on(line, after):
            yield end


def _own_width(lines: Sequence[str]) -> int:
    """Return the width that a block shows by itself to be broken at; 0 where it shows none."""
    # Two lines by themselves tell nothing: the second can be a paragraph below a link.
    return _width(lines) if len(lines) > _FEWEST_LINES and _is_wrapped(lines) else 0


def _width(lines: Sequence[str]) -> int:
    return max(len(line.strip()) for line in lines)


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether the lines of a block are as long as one width allows, but for those that end a paragraph."""
    width = _width(lines)
    if not _NARROWEST <= width <= _WIDEST or sum(len(line.split()) for line in lines) < _FEWEST_WORDS * len(lines):
        return False
    pairs = [(line, after) for line, after in pairwise(lines) if not _is_ended(line)]
    full = sum(_is_full(line, after, width) for line, after in pairs)
    return len(pairs) * 2 >= len(lines) - 1 and full >= _LEAST_FULL * len(pairs)


def _is_full(line: str, after: str, width: int) -> bool:
    """Whether the first word of the next line has no room in this one."""
    return len(line.strip()) + 1 + len(after.split(maxsplit=1)[0]) > width


def _runs_on(line: str, after: str) -> bool:
    """Whether a line of some length stops within a sentence, as a comma or the next line's small letter tells."""
    if not _NARROWEST <= len(line) <= _WIDEST:
        return False
    line, first = line.strip(), after.lstrip()[0]
    if len(line.split()) < _FEWEST_WORDS or _is_ended(line):
        return False
    return line[-1] == "," or (first.islower() and (line[-1].isalnum() or line.endswith(_GOES_ON)))


def _is_ended(line: str) -> bool:
    return line.rstrip().endswith(_ENDS)
