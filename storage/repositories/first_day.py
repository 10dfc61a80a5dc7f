"""Newcomers' first day: who has one, whose votes wait for its end, and who objects."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, exists, select, update

from storage.enums import Agency
from storage.repositories.reviews import forget_ballots
from storage.rows import change_row, read_column, read_first
from storage.tables.core import INVITATIONS, STAFF, VOTES


@dataclass(frozen=True, slots=True)
class Newcomer:
    """An officer of an agency, as far as their first day goes."""

    id: int
    agency: Agency | None
    counts_from: datetime | None
    objected_by: int | None

    def is_new(self, now: datetime) -> bool:
        """True while nothing counts that they decide."""
        return self.objected_by is not None or (self.counts_from is not None and self.counts_from > now)


def newcomer(connection: Connection, staff_id: int) -> Newcomer | None:
    """The officer, None where they have left or never were."""
    columns = (STAFF.c.id, STAFF.c.agency, STAFF.c.counts_from, STAFF.c.objected_by)
    return read_first(connection, select(*columns).where(STAFF.c.id == staff_id, STAFF.c.left_at.is_(None)), Newcomer)


def came_by_colleague(connection: Connection, code_index: bytes) -> bool:
    """True where an officer made the invitation: not the command line, no first link, no INVITE_CODES."""
    made = and_(INVITATIONS.c.code_index == code_index, INVITATIONS.c.invited_by.is_not(None))
    return bool(connection.execute(select(exists().where(made))).scalar())


def begin(connection: Connection, staff_id: int, until: datetime) -> None:
    """Nothing that they decide counts before then."""
    change_row(connection, STAFF, staff_id, counts_from=until, objected_by=None)


def object_to(connection: Connection, staff_id: int, by: int) -> int:
    """Nothing of theirs counts until the objection is taken back; how many waiting votes went with it."""
    change_row(connection, STAFF, staff_id, objected_by=by)
    return drop_waiting(connection, staff_id)


def drop_waiting(connection: Connection, staff_id: int) -> int:
    """Take away the votes of an officer that do not count yet; how many there were."""
    waiting = and_(VOTES.c.staff_id == staff_id, VOTES.c.counts_from.is_not(None))
    return forget_ballots(connection, waiting)


def ripe_votes(connection: Connection, now: datetime, limit: int) -> list[int]:
    """Records with a vote whose time has come, oldest first."""
    ripe = select(VOTES.c.registration_id).where(VOTES.c.counts_from <= now).order_by(VOTES.c.counts_from).limit(limit)
    return list(dict.fromkeys(read_column(connection, ripe)))


def count_votes(connection: Connection, record_id: int, now: datetime) -> None:
    """Votes whose time has come are votes like any other."""
    ripe = and_(VOTES.c.registration_id == record_id, VOTES.c.counts_from <= now)
    connection.execute(update(VOTES).where(ripe).values(counts_from=None))
