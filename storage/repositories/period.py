"""The periods of memberships: whom to ask, whom to call, who is proposed for renewal, whose protection is over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, delete, exists, func, insert, or_, select, update
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from storage.enums import EndReason, Status
from storage.repositories.money import IN_TURN
from storage.repositories.scoping import inside
from storage.repositories.village import PERIOD_SILENT
from storage.rows import condition_of, read_all, read_column
from storage.scope import Scope
from storage.tables import Ending, Period, period
from storage.tables.core import CALLS, ENDINGS, PERIODS, RECORDS

_OPEN = condition_of(PERIODS, period.OPEN)
_UNASKED = condition_of(PERIODS, period.UNASKED)
_SILENT = condition_of(PERIODS, period.SILENT)
_PROPOSED = condition_of(PERIODS, period.PROPOSED)
_CHANGED = condition_of(PERIODS, period.CHANGED)
_UNDECIDED = condition_of(ENDINGS, period.UNDECIDED)
_OF_RECORD = RECORDS.c.id == PERIODS.c.registration_id
_SAID_DEAD = exists().where(
    _UNDECIDED, ENDINGS.c.registration_id == PERIODS.c.registration_id, ENDINGS.c.reason == EndReason.DIED
)
_MEMBER = and_(RECORDS.c.status == Status.MEMBER, RECORDS.c.erased_at.is_(None))


@dataclass(frozen=True, slots=True)
class Proposed:
    """A member whose period one of the agencies, or both, could still renew, as far as a plan must know."""

    id: int
    number: str
    version: int
    frozen: bool
    ends: date
    dinas_by: int | None
    bpjs_by: int | None
    reported: bool


def open_period(session: Session, record_id: int) -> Period | None:
    """The period that this member is in, or will be in next; None where none was opened, or the last one has ended."""
    return session.scalars(select_rows(Period).where(col(Period.registration_id) == record_id, _OPEN)).first()


def end_of_period(connection: Connection, record_id: int) -> date | None:
    """The last protected day of the newest period of a membership; None where it has none."""
    query = select(PERIODS.c.ends).where(PERIODS.c.registration_id == record_id).order_by(PERIODS.c.id.desc())
    return connection.execute(query.limit(1)).scalar()


def periods_of(session: Session, record_id: int) -> list[Period]:
    """Every period of a membership, oldest first."""
    mine = col(Period.registration_id) == record_id
    return list(session.scalars(select_rows(Period).where(mine).order_by(col(Period.id))))


def members_without(connection: Connection, after: int, until: int, limit: int) -> list[int]:
    """The first members with an id greater than `after`, up to `until`, for whom no period was opened yet."""
    known = exists().where(_OF_RECORD)
    query = select(RECORDS.c.id).where(RECORDS.c.id > after, RECORDS.c.id <= until, _MEMBER, ~known)
    return read_column(connection, query.order_by(RECORDS.c.id).limit(limit))


def newest_record(connection: Connection) -> int:
    """The id of the registration that came last, 0 where there is none."""
    return int(connection.execute(select(func.max(RECORDS.c.id))).scalar() or 0)


def unasked(connection: Connection, ends_by: date, opened_by: datetime, limit: int) -> list[int]:
    """Members who are to be asked, by their records: the period ends by then, and was opened by then.

    Not while somebody says that they died: a family in mourning is not asked whether all is as it was.
    """
    here = (_UNASKED, ~_SAID_DEAD, PERIODS.c.ends <= ends_by, PERIODS.c.opened_at <= opened_by, _MEMBER)
    return _due(connection, here, limit)


def uncalled(connection: Connection, ends_by: date, asked_by: datetime, limit: int) -> list[int]:
    """Members who were asked by then, gave no answer, stand on no call list for it, and are not said to be dead."""
    asked = (_SILENT, PERIODS.c.ends <= ends_by, PERIODS.c.asked_at <= asked_by)
    here = (*asked, PERIODS.c.called_at.is_(None), ~_SAID_DEAD, _MEMBER)
    return _due(connection, here, limit)


def overdue(
    connection: Connection, ends_before: date, told_by: datetime, called_by: datetime, limit: int
) -> list[tuple[int, EndReason]]:
    """(record, reason) of members whose period ended before that day and is not to be renewed.

    What has changed was said; who is silent was told on the phone by `told_by`, or could not be reached since
    `called_by`.
    """
    since = and_(CALLS.c.registration_id == PERIODS.c.registration_id, CALLS.c.since >= PERIODS.c.called_at)
    told = exists().where(since, CALLS.c.told_at <= told_by)
    waits = exists().where(since, CALLS.c.told_at > told_by)
    late = or_(told, and_(PERIODS.c.called_at <= called_by, ~waits))
    silent = _due(connection, (_SILENT, PERIODS.c.ends < ends_before, PERIODS.c.called_at.is_not(None), late), limit)
    found = [(record, EndReason.SILENT) for record in silent]
    changed = select(PERIODS.c.registration_id, PERIODS.c.change).join(RECORDS, _OF_RECORD)
    changed = changed.where(_CHANGED, PERIODS.c.ends < ends_before, RECORDS.c.frozen.is_(False))
    rows = connection.execute(changed.order_by(PERIODS.c.ends, PERIODS.c.registration_id).limit(limit))
    return found + [(row[0], row[1] or EndReason.OTHER) for row in rows]


def _due(connection: Connection, here: Sequence[ColumnElement[bool]], limit: int) -> list[int]:
    """Records of some open periods; one that is held waits for an officer."""
    query = select(PERIODS.c.registration_id).join(RECORDS, _OF_RECORD).where(*here, RECORDS.c.frozen.is_(False))
    return read_column(connection, query.order_by(PERIODS.c.ends, PERIODS.c.id).limit(limit))


def proposed(connection: Connection, scope: Scope, agency: str, limit: int) -> list[Proposed]:
    """Members who said that all is as it was and whom this agency has not renewed, in the order of who is paid for."""
    reported = exists().where(_UNDECIDED, ENDINGS.c.registration_id == RECORDS.c.id)
    who = (RECORDS.c.id, RECORDS.c.number, RECORDS.c.version, RECORDS.c.frozen)
    whose = (PERIODS.c.ends, PERIODS.c.dinas_by, PERIODS.c.bpjs_by)
    waits = (_PROPOSED, PERIODS.c[f"{agency}_by"].is_(None), inside(scope), _MEMBER)
    query = select(*who, *whose, reported).join(RECORDS, _OF_RECORD).where(*waits)
    return read_all(connection, query.order_by(*IN_TURN).limit(limit), Proposed)


def half_renewed(connection: Connection, agency: str) -> list[tuple[date, int]]:
    """(last day of the period, members) whom this agency has renewed and the other one not yet, the whole office."""
    query = select(PERIODS.c.ends, func.count()).join(RECORDS, _OF_RECORD)
    query = query.where(_PROPOSED, PERIODS.c[f"{agency}_by"].is_not(None), _MEMBER)
    return [(row[0], row[1]) for row in connection.execute(query.group_by(PERIODS.c.ends).order_by(PERIODS.c.ends))]


def not_proposed(connection: Connection, scope: Scope) -> tuple[int, int]:
    """(how many said that something has changed, how many were asked and gave no answer)."""
    return tuple(_count(connection, scope, which) for which in (_CHANGED, _SILENT))  # type: ignore[return-value]


def count_proposed(connection: Connection, scope: Scope, agency: str) -> int:
    """How many members this agency could renew now."""
    return _count(connection, scope, and_(_PROPOSED, PERIODS.c[f"{agency}_by"].is_(None)))


def _count(connection: Connection, scope: Scope, which: ColumnElement[bool]) -> int:
    query = select(func.count()).select_from(PERIODS.join(RECORDS, _OF_RECORD)).where(which, inside(scope), _MEMBER)
    return int(connection.execute(query).scalar_one())


def changed(session: Session, scope: Scope, skip: int, limit: int) -> list[Period]:
    """Open periods of members who said that something has changed, those first that end first."""
    query = select_rows(Period).join(RECORDS, _OF_RECORD).where(_CHANGED, inside(scope), _MEMBER)
    query = query.order_by(col(Period.ends), col(Period.registration_id)).offset(skip).limit(limit)
    return list(session.scalars(query))


def drop_silent_call(connection: Connection, record_id: int) -> None:
    """Nobody needs to call this person any more for the answer that was missing."""
    mine = and_(CALLS.c.registration_id == record_id, CALLS.c.key == PERIOD_SILENT, CALLS.c.told_at.is_(None))
    connection.execute(delete(CALLS).where(mine))


def open_ending(session: Session, record_id: int) -> Ending | None:
    """What was said of this person and nobody has decided about."""
    return session.scalars(select_rows(Ending).where(col(Ending.registration_id) == record_id, _UNDECIDED)).first()


def last_ending(session: Session, record_id: int) -> Ending | None:
    """What was said of this person last, decided or not."""
    mine = col(Ending.registration_id) == record_id
    return session.scalars(select_rows(Ending).where(mine).order_by(col(Ending.id).desc()).limit(1)).first()


def endings_of(session: Session, record_id: int) -> list[Ending]:
    """Everything that was said of this person, oldest first."""
    mine = col(Ending.registration_id) == record_id
    return list(session.scalars(select_rows(Ending).where(mine).order_by(col(Ending.id))))


def undecided(session: Session, scope: Scope, limit: int) -> list[tuple[Ending, str]]:
    """(what was said, receipt number) of everybody in the scope about whom an officer has to decide, oldest first."""
    of = RECORDS.c.id == ENDINGS.c.registration_id
    query = select_rows(Ending, RECORDS.c.number).join(RECORDS, of).where(_UNDECIDED, inside(scope))
    found = session.execute(query.order_by(col(Ending.reported_at), col(Ending.id)).limit(limit))
    return [(row[0], row[1]) for row in found]


def count_undecided(connection: Connection, scope: Scope) -> int:
    """How many they are."""
    of = RECORDS.c.id == ENDINGS.c.registration_id
    query = select(func.count()).select_from(ENDINGS.join(RECORDS, of)).where(_UNDECIDED, inside(scope))
    return int(connection.execute(query).scalar_one())


def said_here(connection: Connection, chat_id: int, since: datetime) -> int:
    """Of how many people a chat has said since then that they died or moved away."""
    mine = (ENDINGS.c.chat_id == chat_id, ENDINGS.c.reported_at >= since)
    return int(connection.execute(select(func.count()).select_from(ENDINGS).where(*mine)).scalar_one())


State = dict[str, list[dict[str, Any]]]
"""The rows of one person in the tables of this module, each as values by the names of its columns."""
_KEPT: Mapping[str, Table] = {"periods": PERIODS, "endings": ENDINGS}


def state_of(connection: Connection, record_id: int) -> State:
    """How the periods of a record stand, and what was said of its person."""
    return {
        name: [dict(row) for row in connection.execute(_rows(table, record_id)).mappings()]
        for name, table in _KEPT.items()
    }


def _rows(table: Table, record_id: int) -> Any:  # noqa: ANN401 -- a statement
    return select(table).where(table.c.registration_id == record_id).order_by(table.c.id)


def put_state(connection: Connection, record_id: int, state: State) -> None:
    """Put the rows back as they stood: those that came since go first, for only one may be open."""
    for name, table in _KEPT.items():
        stood = {row["id"]: row for row in state[name]}
        mine = table.c.registration_id == record_id
        connection.execute(delete(table).where(mine, table.c.id.not_in(list(stood))))
        for row_id, row in stood.items():
            changed = connection.execute(update(table).where(mine, table.c.id == row_id).values(row)).rowcount
            if not changed:
                connection.execute(insert(table), row)
