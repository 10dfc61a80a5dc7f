"""What people may ask of their record: proof of consent, erasure, a move to another chat, a member's change."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, exists, func, or_, select, update
from sqlmodel import Session, col

from storage.enums import UNSENT, AddressState, Agency, OutboxStatus
from storage.repositories.scoping import inside
from storage.rows import add_row, change_row, columns_of, read_all, read_first
from storage.scope import Scope
from storage.statuses import CLOSED
from storage.tables import ChangeRequest
from storage.tables.core import AUDIT, CHANGES, CHATS, CONSENTS, MOVES, OUTBOX, RECORDS, REQUESTS, STAFF, VERSIONS
from storage.tables.rights import FORGOTTEN

LOOKED = "record.looked"
SWEEP = "sweep"
"""A request of the program to itself: copies of an erased person are looked for in officers' chats."""


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One answer to the notice."""

    version: str
    channel: str
    at: datetime
    withdrawn_at: datetime | None


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One wish that waits for an officer, with the number of its record."""

    id: int
    registration_id: int
    number: str
    kind: str
    asked_at: datetime
    due_at: datetime


_CONSENT = select(*columns_of(ConsentRow, CONSENTS))
_CONSENTS = _CONSENT.where(CONSENTS.c.registration_id == bindparam("record")).order_by(CONSENTS.c.id)
_OPEN = (
    select(*columns_of(RequestRow, REQUESTS, RECORDS))
    .join(RECORDS, RECORDS.c.id == REQUESTS.c.registration_id)
    .where(REQUESTS.c.done_at.is_(None))
)


def consents_of(connection: Connection, registration_id: int) -> list[ConsentRow]:
    """The answers to the notice that were given for a record, oldest first: proof of consent (UU 27/2022 art 24)."""
    return read_all(connection, _CONSENTS, ConsentRow, {"record": registration_id})


def consents_of_wish(connection: Connection, chat_id: int, at: datetime) -> list[ConsentRow]:
    """The same for a wish to move a record: the consent that this chat gave at that moment."""
    query = _CONSENT.where(*_of_wish(chat_id, at))
    return read_all(connection, query.order_by(CONSENTS.c.id).limit(1), ConsentRow)


def withdraw_consent_of_wish(connection: Connection, chat_id: int, at: datetime, now: datetime) -> None:
    """Note that the person took back the consent that was given with a wish to move a record."""
    connection.execute(update(CONSENTS).where(*_of_wish(chat_id, at)).values(withdrawn_at=now))


def give_consent_of_wish(connection: Connection, chat_id: int, at: datetime, registration_id: int) -> None:
    """The consent that was given with a wish is one to the registration that it became."""
    connection.execute(update(CONSENTS).where(*_of_wish(chat_id, at)).values(registration_id=registration_id))


def _of_wish(chat_id: int, at: datetime) -> tuple[ColumnElement[bool], ...]:
    return (CONSENTS.c.chat_id == chat_id, CONSENTS.c.registration_id.is_(None), CONSENTS.c.at == at)


def withdraw_consents(connection: Connection, registration_id: int, now: datetime) -> None:
    """Note that the person took their consent back; that it was given stays on record."""
    mine = (CONSENTS.c.registration_id == registration_id, CONSENTS.c.withdrawn_at.is_(None))
    connection.execute(update(CONSENTS).where(*mine).values(withdrawn_at=now))


def looks_at(connection: Connection, registration_id: int) -> list[tuple[Agency | None, int]]:
    """How often officers opened the record whole, by their agency (None: of neither)."""
    lines = select(AUDIT.c.actor, func.count()).where(
        AUDIT.c.subject == f"registration:{registration_id}", AUDIT.c.action == LOOKED
    )
    counts: dict[Agency | None, int] = {}
    for actor, count in connection.execute(lines.group_by(AUDIT.c.actor)):
        officer = int(actor.partition(":")[2] or 0)
        agency = connection.execute(select(STAFF.c.agency).where(STAFF.c.id == officer)).scalar()
        counts[agency] = counts.get(agency, 0) + count
    return sorted(counts.items(), key=lambda item: str(item[0]))


