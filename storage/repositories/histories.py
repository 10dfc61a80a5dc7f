"""What was done with one record, out of the audit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from storage.enums import Role
from storage.rows import columns_of, read_all
from storage.tables.core import AUDIT, STAFF


@dataclass(frozen=True, slots=True)
class Deed:
    """One line. `actor` is an id; `fields` and `why` are codes."""

    at: datetime
    actor: str
    action: str
    fields: str
    to_status: str | None
    why: str


def deeds_of(connection: Connection, subject: str, actions: Sequence[str], most: int) -> list[Deed]:
    """The newest lines about a subject ("registration:5") with one of some actions, oldest first."""
    mine = (AUDIT.c.subject == subject, AUDIT.c.action.in_(actions))
    query = select(*columns_of(Deed, AUDIT)).where(*mine).order_by(AUDIT.c.id.desc()).limit(most)
    return read_all(connection, query, Deed)[::-1]


def roles_of(connection: Connection, staff_ids: Sequence[int]) -> dict[int, Role]:
    """The roles of some officers, also of those who have left."""
    query = select(STAFF.c.id, STAFF.c.role).where(STAFF.c.id.in_(staff_ids))
    return {row[0]: row[1] for row in connection.execute(query)}
