"""People who work with the records, the invitations that make them so, and the links by which they bring others."""

from datetime import datetime

from sqlalchemy import Index, LargeBinary
from sqlmodel import Field, SQLModel

from storage.enums import Agency, LinkKind, Role
from storage.tables.base import UtcDateTime, word
from storage.tables.keeping import Forever, Kept, NotShown, ShownIn, kept


class Staff(SQLModel, table=True):
    """One person in one role for one agency. `area` is a village or district code, None the whole office.

    `joined_chat_id` is the chat in which the code was used: who joins twice from one chat is one person.
    `badge` is the number that anybody may ask about ("is this officer real?"). `name` is for colleagues alone: sealed
    with the installation's key ("staff.name:ID"). `invited_by` None: by the command line. `pin_reset` is the keyed
    digest of the code without which nobody chooses the next PIN.
    `counts_from`: until then it is the first day of whoever came by a colleague's invitation (decision 0037).
    `objected_by`: the colleague who said that this person does not belong here; nothing they decide counts.
    `organisation`: of an agent, the *wadah* that sends them; empty for none.
    """

    __tablename__ = "staff"
    __table_args__ = (
        Index("ix_staff_badge", "badge", unique=True),
        kept(
            Forever("audit, votes and letters name officers by their number"),
            {"joined_chat_id": Kept("who joins twice from one chat is one person")},
            ShownIn("rights.staff"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    role: Role = Field(sa_type=word(Role, "role"))
    agency: Agency | None = Field(default=None, sa_type=word(Agency, "agency"))
    area: str | None = Field(default=None, max_length=13)
    name: bytes | None = Field(default=None, sa_type=LargeBinary)
    invited_by: int | None = Field(default=None, foreign_key="staff.id")
    pin: bytes | None = Field(default=None, sa_type=LargeBinary)
    pin_reset: bytes | None = Field(default=None, sa_type=LargeBinary)
    badge: str | None = Field(default=None, max_length=24)
    joined_at: datetime = Field(sa_type=UtcDateTime)
    joined_chat_id: int | None = Field(default=None, index=True)
    left_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    counts_from: datetime | None = Field(default=None, sa_type=UtcDateTime)
    objected_by: int | None = Field(default=None, foreign_key="staff.id")
    organisation: str = Field(default="", max_length=60, sa_column_kwargs={"server_default": ""})


class Invitation(SQLModel, table=True):
    """A code that works once. Only a keyed digest is stored.

    `number` is what people type to withdraw it; `name` is who is invited, sealed with the installation's key
    ("invitations.name:NUMBER"). `code` only where the link can be shown again: the first ones, sealed
    ("invitations.code:NUMBER").
    """

    __tablename__ = "invitations"
    __table_args__ = kept(
        Forever("who let whom into the office is the office's record"), {}, NotShown("it is the office's")
    )

    code_index: bytes = Field(primary_key=True, sa_type=LargeBinary)
    role: Role = Field(sa_type=word(Role, "role"))
    area: str | None = Field(default=None, max_length=13)
    number: int = Field(unique=True)
    code: bytes | None = Field(default=None, sa_type=LargeBinary)
    name: bytes | None = Field(default=None, sa_type=LargeBinary)
    invited_by: int | None = Field(default=None, foreign_key="staff.id")
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    used_by: int | None = Field(default=None, foreign_key="staff.id")
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Link(SQLModel, table=True):
    """`code` is what stands in the address; everything else is here, so a link can be ended.

    `name` is what a campaign is called. `begun`: registrations that were started through it.
    """

    __tablename__ = "links"
    __table_args__ = kept(
        Forever("registrations name the link that brought them"), {}, NotShown("it is an officer's, who types /tautan")
    )

    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(max_length=32, unique=True)
    owner_staff_id: int = Field(foreign_key="staff.id", index=True)
    kind: LinkKind = Field(
        default=LinkKind.VILLAGE, sa_type=word(LinkKind, "kind"), sa_column_kwargs={"server_default": "village"}
    )
    name: str = Field(default="", max_length=60, sa_column_kwargs={"server_default": ""})
    village: str | None = Field(default=None, max_length=13)
    opened: int = Field(default=0)
    begun: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
