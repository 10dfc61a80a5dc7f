"""What is written while the program runs: the probe of /readyz, and the last moment that the clock made sense."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "pulse",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("probe", sa.LargeBinary(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("doubted_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pulse")),
    )
    pulse = sa.table("pulse", sa.column("id", sa.Integer()), sa.column("probe", sa.LargeBinary()))
    op.bulk_insert(pulse, [{"id": 1, "probe": b""}])


def downgrade() -> None:
    """Undo."""
    op.drop_table("pulse")
