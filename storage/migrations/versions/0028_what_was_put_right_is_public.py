"""What was put right of a regulation stands in the public list of changes: it is found there at once."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

INDEX = "ix_regulation_steps_public"
BEFORE, NOW = "act IN ('extend', 'revoke')", "act IN ('extend', 'revoke', 'amend')"


def find(which: str) -> None:
    """Build the index anew over these acts."""
    op.drop_index(INDEX, "regulation_steps")
    where = sa.text(which)
    op.create_index(INDEX, "regulation_steps", ["on"], sqlite_where=where, postgresql_where=where)


def upgrade() -> None:
    """Apply."""
    find(NOW)


def downgrade() -> None:
    """Undo."""
    find(BEFORE)
