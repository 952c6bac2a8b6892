"""What every test may ask for, and what none may see of the machine."""

from pathlib import Path

import pytest

from factrack.evaluation import train
from factrack.extraction.tagger import Model
from tests.desk import Desk
from tests.made_gold import record, story, write_gold


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
