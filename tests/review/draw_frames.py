"""The golden frames: what the screen shows, as text, in each arrangement.

After a change that is meant to be seen, renew them and read the difference:

python -m tests.review.draw_frames
"""

import asyncio
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from factrack.articles import Article
from factrack.extraction import Extraction, Kind
from factrack.ledger import Evidence, Status, add_evidence, add_note, mark, open_ledger, record
from tests.desk import BRIDGE, COST, FINISHED, OPEN, PORT, place, statement
from tests.review.session import reviewing

RETOLD = Article(
    "MUARA - “Jembatan itu selesai,” ujar Rina Wati.\nBaca juga: Harga beras turun",
    "id",
    title="Jembatan itu selesai",
    outlet="Warta Tanjung",
    published=date(2024, 3, 13),
    path="desk/warta.html",
)
FINISHED_AGAIN = statement(
    RETOLD, "“Jembatan itu selesai,”", "Rina Wati", kind=Kind.DIRECT, cue=place(RETOLD, "ujar"), rule="quote-cue-source"
)
FOLDER = Path(__file__).parent / "frames"


@dataclass(frozen=True, slots=True)
class View:
    """A view of the screen: its size, and the keys that lead to it."""

    name: str
    size: tuple[int, int]
    keys: tuple[str, ...] = ()
    colourless: bool = False


WIDE, NORMAL, NARROW = (120, 40), (80, 24), (60, 20)
VIEWS = (
    View("review-120x40", WIDE, ("j",)),
    View("review-80x24", NORMAL, ("j",)),
    View("review-60x20", NARROW, ("j",)),
    View("review-no-colour", WIDE, ("j",), colourless=True),
    View("article-60x20", NARROW, ("2",)),
    View("details-60x20", NARROW, ("3",)),
    View("details-enlarged-80x24", NORMAL, ("3", "enter")),
    View("selection-80x24", NORMAL, ("space", "J")),
    View("filter-80x24", NORMAL, ("slash", "s", "t", "a", "t", "u", "s", "colon")),
    View("note-80x24", NORMAL, ("a",)),
    View("help-120x40", WIDE, ("question_mark",)),
    View("help-60x20", NARROW, ("question_mark",)),
    View("palette-80x24", NORMAL, ("ctrl+p", "v", "e", "r")),
    View("undone-80x24", NORMAL, ("ctrl+r",)),
    View("error-80x24", NORMAL, ("m", "9", "9", "enter")),
    View("evidence-80x24", NORMAL, ("e", "x", "enter")),
    View("rate-60x20", NARROW, ("r",)),
    View("correct-80x24", NORMAL, ("c",)),
    View("split-80x24", NORMAL, ("x",)),
    View("export-80x24", NORMAL, ("w",)),
    View("ingest-60x20", NARROW, ("ctrl+o",)),
    View("speakers-120x40", WIDE, ("s",)),
    View("speakers-60x20", NARROW, ("s", "j")),
    View("merge-speakers-80x24", NORMAL, ("s", "m", "m", "o")),
    View("articles-80x24", NORMAL, ("t",)),
    View("statistics-120x40", WIDE, ("i",)),
    View("statistics-no-colour", NORMAL, ("i",), colourless=True),
)


def make_ledger(location: Path) -> None:
    """Make the small ledger that the frames show."""
    with open_ledger(location, clock=lambda: datetime(2024, 3, 20, 9, 30, tzinfo=UTC)) as ledger:
        for article, statements in ((BRIDGE, (FINISHED, COST)), (PORT, (OPEN,)), (RETOLD, (FINISHED_AGAIN,))):
            record(ledger, article, Extraction(statements))
        mark(ledger, [1], Status.VERIFIED, reviewer="sari")
        add_note(ledger, [1], "Seen on site; the railing is missing.", reviewer="sari")
        minutes = Evidence("https://muara.example/opening", "Minutes", "names the day")
        add_evidence(ledger, [1], minutes, reviewer="sari")
        mark(ledger, [3], Status.DISPUTED, reviewer="joko")


async def frame_of(view: View, location: Path) -> str:
    """Return the text on the screen in a view."""
    with _environment(view):
        async with reviewing(location, size=view.size) as session:
            await session.press(*view.keys)
            return session.frame()


@contextmanager
def _environment(view: View) -> Iterator[None]:
    before = os.environ.pop("NO_COLOR", None)
    if view.colourless:
        os.environ["NO_COLOR"] = "1"
    try:
        yield
    finally:
        os.environ.pop("NO_COLOR", None)
        if before is not None:
            os.environ["NO_COLOR"] = before


def path_of(view: View) -> Path:
    """Return the file that holds the frame of a view."""
    return FOLDER / f"{view.name}.txt"


def renew() -> None:
    """Write every frame as it is now."""
    FOLDER.mkdir(exist_ok=True)
    for view in VIEWS:
        with tempfile.TemporaryDirectory() as folder:
            location = Path(folder) / "frames.db"
            make_ledger(location)
            path_of(view).write_text(asyncio.run(frame_of(view, location)), encoding="utf-8")


if __name__ == "__main__":
    renew()
