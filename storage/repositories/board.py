"""How many stand where, which of them wait for an officer, and who they are: what the board of an officer shows.

Counts read stretches of the indexes of stages; only what is due is looked at row by row. All of a large office takes
long enough to be read beside the turns (docs/decisions/0039).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, exists, false, func, not_, or_, select

from storage.enums import Agency, Role, Status
from storage.repositories.invitations import open_invitation
from storage.repositories.scoping import inside
from storage.repositories.worklist import Desk, decidable
from storage.rows import columns_of, count_rows, read_all, read_column
from storage.scope import Scope
from storage.statuses import CAN_LACK, WITH_AGENCIES
from storage.tables.core import CHANGES, INVITATIONS, PAIRS, RECORDS, STAFF

_OF = RECORDS.c
Place = tuple[Status, str | None]
"""A stage, and a village by its dotted code; None: the person's village is not in the list."""


@dataclass(frozen=True, slots=True)
class Before:
    """What is due before some day: what `began` before its moment at a stage, papers whose last day is earlier.

    `objected`: the moment for objections in the queue, which have more time. A stage without a moment is never due.
    """

    began: Mapping[Status, datetime]
    objected: datetime
    papers: date


@dataclass(frozen=True, slots=True)
class Pile:
    """Records that stand at one stage: all, or those that are `ready` for somebody to act on.

    `desk`: of the queue what the officer there can decide about. `within`: only there. `due`: only what is due before
    that day; `later`: only what is not.
    """

    status: Status
    desk: Desk | None = None
    within: Scope | None = None
    due: Before | None = None
    later: Before | None = None
    ready: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """How many, how many of them are late, how many will be soon."""

    total: int = 0
    late: int = 0
    soon: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.total + other.total, self.late + other.late, self.soon + other.soon)


@dataclass(frozen=True, slots=True)
class Standing:
    """One record of a list, still sealed. `doubtful`: something about it is to be looked at."""

    id: int
    number: str
    status: Status
    village: str | None
    objected: bool
    status_at: datetime
    papers_due: date | None
    wrapped_key: bytes | None
    details: bytes | None
    doubtful: bool


def count_places(connection: Connection, scope: Scope) -> dict[Place, int]:
    """How many living records stand at which stage in which village."""
    query = select(_OF.status, _OF.village, func.count()).where(inside(scope), _OF.erased_at.is_(None))
    rows = connection.execute(query.group_by(_OF.status, _OF.village))
    return {(Status(status), village): int(count) for status, village, count in rows}


def tally(connection: Connection, scope: Scope, pile: Pile, late: Before, soon: Before) -> dict[Place, Tally]:
    """What a pile holds, by village."""
    too_late = _due(pile.status, late)
    counts = [func.count(), *(func.sum(case((one, 1), else_=0)) for one in (too_late, _due(pile.status, soon)))]
    query = select(_OF.village, *counts).where(*_lies_on(scope, pile)).group_by(_OF.village)
    return {
        (pile.status, village): Tally(int(total), int(over or 0), int(due or 0) - int(over or 0))
        for village, total, over, due in connection.execute(query)
    }


def count_pile(connection: Connection, scope: Scope, pile: Pile) -> int:
    """How many records lie on it."""
    return count_rows(connection, RECORDS, *_lies_on(scope, pile))


def count_since(connection: Connection, scope: Scope, status: Status, since: datetime) -> int:
    """How many records came to a stage since then, and stand there."""
    here = (inside(scope), _OF.status.in_((status,)), _OF.erased_at.is_(None))
    return count_rows(connection, RECORDS, *here, _OF.status_at >= since)


def count_changes(connection: Connection, scope: Scope, agency: Agency) -> int:
    """How many changes that members asked for wait for the agency's word."""
    mine = (CHANGES.c.ended_at.is_(None), CHANGES.c[f"{agency}_by"].is_(None), inside(scope))
    found = RECORDS.join(CHANGES, CHANGES.c.registration_id == _OF.id)
    return count_rows(connection, found, *mine)


