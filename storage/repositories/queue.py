"""What waits for the two agencies, and who may be the same person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, select

from storage.enums import Agency, Status
from storage.repositories.registrations import MAX_CANDIDATES
from storage.repositories.scoping import inside
from storage.scope import Scope
from storage.tables import MatchKey, Registration, VoteCast
from storage.tables.base import table_of

_TABLE = table_of(Registration)
_VOTES = table_of(VoteCast)
_KEYS = table_of(MatchKey)
WAITING = (Status.SUBMITTED, Status.DISPUTED)


@dataclass(frozen=True, slots=True)
class Waiting:
    """One record of the queue, still sealed."""

    id: int
    number: str
    status: Status
    version: int
    village: str | None
    reasons: str
    objected: bool
    frozen: bool
    submitted_at: datetime
    status_at: datetime
    wrapped_key: bytes | None
    details: bytes | None


_COLUMNS = tuple(_TABLE.c[name] for name in Waiting.__slots__)


def waiting(
    connection: Connection, scope: Scope, narrower: Scope, agency: Agency, limit: int, offset: int = 0
) -> list[Waiting]:
    """Records in review, oldest first; before all others those for which it is `agency`'s move."""
    voted = select(_VOTES.c.version).where(
        _VOTES.c.registration_id == _TABLE.c.id, _VOTES.c.agency == agency, _VOTES.c.version == _TABLE.c.version
    )
    done = case((_TABLE.c.status == Status.DISPUTED, 0), (voted.exists(), 1), else_=0)
    query = select(*_COLUMNS).where(_in_review(), inside(scope), inside(narrower))
    rows = connection.execute(query.order_by(done, _TABLE.c.submitted_at, _TABLE.c.id).limit(limit).offset(offset))
    return [Waiting(*row) for row in rows]


def count_waiting(connection: Connection, scope: Scope, narrower: Scope) -> int:
    """How many records are in review."""
    query = select(func.count()).select_from(_TABLE).where(_in_review(), inside(scope), inside(narrower))
    return int(connection.execute(query).scalar_one())


def _in_review() -> ColumnElement[bool]:
    return and_(_TABLE.c.status.in_(WAITING), _TABLE.c.erased_at.is_(None))


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be the same person, still sealed."""

    id: int
    number: str
    status: Status
    nik_index: bytes | None
    wrapped_key: bytes | None
    details: bytes | None


def candidates(
    connection: Connection, scope: Scope, record_id: int, keys: Iterable[bytes], nik_indexes: Sequence[bytes]
) -> list[Candidate]:
    """Other records that share a match key or the NIK, the newest first, at most MAX_CANDIDATES."""
    table = _TABLE
    sharing = select(_KEYS.c.registration_id).where(_KEYS.c.key.in_(list(keys)))
    query = select(
        table.c.id, table.c.number, table.c.status, table.c.nik_index, table.c.wrapped_key, table.c.details
    ).where(
        or_(table.c.id.in_(sharing), table.c.nik_index.in_(nik_indexes)), table.c.id != record_id,
        table.c.erased_at.is_(None), table.c.joined_into.is_(None), inside(scope),
    )  # fmt: skip
    same_nik = case((table.c.nik_index.in_(nik_indexes), 0), else_=1)
    rows = connection.execute(query.order_by(same_nik, table.c.id.desc()).limit(MAX_CANDIDATES))
    return [Candidate(*row) for row in rows]
