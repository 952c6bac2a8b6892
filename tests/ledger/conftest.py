"""A small ledger whose clock ticks a minute for each decision."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from factrack.ledger import Ledger, open_ledger
from tests.desk import small_ledger


@pytest.fixture
def clock() -> Callable[[], datetime]:
    moments = (datetime(2024, 3, 13, 8, tzinfo=UTC) + timedelta(minutes=passed) for passed in range(10_000))
    return lambda: next(moments)


@pytest.fixture
def ledger(tmp_path: Path, clock: Callable[[], datetime]) -> Iterator[Ledger]:
    """Claims 1 and 2 of Rina Wati, 3 of Dan Moss, 4 what residents fear."""
    path = tmp_path / "ledger.db"
    path.write_bytes(small_ledger())
    with open_ledger(path, clock=clock) as opened:
        yield opened
