"""Several processes on one ledger, and processes that are killed."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlmodel import Session, select

from factrack.ledger import check, open_ledger
from factrack.ledger.tables import ArticleRow, DecisionRow, StatementRow
from tests.desk import small_ledger
from tests.ledger.crowd import TURNS, WORKERS


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "ledger.db"
    path.write_bytes(small_ledger())
    return path


def acknowledged(path: Path, what: str) -> tuple[set[str], set[int]]:
    """Let processes work; return the articles and the decisions of which one was told that they are kept."""
    command = [sys.executable, "-m", "tests.ledger.crowd", str(path), what]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    said = [line.split() for line in done.stdout.splitlines()]
    return {word for kind, word in said if kind == "article"}, {int(word) for kind, word in said if kind == "decision"}


def assert_whole(session: Session) -> None:
    """Assert that there is no article without its statements, and no decision without those taken with it."""
    for article in session.exec(select(ArticleRow).where(ArticleRow.title != "Jembatan dibuka")):
        statements = session.exec(select(StatementRow).where(StatementRow.article_id == article.id)).all()
        assert len(statements) == (2 if article.title == "Port stays open" else 3)
    batches = [row.batch for row in session.exec(select(DecisionRow))]
    assert {batches.count(batch) for batch in batches} == {3}


def test_what_was_acknowledged_outlives_a_hundred_kills(path: Path) -> None:
    articles, decisions = acknowledged(path, "kill")
    assert len(articles) > 50
    with open_ledger(path) as ledger:
        assert check(ledger) == []
        with ledger.reading() as session:
            assert articles <= set(session.exec(select(ArticleRow.content_hash)))
            assert decisions <= set(session.exec(select(DecisionRow.id)))
            assert_whole(session)


def test_several_processes_work_on_one_ledger_and_lose_nothing(path: Path) -> None:
    articles, decisions = acknowledged(path, "together")
    assert len(articles) == WORKERS * TURNS
    assert len(decisions) == WORKERS * TURNS * 3
    with open_ledger(path) as ledger:
        assert check(ledger) == []
        with ledger.reading() as session:
            assert set(session.exec(select(DecisionRow.id))) == decisions
            assert_whole(session)
