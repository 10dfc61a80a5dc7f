"""Channels and reports."""

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
        "employers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=160), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=160), nullable=False),
        sa.Column("other_names", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("address", sqlmodel.sql.sqltypes.AutoString(length=240), nullable=False),
        sa.Column("place", sqlmodel.sql.sqltypes.AutoString(length=13), nullable=True),
        sa.Column("branch", sqlmodel.sql.sqltypes.AutoString(length=120), nullable=False),
        sa.Column("wlkp", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("npp", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("size", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=True),
        sa.Column("known_from", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=False),
        sa.Column("created_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["merged_into"], ["employers.id"], name=op.f("fk_employers_merged_into")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_employers")),
    )
    with op.batch_alter_table("employers", schema=None) as batch_op:
        batch_op.create_index("ix_employers_key", ["key"], unique=False)
        batch_op.create_index(batch_op.f("ix_employers_merged_into"), ["merged_into"], unique=False)
        batch_op.create_index(batch_op.f("ix_employers_npp"), ["npp"], unique=False)
        batch_op.create_index(batch_op.f("ix_employers_place"), ["place"], unique=False)
        batch_op.create_index(batch_op.f("ix_employers_revision"), ["revision"], unique=False)
        batch_op.create_index(batch_op.f("ix_employers_wlkp"), ["wlkp"], unique=False)

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
        "cases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sqlmodel.sql.sqltypes.AutoString(length=24), nullable=False),
        sa.Column("employer_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "pwbd",
                "pds-tk",
                "pds-upah",
                "pds-program",
                "piutang",
                "potong-tidak-setor",
                "tunda-daftar",
                "paklaring",
                "upah-dinaikkan",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "status",
            sa.Enum(
                "received",
                "checked",
                "letter-drafted",
                "letter-initialled",
                "letter-signed",
                "letter-posted",
                "answered",
                "silent",
                "letter-returned",
                "visit-planned",
                "visited",
                "promised",
                "promise-broken",
                "mediation",
                "handed-on",
                "suspended",
                "complied",
                "closed",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("status_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("due_since", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("arrears", sa.BigInteger(), nullable=True),
        sa.Column("months", sa.Integer(), nullable=True),
        sa.Column("arrears_class", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column(
            "suspended_from",
            sa.Enum(
                "received",
                "checked",
                "letter-drafted",
                "letter-initialled",
                "letter-signed",
                "letter-posted",
                "answered",
                "silent",
                "letter-returned",
                "visit-planned",
                "visited",
                "promised",
                "promise-broken",
                "mediation",
                "handed-on",
                "suspended",
                "complied",
                "closed",
                name="suspended_from",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("suspended_until", sa.Date(), nullable=True),
        sa.Column("handed_to", sqlmodel.sql.sqltypes.AutoString(length=24), nullable=True),
        sa.Column("outcome", sqlmodel.sql.sqltypes.AutoString(length=24), nullable=True),
        sa.Column("opened_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("closed_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["employer_id"], ["employers.id"], name=op.f("fk_cases_employer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("number", name=op.f("uq_cases_number")),
    )
    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.create_index("ix_cases_due", ["status", "due"], unique=False)
        batch_op.create_index(batch_op.f("ix_cases_employer_id"), ["employer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_cases_opened_at"), ["opened_at"], unique=False)
        batch_op.create_index(
            "uq_cases_one_open",
            ["employer_id"],
            unique=True,
            sqlite_where=sa.text("status != 'closed'"),
            postgresql_where=sa.text("status != 'closed'"),
        )

    op.create_table(
        "targets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column("employers", sa.Integer(), nullable=False),
        sa.Column("set_by", sa.Integer(), nullable=True),
        sa.Column("set_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["set_by"], ["staff.id"], name=op.f("fk_targets_set_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_targets")),
    )
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
        "case_steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("action", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
        sa.Column(
            "from_status",
            sa.Enum(
                "received",
                "checked",
                "letter-drafted",
                "letter-initialled",
                "letter-signed",
                "letter-posted",
                "answered",
                "silent",
                "letter-returned",
                "visit-planned",
                "visited",
                "promised",
                "promise-broken",
                "mediation",
                "handed-on",
                "suspended",
                "complied",
                "closed",
                name="from_status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column(
            "to_status",
            sa.Enum(
                "received",
                "checked",
                "letter-drafted",
                "letter-initialled",
                "letter-signed",
                "letter-posted",
                "answered",
                "silent",
                "letter-returned",
                "visit-planned",
                "visited",
                "promised",
                "promise-broken",
                "mediation",
                "handed-on",
                "suspended",
                "complied",
                "closed",
                name="to_status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column(
            "agency",
            sa.Enum("dinas", "bpjs", name="agency", native_enum=False, create_constraint=True, length=32),
            nullable=True,
        ),
        sa.Column("acted_by", sqlmodel.sql.sqltypes.AutoString(length=24), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.Column("at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_steps_case_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_case_steps_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_steps")),
    )
    with op.batch_alter_table("case_steps", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_steps_case_id"), ["case_id"], unique=False)

    op.create_table(
        "employer_lists",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("read_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("matched_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("confirmed_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("finished_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_employer_lists_chat_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_employer_lists_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_employer_lists")),
    )
    with op.batch_alter_table("employer_lists", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_employer_lists_chat_id"), ["chat_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_employer_lists_staff_id"), ["staff_id"], unique=False)
        batch_op.create_index(
            "ix_employer_lists_under_way",
            ["matched_at", "confirmed_at"],
            unique=False,
            sqlite_where=sa.text("finished_at IS NULL"),
            postgresql_where=sa.text("finished_at IS NULL"),
        )

    op.create_table(
        "instalments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("what", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("replaced_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_instalments_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instalments")),
    )
    with op.batch_alter_table("instalments", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_instalments_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_instalments_due"), ["due"], unique=False)

    op.create_table(
        "letters",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("letter", "summons", name="kind", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column(
            "status",
            sa.Enum(
                "drafted",
                "initialled",
                "signed",
                "posted",
                "answered",
                "silent",
                "returned",
                "discarded",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("code_index", sa.LargeBinary(), nullable=False),
        sa.Column("code", sa.LargeBinary(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("reply_by", sa.Date(), nullable=True),
        sa.Column("meeting_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("number", sqlmodel.sql.sqltypes.AutoString(length=80), nullable=True),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("drafted_by", sa.Integer(), nullable=False),
        sa.Column("drafted_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("initialled_by", sa.Integer(), nullable=True),
        sa.Column("initialled_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("signed_by", sa.Integer(), nullable=True),
        sa.Column("scan", sa.LargeBinary(), nullable=True),
        sa.Column("posted_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_letters_case_id")),
        sa.ForeignKeyConstraint(["drafted_by"], ["staff.id"], name=op.f("fk_letters_drafted_by")),
        sa.ForeignKeyConstraint(["initialled_by"], ["staff.id"], name=op.f("fk_letters_initialled_by")),
        sa.ForeignKeyConstraint(["signed_by"], ["staff.id"], name=op.f("fk_letters_signed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letters")),
        sa.UniqueConstraint("code_index", name=op.f("uq_letters_code_index")),
    )
    with op.batch_alter_table("letters", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_letters_case_id"), ["case_id"], unique=False)

    op.create_table(
        "opt_ins",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("phone_index", sa.LargeBinary(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=True),
        sa.Column("registration_id", sa.Integer(), nullable=True),
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
        batch_op.create_index(batch_op.f("ix_opt_ins_registration_id"), ["registration_id"], unique=False)

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

    op.create_table(
        "reports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sqlmodel.sql.sqltypes.AutoString(length=24), nullable=False),
        sa.Column("code_index", sa.LargeBinary(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "pwbd",
                "pds-tk",
                "pds-upah",
                "pds-program",
                "piutang",
                "potong-tidak-setor",
                "tunda-daftar",
                "paklaring",
                "upah-dinaikkan",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "status",
            sa.Enum(
                "received",
                "asked",
                "in-case",
                "referred",
                "solved",
                "closed",
                "withdrawn",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("status_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("employer_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("place", sqlmodel.sql.sqltypes.AutoString(length=13), nullable=True),
        sa.Column("since", sqlmodel.sql.sqltypes.AutoString(length=7), nullable=True),
        sa.Column("workers", sa.Integer(), nullable=True),
        sa.Column("members", sa.Integer(), nullable=True),
        sa.Column("still_there", sa.Boolean(), nullable=True),
        sa.Column("may_be_named", sa.Boolean(), nullable=False),
        sa.Column("danger", sqlmodel.sql.sqltypes.AutoString(length=24), nullable=True),
        sa.Column("threatened_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("taken_by", sa.Integer(), nullable=True),
        sa.Column("taken_until", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("checked_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("waiting_since", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("created_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("closed_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_reports_case_id")),
        sa.ForeignKeyConstraint(["employer_id"], ["employers.id"], name=op.f("fk_reports_employer_id")),
        sa.ForeignKeyConstraint(["taken_by"], ["staff.id"], name=op.f("fk_reports_taken_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
        sa.UniqueConstraint("number", name=op.f("uq_reports_number")),
    )
    with op.batch_alter_table("reports", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reports_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_reports_created_at"), ["created_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_reports_due"), ["due"], unique=False)
        batch_op.create_index(batch_op.f("ix_reports_employer_id"), ["employer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_reports_place"), ["place"], unique=False)
        batch_op.create_index(batch_op.f("ix_reports_status"), ["status"], unique=False)
        batch_op.create_index(batch_op.f("ix_reports_taken_by"), ["taken_by"], unique=False)
        batch_op.create_index(
            "ix_reports_threatened",
            ["threatened_at"],
            unique=False,
            sqlite_where=sa.text("status IN ('received','asked','in-case','referred') AND threatened_at IS NOT NULL"),
            postgresql_where=sa.text(
                "status IN ('received','asked','in-case','referred') AND threatened_at IS NOT NULL"
            ),
        )
        batch_op.create_index(
            "ix_reports_to_sort",
            ["created_at", "id"],
            unique=False,
            sqlite_where=sa.text("status IN ('received','asked') AND threatened_at IS NULL"),
            postgresql_where=sa.text("status IN ('received','asked') AND threatened_at IS NULL"),
        )
        batch_op.create_index(
            "ix_reports_to_sort_due",
            ["due", "id"],
            unique=False,
            sqlite_where=sa.text("status IN ('received','asked') AND threatened_at IS NULL"),
            postgresql_where=sa.text("status IN ('received','asked') AND threatened_at IS NULL"),
        )
        batch_op.create_index(
            "ix_reports_to_sort_kind",
            ["kind", "created_at", "id"],
            unique=False,
            sqlite_where=sa.text("status IN ('received','asked') AND threatened_at IS NULL"),
            postgresql_where=sa.text("status IN ('received','asked') AND threatened_at IS NULL"),
        )
        batch_op.create_index(
            "ix_reports_to_sort_place",
            ["place", "created_at", "id"],
            unique=False,
            sqlite_where=sa.text("status IN ('received','asked') AND threatened_at IS NULL"),
            postgresql_where=sa.text("status IN ('received','asked') AND threatened_at IS NULL"),
        )

    op.create_table(
        "uploads",
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(length=43), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("type", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_uploads_chat_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_uploads")),
    )
    with op.batch_alter_table("uploads", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_uploads_chat_id"), ["chat_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_uploads_created_at"), ["created_at"], unique=False)

    op.create_table(
        "visits",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("planned_for", sa.Date(), nullable=False),
        sa.Column("planned_by", sa.Integer(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("minutes", sa.LargeBinary(), nullable=True),
        sa.Column("result", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=True),
        sa.Column("dinas_signed_by", sa.Integer(), nullable=True),
        sa.Column("bpjs_signed_by", sa.Integer(), nullable=True),
        sa.Column("cancelled_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["bpjs_signed_by"], ["staff.id"], name=op.f("fk_visits_bpjs_signed_by")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_visits_case_id")),
        sa.ForeignKeyConstraint(["dinas_signed_by"], ["staff.id"], name=op.f("fk_visits_dinas_signed_by")),
        sa.ForeignKeyConstraint(["planned_by"], ["staff.id"], name=op.f("fk_visits_planned_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visits")),
    )
    with op.batch_alter_table("visits", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_visits_case_id"), ["case_id"], unique=False)

    op.create_table(
        "employer_list_rows",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=160), nullable=False),
        sa.Column("address", sqlmodel.sql.sqltypes.AutoString(length=240), nullable=False),
        sa.Column("wlkp", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("npp", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("months", sa.Integer(), nullable=True),
        sa.Column("arrears_class", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=24), nullable=False),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(length=8), nullable=False),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
        sa.Column("employer_id", sa.Integer(), nullable=True),
        sa.Column("case_number", sqlmodel.sql.sqltypes.AutoString(length=24), nullable=False),
        sa.ForeignKeyConstraint(["employer_id"], ["employers.id"], name=op.f("fk_employer_list_rows_employer_id")),
        sa.ForeignKeyConstraint(["list_id"], ["employer_lists.id"], name=op.f("fk_employer_list_rows_list_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_employer_list_rows")),
    )
    with op.batch_alter_table("employer_list_rows", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_employer_list_rows_employer_id"), ["employer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_employer_list_rows_list_id"), ["list_id"], unique=False)
        batch_op.create_index("uq_employer_list_rows_place", ["list_id", "place"], unique=True)

    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("type", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_evidence_report_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
    )
    with op.batch_alter_table("evidence", schema=None) as batch_op:
        batch_op.create_index("ix_evidence_once", ["report_id", "digest"], unique=True)
        batch_op.create_index(batch_op.f("ix_evidence_report_id"), ["report_id"], unique=False)

    op.create_table(
        "report_lines",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_report_lines_report_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_report_lines_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_lines")),
    )
    with op.batch_alter_table("report_lines", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_report_lines_report_id"), ["report_id"], unique=False)

    op.create_table(
        "report_looks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column(
            "agency",
            sa.Enum("dinas", "bpjs", name="agency", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("what", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_report_looks_report_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_report_looks_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_looks")),
    )
    with op.batch_alter_table("report_looks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_report_looks_report_id"), ["report_id"], unique=False)

    op.create_table(
        "sealed",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary(), nullable=True),
        sa.Column(
            "anonymity",
            sa.Enum(
                "named", "sealed", "anonymous", name="anonymity", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("chat_index", sa.LargeBinary(), nullable=True),
        sa.Column("chat", sa.LargeBinary(), nullable=True),
        sa.Column("person", sa.LargeBinary(), nullable=True),
        sa.Column("code", sa.LargeBinary(), nullable=True),
        sa.Column("discreet", sa.Boolean(), nullable=False),
        sa.Column("erased_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_sealed_report_id")),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_sealed")),
    )
    with op.batch_alter_table("sealed", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sealed_chat_index"), ["chat_index"], unique=False)

    op.create_table(
        "submissions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sqlmodel.sql.sqltypes.AutoString(length=24), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=False),
        sa.Column("employer_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("letter_id", sa.Integer(), nullable=True),
        sa.Column("chat_id", sa.Integer(), nullable=True),
        sa.Column("proven", sa.Boolean(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("decided_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("decision", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_submissions_case_id")),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_submissions_chat_id")),
        sa.ForeignKeyConstraint(["employer_id"], ["employers.id"], name=op.f("fk_submissions_employer_id")),
        sa.ForeignKeyConstraint(["letter_id"], ["letters.id"], name=op.f("fk_submissions_letter_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_submissions")),
        sa.UniqueConstraint("number", name=op.f("uq_submissions_number")),
    )
    with op.batch_alter_table("submissions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_submissions_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_submissions_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_submissions_chat_id"), ["chat_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_submissions_employer_id"), ["employer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_submissions_kind"), ["kind"], unique=False)

    op.create_table(
        "unsealings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=False),
        sa.Column(
            "agency",
            sa.Enum("dinas", "bpjs", name="agency", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("asked_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("agreed", sa.Boolean(), nullable=True),
        sa.Column("until", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["asked_by"], ["staff.id"], name=op.f("fk_unsealings_asked_by")),
        sa.ForeignKeyConstraint(["decided_by"], ["staff.id"], name=op.f("fk_unsealings_decided_by")),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_unsealings_report_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unsealings")),
    )
    with op.batch_alter_table("unsealings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_unsealings_asked_by"), ["asked_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_unsealings_report_id"), ["report_id"], unique=False)

    op.create_table(
        "submission_files",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission_id", sa.Integer(), nullable=False),
        sa.Column("type", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["submission_id"], ["submissions.id"], name=op.f("fk_submission_files_submission_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_submission_files")),
    )
    with op.batch_alter_table("submission_files", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_submission_files_submission_id"), ["submission_id"], unique=False)

    op.create_table(
        "submission_lines",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission_id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_submission_lines_staff_id")),
        sa.ForeignKeyConstraint(["submission_id"], ["submissions.id"], name=op.f("fk_submission_lines_submission_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_submission_lines")),
    )
    with op.batch_alter_table("submission_lines", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_submission_lines_submission_id"), ["submission_id"], unique=False)

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

    with op.batch_alter_table("submission_lines", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_submission_lines_submission_id"))

    op.drop_table("submission_lines")
    with op.batch_alter_table("submission_files", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_submission_files_submission_id"))

    op.drop_table("submission_files")
    with op.batch_alter_table("unsealings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_unsealings_report_id"))
        batch_op.drop_index(batch_op.f("ix_unsealings_asked_by"))

    op.drop_table("unsealings")
    with op.batch_alter_table("submissions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_submissions_kind"))
        batch_op.drop_index(batch_op.f("ix_submissions_employer_id"))
        batch_op.drop_index(batch_op.f("ix_submissions_chat_id"))
        batch_op.drop_index(batch_op.f("ix_submissions_case_id"))
        batch_op.drop_index(batch_op.f("ix_submissions_at"))

    op.drop_table("submissions")
    with op.batch_alter_table("sealed", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sealed_chat_index"))

    op.drop_table("sealed")
    with op.batch_alter_table("report_looks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_report_looks_report_id"))

    op.drop_table("report_looks")
    with op.batch_alter_table("report_lines", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_report_lines_report_id"))

    op.drop_table("report_lines")
    with op.batch_alter_table("evidence", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_evidence_report_id"))
        batch_op.drop_index("ix_evidence_once")

    op.drop_table("evidence")
    with op.batch_alter_table("employer_list_rows", schema=None) as batch_op:
        batch_op.drop_index("uq_employer_list_rows_place")
        batch_op.drop_index(batch_op.f("ix_employer_list_rows_list_id"))
        batch_op.drop_index(batch_op.f("ix_employer_list_rows_employer_id"))

    op.drop_table("employer_list_rows")
    with op.batch_alter_table("visits", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_visits_case_id"))

    op.drop_table("visits")
    with op.batch_alter_table("uploads", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_uploads_created_at"))
        batch_op.drop_index(batch_op.f("ix_uploads_chat_id"))

    op.drop_table("uploads")
    with op.batch_alter_table("reports", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_reports_to_sort_place",
            sqlite_where=sa.text("status IN ('received','asked') AND threatened_at IS NULL"),
            postgresql_where=sa.text("status IN ('received','asked') AND threatened_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_reports_to_sort_kind",
            sqlite_where=sa.text("status IN ('received','asked') AND threatened_at IS NULL"),
            postgresql_where=sa.text("status IN ('received','asked') AND threatened_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_reports_to_sort_due",
            sqlite_where=sa.text("status IN ('received','asked') AND threatened_at IS NULL"),
            postgresql_where=sa.text("status IN ('received','asked') AND threatened_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_reports_to_sort",
            sqlite_where=sa.text("status IN ('received','asked') AND threatened_at IS NULL"),
            postgresql_where=sa.text("status IN ('received','asked') AND threatened_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_reports_threatened",
            sqlite_where=sa.text("status IN ('received','asked','in-case','referred') AND threatened_at IS NOT NULL"),
            postgresql_where=sa.text(
                "status IN ('received','asked','in-case','referred') AND threatened_at IS NOT NULL"
            ),
        )
        batch_op.drop_index(batch_op.f("ix_reports_taken_by"))
        batch_op.drop_index(batch_op.f("ix_reports_status"))
        batch_op.drop_index(batch_op.f("ix_reports_place"))
        batch_op.drop_index(batch_op.f("ix_reports_employer_id"))
        batch_op.drop_index(batch_op.f("ix_reports_due"))
        batch_op.drop_index(batch_op.f("ix_reports_created_at"))
        batch_op.drop_index(batch_op.f("ix_reports_case_id"))

    op.drop_table("reports")
    with op.batch_alter_table("pairings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pairings_chat_id"))

    op.drop_table("pairings")
    with op.batch_alter_table("opt_ins", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_opt_ins_registration_id"))
        batch_op.drop_index(batch_op.f("ix_opt_ins_phone_index"))
        batch_op.drop_index(batch_op.f("ix_opt_ins_chat_id"))

    op.drop_table("opt_ins")
    with op.batch_alter_table("letters", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_letters_case_id"))

    op.drop_table("letters")
    with op.batch_alter_table("instalments", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_instalments_due"))
        batch_op.drop_index(batch_op.f("ix_instalments_case_id"))

    op.drop_table("instalments")
    with op.batch_alter_table("employer_lists", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_employer_lists_under_way",
            sqlite_where=sa.text("finished_at IS NULL"),
            postgresql_where=sa.text("finished_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_employer_lists_staff_id"))
        batch_op.drop_index(batch_op.f("ix_employer_lists_chat_id"))

    op.drop_table("employer_lists")
    with op.batch_alter_table("case_steps", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_steps_case_id"))

    op.drop_table("case_steps")
    with op.batch_alter_table("broadcasts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_broadcasts_staff_id"))

    op.drop_table("broadcasts")
    op.drop_table("targets")
    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_cases_one_open",
            sqlite_where=sa.text("status != 'closed'"),
            postgresql_where=sa.text("status != 'closed'"),
        )
        batch_op.drop_index(batch_op.f("ix_cases_opened_at"))
        batch_op.drop_index(batch_op.f("ix_cases_employer_id"))
        batch_op.drop_index("ix_cases_due")

    op.drop_table("cases")
    with op.batch_alter_table("unread", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_unread_received_at"))

    op.drop_table("unread")
    op.drop_table("people")
    with op.batch_alter_table("employers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_employers_wlkp"))
        batch_op.drop_index(batch_op.f("ix_employers_revision"))
        batch_op.drop_index(batch_op.f("ix_employers_place"))
        batch_op.drop_index(batch_op.f("ix_employers_npp"))
        batch_op.drop_index(batch_op.f("ix_employers_merged_into"))
        batch_op.drop_index("ix_employers_key")

    op.drop_table("employers")
    op.drop_table("contents")
