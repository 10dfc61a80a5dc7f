"""From when the time to answer a whole case counts."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.add_column(sa.Column("answer_from", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE cases SET answer_from = opened_at")
    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.alter_column("answer_from", existing_type=sa.DateTime(timezone=True), nullable=False)


def downgrade() -> None:
    """Undo."""
    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.drop_column("answer_from")
