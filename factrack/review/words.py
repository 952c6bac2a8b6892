"""What messages of the screen say alike: which claims, and what is wrong."""

from collections.abc import Iterable

from factrack.errors import FactrackError
from factrack.fitting import fit

_ROOM = 40


def named(ids: Iterable[int]) -> str:
    """Name claims by their numbers, the first few of many."""
    listed = list(ids)
    shown = ", ".join(map(str, listed[:5]))
    return f"{'claim' if len(listed) == 1 else 'claims'} {shown}{', …' if len(listed) > 5 else ''}"


def short(text: str) -> str:
    """Return as much of a name or a note as a message has room for."""
    return fit(text, _ROOM).rstrip()


def problem_text(error: FactrackError) -> str:
    """Say what is wrong, and what to do about it where that is known."""
    return f"{error.message}: {error.hint}" if error.hint else error.message
