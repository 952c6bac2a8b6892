"""What makes a screen stand still in tests."""

import pytest


@pytest.fixture(autouse=True)
def _stand_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("textual.constants.TEXTUAL_ANIMATIONS", "none")
    # Tests look for the changes of others when they mean to.
    monkeypatch.setattr("factrack.review.screen.LOOK_EVERY", 3600.0)
