"""Registrations: finding, adding, and the cells that only their data key opens."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select

from storage.enums import Status
from storage.statuses import CLOSED, VERIFIED_OR_LATER
from storage.tables import MatchKey, Registration
from storage.tables.base import table_of
from storage.vault import Vault

TABLE = table_of(Registration)
_KEYS = table_of(MatchKey)

MAX_CANDIDATES = 200

# Built once: composing a statement costs more than running it.
_INSERT = insert(TABLE).returning(TABLE.c.id)
ADD_MATCH_KEYS = insert(_KEYS)
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
