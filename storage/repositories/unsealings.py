"""Requests to open who reported, and looks into the vault of a report."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, func, or_, select, update

from storage.enums import Agency, Anonymity, ReportStatus
from storage.rows import add_row, columns_of, read_first, table_of
from storage.tables import Evidence, Outbound, Report, ReportLook, Sealed, Unsealing

_TABLE = table_of(Unsealing)
_LOOKS = table_of(ReportLook)
_SEALED = table_of(Sealed)
_EVIDENCE = table_of(Evidence)
_REPORTS = table_of(Report)
_OUTBOX = table_of(Outbound)


@dataclass(frozen=True, slots=True)
class Request:
    """One request to open. `agreed` is None while the other agency has not decided."""

    id: int
    report_id: int
    asked_by: int
    agency: Agency
    reason: bytes
    asked_at: datetime
    decided_by: int | None
    agreed: bool | None
    until: datetime | None


_COLUMNS = columns_of(_TABLE, Request)


def pending(connection: Connection, report_id: int, since: datetime) -> Request | None:
    """The request about this report that waits for an answer, where it was made after `since`."""
    mine = (_TABLE.c.report_id == report_id, _TABLE.c.decided_at.is_(None), _TABLE.c.asked_at > since)
    return read_first(connection, select(*_COLUMNS).where(*mine).order_by(_TABLE.c.id.desc()), Request)


def open_to(connection: Connection, report_id: int, staff_id: int, now: datetime) -> Request | None:
    """The request by which this officer, who asked or agreed, may look now."""
    who = or_(_TABLE.c.asked_by == staff_id, _TABLE.c.decided_by == staff_id)
    mine = (_TABLE.c.report_id == report_id, _TABLE.c.agreed.is_(True), _TABLE.c.until > now, who)
    return read_first(connection, select(*_COLUMNS).where(*mine).order_by(_TABLE.c.until.desc()), Request)


def add_request(connection: Connection, report_id: int, who: tuple[int, Agency], reason: bytes, now: datetime) -> int:
    """A new request by an officer (id, agency); its id."""
    values = {
        "report_id": report_id, "asked_by": who[0], "agency": who[1], "reason": reason, "asked_at": now,
    }  # fmt: skip
    return add_row(connection, _TABLE, values)


def decide_request(
    connection: Connection, request_id: int, staff_id: int, now: datetime, until: datetime | None
) -> None:
    """Agreed until then, or refused where `until` is None."""
    values = {"decided_by": staff_id, "decided_at": now, "agreed": until is not None, "until": until}
    connection.execute(update(_TABLE).where(_TABLE.c.id == request_id).values(**values))


def waiting_for(connection: Connection, agency: Agency, since: datetime, limit: int) -> list[str]:
    """Numbers of the reports whose opening the other agency asked for and this one has not decided, oldest first."""
    query = select(_REPORTS.c.number).join(_TABLE, _TABLE.c.report_id == _REPORTS.c.id)
    open_ones = query.where(_TABLE.c.decided_at.is_(None), _TABLE.c.asked_at > since, _TABLE.c.agency != agency)
    return list(connection.execute(open_ones.order_by(_TABLE.c.id).limit(limit)).scalars())


def anonymity_of(connection: Connection, report_id: int) -> Anonymity | None:
    """How the report was sent; None once its vault was erased."""
    mine = (_SEALED.c.report_id == report_id, _SEALED.c.wrapped_key.is_not(None))
    return connection.execute(select(_SEALED.c.anonymity).where(*mine)).scalar()


def add_look(
    connection: Connection, report_id: int, who: tuple[int, Agency], what: str, reason: bytes, now: datetime
) -> int:
    """Keep one look by an officer (id, agency); its id."""
    values = {
        "report_id": report_id, "staff_id": who[0], "agency": who[1], "what": what, "reason": reason, "at": now,
    }  # fmt: skip
    return add_row(connection, _LOOKS, values)


def evidence_of(connection: Connection, report_id: int) -> list[tuple[int, str]]:
    """(id, type) of each file of a report, oldest first."""
    query = select(_EVIDENCE.c.id, _EVIDENCE.c.type).where(_EVIDENCE.c.report_id == report_id)
    return [(row[0], row[1]) for row in connection.execute(query.order_by(_EVIDENCE.c.id))]


@dataclass(frozen=True, slots=True)
class SealedFile:
    """One file of a vault with what opens it."""

    number: str
    content: bytes
    wrapped_key: bytes


def sealed_file(connection: Connection, evidence_id: int) -> SealedFile | None:
    """A file; None where its vault was erased, or the report was withdrawn."""
    query = (
        select(_REPORTS.c.number, _EVIDENCE.c.content, _SEALED.c.wrapped_key)
        .join(_REPORTS, _REPORTS.c.id == _EVIDENCE.c.report_id)
        .join(_SEALED, _SEALED.c.report_id == _EVIDENCE.c.report_id)
        .where(_EVIDENCE.c.id == evidence_id, _SEALED.c.wrapped_key.is_not(None))
        .where(_REPORTS.c.status != ReportStatus.WITHDRAWN)
    )
    return read_first(connection, query, SealedFile)


def newest_message(connection: Connection, after: int, before: datetime) -> int:
    """The newest message after the id `after` that was written before a moment; `after` where there is none."""
    query = select(func.max(_OUTBOX.c.id)).where(_OUTBOX.c.id > after, _OUTBOX.c.created_at < before)
    return connection.execute(query).scalar() or after


def forget_shown(connection: Connection, keys: Sequence[str], after: int, until: int) -> int:
    """Drop messages of these keys with ids after `after`, `until` among them; how many."""
    some = (_OUTBOX.c.id > after, _OUTBOX.c.id <= until, _OUTBOX.c.key.in_(list(keys)))
    return connection.execute(delete(_OUTBOX).where(*some)).rowcount
