"""Whose records somebody saw, and by which channels those people are told: after a theft (docs/breach.md)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, or_, select

from storage.enums import AddressState, Role
from storage.rows import begins_with, columns_of, read_all, read_column, read_first
from storage.tables.core import AUDIT, CHATS, RECORDS, REPORTS, SEALED, STAFF

PORTION = 500
"""A statement takes only so many parameters."""
MOST_DIGITS = 9
"""Of an officer's number: the database holds no longer ones."""


@dataclass(frozen=True, slots=True)
class Officer:
    """Somebody who works here, or did."""

    id: int
    role: Role
    area: str | None


@dataclass(frozen=True, slots=True)
class Touched:
    """What an officer did to one record: `subject` is "registration:5" or "report:2"."""

    subject: str
    action: str
    times: int
    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True)
class ToldRecord:
    """A registered person who was not erased, and where they are told. `details` is sealed under `wrapped_key`."""

    id: int
    number: str
    village: str | None
    chat_id: int | None
    wrapped_key: bytes | None
    details: bytes | None


def officer_of(connection: Connection, number: str) -> Officer | None:
    """An officer by their number or their badge, also one who has left."""
    mine = STAFF.c.id == int(number) if number.isdecimal() and len(number) <= MOST_DIGITS else STAFF.c.badge == number
    return read_first(connection, select(*columns_of(Officer, STAFF)).where(mine), Officer)


def touched_by(connection: Connection, officer: int, since: datetime, until: datetime) -> list[Touched]:
    """Every registration and report that an officer looked at, exported or changed in that time."""
    about = or_(AUDIT.c.subject.startswith("registration:"), AUDIT.c.subject.startswith("report:"))
    counted = (func.count(), func.min(AUDIT.c.at), func.max(AUDIT.c.at))
    query = select(AUDIT.c.subject, AUDIT.c.action, *counted).group_by(AUDIT.c.subject, AUDIT.c.action)
    when = (AUDIT.c.actor == f"staff:{officer}", AUDIT.c.at >= since, AUDIT.c.at <= until)
    return read_all(connection, query.where(*when, about).order_by(AUDIT.c.subject, AUDIT.c.action), Touched)


def records_of_area(connection: Connection, area: str | None) -> list[int]:
    """The people of a village or district who were not erased; of the whole office where it is None."""
    query = select(RECORDS.c.id).where(RECORDS.c.erased_at.is_(None)).order_by(RECORDS.c.id)
    if area is not None:
        query = query.where(or_(RECORDS.c.village == area, begins_with(RECORDS.c.village, f"{area}.")))
    return read_column(connection, query)


def records_told(connection: Connection, ids: Sequence[int]) -> Iterator[ToldRecord]:
    """Those of the records that still say whose they are."""
    for start in range(0, len(ids), PORTION):
        query = select(*columns_of(ToldRecord, RECORDS)).where(RECORDS.c.id.in_(ids[start : start + PORTION]))
        yield from read_all(connection, query.where(RECORDS.c.erased_at.is_(None)).order_by(RECORDS.c.id), ToldRecord)


def reports_with_vault(connection: Connection) -> list[int]:
    """The reports whose words and evidence are still there."""
    kept = select(SEALED.c.report_id).where(SEALED.c.wrapped_key.is_not(None))
    return read_column(connection, kept.order_by(SEALED.c.report_id))


def report_numbers(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """The numbers of reports."""
    found: dict[int, str] = {}
    for start in range(0, len(ids), PORTION):
        query = select(REPORTS.c.id, REPORTS.c.number).where(REPORTS.c.id.in_(ids[start : start + PORTION]))
        found.update((row[0], row[1]) for row in connection.execute(query))
    return found


def channels_of(connection: Connection, chat_id: int) -> list[str]:
    """The kinds of channels by which the person of a chat can be written to now."""
    person = select(CHATS.c.person_id).where(CHATS.c.id == chat_id, CHATS.c.person_id.is_not(None)).scalar_subquery()
    theirs = or_(CHATS.c.id == chat_id, CHATS.c.person_id == person)
    query = select(CHATS.c.channel).where(theirs, CHATS.c.reach == AddressState.OPEN)
    return read_column(connection, query.distinct().order_by(CHATS.c.channel))
