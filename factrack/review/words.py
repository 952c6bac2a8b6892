"""Numbers and names of claims in a sentence."""

from collections.abc import Iterable


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: `1 claim`, `2,000 claims`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def named(ids: Iterable[int]) -> str:
    """Name claims by their numbers, the first few of many."""
    listed = list(ids)
    shown = ", ".join(map(str, listed[:5]))
    return f"{'claim' if len(listed) == 1 else 'claims'} {shown}{', …' if len(listed) > 5 else ''}"
