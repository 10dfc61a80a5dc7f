"""Bulk acts: the plan that waits for its confirmation, what was done, and what of it can be taken back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, insert, select, update

from storage.enums import OutboxStatus
from storage.rows import add_row, begins_with, change_row, columns_of, condition_of, read_column, read_first
from storage.tables.core import ACTS, ITEMS, OUTBOX, RECORDS
from storage.tables.reviews import UNASKED


@dataclass(frozen=True, slots=True)
class Act:
    """One bulk act. `plan` is sealed under the key of its chat."""

    id: int
    staff_id: int
    chat_id: int
    kind: str
    plan: bytes | None
    planned_at: datetime
    done_at: datetime | None
    undo_until: datetime | None


_COLUMNS = columns_of(Act, ACTS)
_UNASKED = condition_of(ACTS, UNASKED)


def add_plan(connection: Connection, staff_id: int, chat_id: int, kind: str, plan: bytes, now: datetime) -> int:
    """A plan that waits for its confirmation; an older one of that chat is forgotten."""
    open_plans = and_(ACTS.c.chat_id == chat_id, ACTS.c.done_at.is_(None))
    connection.execute(update(ACTS).where(open_plans).values(plan=None))
    values = {"staff_id": staff_id, "chat_id": chat_id, "kind": kind, "plan": plan, "planned_at": now}
    return add_row(connection, ACTS, values)


def waiting_plan(connection: Connection, staff_id: int, chat_id: int) -> Act | None:
    """The plan that this officer made last in this chat and has not confirmed, locked."""
    mine = and_(ACTS.c.staff_id == staff_id, ACTS.c.chat_id == chat_id)
    query = select(*_COLUMNS).where(mine, ACTS.c.plan.is_not(None), ACTS.c.done_at.is_(None))
    return read_first(connection, query.order_by(ACTS.c.id.desc()).limit(1).with_for_update(), Act)


def forget_plan(connection: Connection, act_id: int) -> None:
    """The plan will not be done."""
    change_row(connection, ACTS, act_id, plan=None)


def forget_old_plans(connection: Connection, before: datetime) -> None:
    """Plans that nobody confirmed say nothing about anybody any more."""
    old = and_(ACTS.c.plan.is_not(None), ACTS.c.done_at.is_(None), ACTS.c.planned_at < before)
    connection.execute(update(ACTS).where(old).values(plan=None))


def note_done(connection: Connection, act_id: int, now: datetime, undo_until: datetime) -> None:
    """The plan was carried out."""
    change_row(connection, ACTS, act_id, plan=None, done_at=now, undo_until=undo_until)


def add_item(connection: Connection, act_id: int, record_id: int, marks: bytes) -> None:
    """What the act made of one record."""
    values = {"act_id": act_id, "registration_id": record_id, "marks": marks}
    connection.execute(insert(ITEMS), values)


def last_act(connection: Connection, staff_id: int) -> Act | None:
    """What this officer did last and did not take back, locked."""
    done = and_(ACTS.c.staff_id == staff_id, ACTS.c.done_at.is_not(None), ACTS.c.undone_at.is_(None))
    query = select(*_COLUMNS).where(done).order_by(ACTS.c.done_at.desc(), ACTS.c.id.desc())
    return read_first(connection, query.limit(1).with_for_update(), Act)


def note_undone(connection: Connection, act_id: int, now: datetime) -> None:
    """The act was taken back, as far as it could be."""
    change_row(connection, ACTS, act_id, undone_at=now)


def items_of(connection: Connection, act_id: int) -> list[tuple[int, bytes]]:
    """(record, marks) of everything that an act did, in the order of the records."""
    query = select(ITEMS.c.registration_id, ITEMS.c.marks)
    rows = connection.execute(query.where(ITEMS.c.act_id == act_id).order_by(ITEMS.c.registration_id))
    return [(row[0], row[1]) for row in rows]


def held_item(connection: Connection, number: str, now: datetime) -> tuple[int, int, bytes] | None:
    """(act, record, marks) of the act that put a record where it stands and can still be taken back."""
    query = (
        select(ITEMS.c.act_id, ITEMS.c.registration_id, ITEMS.c.marks)
        .join(ACTS, ACTS.c.id == ITEMS.c.act_id)
        .join(RECORDS, RECORDS.c.id == ITEMS.c.registration_id)
        .where(RECORDS.c.number == number, RECORDS.c.status_at == ACTS.c.done_at)
        .where(ACTS.c.undo_until > now, ACTS.c.undone_at.is_(None))
    )
    row = connection.execute(query.order_by(ACTS.c.id.desc()).limit(1)).first()
    return (row[0], row[1], row[2]) if row else None


def ripe_act(connection: Connection, now: datetime) -> int | None:
    """An act that can no longer be taken back and whose questions were not asked yet."""
    ripe = and_(_UNASKED, ACTS.c.undo_until <= now)
    return connection.execute(select(ACTS.c.id).where(ripe).order_by(ACTS.c.undo_until, ACTS.c.id).limit(1)).scalar()


def note_asked(connection: Connection, act_id: int, now: datetime) -> None:
    """The questions of an act were asked."""
    change_row(connection, ACTS, act_id, asked_at=now)


def state_of(connection: Connection, record_id: int, columns: Iterable[str]) -> dict[str, Any]:
    """Some columns of a record, as they stand in the database."""
    names = tuple(columns)
    row = connection.execute(select(*(RECORDS.c[n] for n in names)).where(RECORDS.c.id == record_id)).one()
    return dict(zip(names, row, strict=True))


def put_state(connection: Connection, record_id: int, values: dict[str, Any]) -> None:
    """Write columns of a record as they were before."""
    change_row(connection, RECORDS, record_id, **values)


def chats_of_records(connection: Connection, record_ids: Iterable[int]) -> set[int]:
    """The chats that are told about these records."""
    query = select(RECORDS.c.chat_id).where(RECORDS.c.id.in_(list(record_ids)), RECORDS.c.chat_id.is_not(None))
    return set(read_column(connection, query))


def withdraw_news(connection: Connection, record_id: int, due_at: datetime, also: str) -> None:
    """Take back news of a record that waits at least until `due_at`, and what waits under causes that begin `also`.

    News of a bulk act waits until it can no longer be undone, in quiet hours longer. Its causes are free again, so
    that the same thing may be told when it happens once more.
    """
    held = and_(OUTBOX.c.status == OutboxStatus.PENDING, OUTBOX.c.due_at >= due_at)
    for mine in (OUTBOX.c.registration_id == record_id, begins_with(OUTBOX.c.dedupe_key, also)):
        taken_back = update(OUTBOX).where(held, mine)
        connection.execute(taken_back.values(status=OutboxStatus.WITHDRAWN, dedupe_key=None))


def revive(connection: Connection, cause: str) -> None:
    """News that newer news had replaced is true again, and still unsent."""
    replaced = and_(OUTBOX.c.dedupe_key == cause, OUTBOX.c.status == OutboxStatus.SUPERSEDED)
    connection.execute(update(OUTBOX).where(replaced).values(status=OutboxStatus.PENDING))
