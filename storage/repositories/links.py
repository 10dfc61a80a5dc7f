"""Links that bring people in, and what came of them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, or_, select, update

from storage.tables import Link, Registration
from storage.tables.base import table_of

_TABLE = table_of(Link)
_RECORDS = table_of(Registration)
_COLUMNS = (
    _TABLE.c.id, _TABLE.c.code, _TABLE.c.owner_staff_id, _TABLE.c.village, _TABLE.c.opened,
    _TABLE.c.expires_at,
    _TABLE.c.revoked_at,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One link. `expires_at` None never ends by itself."""

    id: int
    code: str
    owner_staff_id: int
    village: str | None
    opened: int
    expires_at: datetime | None
    revoked_at: datetime | None

    def living(self, now: datetime) -> bool:
        """True while people may come in through it."""
        return self.revoked_at is None and (self.expires_at is None or self.expires_at > now)


def link_by_code(connection: Connection, code: str) -> LinkRow | None:
    """The link of that code, living or not."""
    row = connection.execute(select(*_COLUMNS).where(_TABLE.c.code == code)).first()
    return LinkRow(*row) if row else None


def living_link(connection: Connection, owner: int, village: str | None, now: datetime) -> LinkRow | None:
    """The newest living link of an owner for a village (None: for no village)."""
    mine = (_TABLE.c.owner_staff_id == owner, _TABLE.c.village.is_not_distinct_from(village))
    lives = (_TABLE.c.revoked_at.is_(None), or_(_TABLE.c.expires_at.is_(None), _TABLE.c.expires_at > now))
    query = select(*_COLUMNS).where(*mine, *lives).order_by(_TABLE.c.id.desc()).limit(1)
    row = connection.execute(query).first()
    return LinkRow(*row) if row else None


def add_link(
    connection: Connection, code: str, owner: int, village: str | None, now: datetime, expires_at: datetime
) -> LinkRow:
    """A new link."""
    values = {
        "code": code, "owner_staff_id": owner, "village": village, "opened": 0, "created_at": now,
        "expires_at": expires_at,
    }  # fmt: skip
    found = int(connection.execute(insert(_TABLE).returning(_TABLE.c.id), values).scalar_one())
    return LinkRow(found, code, owner, village, 0, expires_at, None)


def revoke_links(connection: Connection, owner: int, village: str | None, now: datetime) -> int:
    """End every living link of an owner for a village; how many there were."""
    mine = (_TABLE.c.owner_staff_id == owner, _TABLE.c.village.is_not_distinct_from(village))
    ended = update(_TABLE).where(*mine, _TABLE.c.revoked_at.is_(None)).values(revoked_at=now)
    return connection.execute(ended).rowcount


def count_opened(connection: Connection, link_id: int) -> None:
    """Somebody opened the link's page."""
    connection.execute(update(_TABLE).where(_TABLE.c.id == link_id).values(opened=_TABLE.c.opened + 1))


def sent_through(connection: Connection, link_id: int) -> int:
    """How many registrations came of a link."""
    query = select(func.count()).select_from(_RECORDS).where(_RECORDS.c.link_id == link_id)
    return int(connection.execute(query).scalar_one())
