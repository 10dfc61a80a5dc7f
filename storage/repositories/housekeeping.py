"""Serial numbers, wrong tries, and the proof that keys and database belong together."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, insert, select, text, update

from storage.tables.base import UtcDateTime
from storage.tables.core import ATTEMPTS, COUNTERS, INSTALLATION

_NEXT_SERIAL = text(
    "INSERT INTO counters (name, last) VALUES (:name, 1) "
    "ON CONFLICT (name) DO UPDATE SET last = counters.last + 1 RETURNING last"
)

_COUNT_TO = text(
    "INSERT INTO counters (name, last) VALUES (:name, :last) "
    "ON CONFLICT (name) DO UPDATE SET last = excluded.last WHERE counters.last != excluded.last"
)

_ONE_MORE_TRY = text(
    "INSERT INTO attempts (subject, count, since) VALUES (:subject, 1, :now) ON CONFLICT (subject) DO UPDATE SET "
    "count = CASE WHEN attempts.since <= :over THEN 1 ELSE attempts.count + 1 END, "
    "since = CASE WHEN attempts.since <= :over THEN :now ELSE attempts.since END"
).bindparams(bindparam("now", type_=UtcDateTime()), bindparam("over", type_=UtcDateTime()))


def next_serial(connection: Connection, name: str) -> int:
    """The next number under `name` ("D-2611"), from 1, without gaps among committed ones.

    Call it last in a transaction: the counter stays locked until the commit, and everybody who needs a number waits.
    """
    return int(connection.execute(_NEXT_SERIAL, {"name": name}).scalar_one())


def last_count(connection: Connection, name: str) -> int:
    """Where a counter stands, 0 where it is not kept."""
    return int(connection.execute(select(COUNTERS.c.last).where(COUNTERS.c.name == name)).scalar() or 0)


def count_to(connection: Connection, name: str, last: int) -> None:
    """Keep how far a long job has come, so that its next run goes on from there.

    Where that is where it stood, nothing is written: most runs begin and end at the same place.
    """
    connection.execute(_COUNT_TO, {"name": name, "last": last})


def drop_counter(connection: Connection, name: str) -> None:
    """Forget a counter: the long job that it was kept for is through."""
    connection.execute(delete(COUNTERS).where(COUNTERS.c.name == name))


def tries_of(connection: Connection, subject: str) -> tuple[int, datetime] | None:
    """How many wrong tries a subject ("pin:3") had, and since when they are counted; None where it had none."""
    query = select(ATTEMPTS.c.count, ATTEMPTS.c.since).where(ATTEMPTS.c.subject == subject)
    row = connection.execute(query).first()
    return (row[0], row[1]) if row else None


def count_try(connection: Connection, subject: str, now: datetime, window: timedelta) -> None:
    """One wrong try more; the first one after a whole `window` begins anew.

    One statement: of several that come at the same moment, the very first ones too, each counts.
    """
    connection.execute(_ONE_MORE_TRY, {"subject": subject, "now": now, "over": now - window})


def count_tries_from(connection: Connection, subject: str, since: datetime) -> None:
    """Let the window of a subject's tries begin then."""
    connection.execute(update(ATTEMPTS).where(ATTEMPTS.c.subject == subject).values(since=since))


def drop_tries(connection: Connection, subject: str) -> None:
    """Forget a subject's wrong tries."""
    connection.execute(delete(ATTEMPTS).where(ATTEMPTS.c.subject == subject))


def canary_of(connection: Connection) -> bytes | None:
    """The text that only the right keys open; None for a database that was never used."""
    return connection.execute(select(INSTALLATION.c.canary)).scalar()


def add_installation(connection: Connection, canary: bytes, now: datetime) -> None:
    """The database is used from now on, with the keys that sealed `canary`."""
    connection.execute(insert(INSTALLATION), {"id": 1, "canary": canary, "made_at": now, "audit_head_id": 0})


def made_at(connection: Connection) -> datetime | None:
    """When the office began; None for a database that was never used."""
    return connection.execute(select(INSTALLATION.c.made_at)).scalar()


def backed_up_at(connection: Connection) -> datetime | None:
    """When the last backup was made; None where none was."""
    return connection.execute(select(INSTALLATION.c.backed_up_at)).scalar()


def note_backup(connection: Connection, now: datetime) -> None:
    """A backup of this moment was read back whole."""
    connection.execute(update(INSTALLATION).values(backed_up_at=now))


def restored_at(connection: Connection) -> datetime | None:
    """Since when an office made anew from a backup waits for its operator; None for one that is live."""
    return connection.execute(select(INSTALLATION.c.restored_at)).scalar()


def hold(connection: Connection, since: datetime | None) -> None:
    """Nobody is told anything from then on; with None the office is live again."""
    connection.execute(update(INSTALLATION).values(restored_at=since))
