"""Files that are there whole or not at all."""

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from factrack.errors import FactrackError

_HINTS = {
    errno.ENOENT: "the folder is not there: make it first",
    errno.ENOTDIR: "a part of its path is a file, not a folder",
    errno.EISDIR: "it is a folder: name a file in it",
    errno.EACCES: "you may not write there: choose another folder",
    errno.EPERM: "you may not write there: choose another folder",
    errno.EROFS: "that disk is read-only: choose another folder",
    errno.ENOSPC: "the disk is full: make room or choose another one",
    errno.EDQUOT: "your quota is used up: make room or choose another disk",
    errno.ENAMETOOLONG: "its name is too long",
}


@contextmanager
def written_whole(destination: Path) -> Iterator[BinaryIO]:
    """Open a file that takes the place of `destination` when the block ends well; else that stays as it was.

    Raises FactrackError where the file cannot be written. What is no regular file (a pipe, a device) is written
    directly, for it must not be replaced; a symbolic link stays, and what it points at is replaced.
    """
    try:
        if "\0" in str(destination):
            raise OSError(errno.EINVAL, "no path has the character NUL")
        yield from _direct(destination) if _is_special(destination) else _beside(Path(os.path.realpath(destination)))
    except OSError as error:
        raise _unwritable(destination, error) from error


def _direct(destination: Path) -> Iterator[BinaryIO]:
    with destination.open("wb") as stream:
        yield stream


def _beside(destination: Path) -> Iterator[BinaryIO]:
    _refuse_read_only(destination)
    part = destination.with_name(f".factrack-{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as stream:
            _keep_mode(destination, stream)
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(destination)
    finally:
        part.unlink(missing_ok=True)
    _settle(destination.parent)


def _is_special(path: Path) -> bool:
    """Whether something is there that is neither a file nor a folder."""
    return path.exists() and not path.is_file() and not path.is_dir()


def _refuse_read_only(destination: Path) -> None:
    """Refuse a folder, and a file made read-only, which the system would let us replace all the same."""
    if destination.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if destination.exists() and not os.access(destination, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _keep_mode(destination: Path, stream: BinaryIO) -> None:
    """Give the new file the permissions of the one it replaces; where there is none, the umask has given them."""
    with contextlib.suppress(FileNotFoundError):
        Path(stream.name).chmod(stat.S_IMODE(destination.stat().st_mode))


def _settle(folder: Path) -> None:
    """Have the new name written to the disk, too, on systems where a folder can be opened."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _unwritable(destination: Path, error: OSError) -> FactrackError:
    reason = (error.strerror or type(error).__name__).lower()
    return FactrackError(f"cannot write {destination}: {reason}", _HINTS.get(error.errno or 0, ""))
