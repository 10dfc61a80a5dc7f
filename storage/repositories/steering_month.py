"""What the picture of a month counts, and the pictures that were sent."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, case, func, insert, select

from storage.enums import Agency, LinkKind, Status, Vote
from storage.repositories.scoping import inside, placed_inside
from storage.rows import change_row, columns_of, condition_of, count_rows, read_column, read_first
from storage.scope import Scope
from storage.statuses import VERIFIED_OR_LATER
from storage.tables.core import LINKS, MONTH_PICTURES, RECORDS, STAFF, VOTES
from storage.tables.registrations import OWED

_OF = RECORDS.c
AT_ONCE = 500
"""Links that one statement names."""


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A picture that was sent, or is being counted; see `storage.tables.steering.MonthPicture`."""

    id: int
    month: str
    area: str
    parts: str
    made_at: datetime | None


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of the links of one kind, or of one organisation's agents."""

    name: str
    links: int
    opened: int
    begun: int
    sent: int
    verified: int
    member: int


def count_sent(connection: Connection, scope: Scope, after: datetime, before: datetime) -> int:
    """How many registrations that stand today were sent in that time."""
    here = (inside(scope), _OF.erased_at.is_(None), _OF.submitted_at >= after, _OF.submitted_at < before)
    return count_rows(connection, RECORDS, *here)


def count_reached(connection: Connection, scope: Scope, status: Status, after: datetime, before: datetime) -> int:
    """How many came to a stage in that time, and stand there today."""
    return count_rows(connection, RECORDS, *_at(scope, status), _OF.status_at >= after, _OF.status_at < before)


