"""Numbers by which an index finds the statements that one may be linked to, without comparing every pair."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from factrack.ledger.comparing import Content, Sort

_SHINGLE = 3
"""In words."""
_WINDOW = 4
"""Of so many shingles in a row one is kept, so any run of `_SHINGLE` + `_WINDOW` - 1 shared words is found."""
_MOST_SHINGLES = 40
_ANCHORS = 3
_STEMS = 4


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """`shingles` (and rare numbers) find by one in common; `stems` need several: the same matter in other words."""

    shingles: tuple[int, ...]
    stems: tuple[int, ...]

    @property
    def all(self) -> tuple[int, ...]:
        """Every fingerprint, each once."""
        return tuple(dict.fromkeys((*self.shingles, *self.stems)))


def fingerprints(content: Content) -> Fingerprints:
    """Return the fingerprints of a content: about one for each three words, and a few for what it is about."""
    keys = content.keys
    hashes = [_hash(f"w {' '.join(keys[at : at + _SHINGLE])}") for at in range(max(1, len(keys) - _SHINGLE + 1))]
    rare = _smallest({word.key for word in content.words if word.is_rare_number}, _ANCHORS)
    return Fingerprints((*tuple(_winnowed(hashes))[:_MOST_SHINGLES], *rare), tuple(_matter(content)))


def _winnowed(hashes: Sequence[int]) -> dict[int, None]:
    """Return the smallest hash of each window: two texts that share a whole window share what is kept of it."""
    windows = range(max(1, len(hashes) - _WINDOW + 1))
    return dict.fromkeys(min(hashes[at : at + _WINDOW]) for at in windows)


def _matter(content: Content) -> list[int]:
    """Return the hashes of a few telling words, which are the same few for contents that share most of them."""
    anchors = {w.key for w in content.words if w.sort in (Sort.NUMBER, Sort.NAME)}
    stems = {w.stem for w in content.words if w.sort is Sort.OTHER}
    return [*_smallest(anchors, _ANCHORS), *_smallest(stems, _STEMS)]


def _smallest(words: Iterable[str], number: int) -> list[int]:
    return sorted(_hash(f"s {word}") for word in words)[:number]


def _hash(text: str) -> int:
    """Return 63 bits, so that every database can keep them."""
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest()) >> 1
