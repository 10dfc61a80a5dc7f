"""First links can be shown again; nobody enters an agency by an invitation of somebody who is not of it."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

FOREIGN = sa.text(
    "UPDATE invitations SET withdrawn_at = created_at WHERE used_at IS NULL AND withdrawn_at IS NULL"
    " AND role IN ('dinas', 'bpjs', 'case-dinas', 'case-bpjs')"
    " AND invited_by IN (SELECT staff.id FROM staff WHERE staff.agency IS NULL)"
)


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.add_column(sa.Column("code", sa.LargeBinary(), nullable=True))
    op.execute(FOREIGN)


def downgrade() -> None:
    """Undo. What was withdrawn stays so."""
    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.drop_column("code")
