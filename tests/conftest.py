"""What every test may ask for, and what none may see of the machine."""

from pathlib import Path

import pytest

from tests.desk import Desk


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
