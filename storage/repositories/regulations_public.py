"""What anybody may read of regulations: which are in force, and what was changed of the list."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from storage.enums import RegulationKind, RegulationStatus
from storage.rows import columns_of, condition_of, read_all
from storage.tables.core import EMPLOYERS, REGULATION_STEPS, REGULATIONS
from storage.tables.regulations import IN_FORCE, PUBLIC_ACTS


@dataclass(frozen=True, slots=True)
class InForce:
    """One regulation of the public list, and its company by the name of the register."""

    id: int
    company: str
    place: str | None
    kind: RegulationKind
    status: RegulationStatus
    decree_number: str | None
    decree_dated: date | None
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class Change:
    """Something that was changed of the list: `note`, sealed, says why, or what was put right."""

    id: int
    on: date
    act: str
    company: str
    kind: RegulationKind
    number: str
    decree_number: str | None
    ends: date | None
    note: bytes | None


_STANDING = func.coalesce(EMPLOYERS.c.merged_into, EMPLOYERS.c.id)
_NAMED = EMPLOYERS.alias("named")
"""The row that stands for an employer that was merged."""


def in_force(connection: Connection, today: date, after: int, most: int) -> list[InForce]:
    """Regulations of checked companies that hold today, behind that row."""
    joined = REGULATIONS.join(EMPLOYERS, EMPLOYERS.c.id == REGULATIONS.c.employer_id)
    joined = joined.join(_NAMED, _NAMED.c.id == _STANDING)
    query = select(*columns_of(InForce, REGULATIONS, company=_NAMED.c.name)).select_from(joined)
    holds = (condition_of(REGULATIONS, IN_FORCE), REGULATIONS.c.ends >= today, REGULATIONS.c.proven)
    page = query.where(*holds, REGULATIONS.c.id > after).order_by(REGULATIONS.c.id).limit(most)
    return read_all(connection, page, InForce)


def changes(connection: Connection, since: date, most: int) -> list[Change]:
    """What was extended, revoked or put right since that day, the newest first."""
    joined = REGULATION_STEPS.join(REGULATIONS, REGULATIONS.c.id == REGULATION_STEPS.c.regulation_id)
    joined = joined.join(EMPLOYERS, EMPLOYERS.c.id == REGULATIONS.c.employer_id)
    joined = joined.join(_NAMED, _NAMED.c.id == _STANDING)
    own = {"company": _NAMED.c.name, "id": REGULATION_STEPS.c.id, "note": REGULATION_STEPS.c.note}
    query = select(*columns_of(Change, REGULATIONS, REGULATION_STEPS, **own)).select_from(joined)
    which = (condition_of(REGULATION_STEPS, PUBLIC_ACTS), REGULATION_STEPS.c.on >= since)
    newest = (REGULATION_STEPS.c.on.desc(), REGULATION_STEPS.c.id.desc())
    return read_all(connection, query.where(*which).order_by(*newest).limit(most), Change)
