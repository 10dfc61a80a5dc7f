"""Who gave an employer's postal address, and when. What the register had from reports alone is hidden, or goes.

An employer that an officer took over from a report was shown to anybody who typed its name, and a report's place stood
in the register as if the office knew it: both are found by the lines of the audit.
"""

import sqlalchemy as sa
from alembic import op

import storage.tables.base

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

TAKEN_OVER = """
UPDATE employers SET known_from = 'noted' WHERE known_from = 'office' AND EXISTS (
    SELECT 1 FROM audit
    WHERE audit.subject = 'employer:' || employers.id AND audit.action = 'employer.known' AND audit.why = 'office'
)
"""
PLACES = """
UPDATE employers SET place = NULL WHERE known_from <> 'report' AND place IS NOT NULL AND EXISTS (
    SELECT 1 FROM audit
    WHERE audit.subject = 'employer:' || employers.id AND audit.why = 'report'
    AND (audit.action = 'employer.added' OR (audit.action = 'employer.changed' AND audit.fields = 'place'))
) AND NOT EXISTS (
    SELECT 1 FROM audit
    WHERE audit.subject = 'employer:' || employers.id AND audit.action = 'employer.changed'
    AND audit.fields = 'place' AND audit.why = ''
)
"""


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table("employers", schema=None) as batch_op:
        batch_op.add_column(sa.Column("address_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("address_at", storage.tables.base.UtcDateTime(timezone=True), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_employers_address_by"), "staff", ["address_by"], ["id"])
    op.execute(sa.text(TAKEN_OVER))
    op.execute(sa.text(PLACES))


def downgrade() -> None:
    """Undo. An employer that is hidden stays so: the release before calls it the office's."""
    op.execute(sa.text("UPDATE employers SET known_from = 'office' WHERE known_from = 'noted'"))
    with op.batch_alter_table("employers", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_employers_address_by"), type_="foreignkey")
        batch_op.drop_column("address_at")
        batch_op.drop_column("address_by")
