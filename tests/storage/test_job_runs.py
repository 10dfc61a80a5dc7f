"""When a timed job may be taken: also after the clock was ahead and came back."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from storage.database import Database
from storage.repositories.job_runs import due_jobs, end_job, take_job

NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)
EVERY, HOLD = timedelta(hours=6), timedelta(seconds=30)
DAY, SECOND = timedelta(days=1), timedelta(seconds=1)


TABLE = (
    (None, None, True),
    (-EVERY, None, True),
    (-EVERY + SECOND, None, False),
    (timedelta(), None, False),
    (SECOND, None, False),  # another machine's clock is a little ahead
    (DAY, None, True),
    (365 * DAY, None, True),
    (None, timedelta(), False),
    (None, SECOND, False),
    (None, -HOLD - SECOND, True),
    (None, DAY, True),
)
"""How long before NOW (or after it) the job ran, or somebody took it; whether it may be had at NOW."""


async def test_when_a_job_is_due(database_url: str) -> None:
    database = Database(database_url)
    found = await database.write(lambda c: [taken(c, place, row) for place, row in enumerate(TABLE)])
    await database.close()
    assert found == [due for _, _, due in TABLE]


def taken(connection: Connection, place: int, row: tuple[timedelta | None, timedelta | None, bool]) -> bool:
    """Whether a new job can be had, looked at first and then taken."""
    (last, leased, _), name = row, f"job {place}"
    if leased is not None:
        take_job(connection, name, "theirs", NOW + leased, EVERY, HOLD)
    if last is not None:
        take_job(connection, name, "theirs", NOW + last, EVERY, HOLD)
        end_job(connection, name, "theirs", NOW + last)
    due = name in due_jobs(connection, NOW, {name: EVERY}, HOLD)
    assert take_job(connection, name, "mine", NOW, EVERY, HOLD) is due
    return due
