"""Companies of the register that have no regulation, when they were reminded, and how fast steps are taken."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, and_, exists, func, insert, not_, or_, select

from storage.enums import RegulationStatus
from storage.repositories.employers import HIDDEN
from storage.rows import columns_of, count_rows, read_all
from storage.tables.core import EMPLOYERS, REGULATION_REMINDERS, REGULATION_STEPS, REGULATIONS

S = RegulationStatus
AGAIN_AFTER = timedelta(days=30)
"""The letter gives a company so long."""
OVER = (S.REVOKED, S.WITHDRAWN, S.LAPSED)


@dataclass(frozen=True, slots=True)
class Lacking:
    """A company without one, and when it was reminded last."""

    id: int
    name: str
    address: str
    reminded: date | None


@dataclass(frozen=True, slots=True)
class StepTaken:
    """One step of one regulation."""

    regulation_id: int
    to_status: RegulationStatus
    on: date


def lacking(connection: Connection, today: date, most: int, skip: int = 0, *, to_remind: bool = False) -> list[Lacking]:
    """Companies with nothing in force and nothing under way, those first that were never reminded.

    `to_remind`: only those with a postal address that were not reminded in the last 30 days.
    """
    last = (
        select(func.max(REGULATION_REMINDERS.c.on))
        .where(REGULATION_REMINDERS.c.employer_id == EMPLOYERS.c.id)
        .scalar_subquery()
    )
    query = select(*columns_of(Lacking, EMPLOYERS, reminded=last)).where(_shown(), not_(_has_one(today)))
    if to_remind:
        query = query.where(EMPLOYERS.c.address != "", not_(_reminded(today - AGAIN_AFTER)))
    return read_all(connection, query.order_by(last.is_not(None), EMPLOYERS.c.id).offset(skip).limit(most), Lacking)


def count_lacking(connection: Connection, today: date) -> int:
    """How many there are."""
    return count_rows(connection, EMPLOYERS, _shown(), not_(_has_one(today)))


def count_known(connection: Connection) -> int:
    """Companies of the register."""
    return count_rows(connection, EMPLOYERS, _shown())


def add_reminders(connection: Connection, employer_ids: list[int], staff_id: int, today: date) -> None:
    """They were reminded today."""
    rows = [{"employer_id": one, "staff_id": staff_id, "on": today} for one in employer_ids]
    connection.execute(insert(REGULATION_REMINDERS), rows)


def steps_between(connection: Connection, starts: date, ends: date, most: int) -> list[StepTaken]:
    """The newest steps of a span, in the order in which they were taken."""
    within = (REGULATION_STEPS.c.on >= starts, REGULATION_STEPS.c.on <= ends)
    query = select(*columns_of(StepTaken, REGULATION_STEPS)).where(*within)
    found = read_all(connection, query.order_by(REGULATION_STEPS.c.id.desc()).limit(most), StepTaken)
    return found[::-1]


def _shown() -> ColumnElement[bool]:
    return and_(EMPLOYERS.c.merged_into.is_(None), EMPLOYERS.c.known_from.not_in(HIDDEN))


def _reminded(since: date) -> ColumnElement[bool]:
    mine = (REGULATION_REMINDERS.c.employer_id == EMPLOYERS.c.id, REGULATION_REMINDERS.c.on > since)
    return exists(select(REGULATION_REMINDERS.c.id).where(*mine))


def _has_one(today: date) -> ColumnElement[bool]:
    holds = or_(REGULATIONS.c.ends.is_(None), REGULATIONS.c.ends >= today)
    mine = (REGULATIONS.c.employer_id == EMPLOYERS.c.id, REGULATIONS.c.status.not_in(OVER), holds)
    return exists(select(REGULATIONS.c.id).where(*mine))
