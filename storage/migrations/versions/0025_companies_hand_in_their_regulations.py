"""Companies hand in their regulations, and the people of the dinas who handle them have roles of their own."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import storage.tables.base

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


ROLES = ("administrator", "dinas", "bpjs", "village", "agent", "case-dinas", "case-bpjs", "head", "reader")
NEW_ROLES = ("registrar", "verifier", "corrector", "section", "division")


def allow_roles(roles: tuple[str, ...]) -> None:
    """SQLite builds the table anew and keeps no check by itself; PostgreSQL replaces the one that it has."""
    kept_agency = sa.column("agency").in_(("dinas", "bpjs"))
    for table in ("staff", "invitations"):
        with op.batch_alter_table(table) as batch:
            if op.get_bind().dialect.name != "sqlite":
                batch.drop_constraint(op.f(f"ck_{table}_role"), type_="check")
            elif table == "staff":
                batch.create_check_constraint(op.f("ck_staff_agency"), kept_agency)
            batch.create_check_constraint(op.f(f"ck_{table}_role"), sa.column("role").in_(roles))


def upgrade() -> None:
    """Apply."""
    allow_roles((*ROLES, *NEW_ROLES))
    op.create_table(
        "regulations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sqlmodel.sql.sqltypes.AutoString(length=24), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("pp", "pkb", name="kind", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("purpose", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=False),
        sa.Column("reach", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=False),
        sa.Column("heard", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=False),
        sa.Column("employer_id", sa.Integer(), nullable=True),
        sa.Column("chat_id", sa.Integer(), nullable=True),
        sa.Column("proven", sa.Boolean(), nullable=False),
        sa.Column("place", sqlmodel.sql.sqltypes.AutoString(length=13), nullable=True),
        sa.Column("men", sa.Integer(), nullable=False),
        sa.Column("women", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "registration",
                "verification",
                "correction",
                "section",
                "division",
                "head",
                "decree",
                "incomplete",
                "returned",
                "lapsed",
                "deemed",
                "in-force",
                "revoked",
                "withdrawn",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("status_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("lacking", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=True),
        sa.Column("step_since", sa.Date(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("spent", sa.Integer(), nullable=False),
        sa.Column("runs_since", sa.Date(), nullable=True),
        sa.Column("deemed_by", sa.Date(), nullable=True),
        sa.Column("deemed_on", sa.Date(), nullable=True),
        sa.Column("sent_at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("closed_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("decree_number", sqlmodel.sql.sqltypes.AutoString(length=80), nullable=True),
        sa.Column("decree_dated", sa.Date(), nullable=True),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("extended_from", sa.Date(), nullable=True),
        sa.Column("code_index", sa.LargeBinary(), nullable=False),
        sa.Column("code", sa.LargeBinary(), nullable=False),
        sa.Column("scan", sa.LargeBinary(), nullable=True),
        sa.Column("reminded", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_regulations_chat_id")),
        sa.ForeignKeyConstraint(["employer_id"], ["employers.id"], name=op.f("fk_regulations_employer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_regulations")),
        sa.UniqueConstraint("code_index", name=op.f("uq_regulations_code_index")),
        sa.UniqueConstraint("number", name=op.f("uq_regulations_number")),
    )
    with op.batch_alter_table("regulations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_regulations_chat_id"), ["chat_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_regulations_closed_at"), ["closed_at"], unique=False)
        batch_op.create_index(
            "ix_regulations_deemed_by",
            ["deemed_by"],
            unique=False,
            sqlite_where=sa.text("deemed_by IS NOT NULL"),
            postgresql_where=sa.text("deemed_by IS NOT NULL"),
        )
        batch_op.create_index("ix_regulations_due", ["status", "due"], unique=False)
        batch_op.create_index(batch_op.f("ix_regulations_employer_id"), ["employer_id"], unique=False)
        batch_op.create_index(
            "ix_regulations_in_force",
            ["ends"],
            unique=False,
            sqlite_where=sa.text("status IN ('in-force', 'deemed')"),
            postgresql_where=sa.text("status IN ('in-force', 'deemed')"),
        )
        batch_op.create_index(batch_op.f("ix_regulations_sent_at"), ["sent_at"], unique=False)

    op.create_table(
        "regulation_papers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("regulation_id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=False),
        sa.Column("type", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("readable", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("texts", sa.LargeBinary(), nullable=False),
        sa.Column("at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["regulation_id"], ["regulations.id"], name=op.f("fk_regulation_papers_regulation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_regulation_papers")),
    )
    with op.batch_alter_table("regulation_papers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_regulation_papers_regulation_id"), ["regulation_id"], unique=False)

    op.create_table(
        "regulation_points",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("regulation_id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["regulation_id"], ["regulations.id"], name=op.f("fk_regulation_points_regulation_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_regulation_points_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_regulation_points")),
    )
    with op.batch_alter_table("regulation_points", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_regulation_points_regulation_id"), ["regulation_id"], unique=False)

    op.create_table(
        "regulation_steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("regulation_id", sa.Integer(), nullable=False),
        sa.Column("act", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=False),
        sa.Column(
            "from_status",
            sa.Enum(
                "registration",
                "verification",
                "correction",
                "section",
                "division",
                "head",
                "decree",
                "incomplete",
                "returned",
                "lapsed",
                "deemed",
                "in-force",
                "revoked",
                "withdrawn",
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
                "registration",
                "verification",
                "correction",
                "section",
                "division",
                "head",
                "decree",
                "incomplete",
                "returned",
                "lapsed",
                "deemed",
                "in-force",
                "revoked",
                "withdrawn",
                name="to_status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.Column("at", storage.tables.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["regulation_id"], ["regulations.id"], name=op.f("fk_regulation_steps_regulation_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_regulation_steps_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_regulation_steps")),
    )
    with op.batch_alter_table("regulation_steps", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_regulation_steps_at"), ["at"], unique=False)
        batch_op.create_index(
            "ix_regulation_steps_public",
            ["on"],
            unique=False,
            sqlite_where=sa.text("act IN ('extend', 'revoke')"),
            postgresql_where=sa.text("act IN ('extend', 'revoke')"),
        )
        batch_op.create_index(batch_op.f("ix_regulation_steps_regulation_id"), ["regulation_id"], unique=False)

    with op.batch_alter_table("uploads", schema=None) as batch_op:
        batch_op.add_column(sa.Column("texts", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    """Undo."""
    allow_roles(ROLES)
    with op.batch_alter_table("uploads", schema=None) as batch_op:
        batch_op.drop_column("texts")

    with op.batch_alter_table("regulation_steps", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_regulation_steps_regulation_id"))
        batch_op.drop_index(batch_op.f("ix_regulation_steps_at"))
        batch_op.drop_index("ix_regulation_steps_public")

    op.drop_table("regulation_steps")
    with op.batch_alter_table("regulation_points", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_regulation_points_regulation_id"))

    op.drop_table("regulation_points")
    with op.batch_alter_table("regulation_papers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_regulation_papers_regulation_id"))

    op.drop_table("regulation_papers")
    with op.batch_alter_table("regulations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_regulations_sent_at"))
        batch_op.drop_index(
            "ix_regulations_in_force",
            sqlite_where=sa.text("status IN ('in-force', 'deemed')"),
            postgresql_where=sa.text("status IN ('in-force', 'deemed')"),
        )
        batch_op.drop_index(batch_op.f("ix_regulations_employer_id"))
        batch_op.drop_index("ix_regulations_due")
        batch_op.drop_index(
            "ix_regulations_deemed_by",
            sqlite_where=sa.text("deemed_by IS NOT NULL"),
            postgresql_where=sa.text("deemed_by IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_regulations_closed_at"))
        batch_op.drop_index(batch_op.f("ix_regulations_chat_id"))

    op.drop_table("regulations")
