"""A newsroom for tests: articles in which somebody says something, recorded one after the other."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from factrack.articles import Article
from factrack.extraction import Extraction, Kind, Span, Speaker, Stance, Statement
from factrack.ledger import Ledger, open_ledger, record


class Press:
    """Records what is said in a ledger, each time in a new article, and says which claim it became a part of."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.articles = 0

    def says(
        self,
        words: str,
        by: str | Speaker = "Rina Wati",
        *,
        language: str = "id",
        kind: Kind = Kind.DIRECT,
        stance: Stance = Stance.ASSERTED,
        on: date | None = None,
    ) -> int:
        """Record one statement in a new article, and return its number."""
        speaker = by if isinstance(by, Speaker) else Speaker(by)
        self.articles += 1
        article = Article(
            f"Berita {self.articles}. {words}",
            language,
            outlet=f"Kabar {self.articles}",
            published=on or date(2024, 3, 1),
        )
        content = Span(len(article.text) - len(words), len(article.text))
        statement = Statement(kind, (content,), speakers=(speaker,), stance=stance, rule="made", confidence=1.0)
        record(self.ledger, article, Extraction((statement,)))
        return self.articles

    def claim_of(self, statement: int) -> int:
        """Return the claim that a statement stands in now."""
        with self.ledger.reading() as session:
            return int(
                session.connection()
                .exec_driver_sql("SELECT claim_id FROM statement WHERE id = ?", (statement,))
                .scalar_one()
            )

    def link_of(self, statement: int) -> tuple[str, float]:
        """Return the degree and the score with which a statement joined its claim."""
        with self.ledger.reading() as session:
            row = (
                session.connection()
                .exec_driver_sql("SELECT degree, score FROM statement WHERE id = ?", (statement,))
                .one()
            )
            return str(row[0]), float(row[1])


@pytest.fixture
def press(tmp_path: Path, clock: Callable[[], datetime]) -> Iterator[Press]:
    with open_ledger(tmp_path / "press.db", clock=clock) as ledger:
        yield Press(ledger)
