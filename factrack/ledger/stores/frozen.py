"""A file of SQLite where nothing can be written: on a medium that is read-only or full, or in somebody else's folder.

SQLite needs files of its own beside a ledger even to read it. Where it can make none, it is told that nobody changes
the file. Whether that was true is seen afterwards: what was read while somebody did is not handed out.
"""

import sqlite3
from pathlib import Path
from typing import Any

_OUT_OF_REACH = frozenset({"SQLITE_READONLY_DIRECTORY", "SQLITE_CANTOPEN"})
NO_ROOM = frozenset({"SQLITE_IOERR_SHMOPEN", "SQLITE_IOERR_SHMSIZE", "SQLITE_FULL"})
"""What SQLite says where the disk is too full for the files that it needs."""


class FrozenConnection(sqlite3.Connection):
    """A connection that takes its file for one that nobody changes."""

    path: Path
    state: tuple[int, ...]
    has_room = True
    """Whether it is for another reason than a full disk that nothing can be written."""
    was_used = False

    def was_changed(self) -> bool:
        """Whether the file is another one than when it was opened: what was read may be of both."""
        return _state(self.path) != self.state

    def is_stale(self) -> bool:
        """Whether somebody changed the file, or has begun to; or may have made room on a full disk."""
        return self.was_changed() or _has_log(self.path) or (self.was_used and not self.has_room)


def out_of_reach(connection: sqlite3.Connection) -> str:
    """Return the name of the error where SQLite cannot make the files that it needs to read what is there, else ''."""
    try:
        connection.execute("PRAGMA schema_version").fetchall()
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "")
        return name if name in _OUT_OF_REACH | NO_ROOM else ""
    return ""


def frozen(path: Path, **options: Any) -> FrozenConnection | None:
    """Open a file as one that nobody changes; None where there is none, or where a part of it is in a log beside it."""
    state = _state(path)
    if not state or _has_log(path):
        return None
    uri = f"{path.absolute().as_uri()}?immutable=1"
    connection = sqlite3.connect(uri, uri=True, factory=FrozenConnection, **options)
    connection.path, connection.state = path, state
    return connection


def _state(path: Path) -> tuple[int, ...]:
    """Return what is another one after each change of a file; nothing where there is none."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_ino, found.st_size, found.st_mtime_ns


def _has_log(path: Path) -> bool:
    """Tell whether something that was written is not in the file yet, but in one of SQLite's beside it."""
    sizes = (_state(path.with_name(f"{path.name}{ending}"))[1:2] for ending in ("-wal", "-journal"))
    return any(size > (0,) for size in sizes)
