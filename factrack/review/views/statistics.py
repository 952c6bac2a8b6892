"""What the ledger holds, in numbers and charts."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count as count_up
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static
from textual_plotext import PlotextPlot

from factrack.counting import counted
from factrack.fitting import fit
from factrack.ledger import Ledger, Statistics, Status, count_by_month, count_by_speaker, count_statuses
from factrack.ledger import statistics as count
from factrack.review.commands.command import Command, bindings
from factrack.review.commands.program import PROGRAM
from factrack.review.commands.running import CommandScreen
from factrack.review.panes.keys import KeysBar
from factrack.review.statuses import status_words
from factrack.review.text import plain

_MONTHS, _SPEAKERS, _NAME = 24, 8, 22
_TICKS = 5
Bar = Mapping[Status, int]
"""How many claims of each status a bar stands for."""
_MARKERS = {Status.PENDING: "░", Status.VERIFIED: "█", Status.DISPUTED: "▒"}
_COLOURS = {Status.PENDING: "gray", Status.VERIFIED: "green", Status.DISPUTED: "red"}
_BACK = Command(
    "back", "escape,i", "Back", "Go back to the claims.", "View", lambda screen: screen.leave(), in_footer=True
)
TABLE = (_BACK, *PROGRAM)


class Numbers(VerticalScroll, inherit_bindings=False):
    """What is scrolled, by the keys that scroll texts elsewhere."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(keys, f"scroll_{where}", label, show=False, tooltip=f"{label}.", id=f"numbers-{where}")
        for keys, where, label in (
            ("j,down", "down", "Scroll down"),
            ("k,up", "up", "Scroll up"),
            ("pagedown,ctrl+f", "page_down", "Scroll down a screenful"),
            ("pageup,ctrl+b", "page_up", "Scroll up a screenful"),
            ("g,home", "home", "Scroll to the top"),
            ("G,end", "end", "Scroll to the bottom"),
        )
    ]


class StatisticsView(CommandScreen):
    """Numbers, claims by month, and the speakers with the most claims; the bars are pieces of one length by status."""

    TABLE: ClassVar[tuple[Command, ...]] = TABLE
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(TABLE)]
    DEFAULT_CSS = """
    StatisticsView {
        layout: vertical;
        & #numbers { padding: 1 2 0 2; }
        & PlotextPlot { display: none; margin: 1 2 0 2; background: $background; }
        & #months { height: 16; }
        & #speakers { height: 22; }
    }
    """

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.keys = KeysBar()

    def compose(self) -> ComposeResult:
        """Lay out numbers, charts and keys."""
        with Numbers(id="statistics"):
            yield Static("counting …", id="numbers")
            yield PlotextPlot(id="months")
            yield PlotextPlot(id="speakers")
        yield self.keys

    def on_mount(self) -> None:
        """Count."""
        self.bindings_updated_signal.subscribe(self, lambda _: self.keys.show(self.footer_keys()))
        self.query_one("#statistics").focus()
        self.attempt(self._count)

    async def _count(self) -> None:
        totals = await self.in_thread(lambda: count(self._ledger))
        reviewed = await self.in_thread(lambda: count_statuses(self._ledger))
        self.query_one("#numbers", Static).update(plain("\n".join(_lines(totals, reviewed))))
        months = await self.in_thread(lambda: count_by_month(self._ledger))
        dated = every_month({month.month: month.statuses for month in months})[-_MONTHS:]
        _draw(self.query_one("#months", PlotextPlot), "claims by month", dated)
        speakers = await self.in_thread(lambda: count_by_speaker(self._ledger, limit=_SPEAKERS))
        named = [(fit(speaker.name, _NAME).rstrip(), speaker.statuses) for speaker in reversed(speakers)]
        _draw(self.query_one("#speakers", PlotextPlot), "claims by speaker", named, across=True)

    def leave(self) -> None:
        """Go back to the claims."""
        self.dismiss()


def every_month(months: Mapping[str, Bar]) -> list[tuple[str, Bar]]:
    """Return the months from the first to the last, as "2024-03", with nothing for those that are not there."""
    if not months:
        return []
    first, last = (int(name[:4]) * 12 + int(name[5:]) - 1 for name in (min(months), max(months)))
    names = (f"{number // 12:04}-{number % 12 + 1:02}" for number in range(first, last + 1))
    return [(name, months.get(name, {})) for name in names]


def whole_ticks(most: int) -> list[int]:
    """Return a few whole numbers from 0 to `most`, at a distance of 1, 2 or 5, or that with zeros."""
    steps = (digit * 10**power for power in count_up() for digit in (1, 2, 5))
    step = next(step for step in steps if most <= step * _TICKS)
    return list(range(0, most + 1, step))


def _lines(totals: Statistics, reviewed: Mapping[Status, int]) -> Iterator[str]:
    """Yield the numbers; those by status are of the claims to review, as in the header of the review screen."""
    yield f"{counted(totals.articles, 'article')}, {counted(totals.statements, 'statement')}, " + counted(
        totals.claims, "claim"
    )
    yield "status    " + _numbers({status_words(status): number for status, number in reviewed.items()})
    if left := totals.claims - sum(reviewed.values()):
        yield f"believed  {left:,}, which nobody said: not to review; believed:yes in the filter lists them"
    yield "kind      " + _numbers(totals.by_kind)
    yield "stance    " + _numbers(totals.by_stance)
    yield "language  " + _numbers(totals.by_language)


def _numbers(counts: Mapping[Any, int]) -> str:
    return "   ".join(f"{name} {number:,}" for name, number in counts.items()) or "none"


def _draw(chart: PlotextPlot, title: str, bars: Sequence[tuple[str, Bar]], *, across: bool = False) -> None:
    """Draw a bar for each name, made of a piece for each status."""
    if not bars:
        return
    chart.display = True  # a chart that was drawn without data keeps its scale
    figure: Any = chart.plt  # its types name fewer arguments than it takes
    names = [name for name, _ in bars]
    # Each piece is drawn over the sum of it and those below: the library's own stacks are wrong where one is nothing.
    for status in reversed(Status):
        below = list(Status)[: list(Status).index(status) + 1]
        sums = [sum(statuses.get(each, 0) for each in below) for _, statuses in bars]
        figure.bar(
            names,
            sums,
            marker=_MARKERS[status],
            color=_COLOURS[status],
            orientation="horizontal" if across else "vertical",
            width=0.6,
            minimum=0,
        )
    ticks = whole_ticks(max(sum(statuses.values()) for _, statuses in bars))
    (figure.xticks if across else figure.yticks)(ticks, [f"{tick:,}" for tick in ticks])
    # In the title, and not as the library's legend, which lies over the bars.
    figure.title("   ".join([title, *(f"{_MARKERS[status]} {status}" for status in Status)]))
    chart.refresh()
