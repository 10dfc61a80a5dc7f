"""`python -m bot affected`: whom a stolen phone, officer or disk concerns, and how each of them can be told.

What to do with the list: docs/breach.md. Names go into a file alone, and only where they were asked for. Who reported
an employer is never named here, and is told in the report's own chat.
"""

import csv
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from sqlalchemy import Connection

from bot.installation import find_installation
from bot.settings import Settings
from handlers.rules.access import SYSTEM
from handlers.rules.office.office import Office
from storage.enums import Role
from storage.own_files import FILE
from storage.repositories import affected as stored
from storage.repositories.registrations import open_details
from storage.unit_of_work import UnitOfWork
from storage.vault import Vault

RECORD, REPORT = "registration", "report"
SEES_AREA = (Role.VILLAGE,)
"""Roles that read lists of names without a line in the audit for each: all people of their area are affected."""
BY_AREA = "area"
EVERYBODY = "all"
OWN_CHAT = "own-chat"
"""A report is told in its own chat; which channel that is stays in its vault."""
CALL_LIST = "call-list"
"""The village tells whoever no chat reaches."""


class CannotList(Exception):
    """The question has no answer; the text says why, for the operator."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed. `officer`: number or badge; times as `moment` reads them; `table`: a file to write."""

    officer: str | None
    everybody: bool
    since: str | None
    until: str | None
    table: Path | None = None
    names: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """From when until when, both of it; `zone` is that of the office's clock, by which the list says times."""

    since: datetime
    until: datetime
    zone: tzinfo


@dataclass(frozen=True, slots=True)
class Affected:
    """One line: a receipt number, why it is here, when, and the ways to tell its person, without a name of theirs."""

    number: str
    why: str
    first: str
    last: str
    ways: str
    village: str = ""
    name: str = ""
    phone: str = ""


