"""Officers: their chats, the badge numbers by which anybody may ask about them, their menus."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, exists, or_, select, update

from storage.enums import AddressState, Agency, Role
from storage.repositories.people import ever_with, with_same_phone
from storage.rows import add_row, change_row, columns_of, read_all, read_column, read_first
from storage.tables.core import CHATS, STAFF


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One officer, as far as rules need to know."""

    id: int
    role: Role
    agency: Agency | None
    area: str | None
    pin: bytes | None
    pin_reset: bytes | None
    invited_by: int | None


_STAFF = columns_of(StaffRow, STAFF)


def get_staff(connection: Connection, staff_id: int) -> StaffRow | None:
    """The officer, None where they have left."""
    return read_first(connection, select(*_STAFF).where(STAFF.c.id == staff_id, STAFF.c.left_at.is_(None)), StaffRow)


def role_of(connection: Connection, staff_id: int) -> Role:
    """The role of an officer, also of one who has left."""
    role: Role = connection.execute(select(STAFF.c.role).where(STAFF.c.id == staff_id)).scalar_one()
    return role


def set_pin(connection: Connection, staff_id: int, digest: bytes) -> None:
    """Store the keyed digest of an officer's PIN."""
    change_row(connection, STAFF, staff_id, pin=digest)


def reset_pin(connection: Connection, staff_id: int, code_digest: bytes | None) -> None:
    """Forget the PIN; the next one is chosen by whoever knows the code of that digest (None: it was used)."""
    change_row(connection, STAFF, staff_id, pin=None, pin_reset=code_digest)


def set_name(connection: Connection, staff_id: int, sealed: bytes) -> None:
    """What colleagues call an officer."""
    change_row(connection, STAFF, staff_id, name=sealed)


def any_staff(connection: Connection) -> bool:
    """True once the office has anyone who works for it."""
    return connection.execute(select(STAFF.c.id).limit(1)).first() is not None


def add_staff(
    connection: Connection,
    role: Role,
    agency: Agency | None,
    area: str | None,
    now: datetime,
    chat_id: int | None = None,
    invited_by: int | None = None,
) -> int:
    """A new officer, who joined in that chat."""
    values = {"role": role, "agency": agency, "area": area, "joined_at": now, "joined_chat_id": chat_id}
    return add_row(connection, STAFF, values | {"invited_by": invited_by})


def seat(connection: Connection, chat_id: int, staff_id: int | None) -> None:
    """Who works in a chat from now on; None: nobody."""
    change_row(connection, CHATS, chat_id, staff_id=staff_id)


def end(connection: Connection, staff_id: int, now: datetime) -> None:
    """An officer has left the office; for who had left before nothing changes."""
    connection.execute(update(STAFF).where(STAFF.c.id == staff_id, STAFF.c.left_at.is_(None)).values(left_at=now))


def leave_chat(connection: Connection, chat_id: int, now: datetime) -> None:
    """Whoever works in that chat does not any more; the one whose last chat it was has left the office."""
    mine = select(CHATS.c.staff_id).where(CHATS.c.id == chat_id).scalar_subquery()
    elsewhere = exists().where(CHATS.c.staff_id == STAFF.c.id, CHATS.c.id != chat_id)
    connection.execute(
        update(STAFF).where(STAFF.c.id == mine, STAFF.c.left_at.is_(None), ~elsewhere).values(left_at=now)
    )
    seat(connection, chat_id, None)


def staff_chats(connection: Connection, roles: Iterable[Role]) -> list[tuple[int, Role, str | None]]:
    """Open chats of officers in these roles, as (chat, role, area)."""
    return [(chat, role, area) for chat, _staff, role, area in chats_with_staff(connection, roles)]


def chats_with_staff(connection: Connection, roles: Iterable[Role]) -> list[tuple[int, int, Role, str | None]]:
    """The same as (chat, officer, role, area)."""
    query = (
        select(CHATS.c.id, STAFF.c.id, STAFF.c.role, STAFF.c.area)
        .join(STAFF, STAFF.c.id == CHATS.c.staff_id)
        .where(CHATS.c.staff_id.is_not(None), CHATS.c.reach == AddressState.OPEN)
        .where(STAFF.c.role.in_(list(roles)), STAFF.c.left_at.is_(None))
    )  # sorted here: in the order of ids a database would walk through all chats
    return sorted((row[0], row[1], row[2], row[3]) for row in connection.execute(query))


def chats_of(connection: Connection, staff_id: int) -> list[int]:
    """The chats in which an officer works."""
    return read_column(connection, select(CHATS.c.id).where(CHATS.c.staff_id == staff_id))


