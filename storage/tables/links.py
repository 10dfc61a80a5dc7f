"""Links that bring people in: a random id whose row says whose it is."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.enums import LinkKind
from storage.tables.base import UtcDateTime, word


class Link(SQLModel, table=True):
    """`code` is what stands in the address; everything else is here, so a link can be ended.

    `name` is what a campaign is called. `begun`: registrations that were started through it.
    """

    __tablename__ = "links"

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
