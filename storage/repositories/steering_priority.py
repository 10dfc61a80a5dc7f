"""Lists of people who come first: which NIKs stand there, and how many of a village are not registered yet."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, case, delete, exists, func, insert, select, update

from storage.enums import Status
from storage.repositories.keeping import drop_rows
from storage.repositories.scoping import placed_inside
from storage.rows import add_row, change_row, columns_of, count_rows, read_all, read_column, read_first
from storage.scope import Scope
from storage.tables.core import PRIORITY_LISTS, PRIORITY_PARTS, PRIORITY_PEOPLE, RECORDS

_OF, _ON = RECORDS.c, PRIORITY_PEOPLE.c
GONE_AGAIN = (Status.WITHDRAWN, Status.LAPSED)
"""Who stands here has to come once more: on a list they count as not registered."""
FIRST = 1
"""`Registration.priority` of whoever is on the list."""


@dataclass(frozen=True, slots=True)
class PriorityListRow:
    """One list; see `storage.tables.steering.PriorityList`."""

    id: int
    staff_id: int
    chat_id: int
    people: int
    read_at: datetime
    confirmed_at: datetime | None
    finished_at: datetime | None


@dataclass(frozen=True, slots=True)
class VillageCount:
    """How many people of a village stand on the list, and how many of these are registered."""

    village: str | None
    people: int
    registered: int


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """Somebody on the list, the name still sealed."""

    nik_index: bytes
    name: bytes | None


_LIST = select(*columns_of(PriorityListRow, PRIORITY_LISTS))
_FIRST = select(_ON.nik_index).where(_ON.nik_index.in_(bindparam("digests", expanding=True)))


def on_priority(connection: Connection, nik_indexes: Collection[bytes]) -> set[bytes]:
    """Those of these digests of NIKs that stand on the list."""
    return set(connection.scalars(_FIRST, {"digests": list(nik_indexes)}))


def rank_of(connection: Connection, nik_index: bytes) -> int | None:
    """What orders somebody of this digest among those who wait for money: `FIRST` on the list, None for all others."""
    return FIRST if on_priority(connection, [nik_index]) else None


def current_list(connection: Connection) -> PriorityListRow | None:
    """The list that is in use: the newest that was carried over whole."""
    query = _LIST.where(PRIORITY_LISTS.c.finished_at.is_not(None)).order_by(PRIORITY_LISTS.c.id.desc()).limit(1)
    return read_first(connection, query, PriorityListRow)


def list_waiting(connection: Connection, chat_id: int) -> PriorityListRow | None:
    """The newest list of this chat that waits to be confirmed, locked."""
    mine = _LIST.where(PRIORITY_LISTS.c.chat_id == chat_id, PRIORITY_LISTS.c.confirmed_at.is_(None))
    return read_first(connection, mine.order_by(PRIORITY_LISTS.c.id.desc()).limit(1).with_for_update(), PriorityListRow)


def list_under_way(connection: Connection, *, lock: bool = True) -> PriorityListRow | None:
    """The oldest list that was confirmed and is not carried over yet; a page of a long read locks nothing."""
    here = (PRIORITY_LISTS.c.confirmed_at.is_not(None), PRIORITY_LISTS.c.finished_at.is_(None))
    query = _LIST.where(*here).order_by(PRIORITY_LISTS.c.id).limit(1)
    return read_first(connection, query.with_for_update() if lock else query, PriorityListRow)


def add_list(
    connection: Connection, staff_id: int, chat_id: int, people: int, now: datetime
) -> int:  # fmt: skip
    """A list that was read, in place of those that nobody confirmed; its id."""
    drop_unconfirmed(connection, now)
    values = {"staff_id": staff_id, "chat_id": chat_id, "people": people, "read_at": now}
    return add_row(connection, PRIORITY_LISTS, values)


def drop_unconfirmed(connection: Connection, before: datetime) -> None:
    """Lists that were read until then and not confirmed, with all their parts."""
    old = (PRIORITY_LISTS.c.confirmed_at.is_(None), PRIORITY_LISTS.c.read_at <= before)
    if found := read_column(connection, select(PRIORITY_LISTS.c.id).where(*old)):
        drop_rows(connection, PRIORITY_LISTS, PRIORITY_LISTS.c.id.in_(found))


def add_parts(connection: Connection, list_id: int, parts: Sequence[bytes]) -> None:
    """The sealed parts of a list, in their order from 1."""
    rows = [{"list_id": list_id, "place": place, "content": one} for place, one in enumerate(parts, 1)]
    connection.execute(insert(PRIORITY_PARTS), rows)


def next_part(connection: Connection, list_id: int) -> tuple[int, bytes] | None:
    """(place, sealed content) of the first part that is left; None where all are carried over."""
    of = (PRIORITY_PARTS.c.place, PRIORITY_PARTS.c.content)
    query = select(*of).where(PRIORITY_PARTS.c.list_id == list_id).order_by(PRIORITY_PARTS.c.place).limit(1)
    found = connection.execute(query).first()
    return (int(found[0]), bytes(found[1])) if found is not None else None


def count_parts(connection: Connection, list_id: int) -> int:
    """How many parts are left."""
    return count_rows(connection, PRIORITY_PARTS, PRIORITY_PARTS.c.list_id == list_id)


def carry_part(connection: Connection, list_id: int, place: int, people: Sequence[Mapping[str, Any]]) -> None:
    """Put the people of a part on the list, each in place of what an older list says of them; the part goes."""
    digests = [one["nik_index"] for one in people]
    connection.execute(delete(PRIORITY_PEOPLE).where(_ON.nik_index.in_(digests)))
    connection.execute(insert(PRIORITY_PEOPLE), [{**one, "list_id": list_id} for one in people])
    on_it = (_OF.nik_index.in_(digests), _OF.erased_at.is_(None))
    connection.execute(update(RECORDS).where(*on_it).values(priority=FIRST))
    mine = (PRIORITY_PARTS.c.list_id == list_id, PRIORITY_PARTS.c.place == place)
    connection.execute(delete(PRIORITY_PARTS).where(*mine))


def set_list(connection: Connection, list_id: int, **values: Any) -> None:  # noqa: ANN401 -- columns
    """Change a list."""
    change_row(connection, PRIORITY_LISTS, list_id, **values)


def drop_others(connection: Connection, list_id: int) -> None:
    """Every list that was in use before this one, and whoever stands on it alone."""
    old = PRIORITY_LISTS.c.finished_at.is_not(None) & (PRIORITY_LISTS.c.id != list_id)
    drop_rows(connection, PRIORITY_LISTS, old)
    _unmark(connection)


def drop_list(connection: Connection, list_id: int) -> None:
    """A list with everybody on it."""
    drop_rows(connection, PRIORITY_LISTS, PRIORITY_LISTS.c.id == list_id)
    _unmark(connection)


def _unmark(connection: Connection) -> None:
    """Whoever is on no list any more comes by the date of sending again."""
    gone = ~exists().where(_ON.nik_index == _OF.nik_index)
    connection.execute(update(RECORDS).where(_OF.priority.is_not(None), gone).values(priority=None))


def forget_name(connection: Connection, nik_indexes: Collection[bytes]) -> None:
    """The name of somebody who asked to be forgotten goes; the state's list still has the place."""
    mine = _ON.nik_index.in_(list(nik_indexes))
    connection.execute(PRIORITY_PEOPLE.update().where(mine, _ON.name.is_not(None)).values(name=None))


