"""Requests to open who reported, and looks into the vault of a report."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, func, or_, select

from storage.enums import Agency, Anonymity, ReportStatus
from storage.rows import add_row, change_row, columns_of, read_column, read_first
from storage.tables.core import EVIDENCE, OUTBOX, REPORT_LOOKS, REPORTS, SEALED, UNSEALINGS


@dataclass(frozen=True, slots=True)
class UnsealingRow:
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


_COLUMNS = columns_of(UnsealingRow, UNSEALINGS)


def undecided_unsealing(connection: Connection, report_id: int, since: datetime) -> UnsealingRow | None:
    """The request about this report that waits for an answer, where it was made after `since`."""
    mine = (UNSEALINGS.c.report_id == report_id, UNSEALINGS.c.decided_at.is_(None), UNSEALINGS.c.asked_at > since)
    return read_first(connection, select(*_COLUMNS).where(*mine).order_by(UNSEALINGS.c.id.desc()), UnsealingRow)


def unsealing_open_to(connection: Connection, report_id: int, staff_id: int, now: datetime) -> UnsealingRow | None:
    """The request by which this officer, who asked or agreed, may look now."""
    who = or_(UNSEALINGS.c.asked_by == staff_id, UNSEALINGS.c.decided_by == staff_id)
    mine = (UNSEALINGS.c.report_id == report_id, UNSEALINGS.c.agreed.is_(True), UNSEALINGS.c.until > now, who)
    return read_first(connection, select(*_COLUMNS).where(*mine).order_by(UNSEALINGS.c.until.desc()), UnsealingRow)


def add_unsealing(connection: Connection, report_id: int, who: tuple[int, Agency], reason: bytes, now: datetime) -> int:
    """A new request by an officer (id, agency); its id."""
    asked = {"asked_by": who[0], "agency": who[1], "asked_at": now}
    return add_row(connection, UNSEALINGS, {"report_id": report_id, "reason": reason} | asked)


def decide_unsealing(
    connection: Connection, request_id: int, staff_id: int, now: datetime, until: datetime | None
) -> None:
    """Agreed until then, or refused where `until` is None."""
    values = {"decided_by": staff_id, "decided_at": now, "agreed": until is not None, "until": until}
    change_row(connection, UNSEALINGS, request_id, **values)


def waiting_for(connection: Connection, agency: Agency, since: datetime, limit: int) -> list[str]:
    """Numbers of the reports whose opening the other agency asked for and this one has not decided, oldest first."""
    query = select(REPORTS.c.number).join(UNSEALINGS, UNSEALINGS.c.report_id == REPORTS.c.id)
    theirs = (UNSEALINGS.c.decided_at.is_(None), UNSEALINGS.c.asked_at > since, UNSEALINGS.c.agency != agency)
    return read_column(connection, query.where(*theirs).order_by(UNSEALINGS.c.asked_at, UNSEALINGS.c.id).limit(limit))


def anonymity_of(connection: Connection, report_id: int) -> Anonymity | None:
    """How the report was sent; None once its vault was erased."""
    mine = (SEALED.c.report_id == report_id, SEALED.c.wrapped_key.is_not(None))
    return connection.execute(select(SEALED.c.anonymity).where(*mine)).scalar()


def add_look(
    connection: Connection, report_id: int, who: tuple[int, Agency], what: str, reason: bytes, now: datetime
) -> int:
    """Keep one look by an officer (id, agency); its id."""
    looked = {"staff_id": who[0], "agency": who[1], "at": now}
    return add_row(connection, REPORT_LOOKS, {"report_id": report_id, "what": what, "reason": reason} | looked)


def evidence_of(connection: Connection, report_id: int) -> list[tuple[int, str]]:
    """(id, type) of each file of a report, oldest first."""
    query = select(EVIDENCE.c.id, EVIDENCE.c.type).where(EVIDENCE.c.report_id == report_id)
    return [(row[0], row[1]) for row in connection.execute(query.order_by(EVIDENCE.c.id))]


@dataclass(frozen=True, slots=True)
class SealedFile:
    """One file of a vault with what opens it."""

    number: str
    content: bytes
    wrapped_key: bytes


def sealed_file(connection: Connection, evidence_id: int) -> SealedFile | None:
    """A file; None where its vault was erased, or the report was withdrawn."""
    query = (
        select(*columns_of(SealedFile, REPORTS, EVIDENCE, SEALED))
        .join(REPORTS, REPORTS.c.id == EVIDENCE.c.report_id)
        .join(SEALED, SEALED.c.report_id == EVIDENCE.c.report_id)
        .where(EVIDENCE.c.id == evidence_id, SEALED.c.wrapped_key.is_not(None))
        .where(REPORTS.c.status != ReportStatus.WITHDRAWN)
    )
    return read_first(connection, query, SealedFile)


def newest_message(connection: Connection, after: int, before: datetime) -> int:
    """The newest message after the id `after` that was written before a moment; `after` where there is none."""
    query = select(func.max(OUTBOX.c.id)).where(OUTBOX.c.id > after, OUTBOX.c.created_at < before)
    return connection.execute(query).scalar() or after


def forget_shown(connection: Connection, keys: Sequence[str], after: int, until: int) -> int:
    """Drop messages of these keys with ids after `after`, `until` among them; how many."""
    some = (OUTBOX.c.id > after, OUTBOX.c.id <= until, OUTBOX.c.key.in_(list(keys)))
    return connection.execute(delete(OUTBOX).where(*some)).rowcount
