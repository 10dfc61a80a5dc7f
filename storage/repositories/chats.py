"""Chats and the conversations in them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Connection, Integer, Text, Update, bindparam, cast, exists, func, or_, select, update

from storage.enums import AddressState, Role
from storage.repositories.keeping import erase_with
from storage.repositories.people import rehome, remember_together
from storage.repositories.staff import leave_chat, was_office_chat
from storage.rows import add_row, change_row, columns_of, read_all
from storage.tables.core import CHATS, STAFF
from storage.vault import Vault

RARE = ("language", "reach", "unlocked_at", "pin_at", "reminded_at")
_MINE = update(CHATS).where(CHATS.c.id == bindparam("chat_id"))


def _written(**columns: str) -> Update:
    """The statement that writes columns of a chat, each from the parameter named."""
    return _MINE.values({column: bindparam(parameter) for column, parameter in columns.items()})


# Built once: composing a statement costs more than running it.
_ASKED = _written(state="new_state", flow="new_flow", state_at="at")
_TALKED = _ASKED.values(last_n=bindparam("new_last_n"), last_inbound_at=bindparam("at"))
_CHANGED = _written(**{name: f"new_{name}" for name in RARE})


@dataclass(slots=True)
class ChatRow:
    """What a turn needs to know of a chat; `settle` writes its changes back.

    `staff_id` is not written back: it is stored where it changes (`staff.seat`), since somebody may be removed by
    another chat of the same group. `role` and `has_pin` are those of the officer who works there.
    """

    id: int
    channel: str
    wrapped_key: bytes
    language: str
    reach: AddressState
    staff_id: int | None
    state: bytes | None
    flow: str | None
    last_n: int
    last_inbound_at: datetime | None
    unlocked_at: datetime | None
    pin_at: datetime | None
    reminded_at: datetime | None
    person_id: int | None = None
    phone_index: bytes | None = None
    role: Role | None = None
    has_pin: bool = False

    def rare(self) -> tuple[object, ...]:
        """What rarely changes, to be compared."""
        return tuple(getattr(self, name) for name in RARE)


_OFFICER = STAFF.c.id == CHATS.c.staff_id
_COLUMNS = columns_of(
    ChatRow,
    CHATS,
    role=select(STAFF.c.role).where(_OFFICER).scalar_subquery(),
    has_pin=exists().where(_OFFICER, STAFF.c.pin.is_not(None)),
)
_MANY = CHATS.c.id.in_(bindparam("ids", expanding=True))
_LOAD = select(*_COLUMNS).where(_MANY).order_by(CHATS.c.id).with_for_update()
_PEEK = select(*_COLUMNS).where(CHATS.c.id == bindparam("chat"), CHATS.c.reach != AddressState.ERASED)
_AT = select(CHATS.c.id).where(CHATS.c.address_index.in_(bindparam("indexes", expanding=True)))


def load_chats(connection: Connection, ids: Collection[int]) -> dict[int, ChatRow]:
    """Chats by id, locked in the order of their ids (the one lock order of the house)."""
    if not ids:  # most turns close no chat, and an empty question costs as much as a full one
        return {}
    return {row[0]: ChatRow(*row) for row in connection.execute(_LOAD, {"ids": sorted(set(ids))})}


def write_talks(connection: Connection, rows: Sequence[ChatRow], now: datetime) -> None:
    """Write back chats that somebody wrote in; a conversation that moved has not been reminded yet.

    A clock that went back must not make a chat look long unused once it is right again.
    """
    values = [_open_question(r) | {"new_last_n": r.last_n, "at": max(now, r.last_inbound_at or now)} for r in rows]
    if values:
        connection.execute(_TALKED, values)


def _open_question(row: ChatRow) -> dict[str, Any]:
    return {"chat_id": row.id, "new_state": row.state, "new_flow": row.flow}


def write_questions(connection: Connection, rows: Sequence[ChatRow], now: datetime) -> None:
    """Write back chats in which news opened a question."""
    values = [_open_question(r) | {"at": now} for r in rows]
    if values:
        connection.execute(_ASKED, values)


def write_changes(connection: Connection, rows: Sequence[ChatRow]) -> None:
    """Write back what rarely changes: language, reach, when staff last used it."""
    values = [{"chat_id": r.id, **{f"new_{name}": getattr(r, name) for name in RARE}} for r in rows]
    if values:
        connection.execute(_CHANGED, values)


def find_chat(connection: Connection, address_indexes: Sequence[bytes]) -> int | None:
    """The id of the chat at an address (its digests, newest key first), None where there is none."""
    return connection.execute(_AT, {"indexes": address_indexes}).scalar()


def add_chat(connection: Connection, channel: str, address_index: bytes, wrapped_key: bytes, now: datetime) -> int:
    """A new chat at an address that has none."""
    values = {"channel": channel, "address_index": address_index, "wrapped_key": wrapped_key, "created_at": now}
    return add_row(connection, CHATS, values | {"language": "id", "reach": AddressState.OPEN, "last_n": 0})


def add_address(
    connection: Connection,
    channel: str,
    address_index: bytes,
    address: bytes,
    wrapped_key: bytes,
    phone_index: bytes | None,
    now: datetime,
) -> int:
    """A new chat at a provider's address, and the phone that the provider vouches for."""
    chat = add_chat(connection, channel, address_index, wrapped_key, now)
    change_row(connection, CHATS, chat, address=address, phone_index=phone_index)
    return chat


