"""Which timed job ran when, and who runs it now."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, or_, select, update

from storage.tables import JobRun
from storage.tables.base import table_of

_TABLE = table_of(JobRun)


def take_job(connection: Connection, name: str, lease: str, now: datetime, every: timedelta, hold: timedelta) -> bool:
    """True where the job is due and nobody else has it; it is then ours until `hold` has passed."""
    if connection.execute(select(_TABLE.c.name).where(_TABLE.c.name == name)).first() is None:
        connection.execute(insert(_TABLE), {"name": name})
    due = or_(_TABLE.c.last_at.is_(None), _TABLE.c.last_at <= now - every)
    free = or_(_TABLE.c.lease.is_(None), _TABLE.c.leased_until < now)
    take = update(_TABLE).where(_TABLE.c.name == name, due, free).values(lease=lease, leased_until=now + hold)
    return connection.execute(take).rowcount == 1


def keep_job(connection: Connection, name: str, lease: str, until: datetime) -> bool:
    """Hold it for one more batch; False where it ran out and somebody else has it."""
    mine = update(_TABLE).where(_TABLE.c.name == name, _TABLE.c.lease == lease)
    return connection.execute(mine.values(leased_until=until)).rowcount == 1


def end_job(connection: Connection, name: str, lease: str, began: datetime) -> None:
    """The job is done; its next run is counted from when this one began."""
    mine = update(_TABLE).where(_TABLE.c.name == name, _TABLE.c.lease == lease)
    connection.execute(mine.values(lease=None, leased_until=None, last_at=began))