def was_office_chat(connection: Connection, chat_id: int) -> bool:
    """True for a chat where an officer works, or became one."""
    works = exists().where(CHATS.c.id == chat_id, CHATS.c.staff_id.is_not(None))
    joined = exists().where(STAFF.c.joined_chat_id == chat_id)
    return bool(connection.execute(select(or_(works, joined))).scalar())


def are_one_person(connection: Connection, one: int, other: int) -> bool:
    """True where two officers are one person, invited twice.

    They work or joined in one chat, in two that were ever proven to be of one person, or with one phone.
    """
    mine, theirs = _signs_of(connection, one), _signs_of(connection, other)
    return not mine.isdisjoint(theirs)


def _signs_of(connection: Connection, staff_id: int) -> set[tuple[str, object]]:
    """What tells whose an officer's chats are: the chats that were ever theirs, and the phones of these."""
    joined_in = select(STAFF.c.joined_chat_id).where(STAFF.c.id == staff_id).scalar_subquery()
    own = select(CHATS.c.id).where(or_(CHATS.c.staff_id == staff_id, CHATS.c.id == joined_in))
    chats = ever_with(connection, connection.execute(own).scalars())
    query = select(CHATS.c.id.label("chat"), CHATS.c.phone_index.label("phone")).where(CHATS.c.id.in_(chats))
    rows = connection.execute(query).mappings()
    return {(sign, value) for row in rows for sign, value in row.items() if value is not None}


def agencies_of_person(connection: Connection, chat_id: int) -> set[Agency]:
    """The agencies for which the person of a chat works: there, in another chat of theirs, or with the same phone."""
    chats = ever_with(connection, (chat_id,))
    theirs = chats | with_same_phone(connection, chats)
    works = exists().where(CHATS.c.staff_id == STAFF.c.id, CHATS.c.id.in_(theirs))
    at_work = (STAFF.c.left_at.is_(None), STAFF.c.agency.is_not(None))
    query = select(STAFF.c.agency).where(*at_work, or_(works, STAFF.c.joined_chat_id.in_(theirs)))
    return set(read_column(connection, query))


def has_colleague(connection: Connection, staff_id: int) -> bool:
    """True where somebody else of the officer's role works here who could take a record over."""
    mine = select(STAFF.c.role, STAFF.c.agency).where(STAFF.c.id == staff_id).subquery()
    query = select(STAFF.c.id).join(mine, (mine.c.role == STAFF.c.role) & (mine.c.agency == STAFF.c.agency))
    reached = exists().where(CHATS.c.staff_id == STAFF.c.id, CHATS.c.reach == AddressState.OPEN)
    others = query.where(STAFF.c.id != staff_id, STAFF.c.left_at.is_(None), reached).limit(1)
    return connection.execute(others).first() is not None


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


_BADGE = columns_of(Badge, STAFF)


def find_badge(connection: Connection, number: str) -> Badge | None:
    """The officer of a number, also one who has left."""
    return read_first(connection, select(*_BADGE).where(STAFF.c.badge == number), Badge)


def badge_of_staff(connection: Connection, staff_id: int) -> Badge:
    """What anybody may know of an officer; `badge` is None where no number was needed yet."""
    row = connection.execute(select(*_BADGE).where(STAFF.c.id == staff_id)).one()
    return Badge(*row)


def give_badge(connection: Connection, staff_id: int, number: str) -> None:
    """The first number stays: whoever was given one meanwhile keeps it."""
    mine = (STAFF.c.id == staff_id, STAFF.c.badge.is_(None))
    connection.execute(update(STAFF).where(*mine).values(badge=number))


@dataclass(frozen=True, slots=True)
class MenuChat:
    """A chat at a provider's address (sealed under its key); `role` None where nobody works there (any more)."""

    address: bytes
    wrapped_key: bytes
    channel: str
    language: str
    role: Role | None


def staff_menus(connection: Connection, channel: str) -> list[MenuChat]:
    """Every chat of a channel in which somebody works."""
    works = (CHATS.c.staff_id.is_not(None), STAFF.c.id.is_not(None))
    query = _menus().where(CHATS.c.channel == channel, *works).order_by(STAFF.c.id, CHATS.c.id)
    return read_all(connection, query, MenuChat)


def staff_menu(connection: Connection, chat_id: int) -> MenuChat | None:
    """One chat; None where it has no address (any more)."""
    return read_first(connection, _menus().where(CHATS.c.id == chat_id), MenuChat)


def _menus() -> Select[Any]:
    working = and_(STAFF.c.id == CHATS.c.staff_id, STAFF.c.left_at.is_(None))
    return (
        select(CHATS.c.address, CHATS.c.wrapped_key, CHATS.c.channel, CHATS.c.language, STAFF.c.role)
        .join(STAFF, working, isouter=True)
        .where(CHATS.c.address.is_not(None), CHATS.c.reach != AddressState.ERASED)
    )
