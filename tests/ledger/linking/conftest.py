"""A newsroom for tests: articles in which somebody says something, recorded one after the other."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from factrack.articles import Article
from factrack.extraction import Extraction, Kind, Span, Speaker, Stance, Statement
from factrack.ledger import Ledger, open_ledger, record
from factrack.ledger.tables import StatementRow


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
        context: str = "",
    ) -> int:
        """Record one statement in a new article, behind a context that is no statement, and return its number."""
        speaker = by if isinstance(by, Speaker) else Speaker(by)
        self.articles += 1
        article = Article(
            f"Berita {self.articles}. {context}{words}",
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
        return self._row(statement).claim_id

    def link_of(self, statement: int) -> tuple[str, float]:
        """Return the degree and the score with which a statement joined its claim."""
        row = self._row(statement)
        return row.degree, row.score

    def _row(self, statement: int) -> StatementRow:
        with self.ledger.reading() as session:
            return session.get_one(StatementRow, statement)


@pytest.fixture
def press(empty_location: str | Path, clock: Callable[[], datetime]) -> Iterator[Press]:
    with open_ledger(empty_location, clock=clock) as ledger:
        yield Press(ledger)
