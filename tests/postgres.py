"""A private server of PostgreSQL for the tests: `python -m tests.postgres COMMAND…` runs a command beside one.

The server listens on a free port of this machine only, keeps its data in a temporary folder, runs as an unprivileged
user, and is stopped by its own process id when the command ends. The command finds it in FACTRACK_TEST_POSTGRES.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

VARIABLE = "FACTRACK_TEST_POSTGRES"
"""Where the tests find the URL of a server on which they may make databases."""
_USER = "postgres"  # Debian makes this user with the server
_NOTHING_TO_LOSE = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


def main(command: Sequence[str]) -> int:
    """Run a command beside a server; say so and run it without where none is installed."""
    programs = find_programs()
    if programs is None:
        print("no PostgreSQL is installed: its tests are left out", file=sys.stderr)
        return subprocess.call(command)
    with server(programs) as url:
        return subprocess.call(command, env={**os.environ, VARIABLE: url})


def find_programs() -> Path | None:
    """Return the folder with the programs of the newest server there is, or None."""
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("pg_ctl")
    if installed:
        return installed[-1].parent
    return Path(on_path).resolve().parent if on_path else None


@contextmanager
def server(programs: Path) -> Iterator[str]:
    """Run a server of its own while the block runs; give the URL of its first database."""
    with tempfile.TemporaryDirectory(prefix="factrack-postgres-") as name:
        folder = Path(name)
        data, port = folder / "data", _free_port()
        settings = (
            f"port={port}",
            "listen_addresses=127.0.0.1",
            f"unix_socket_directories={folder}",
            *_NOTHING_TO_LOSE,
        )
        options = " ".join(f"-c {setting}" for setting in settings)
        if os.geteuid() == 0:
            shutil.chown(folder, _USER, _USER)
        _run([programs / "initdb", "-D", data, "-A", "trust", "-U", "factrack", "-E", "UTF8", "--no-sync"])
        _run([programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start"])
        try:
            yield f"postgresql+psycopg://factrack@127.0.0.1:{port}/postgres"
        finally:
            # It stops the one process whose id stands in this folder.
            _run([programs / "pg_ctl", "-D", data, "-w", "-m", "fast", "stop"])


def _run(command: Sequence[str | Path]) -> None:
    """Run a program of the server as an unprivileged user, as it demands."""
    as_user: Any = {"user": _USER, "group": _USER, "extra_groups": []} if os.geteuid() == 0 else {}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/", **as_user)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
