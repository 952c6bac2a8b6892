"""Processes that work on one ledger, started and killed by this one: `python -m tests.ledger.crowd LEDGER WHAT`.

`kill` starts a worker a hundred times and kills it (SIGKILL) at a moment that the seed decides; `together` lets some
work at once. What the workers had acknowledged is printed, a line each: `article HASH` or `decision ID`.
"""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from factrack.articles import Article
from factrack.extraction import Extraction
from factrack.ledger import Ledger, Status, mark, open_ledger, record
from factrack.ledger.stores import sqlite
from tests.desk import statement

KILLED = 100
WORKERS = 4
TURNS = 5


def main(location: str, what: str) -> None:
    """Run the workers and print what they acknowledged."""
    # On a machine with much else to do, the others may take longer than anybody would wait at the screen.
    sqlite._BUSY_SECONDS = 120
    path = Path(location)
    acknowledged = _killed(path) if what == "kill" else _together(path)
    for line in acknowledged:
        print(line)


def _killed(path: Path) -> Iterator[str]:
    random = Random(7)
    for turn in range(KILLED):
        reader, process = _start(path, f"turn {turn}")
        wanted = random.randrange(3)
        lines: list[str] = []
        with os.fdopen(reader, encoding="utf-8") as pipe:
            while len(lines) < wanted and (line := pipe.readline()):
                lines.append(line)
            for _ in range(random.randrange(60_000)):
                pass  # let it get on with the next thing
            os.kill(process, signal.SIGKILL)
            lines += pipe
        os.waitpid(process, 0)
        yield from (line.strip() for line in lines if line.endswith("\n"))


def _together(path: Path) -> Iterator[str]:
    started = [_start(path, f"worker {worker}") for worker in range(WORKERS)]
    for reader, process in started:
        with os.fdopen(reader, encoding="utf-8") as pipe:
            yield from (line.strip() for line in pipe)
        if os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]):
            raise SystemExit("a worker failed")


def _start(path: Path, name: str) -> tuple[int, int]:
    """Start a process that works; return where it says what it has done, and its id."""
    reader, writer = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reader)
        try:
            _work(path, name, writer)
        except BaseException as error:
            os.write(2, f"{error!r}\n".encode())
            os._exit(1)
        os._exit(0)
    os.close(writer)
    return reader, process


def _work(path: Path, name: str, writer: int) -> None:
    with open_ledger(path) as ledger:
        for turn in range(TURNS):
            os.write(writer, f"article {_ingest(ledger, name, turn)}\n".encode())
            status = (Status.VERIFIED, Status.DISPUTED)[turn % 2]
            decisions = mark(ledger, [1, 2, 3], status, reviewer=name)
            os.write(writer, "".join(f"decision {decision.id}\n" for decision in decisions).encode())


def _ingest(ledger: Ledger, name: str, turn: int) -> str:
    text = "\n".join(f"The bridge number {number} is open, {name} said for the {turn}th time." for number in range(3))
    article = Article(text, "en", title=f"{name}, {turn}")
    said = (statement(article, f"The bridge number {number} is open", name) for number in range(3))
    record(ledger, article, Extraction(tuple(said)))
    return article.content_hash


if __name__ == "__main__":
    main(*sys.argv[1:])
