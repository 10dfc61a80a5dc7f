"""When each timed job ran, and who has it now: one row a job."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from storage.tables.core import JOBS

SKEW = timedelta(minutes=1)
"""How far the clocks of two machines that serve one office may be apart."""

# Written down once: a look at the timetable runs them twenty times, and building one costs more than running it.
_OF_NAME = JOBS.c.name == bindparam("job")
_FIND = select(JOBS.c.name).where(_OF_NAME)
_LOCK = select(JOBS).where(_OF_NAME).with_for_update(skip_locked=True)
_RUN = update(JOBS).where(_OF_NAME).values(lease=None, leased_until=None, last_at=bindparam("began"))
_HOLD = update(JOBS).where(_OF_NAME).values(lease=bindparam("held"), leased_until=bindparam("until"))


def due_jobs(connection: Connection, now: datetime, pauses: Mapping[str, timedelta], hold: timedelta) -> frozenset[str]:
    """Of the jobs in `pauses`, with the time between two runs of each: those that `lock_job` would give."""
    rows = {row.name: row for row in connection.execute(select(JOBS).where(JOBS.c.name.in_(pauses)))}
    return frozenset(name for name, every in pauses.items() if _is_due(rows.get(name), now, every, hold))


def _is_due(row: Row[Any] | None, now: datetime, every: timedelta, hold: timedelta) -> bool:
    """A run or a lease from times to come is one of a clock that was ahead and came back: nobody waits for it."""
    if row is None:
        return True
    due = row.last_at is None or not now - every < row.last_at <= now + SKEW
    return due and (row.lease is None or not now <= row.leased_until <= now + hold + SKEW)


def lock_job(connection: Connection, name: str, now: datetime, every: timedelta, hold: timedelta) -> bool:
    """True where the job is due and nobody else has it; it is then ours to the end of this transaction.

    Nobody waits for a transaction that has it. `hold` is for how long leases are given.
    """
    row = connection.execute(_LOCK, {"job": name}).first()
    if row is None and connection.execute(_FIND, {"job": name}).first() is None:
        connection.execute(insert(JOBS), {"name": name})
        row = connection.execute(_LOCK, {"job": name}).first()
    return row is not None and _is_due(row, now, every, hold)


def hold_job(connection: Connection, name: str, lease: str, until: datetime) -> None:
    """A job that is locked is ours beyond the transaction, until then."""
    connection.execute(_HOLD, {"job": name, "held": lease, "until": until})


def take_job(connection: Connection, name: str, lease: str, now: datetime, every: timedelta, hold: timedelta) -> bool:
    """Lock and hold it in one: True where it is ours until `hold` has passed."""
    locked = lock_job(connection, name, now, every, hold)
    if locked:
        hold_job(connection, name, lease, now + hold)
    return locked


def keep_job(connection: Connection, name: str, lease: str, until: datetime) -> bool:
    """Hold it for one more batch; False where it ran out and somebody else has it."""
    mine = update(JOBS).where(JOBS.c.name == name, JOBS.c.lease == lease)
    return connection.execute(mine.values(leased_until=until)).rowcount == 1


def note_run(connection: Connection, name: str, began: datetime) -> None:
    """A job that this transaction has is done; its next run is counted from when this one began."""
    connection.execute(_RUN, {"job": name, "began": began})


def end_job(connection: Connection, name: str, lease: str, began: datetime) -> None:
    """A job that was taken is done; nothing where its lease ran out and somebody else has it."""
    if keep_job(connection, name, lease, began):
        note_run(connection, name, began)


def last_run(connection: Connection, name: str) -> datetime | None:
    """When a job last began that came to its end; None where none did."""
    return connection.execute(select(JOBS.c.last_at).where(JOBS.c.name == name)).scalar()


def last_runs(connection: Connection) -> dict[str, datetime]:
    """When the last run of each job that succeeded began."""
    return {name: at for name, at in connection.execute(select(JOBS.c.name, JOBS.c.last_at)) if at is not None}
