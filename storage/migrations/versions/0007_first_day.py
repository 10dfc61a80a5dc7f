"""A newcomer's first day: from when their votes count, and who objected."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.add_column(sa.Column("counts_from", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("objected_by", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(op.f("fk_staff_objected_by"), "staff", ["objected_by"], ["id"])
    with op.batch_alter_table("votes", schema=None) as batch_op:
        batch_op.add_column(sa.Column("counts_from", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index("ix_votes_counts_from", ["counts_from"])


def downgrade() -> None:
    """Undo."""
    with op.batch_alter_table("votes", schema=None) as batch_op:
        batch_op.drop_index("ix_votes_counts_from")
        batch_op.drop_column("counts_from")
    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.drop_constraint(op.f("fk_staff_objected_by"), type_="foreignkey")
        batch_op.drop_column("objected_by")
        batch_op.drop_column("counts_from")
