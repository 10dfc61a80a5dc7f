"""The numbers by which anybody may ask whether an officer or agent is genuine."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select, update

from storage.enums import Agency, Role
from storage.tables import Staff
from storage.tables.base import table_of

_STAFF = table_of(Staff)


@dataclass(frozen=True, slots=True)
class Badge:
    """Whose a number is: a role and an area, never a name. `left_at` None: still at work."""

    id: int
    badge: str | None
    role: Role
    agency: Agency | None
    area: str | None
    joined_at: datetime
    left_at: datetime | None


_COLUMNS = tuple(_STAFF.c[name] for name in Badge.__slots__)


def find_badge(connection: Connection, number: str) -> Badge | None:
    """The officer of a number, also one who has left."""
    row = connection.execute(select(*_COLUMNS).where(_STAFF.c.badge == number)).first()
    return Badge(*row) if row else None


def badge_of_staff(connection: Connection, staff_id: int) -> Badge:
    """What anybody may know of an officer; `badge` is None where no number was needed yet."""
    row = connection.execute(select(*_COLUMNS).where(_STAFF.c.id == staff_id)).one()
    return Badge(*row)


def give_badge(connection: Connection, staff_id: int, number: str) -> None:
    """The first number stays: whoever was given one meanwhile keeps it."""
    mine = (_STAFF.c.id == staff_id, _STAFF.c.badge.is_(None))
    connection.execute(update(_STAFF).where(*mine).values(badge=number))
