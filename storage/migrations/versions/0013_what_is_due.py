"""Lists and timed work read what is due: indexes over it, whom an agency has voted on, whose news may be told nowhere."""

from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

Ops = Mapping[str, str] | None
QUEUE = "status IN ('submitted','disputed') AND erased_at IS NULL AND hidden_since IS NULL"
OWED = QUEUE + " AND (status = 'disputed' OR voted_{agency} IS NULL OR voted_{agency} <> version)"
WAITING = "status IN ('pending','parked','attempting','unknown')"

FORMER = (
    ("registrations", "ix_registrations_queue", ("status", "submitted_at"), None),
    ("registrations", "ix_registrations_village", ("village",), None),
    ("chats", "ix_chats_flow", ("flow",), "flow IS NOT NULL"),
    ("chats", "ix_chats_staff_id", ("staff_id",), None),
    ("outbox", "ix_outbox_waiting", ("chat_id",), WAITING),
    ("change_requests", "ix_change_requests_ended_at", ("ended_at",), None),
    ("votes", "ix_votes_counts_from", ("counts_from",), None),
)
"""(table, name, columns, condition) of indexes that these take the place of."""

INDEXES = (
    ("registrations", "ix_registrations_in_queue", ("submitted_at", "id", "village"), QUEUE),
    ("registrations", "ix_registrations_owed_dinas", ("submitted_at", "id", "village"), OWED.format(agency="dinas")),
    ("registrations", "ix_registrations_owed_bpjs", ("submitted_at", "id", "village"), OWED.format(agency="bpjs")),
    (
        "registrations", "ix_registrations_stage", ("status", "status_at", "id", "village", "hidden_since"),
        "erased_at IS NULL",
    ),
    (
        "registrations", "ix_registrations_last_day", ("papers_due", "id", "village", "hidden_since"),
        "status = 'verified' AND erased_at IS NULL",
    ),
    (
        "registrations", "ix_registrations_papers", ("papers_reminders", "papers_due"),
        "status = 'verified' AND papers_received_at IS NULL",
    ),
    ("registrations", "ix_registrations_untold", ("id",), "untold_at IS NOT NULL"),
    ("registrations", "ix_registrations_erased", ("status", "hidden_since"), "erased_at IS NOT NULL"),
    ("chats", "ix_chats_flow", ("flow", "last_inbound_at"), "flow IS NOT NULL"),
    ("chats", "ix_chats_flow_unseen", ("last_inbound_at",), "flow IS NOT NULL AND reminded_at IS NULL"),
    ("chats", "ix_chats_staff_id", ("staff_id",), "staff_id IS NOT NULL"),
    ("outbox", "ix_outbox_waiting", ("chat_id", "status"), WAITING),
    ("outbox", "ix_outbox_created_at", ("created_at", "status"), None),
    (
        "outbox", "ix_outbox_unsent_news", ("registration_id",),
        "status IN ('pending','parked') AND registration_id IS NOT NULL",
    ),
    ("calls", "ix_calls_open", ("since", "registration_id"), "told_at IS NULL"),
    ("looks", "ix_looks_at", ("at",), None),
    ("votes", "ix_votes_counts_from", ("counts_from", "staff_id"), "counts_from IS NOT NULL"),
    ("bulk_acts", "ix_bulk_acts_planned", ("planned_at",), "plan IS NOT NULL"),
    ("bulk_acts", "ix_bulk_acts_unasked", ("undo_until",), "asked_at IS NULL AND undone_at IS NULL"),
    ("bulk_items", "ix_bulk_items_registration_id", ("registration_id",), None),
    ("moves", "ix_moves_open", ("ripe_at", "id"), "ended_at IS NULL"),
    ("rights_requests", "ix_rights_requests_open", ("kind", "due_at"), "done_at IS NULL"),
    ("change_requests", "ix_change_requests_open", ("id",), "ended_at IS NULL"),
    ("questions", "ix_questions_open", ("asked_at", "id"), "closed_at IS NULL AND answered_at IS NULL"),
    ("submissions", "ix_submissions_undecided", ("id", "at"), "decided_at IS NULL"),
    ("unsealings", "ix_unsealings_undecided", ("asked_at",), "decided_at IS NULL"),
    ("sealed", "ix_sealed_standing", ("report_id",), "erased_at IS NULL"),
    ("case_steps", "ix_case_steps_at", ("at",), None),
)  # fmt: skip

PATTERNS = (
    ("registrations", "ix_registrations_village_stage", ("village", "status", "status_at", "id"), "erased_at IS NULL"),
    ("outbox", "ix_outbox_dedupe_key", ("dedupe_key",), "dedupe_key IS NOT NULL"),
)
"""Indexes by whose first column one asks how it begins."""

VOTED_DINAS = (
    "UPDATE registrations SET voted_dinas = (SELECT votes.version FROM votes"
    " WHERE votes.registration_id = registrations.id AND votes.agency = 'dinas')"
    " WHERE registrations.id IN (SELECT votes.registration_id FROM votes WHERE votes.agency = 'dinas')"
)
VOTED_BPJS = (
    "UPDATE registrations SET voted_bpjs = (SELECT votes.version FROM votes"
    " WHERE votes.registration_id = registrations.id AND votes.agency = 'bpjs')"
    " WHERE registrations.id IN (SELECT votes.registration_id FROM votes WHERE votes.agency = 'bpjs')"
)
UNTOLD = (
    "UPDATE registrations SET untold_at = status_at WHERE erased_at IS NULL"
    " AND (chat_id IS NULL OR chat_id IN (SELECT chats.id FROM chats WHERE chats.reach = 'erased'))"
)


def upgrade() -> None:
    """Apply."""
    op.add_column("registrations", sa.Column("voted_dinas", sa.Integer(), nullable=True))
    op.add_column("registrations", sa.Column("voted_bpjs", sa.Integer(), nullable=True))
    op.add_column("registrations", sa.Column("untold_at", sa.DateTime(timezone=True), nullable=True))
    for statement in (VOTED_DINAS, VOTED_BPJS, UNTOLD):
        op.execute(statement)
    for table, name, _columns, _where in FORMER:
        op.drop_index(name, table)
    op.drop_index("ix_outbox_dedupe_key", "outbox")
    for one in INDEXES:
        _create(*one)
    for table, name, columns, where in PATTERNS:
        _create(table, name, columns, where, unique=table == "outbox", ops={columns[0]: "text_pattern_ops"})


def downgrade() -> None:
    """Undo."""
    for table, name, _columns, _where in (*PATTERNS, *reversed(INDEXES)):
        op.drop_index(name, table)
    for one in FORMER:
        _create(*one)
    _create(*PATTERNS[1], unique=True)
    for column in ("untold_at", "voted_bpjs", "voted_dinas"):
        op.drop_column("registrations", column)


def _create(
    table: str, name: str, columns: Sequence[str], where: str | None, *, unique: bool = False, ops: Ops = None
) -> None:
    stated = sa.text(where) if where else None
    op.create_index(
        name,
        table,
        list(columns),
        unique=unique,
        postgresql_ops=ops or {},
        sqlite_where=stated,
        postgresql_where=stated,
    )
