"""A small ledger with everything in it that a report can show, always the same."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from factrack.articles import Article
from factrack.extraction import Extraction, Kind
from factrack.ledger import Evidence, Ledger, Status, add_evidence, add_note, mark, open_ledger, record
from tests import desk

MOMENT = datetime(2024, 3, 13, 8, 30, tzinfo=UTC)
REPRINT = Article(
    "Radio Muara: “jembatan itu selesai”, kata Rina Wati. Kata warga: =1+1 <b>[/] | `x` \x1b[2J",
    "id",
    title="=Jembatan [dibuka] <lagi>",
    outlet="Radio & Muara",
    published=date(2024, 4, 2),
    url="javascript:alert(1)",
    path="desk/radio.txt",
)
AGAIN = replace(
    desk.FINISHED, content=(desk.place(REPRINT, "“jembatan itu selesai”"),), cue=None, source=None, kind=Kind.DIRECT
)
HOSTILE = desk.statement(REPRINT, "=1+1 <b>[/] | `x` \x1b[2J", "Warga <i>*satu*</i>")


@contextmanager
def made_ledger(path: Path) -> Iterator[Ledger]:
    """Open a ledger with three articles, five claims and some decisions; its clock stands still."""
    with open_ledger(path, clock=lambda: MOMENT) as ledger:
        record(ledger, desk.BRIDGE, Extraction((desk.FINISHED, desk.COST)))
        record(ledger, desk.PORT, Extraction((desk.OPEN, desk.FLOOD)))
        record(ledger, REPRINT, Extraction((AGAIN, HOSTILE)))
        mark(ledger, [1], Status.VERIFIED, reviewer="sari")
        mark(ledger, [2], Status.DISPUTED, reviewer="budi")
        add_note(ledger, [2], "the tender says *16* billion\n<see page 2>", reviewer="sari")
        add_evidence(ledger, [2], Evidence("https://lpse.example/1?a=1&b=2", "Tender", "16 billion"), reviewer="sari")
        add_evidence(ledger, [2], Evidence("javascript:alert(1)", "[x](y)"), reviewer="sari")
        yield ledger
