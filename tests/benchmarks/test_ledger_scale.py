"""What an analyst does hardly grows with the ledger, counted in steps of the database, which no other load changes."""

from pathlib import Path

import pytest

from tests.benchmarks.ledger_scale import measure


def test_lists_searches_and_decisions_do_not_grow_with_the_ledger(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What is looked at whatever the size is most of a small ledger, and would hide how the rest grows.
    for name, number in (("_WALKED", 20), ("_FEW_WITH_WORDS", 20), ("_FEW_OF_SPEAKER", 100)):
        monkeypatch.setattr(f"factrack.ledger.windows.{name}", number)
    small = measure(tmp_path / "small.db", 500, export=False)
    large = measure(tmp_path / "large.db", 5_000, export=False)
    # A search that finds less than a window in the small ledger has less to read there.
    window = small["the first window of the list"].ticks
    for name, measured in large.items():
        assert measured.ticks < 3 * max(small[name].ticks, window), name
