"""How many work for a company, lists that say it, and reminders as letters: numbered, posted, proven, kept."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

STATUS = sa.Enum(
    "drafted", "initialled", "signed", "posted", "answered", "silent", "returned", "discarded",
    name="status", native_enum=False, create_constraint=True, length=32,
)  # fmt: skip
ACTS = ("drafted_act", "signed_act", "posted_act")


def upgrade() -> None:
    """Apply. Reminders from before were printed and posted on the same day, without a number."""
    with op.batch_alter_table("employers") as employers:
        employers.add_column(sa.Column("workers", sa.Integer(), nullable=True))
        employers.add_column(sa.Column("workers_from", sa.String(length=8), nullable=True))
        employers.add_column(sa.Column("workers_on", sa.Date(), nullable=True))
        employers.add_column(sa.Column("email", sa.String(length=120), server_default="", nullable=False))
        employers.add_column(sa.Column("phone", sa.String(length=40), server_default="", nullable=False))
    op.create_index("ix_employers_workers", "employers", ["workers", "id"])
    with op.batch_alter_table("employer_lists") as lists:
        lists.add_column(sa.Column("purpose", sa.String(length=8), server_default="cases", nullable=False))
    with op.batch_alter_table("employer_list_rows") as rows:
        rows.add_column(sa.Column("workers", sa.Integer(), nullable=True))
        rows.add_column(sa.Column("district", sa.String(length=13), nullable=True))
        rows.add_column(sa.Column("email", sa.String(length=120), server_default="", nullable=False))
        rows.add_column(sa.Column("phone", sa.String(length=40), server_default="", nullable=False))
    op.create_index("ix_regulation_steps_on", "regulation_steps", ["on"])
    _letters()


def _letters() -> None:
    with op.batch_alter_table("regulation_reminders") as letters:
        letters.add_column(sa.Column("status", STATUS, server_default="posted", nullable=False))
        letters.add_column(sa.Column("company", sa.String(length=160), server_default="", nullable=False))
        letters.add_column(sa.Column("address", sa.String(length=240), server_default="", nullable=False))
        letters.add_column(sa.Column("code_index", sa.LargeBinary(), nullable=True))
        letters.add_column(sa.Column("code", sa.LargeBinary(), nullable=True))
        letters.add_column(sa.Column("number", sa.String(length=80), nullable=True))
        letters.add_column(sa.Column("dated", sa.Date(), nullable=True))
        letters.add_column(sa.Column("signed_by", sa.Integer(), nullable=True))
        letters.add_column(sa.Column("posted_on", sa.Date(), nullable=True))
        letters.add_column(sa.Column("scan", sa.LargeBinary(), nullable=True))
        letters.add_column(sa.Column("scan_in", sa.Integer(), nullable=True))
        letters.create_unique_constraint("uq_regulation_reminders_code_index", ["code_index"])
        letters.create_foreign_key("fk_regulation_reminders_signed_by", "staff", ["signed_by"], ["id"])
        letters.create_foreign_key("fk_regulation_reminders_scan_in", "regulation_reminders", ["scan_in"], ["id"])
        for act in ACTS:
            letters.add_column(sa.Column(act, sa.Integer(), nullable=True))
            letters.create_foreign_key(f"fk_regulation_reminders_{act}", "bulk_acts", [act], ["id"])
    op.create_index("ix_regulation_reminders_status", "regulation_reminders", ["status", "id"])
    for act in ACTS:
        op.create_index(f"ix_regulation_reminders_{act}", "regulation_reminders", [act])
    reminders = sa.table("regulation_reminders", sa.column("posted_on"), sa.column("on"))
    op.execute(reminders.update().values(posted_on=reminders.c.on))


def downgrade() -> None:
    """Undo."""
    op.drop_index("ix_regulation_steps_on", "regulation_steps")
    for act in ACTS:
        op.drop_index(f"ix_regulation_reminders_{act}", "regulation_reminders")
    op.drop_index("ix_regulation_reminders_status", "regulation_reminders")
    with op.batch_alter_table("regulation_reminders") as letters:
        for act in ACTS:
            letters.drop_constraint(f"fk_regulation_reminders_{act}", type_="foreignkey")
        letters.drop_constraint("fk_regulation_reminders_scan_in", type_="foreignkey")
        letters.drop_constraint("fk_regulation_reminders_signed_by", type_="foreignkey")
        letters.drop_constraint("uq_regulation_reminders_code_index", type_="unique")
        for name in (*ACTS, "scan_in", "scan", "posted_on", "signed_by", "dated", "number", "code", "code_index",
                     "address", "company", "status"):  # fmt: skip
            letters.drop_column(name)
    with op.batch_alter_table("employer_list_rows") as rows:
        for name in ("phone", "email", "district", "workers"):
            rows.drop_column(name)
    with op.batch_alter_table("employer_lists") as lists:
        lists.drop_column("purpose")
    op.drop_index("ix_employers_workers", "employers")
    with op.batch_alter_table("employers") as employers:
        for name in ("phone", "email", "workers_on", "workers_from", "workers"):
            employers.drop_column(name)