def on_piles(
    connection: Connection, scope: Scope, piles: Sequence[Pile], skip: int, limit: int
) -> list[tuple[Standing, int]]:
    """A page of what lies on some piles, one after the other, the oldest of each first: (record, which pile)."""
    found: dict[int, int] = {}
    for place, pile in enumerate(piles):
        here = _lies_on(scope, pile)
        some = select(_OF.id).where(*here).order_by(*_oldest(pile.status)).offset(skip).limit(limit - len(found))
        ids: list[int] = read_column(connection, some)
        if skip:
            skip = 0 if ids else skip - count_rows(connection, RECORDS, *here)
        found |= dict.fromkeys(ids, place)
        if len(found) == limit:
            break
    alike = exists().where(PAIRS.c.registration_id == _OF.id)
    columns = columns_of(Standing, RECORDS, doubtful=or_(_OF.reasons != "", _OF.frozen.is_(True), alike))
    rows = {one.id: one for one in read_all(connection, select(*columns).where(_OF.id.in_(list(found))), Standing)}
    return [(rows[one], place) for one, place in found.items()]


@dataclass(frozen=True, slots=True)
class Post:
    """An area in which somebody works, or is invited to."""

    role: Role
    area: str | None


def posts(connection: Connection, roles: Sequence[Role]) -> set[Post]:
    """Where officers of these roles are at work."""
    here = (STAFF.c.left_at.is_(None), STAFF.c.role.in_(roles))
    return set(read_all(connection, select(STAFF.c.role, STAFF.c.area).where(*here), Post))


def invited_to(connection: Connection, roles: Sequence[Role], now: datetime) -> set[Post]:
    """For where open invitations to these roles are."""
    here = (open_invitation(now), INVITATIONS.c.role.in_(roles))
    return set(read_all(connection, select(INVITATIONS.c.role, INVITATIONS.c.area).where(*here), Post))


def _lies_on(scope: Scope, pile: Pile) -> tuple[ColumnElement[bool], ...]:
    # `in_`: as the partial indexes are found whatever the status is
    here = [inside(scope), _OF.status.in_((pile.status,)), _OF.erased_at.is_(None)]
    here += [inside(pile.within)] if pile.within is not None else []
    here += [_due(pile.status, pile.due)] if pile.due is not None else []
    here += [not_(_due(pile.status, pile.later))] if pile.later is not None else []
    here += _with_the_office(pile.status) if pile.ready else []
    here += decidable(pile.desk) if pile.desk is not None and pile.status in WITH_AGENCIES else []
    return tuple(here)


def _due(status: Status, day: Before) -> ColumnElement[bool]:
    """Late before that day; never, while the office waits for the person."""
    if status is Status.VERIFIED:
        return and_(_OF.papers_due.is_not(None), _OF.papers_due < day.papers, _OF.frozen.is_(False))
    if status not in day.began:
        return false()
    longest = max(day.began[status], day.objected) if status in WITH_AGENCIES else day.began[status]
    begun: list[ColumnElement[bool]] = [_OF.status_at < longest]
    if status in WITH_AGENCIES:
        begun.append(or_(_OF.status_at < day.began[status], _OF.objected.is_(True)))
        begun.append(or_(_OF.status_at < day.objected, _OF.objected.is_(False)))
    return and_(*begun, *_with_the_office(status))


def _with_the_office(status: Status) -> Iterator[ColumnElement[bool]]:
    """Not held for somebody else's decision, and no paper is missing that the person has still to bring."""
    yield _OF.frozen.is_(False)
    if status in CAN_LACK:
        yield _OF.papers_missing.is_(None)


def _oldest(status: Status) -> tuple[ColumnElement[Any], ...]:
    """The order of a stage, as its index has it."""
    return (_OF.papers_due if status is Status.VERIFIED else _OF.status_at), _OF.id
