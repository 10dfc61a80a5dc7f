"""Channels and ladder."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import storage.tables.base

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATUSES = [
    "pending",
    "parked",
    "attempting",
    "sent",
    "delivered",
    "read",
    "unknown",
    "failed",
    "superseded",
    "expired",
    "withdrawn",
]


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "contents",
        sa.Column("shape", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("sid", sqlmodel.sql.sqltypes.AutoString(length=34), nullable=False),
        sa.Column("made_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("shape", name=op.f("pk_contents")),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("created_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
    )
    op.create_table(
        "unread",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("failure", sqlmodel.sql.sqltypes.AutoString(length=120), nullable=False),
        sa.Column("received_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unread")),
    )
    with op.batch_alter_table("unread", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_unread_received_at"), ["received_at"], unique=False)

    op.create_table(
        "broadcasts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("village", sqlmodel.sql.sqltypes.AutoString(length=13), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "submitted",
                "returned",
                "disputed",
                "verified",
                "waiting",
                "papers-at-village",
                "papers-forwarded",
                "papers-complete",
                "member",
                "rejected",
                "withdrawn",
                "lapsed",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("planned", sa.Integer(), nullable=False),
        sa.Column("cursor", sa.Integer(), nullable=False),
        sa.Column("created_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("started_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("filled_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("stopped_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_broadcasts_chat_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_broadcasts_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcasts")),
    )
    with op.batch_alter_table("broadcasts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_broadcasts_staff_id"), ["staff_id"], unique=False)

    op.create_table(
        "opt_ins",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("phone_index", sa.LargeBinary(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=True),
        sa.Column("channel", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=False),
        sa.Column("wording", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
        sa.Column("language", sqlmodel.sql.sqltypes.AutoString(length=8), nullable=False),
        sa.Column("at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("ended_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_opt_ins_chat_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opt_ins")),
    )
    with op.batch_alter_table("opt_ins", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_opt_ins_chat_id"), ["chat_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_opt_ins_phone_index"), ["phone_index"], unique=False)

    op.create_table(
        "pairings",
        sa.Column("code_index", sa.LargeBinary(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("created_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("expires_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("used_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("used_chat_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_pairings_chat_id")),
        sa.ForeignKeyConstraint(["used_chat_id"], ["chats.id"], name=op.f("fk_pairings_used_chat_id")),
        sa.PrimaryKeyConstraint("code_index", name=op.f("pk_pairings")),
    )
    with op.batch_alter_table("pairings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pairings_chat_id"), ["chat_id"], unique=False)

    with op.batch_alter_table("chats", schema=None) as batch_op:
        batch_op.add_column(sa.Column("person_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("phone_index", sa.LargeBinary(), nullable=True))
        batch_op.create_index(batch_op.f("ix_chats_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_chats_phone_index"), ["phone_index"], unique=False)

    with op.batch_alter_table("links", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "kind",
                sa.Enum(
                    "village", "agent", "campaign", name="kind", native_enum=False, create_constraint=True, length=32
                ),
                server_default="village",
                nullable=False,
            )
        )
        batch_op.add_column(
            sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=60), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("begun", sa.Integer(), server_default="0", nullable=False))

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        # SQLite builds the table anew and keeps no check by itself; PostgreSQL replaces the one that it has.
        if op.get_bind().dialect.name != "sqlite":
            batch_op.drop_constraint(op.f("ck_outbox_status"), type_="check")
        batch_op.create_check_constraint(op.f("ck_outbox_status"), sa.column("status").in_(STATUSES))
        batch_op.add_column(sa.Column("lane", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=True))
        batch_op.add_column(sa.Column("priority", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("rung", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("passed_on_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("broadcast_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("copy_of", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("read_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True))
        batch_op.drop_index(batch_op.f("ix_outbox_due"), sqlite_where=sa.text("status = 'pending'"))
        batch_op.create_index(
            "ix_outbox_due",
            ["lane", "priority", "due_at", "id"],
            unique=False,
            sqlite_where=sa.text("status = 'pending'"),
            postgresql_where=sa.text("status = 'pending'"),
        )
        batch_op.drop_index(
            batch_op.f("ix_outbox_untold"), sqlite_where=sa.text("delivered_at IS NULL AND registration_id IS NOT NULL")
        )
        batch_op.create_index(
            "ix_outbox_untold",
            ["status", "lane", "sent_at"],
            unique=False,
            sqlite_where=sa.text("delivered_at IS NULL AND passed_on_at IS NULL AND registration_id IS NOT NULL"),
            postgresql_where=sa.text("delivered_at IS NULL AND passed_on_at IS NULL AND registration_id IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_outbox_broadcast_id",
            ["broadcast_id"],
            unique=False,
            sqlite_where=sa.text("broadcast_id IS NOT NULL"),
            postgresql_where=sa.text("broadcast_id IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_outbox_copy_of",
            ["copy_of"],
            unique=False,
            sqlite_where=sa.text("copy_of IS NOT NULL"),
            postgresql_where=sa.text("copy_of IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_outbox_under_way",
            ["leased_until"],
            unique=False,
            sqlite_where=sa.text("status IN ('attempting','unknown')"),
            postgresql_where=sa.text("status IN ('attempting','unknown')"),
        )
        batch_op.create_index(
            "ix_outbox_waiting",
            ["chat_id"],
            unique=False,
            sqlite_where=sa.text("status IN ('pending','parked','attempting','unknown')"),
            postgresql_where=sa.text("status IN ('pending','parked','attempting','unknown')"),
        )

    with op.batch_alter_table("registrations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_registrations_link_id"), ["link_id"], unique=False)

    op.execute("UPDATE outbox SET lane = 'webchat' WHERE push AND delivered_at IS NULL")

    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.add_column(sa.Column("badge", sqlmodel.sql.sqltypes.AutoString(length=24), nullable=True))
        batch_op.create_index("ix_staff_badge", ["badge"], unique=True)


def downgrade() -> None:
    """Undo."""
    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.drop_index("ix_staff_badge")
        batch_op.drop_column("badge")

    with op.batch_alter_table("registrations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_registrations_link_id"))

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        # SQLite builds the table anew and keeps no check by itself; PostgreSQL replaces the one that it has.
        if op.get_bind().dialect.name != "sqlite":
            batch_op.drop_constraint(op.f("ck_outbox_status"), type_="check")
        batch_op.create_check_constraint(
            op.f("ck_outbox_status"), sa.column("status").in_([s for s in STATUSES if s != "parked"])
        )
        batch_op.drop_index(
            "ix_outbox_waiting",
            sqlite_where=sa.text("status IN ('pending','parked','attempting','unknown')"),
            postgresql_where=sa.text("status IN ('pending','parked','attempting','unknown')"),
        )
        batch_op.drop_index(
            "ix_outbox_under_way",
            sqlite_where=sa.text("status IN ('attempting','unknown')"),
            postgresql_where=sa.text("status IN ('attempting','unknown')"),
        )
        batch_op.drop_index(
            "ix_outbox_copy_of",
            sqlite_where=sa.text("copy_of IS NOT NULL"),
            postgresql_where=sa.text("copy_of IS NOT NULL"),
        )
        batch_op.drop_index(
            "ix_outbox_broadcast_id",
            sqlite_where=sa.text("broadcast_id IS NOT NULL"),
            postgresql_where=sa.text("broadcast_id IS NOT NULL"),
        )
        batch_op.drop_index(
            "ix_outbox_untold",
            sqlite_where=sa.text("delivered_at IS NULL AND passed_on_at IS NULL AND registration_id IS NOT NULL"),
            postgresql_where=sa.text("delivered_at IS NULL AND passed_on_at IS NULL AND registration_id IS NOT NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_outbox_untold"),
            ["sent_at"],
            unique=False,
            sqlite_where=sa.text("delivered_at IS NULL AND registration_id IS NOT NULL"),
        )
        batch_op.drop_index(
            "ix_outbox_due", sqlite_where=sa.text("status = 'pending'"), postgresql_where=sa.text("status = 'pending'")
        )
        batch_op.create_index(
            batch_op.f("ix_outbox_due"), ["due_at"], unique=False, sqlite_where=sa.text("status = 'pending'")
        )
        batch_op.drop_column("read_at")
        batch_op.drop_column("copy_of")
        batch_op.drop_column("broadcast_id")
        batch_op.drop_column("passed_on_at")
        batch_op.drop_column("rung")
        batch_op.drop_column("priority")
        batch_op.drop_column("lane")

    with op.batch_alter_table("links", schema=None) as batch_op:
        batch_op.drop_column("begun")
        batch_op.drop_column("name")
        batch_op.drop_column("kind")

    with op.batch_alter_table("chats", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_chats_phone_index"))
        batch_op.drop_index(batch_op.f("ix_chats_person_id"))
        batch_op.drop_column("phone_index")
        batch_op.drop_column("person_id")

    with op.batch_alter_table("pairings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pairings_chat_id"))

    op.drop_table("pairings")
    with op.batch_alter_table("opt_ins", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_opt_ins_phone_index"))
        batch_op.drop_index(batch_op.f("ix_opt_ins_chat_id"))

    op.drop_table("opt_ins")
    with op.batch_alter_table("broadcasts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_broadcasts_staff_id"))

    op.drop_table("broadcasts")
    with op.batch_alter_table("unread", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_unread_received_at"))

    op.drop_table("unread")
    op.drop_table("people")
    op.drop_table("contents")
