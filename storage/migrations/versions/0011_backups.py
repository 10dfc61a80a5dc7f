"""When a backup was last made, and when the office was restored from one."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply. Nothing is known of backups that were made by hand."""
    with op.batch_alter_table("installation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("backed_up_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("restored_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Undo."""
    with op.batch_alter_table("installation", schema=None) as batch_op:
        batch_op.drop_column("restored_at")
        batch_op.drop_column("backed_up_at")
