"""A desk with a small ledger, at which commands are typed within the test's own process."""

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest

from factrack.articles import Article
from factrack.cli.program import run
from factrack.extraction import Extraction, Kind, Precision, SaidOn, Span, Speaker, Stance, Statement
from factrack.ledger import open_ledger, record

BRIDGE = Article(
    "“Jembatan itu selesai,” kata Rina Wati, juru bicara Balai Kota, pekan lalu.\nIa menyebut biayanya 14 miliar.",
    "id",
    title="Jembatan dibuka",
    outlet="Kabar Muara",
    published=date(2024, 3, 12),
    url="https://kabar.example/1",
    path="desk/jembatan.txt",
)
PORT = Article(
    "The port will stay open, Dan Moss said. Residents fear a flood.",
    "en",
    title="Port stays open",
    outlet="Muara Post",
    path="desk/port.txt",
)


def statement(article: Article, content: str, speaker: str | None = None, **more: object) -> Statement:
    """Return a statement whose content is these words of the article."""
    spoken = (Speaker(speaker),) if speaker else ()
    given = {"kind": Kind.INDIRECT, "speakers": spoken, "rule": "cue-before", "confidence": 0.8}
    return Statement(content=(place(article, content),), **(given | more))  # type: ignore[arg-type]


def place(article: Article, words: str) -> Span:
    """Return where words stand in an article."""
    start = article.text.index(words)
    return Span(start, start + len(words))


FINISHED = statement(
    BRIDGE,
    "“Jembatan itu selesai,”",
    kind=Kind.DIRECT,
    cue=place(BRIDGE, "kata"),
    source=place(BRIDGE, "Rina Wati"),
    speakers=(Speaker("Rina Wati", "juru bicara", "Balai Kota"),),
    said_on=SaidOn("pekan lalu", Precision.WEEK, date(2024, 3, 4), date(2024, 3, 10)),
    rule="quote-cue-source",
    confidence=0.97,
)
COST = statement(
    BRIDGE, "biayanya 14 miliar", "Rina Wati", speaker_inferred=True, antecedent=place(BRIDGE, "Rina Wati")
)
OPEN = statement(PORT, "The port will stay open", "Dan Moss", stance=Stance.WISHED)
FLOOD = statement(PORT, "a flood", stance=Stance.BELIEVED)


class Outcome(NamedTuple):
    """What a command left: its exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """Return the lines on standard output."""
        return self.out.splitlines()

    @property
    def ids(self) -> list[int]:
        """Return the ids that a list in tsv begins its lines with."""
        return [int(line.split("\t")[0]) for line in self.lines]


class Desk:
    """A desk with a ledger of its own: claims 1 and 2 of Rina Wati, 3 of Dan Moss, 4 what residents fear."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.ledger = folder / "desk.db"
        self._capture = capture
        self.ledger.write_bytes(small_ledger())

    def keep(self, article: Article, *statements: Statement) -> None:
        """Record an article with these statements."""
        _keep(self.ledger, article, *statements)

    def __call__(self, *words: str | Path) -> Outcome:
        """Run one command on the desk's ledger, as the reviewer sari."""
        return self.bare("--ledger", self.ledger, "--reviewer", "sari", *words)

    def bare(self, *words: str | Path) -> Outcome:
        """Run one command just as it stands."""
        self._capture.readouterr()
        code = run([str(word) for word in words])
        return Outcome(code, *self._capture.readouterr())


def _keep(location: str | Path, article: Article, *statements: Statement) -> None:
    with open_ledger(location) as ledger:
        record(ledger, article, Extraction(statements))


@cache
def small_ledger() -> bytes:
    """Return the desk's ledger, made once for all the tests that begin with it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        make_small_ledger(path)
        return path.read_bytes()


def make_small_ledger(location: str | Path) -> None:
    """Record the desk's articles."""
    _keep(location, BRIDGE, FINISHED, COST)
    _keep(location, PORT, OPEN, FLOOD)
