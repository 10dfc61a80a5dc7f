"""What pays for people: sources, seats, the lines of the ledger; and the order of those who wait for money."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

SUMS = ("free", "reserved", "committed", "claimable")
LIVE = sa.text("ended_at IS NULL")
CLAIMED = sa.text("frees_at IS NOT NULL")
IN_WAITING = sa.text("status = 'waiting' AND erased_at IS NULL")
KINDS = ("budget", "opening", "reserve", "commit", "release", "returned", "undo")


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "funding_sources",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=48), nullable=False),
        sa.Column("budget", sa.BigInteger(), nullable=False),
        *(sa.Column(one, sa.BigInteger(), nullable=False) for one in SUMS),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        *(sa.CheckConstraint(f"{one} >= 0", name=op.f(f"ck_funding_sources_{one}")) for one in SUMS),
        sa.CheckConstraint("free + reserved + committed + claimable = budget", name=op.f("ck_funding_sources_budget")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_funding_sources")),
        sa.UniqueConstraint("name", name=op.f("uq_funding_sources_name")),
    )
    _seats()
    _lines()
    op.add_column("registrations", sa.Column("priority", sa.Integer(), nullable=True))
    op.add_column("registrations", sa.Column("place_told", sa.Integer(), nullable=True))
    _index("registrations", "ix_registrations_waiting", ["priority", "submitted_at", "id"], IN_WAITING)


def _seats() -> None:
    op.create_table(
        "funding_seats",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("registration_id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("bucket", _word("bucket", "reserved", "committed"), nullable=False),
        sa.Column("rupiah", sa.BigInteger(), nullable=False),
        sa.Column("claimable", sa.BigInteger(), nullable=False),
        sa.Column("monthly", sa.String(length=600), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("frees_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registrations.id"], name=op.f("fk_funding_seats_registration_id")
        ),
        sa.ForeignKeyConstraint(["source_id"], ["funding_sources.id"], name=op.f("fk_funding_seats_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_funding_seats")),
    )
    op.create_index(op.f("ix_funding_seats_registration_id"), "funding_seats", ["registration_id"])
    op.create_index(op.f("ix_funding_seats_source_id"), "funding_seats", ["source_id"])
    _index("funding_seats", "ix_funding_seats_frees_at", ["frees_at"], CLAIMED)
    _index("funding_seats", "uq_funding_seats_one_live", ["registration_id", "source_id"], LIVE, unique=True)


def _lines() -> None:
    op.create_table(
        "ledger_lines",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("seat_id", sa.Integer(), nullable=True),
        sa.Column("cause", sa.String(length=48), nullable=False),
        sa.Column("kind", _word("kind", *KINDS), nullable=False),
        sa.Column("why", sa.String(length=32), nullable=False),
        *(sa.Column(one, sa.BigInteger(), nullable=False) for one in SUMS),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["funding_sources.id"], name=op.f("fk_ledger_lines_source_id")),
        sa.ForeignKeyConstraint(["seat_id"], ["funding_seats.id"], name=op.f("fk_ledger_lines_seat_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_lines")),
        sa.UniqueConstraint("cause", name=op.f("uq_ledger_lines_cause")),
    )
    op.create_index(op.f("ix_ledger_lines_source_id"), "ledger_lines", ["source_id"])
    op.create_index(op.f("ix_ledger_lines_seat_id"), "ledger_lines", ["seat_id"])


def downgrade() -> None:
    """Undo."""
    op.drop_index("ix_registrations_waiting", "registrations")
    op.drop_column("registrations", "place_told")
    op.drop_column("registrations", "priority")
    for table in ("ledger_lines", "funding_seats", "funding_sources"):
        op.drop_table(table)


def _word(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=32)


def _index(table: str, name: str, columns: list[str], where: sa.TextClause, *, unique: bool = False) -> None:
    op.create_index(name, table, columns, unique=unique, sqlite_where=where, postgresql_where=where)
