"""What makes a screen stand still in tests."""

import pytest


@pytest.fixture(autouse=True)
def _stand_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("textual.constants.TEXTUAL_ANIMATIONS", "none")
    # How long Textual's pilot looks whether all is done; `Session.settle` knows better when it is.
    monkeypatch.setattr("textual._wait.SLEEP_GRANULARITY", 0.002)
    monkeypatch.setattr("textual._wait.SLEEP_IDLE", 0.0005)
    # Tests look for the changes of others when they mean to.
    monkeypatch.setattr("factrack.review.screen.LOOK_EVERY", 3600.0)
    # On a busy machine a decision may take longer than anybody would wait for it without a word.
    monkeypatch.setattr("factrack.review.commands.deciding.PATIENCE", 3600.0)
