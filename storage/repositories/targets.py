"""Targets: set and ended."""

from datetime import date, datetime

from sqlalchemy import Connection, delete, insert

from storage.tables import Target
from storage.tables.base import table_of

_TABLE = table_of(Target)


def add_target(
    connection: Connection, name: str, starts: date, ends: date, employers: int, set_by: int, now: datetime
) -> int:
    """A new target; its id."""
    row = {"name": name, "starts": starts, "ends": ends, "employers": employers, "set_by": set_by, "set_at": now}
    return int(connection.execute(insert(_TABLE).returning(_TABLE.c.id), row).scalar_one())


def end_target(connection: Connection, target_id: int) -> bool:
    """Forget one; False where there is none."""
    return connection.execute(delete(_TABLE).where(_TABLE.c.id == target_id)).rowcount == 1
