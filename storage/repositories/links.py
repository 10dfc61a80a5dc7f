"""Links that bring people in, and what came of them."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, or_, select, update

from storage.enums import LinkKind, Role, Status
from storage.rows import add_row, change_row, columns_of, count_rows, read_all, read_first
from storage.statuses import VERIFIED_OR_LATER
from storage.tables.core import LINKS, RECORDS, STAFF


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a link is for; an owner has one living link for each. `name` is a campaign's."""

    kind: LinkKind = LinkKind.VILLAGE
    village: str | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One link with what is known of its owner. `expires_at` None never ends by itself."""

    id: int
    code: str
    owner_staff_id: int
    kind: LinkKind
    name: str
    village: str | None
    opened: int
    begun: int
    expires_at: datetime | None
    revoked_at: datetime | None
    role: Role
    badge: str | None
    left_at: datetime | None

    @property
    def purpose(self) -> Purpose:
        """What it is for."""
        return Purpose(self.kind, self.village, self.name)

    def living(self, now: datetime) -> bool:
        """True while people may come in through it. An agent's ends with the agent: it is carried from door to door."""
        gone = self.kind is LinkKind.AGENT and self.left_at is not None
        return self.revoked_at is None and not gone and (self.expires_at is None or self.expires_at > now)


_ROWS: Select[Any] = select(*columns_of(LinkRow, LINKS, STAFF)).join(STAFF, STAFF.c.id == LINKS.c.owner_staff_id)


@dataclass(frozen=True, slots=True)
class Came:
    """What came of a link: registrations sent, of these approved by both agencies, of these members."""

    sent: int = 0
    verified: int = 0
    member: int = 0


def link_by_code(connection: Connection, code: str) -> LinkRow | None:
    """The link of that code, living or not."""
    return read_first(connection, _ROWS.where(LINKS.c.code == code), LinkRow)


def link_by_id(connection: Connection, link_id: int) -> LinkRow | None:
    """The link of that number, living or not."""
    return read_first(connection, _ROWS.where(LINKS.c.id == link_id), LinkRow)


def living_link(connection: Connection, owner: int, purpose: Purpose, now: datetime) -> LinkRow | None:
    """The newest living link of an owner for a purpose."""
    query = _ROWS.where(_mine(owner, purpose), _lives(now)).order_by(LINKS.c.id.desc()).limit(1)
    return read_first(connection, query, LinkRow)


def links_of(connection: Connection, owner: int | None, now: datetime, limit: int, offset: int = 0) -> list[LinkRow]:
    """Living links of an owner (None: of the whole office), the newest first."""
    whose = () if owner is None else (LINKS.c.owner_staff_id == owner,)
    query = _ROWS.where(_lives(now), *whose).order_by(LINKS.c.id.desc()).limit(limit).offset(offset)
    return read_all(connection, query, LinkRow)


def count_links(connection: Connection, owner: int | None, now: datetime) -> int:
    """How many of them there are."""
    whose = () if owner is None else (LINKS.c.owner_staff_id == owner,)
    return count_rows(connection, LINKS.join(STAFF, STAFF.c.id == LINKS.c.owner_staff_id), _lives(now), *whose)


def add_link(
    connection: Connection, code: str, owner: int, purpose: Purpose, now: datetime, expires_at: datetime
) -> int:
    """A new link; its number."""
    values = asdict(purpose) | {"code": code, "owner_staff_id": owner, "created_at": now, "expires_at": expires_at}
    return add_row(connection, LINKS, values | {"opened": 0})


def revoke_links(connection: Connection, owner: int, purpose: Purpose, now: datetime) -> int:
    """End every living link of an owner for a purpose; how many there were."""
    ended = update(LINKS).where(_mine(owner, purpose), LINKS.c.revoked_at.is_(None)).values(revoked_at=now)
    return connection.execute(ended).rowcount


def count_opened(connection: Connection, link_id: int) -> None:
    """Somebody opened the link's page."""
    change_row(connection, LINKS, link_id, opened=LINKS.c.opened + 1)


def count_begun(connection: Connection, link_id: int) -> None:
    """Somebody began a registration through the link."""
    change_row(connection, LINKS, link_id, begun=LINKS.c.begun + 1)


def came_of(connection: Connection, link_ids: Sequence[int]) -> dict[int, Came]:
    """What came of links, those of which nothing came left out."""
    verified = func.sum(case((RECORDS.c.status.in_(VERIFIED_OR_LATER), 1), else_=0))
    member = func.sum(case((RECORDS.c.status == Status.MEMBER, 1), else_=0))
    query = select(RECORDS.c.link_id, func.count(), verified, member)
    theirs = (RECORDS.c.link_id.in_(list(link_ids)), RECORDS.c.hidden_since.is_(None))
    rows = connection.execute(query.where(*theirs).group_by(RECORDS.c.link_id))
    return {row[0]: Came(int(row[1]), int(row[2]), int(row[3])) for row in rows}


def _mine(owner: int, purpose: Purpose) -> ColumnElement[bool]:
    return and_(
        LINKS.c.owner_staff_id == owner,
        LINKS.c.kind == purpose.kind,
        LINKS.c.name == purpose.name,
        LINKS.c.village.is_not_distinct_from(purpose.village),
    )


def _lives(now: datetime) -> ColumnElement[bool]:
    """As `LinkRow.living` says."""
    return and_(
        LINKS.c.revoked_at.is_(None),
        or_(LINKS.c.expires_at.is_(None), LINKS.c.expires_at > now),
        or_(LINKS.c.kind != LinkKind.AGENT, STAFF.c.left_at.is_(None)),
    )
