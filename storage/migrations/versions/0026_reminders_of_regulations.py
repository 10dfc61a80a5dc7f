"""Companies that have handed in no regulation are reminded by letter."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "regulation_reminders",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("employer_id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["employer_id"], ["employers.id"], name=op.f("fk_regulation_reminders_employer_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_regulation_reminders_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_regulation_reminders")),
    )
    op.create_index(op.f("ix_regulation_reminders_employer_id"), "regulation_reminders", ["employer_id"])


def downgrade() -> None:
    """Undo."""
    op.drop_table("regulation_reminders")
