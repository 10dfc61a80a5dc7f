"""What an act on a report says outside its vault waits for the full hour; what was said in a chat has no name outside."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

GONE = (
    ("ix_chats_gone", "chats", "id", "reach = 'erased'"),
    ("ix_registrations_gone", "registrations", "id", "erased_at IS NOT NULL"),
    ("ix_sealed_gone", "sealed", "report_id", "erased_at IS NOT NULL"),
)
"""Who was erased: looked at twice a minute, for the list that outlives the database."""


def upgrade() -> None:
    """Apply. Messages that workers got from earlier releases lose their names outside: each has it inside, sealed."""
    op.create_table(
        "report_post",
        sa.Column("id", sa.String(length=43), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("actor", sa.String(length=32), nullable=False),
        sa.Column("act", sa.String(length=48), nullable=False),
        sa.Column("subject", sa.String(length=48), nullable=False),
        sa.Column("why", sa.String(length=120), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_report_post_report_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_post")),
    )
    op.create_index(op.f("ix_report_post_report_id"), "report_post", ["report_id"])
    op.create_index(op.f("ix_report_post_due_at"), "report_post", ["due_at"])
    for name, table, column, where in GONE:
        stated = sa.text(where)
        op.create_index(name, table, [column], sqlite_where=stated, postgresql_where=stated)
    outbox = sa.table("outbox", sa.column("key"), sa.column("chat_id"))
    chats = sa.table("chats", sa.column("id"), sa.column("staff_id"))
    workers = sa.select(chats.c.id).where(chats.c.staff_id.is_(None))
    told = sa.and_(outbox.c.chat_id.in_(workers), outbox.c.key.not_like("notices.%"))
    op.execute(sa.update(outbox).where(told).values(key="talk"))


def downgrade() -> None:
    """Undo, but for what is forgotten."""
    for name, table, _column, _where in GONE:
        op.drop_index(name, table)
    op.drop_table("report_post")
