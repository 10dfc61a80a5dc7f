"""Companies of the register by what they have and how many work there: the share that has, and who is lacking."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Subquery,
    and_,
    case,
    exists,
    extract,
    func,
    literal,
    not_,
    select,
)

from storage.enums import LetterStatus, RegulationStatus
from storage.repositories.employers import HIDDEN
from storage.rows import columns_of, read_all
from storage.tables.core import EMPLOYERS, REGULATION_REMINDERS, REGULATION_STEPS, REGULATIONS

S = RegulationStatus
OVER = (S.REVOKED, S.WITHDRAWN, S.LAPSED)
HOLDS = (S.IN_FORCE, S.DEEMED)
LIVING = (LetterStatus.DRAFTED, LetterStatus.SIGNED)
"""A reminder that is on its way: no other one is written meanwhile."""
DISTRICT = 8
"""Signs of a district's code (63.11.01), with which those of its villages begin."""


@dataclass(frozen=True, slots=True)
class Lacking:
    """A company without one; `reminded`: when the last letter went, `living`: one is on its way."""

    id: int
    name: str
    address: str
    place: str | None
    workers: int | None
    workers_from: str | None
    workers_on: date | None
    email: str
    phone: str
    reminded: date | None
    living: bool


@dataclass(frozen=True, slots=True)
class Which:
    """A part of the companies: in a district, of a size, reminded or not, some ids. `least` None: of unknown size.

    `free_since`: only those with a postal address that have no letter on its way and none posted after that day;
    `unaddressed`: only those without such an address.
    """

    least: int | None
    district: str = ""
    reminded: bool | None = None
    employers: Collection[int] | None = None
    free_since: date | None = None
    unaddressed: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """How many companies of a district (None: nobody knows where) stand so.

    `size`: "bound" (`least` workers or more), "few", "unknown". `standing`: 2 in force, 1 under way, 0 neither.
    """

    district: str | None
    size: str
    standing: int
    count: int


@dataclass(frozen=True, slots=True)
class StepLeft:
    """A regulation left a step on a day; `came` is the day on which it had come there."""

    left: RegulationStatus
    came: date
    on: date


def shares(connection: Connection, today: date, least: int, area: str | None = None) -> list[Share]:
    """Every company of the register that may be shown, counted by district, size and standing."""
    standing, where = _standing(today), func.substr(EMPLOYERS.c.place, 1, DISTRICT)
    sizes = ((EMPLOYERS.c.workers.is_(None), "unknown"), (EMPLOYERS.c.workers >= least, "bound"))
    size = case(*((when, literal(name)) for when, name in sizes), else_=literal("few"))
    joined = EMPLOYERS.outerjoin(standing, standing.c.employer_id == EMPLOYERS.c.id)
    counted = (where.label("district"), size.label("size"), func.coalesce(standing.c.standing, 0).label("standing"))
    query = select(*counted, func.count()).select_from(joined).where(_shown(), *_inside(area))
    return read_all(connection, query.group_by(*counted), Share)


def in_use(connection: Connection) -> bool:
    """True where somebody has handed in a regulation, or said how many work for a company: else nobody asks for it."""
    said = exists(select(EMPLOYERS.c.id).where(EMPLOYERS.c.workers.is_not(None)))
    return bool(connection.execute(select(exists(select(REGULATIONS.c.id)) | said)).scalar())


def lacking(connection: Connection, today: date, which: Which, most: int, skip: int = 0) -> list[Lacking]:
    """A page of the companies with nothing in force and nothing under way, those first that were never reminded."""
    query, letters = _lacking(today, which)
    ordered = query.order_by(letters.c.reminded.is_not(None), EMPLOYERS.c.id)
    return read_all(connection, ordered.offset(skip).limit(most), Lacking)


def lacking_after(connection: Connection, today: date, which: Which, after: int, most: int) -> list[Lacking]:
    """The same in the order of their ids, behind that one: for whoever reads them all."""
    query, _ = _lacking(today, which)
    return read_all(connection, query.where(EMPLOYERS.c.id > after).order_by(EMPLOYERS.c.id).limit(most), Lacking)


def count_lacking(connection: Connection, today: date, which: Which) -> int:
    """How many there are."""
    query, _ = _lacking(today, which)
    return int(connection.execute(select(func.count()).select_from(query.subquery())).scalar_one())


def company(connection: Connection, today: date, employer_id: int) -> tuple[Lacking, int] | None:
    """One company whatever it has, and its standing as `Share` says; None for one that may not be shown."""
    letters, standing = _letters(employer_id), _standing(today, employer_id)
    joined = EMPLOYERS.outerjoin(letters, letters.c.employer_id == EMPLOYERS.c.id)
    joined = joined.outerjoin(standing, standing.c.employer_id == EMPLOYERS.c.id)
    query = select(*_columns(letters), func.coalesce(standing.c.standing, 0)).select_from(joined)
    row = connection.execute(query.where(_shown(), EMPLOYERS.c.id == employer_id)).first()
    return (Lacking(*row[:-1]), int(row[-1])) if row is not None else None


