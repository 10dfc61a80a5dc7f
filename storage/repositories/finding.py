"""The index by which officers find people: numbered digests, sealed counts, and the records behind them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from storage.enums import Status
from storage.repositories.scoping import inside
from storage.rows import columns_of, condition_of, read_all
from storage.scope import Scope
from storage.tables.core import INSTALLATION, MATCH_KEYS, RECORDS, SEARCH_COUNTS, SEARCH_KEYS
from storage.tables.registrations import UNINDEXED

PORTION = 500
"""A statement takes only so many parameters."""
_UNINDEXED = condition_of(RECORDS, UNINDEXED)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Unindexed:
    """A record that nobody finds yet, still sealed."""

    id: int
    number: str
    village: str | None
    wrapped_key: bytes | None
    details: bytes | None


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that may be the one that is looked for, still sealed."""

    id: int
    number: str
    status: Status
    village: str | None
    wrapped_key: bytes | None
    details: bytes | None


def some_unindexed(connection: Connection) -> bool:
    """True where there is somebody whom nobody finds yet."""
    return connection.execute(select(RECORDS.c.id).where(_UNINDEXED).limit(1)).first() is not None


def next_unindexed(connection: Connection, limit: int) -> list[Unindexed]:
    """Some records that nobody finds yet, the newest first, locked; `hold_index` comes before it."""
    query = select(*columns_of(Unindexed, RECORDS)).where(_UNINDEXED).order_by(RECORDS.c.id.desc()).limit(limit)
    return read_all(connection, query.with_for_update(skip_locked=True, of=RECORDS), Unindexed)


def hold_index(connection: Connection) -> None:
    """Only one transaction at a time gives out the numbers of the index."""
    connection.execute(select(INSTALLATION.c.id).with_for_update())


def sealed_counts(connection: Connection, keys: Collection[bytes]) -> dict[bytes, bytes]:
    """The sealed counts of these digests; those that have none are left out."""
    found: dict[bytes, bytes] = {}
    for some in _portions(sorted(keys)):
        query = select(SEARCH_COUNTS.c.key, SEARCH_COUNTS.c.count).where(SEARCH_COUNTS.c.key.in_(some))
        found |= {row[0]: row[1] for row in connection.execute(query)}
    return found


def write_counts(connection: Connection, counts: Mapping[bytes, bytes], known: Collection[bytes]) -> None:
    """Store sealed counts; `known`: the digests that have a row already."""
    new = [{"key": key, "count": count} for key, count in sorted(counts.items()) if key not in known]
    old = [{"digest": key, "sealed": count} for key, count in sorted(counts.items()) if key in known]
    if new:
        connection.execute(insert(SEARCH_COUNTS), new)
    if old:
        mine = update(SEARCH_COUNTS).where(SEARCH_COUNTS.c.key == bindparam("digest"))
        connection.execute(mine.values(count=bindparam("sealed")), old)


def write_search_keys(connection: Connection, owners: Mapping[bytes, int], found: Sequence[int], at: datetime) -> None:
    """Store digests, each with the id of its record; all these records can be `found` from now on."""
    if owners:
        connection.execute(
            insert(SEARCH_KEYS), [{"key": key, "registration_id": owner} for key, owner in sorted(owners.items())]
        )
    for some in _portions(found):
        connection.execute(update(RECORDS).where(RECORDS.c.id.in_(some)).values(findable_at=at))


def forget_search_keys(connection: Connection, record_id: int) -> None:
    """What the record is found by is not true any more: it is put into the index anew."""
    connection.execute(delete(SEARCH_KEYS).where(SEARCH_KEYS.c.registration_id == record_id))
    connection.execute(update(RECORDS).where(RECORDS.c.id == record_id).values(findable_at=None))


def behind(connection: Connection, keys: Sequence[bytes]) -> set[int]:
    """The ids of the records behind some digests."""
    found: set[int] = set()
    for some in _portions(keys):
        query = select(SEARCH_KEYS.c.registration_id).where(SEARCH_KEYS.c.key.in_(some))
        found |= set(connection.execute(query).scalars())
    return found


def hits(connection: Connection, scope: Scope, ids: Collection[int]) -> list[Hit]:
    """Those of the records that a scope covers."""
    found: list[Hit] = []
    for some in _portions(sorted(ids)):
        mine = (RECORDS.c.id.in_(some), RECORDS.c.erased_at.is_(None), inside(scope))
        found += read_all(connection, select(*columns_of(Hit, RECORDS)).where(*mine), Hit)
    return found


def hits_numbered(connection: Connection, scope: Scope, numbers: Sequence[str]) -> list[Hit]:
    """The records of some receipt numbers, as far as a scope covers them, the newest first."""
    mine = (RECORDS.c.number.in_(numbers), RECORDS.c.erased_at.is_(None), inside(scope))
    return read_all(connection, select(*columns_of(Hit, RECORDS)).where(*mine).order_by(RECORDS.c.id.desc()), Hit)


def hits_of_nik(connection: Connection, scope: Scope, nik_indexes: Sequence[bytes]) -> list[Hit]:
    """The records of a NIK, as far as a scope covers them."""
    mine = (RECORDS.c.nik_index.in_(nik_indexes), RECORDS.c.erased_at.is_(None), inside(scope))
    return read_all(connection, select(*columns_of(Hit, RECORDS)).where(*mine).order_by(RECORDS.c.id.desc()), Hit)


def hits_alike(connection: Connection, scope: Scope, match_keys: Sequence[bytes], limit: int) -> list[Hit]:
    """The newest records with one of some match keys (`match_keys`), as far as a scope covers them."""
    ids = select(MATCH_KEYS.c.registration_id).where(MATCH_KEYS.c.key.in_(match_keys))
    mine = (RECORDS.c.id.in_(ids), RECORDS.c.erased_at.is_(None), inside(scope))
    query = select(*columns_of(Hit, RECORDS)).where(*mine).order_by(RECORDS.c.id.desc()).limit(limit)
    return read_all(connection, query, Hit)


def _portions(values: Sequence[T]) -> Iterator[Sequence[T]]:
    return (values[start : start + PORTION] for start in range(0, len(values), PORTION))
