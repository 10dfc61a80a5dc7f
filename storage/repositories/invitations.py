"""Invitations: made, named, used once; first links that are shown again; those that are open, and how they end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, exists, func, insert, or_, select, update

from storage.enums import Role
from storage.rows import columns_of, read_all
from storage.tables.core import INVITATIONS, STAFF


def invited_as(connection: Connection, code_indexes: list[bytes], now: datetime) -> Role | None:
    """What an unused invitation would make of a chat; the code is not used up."""
    return connection.execute(select(INVITATIONS.c.role).where(_unused(code_indexes, now))).scalar()


def _unused(code_indexes: list[bytes], now: datetime) -> ColumnElement[bool]:
    return and_(INVITATIONS.c.code_index.in_(code_indexes), open_invitation(now))


def open_invitation(now: datetime) -> ColumnElement[bool]:
    """Nobody has used it, withdrawn it or let it run out, and whoever made it still works here."""
    fresh = and_(INVITATIONS.c.used_at.is_(None), INVITATIONS.c.withdrawn_at.is_(None))
    lasts = or_(INVITATIONS.c.expires_at.is_(None), INVITATIONS.c.expires_at > now)
    here = exists().where(STAFF.c.id == INVITATIONS.c.invited_by, STAFF.c.left_at.is_(None))
    return and_(fresh, lasts, or_(INVITATIONS.c.invited_by.is_(None), here))


def add_invitation(
    connection: Connection,
    code_index: bytes,
    role: Role,
    area: str | None,
    now: datetime,
    expires_at: datetime | None,
    invited_by: int | None = None,
) -> int | None:
    """Store an invitation; its number, None where the same code was given before (used or not)."""
    known = select(INVITATIONS.c.code_index).where(INVITATIONS.c.code_index == code_index)
    if connection.execute(known).first():
        return None
    number = (connection.execute(select(func.max(INVITATIONS.c.number))).scalar() or 0) + 1
    values = {"code_index": code_index, "role": role, "area": area, "invited_by": invited_by, "number": number}
    connection.execute(insert(INVITATIONS), values | {"created_at": now, "expires_at": expires_at})
    return int(number)


def name_invited(connection: Connection, number: int, sealed: bytes) -> None:
    """Who is invited."""
    connection.execute(update(INVITATIONS).where(INVITATIONS.c.number == number).values(name=sealed))


@dataclass(frozen=True, slots=True)
class Taken:
    """An invitation that somebody has just used."""

    code_index: bytes
    role: Role
    area: str | None
    number: int
    name: bytes | None
    invited_by: int | None


def use_invitation(connection: Connection, code_indexes: list[bytes], now: datetime) -> Taken | None:
    """Take an unused invitation. A code works once; who comes second gets None."""
    take = update(INVITATIONS).where(_unused(code_indexes, now)).values(used_at=now)
    row = connection.execute(take.returning(*columns_of(Taken, INVITATIONS))).first()
    return Taken(*row) if row else None


def note_invited(connection: Connection, code_index: bytes, staff_id: int) -> None:
    """Who an invitation became."""
    mine = INVITATIONS.c.code_index == code_index
    connection.execute(update(INVITATIONS).where(mine).values(used_by=staff_id))


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """An invitation that still works; `name` is sealed. `expires_at` None never ends by itself."""

    number: int
    role: Role
    area: str | None
    name: bytes | None
    invited_by: int | None
    expires_at: datetime | None


def open_invitations(connection: Connection, roles: Sequence[Role], now: datetime) -> list[OpenInvitation]:
    """Invitations into these roles that still work, the oldest first."""
    query = select(*columns_of(OpenInvitation, INVITATIONS)).where(open_invitation(now), INVITATIONS.c.role.in_(roles))
    return read_all(connection, query.order_by(INVITATIONS.c.number), OpenInvitation)


def withdraw_invitation(connection: Connection, number: int, now: datetime) -> None:
    """An invitation works no more."""
    connection.execute(update(INVITATIONS).where(INVITATIONS.c.number == number).values(withdrawn_at=now))


@dataclass(frozen=True, slots=True)
class FirstInvitation:
    """A first link that still works; `code` is sealed ("invitations.code:NUMBER")."""

    number: int
    role: Role
    code: bytes


def first_invitations(connection: Connection, now: datetime) -> list[FirstInvitation]:
    """The first links that still work."""
    firsts = select(*columns_of(FirstInvitation, INVITATIONS)).where(INVITATIONS.c.code.is_not(None))
    return read_all(connection, firsts.where(open_invitation(now)).order_by(INVITATIONS.c.number), FirstInvitation)


def keep_code(connection: Connection, number: int, sealed: bytes) -> None:
    """An invitation is a first link: its code can be shown again."""
    connection.execute(update(INVITATIONS).where(INVITATIONS.c.number == number).values(code=sealed))


def end_first(connection: Connection, role: Role, now: datetime) -> None:
    """The role has somebody: its first links work no more."""
    waiting = (INVITATIONS.c.code.is_not(None), INVITATIONS.c.used_at.is_(None), INVITATIONS.c.withdrawn_at.is_(None))
    ended = update(INVITATIONS).where(INVITATIONS.c.role == role, *waiting)
    connection.execute(ended.values(withdrawn_at=now))


def give_ends(connection: Connection, lasts: timedelta) -> None:
    """Invitations that never ended by themselves end so long after they were made."""
    endless = (INVITATIONS.c.expires_at.is_(None), INVITATIONS.c.used_at.is_(None))
    found = connection.execute(select(INVITATIONS.c.number, INVITATIONS.c.created_at).where(*endless)).all()
    for number, made in found:
        connection.execute(update(INVITATIONS).where(INVITATIONS.c.number == number).values(expires_at=made + lasts))
