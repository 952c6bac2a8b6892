"""Long lists of ids, in stretches that one query can take."""

from collections.abc import Iterator, Sequence

CHUNK = 500


def chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield the ids in stretches of at most `CHUNK`."""
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]
