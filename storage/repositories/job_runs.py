"""When each timed job ran, and who has it now: one row a job."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, or_, select, update

from storage.tables.core import JOBS

SKEW = timedelta(minutes=1)
"""How far the clocks of two machines that serve one office may be apart."""

# Written down once: a look at the timetable runs them many times, and building one costs more than running it.
_OF_NAME = JOBS.c.name == bindparam("job")
_OF_NAMES = JOBS.c.name.in_(bindparam("jobs", expanding=True))
_ALL = select(JOBS).where(_OF_NAMES)
_KNOWN = select(JOBS.c.name).where(_OF_NAMES)
_FREE = or_(JOBS.c.lease.is_(None), JOBS.c.leased_until < bindparam("now"), JOBS.c.leased_until > bindparam("late"))
_LOCK = _ALL.where(_FREE).order_by(JOBS.c.name).with_for_update(skip_locked=True)
_RUN = update(JOBS).where(_OF_NAMES).values(lease=None, leased_until=None, last_at=bindparam("began"))
_HOLD = update(JOBS).where(_OF_NAME).values(lease=bindparam("held"), leased_until=bindparam("until"))


def due_jobs(connection: Connection, now: datetime, pauses: Mapping[str, timedelta], hold: timedelta) -> frozenset[str]:
    """Of the jobs in `pauses`, with the time between two runs of each: those that `lock_jobs` would give."""
    rows = {row.name: row for row in connection.execute(_ALL, {"jobs": list(pauses)})}
    return frozenset(name for name, every in pauses.items() if _is_due(rows.get(name), now, every, hold))


def _is_due(row: Row[Any] | None, now: datetime, every: timedelta, hold: timedelta) -> bool:
    """A run or a lease from times to come is one of a clock that was ahead and came back: nobody waits for it."""
    if row is None:
        return True
    due = row.last_at is None or not now - every < row.last_at <= now + SKEW
    return due and (row.lease is None or not now <= row.leased_until <= now + hold + SKEW)


def lock_jobs(
    connection: Connection, now: datetime, pauses: Mapping[str, timedelta], hold: timedelta
) -> frozenset[str]:
    """Of the jobs in `pauses` those that are due and that nobody else has; ours to the end of this transaction.

    Nobody waits for a transaction that has one, and none that somebody holds by a lease is locked: whoever holds it
    can go on. `hold` is for how long leases are given.
    """
    asked = {"jobs": list(pauses), "now": now, "late": now + hold + SKEW}
    rows = connection.execute(_LOCK, asked).all()
    if len(rows) < len(pauses):
        known = set(connection.execute(_KNOWN, asked).scalars())
        if new := [{"name": name} for name in pauses if name not in known]:
            connection.execute(insert(JOBS), new)
            rows = connection.execute(_LOCK, asked).all()
    return frozenset(row.name for row in rows if _is_due(row, now, pauses[row.name], hold))


def hold_job(connection: Connection, name: str, lease: str, until: datetime) -> None:
    """A job that is locked is ours beyond the transaction, until then."""
    connection.execute(_HOLD, {"job": name, "held": lease, "until": until})


def take_job(connection: Connection, name: str, lease: str, now: datetime, every: timedelta, hold: timedelta) -> bool:
    """Lock and hold it in one: True where it is ours until `hold` has passed."""
    locked = lock_jobs(connection, now, {name: every}, hold)
    if locked:
        hold_job(connection, name, lease, now + hold)
    return name in locked


def keep_job(connection: Connection, name: str, lease: str, until: datetime) -> bool:
    """Hold it for one more batch; False where it ran out and somebody else has it."""
    mine = update(JOBS).where(JOBS.c.name == name, JOBS.c.lease == lease)
    return connection.execute(mine.values(leased_until=until)).rowcount == 1


def note_runs(connection: Connection, names: Sequence[str], began: datetime) -> None:
    """Jobs that this transaction has are done; their next runs are counted from when these began."""
    if names:
        connection.execute(_RUN, {"jobs": names, "began": began})


def end_job(connection: Connection, name: str, lease: str, began: datetime) -> None:
    """A job that was taken is done; nothing where its lease ran out and somebody else has it."""
    if keep_job(connection, name, lease, began):
        note_runs(connection, [name], began)


def last_run(connection: Connection, name: str) -> datetime | None:
    """When a job last began that came to its end; None where none did."""
    return connection.execute(select(JOBS.c.last_at).where(JOBS.c.name == name)).scalar()


def last_runs(connection: Connection) -> dict[str, datetime]:
    """When the last run of each job that succeeded began."""
    return {name: at for name, at in connection.execute(select(JOBS.c.name, JOBS.c.last_at)) if at is not None}
