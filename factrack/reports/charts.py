"""Charts as inline SVG: who said how much of what status, and when."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from factrack.ledger import MonthCount, SpeakerCount, Status
from factrack.reports.marks import GLYPHS

_WIDTH = 720
_ROW = 26
_BAR = 16
_NAME = 220
_LONGEST_NAME = 32
_HEIGHT = 180
_GROUND = 22
_WIDEST_COLUMN = 48
# From the left, and from the ground, what is settled comes first.
_ORDER = (Status.VERIFIED, Status.DISPUTED, Status.PENDING)


def speaker_chart(speakers: Sequence[SpeakerCount], plain: Callable[[str], str]) -> str:
    """Return a bar for each speaker, cut by status, or nothing for no speakers; `plain` makes text safe for HTML."""
    most = max((sum(each.statuses.values()) for each in speakers), default=0)
    if not most:
        return ""
    scale = (_WIDTH - _NAME - 40) / most
    rows = (_speaker_row(each, index * _ROW, scale, plain) for index, each in enumerate(speakers))
    return _svg(_ROW * len(speakers), "Claims by speaker and status", rows)


def month_chart(months: Sequence[MonthCount], plain: Callable[[str], str]) -> str:
    """Return a column for each month that has claims, cut by status, or nothing for no months."""
    most = max((sum(each.statuses.values()) for each in months), default=0)
    if not most:
        return ""
    step = min(_WIDTH / len(months), _WIDEST_COLUMN * 1.5)
    # A label is as wide as four columns at least, so that a long time does not print one over the other.
    every = max(1, round(60 / step))
    columns = (
        _month_column(each, index * step, step, (_HEIGHT - 20) / most, labelled=index % every == 0, plain=plain)
        for index, each in enumerate(months)
    )
    return _svg(_HEIGHT + _GROUND, "Claims by month and status", columns)


def _svg(height: int, title: str, parts: Iterator[str]) -> str:
    opening = f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{title}">'
    return "\n".join([opening, *parts, "</svg>"])


def _speaker_row(speaker: SpeakerCount, top: int, scale: float, plain: Callable[[str], str]) -> str:
    name = speaker.name if len(speaker.name) <= _LONGEST_NAME else f"{speaker.name[: _LONGEST_NAME - 1]}…"
    middle = top + _ROW // 2 + 4
    parts = [f'<text x="{_NAME - 8}" y="{middle}" text-anchor="end">{plain(name)}</text>']
    left = float(_NAME)
    for status, count in _counted(speaker.statuses):
        width = count * scale
        parts.append(_bar(status, count, left, top + (_ROW - _BAR) / 2, width, _BAR))
        left += width
    parts.append(f'<text x="{left + 6:.1f}" y="{middle}">{sum(speaker.statuses.values())}</text>')
    return "".join(parts)


def _month_column(
    month: MonthCount, left: float, step: float, scale: float, *, labelled: bool, plain: Callable[[str], str]
) -> str:
    width = min(step * 0.8, _WIDEST_COLUMN)
    parts = []
    bottom = float(_HEIGHT)
    for status, count in _counted(month.statuses):
        height = count * scale
        bottom -= height
        parts.append(_bar(status, count, left, bottom, width, height))
    middle = left + width / 2
    parts.append(
        f'<text x="{middle:.1f}" y="{bottom - 5:.1f}" text-anchor="middle">{sum(month.statuses.values())}</text>'
    )
    if labelled:
        parts.append(f'<text x="{left:.1f}" y="{_HEIGHT + 16}">{plain(month.month)}</text>')
    return "".join(parts)


def _counted(statuses: Mapping[Status, int]) -> Iterator[tuple[Status, int]]:
    return ((status, statuses[status]) for status in _ORDER if statuses.get(status))


def _bar(status: Status, count: int, x: float, y: float, width: float, height: float) -> str:
    title = f"<title>{GLYPHS[status]} {status}: {count}</title>"
    return f'<rect class="{status}" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}">{title}</rect>'
