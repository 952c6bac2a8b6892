"""The versions of the ledger's schema, each a step from the one before, run by Alembic."""

from importlib.resources import as_file, files

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection


def migrate(connection: Connection, revision: str) -> None:
    """Bring the schema of an open transaction to `revision`; the caller commits."""
    with as_file(files(__name__)) as folder:
        scripts = ScriptDirectory(str(folder))
        context = MigrationContext.configure(
            connection,
            opts={"fn": lambda current, _: scripts._upgrade_revs(revision, current), "transactional_ddl": True},
        )
        with Operations.context(context):
            context.run_migrations()