def changes_of(connection: Connection, registration_id: int) -> list[tuple[str, datetime]]:
    """Which fields were changed and when, oldest first."""
    query = select(VERSIONS.c.changed, VERSIONS.c.at).where(VERSIONS.c.registration_id == registration_id)
    return [(row[0], row[1]) for row in connection.execute(query.order_by(VERSIONS.c.version))]


def add_request(connection: Connection, registration_id: int, kind: str, now: datetime, due_at: datetime) -> int:
    """A new request; its id."""
    values = {"registration_id": registration_id, "kind": kind, "asked_at": now, "due_at": due_at}
    return add_row(connection, REQUESTS, values)


def open_requests(connection: Connection, scope: Scope, limit: int = 50) -> list[RequestRow]:
    """What waits for an officer of that scope, the most urgent first."""
    query = _OPEN.where(REQUESTS.c.kind != SWEEP, inside(scope)).order_by(REQUESTS.c.due_at, REQUESTS.c.id)
    return read_all(connection, query.limit(limit), RequestRow)


def open_request_of(connection: Connection, registration_id: int) -> RequestRow | None:
    """The open request about one record."""
    mine = (REQUESTS.c.registration_id == registration_id, REQUESTS.c.kind != SWEEP)
    return read_first(connection, _OPEN.where(*mine).order_by(REQUESTS.c.id).limit(1), RequestRow)


def next_sweep(connection: Connection) -> RequestRow | None:
    """The oldest erasure whose copies are still looked for."""
    return read_first(connection, _OPEN.where(REQUESTS.c.kind == SWEEP).order_by(REQUESTS.c.id).limit(1), RequestRow)


