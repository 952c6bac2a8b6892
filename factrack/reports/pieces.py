"""Text to a stream piece by piece, so that a long report is never in memory as a whole."""

from collections.abc import Iterable
from typing import BinaryIO


def write_lines(stream: BinaryIO, lines: Iterable[str]) -> None:
    """Write lines, in UTF-8."""
    stream.write("".join(f"{line}\n" for line in lines).encode())


def write_each(stream: BinaryIO, pieces: Iterable[Iterable[str]]) -> int:
    """Write pieces, each some lines, and return how many there were."""
    count = 0
    for lines in pieces:
        write_lines(stream, lines)
        count += 1
    return count


def write_list(stream: BinaryIO, opening: str, items: Iterable[str], closing: str) -> int:
    """Write items between an opening and a closing, one a line with commas between, and return how many there were."""
    stream.write(opening.encode())
    count = 0
    for item in items:
        stream.write(f"{',' if count else ''}\n{item}".encode())
        count += 1
    stream.write(f"\n{closing}\n".encode())
    return count
