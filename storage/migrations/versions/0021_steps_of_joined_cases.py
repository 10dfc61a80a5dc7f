"""A step says which case it was written for, where that case was joined into another one."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

CAME = "fk_case_steps_came_with"


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table("case_steps") as batch:
        batch.add_column(sa.Column("came_with", sa.Integer(), nullable=True))
        batch.create_foreign_key(op.f(CAME), "cases", ["came_with"], ["id"])


def downgrade() -> None:
    """Undo."""
    with op.batch_alter_table("case_steps") as batch:
        batch.drop_constraint(op.f(CAME), type_="foreignkey")
        batch.drop_column("came_with")
