"""Acts that can be taken back: the plan that waits for its confirmation, what was done, and its news."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, delete, exists, func, insert, select, update

from storage.enums import UNSENT, OutboxStatus, Role
from storage.rows import add_row, begins_with, change_row, columns_of, condition_of, read_all, read_column, read_first
from storage.tables.core import ACTS, ITEMS, LOOKS, OUTBOX, RECORDS, STAFF
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


@dataclass(frozen=True, slots=True)
class Approved:
    """Records that officers in one role did at a stroke, and those that none of them ever opened."""

    role: Role
    count: int
    unopened: int


_COLUMNS = columns_of(Act, ACTS)
_UNASKED = condition_of(ACTS, UNASKED)


def add_plan(connection: Connection, staff_id: int, chat_id: int, kind: str, plan: bytes, now: datetime) -> int:
    """A plan that waits for its confirmation; an older one of that chat is forgotten."""
    open_plans = and_(ACTS.c.chat_id == chat_id, ACTS.c.done_at.is_(None))
    connection.execute(update(ACTS).where(open_plans).values(plan=None))
    values = {"staff_id": staff_id, "chat_id": chat_id, "kind": kind, "plan": plan, "planned_at": now}
    return add_row(connection, ACTS, values)


def waiting_plan(connection: Connection, staff_id: int, chat_id: int, kinds: Collection[str]) -> Act | None:
    """The plan of one of these kinds that this officer made last in this chat and has not confirmed, locked."""
    mine = and_(ACTS.c.staff_id == staff_id, ACTS.c.chat_id == chat_id, ACTS.c.kind.in_(list(kinds)))
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


def add_done(
    connection: Connection, staff_id: int, chat_id: int, kind: str, now: datetime, undo_until: datetime
) -> int:
    """An act that was done without a plan; its id."""
    by = {"staff_id": staff_id, "chat_id": chat_id, "kind": kind}
    return add_row(connection, ACTS, by | {"planned_at": now, "done_at": now, "undo_until": undo_until})


def last_act(connection: Connection, staff_id: int, kinds: Collection[str]) -> Act | None:
    """What this officer did last, among acts of these kinds, and did not take back, locked."""
    query = select(*_COLUMNS).where(_done_by(staff_id), ACTS.c.kind.in_(kinds))
    return read_first(connection, query.order_by(*_NEWEST).limit(1).with_for_update(), Act)


def open_acts(connection: Connection, staff_id: int, now: datetime, limit: int = 20) -> list[Act]:
    """What this officer may still take back, the newest first, locked."""
    query = select(*_COLUMNS).where(_done_by(staff_id), ACTS.c.undo_until > now)
    return read_all(connection, query.order_by(*_NEWEST).limit(limit).with_for_update(), Act)


def records_of_open(connection: Connection, staff_id: int, now: datetime) -> list[int]:
    """The records of everything that this officer may still take back."""
    acts = select(ACTS.c.id).where(_done_by(staff_id), ACTS.c.undo_until > now)
    return read_column(connection, select(ITEMS.c.registration_id).where(ITEMS.c.act_id.in_(acts)).distinct())


_NEWEST = (ACTS.c.done_at.desc(), ACTS.c.id.desc())


def _done_by(staff_id: int) -> ColumnElement[bool]:
    return and_(ACTS.c.staff_id == staff_id, ACTS.c.done_at.is_not(None), ACTS.c.undone_at.is_(None))


def opened_of_approved(
    connection: Connection, roles: Collection[Role], kind: str, since: datetime, before: datetime
) -> list[Approved]:
    """What officers in each of these roles did by acts of a kind in a time, and how much of it nobody of them opened.

    Taken-back acts do not count. In the order of the roles' names; a role that did nothing is left out.
    """
    colleagues = STAFF.alias("colleagues")
    opened = exists().where(
        LOOKS.c.registration_id == ITEMS.c.registration_id,
        LOOKS.c.staff_id.in_(select(colleagues.c.id).where(colleagues.c.role == STAFF.c.role)),
    )
    officers = select(STAFF.c.id).where(STAFF.c.role.in_(list(roles)))
    query = (
        select(STAFF.c.role, func.count(), func.sum(case((opened, 0), else_=1)))
        .select_from(ACTS.join(ITEMS, ITEMS.c.act_id == ACTS.c.id).join(STAFF, STAFF.c.id == ACTS.c.staff_id))
        .where(ACTS.c.staff_id.in_(officers), ACTS.c.kind == kind)
        .where(ACTS.c.done_at >= since, ACTS.c.done_at < before, ACTS.c.undone_at.is_(None))
    )
    rows = connection.execute(query.group_by(STAFF.c.role).order_by(STAFF.c.role))
    return [Approved(Role(role), int(count), int(closed or 0)) for role, count, closed in rows]


def forget_done(connection: Connection, now: datetime, kinds: Collection[str]) -> None:
    """Acts of these kinds that can no longer be taken back: what they did stands in their records."""
    over = select(ACTS.c.id).where(_UNASKED, ACTS.c.undo_until <= now, ACTS.c.kind.in_(kinds))
    for act_id in read_column(connection, over):
        forget_act(connection, act_id)


def forget_act(connection: Connection, act_id: int) -> None:
    """One act, with what it did."""
    connection.execute(delete(ITEMS).where(ITEMS.c.act_id == act_id))
    connection.execute(delete(ACTS).where(ACTS.c.id == act_id))


def note_undone(connection: Connection, act_id: int, now: datetime) -> None:
    """The act was taken back, as far as it could be."""
    change_row(connection, ACTS, act_id, undone_at=now)


def items_of(connection: Connection, act_id: int) -> list[tuple[int, bytes]]:
    """(record, marks) of everything that an act did, in the order of the records."""
    query = select(ITEMS.c.registration_id, ITEMS.c.marks)
    rows = connection.execute(query.where(ITEMS.c.act_id == act_id).order_by(ITEMS.c.registration_id))
    return [(row[0], row[1]) for row in rows]


def held_item(
    connection: Connection, number: str, now: datetime, kinds: Collection[str]
) -> tuple[int, int, bytes] | None:
    """(act, record, marks) of the act of these kinds that put a record where it stands and can still be taken back."""
    query = (
        select(ITEMS.c.act_id, ITEMS.c.registration_id, ITEMS.c.marks)
        .join(ACTS, ACTS.c.id == ITEMS.c.act_id)
        .join(RECORDS, RECORDS.c.id == ITEMS.c.registration_id)
        .where(RECORDS.c.number == number, RECORDS.c.status_at == ACTS.c.done_at)
        .where(ACTS.c.undo_until > now, ACTS.c.undone_at.is_(None), ACTS.c.kind.in_(kinds))
    )
    row = connection.execute(query.order_by(ACTS.c.id.desc()).limit(1)).first()
    return (row[0], row[1], row[2]) if row else None


def ripe_act(connection: Connection, now: datetime, kinds: Collection[str]) -> int | None:
    """An act of these kinds that can no longer be taken back and of which nobody was asked or told yet."""
    ripe = and_(_UNASKED, ACTS.c.undo_until <= now, ACTS.c.kind.in_(kinds))
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


def chats_of_records(connection: Connection, record_ids: Collection[int]) -> set[int]:
    """The chats that are told about these records."""
    if not record_ids:
        return set()
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


def went_out(connection: Connection, causes: Sequence[str]) -> bool:
    """True where news of a record with one of these causes was sent, or may have been; its rows are locked."""
    rows = select(OUTBOX.c.status).where(_of_causes(causes), OUTBOX.c.registration_id.is_not(None))
    return any(status in _GONE for status in read_column(connection, rows.with_for_update()))


def withdraw(connection: Connection, causes: Sequence[str]) -> None:
    """Take back what nobody was sent yet of the news with these causes, which are free again.

    What it had replaced unsent is sent after all.
    """
    held = and_(_of_causes(causes), OUTBOX.c.status.in_(UNSENT))
    taken_back = update(OUTBOX).where(held).values(status=OutboxStatus.WITHDRAWN, dedupe_key=None)
    rows = connection.execute(taken_back.returning(OUTBOX.c.topic, OUTBOX.c.id)).all()
    for topic in {topic for topic, _ in rows if topic is not None}:
        _revive_before(connection, topic, min(row_id for other, row_id in rows if other == topic))


def _revive_before(connection: Connection, topic: str, row_id: int) -> None:
    """Of a topic the newest news before a row, where it was replaced unsent; nothing where it went out."""
    before = select(OUTBOX.c.status, OUTBOX.c.created_at).where(OUTBOX.c.topic == topic, OUTBOX.c.id < row_id)
    rows = connection.execute(before.where(OUTBOX.c.status != OutboxStatus.WITHDRAWN).order_by(OUTBOX.c.id.desc()))
    newest = rows.first()
    if newest is not None and newest[0] is OutboxStatus.SUPERSEDED:
        same = and_(OUTBOX.c.topic == topic, OUTBOX.c.created_at == newest[1])
        replaced = update(OUTBOX).where(same, OUTBOX.c.status == OutboxStatus.SUPERSEDED)
        connection.execute(replaced.values(status=OutboxStatus.PENDING))


_GONE = (OutboxStatus.ATTEMPTING, OutboxStatus.SENT, OutboxStatus.DELIVERED, OutboxStatus.READ, OutboxStatus.UNKNOWN)


def _of_causes(causes: Sequence[str]) -> ColumnElement[bool]:
    """Messages with one of these causes, and the questions that came with them."""
    keys = [key for cause in causes for key in (cause, *(f"{cause}+{place}" for place in (1, 2)))]
    return OUTBOX.c.dedupe_key.in_(keys)


def revive(connection: Connection, cause: str) -> None:
    """News that newer news had replaced is true again, and still unsent."""
    replaced = and_(OUTBOX.c.dedupe_key == cause, OUTBOX.c.status == OutboxStatus.SUPERSEDED)
    connection.execute(update(OUTBOX).where(replaced).values(status=OutboxStatus.PENDING))