def middle_moment(connection: Connection, scope: Scope, status: Status, count: int) -> datetime | None:
    """Since when the middle one of the `count` records of a stage stands there."""
    query = select(_OF.status_at).where(*_at(scope, status)).order_by(_OF.status_at)
    return next(iter(read_column(connection, query.offset(count // 2).limit(1))), None)


def count_reasons(connection: Connection, scope: Scope, after: datetime, before: datetime) -> dict[str, int]:
    """How many were refused in that time, by the reason that the dinas gave."""
    cast = and_(VOTES.c.registration_id == _OF.id, VOTES.c.agency == Agency.DINAS, VOTES.c.vote == Vote.REJECT)
    when = (_OF.status_at >= after, _OF.status_at < before)
    query = select(VOTES.c.reason, func.count()).select_from(RECORDS.outerjoin(VOTES, cast))
    rows = connection.execute(query.where(*_at(scope, Status.REJECTED), *when).group_by(VOTES.c.reason))
    return {reason or "": int(count) for reason, count in rows}


def latest_votes(
    connection: Connection, scope: Scope, agency: Agency, after: datetime, before: datetime, limit: int
) -> list[tuple[datetime, datetime]]:
    """(sent, voted) of the last votes that an agency cast in that time."""
    cast = (VOTES.c.agency == agency, VOTES.c.at >= after, VOTES.c.at < before)
    query = select(_OF.submitted_at, VOTES.c.at).join(RECORDS, _OF.id == VOTES.c.registration_id)
    rows = connection.execute(query.where(*cast, inside(scope)).order_by(VOTES.c.at.desc()).limit(limit))
    return [(sent, voted) for sent, voted in rows]


def count_votes(connection: Connection, scope: Scope, agency: Agency, after: datetime, before: datetime) -> int:
    """How many votes of an agency that stand today were cast in that time."""
    cast = (VOTES.c.agency == agency, VOTES.c.at >= after, VOTES.c.at < before, inside(scope))
    return count_rows(connection, VOTES.join(RECORDS, _OF.id == VOTES.c.registration_id), *cast)


def count_owed(connection: Connection, scope: Scope, agency: Agency, before: datetime) -> tuple[int, int]:
    """(how many records wait for the vote of an agency, how many of them were sent before that moment)."""
    owed = (condition_of(RECORDS, OWED[agency]), inside(scope))
    early = func.sum(case((_OF.submitted_at < before, 1), else_=0))
    found = connection.execute(select(func.count(), early).where(*owed)).one()
    return int(found[0]), int(found[1] or 0)


def links_by_kind(connection: Connection, scope: Scope) -> list[Brought]:
    """What came of all links of a scope, living or not, by kind."""
    return _brought(connection, scope, by_organisation=False)


def links_by_organisation(connection: Connection, scope: Scope) -> list[Brought]:
    """What came of the links of agents, by the organisation that sends them ("" for none)."""
    return _brought(connection, scope, by_organisation=True)


def _brought(connection: Connection, scope: Scope, *, by_organisation: bool) -> list[Brought]:
    group = STAFF.c.organisation if by_organisation else LINKS.c.kind
    of = LINKS.join(STAFF, STAFF.c.id == LINKS.c.owner_staff_id)
    here = [placed_inside(scope, LINKS.c.village)] + ([LINKS.c.kind == LinkKind.AGENT] if by_organisation else [])
    query = select(LINKS.c.id, group, LINKS.c.opened, LINKS.c.begun).select_from(of).where(*here)
    links = {row[0]: (str(row[1]), int(row[2]), int(row[3])) for row in connection.execute(query)}
    found: dict[str, list[int]] = {}
    for name, opened, begun in links.values():
        one = found.setdefault(name, [0] * 6)
        for at, count in enumerate((1, opened, begun)):
            one[at] += count
    for link, status, count in _came(connection, list(links)):
        one = found[links[link][0]]
        one[3] += count
        one[4] += count if status in VERIFIED_OR_LATER else 0
        one[5] += count if status is Status.MEMBER else 0
    return [Brought(name, *counts) for name, counts in sorted(found.items())]


def _came(connection: Connection, links: Sequence[int]) -> Iterator[tuple[int, Status, int]]:
    """(link, stage, how many) of whoever came by these links, a stretch of their index each."""
    for start in range(0, len(links), AT_ONCE):
        mine = (_OF.link_id.in_(links[start : start + AT_ONCE]), _OF.hidden_since.is_(None), _OF.erased_at.is_(None))
        query = select(_OF.link_id, _OF.status, func.count()).where(*mine).group_by(_OF.link_id, _OF.status)
        for link, status, count in connection.execute(query):
            yield int(link), Status(status), int(count)


def set_organisation(connection: Connection, staff_id: int, organisation: str) -> None:
    """Say to which organisation an agent belongs; empty for none."""
    change_row(connection, STAFF, staff_id, organisation=organisation)


def picture_of(connection: Connection, month: str, area: str) -> PictureRow | None:
    """The picture of a month and area, whole or not."""
    mine = (MONTH_PICTURES.c.month == month, MONTH_PICTURES.c.area == area)
    return read_first(connection, select(*columns_of(PictureRow, MONTH_PICTURES)).where(*mine), PictureRow)


def begin_pictures(connection: Connection, month: str, areas: Sequence[str]) -> None:
    """A row for each area of which there is none."""
    had = set(read_column(connection, select(MONTH_PICTURES.c.area).where(MONTH_PICTURES.c.month == month)))
    rows = [{"month": month, "area": area, "parts": "{}"} for area in areas if area not in had]
    if rows:
        connection.execute(insert(MONTH_PICTURES), rows)


def picture_to_make(connection: Connection, month: str) -> PictureRow | None:
    """A picture of that month that is not whole, locked."""
    open_ones = (MONTH_PICTURES.c.month == month, MONTH_PICTURES.c.made_at.is_(None))
    query = select(*columns_of(PictureRow, MONTH_PICTURES)).where(*open_ones).order_by(MONTH_PICTURES.c.id).limit(1)
    return read_first(connection, query.with_for_update(), PictureRow)


def keep_picture(connection: Connection, row_id: int, parts: str, made_at: datetime | None) -> None:
    """Keep what has been counted of it."""
    change_row(connection, MONTH_PICTURES, row_id, parts=parts, made_at=made_at)


def _at(scope: Scope, status: Status) -> tuple[ColumnElement[bool], ...]:
    # `in_`: as the partial indexes are found whatever the status is
    return (inside(scope), _OF.status.in_((status,)), _OF.erased_at.is_(None))
