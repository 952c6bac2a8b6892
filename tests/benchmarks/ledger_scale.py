"""How what an analyst does grows with the ledger: opening, the list, filters, searches, decisions, an export.

python -m tests.benchmarks.ledger_scale --sizes 1000 100000 1000000 --keep FOLDER
"""

import argparse
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import cycle
from pathlib import Path
from time import process_time

from factrack.ledger import ClaimFilter, Ledger, Status, find_claims, find_speakers, mark, open_ledger
from factrack.reports import stream_report
from tests.benchmarks.ingest_cost import counted_ticks
from tests.made_ledger import make_ledger

_PER_ARTICLE = 10
_REPEATED = 7
_WINDOW = 60
"""How many claims a screen shows."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What something takes: time of the processor, and ticks of the database's machine, the same on every run."""

    milliseconds: float
    ticks: float


def measure(path: Path, statements: int, *, export: bool = True) -> dict[str, Measured]:
    """Measure each thing in a ledger with so many statements, made where it is not there, as the least of several."""
    if not path.exists():
        make_ledger(path, articles=max(1, statements // _PER_ARTICLE), statements=statements)
    with counted_ticks() as ticks, open_ledger(path) as ledger:
        measured = {"opening": _least(lambda: open_ledger(path).close(), ticks)}
        for name, thing in _things(ledger):
            measured[name] = _least(thing, ticks)
        if export:
            measured["an export"] = _least(lambda: stream_report(ledger, BytesIO(), suffix=".csv"), ticks, repeated=1)
        return measured


def _things(ledger: Ledger) -> Iterator[tuple[str, Callable[[], object]]]:
    someone = find_claims(ledger, limit=1)[0]
    often, *_, seldom = find_speakers(ledger)
    quote = " ".join(someone.quote.strip("“”,").split()[:6])
    statuses = cycle((Status.VERIFIED, Status.DISPUTED))
    yield "the first window of the list", lambda: find_claims(ledger, limit=_WINDOW)
    for name, wanted in (
        ("a filter by a common status and speaker", ClaimFilter(status=Status.PENDING, speaker=often.name)),
        ("a filter by a common status, a rare speaker", ClaimFilter(status=Status.PENDING, speaker=seldom.name)),
        ("a filter by a rare status, a common speaker", ClaimFilter(status=Status.DISPUTED, speaker=often.name)),
        ("a search for a rare word", ClaimFilter(text=f'"{someone.title}"')),
        ("a search for a name and a word", ClaimFilter(text=f'"{someone.speaker}" {quote.split()[0]}')),
        ("a search for six words in a row", ClaimFilter(text=f'"{quote}"')),
        ("a search for a word that all have", ClaimFilter(text="kabar")),
        ("a search for two words that all have", ClaimFilter(text="kabar dari")),
        ("a search for a phrase that many have", ClaimFilter(text='"sebelum musim hujan datang"')),
        ("a common word, status and speaker", ClaimFilter("kabar", Status.PENDING, often.name)),
        ("a common word and a rare speaker", ClaimFilter("kabar", speaker=seldom.name)),
        ("a common word and a rare status", ClaimFilter("kabar", Status.DISPUTED)),
    ):
        yield name, lambda wanted=wanted: find_claims(ledger, wanted, limit=_WINDOW)  # type: ignore[misc]
    yield "a decision", lambda: mark(ledger, [someone.id], next(statuses), reviewer="sari")


def _least(thing: Callable[[], object], ticks: Callable[[], int], repeated: int = _REPEATED) -> Measured:
    times, counts = [], []
    for _ in range(repeated):
        started, before = process_time(), ticks()
        thing()
        times.append(1000 * (process_time() - started))
        counts.append(ticks() - before)
    return Measured(min(times), min(counts))


def main() -> None:
    """Print what each thing takes in each size, and how that grows."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 100_000])
    parser.add_argument("--keep", type=Path, help="a folder in which the ledgers are made, or were made before")
    given = parser.parse_args()
    sizes = given.sizes
    with tempfile.TemporaryDirectory() as folder:
        found = {size: measure((given.keep or Path(folder)) / f"{size}.db", size) for size in sizes}
    print(f"{'statements':44}" + "".join(f"{size:>12} ratio" for size in sizes))
    for name, first in found[sizes[0]].items():
        cells = (found[size][name] for size in sizes)
        print(
            f"{name:44}"
            + "".join(f"{one.milliseconds:9.1f} ms {one.milliseconds / first.milliseconds:5.1f}" for one in cells)
        )


if __name__ == "__main__":
    main()