NAMED = ("name", "phone")
COLUMNS = tuple(field.name for field in fields(Affected))


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a record is in the list, and the first and last moment (ISO), "" where it is not about a moment."""

    why: str = ""
    first: str = ""
    last: str = ""

    def and_also(self, line: stored.Touched, zone: tzinfo) -> "Reason":
        """With what one more line of the audit says."""
        first, last = (moment.astimezone(zone).isoformat(timespec="seconds") for moment in (line.first, line.last))
        why = f"{self.why} {line.action} x{line.times}".strip()
        return Reason(why, min(self.first or first, first), max(self.last or last, last))


Reasons = dict[tuple[str, int], Reason]


def moment(words: str, zone: tzinfo) -> datetime:
    """`2026-11-28`, `2026-11-28T09:00` (on the office's clock) or a time with its zone. Raises CannotList."""
    try:
        found = datetime.fromisoformat(words)
    except ValueError:
        raise CannotList(f"{words} is no time. Write for example 2026-11-28T09:00.") from None
    return found if found.tzinfo is not None else found.replace(tzinfo=zone)


async def answer(settings: Settings, office: Office, asked: Asked, now: datetime) -> list[str]:
    """The list as lines for a screen, written to its file first; that it was made stands in the audit.

    Raises CannotList, NoOffice, OtherVersion, WrongKeys, MissingKeys.
    """
    span = span_of(office, asked, now)
    database, vault = await find_installation(settings)
    try:
        found = await database.write(lambda c: find(c, vault, asked, span, now))
    finally:
        await database.close()
    if asked.table is not None:
        write_csv(asked.table, found, named=asked.names)
    return [*lines(found), f"{len(found)} affected"]


def span_of(office: Office, asked: Asked, now: datetime) -> Span:
    """The time that is asked about. Raises CannotList where what was typed does not fit together."""
    if asked.everybody == (asked.officer is not None):
        raise CannotList("Give either --staff NUMBER --since TIME, or --all.")
    if asked.names and asked.table is None:
        raise CannotList("Names go into a file alone: give --csv FILE too.")
    if asked.officer is not None and asked.since is None:
        raise CannotList("Say from when: --since 2026-11-28T09:00.")
    zone = office.local(now).tzinfo or UTC
    since = moment(asked.since, zone) if asked.since is not None else now
    return Span(since, moment(asked.until, zone) if asked.until is not None else now, zone)


def find(connection: Connection, vault: Vault, asked: Asked, span: Span, now: datetime) -> list[Affected]:
    """Those affected, by an open database: people, then reports, oldest first. Raises CannotList."""
    officer = _officer(connection, asked.officer) if asked.officer is not None else None
    reasons = _everybody(connection) if officer is None else _touched(connection, officer, span)
    found = [*_people(connection, vault, reasons, named=asked.names), *_reporters(connection, reasons)]
    uow = UnitOfWork(connection, vault, now)
    about = f"staff:{officer.id}" if officer is not None else ""
    uow.audit(SYSTEM.name, "breach.named" if asked.names else "breach.listed", about, why=f"{len(found)} lines")
    uow.finish()
    return found


def _officer(connection: Connection, number: str) -> stored.Officer:
    found = stored.officer_of(connection, number)
    if found is None:
        raise CannotList(f"There is no officer {number}.")
    return found


def _everybody(connection: Connection) -> Reasons:
    people = [(RECORD, record) for record in stored.records_of_area(connection, None)]
    reports = [(REPORT, report) for report in stored.reports_with_vault(connection)]
    return dict.fromkeys([*people, *reports], Reason(EVERYBODY))


def _touched(connection: Connection, officer: stored.Officer, span: Span) -> Reasons:
    """What the audit says of an officer, and whose names they could read without a line there."""
    seen = stored.records_of_area(connection, officer.area) if officer.role in SEES_AREA else ()
    reasons = dict.fromkeys([(RECORD, record) for record in seen], Reason(BY_AREA))
    for line in stored.touched_by(connection, officer.id, span.since, span.until):
        kind, _, row = line.subject.partition(":")
        reasons[kind, int(row)] = reasons.get((kind, int(row)), Reason()).and_also(line, span.zone)
    return reasons


def _people(connection: Connection, vault: Vault, reasons: Reasons, *, named: bool) -> Iterator[Affected]:
    """Those whose registrations were not erased since. A person's phone is a way, also where it is not shown."""
    for row in stored.records_told(connection, sorted(row for kind, row in reasons if kind == RECORD)):
        told = open_details(vault, row.wrapped_key, row.number, row.details)
        ways = stored.channels_of(connection, row.chat_id) if row.chat_id is not None else []
        phone = told.phone if told is not None and told.phone else ""
        ways += ["phone"] if phone else []
        why = reasons[RECORD, row.id]
        name = told.name if named and told is not None else ""
        shown = (row.number, why.why, why.first, why.last, " ".join([*ways, CALL_LIST]), row.village or "")
        yield Affected(*shown, name, phone if named else "")


def _reporters(connection: Connection, reasons: Reasons) -> Iterator[Affected]:
    numbers = stored.report_numbers(connection, sorted(row for kind, row in reasons if kind == REPORT))
    for row, number in sorted(numbers.items()):
        why = reasons[REPORT, row]
        yield Affected(number, why.why, why.first, why.last, OWN_CHAT)


def lines(found: Sequence[Affected]) -> Iterator[str]:
    """The list for a screen: no name and no phone, whatever was asked."""
    for one in found:
        yield f"{one.number}\t{one.ways}\t{one.why}\t{one.first}\t{one.last}"


def write_csv(path: Path, found: Sequence[Affected], *, named: bool) -> None:
    """A new file, for its owner alone. Raises CannotList where there is one already."""
    columns = [column for column in COLUMNS if named or column not in NAMED]
    try:
        opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE)
    except OSError as refused:
        raise CannotList(f"{path} cannot be made: {refused.strerror}. Give another name.") from None
    with os.fdopen(opened, "w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(columns)
        sheet.writerows([_plain(getattr(one, column)) for column in columns] for one in found)


def _plain(cell: str) -> str:
    """A cell that a spreadsheet takes for words, whatever somebody typed as a name."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
