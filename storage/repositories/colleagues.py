"""Who works here, in which chats, by whose invitation; and all that ends when somebody is removed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, select, update

from storage.enums import Agency, Role
from storage.rows import columns_of, count_rows, read_all, read_column, read_first
from storage.tables.core import ACTS, BROADCASTS, CHATS, LEASES, QUESTIONS, REPORTS, STAFF, UNSEALINGS


@dataclass(frozen=True, slots=True)
class Colleague:
    """One officer as colleagues see them; `name` is sealed. `left_at` None: at work."""

    id: int
    role: Role
    agency: Agency | None
    area: str | None
    badge: str | None
    name: bytes | None
    invited_by: int | None
    joined_at: datetime
    left_at: datetime | None


@dataclass(frozen=True, slots=True)
class WorkChat:
    """A chat in which an officer works."""

    id: int
    staff_id: int
    channel: str
    last_inbound_at: datetime | None


_COLLEAGUE = columns_of(Colleague, STAFF)
_AT_WORK = STAFF.c.left_at.is_(None)


def colleague(connection: Connection, staff_id: int) -> Colleague | None:
    """One officer, also one who has left."""
    return read_first(connection, select(*_COLLEAGUE).where(STAFF.c.id == staff_id), Colleague)


def colleagues(
    connection: Connection, agency: Agency | None, limit: int | None = None, offset: int = 0
) -> list[Colleague]:
    """Who is at work for an agency (None: for the whole office), the oldest first."""
    query = select(*_COLLEAGUE).where(_AT_WORK, *_of(agency)).order_by(STAFF.c.id)
    return read_all(connection, query.limit(limit).offset(offset), Colleague)


def count_colleagues(connection: Connection, agency: Agency | None) -> int:
    """How many of them there are."""
    return count_rows(connection, STAFF, _AT_WORK, *_of(agency))


def work_chats(connection: Connection, staff_ids: Sequence[int]) -> list[WorkChat]:
    """The chats of officers, the oldest first."""
    query = select(*columns_of(WorkChat, CHATS)).where(CHATS.c.staff_id.in_(staff_ids)).order_by(CHATS.c.id)
    return read_all(connection, query, WorkChat)


def _of(agency: Agency | None) -> tuple[ColumnElement[bool], ...]:
    return () if agency is None else (STAFF.c.agency == agency,)


def lock_chats(connection: Connection, staff_id: int, since: datetime) -> None:
    """Every chat of an officer counts as unused since then: it asks for the PIN before anything else."""
    connection.execute(update(CHATS).where(CHATS.c.staff_id == staff_id).values(unlocked_at=since, pin_at=None))


def let_go(connection: Connection, staff_id: int, now: datetime) -> None:
    """What an officer held is free for colleagues: records, questions, reports; what only they could end has ended."""
    connection.execute(delete(LEASES).where(LEASES.c.staff_id == staff_id))
    for table in (QUESTIONS, REPORTS):
        held = (table.c.taken_by == staff_id, table.c.closed_at.is_(None))
        connection.execute(update(table).where(*held).values(taken_by=None))
    connection.execute(update(ACTS).where(ACTS.c.staff_id == staff_id, ACTS.c.done_at.is_(None)).values(plan=None))
    unsent = (BROADCASTS.c.staff_id == staff_id, BROADCASTS.c.started_at.is_(None))
    connection.execute(delete(BROADCASTS).where(*unsent))
    asked = UNSEALINGS.c.asked_by == staff_id
    undecided = update(UNSEALINGS).where(asked, UNSEALINGS.c.decided_at.is_(None))
    connection.execute(undecided.values(decided_at=now, agreed=False))
    connection.execute(update(UNSEALINGS).where(asked, UNSEALINGS.c.until > now).values(until=now))


def brought_by(connection: Connection, staff_id: int) -> list[int]:
    """Who came by an invitation of an officer and is at work."""
    return read_column(
        connection, select(STAFF.c.id).where(_AT_WORK, STAFF.c.invited_by == staff_id).order_by(STAFF.c.id)
    )


def others_at_work(connection: Connection, agency: Agency | None, role: Role, staff_id: int) -> list[int]:
    """Colleagues of an officer: of the same agency; for a role of neither, of the same role."""
    same = STAFF.c.agency == agency if agency is not None else STAFF.c.role == role
    return read_column(connection, select(STAFF.c.id).where(_AT_WORK, same, STAFF.c.id != staff_id))
