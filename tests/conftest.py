"""What every test may ask for, and what none may see of the machine."""

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, create_engine

from factrack.evaluation import train
from factrack.extraction.tagger import Model
from tests.desk import Desk
from tests.made_gold import record, story, write_gold


def pytest_collection_finish() -> None:
    """Keep the collector of garbage from all that was imported: it would go through that again in every test."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000)


@pytest.fixture(autouse=True, scope="session")
def _compile_queries_once() -> Iterator[None]:
    """Let the ledgers of all tests share what SQLAlchemy makes of a query, which takes longer than to run it."""
    first = create_engine("sqlite://")

    def sharing(*args: Any, **kwargs: Any) -> Engine:
        engine = create_engine(*args, **kwargs)
        engine.dialect, engine._compiled_cache = first.dialect, first._compiled_cache
        return engine

    with first.connect(), pytest.MonkeyPatch.context() as patch:
        patch.setattr("factrack.ledger.stores.sqlite.create_engine", sharing)
        yield


@pytest.fixture(autouse=True)
def _no_settings_of_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("FACTRACK_LEDGER", "FACTRACK_REVIEWER", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for kind in ("data", "config", "state"):
        monkeypatch.setenv(f"XDG_{kind.upper()}_HOME", str(tmp_path / kind))
    monkeypatch.setenv("COLUMNS", "100")


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path, capsys)


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    """Return a model that has learned a verb of speech from a few invented articles."""
    gold = write_gold(tmp_path_factory.mktemp("gold") / "gold.jsonl", [record(story(n), n) for n in range(9)])
    return train([gold], language="en").model
