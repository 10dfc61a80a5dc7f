"""Officers find people, and say of two that look alike that they are not one. Who is kept now is indexed by a job."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

UNINDEXED = sa.text("findable_at IS NULL AND erased_at IS NULL")


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "told_apart",
        sa.Column("registration_id", sa.Integer(), nullable=False),
        sa.Column("other_registration_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["registration_id"], ["registrations.id"], name=op.f("fk_told_apart_registration_id")),
        sa.ForeignKeyConstraint(
            ["other_registration_id"], ["registrations.id"], name=op.f("fk_told_apart_other_registration_id")
        ),
        sa.PrimaryKeyConstraint("registration_id", "other_registration_id", name=op.f("pk_told_apart")),
    )
    op.create_index(op.f("ix_told_apart_other_registration_id"), "told_apart", ["other_registration_id"])
    op.create_table(
        "search_keys",
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("registration_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["registration_id"], ["registrations.id"], name=op.f("fk_search_keys_registration_id")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_search_keys")),
    )
    op.create_index(op.f("ix_search_keys_registration_id"), "search_keys", ["registration_id"])
    op.create_table(
        "search_counts",
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("count", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_search_counts")),
    )
    op.add_column("registrations", sa.Column("findable_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "ix_registrations_unindexed", "registrations", ["id"], sqlite_where=UNINDEXED, postgresql_where=UNINDEXED
    )


def downgrade() -> None:
    """Undo."""
    op.drop_index("ix_registrations_unindexed", "registrations")
    op.drop_column("registrations", "findable_at")
    op.drop_table("search_counts")
    op.drop_table("search_keys")
    op.drop_table("told_apart")
