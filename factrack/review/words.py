"""How what is known, inferred or unknown about a claim is said on the screen."""

from collections.abc import Iterable

from factrack.ledger import Appearance, Claim
from factrack.reports import said_on_dates


def speaker_words(claim: Claim | Appearance) -> str:
    """Name the speaker in a list: a question mark says that it was inferred."""
    if claim.speaker is None:
        return "unknown"
    return f"{claim.speaker}?" if claim.speaker_inferred else claim.speaker


def day_words(claim: Claim | Appearance) -> str:
    """Name the day in a list: an ellipsis says that it is the first of a longer time."""
    dates = said_on_dates(claim)
    if dates is None:
        return "unknown"
    first, _, last = dates.partition("/")
    return f"{first}…" if last else first


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: `1 claim`, `2,000 claims`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def named(ids: Iterable[int]) -> str:
    """Name claims by their numbers, the first few of many."""
    listed = list(ids)
    shown = ", ".join(map(str, listed[:5]))
    return f"{'claim' if len(listed) == 1 else 'claims'} {shown}{', …' if len(listed) > 5 else ''}"
