"""Which records may be of the same person: pairs that were found when the later of the two came, or was changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, exists, insert, or_, select, update

from storage.enums import Status
from storage.repositories.scoping import inside
from storage.rows import by_index, change_row, columns_of, condition_of, read_column, read_first
from storage.scope import Scope
from storage.tables.core import APART, PAIRS, RECORDS
from storage.tables.registrations import UNCOMPARED

PORTION = 500
"""A statement takes only so many parameters."""
_UNCOMPARED = condition_of(RECORDS, UNCOMPARED)


@dataclass(frozen=True, slots=True)
class Uncompared:
    """A record that nobody has compared with the others, still sealed."""

    id: int
    number: str
    wrapped_key: bytes | None
    details: bytes | None


_NEXT = by_index(
    select(*columns_of(Uncompared, RECORDS)).where(_UNCOMPARED).order_by(RECORDS.c.id).limit(1),
    RECORDS,
    "ix_registrations_uncompared",
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Another record, and how much it agrees with one: `score` 0..100, `same_nik` whatever the score."""

    id: int
    score: int
    same_nik: bool


@dataclass(frozen=True, slots=True)
class Alike:
    """The same as officers are shown it."""

    number: str
    status: Status
    score: int
    same_nik: bool
    village: str | None = None


def next_uncompared(connection: Connection) -> Uncompared | None:
    """The oldest record in review that nobody has compared with the others."""
    return read_first(connection, _NEXT, Uncompared)


def keep_pairs(connection: Connection, record: Uncompared, pairs: Sequence[Pair], now: datetime) -> None:
    """Keep what was found, so that each of the two sees the other; nothing where the record was changed meanwhile.

    Records are locked in the order of their ids. One that was erased meanwhile is left out.
    """
    ids = sorted({record.id, *(pair.id for pair in pairs)})
    living = select(RECORDS.c.id, RECORDS.c.details).where(RECORDS.c.id.in_(ids), RECORDS.c.erased_at.is_(None))
    locked = connection.execute(living.order_by(RECORDS.c.id).with_for_update())
    found = {row[0]: row[1] for row in locked}
    if found.get(record.id) != record.details:
        return
    forget_pairs(connection, record.id)
    rows = [
        {"registration_id": one, "other_registration_id": other, "score": pair.score, "same_nik": pair.same_nik}
        for pair in pairs
        if pair.id in found
        for one, other in ((record.id, pair.id), (pair.id, record.id))
    ]
    if rows:
        connection.execute(insert(PAIRS), rows)
    change_row(connection, RECORDS, record.id, compared_at=now)


def forget_pairs(connection: Connection, record_id: int) -> None:
    """What was found of a record is not true any more: it is compared anew."""
    mine = or_(PAIRS.c.registration_id == record_id, PAIRS.c.other_registration_id == record_id)
    connection.execute(delete(PAIRS).where(mine))
    connection.execute(update(RECORDS).where(RECORDS.c.id == record_id).values(compared_at=None))


def pairs_of(connection: Connection, scope: Scope, record_ids: Sequence[int], most: int) -> dict[int, list[Alike]]:
    """What is kept of each of these records, at most `most` of each, best first; those of the same NIK before all.

    A record that nobody has compared is left out; one that was, and is like no other, has an empty list.
    """
    found: dict[int, list[Alike]] = {}
    shown = (RECORDS.c.number, RECORDS.c.status, PAIRS.c.score, PAIRS.c.same_nik, RECORDS.c.village)
    for start in range(0, len(record_ids), PORTION):
        some = record_ids[start : start + PORTION]
        compared = select(RECORDS.c.id).where(RECORDS.c.id.in_(some), RECORDS.c.compared_at.is_not(None))
        found |= {row[0]: [] for row in connection.execute(compared)}
        query = (
            select(PAIRS.c.registration_id, *shown)
            .join(RECORDS, RECORDS.c.id == PAIRS.c.other_registration_id)
            .where(PAIRS.c.registration_id.in_(some), inside(scope))
            .where(RECORDS.c.erased_at.is_(None), RECORDS.c.joined_into.is_(None), ~_told_apart())
            .order_by(PAIRS.c.same_nik.desc(), PAIRS.c.score.desc(), RECORDS.c.number)
        )
        for record_id, *row in connection.execute(query):
            if record_id in found and len(found[record_id]) < most:
                found[record_id].append(Alike(*row))
    return found


def _told_apart() -> ColumnElement[bool]:
    """Of a pair: an officer has said that the two are not one person."""
    other = APART.c.other_registration_id == PAIRS.c.other_registration_id
    return exists().where(APART.c.registration_id == PAIRS.c.registration_id, other)


def apart_from(connection: Connection, record_id: int) -> set[int]:
    """The records that look like this one, and are not of its person."""
    query = select(APART.c.other_registration_id).where(APART.c.registration_id == record_id)
    return set(read_column(connection, query))


def tell_apart(connection: Connection, one: int, other: int, now: datetime) -> bool:
    """Keep that these are two people's; False where that is known. Both records are locked by the caller."""
    if other in apart_from(connection, one):
        return False
    rows = [{"registration_id": a, "other_registration_id": b, "at": now} for a, b in ((one, other), (other, one))]
    connection.execute(insert(APART), rows)
    return True
