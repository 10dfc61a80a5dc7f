"""Does what each table says of its rows (`storage.tables.keeping`): when they go, with whom, who is shown them."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    Table,
    Update,
    and_,
    bindparam,
    delete,
    not_,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.types import TypeDecorator, TypeEngine

from storage.rows import begins_with
from storage.tables import metadata
from storage.tables.core import CHATS, OUTBOX, RECORDS, REPORTS
from storage.tables.keeping import After, Deleted, Emptied, Fate, Shown, Term, With, keeping_of

ROOTS = (CHATS, RECORDS, REPORTS)
"""Whom rows can be about; each has a key of its own, or its vault has."""
_NAMED = {"chat_id": CHATS, "registration_id": RECORDS, "report_id": REPORTS}
"""Whom a column names by the end of its own name, where no foreign key says it."""


def names(table: Table, column: str) -> Table | None:
    """The table whose row a column names: by its foreign key, else by how it is called ("joined_chat_id").

    The "id" of a chat, a registration or a report names itself, any other nobody.
    """
    if column == "id":
        return table if table in ROOTS else None
    targets = [key.column.table for key in table.c[column].foreign_keys]
    return next(iter(targets), next((root for end, root in _NAMED.items() if column.endswith(end)), None))


@cache
def fates(root: Table) -> tuple[tuple[Table, str, Fate], ...]:
    """What happens when a row of `root` is erased, as (table, column that leads to it, fate); the root itself last."""
    every = reversed(metadata.sorted_tables)
    found = ((table, column, fate) for table in every for column, fate in keeping_of(table).erased.items())
    return tuple(one for one in found if root in led_to(one[0], one[1]))


def led_to(table: Table, column: str) -> Iterator[Table]:
    """Whom a column names in the end, over the rows between."""
    named = names(table, column)
    if named in ROOTS:
        yield named
    elif named is not None:
        for further in keeping_of(named).erased:
            yield from led_to(named, further)


def about(table: Table, column: str, root: Table, ids: Collection[int]) -> ColumnElement[bool]:
    """The rows of a table that a column leads to one of these chats, registrations or reports."""
    named = names(table, column)
    if named is None or named is root:
        return table.c[column].in_(ids)
    ways = [about(named, further, root, ids) for further in keeping_of(named).erased if root in led_to(named, further)]
    return table.c[column].in_(select(named.c.id).where(or_(*ways)))


def erase_with(connection: Connection, root: Table, row_id: int, *, asked: bool = False) -> None:
    """Do to every row about a chat, registration or report what its table says, and to this one itself.

    `asked`: the chat stays, and only forgets what it knows of its person.
    """
    for table, column, fate in fates(root):
        mine = about(table, column, root, (row_id,))
        if isinstance(fate, Deleted) and (fate.asked or not asked):
            drop_rows(connection, table, mine)
        elif isinstance(fate, Emptied) and not asked:
            stays = fate.unless(table) if fate.unless is not None else None
            which = mine if stays is None else and_(mine, not_(stays))
            connection.execute(update(table).where(which).values(empty(table, fate.cells)))


def empty(table: Table, cells: Sequence[str]) -> dict[str, Any]:
    """These cells with nothing in them: None, or `b""`, `""`, False where a column must have a value."""
    return {name: None if table.c[name].nullable else _nothing(table.c[name].type) for name in cells}


def _nothing(kind: TypeEngine[Any]) -> object:
    plain = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
    return plain.python_type()


def drop_rows(connection: Connection, table: Table, which: ColumnElement[bool]) -> None:
    """Delete rows, and before them the news in which officers read them, and the rows that stay only with them."""
    _drop_copies(connection, table, which)
    for other in metadata.sorted_tables:
        stays = keeping_of(other).stays
        if isinstance(stays, With) and names(other, stays.column) is table:
            drop_rows(connection, other, other.c[stays.column].in_(select(table.c.id).where(which)))
    connection.execute(delete(table).where(which))


def _drop_copies(connection: Connection, table: Table, which: ColumnElement[bool]) -> None:
    copies = keeping_of(table).copies
    if not copies:
        return
    begun = {copies.format(**row) for row in connection.execute(select(table).where(which)).mappings()}
    for cause in sorted(begun):
        connection.execute(delete(OUTBOX).where(begins_with(OUTBOX.c.dedupe_key, cause)))


def drop_old(connection: Connection, before: Callable[[Term | int], datetime], limit: int) -> bool:
    """At most `limit` rows of each table whose time is over. True: of one of them there may be more.

    `before` says from when on rows are still kept that stay so many days, or for a term of the office.
    """
    given = ((table, stays, {"before": before(stays.days), "most": limit}) for table, stays in _ageing())
    return limit in [_age(connection, table, stays, values) for table, stays, values in given]


@cache
def _ageing() -> tuple[tuple[Table, After], ...]:
    """The tables whose rows go by their age."""
    every = ((table, keeping_of(table).stays) for table in metadata.sorted_tables)
    return tuple((table, stays) for table, stays in every if isinstance(stays, After))


def _age(connection: Connection, table: Table, stays: After, given: Mapping[str, Any]) -> int:
    """Drop, or empty, what is older than a moment; how many rows."""
    ran = connection.execute(_over(table, stays), given)
    if stays.cells:
        return ran.rowcount
    old = [tuple(row) for row in ran]
    if old:
        drop_rows(connection, table, tuple_(*table.primary_key.columns).in_(old))
    return len(old)


@cache
def _over(table: Table, stays: After) -> Select[Any] | Update:
    """What finds the rows that are to go, or empties their cells: put together once, for it is asked each hour."""
    over = [_older(table, stays.column, bindparam("before"))]
    if stays.unless is not None:
        over.append(not_(stays.unless(table)))
    if stays.cells:
        held = or_(*(table.c[name].is_not(None) for name in stays.cells))
        return update(table).where(*over, held).values(empty(table, stays.cells))
    return select(*table.primary_key.columns).where(*over).limit(bindparam("most"))


def _older(table: Table, column: str, before: BindParameter[Any]) -> ColumnElement[bool]:
    """From when the days of a row are counted: a column of its own ("at"), or of whom it names ("question_id.at")."""
    own, _, far = column.partition(".")
    if not far:
        return table.c[own] < before
    named = names(table, own)
    if named is None:
        raise LookupError(f"{table.name}.{own} names no row")
    return table.c[own].in_(select(named.c.id).where(named.c[far] < before))


def shown_tables() -> list[tuple[Table, Shown]]:
    """The tables whose rows *data saya* shows by itself, and how."""
    every = [(table, keeping_of(table).shown) for table in metadata.sorted_tables]
    return [(table, shown) for table, shown in every if isinstance(shown, Shown)]


def newest(
    connection: Connection, table: Table, limit: int, chats: Collection[int] | None = None
) -> list[dict[str, Any]]:
    """The newest rows of a table, of these chats or of all, oldest first."""
    query = select(table)
    if chats is not None:
        query = query.where(or_(*(about(t, column, CHATS, chats) for t, column, _ in fates(CHATS) if t is table)))
    found = connection.execute(query.order_by(table.c.id.desc()).limit(limit)).mappings()
    return [dict(row) for row in found][::-1]