def steps_left(connection: Connection, starts: date, ends: date, most: int, area: str | None = None) -> list[StepLeft]:
    """The newest times that a regulation left a step between two days, however long ago it had come there."""
    steps = REGULATION_STEPS
    of_span = select(steps.c.regulation_id).where(steps.c.on >= starts, steps.c.on <= ends)
    came = func.lag(steps.c.on, type_=steps.c.on.type).over(partition_by=steps.c.regulation_id, order_by=steps.c.id)
    moved = steps.c.from_status.is_(None) | (steps.c.from_status != steps.c.to_status)
    every = select(steps.c.id, steps.c.from_status.label("left"), came.label("came"), steps.c.on).where(
        moved, steps.c.regulation_id.in_(of_span), *_of_area(area)
    )
    found = every.subquery()
    query = select(found.c.left, found.c.came, found.c.on).where(
        found.c.on >= starts, found.c.on <= ends, found.c.left.is_not(None), found.c.came.is_not(None)
    )
    return read_all(connection, query.order_by(found.c.id.desc()).limit(most), StepLeft)


def left_by_month(
    connection: Connection, starts: date, ends: date, area: str | None = None
) -> dict[tuple[int, RegulationStatus], int]:
    """How often each step was left in each month (1..12) between two days of one year."""
    steps = REGULATION_STEPS
    month = extract("month", steps.c.on)
    moved = (steps.c.from_status.is_not(None), steps.c.from_status != steps.c.to_status)
    query = select(month, steps.c.from_status, func.count()).where(
        steps.c.on >= starts, steps.c.on <= ends, *moved, *_of_area(area)
    )
    rows = connection.execute(query.group_by(month, steps.c.from_status))
    return {(int(month), left): int(count) for month, left, count in rows}


def _lacking(today: date, which: Which) -> tuple[Select[Any], Subquery]:
    letters, standing = _letters(), _standing(today)
    joined = EMPLOYERS.outerjoin(letters, letters.c.employer_id == EMPLOYERS.c.id)
    joined = joined.outerjoin(standing, standing.c.employer_id == EMPLOYERS.c.id)
    query = select(*_columns(letters)).select_from(joined)
    return query.where(_shown(), standing.c.employer_id.is_(None), *_part(which, letters)), letters


def _part(which: Which, letters: Subquery) -> tuple[ColumnElement[bool], ...]:
    workers = EMPLOYERS.c.workers
    found = [workers.is_(None) if which.least is None else workers >= which.least, *_inside(which.district or None)]
    if which.reminded is not None:
        posted = letters.c.reminded
        found.append(posted.is_not(None) if which.reminded else posted.is_(None))
    if which.employers is not None:
        found.append(EMPLOYERS.c.id.in_(list(which.employers)))
    if which.free_since is not None:
        lately = func.coalesce(letters.c.reminded, date.min) > which.free_since
        found += [EMPLOYERS.c.address != "", func.coalesce(letters.c.living, 0) == 0, not_(lately)]
    return (*found, EMPLOYERS.c.address == "") if which.unaddressed else tuple(found)


def _columns(letters: Subquery) -> list[ColumnElement[Any]]:
    living = func.coalesce(letters.c.living, 0) == 1
    return columns_of(Lacking, EMPLOYERS, reminded=letters.c.reminded, living=living)


def _letters(only: int | None = None) -> Subquery:
    """Of each company (or of one) when it was reminded last, and whether a letter is on its way."""
    table = REGULATION_REMINDERS
    mine = (table.c.employer_id == only,) if only is not None else ()
    living = func.max(case((table.c.status.in_(LIVING), 1), else_=0)).label("living")
    return (
        select(table.c.employer_id, func.max(table.c.posted_on).label("reminded"), living)
        .where(table.c.status != LetterStatus.DISCARDED, *mine)
        .group_by(table.c.employer_id)
        .subquery()
    )


def _standing(today: date, only: int | None = None) -> Subquery:
    """The companies (or the one) that have something: 2 where it is in force, 1 where it is under way."""
    holds = REGULATIONS.c.ends.is_(None) | (REGULATIONS.c.ends >= today)
    living: tuple[ColumnElement[bool], ...]
    living = (REGULATIONS.c.employer_id.is_not(None), REGULATIONS.c.status.not_in(OVER), holds)
    living += (REGULATIONS.c.employer_id == only,) if only is not None else ()
    best = func.max(case((REGULATIONS.c.status.in_(HOLDS), 2), else_=1)).label("standing")
    return select(REGULATIONS.c.employer_id, best).where(*living).group_by(REGULATIONS.c.employer_id).subquery()


def _shown() -> ColumnElement[bool]:
    return and_(EMPLOYERS.c.merged_into.is_(None), EMPLOYERS.c.known_from.not_in(HIDDEN))


def _inside(area: str | None) -> tuple[ColumnElement[bool], ...]:
    """In a district; in the district of a village."""
    if area is None:
        return ()
    return (func.substr(EMPLOYERS.c.place, 1, min(len(area), DISTRICT)) == area[:DISTRICT],)


def _of_area(area: str | None) -> tuple[ColumnElement[bool], ...]:
    """Steps of regulations of a district."""
    if area is None:
        return ()
    there = func.substr(REGULATIONS.c.place, 1, min(len(area), DISTRICT)) == area[:DISTRICT]
    return (REGULATION_STEPS.c.regulation_id.in_(select(REGULATIONS.c.id).where(there)),)
