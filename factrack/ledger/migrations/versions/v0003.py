"""Names of speakers without case, and the machines on which copies of evidence are kept.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what is new; of older copies nobody knows on which machine they are."""
    op.add_column("speaker", sa.Column("folded", sa.String(), nullable=False, server_default=""))
    names = op.get_bind().execute(sa.text("SELECT id, name FROM speaker")).all()
    folded = [{"id": number, "folded": name.casefold()} for number, name in names]
    if folded:
        op.get_bind().execute(sa.text("UPDATE speaker SET folded = :folded WHERE id = :id"), folded)
    op.add_column("evidence", sa.Column("kept_on", sa.String(), nullable=False, server_default=""))
