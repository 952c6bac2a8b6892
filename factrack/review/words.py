"""Numbers and names of claims in a sentence."""

from collections.abc import Iterable


def named(ids: Iterable[int]) -> str:
    """Name claims by their numbers, the first few of many."""
    listed = list(ids)
    shown = ", ".join(map(str, listed[:5]))
    return f"{'claim' if len(listed) == 1 else 'claims'} {shown}{', …' if len(listed) > 5 else ''}"
