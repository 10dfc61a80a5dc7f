"""What the law on personal data asks of us: consents, who looked, requests for an officer."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from storage.enums import Agency
from storage.repositories.scoping import inside
from storage.scope import Scope
from storage.tables import AuditLine, Consent, Registration, RegistrationVersion, RightsRequest, Staff
from storage.tables.base import table_of

_CONSENTS = table_of(Consent)
_AUDIT = table_of(AuditLine)
_STAFF = table_of(Staff)
_REQUESTS = table_of(RightsRequest)
_RECORDS = table_of(Registration)
_VERSIONS = table_of(RegistrationVersion)

LOOKED = "record.looked"
SWEEP = "sweep"
"""A request of the program to itself: copies of an erased person are looked for in officers' chats."""

_OPEN = (
    select(
        _REQUESTS.c.id, _REQUESTS.c.registration_id, _RECORDS.c.number, _REQUESTS.c.kind,
        _REQUESTS.c.asked_at, _REQUESTS.c.due_at,
    )
    .join(_RECORDS, _RECORDS.c.id == _REQUESTS.c.registration_id)
    .where(_REQUESTS.c.done_at.is_(None))
)  # fmt: skip


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


def consents_of(connection: Connection, registration_id: int) -> list[ConsentRow]:
    """Proof of consent, oldest first (UU 27/2022 art 24)."""
    table = _CONSENTS
    query = select(table.c.version, table.c.channel, table.c.at, table.c.withdrawn_at)
    rows = connection.execute(query.where(table.c.registration_id == registration_id).order_by(table.c.id))
    return [ConsentRow(*row) for row in rows]


def consents_of_wish(connection: Connection, chat_id: int, at: datetime) -> list[ConsentRow]:
    """The same for a wish to move a record: the consent that this chat gave at that moment."""
    table = _CONSENTS
    query = select(table.c.version, table.c.channel, table.c.at, table.c.withdrawn_at)
    mine = (table.c.chat_id == chat_id, table.c.registration_id.is_(None), table.c.at == at)
    return [ConsentRow(*row) for row in connection.execute(query.where(*mine).order_by(table.c.id))][:1]


def withdraw_consent_of_wish(connection: Connection, chat_id: int, at: datetime, now: datetime) -> None:
    """The person takes it back."""
    mine = (_CONSENTS.c.chat_id == chat_id, _CONSENTS.c.registration_id.is_(None), _CONSENTS.c.at == at)
    connection.execute(update(_CONSENTS).where(*mine).values(withdrawn_at=now))


def withdraw_consents(connection: Connection, registration_id: int, now: datetime) -> None:
    """The person takes it back; that it was given stays on record."""
    mine = (_CONSENTS.c.registration_id == registration_id, _CONSENTS.c.withdrawn_at.is_(None))
    connection.execute(update(_CONSENTS).where(*mine).values(withdrawn_at=now))


def looks_at(connection: Connection, registration_id: int) -> list[tuple[Agency | None, int]]:
    """How often officers opened the record whole, by their agency (None: of neither)."""
    lines = select(_AUDIT.c.actor, func.count()).where(
        _AUDIT.c.subject == f"registration:{registration_id}", _AUDIT.c.action == LOOKED
    )
    counts: dict[Agency | None, int] = {}
    for actor, count in connection.execute(lines.group_by(_AUDIT.c.actor)):
        officer = int(actor.partition(":")[2] or 0)
        agency = connection.execute(select(_STAFF.c.agency).where(_STAFF.c.id == officer)).scalar()
        counts[agency] = counts.get(agency, 0) + count
    return sorted(counts.items(), key=lambda item: str(item[0]))


def changes_of(connection: Connection, registration_id: int) -> list[tuple[str, datetime]]:
    """Which fields were changed and when, oldest first."""
    table = _VERSIONS
    query = select(table.c.changed, table.c.at).where(table.c.registration_id == registration_id)
    return [(row[0], row[1]) for row in connection.execute(query.order_by(table.c.version))]


def add_request(connection: Connection, registration_id: int, kind: str, now: datetime, due_at: datetime) -> int:
    """A new request; its id."""
    values = {"registration_id": registration_id, "kind": kind, "asked_at": now, "due_at": due_at}
    return int(connection.execute(insert(_REQUESTS).returning(_REQUESTS.c.id), values).scalar_one())


def open_requests(connection: Connection, scope: Scope, limit: int = 50) -> list[RequestRow]:
    """What waits for an officer of that scope, the most urgent first."""
    query = _OPEN.where(_REQUESTS.c.kind != SWEEP, inside(scope)).order_by(_REQUESTS.c.due_at, _REQUESTS.c.id)
    return [RequestRow(*row) for row in connection.execute(query.limit(limit))]


def open_request_of(connection: Connection, registration_id: int) -> RequestRow | None:
    """The open request about one record."""
    mine = (_REQUESTS.c.registration_id == registration_id, _REQUESTS.c.kind != SWEEP)
    row = connection.execute(_OPEN.where(*mine).order_by(_REQUESTS.c.id).limit(1)).first()
    return RequestRow(*row) if row else None


def next_sweep(connection: Connection) -> RequestRow | None:
    """The oldest erasure whose copies are still looked for."""
    row = connection.execute(_OPEN.where(_REQUESTS.c.kind == SWEEP).order_by(_REQUESTS.c.id).limit(1)).first()
    return RequestRow(*row) if row else None


def end_request(connection: Connection, request_id: int, now: datetime, staff_id: int | None = None) -> None:
    """It is done."""
    mine = update(_REQUESTS).where(_REQUESTS.c.id == request_id)
    connection.execute(mine.values(done_at=now, done_by=staff_id))
