"""Similar people are looked for once, and what was found is kept. Who is in review now is compared by a timed job."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

UNCOMPARED = sa.text(
    "compared_at IS NULL AND status IN ('submitted','disputed','returned') AND erased_at IS NULL"
    " AND hidden_since IS NULL"
)


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "similar_pairs",
        sa.Column("registration_id", sa.Integer(), nullable=False),
        sa.Column("other_registration_id", sa.Integer(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("same_nik", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registrations.id"], name=op.f("fk_similar_pairs_registration_id")
        ),
        sa.ForeignKeyConstraint(
            ["other_registration_id"], ["registrations.id"], name=op.f("fk_similar_pairs_other_registration_id")
        ),
        sa.PrimaryKeyConstraint("registration_id", "other_registration_id", name=op.f("pk_similar_pairs")),
    )
    op.create_index(op.f("ix_similar_pairs_other_registration_id"), "similar_pairs", ["other_registration_id"])
    op.add_column("registrations", sa.Column("compared_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "ix_registrations_uncompared", "registrations", ["id"], sqlite_where=UNCOMPARED, postgresql_where=UNCOMPARED
    )


def downgrade() -> None:
    """Undo."""
    op.drop_index("ix_registrations_uncompared", "registrations")
    op.drop_column("registrations", "compared_at")
    op.drop_table("similar_pairs")
