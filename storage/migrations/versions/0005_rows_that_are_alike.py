"""Rows of one list that may be one employer, and the status that was not understood."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table("employer_list_rows", schema=None) as batch_op:
        batch_op.add_column(sa.Column("near", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("said", sa.String(length=80), server_default="", nullable=False))


def downgrade() -> None:
    """Undo."""
    with op.batch_alter_table("employer_list_rows", schema=None) as batch_op:
        batch_op.drop_column("said")
        batch_op.drop_column("near")
