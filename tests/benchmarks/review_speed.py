"""How long the review screen takes: from a filter to its first claims, and from a key to what it does.

python -m tests.benchmarks.review_speed --claims 100000

Times are in milliseconds, from the key to what it first changes on the screen, and to all that it changes; for each,
the median and the 95th percentile by the clock, and the median of the processor's time. On a machine that does other
things, too, the clock says as much about those: `loop` is how long it took to count to a million meanwhile.
"""

import argparse
import asyncio
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter, process_time
from typing import Any, NamedTuple

from textual import events
from textual._compositor import CompositorUpdate
from textual.keys import _character_to_key

from factrack.ledger import ClaimFilter, open_ledger
from factrack.review.app import ReviewApp
from factrack.review.screen import ReviewScreen
from factrack.review.starting import answering_keys_first
from factrack.review.state import ReviewState
from tests.made_ledger import make_ledger

_KEYS = {
    "down": "j" * 100,
    "page down": ["pagedown"] * 60,
    "next pending": "n" * 60,
    "mark": "vdp" * 20,
    "select": " " * 60,
    "end and start": "Gg" * 20,
    "next article": "]" * 40,
    "next pane": ["tab"] * 30,
    "type a filter": "/bupati jembatan",
    "leave the filter": ["escape"],
}
_QUIET = 0.1  # seconds in which nothing is displayed, until a key counts as answered


class Moment(NamedTuple):
    """By the clock, and by the processor, in milliseconds."""

    clock: float
    processor: float

    @classmethod
    def now(cls) -> "Moment":
        """Return this moment."""
        return cls(1000 * perf_counter(), 1000 * process_time())

    def since(self, start: "Moment") -> "Moment":
        """Return how long it is after another one."""
        return Moment(self.clock - start.clock, self.processor - start.processor)


class MeasuredApp(ReviewApp):
    """Notes when it displays something, with all that is done for a terminal but to write to it."""

    def __init__(self, state: ReviewState) -> None:
        super().__init__(state)
        self.displayed: list[Moment] = []

    def _display(self, screen: Any, renderable: Any) -> None:
        super()._display(screen, renderable)
        if isinstance(renderable, CompositorUpdate):
            renderable.render_segments(self.console)
            self.displayed.append(Moment.now())

    def send(self, key: str) -> None:
        """Press a key."""
        name = _character_to_key(key) if len(key) == 1 else key
        event = events.Key(name, key if len(key) == 1 else None)
        event.set_sender(self)
        assert self._driver is not None
        self._driver.send_message(event)


Times = dict[str, list[tuple[Moment, Moment]]]
"""For each thing that was done: how long it took to the first thing that is seen of it, and to all of it."""


async def measure(location: Path) -> Times:
    """Return the times to the first claims of a filter, and of each key."""
    times: Times = defaultdict(list)
    with open_ledger(location) as ledger, answering_keys_first():
        app = MeasuredApp(ReviewState(ledger, "sari", ClaimFilter()))
        async with app.run_test(size=(120, 40)):
            await _settle(app)
            for name, keys in _KEYS.items():
                for key in keys:
                    times[name].append(await _press(app, key))
            await _measure_filters(app, times)
    return times


async def _press(app: MeasuredApp, key: str) -> tuple[Moment, Moment]:
    app.displayed.clear()
    started = Moment.now()
    app.send(key)
    await _settle(app)
    return app.displayed[0].since(started), app.displayed[-1].since(started)


async def _measure_filters(app: MeasuredApp, times: Times) -> None:
    """Measure filters, and, while one is read, keys that come thirty times a second, as from one that is held down."""
    screen = app.screen
    assert isinstance(screen, ReviewScreen)
    for text in ("adi", "bima", "citra", "dewi", "eka", "fajar", "gita", "hana"):
        app.displayed.clear()
        started = Moment.now()
        screen.load(ClaimFilter(text=text))
        await _settle(app)
        times["load a filter"].append((app.displayed[0].since(started), app.displayed[-1].since(started)))
        screen.load(ClaimFilter())
        await asyncio.sleep(0.03)
        while not screen.state.is_complete:
            app.displayed.clear()
            started = Moment.now()
            app.send("j")
            await asyncio.sleep(1 / 30)
            while not app.displayed:
                await asyncio.sleep(0.001)
            times["down meanwhile"].append((app.displayed[0].since(started), app.displayed[-1].since(started)))
        await _settle(app)


async def _settle(app: MeasuredApp) -> None:
    """Wait until all is read, and nothing more is displayed."""
    begun = perf_counter()
    while not app.displayed or not app.state.is_complete or perf_counter() - begun < _QUIET:
        shown = len(app.displayed)
        await asyncio.sleep(0.002)
        if len(app.displayed) > shown:
            begun = perf_counter()


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


def columns(times: Sequence[Moment]) -> Iterator[float]:
    """Yield what is printed: two percentiles by the clock, and the median of the processor's time."""
    clock, processor = zip(*times, strict=True)
    yield percentile(clock, 0.5)
    yield percentile(clock, 0.95)
    yield percentile(processor, 0.5)


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
    print(_line("", ["first p50", "p95", "cpu", "all p50", "p95", "cpu"]))
    for name, taken in times.items():
        print(_line(name, [f"{value:.0f}" for part in zip(*taken, strict=True) for value in columns(part)]))


def _line(name: str, cells: Sequence[str]) -> str:
    return f"{name:<18}" + "".join(cell.rjust(width) for cell, width in zip(cells, (10, 6, 6) * 2, strict=True))


if __name__ == "__main__":
    main()
