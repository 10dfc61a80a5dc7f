"""Staff, invitations, and who is reachable for what."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from storage.enums import AddressState, Agency, Role
from storage.tables import Chat, Invitation, Staff

_STAFF = Staff.__table__  # type: ignore[attr-defined]
_INVITATIONS = Invitation.__table__  # type: ignore[attr-defined]
_CHATS = Chat.__table__  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One officer, as far as rules need to know."""

    id: int
    role: Role
    agency: Agency | None
    area: str | None
    pin: bytes | None


def get_staff(connection: Connection, staff_id: int) -> StaffRow | None:
    """The officer, None where they have left."""
    query = select(_STAFF.c.id, _STAFF.c.role, _STAFF.c.agency, _STAFF.c.area, _STAFF.c.pin)
    row = connection.execute(query.where(_STAFF.c.id == staff_id, _STAFF.c.left_at.is_(None))).first()
    return StaffRow(*row) if row else None


def any_staff(connection: Connection) -> bool:
    """True once the office has anyone who works for it."""
    return connection.execute(select(_STAFF.c.id).limit(1)).first() is not None


def add_staff(connection: Connection, role: Role, agency: Agency | None, area: str | None, now: datetime) -> int:
    """A new officer."""
    values = {"role": role, "agency": agency, "area": area, "joined_at": now}
    return int(connection.execute(insert(_STAFF).returning(_STAFF.c.id), values).scalar_one())


def staff_chats(connection: Connection, roles: Iterable[Role]) -> list[tuple[int, Role, str | None]]:
    """Open chats of officers in these roles, as (chat, role, area)."""
    query = (
        select(_CHATS.c.id, _STAFF.c.role, _STAFF.c.area)
        .join(_STAFF, _STAFF.c.id == _CHATS.c.staff_id)
        .where(_STAFF.c.role.in_(list(roles)), _STAFF.c.left_at.is_(None), _CHATS.c.reach == AddressState.OPEN)
        .order_by(_CHATS.c.id)
    )
    return [(row[0], row[1], row[2]) for row in connection.execute(query)]


def chats_of(connection: Connection, staff_id: int) -> list[int]:
    """The chats in which an officer works."""
    return list(connection.execute(select(_CHATS.c.id).where(_CHATS.c.staff_id == staff_id)).scalars())


def add_invitation(
    connection: Connection,
    code_index: bytes,
    role: Role,
    area: str | None,
    now: datetime,
    expires_at: datetime | None,
    invited_by: int | None = None,
) -> bool:
    """Store an invitation; False where the same code was given before (used or not)."""
    exists = select(_INVITATIONS.c.code_index).where(_INVITATIONS.c.code_index == code_index)
    if connection.execute(exists).first():
        return False
    connection.execute(insert(_INVITATIONS), {
        "code_index": code_index, "role": role, "area": area, "created_at": now, "expires_at": expires_at,
        "invited_by": invited_by,
    })  # fmt: skip
    return True


def use_invitation(
    connection: Connection, code_indexes: list[bytes], now: datetime
) -> tuple[bytes, Role, str | None] | None:
    """Take an unused invitation: (its digest, role, area). A code works once, whoever comes second gets None."""
    table = _INVITATIONS
    fresh = (table.c.code_index.in_(code_indexes), table.c.used_at.is_(None))
    alive = (table.c.expires_at.is_(None)) | (table.c.expires_at > now)
    take = update(table).where(*fresh, alive).values(used_at=now)
    row = connection.execute(take.returning(table.c.code_index, table.c.role, table.c.area)).first()
    return (row[0], row[1], row[2]) if row else None


def note_invited(connection: Connection, code_index: bytes, staff_id: int) -> None:
    """Who an invitation became."""
    mine = _INVITATIONS.c.code_index == code_index
    connection.execute(update(_INVITATIONS).where(mine).values(used_by=staff_id))
