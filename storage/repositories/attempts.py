"""Wrong tries at something guarded, counted by its subject."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from storage.tables import Attempt
from storage.tables.base import table_of

_TABLE = table_of(Attempt)


def tries_of(connection: Connection, subject: str, *, lock: bool = False) -> tuple[int, datetime] | None:
    """(how many, counted since when); None where there was none."""
    query = select(_TABLE.c.count, _TABLE.c.since).where(_TABLE.c.subject == subject)
    row = connection.execute(query.with_for_update() if lock else query).first()
    return (row[0], row[1]) if row else None


def add_tries(connection: Connection, subject: str, count: int, since: datetime) -> None:
    """The first count of a subject that has none."""
    connection.execute(insert(_TABLE), {"subject": subject, "count": count, "since": since})


def change_tries(connection: Connection, subject: str, count: int, since: datetime) -> None:
    """So many, counted since then; nothing where the subject has no count."""
    connection.execute(update(_TABLE).where(_TABLE.c.subject == subject).values(count=count, since=since))


def drop_tries(connection: Connection, subject: str) -> None:
    """No try is counted any more."""
    connection.execute(delete(_TABLE).where(_TABLE.c.subject == subject))
