"""A registration is looked at after it was sent: whether its NIK is known."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply. Everybody who is there was looked at when they were sent."""
    with op.batch_alter_table("registrations", schema=None) as batch_op:
        batch_op.add_column(sa.Column("hidden_since", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index(
            "ix_registrations_hidden",
            ["id"],
            unique=False,
            sqlite_where=sa.text("hidden_since IS NOT NULL"),
            postgresql_where=sa.text("hidden_since IS NOT NULL"),
        )
    with op.batch_alter_table("moves", schema=None) as batch_op:
        batch_op.add_column(sa.Column("record_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_moves_record_id"), ["record_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_moves_record_id"), "registrations", ["record_id"], ["id"])


def downgrade() -> None:
    """Undo."""
    with op.batch_alter_table("moves", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_moves_record_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_moves_record_id"))
        batch_op.drop_column("record_id")
    with op.batch_alter_table("registrations", schema=None) as batch_op:
        batch_op.drop_index("ix_registrations_hidden")
        batch_op.drop_column("hidden_since")
