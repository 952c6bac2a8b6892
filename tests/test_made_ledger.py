"""The made ledgers are sound, and the same each time."""

from pathlib import Path

from factrack.ledger import check, iter_appearances, open_ledger, statistics
from tests.made_ledger import make_ledger


def test_a_made_ledger_is_sound_and_repeats_some_statements(tmp_path: Path) -> None:
    make_ledger(tmp_path / "made.db", articles=40, statements=400)
    with open_ledger(tmp_path / "made.db") as ledger:
        counts = statistics(ledger)
        assert check(ledger) == []
    assert (counts.articles, counts.statements) == (40, 400)
    assert 200 < counts.claims < 300
    assert all(counts.by_status.values())


def test_the_same_seed_makes_the_same_ledger(tmp_path: Path) -> None:
    made = []
    for name, seed in (("one", 1), ("same", 1), ("other", 2)):
        make_ledger(tmp_path / name, articles=5, statements=50, seed=seed)
        with open_ledger(tmp_path / name) as ledger:
            made.append(list(iter_appearances(ledger)))
    assert made[0] == made[1]
    assert made[0] != made[2]
