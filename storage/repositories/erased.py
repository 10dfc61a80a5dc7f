"""Who was erased, by id: what a restored backup has to forget once more."""

from collections.abc import Iterable
from dataclasses import dataclass, fields

from sqlalchemy import Column, ColumnElement, Connection, func, select

from storage.rows import condition_of, read_column
from storage.tables import chats
from storage.tables.base import GONE
from storage.tables.core import CHATS, RECORDS, SEALED, STAFF

AT_ONCE = 1000
"""Ids in one statement: the databases take some thirty thousand."""


@dataclass(frozen=True, slots=True)
class Erased:
    """Ids of registrations, reports and chats that were erased, and of officers who left."""

    registrations: frozenset[int] = frozenset()
    reports: frozenset[int] = frozenset()
    chats: frozenset[int] = frozenset()
    staff: frozenset[int] = frozenset()

    @property
    def count(self) -> int:
        """How many there are."""
        return sum(len(getattr(self, one.name)) for one in fields(self))


_GONE: dict[str, tuple[Column[int], ColumnElement[bool]]] = {
    "registrations": (RECORDS.c.id, condition_of(RECORDS, GONE)),
    "reports": (SEALED.c.report_id, condition_of(SEALED, GONE)),
    "chats": (CHATS.c.id, condition_of(CHATS, chats.GONE)),
    "staff": (STAFF.c.id, STAFF.c.left_at.is_not(None)),
}
"""By the field of `Erased`: the id, and what an erased row says."""


def count_erased(connection: Connection) -> int:
    """How many there are: what is over in an index. It never falls, so whoever knows as many knows them all."""
    queries = (select(func.count()).select_from(key.table).where(gone) for key, gone in _GONE.values())
    return sum(int(connection.execute(query).scalar_one()) for query in queries)


def all_erased(connection: Connection) -> Erased:
    """Everybody whose row says so."""
    found = {name: read_column(connection, select(key).where(gone)) for name, (key, gone) in _GONE.items()}
    return Erased(**{name: frozenset(ids) for name, ids in found.items()})


def still_there(connection: Connection, erased: Erased) -> Erased:
    """Those of them who stand here and are not erased."""
    return Erased(**{name: frozenset(_there(connection, name, getattr(erased, name))) for name in _GONE})


def _there(connection: Connection, name: str, ids: Iterable[int]) -> Iterable[int]:
    key, gone = _GONE[name]
    known = sorted(ids)
    for start in range(0, len(known), AT_ONCE):
        yield from read_column(connection, select(key).where(key.in_(known[start : start + AT_ONCE]), ~gone))
