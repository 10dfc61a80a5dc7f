"""Reports about employers, what lies in their vault for whoever sent them, and what their chats were told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update
from sqlmodel import Session, col

from storage.enums import Agency, ReportStatus
from storage.repositories.keeping import erase_with
from storage.rows import add_row, columns_of, count_rows, read_all, read_column, read_first
from storage.tables import Report
from storage.tables.core import EVIDENCE, REPORT_LINES, REPORT_LOOKS, REPORTS, SEALED

OVER = (ReportStatus.CLOSED, ReportStatus.WITHDRAWN)
"""Nothing follows by itself any more."""


@dataclass(frozen=True, slots=True)
class SealedRow:
    """The vault of one report. Without a `wrapped_key` it was erased: nothing of it can be read."""

    report_id: int
    wrapped_key: bytes | None
    chat: bytes | None
    person: bytes | None
    code: bytes | None
    discreet: bool


@dataclass(frozen=True, slots=True)
class LineCell:
    """One utterance, sealed; `staff_id` is None for the reporter's own."""

    id: int
    kind: str
    staff_id: int | None
    words: bytes
    at: datetime


def sealed_of(connection: Connection, report_id: int) -> SealedRow | None:
    """The vault of a report."""
    query = select(*columns_of(SealedRow, SEALED)).where(SEALED.c.report_id == report_id)
    return read_first(connection, query, SealedRow)


def add_vault(connection: Connection, values: dict[str, Any]) -> None:
    """The vault of a new report, its cells already sealed."""
    connection.execute(insert(SEALED), values)


def change_sealed(connection: Connection, report_id: int, **values: Any) -> None:  # noqa: ANN401 -- columns
    """Change cells of a vault."""
    connection.execute(update(SEALED).where(SEALED.c.report_id == report_id).values(**values))


def reports_of_chat(connection: Connection, chat_indexes: Sequence[bytes]) -> list[int]:
    """Ids of the reports that a chat sent (by its digests), oldest first; erased ones are nobody's."""
    mine = (SEALED.c.chat_index.in_(chat_indexes), SEALED.c.erased_at.is_(None))
    return read_column(connection, select(SEALED.c.report_id).where(*mine).order_by(SEALED.c.report_id))


def count_since(connection: Connection, report_ids: Sequence[int], since: datetime) -> int:
    """How many of these reports came after a moment."""
    return count_rows(connection, REPORTS, REPORTS.c.id.in_(report_ids), REPORTS.c.created_at > since)


def add_line(
    connection: Connection, report_id: int, kind: str, words: bytes, now: datetime, staff_id: int | None = None
) -> int:
    """One more utterance, already sealed; its id."""
    values = {"report_id": report_id, "kind": kind, "staff_id": staff_id, "words": words, "at": now}
    return add_row(connection, REPORT_LINES, values)


def lines_of(connection: Connection, report_id: int, kinds: Iterable[str]) -> list[LineCell]:
    """What was said, of these kinds, oldest first."""
    query = select(*columns_of(LineCell, REPORT_LINES)).where(REPORT_LINES.c.report_id == report_id)
    mine = query.where(REPORT_LINES.c.kind.in_(list(kinds))).order_by(REPORT_LINES.c.id)
    return read_all(connection, mine, LineCell)


def drop_lines(connection: Connection, line_ids: Sequence[int]) -> None:
    """Forget utterances."""
    connection.execute(delete(REPORT_LINES).where(REPORT_LINES.c.id.in_(list(line_ids))))


def add_evidence(connection: Connection, values: dict[str, Any]) -> bool:
    """Keep one file, already sealed; False where the report has the very same already."""
    mine = (EVIDENCE.c.report_id == values["report_id"], EVIDENCE.c.digest == values["digest"])
    if connection.execute(select(EVIDENCE.c.id).where(*mine)).first() is not None:
        return False
    connection.execute(insert(EVIDENCE), values)
    return True


def count_evidence(connection: Connection, report_id: int) -> int:
    """How many files a report has."""
    return count_rows(connection, EVIDENCE, EVIDENCE.c.report_id == report_id)