def end_request(connection: Connection, request_id: int, now: datetime, staff_id: int | None = None) -> None:
    """Note that a request was carried out, by an officer or (None) by the program."""
    change_row(connection, REQUESTS, request_id, done_at=now, done_by=staff_id)


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One open wish; `details` are sealed under its own key."""

    id: int
    registration_id: int
    record_id: int | None
    number: str
    from_chat_id: int | None
    to_chat_id: int
    wrapped_key: bytes | None
    details: bytes | None
    village: str | None
    for_relative: bool
    changed: str
    consented_at: datetime
    asked_at: datetime


_MOVE = columns_of(MoveRow, MOVES)
_TYPED = RECORDS.alias("typed")
_STANDS = (_TYPED.c.id == MOVES.c.record_id, _TYPED.c.status.not_in(CLOSED), _TYPED.c.erased_at.is_(None))
_WISHED = and_(MOVES.c.ended_at.is_(None), or_(MOVES.c.record_id.is_(None), exists().where(*_STANDS)))
"""Wishes that nobody has decided. Whoever takes back the registration that they typed takes back the wish."""


def add_move(connection: Connection, **values: Any) -> int:  # noqa: ANN401 -- columns
    """A new wish; its id."""
    return add_row(connection, MOVES, values)


def open_moves_of(connection: Connection, registration_id: int) -> list[MoveRow]:
    """Open wishes about a record, oldest first."""
    mine = (MOVES.c.registration_id == registration_id, _WISHED)
    return read_all(connection, select(*_MOVE).where(*mine).order_by(MOVES.c.id), MoveRow)


def records_with_moves(connection: Connection, scope: Scope, limit: int) -> list[tuple[str, bool]]:
    """(number, frozen?) of the records in the scope that open wishes are about, the longest waiting first."""
    query = (
        select(RECORDS.c.number, RECORDS.c.frozen)
        .join(MOVES, MOVES.c.registration_id == RECORDS.c.id)
        .where(_WISHED, RECORDS.c.erased_at.is_(None), inside(scope))
        .order_by(MOVES.c.ripe_at, MOVES.c.id)
    )
    found = dict.fromkeys((number, frozen) for number, frozen in connection.execute(query))
    return list(found)[:limit]


def open_moves_to(connection: Connection, chat_ids: Collection[int]) -> list[MoveRow]:
    """Wishes of these chats without a registration of their own (up to 0.2.0) that wait, oldest first."""
    mine = (MOVES.c.to_chat_id.in_(chat_ids), MOVES.c.ended_at.is_(None), MOVES.c.record_id.is_(None))
    return read_all(connection, select(*_MOVE).where(*mine).order_by(MOVES.c.id), MoveRow)


def change_move(connection: Connection, move_id: int, **values: Any) -> None:  # noqa: ANN401 -- columns
    """Write columns of a wish: what was typed with it is typed anew."""
    change_row(connection, MOVES, move_id, **values)


def end_move(connection: Connection, move_id: int, outcome: str, now: datetime) -> None:
    """The wish is decided; what was sealed for it is not needed any more."""
    change_row(connection, MOVES, move_id, ended_at=now, outcome=outcome, **dict.fromkeys(FORGOTTEN))


def end_wishes_of(connection: Connection, record_id: int, now: datetime) -> None:
    """What was typed as this registration is no wish any more."""
    mine = (MOVES.c.record_id == record_id, MOVES.c.ended_at.is_(None))
    connection.execute(update(MOVES).where(*mine).values(ended_at=now, outcome="overtaken"))


def ripe_moves(connection: Connection, now: datetime, limit: int) -> list[MoveRow]:
    """Wishes whose time is over and whose old chat is closed; frozen records wait for an officer."""
    query = (
        select(*_MOVE)
        .join(RECORDS, RECORDS.c.id == MOVES.c.registration_id)
        .outerjoin(CHATS, CHATS.c.id == RECORDS.c.chat_id)
        .where(_WISHED, MOVES.c.ripe_at <= now, RECORDS.c.frozen.is_(False))
        .where(RECORDS.c.erased_at.is_(None))
        .where(or_(CHATS.c.id.is_(None), CHATS.c.reach != AddressState.OPEN))
        .order_by(MOVES.c.ripe_at, MOVES.c.id)
        .limit(limit)
    )
    return read_all(connection, query, MoveRow)


def end_news(connection: Connection, topic: str, now: datetime) -> None:
    """What a topic said is settled: nobody else hears it from now on."""
    connection.execute(update(OUTBOX).where(OUTBOX.c.topic == topic).values(expires_at=now))


def withdraw_news(connection: Connection, chat_id: int, registration_id: int) -> None:
    """News about a record that a chat has not been sent yet is not for it any more."""
    unsent = (OUTBOX.c.chat_id == chat_id, OUTBOX.c.registration_id == registration_id, OUTBOX.c.status.in_(UNSENT))
    connection.execute(update(OUTBOX).where(*unsent).values(status=OutboxStatus.WITHDRAWN))


def open_changes(connection: Connection, scope: Scope, limit: int) -> list[tuple[str, str]]:
    """(receipt number, field) of what is not decided yet, oldest first."""
    query = (
        select(RECORDS.c.number, CHANGES.c.field)
        .join(RECORDS, RECORDS.c.id == CHANGES.c.registration_id)
        .where(CHANGES.c.ended_at.is_(None), inside(scope))
        .order_by(CHANGES.c.id)
        .limit(limit)
    )
    return [(row[0], row[1]) for row in connection.execute(query)]


def open_change_of(session: Session, registration_id: int) -> ChangeRequest | None:
    """What the member of a record asked for and is not decided yet."""
    mine = (col(ChangeRequest.registration_id) == registration_id, col(ChangeRequest.ended_at).is_(None))
    return session.scalars(select(ChangeRequest).where(*mine)).first()
