"""A chat: an address where somebody can be reached, and the conversation held there."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.enums import AddressState
from storage.tables.base import UtcDateTime, partial_index, word
from storage.tables.keeping import ByCode, Emptied, NotShown, kept

GONE = "reach = 'erased'"
FLOW_UNSEEN = "flow IS NOT NULL AND reminded_at IS NULL"
_TOLD = ("address", "state", "flow", "staff_id", "person_id", "phone_index")
"""What a chat holds of its person."""


class Chat(SQLModel, table=True):
    """One row a chat. The conversation stands in the same row: it is read and written with every message.

    `address_index` finds the chat by its (keyed) address; for web chat the address is the session token and
    is stored nowhere else. `state` and everything said in the chat are encrypted under the chat's own data
    key, `wrapped_key`: erasing the key erases the talk.
    `address` is the provider's own (a Telegram chat id, `+62...`), sealed under that key with the context
    "chats.address:CHANNEL"; web chat has none. `phone_index` is the keyed digest ("phone", E.164) of the phone
    that the channel vouches for. `person_id`: whose address it is, where that was proven on another one too.
    A chat in which nobody has written yet (`last_inbound_at` is None) is an address that somebody typed.
    `unlocked_at`: when staff last used the chat; `pin_at`: when they last typed their PIN in it.
    `last_n` numbers the messages that the person can see; it never goes back, not even after erasure.
    """

    __tablename__ = "chats"
    __table_args__ = (
        partial_index("ix_chats_flow", "flow IS NOT NULL", "flow", "last_inbound_at"),
        partial_index("ix_chats_flow_unseen", FLOW_UNSEEN, "last_inbound_at"),
        partial_index("ix_chats_gone", GONE, "id"),
        partial_index("ix_chats_staff_id", "staff_id IS NOT NULL", "staff_id"),
        kept(
            ByCode("handlers.services.people.retention.drop_old", ("session",)),
            {"id": Emptied((*_TOLD, "wrapped_key"), marks=("address_index", "reach"))},
            NotShown("the person is reading it"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    channel: str = Field(max_length=16)
    address_index: bytes = Field(sa_type=LargeBinary, unique=True)
    address: bytes | None = Field(default=None, sa_type=LargeBinary)
    wrapped_key: bytes = Field(sa_type=LargeBinary)
    person_id: int | None = Field(default=None, index=True)
    phone_index: bytes | None = Field(default=None, sa_type=LargeBinary, index=True)
    language: str = Field(default="id", max_length=8)
    reach: AddressState = Field(default=AddressState.OPEN, sa_type=word(AddressState, "reach"))
    staff_id: int | None = Field(default=None, foreign_key="staff.id")
    state: bytes | None = Field(default=None, sa_type=LargeBinary)
    flow: str | None = Field(default=None, max_length=32)
    state_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reminded_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    last_n: int = Field(default=0)
    last_inbound_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    unlocked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    pin_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    created_at: datetime = Field(sa_type=UtcDateTime)
