"""Papers of cases: scans of minutes and promises, corrections of minutes, the hour of a visit."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table("case_steps", schema=None) as batch_op:
        batch_op.add_column(sa.Column("scan", sa.LargeBinary(), nullable=True))

    with op.batch_alter_table("visits", schema=None) as batch_op:
        batch_op.add_column(sa.Column("hour", sqlmodel.sql.sqltypes.AutoString(length=5), nullable=True))
        batch_op.add_column(sa.Column("scan", sa.LargeBinary(), nullable=True))
        batch_op.add_column(sa.Column("amends", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_visits_amends"), "visits", ["amends"], ["id"])


def downgrade() -> None:
    """Undo."""
    with op.batch_alter_table("visits", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_visits_amends"), type_="foreignkey")
        batch_op.drop_column("amends")
        batch_op.drop_column("scan")
        batch_op.drop_column("hour")

    with op.batch_alter_table("case_steps", schema=None) as batch_op:
        batch_op.drop_column("scan")
