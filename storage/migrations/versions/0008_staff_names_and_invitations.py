"""Officers have a name and somebody who invited them; invitations a number that people can type, and an end."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

NUMBERED = sa.text(
    "UPDATE invitations SET number = (SELECT COUNT(*) FROM invitations AS earlier"
    " WHERE earlier.created_at < invitations.created_at"
    " OR (earlier.created_at = invitations.created_at AND earlier.code_index <= invitations.code_index))"
)
INVITED = sa.text(
    "UPDATE staff SET invited_by = (SELECT invitations.invited_by FROM invitations WHERE invitations.used_by = staff.id)"
)


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.add_column(sa.Column("name", sa.LargeBinary(), nullable=True))
        batch_op.add_column(sa.Column("pin_reset", sa.LargeBinary(), nullable=True))
        batch_op.add_column(sa.Column("invited_by", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_staff_invited_by"), "staff", ["invited_by"], ["id"])
    op.execute(INVITED)
    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.add_column(sa.Column("number", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("name", sa.LargeBinary(), nullable=True))
        batch_op.add_column(sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True))
    op.execute(NUMBERED)
    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.alter_column("number", existing_type=sa.Integer(), nullable=False)
        batch_op.create_unique_constraint(batch_op.f("uq_invitations_number"), ["number"])


def downgrade() -> None:
    """Undo."""
    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_invitations_number"), type_="unique")
        batch_op.drop_column("withdrawn_at")
        batch_op.drop_column("name")
        batch_op.drop_column("number")
    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_staff_invited_by"), type_="foreignkey")
        batch_op.drop_column("invited_by")
        batch_op.drop_column("pin_reset")
        batch_op.drop_column("name")
