"""Text for a CSV cell: nothing in it that a spreadsheet would run, and a way back to the words as they were.

A spreadsheet reads a cell as a formula when it begins with one of `= + - @` or their full-width forms, with white
space before them or not; a leading tab or line end is how some programs are made to see one. Such a cell gets an
apostrophe in front. Apostrophes that stand there already are looked through, so `'=1` becomes `''=1` and the rule can
be undone: one apostrophe goes where apostrophes lead up to such a beginning, and nowhere else.

That is not enough where the file is opened with other separators than it was written with, as Excel does wherever the
system's list separator is a semicolon (Indonesia among them): the text `a;=1` would then be cut, and its second half
run. So the same holds behind each semicolon, comma, tab and line end within the text, but not behind the report's own
delimiter, which every program that reads the file knows: `a;=1` becomes `a;'=1`.
"""

import re
from functools import cache

from factrack.errors import UsageError

APOSTROPHE = "'"
_FORMULA = "=+\\-@\uff1d\uff0b\uff0d\uff20"
_LEADING = _FORMULA + "\t\r\n"
# Looked through: white space, apostrophes, and what is not seen (soft hyphen, zero-width and joining characters, BOM).
_UNSEEN = "\\s'\xad\u180e\u200b-\u200f\u2060\ufeff"
_NOT_A_DELIMITER = "\"'=+-@"


def defuse(text: str, delimiter: str = ",") -> str:
    """Return `text` with an apostrophe at each place where a spreadsheet would begin to read a formula."""
    return _danger(delimiter).sub(APOSTROPHE, text)


def restore(cell: str, delimiter: str = ",") -> str:
    """Return the text that `defuse` made `cell` of, with the same delimiter."""
    return _defused(delimiter).sub("", cell)


def check_delimiter(delimiter: str) -> str:
    """Return the delimiter that is meant (`tab` and `\\t` are names of the tab); UsageError where it cannot be one."""
    meant = "\t" if delimiter in ("tab", "\\t") else delimiter
    fits = len(meant) == 1 and meant.isascii() and not meant.isalnum() and meant not in _NOT_A_DELIMITER
    if fits and (meant == "\t" or meant.isprintable()):
        return meant
    raise UsageError(
        f"{delimiter!r} cannot separate the cells of a report", "one character such as , or ; or |, or the word tab"
    )


@cache
def _danger(delimiter: str) -> re.Pattern[str]:
    return re.compile(_places(delimiter))


@cache
def _defused(delimiter: str) -> re.Pattern[str]:
    # Apostrophes are looked through, so that the same places are found with ours standing there.
    return re.compile(f"(?:{_places(delimiter)}){APOSTROPHE}")


def _places(delimiter: str) -> str:
    separators = ";,\t\r\n".replace(delimiter, "")
    # A stretch that is looked through ends at a separator, so that each is read once, however many there are.
    within = f'(?<=[{separators}])(?=(?:(?![{separators}])[{_UNSEEN}"])*[{_FORMULA}])'
    return f"\\A(?=[{_UNSEEN}]*[{_LEADING}])|{within}"
