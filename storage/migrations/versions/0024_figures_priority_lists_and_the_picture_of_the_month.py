"""Figures of BPJS, lists of people who come first, the picture of each month; agents belong to an organisation."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

LIVES, ON_LIST = sa.text("erased_at IS NULL"), sa.text("priority IS NOT NULL")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "figures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("segment", sa.String(length=8), nullable=False),
        sa.Column("place", sa.String(length=13), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.String(length=80), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_figures_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figures")),
    )
    op.create_index("uq_figures_of", "figures", ["kind", "segment", "place", "year", "month"], unique=True)
    op.create_table(
        "priority_lists",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("read_at", MOMENT, nullable=False),
        sa.Column("confirmed_at", MOMENT, nullable=True),
        sa.Column("finished_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_priority_lists_staff_id")),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_priority_lists_chat_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_priority_lists")),
    )
    op.create_index(op.f("ix_priority_lists_chat_id"), "priority_lists", ["chat_id"])
    op.create_table(
        "priority_parts",
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["list_id"], ["priority_lists.id"], name=op.f("fk_priority_parts_list_id")),
        sa.PrimaryKeyConstraint("list_id", "place", name=op.f("pk_priority_parts")),
    )
    op.create_table(
        "priority_people",
        sa.Column("nik_index", sa.LargeBinary(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("village", sa.String(length=13), nullable=True),
        sa.Column("name", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["list_id"], ["priority_lists.id"], name=op.f("fk_priority_people_list_id")),
        sa.PrimaryKeyConstraint("nik_index", name=op.f("pk_priority_people")),
    )
    op.create_index(op.f("ix_priority_people_list_id"), "priority_people", ["list_id"])
    op.create_index("ix_priority_people_village", "priority_people", ["village", "nik_index"])
    op.create_table(
        "month_pictures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("area", sa.String(length=13), nullable=False),
        sa.Column("parts", sa.Text(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_month_pictures")),
    )
    op.create_index("uq_month_pictures_of", "month_pictures", ["month", "area"], unique=True)
    for name, where, columns in (
        ("ix_registrations_sent", LIVES, ["submitted_at", "village", "hidden_since"]),
        ("ix_registrations_on_list", ON_LIST, ["id"]),
    ):
        op.create_index(name, "registrations", columns, sqlite_where=where, postgresql_where=where)
    op.create_index("ix_votes_agency_at", "votes", ["agency", "at"])
    op.add_column("staff", sa.Column("organisation", sa.String(length=60), nullable=False, server_default=""))


def downgrade() -> None:
    """Undo."""
    op.drop_column("staff", "organisation")
    op.drop_index("ix_votes_agency_at", "votes")
    op.drop_index("ix_registrations_on_list", "registrations")
    op.drop_index("ix_registrations_sent", "registrations")
    for table in ("month_pictures", "priority_people", "priority_parts", "priority_lists", "figures"):
        op.drop_table(table)
