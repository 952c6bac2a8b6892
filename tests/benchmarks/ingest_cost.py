"""What it costs to record and link a statement in a small and in a large ledger.

python -m tests.benchmarks.ingest_cost --small 1000 --large 100000
"""

import argparse
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from sqlite3 import Connection
from time import process_time
from typing import Any

from sqlalchemy import Engine, event

from factrack.ledger import open_ledger, record
from tests.made_ledger import Newsroom, make_ledger

_PER_ARTICLE = 10
_STEPS = 100
"""How many instructions of the database's machine are counted as one tick."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a statement costs: time of the processor, and ticks of the database's machine, which are always the same."""

    milliseconds: float
    ticks: float


def cost_of_a_statement(folder: Path, statements: int, *, articles: int = 40) -> Cost:
    """Return what a statement of new articles costs, on average, in a ledger that holds so many already."""
    path = folder / f"{statements}.db"
    make_ledger(path, articles=statements // _PER_ARTICLE, statements=statements, indexed=True)
    # The same newsroom goes on: the same people speak, and repeat what they said before.
    room = Newsroom(statements + articles * _PER_ARTICLE).articles(statements // _PER_ARTICLE + articles)
    fresh = list(islice(room, statements // _PER_ARTICLE, None))
    new = sum(len(extraction.statements) for _, extraction in fresh)
    with counted_ticks() as ticks, open_ledger(path) as ledger:
        started, before = process_time(), ticks()
        for article, extraction in fresh:
            record(ledger, article, extraction)
        return Cost(1000 * (process_time() - started) / new, (ticks() - before) / new)


@contextmanager
def counted_ticks() -> Iterator[Callable[[], int]]:
    """Count what the database's machine does, on the connections that are opened in the block."""
    ticks = 0

    def tick() -> None:
        nonlocal ticks
        ticks += 1

    def listen(connection: Connection, _: Any) -> None:
        connection.set_progress_handler(tick, _STEPS)

    event.listen(Engine, "connect", listen)
    try:
        yield lambda: ticks
    finally:
        event.remove(Engine, "connect", listen)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--small", type=int, default=1_000)
    parser.add_argument("--large", type=int, default=100_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        small, large = (cost_of_a_statement(Path(folder), size) for size in (given.small, given.large))
    for size, cost in ((given.small, small), (given.large, large)):
        print(f"a statement in a ledger of {size}: {cost.milliseconds:.2f} ms, {cost.ticks:.1f} ticks")
    print(f"ratio: {large.milliseconds / small.milliseconds:.2f} in time, {large.ticks / small.ticks:.2f} in ticks")
