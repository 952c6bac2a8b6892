"""A file of SQLite where nothing can be written: on a medium that is read-only, or in somebody else's folder.

SQLite needs files of its own beside a ledger even to read it. Where it can make none, it is told that nobody changes
the file. Whether that was true is seen afterwards: what was read while somebody did is not handed out.
"""

import sqlite3
from pathlib import Path
from typing import Any

_OUT_OF_REACH = ("SQLITE_READONLY_DIRECTORY", "SQLITE_CANTOPEN")


class FrozenConnection(sqlite3.Connection):
    """A connection that takes its file for one that nobody changes."""

    path: Path
    state: tuple[int, ...]

    def was_changed(self) -> bool:
        """Whether the file is another one than when it was opened: what was read may be of both."""
        return _state(self.path) != self.state

    def is_stale(self) -> bool:
        """Whether somebody changed the file, or has begun to."""
        return self.was_changed() or _has_log(self.path)


def is_out_of_reach(connection: sqlite3.Connection) -> bool:
    """Tell whether SQLite cannot make the files that it needs to read what is there."""
    try:
        connection.execute("PRAGMA schema_version").fetchall()
    except sqlite3.Error as error:
        return getattr(error, "sqlite_errorname", "") in _OUT_OF_REACH
    return False


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