def address_label(channel: str) -> str:
    """The label of the digest: an address of one channel never meets one of another."""
    return f"{channel}.address"


def ensure_chat(
    connection: Connection, vault: Vault, channel: str, address: str, now: datetime, phone: str | None = None
) -> int:
    """The chat at an address, made where there is none, inside the caller's transaction."""
    found = find_chat(connection, vault.indexes(address_label(channel), address))
    if found is not None:
        return found
    wrapped = vault.new_data_key()
    sealed = vault.data_key(wrapped).seal(address.encode(), f"chats.address:{channel}")
    index = vault.index(address_label(channel), address)
    phone_index = vault.index("phone", phone) if phone else None
    return add_address(connection, channel, index, sealed, wrapped, phone_index, now)


def rewrite_address(connection: Connection, vault: Vault, chat_id: int, address: str) -> None:
    """The provider gave a chat another address. Nothing where a chat stands there already."""
    row = load_chats(connection, [chat_id])[chat_id]
    index = vault.index(address_label(row.channel), address)
    if find_chat(connection, [index]) is None:
        sealed = vault.data_key(row.wrapped_key).seal(address.encode(), f"chats.address:{row.channel}")
        change_row(connection, CHATS, chat_id, address_index=index, address=sealed)


def peek_chat(connection: Connection, chat_id: int) -> ChatRow | None:
    """One chat, not locked, for reading. None where it was erased."""
    return next(iter(read_all(connection, _PEEK, ChatRow, {"chat": chat_id})), None)


ANYTHING = -1
"""In place of a chat's last number: it counts as moved, whatever it is."""
_SEEN = func.json_each(bindparam("seen", type_=JSON)).table_valued("key", "value", name="seen")
_ID, _LAST_N = cast(_SEEN.c.key, Integer), cast(cast(_SEEN.c.value, Text), Integer)
_GONE = or_(CHATS.c.id.is_(None), CHATS.c.reach == AddressState.ERASED)
_MOVED = (
    select(_ID, _GONE, *_COLUMNS)
    .outerjoin_from(_SEEN, CHATS, CHATS.c.id == _ID)
    .where(or_(_GONE, CHATS.c.last_n != _LAST_N, CHATS.c.staff_id.is_not(None)))
)


def moved_chats(connection: Connection, seen: Mapping[int, int]) -> dict[int, ChatRow | None]:
    """Of these chats, each with the number that it last had, those that have another one; None for an erased chat.

    Chats of officers always: they lock without a message. One statement for any number of chats, each found by its key.
    """
    found = connection.execute(_MOVED, {"seen": {str(chat): n for chat, n in seen.items()}})
    return {chat: None if gone else ChatRow(*row) for chat, gone, *row in found}


def erase_chat(connection: Connection, chat_id: int, vault: Vault, now: datetime) -> None:
    """Destroy a chat's key, words and address. The row stays: its numbers never start again.

    Whoever has another chat is told there from now on. Of an officer's it is remembered whose other chats were: by
    erasing one nobody becomes a second person who may agree with the first.
    """
    if was_office_chat(connection, chat_id):
        remember_together(connection, (chat_id,))
    rehome(connection, chat_id, now)
    leave_chat(connection, chat_id, now)
    erase_with(connection, CHATS, chat_id)
    address_index = vault.index("erased", str(chat_id))
    change_row(connection, CHATS, chat_id, address_index=address_index, reach=AddressState.ERASED)
