"""The real program in a real terminal: keys in, screen and ledger out."""

import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fcntl import ioctl
from pathlib import Path

import pyte
import pytest

from factrack.ledger import Status, get_claim, open_ledger
from tests.desk import Desk

_COLUMNS, _LINES = 100, 30
_PATIENCE = 60.0


class Terminal:
    """A pseudo-terminal in which a program runs, with its screen as lines of text."""

    def __init__(self, master: int) -> None:
        self._master = master
        self._screen = pyte.Screen(_COLUMNS, _LINES)
        self._stream = pyte.ByteStream(self._screen)
        self.is_over = False

    def press(self, keys: str) -> None:
        """Send keys."""
        os.write(self._master, keys.encode())

    def text(self) -> str:
        """Return what is on the screen."""
        return "\n".join(self._screen.display)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Take in output until something is so."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            assert time.monotonic() < end, f"it never came to it:\n{self.text()}"
            self._take_in(0.05)

    def wait_until_over(self) -> None:
        """Take in output until the program has ended."""
        self.wait_for(lambda: self.is_over)

    def _take_in(self, seconds: float) -> None:
        if not select.select([self._master], [], [], seconds)[0]:
            return
        try:
            self._stream.feed(os.read(self._master, 1 << 16))
        except OSError:  # how Linux says that nobody holds the other end any more
            self.is_over = True


@contextmanager
def running(*words: str | Path) -> Iterator[Terminal]:
    """Run factrack in a terminal."""
    master, slave = pty.openpty()
    ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", _LINES, _COLUMNS, 0, 0))
    program = subprocess.Popen(
        [sys.executable, "-m", "factrack", *map(str, words)],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env=os.environ | {"TERM": "xterm-256color", "COLUMNS": str(_COLUMNS), "LINES": str(_LINES)},
        start_new_session=True,
    )
    os.close(slave)
    try:
        yield Terminal(master)
        assert program.wait(_PATIENCE) == 0
    finally:
        program.kill()
        program.wait()
        os.close(master)


def _status(desk: Desk, claim_id: int) -> Status:
    with open_ledger(desk.ledger) as ledger:
        return get_claim(ledger, claim_id).claim.status


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_a_session_in_a_terminal(desk: Desk) -> None:
    with running("--ledger", desk.ledger, "--reviewer", "sari", "review") as terminal:
        terminal.wait_for(lambda: "3 of 3 claims" in terminal.text() and "Jembatan dibuka" in terminal.text())
        terminal.press("v")
        terminal.wait_for(lambda: "✓ verified" in terminal.text())
        assert _status(desk, 1) is Status.VERIFIED
        terminal.press("d")
        terminal.wait_for(lambda: "✗ disputed" in terminal.text())
        terminal.press("u")
        terminal.wait_for(lambda: "claim 2: undo: disputed → pending" in terminal.text())
        assert _status(desk, 2) is Status.PENDING
        terminal.press("?")
        terminal.wait_for(lambda: "Keys" in terminal.text())
        terminal.press("\x1b")
        terminal.wait_for(lambda: "─ Keys" not in terminal.text())
        terminal.press("q")
        terminal.wait_until_over()
    assert _status(desk, 1) is Status.VERIFIED
