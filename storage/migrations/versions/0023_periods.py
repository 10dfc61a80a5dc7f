"""Periods of memberships, what is said of people who died or moved away, and the status of an ended protection."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

STATUSES = (
    *("submitted", "returned", "disputed", "verified", "waiting", "papers-at-village", "papers-forwarded"),
    *("papers-complete", "member", "rejected", "withdrawn", "lapsed", "ended"),
)
CHECKED = (("registrations", "status"), ("registrations", "returned_from"), ("broadcasts", "status"))
REASONS = ("died", "moved", "works", "other", "silent")
OPEN = "renewed_at IS NULL AND ended IS NULL"
UNDECIDED = "closed_at IS NULL"
INDEXES = (
    ("periods", "uq_periods_one_open", ("registration_id",), OPEN),
    ("periods", "ix_periods_unasked", ("ends", "id"), f"{OPEN} AND asked_at IS NULL"),
    ("periods", "ix_periods_silent", ("ends", "id"), f"{OPEN} AND asked_at IS NOT NULL AND answer IS NULL"),
    ("periods", "ix_periods_proposed", ("ends", "registration_id"), f"{OPEN} AND answer = 'same'"),
    ("periods", "ix_periods_changed", ("ends", "registration_id"), f"{OPEN} AND answer = 'changed'"),
    ("endings", "uq_endings_one_open", ("registration_id",), UNDECIDED),
    ("endings", "ix_endings_undecided", ("reported_at", "id"), UNDECIDED),
)


def upgrade() -> None:
    """Apply."""
    _check(STATUSES)
    op.create_table(
        "periods",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("registration_id", sa.Integer(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("called_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer", sa.String(length=8), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("change", _reason("change"), nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.Column("dinas_by", sa.Integer(), nullable=True),
        sa.Column("bpjs_by", sa.Integer(), nullable=True),
        sa.Column("renewed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended", _reason("ended"), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["registration_id"], ["registrations.id"], name=op.f("fk_periods_registration_id")),
        sa.ForeignKeyConstraint(["answered_by"], ["staff.id"], name=op.f("fk_periods_answered_by")),
        sa.ForeignKeyConstraint(["dinas_by"], ["staff.id"], name=op.f("fk_periods_dinas_by")),
        sa.ForeignKeyConstraint(["bpjs_by"], ["staff.id"], name=op.f("fk_periods_bpjs_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_periods")),
    )
    op.create_table(
        "endings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("registration_id", sa.Integer(), nullable=False),
        sa.Column("reason", _reason("reason"), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reported_by", sa.Integer(), nullable=True),
        sa.Column("chat_id", sa.Integer(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.String(length=16), nullable=True),
        sa.ForeignKeyConstraint(["registration_id"], ["registrations.id"], name=op.f("fk_endings_registration_id")),
        sa.ForeignKeyConstraint(["reported_by"], ["staff.id"], name=op.f("fk_endings_reported_by")),
        sa.ForeignKeyConstraint(["closed_by"], ["staff.id"], name=op.f("fk_endings_closed_by")),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_endings_chat_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_endings")),
    )
    op.create_index(op.f("ix_periods_registration_id"), "periods", ["registration_id"])
    op.create_index(op.f("ix_endings_registration_id"), "endings", ["registration_id"])
    op.create_index(op.f("ix_endings_chat_id"), "endings", ["chat_id"])
    for table, name, columns, condition in INDEXES:
        where, unique = sa.text(condition), name.startswith("uq_")
        op.create_index(name, table, columns, unique=unique, sqlite_where=where, postgresql_where=where)


def downgrade() -> None:
    """Undo."""
    op.drop_table("endings")
    op.drop_table("periods")
    op.execute("UPDATE registrations SET status = 'withdrawn' WHERE status = 'ended'")
    op.execute("UPDATE broadcasts SET status = NULL WHERE status = 'ended'")
    _check(STATUSES[:-1])


def _reason(name: str) -> sa.Enum:
    return sa.Enum(*REASONS, name=name, native_enum=False, create_constraint=True, length=32)


def _check(statuses: tuple[str, ...]) -> None:
    """SQLite builds a table anew and keeps no check by itself; PostgreSQL replaces those that it has."""
    for table in dict.fromkeys(table for table, _ in CHECKED):
        with op.batch_alter_table(table) as batch:
            for column in (column for one, column in CHECKED if one == table):
                name = op.f(f"ck_{table}_{column}")
                if op.get_bind().dialect.name != "sqlite":
                    batch.drop_constraint(name, type_="check")
                batch.create_check_constraint(name, sa.column(column).in_(statuses))