def looks_into(connection: Connection, report_id: int) -> list[tuple[Agency, str, bytes, datetime]]:
    """Who looked into a vault, as (agency, what, sealed reason, when), oldest first."""
    query = select(REPORT_LOOKS.c.agency, REPORT_LOOKS.c.what, REPORT_LOOKS.c.reason, REPORT_LOOKS.c.at)
    found = connection.execute(query.where(REPORT_LOOKS.c.report_id == report_id).order_by(REPORT_LOOKS.c.id))
    return [(row[0], row[1], row[2], row[3]) for row in found]


def destroy_vault(connection: Connection, report_id: int, now: datetime) -> None:
    """Nothing of the reporter, their words or their evidence can be read afterwards; the report itself stays."""
    erase_with(connection, REPORTS, report_id)
    change_sealed(connection, report_id, erased_at=now)


def closed_before(connection: Connection, before: datetime, limit: int) -> list[int]:
    """Reports that ended before a moment and whose vault is still there."""
    over = (REPORTS.c.closed_at < before, SEALED.c.erased_at.is_(None))
    query = select(REPORTS.c.id).join(SEALED, SEALED.c.report_id == REPORTS.c.id).where(*over)
    return read_column(connection, query.order_by(SEALED.c.report_id).limit(limit))


def report_by_number(session: Session, number: str) -> Report | None:
    """The report of a number, locked. Who may see it is decided before."""
    return session.scalars(select(Report).where(col(Report.number) == number).with_for_update()).first()


def reports_of_code(session: Session, number: str, code_indexes: Sequence[bytes]) -> Report | None:
    """The report of a number and its secret code (by its digests), locked; None where one of them is wrong."""
    mine = (col(Report.number) == number, col(Report.code_index).in_(code_indexes))
    return session.scalars(select(Report).where(*mine).with_for_update()).first()


def unanswered_before(connection: Connection, before: datetime, limit: int) -> list[int]:
    """Solved reports whose reporter was asked so long ago whether they are, and did not say."""
    asked = (REPORTS.c.status == ReportStatus.SOLVED, REPORTS.c.status_at < before)
    return read_column(connection, select(REPORTS.c.id).where(*asked).order_by(REPORTS.c.id).limit(limit))


def report_by_id(session: Session, report_id: int) -> Report:
    """A report that is known to exist, locked."""
    return session.get_one(Report, report_id, with_for_update=True)


def reports_by_id(session: Session, report_ids: Sequence[int]) -> list[Report]:
    """These reports, locked, oldest first."""
    return _locked(session, col(Report.id).in_(report_ids))


def reports_in_case(session: Session, case_id: int | None) -> list[Report]:
    """The reports behind a case that still wait for its end, locked, oldest first."""
    return _locked(session, col(Report.case_id) == case_id, col(Report.status).not_in(OVER))


def reports_closed_at(session: Session, case_id: int | None, moment: datetime) -> list[Report]:
    """The reports behind a case that ended in that very moment, locked, oldest first."""
    closed = (col(Report.status) == ReportStatus.CLOSED, col(Report.status_at) == moment)
    return _locked(session, col(Report.case_id) == case_id, *closed)


def reports_waiting(session: Session, before: datetime, limit: int) -> list[Report]:
    """Reports whose reporter was asked before a moment and has not answered, locked, the longest waiting first."""
    asked = col(Report.status).in_((ReportStatus.ASKED, ReportStatus.IN_CASE))
    waits = select(Report).where(asked, col(Report.waiting_since) <= before)
    query = waits.order_by(col(Report.waiting_since), col(Report.id)).limit(limit)
    return list(session.scalars(query.with_for_update()))


def reports_about(session: Session, employer_id: int | None) -> list[Report]:
    """Every report about an employer, whatever became of it, oldest first; not locked."""
    mine = select(Report).where(col(Report.employer_id) == employer_id).order_by(col(Report.id))
    return list(session.scalars(mine)) if employer_id is not None else []


def _locked(session: Session, *where: ColumnElement[bool]) -> list[Report]:
    return list(session.scalars(select(Report).where(*where).order_by(col(Report.id)).with_for_update()))
