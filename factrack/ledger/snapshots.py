"""Copies of files that are evidence, kept in a folder beside the ledger and known by their SHA-256."""

import hashlib
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from factrack.errors import FactrackError
from factrack.ledger.whole_files import publish
from factrack.plaintext import one_line

_UNSAFE = re.compile(r"[^\w.-]+", re.ASCII)
_LONGEST_NAME = 80


def keep_snapshot(source: Path, folder: Path) -> tuple[str, str]:
    """Copy a file into a folder of snapshots; return the name of the copy, and its SHA-256 in hexadecimal.

    The same content under the same name is kept once, and what is there is never overwritten. FactrackError where
    the file cannot be read or the copy cannot be written.
    """
    with _explained(source, folder):
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f"{uuid4().hex}.part"
        try:
            shutil.copyfile(source, part)
            digest = sha256_of(part)
            name = f"{digest}-{_safe(source.name)}"
            _settle(part, folder / name)
        finally:
            part.unlink(missing_ok=True)
    return name, digest


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file's content in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def copy_snapshots(source: Path, destination: Path) -> None:
    """Copy the snapshots of one folder, if there are any, into another one that may have some of them already."""
    with _explained(source, destination):
        for file in sorted(source.iterdir()) if source.is_dir() else ():
            if not file.name.endswith(".part") and not (destination / file.name).exists():
                destination.mkdir(parents=True, exist_ok=True)
                part = destination / f"{uuid4().hex}.part"
                shutil.copyfile(file, part)
                publish(part, destination / file.name)


def _settle(part: Path, place: Path) -> None:
    """Put a complete copy in its place, unless it is there already."""
    if not place.exists():
        publish(part, place)
    elif sha256_of(place) != place.name.partition("-")[0]:
        raise FactrackError(f"the copy {place} was changed", "take it back from a backup; it is not overwritten")


def _safe(name: str) -> str:
    """Return a file name that no shell or file system takes amiss; its ending is kept."""
    return _UNSAFE.sub("_", name).lstrip(".-")[-_LONGEST_NAME:] or "file"


@contextmanager
def _explained(source: Path, folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FactrackError(
            one_line(f"{source} cannot be copied to {folder} ({reason})"), "check both paths; nothing was recorded"
        ) from error
