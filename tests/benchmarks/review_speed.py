"""How long the review screen takes: to its first claims, and from each key to all of it painted.

python -m tests.benchmarks.review_speed --claims 100000

Times are of the clock and of the processor: on a machine that does other things, too, only the second means much.
"""

import argparse
import asyncio
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, process_time

from textual.pilot import Pilot

from factrack.ledger import ClaimFilter, open_ledger
from factrack.review.app import ReviewApp
from factrack.review.screen import ReviewScreen
from factrack.review.state import ReviewState
from tests.made_ledger import make_ledger

_KEYS = {
    "down": ["j"] * 100,
    "page down": ["pagedown"] * 60,
    "next pending": ["n"] * 60,
    "mark": ["v", "d", "p"] * 20,
    "select": ["space"] * 60,
    "end and start": ["G", "g"] * 20,
    "type a filter": ["slash", *"bupati jembatan"],
}


@dataclass(slots=True)
class Times:
    """How long something took, each time it was done, in milliseconds."""

    clock: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Measure what is done in the block."""
        clock, processor = perf_counter(), process_time()
        yield
        self.clock.append(1000 * (perf_counter() - clock))
        self.processor.append(1000 * (process_time() - processor))


def percentile(times: Sequence[float], share: float) -> float:
    """Return the time within which this share of all was done."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


async def measure(location: Path) -> dict[str, Times]:
    """Return the times of the first claims, of all of them, and of each key."""
    times = {name: Times() for name in ("first claims", "all claims", *_KEYS)}
    with open_ledger(location) as ledger:
        state = ReviewState(ledger, "sari", ClaimFilter())
        app = ReviewApp(state)
        async with app.run_test(size=(120, 40)) as pilot:
            await _until_complete(pilot, state)
            await _measure_loading(app, pilot, state, times)
            for name, keys in _KEYS.items():
                for key in keys:
                    with times[name].measured():
                        await pilot.press("space" if key == " " else key)
    return times


async def _measure_loading(app: ReviewApp, pilot: Pilot[None], state: ReviewState, times: dict[str, Times]) -> None:
    screen = app.screen
    assert isinstance(screen, ReviewScreen)
    for speaker in (None, "a", "e", "i", "o"):
        state.is_complete = False
        with times["all claims"].measured():
            with times["first claims"].measured():
                screen.load(ClaimFilter(speaker=speaker))
                while state.claims.speaker != speaker:
                    await pilot.pause()
                await pilot.pause()
            await _until_complete(pilot, state)
    screen.load(ClaimFilter())
    await _until_complete(pilot, state)


async def _until_complete(pilot: Pilot[None], state: ReviewState) -> None:
    while not state.is_complete:
        await pilot.pause()
        await asyncio.sleep(0.001)


def main() -> None:
    """Make a ledger, measure, and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--claims", type=int, default=100_000)
    claims = parser.parse_args().claims
    with tempfile.TemporaryDirectory() as folder:
        location = Path(folder) / "made.db"
        # About a third of the statements repeat an earlier one.
        make_ledger(location, articles=claims // 7, statements=claims * 10 // 7)
        times = asyncio.run(measure(location))
    print(f"{'milliseconds':<16}{'clock p50':>10}{'p95':>8}{'processor p50':>15}{'p95':>8}")
    for name, taken in times.items():
        shown = [percentile(one, share) for one in (taken.clock, taken.processor) for share in (0.5, 0.95)]
        print(f"{name:<16}{shown[0]:>10.0f}{shown[1]:>8.0f}{shown[2]:>15.0f}{shown[3]:>8.0f}")


if __name__ == "__main__":
    main()
