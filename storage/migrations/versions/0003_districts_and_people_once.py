"""The district of a report, and which chats were one person's before they were taken apart."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TO_SORT = "status IN ('received','asked') AND threatened_at IS NULL"
TO_DO = f"{TO_SORT} AND waiting_since IS NULL"


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "once_of",
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_once_of_chat_id")),
        sa.PrimaryKeyConstraint("chat_id", "person_id", name=op.f("pk_once_of")),
    )
    with op.batch_alter_table("once_of", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_once_of_person_id"), ["person_id"], unique=False)

    with op.batch_alter_table("reports", schema=None) as batch_op:
        batch_op.add_column(sa.Column("district", sa.String(length=8), nullable=True))
    op.execute("UPDATE reports SET district = substr(place, 1, 8) WHERE place IS NOT NULL")
    op.drop_index("ix_reports_to_sort_due", table_name="reports")
    _some("ix_reports_to_do_due", ["due", "id"], TO_DO)
    _some("ix_reports_to_sort_district", ["district", "created_at", "id"], TO_SORT)


def downgrade() -> None:
    """Undo."""
    op.drop_index("ix_reports_to_sort_district", table_name="reports")
    op.drop_index("ix_reports_to_do_due", table_name="reports")
    with op.batch_alter_table("reports", schema=None) as batch_op:
        batch_op.drop_column("district")
    _some("ix_reports_to_sort_due", ["due", "id"], TO_SORT)
    op.drop_table("once_of")


def _some(name: str, columns: list[str], which: str) -> None:
    op.create_index(
        name, "reports", columns, unique=False, sqlite_where=sa.text(which), postgresql_where=sa.text(which)
    )
