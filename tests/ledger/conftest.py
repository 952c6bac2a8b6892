"""A small ledger whose clock ticks a minute for each decision: in a file, and on a server where there is one."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url

from factrack.ledger import Ledger, open_ledger
from tests.desk import make_small_ledger, small_ledger
from tests.postgres import VARIABLE

SERVER = os.environ.get(VARIABLE, "")
KEPT_IN = ["sqlite", "postgresql"] if SERVER else ["sqlite"]


@pytest.fixture
def clock() -> Callable[[], datetime]:
    moments = (datetime(2024, 3, 13, 8, tzinfo=UTC) + timedelta(minutes=passed) for passed in range(10_000))
    return lambda: next(moments)


@pytest.fixture(params=KEPT_IN)
def location(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str | Path]:
    """Say where a small ledger is kept: claims 1 and 2 of Rina Wati, 3 of Dan Moss, 4 what residents fear."""
    if request.param == "sqlite":
        path = tmp_path / "ledger.db"
        path.write_bytes(small_ledger())
        yield path
    else:
        name = f"test_{uuid4().hex}"
        on_server(f'CREATE DATABASE "{name}" TEMPLATE "{request.getfixturevalue("template")}"')
        yield database_url(name)
        on_server(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(params=KEPT_IN)
def empty_location(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str | Path]:
    """Say where a ledger can be made."""
    if request.param == "sqlite":
        yield tmp_path / "empty.db"
    else:
        name = f"test_{uuid4().hex}"
        on_server(f'CREATE DATABASE "{name}"')
        yield database_url(name)
        on_server(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(scope="session")
def template() -> Iterator[str]:
    """Make the database that the tests copy, once."""
    name = f"template_{uuid4().hex}"
    on_server(f'CREATE DATABASE "{name}"')
    make_small_ledger(database_url(name))
    yield name
    on_server(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def ledger(location: str | Path, clock: Callable[[], datetime]) -> Iterator[Ledger]:
    with open_ledger(location, clock=clock) as opened:
        yield opened


def database_url(name: str) -> str:
    return make_url(SERVER).set(database=name).render_as_string(hide_password=False)


def on_server(statement: str) -> None:
    engine = create_engine(SERVER, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()
