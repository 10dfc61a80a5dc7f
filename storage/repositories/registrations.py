"""Registrations: finding, adding, and the cells that only their data key opens."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from storage.enums import Status
from storage.tables import MatchKey, Registration
from storage.tables.base import table_of
from storage.vault import Vault

TABLE = table_of(Registration)
_KEYS = table_of(MatchKey)

CLOSED = (Status.REJECTED, Status.WITHDRAWN, Status.LAPSED)
VERIFIED_OR_LATER = (
    Status.VERIFIED, Status.WAITING, Status.PAPERS_AT_VILLAGE, Status.PAPERS_FORWARDED,
    Status.PAPERS_COMPLETE, Status.MEMBER,
)  # fmt: skip
"""At most one record of a NIK stands here; the database holds it too (uq_registrations_one_verified_nik)."""
MAX_CANDIDATES = 200

# Built once: composing a statement costs more than running it.
_INSERT = insert(TABLE).returning(TABLE.c.id)
_STANDING = (
    select(TABLE.c.id, TABLE.c.number, TABLE.c.status, TABLE.c.chat_id, TABLE.c.wrapped_key, TABLE.c.details)
    .where(
        TABLE.c.nik_index.in_(bindparam("nik_indexes", expanding=True)),
        TABLE.c.status.not_in(CLOSED),
        TABLE.c.erased_at.is_(None),
    )
    .order_by(TABLE.c.id)
)

_COUNT_STANDING = select(func.count()).where(
    TABLE.c.chat_id.in_(bindparam("told", expanding=True)), TABLE.c.status.not_in(CLOSED), TABLE.c.erased_at.is_(None)
)


@dataclass(frozen=True, slots=True)
class Details:
    """What a person told: name, NIK, KK, birth date (ISO), phone (E.164, None where they have none)."""

    name: str
    nik: str
    kk: str
    birth_date: str
    phone: str | None

    def dumps(self) -> bytes:
        """As bytes to seal."""
        return json.dumps([self.name, self.nik, self.kk, self.birth_date, self.phone], ensure_ascii=False).encode()

    @classmethod
    def loads(cls, raw: bytes) -> "Details":
        """The inverse of `dumps`."""
        return cls(*json.loads(raw))


def seal_details(vault: Vault, wrapped_key: bytes, number: str, details: Details) -> bytes:
    """Seal under the person's key; the number is the context, so cells cannot be swapped between people."""
    return vault.data_key(wrapped_key).seal(details.dumps(), f"registrations.details:{number}")


def open_details(vault: Vault, wrapped_key: bytes | None, number: str, sealed: bytes | None) -> Details | None:
    """Open; None where the person was erased."""
    if not wrapped_key or sealed is None:
        return None
    return Details.loads(vault.data_key(wrapped_key).open(sealed, f"registrations.details:{number}"))


def add_registration(connection: Connection, values: Mapping[str, Any]) -> int:
    """Insert a record; its id."""
    return int(connection.execute(_INSERT, dict(values)).scalar_one())


@dataclass(frozen=True, slots=True)
class Known:
    """A standing record of a NIK, as far as a second registration must know."""

    id: int
    number: str
    status: Status
    chat_id: int | None
    wrapped_key: bytes | None
    details: bytes | None


def standing_with_nik(connection: Connection, nik_indexes: Sequence[bytes]) -> list[Known]:
    """Records of a NIK that are not closed, oldest first."""
    return [Known(*row) for row in connection.execute(_STANDING, {"nik_indexes": list(nik_indexes)})]


def count_standing(connection: Connection, chat_ids: Collection[int]) -> int:
    """How many records that these chats are told about are not closed."""
    return int(connection.execute(_COUNT_STANDING, {"told": sorted(chat_ids)}).scalar_one())


def verified_with_nik(connection: Connection, nik_indexes: Sequence[bytes], but: int) -> str | None:
    """The number of the record of this NIK that stands at verified or later, other than `but`."""
    query = select(TABLE.c.number).where(
        TABLE.c.nik_index.in_(nik_indexes), TABLE.c.status.in_(VERIFIED_OR_LATER), TABLE.c.id != but
    )
    return connection.execute(query.order_by(TABLE.c.id)).scalars().first()


def chats_told_about(connection: Connection, numbers: Sequence[str]) -> set[int]:
    """The chats that are told about records of these numbers."""
    query = select(TABLE.c.chat_id).where(TABLE.c.number.in_(numbers), TABLE.c.chat_id.is_not(None))
    return set(connection.execute(query).scalars())


def registration_by_number(session: Session, number: str) -> Registration | None:
    """The record of a receipt number, locked. Whether the actor may see it is asked by whoever calls."""
    return session.exec(select_rows(Registration).where(Registration.number == number).with_for_update()).first()


def registration_by_id(session: Session, record_id: int) -> Registration | None:
    """The record of that id, not locked; None for one that never was."""
    return session.get(Registration, record_id)


def stored_registration(session: Session, record_id: int, *, lock: bool = False) -> Registration:
    """A record that is known to exist. Raises NoResultFound where it does not."""
    return session.get_one(Registration, record_id, with_for_update=lock)


def registrations_told_in(session: Session, chat_ids: Collection[int]) -> list[Registration]:
    """The records that these chats are told about, oldest first; not those of erased people."""
    mine = (col(Registration.chat_id).in_(chat_ids), col(Registration.erased_at).is_(None))
    return list(session.exec(select_rows(Registration).where(*mine).order_by(col(Registration.id))))


def count_by_status(connection: Connection) -> dict[Status, int]:
    """How many records stand where."""
    return {row[0]: row[1] for row in connection.execute(select(TABLE.c.status, func.count()).group_by(TABLE.c.status))}


def replace_match_keys(connection: Connection, record_id: int, keys: Collection[bytes]) -> None:
    """The keyed hashes by which similar people find this record, in place of its former ones."""
    connection.execute(delete(_KEYS).where(_KEYS.c.registration_id == record_id))
    if keys:
        connection.execute(insert(_KEYS), [{"key": key, "registration_id": record_id} for key in keys])