def count_people(connection: Connection, list_id: int | None = None) -> int:
    """How many people stand on the list; on that one alone where it is named."""
    return count_rows(connection, PRIORITY_PEOPLE, *(() if list_id is None else (_ON.list_id == list_id,)))


def count_villages(connection: Connection, scope: Scope) -> list[VillageCount]:
    """For each village of a scope how many are on the list, and how many of them are registered."""
    here = func.sum(case((_registered(), 1), else_=0))
    query = select(_ON.village, func.count(), here).where(placed_inside(scope, _ON.village)).group_by(_ON.village)
    return [VillageCount(village, int(people), int(known or 0)) for village, people, known in connection.execute(query)]


def names_left(connection: Connection, scope: Scope, skip: int, limit: int) -> list[NamedPerson]:
    """A page of those of a scope who are not registered, with their sealed names."""
    query = select(*columns_of(NamedPerson, PRIORITY_PEOPLE)).where(placed_inside(scope, _ON.village), ~_registered())
    return read_all(connection, query.order_by(_ON.village, _ON.nik_index).offset(skip).limit(limit), NamedPerson)


def count_registered(connection: Connection, nik_indexes: Collection[bytes]) -> int:
    """How many of these digests somebody is registered under."""
    mine = (_OF.nik_index.in_(list(nik_indexes)), *_standing())
    return int(connection.execute(select(func.count(_OF.nik_index.distinct())).where(*mine)).scalar_one())


def _registered() -> ColumnElement[bool]:
    """True where a record of that NIK stands, also one that nobody has looked at yet: it counts at once."""
    return exists().where(_OF.nik_index == _ON.nik_index, *_standing())


def _standing() -> tuple[ColumnElement[bool], ...]:
    return (_OF.erased_at.is_(None), _OF.status.not_in(GONE_AGAIN))
