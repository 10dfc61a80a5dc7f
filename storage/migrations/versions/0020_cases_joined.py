"""Two cases of one employer are joined, acts on many cases are kept, and what would come in is no longer called owed."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

NOT_OWED = (
    "UPDATE cases SET potential = arrears, arrears = NULL WHERE kind NOT IN ('piutang', 'potong-tidak-setor')"
    " AND arrears_class IS NULL AND arrears IS NOT NULL"
)
JOINED = "fk_cases_joined_into"


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table("cases") as batch:
        batch.add_column(sa.Column("potential", sa.BigInteger(), nullable=True))
        batch.add_column(sa.Column("joined_into", sa.Integer(), nullable=True))
        batch.create_foreign_key(op.f(JOINED), "cases", ["joined_into"], ["id"])
    op.add_column(
        "employer_list_rows", sa.Column("potential", sa.Boolean(), nullable=False, server_default=sa.text("false"))
    )
    op.create_index("ix_employer_list_rows_case_number", "employer_list_rows", ["case_number"])
    op.create_index(op.f("ix_cases_joined_into"), "cases", ["joined_into"])
    op.execute(NOT_OWED)
    op.create_table(
        "case_items",
        sa.Column("act_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("marks", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["act_id"], ["bulk_acts.id"], name=op.f("fk_case_items_act_id")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_items_case_id")),
        sa.PrimaryKeyConstraint("act_id", "case_id", name=op.f("pk_case_items")),
    )
    op.create_index(op.f("ix_case_items_case_id"), "case_items", ["case_id"])


def downgrade() -> None:
    """Undo."""
    op.drop_table("case_items")
    op.drop_index("ix_employer_list_rows_case_number", "employer_list_rows")
    op.drop_column("employer_list_rows", "potential")
    op.execute("UPDATE cases SET arrears = potential WHERE arrears IS NULL")
    op.drop_index(op.f("ix_cases_joined_into"), "cases")
    with op.batch_alter_table("cases") as batch:
        batch.drop_constraint(op.f(JOINED), type_="foreignkey")
        batch.drop_column("joined_into")
        batch.drop_column("potential")
