"""What an analyst does hardly grows with the ledger, counted in steps of the database, which no other load changes."""

from pathlib import Path

from tests.benchmarks.ledger_scale import measure


def test_the_list_a_search_and_a_decision_do_not_grow_with_the_ledger(tmp_path: Path) -> None:
    small = measure(tmp_path / "small.db", 500, export=False)
    large = measure(tmp_path / "large.db", 5_000, export=False)
    for name in ("opening", "the first window of the list", "a search for a rare word", "a decision"):
        assert large[name].ticks < 3 * small[name].ticks + 1, name
