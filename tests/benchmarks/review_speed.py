"""How long the review screen takes: from a filter to its first claims, and from a key to what it does.

python -m tests.benchmarks.review_speed --claims 100000

Times are of the clock, in milliseconds, to when the list is painted and to when all panes are. On a machine that does
other things, too, they say as much about those: `loop` is how long it took to count to a million meanwhile.
"""

import argparse
import asyncio
import gc
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from textual.geometry import Region
from textual.pilot import Pilot
from textual.strip import Strip

from factrack.ledger import ClaimFilter, open_ledger
from factrack.review.app import ReviewApp
from factrack.review.panes.claims import ClaimsPane
from factrack.review.panes.lines import LinesPane
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


class Painted:
    """When the list, and any pane, was painted last."""

    def __init__(self) -> None:
        self.claims = self.any = 0.0
        draw = LinesPane.render_lines

        def render_lines(pane: LinesPane, crop: Region) -> list[Strip]:
            strips = draw(pane, crop)
            self.any = perf_counter()
            if isinstance(pane, ClaimsPane):
                self.claims = self.any
            return strips

        LinesPane.render_lines = render_lines  # type: ignore[method-assign,assignment]


Times = dict[str, list[tuple[float, float]]]
"""For each thing that was done: the times to the list, and to all panes."""


async def measure(location: Path) -> Times:
    """Return the times to the first claims of a filter, and of each key."""
    times: Times = defaultdict(list)
    painted = Painted()
    with open_ledger(location) as ledger:
        state = ReviewState(ledger, "sari", ClaimFilter())
        app = ReviewApp(state)
        gc.freeze()
        async with app.run_test(size=(120, 40)) as pilot:
            await _until_complete(pilot, state)
            for name, keys in _KEYS.items():
                for key in keys:
                    started = perf_counter()
                    await pilot.press("space" if key == " " else key)
                    await pilot.pause()
                    times[name].append((1000 * (painted.claims - started), 1000 * (painted.any - started)))
            await _measure_loading(app, pilot, painted, times)
    return times


async def _measure_loading(app: ReviewApp, pilot: Pilot[None], painted: Painted, times: Times) -> None:
    screen = app.screen
    assert isinstance(screen, ReviewScreen)
    for speaker in ("adi", "bima", "citra", "dewi", "eka", None):
        await _until_complete(pilot, screen.state)
        started = perf_counter()
        screen.load(ClaimFilter(speaker=speaker))
        while screen.state.claims.speaker != speaker or painted.claims < started:
            await asyncio.sleep(0.001)
        first = painted.claims
        await _until_complete(pilot, screen.state)
        times["load a filter"].append((1000 * (first - started), 1000 * (perf_counter() - started)))


async def _until_complete(pilot: Pilot[None], state: ReviewState) -> None:
    await pilot.pause()
    while not state.is_complete:
        await asyncio.sleep(0.001)


def loop() -> float:
    """Return how many milliseconds it takes to count to a million."""
    started = perf_counter()
    for _ in range(1_000_000):
        pass
    return 1000 * (perf_counter() - started)


def percentile(times: Sequence[float], share: float) -> float:
    """Return the time within which this share of all was done."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def main() -> None:
    """Make a ledger, measure, and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--claims", type=int, default=100_000)
    claims = parser.parse_args().claims
    with tempfile.TemporaryDirectory() as folder:
        location = Path(folder) / "made.db"
        # About a third of the statements repeat an earlier one.
        make_ledger(location, articles=claims // 7, statements=claims * 10 // 7)
        before = loop()
        times = asyncio.run(measure(location))
        print(f"loop {before:.0f} to {loop():.0f}")
    print(f"{'':<16}{'list p50':>10}{'p95':>8}{'all p50':>10}{'p95':>8}")
    for name, taken in times.items():
        shown = [percentile(one, share) for one in zip(*taken, strict=True) for share in (0.5, 0.95)]
        print(f"{name:<16}{shown[0]:>10.0f}{shown[1]:>8.0f}{shown[2]:>10.0f}{shown[3]:>8.0f}")


if __name__ == "__main__":
    main()
