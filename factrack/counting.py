"""Numbers with their nouns, said the same way everywhere."""


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: `1 claim`, `2,000 claims`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
