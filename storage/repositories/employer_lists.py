"""Lists of employers that wait for an officer, or are being worked off."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, select, update

from storage.repositories.keeping import drop_rows
from storage.rows import add_row, change_row, columns_of, count_by, count_rows, read_all, read_column, read_first
from storage.tables.core import LIST_ROWS, LISTS

TO_DO = ("new", "known")
"""States of rows that lead to something once the list is confirmed."""
STANDING = ("read", "unclear", "same", *TO_DO)
"""States of rows that name an employer of their own."""


@dataclass(frozen=True, slots=True)
class ListHead:
    """One list; see `storage.tables.EmployerList`."""

    id: int
    staff_id: int
    chat_id: int
    read_at: datetime
    matched_at: datetime | None
    confirmed_at: datetime | None
    purpose: str


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row; see `storage.tables.EmployerListRow`."""

    id: int
    list_id: int
    place: int
    name: str
    address: str
    wlkp: str | None
    npp: str | None
    amount: int | None
    months: int | None
    arrears_class: str | None
    kind: str
    state: str
    reason: str
    near: int | None
    said: str
    employer_id: int | None
    case_number: str
    potential: bool
    workers: int | None
    district: str | None
    email: str
    phone: str


_HEAD = columns_of(ListHead, LISTS)


def add_list(
    connection: Connection, staff_id: int, chat_id: int, now: datetime, rows: Sequence[dict[str, Any]], purpose: str
) -> int:
    """Keep a list that was read, in place of one of this chat that was never confirmed; its id."""
    waiting = select(LISTS.c.id).where(LISTS.c.chat_id == chat_id, LISTS.c.confirmed_at.is_(None))
    if found := read_column(connection, waiting):
        drop_rows(connection, LISTS, LISTS.c.id.in_(found))
    values = {"staff_id": staff_id, "chat_id": chat_id, "read_at": now, "purpose": purpose}
    made = add_row(connection, LISTS, values)
    if rows:
        connection.execute(insert(LIST_ROWS), [row | {"list_id": made} for row in rows])
    return made


def waiting_list(connection: Connection, chat_id: int) -> ListHead | None:
    """The list of this chat that waits to be confirmed, locked."""
    mine = select(*_HEAD).where(LISTS.c.chat_id == chat_id, LISTS.c.confirmed_at.is_(None))
    return read_first(connection, mine.order_by(LISTS.c.id.desc()).with_for_update(), ListHead)


def list_under_way(connection: Connection) -> ListHead | None:
    """The oldest list that is not compared yet, or was confirmed and is not through, locked."""
    works = LISTS.c.matched_at.is_(None) | LISTS.c.confirmed_at.is_not(None)
    query = select(*_HEAD).where(works, LISTS.c.finished_at.is_(None))
    return read_first(connection, query.order_by(LISTS.c.id).limit(1).with_for_update(), ListHead)


def set_list(connection: Connection, list_id: int, **values: Any) -> None:  # noqa: ANN401 -- columns
    """Change a list."""
    change_row(connection, LISTS, list_id, **values)


def count_states(connection: Connection, list_id: int) -> Counter[str]:
    """How many rows of each state."""
    return Counter(count_by(connection, LIST_ROWS.c.state, LIST_ROWS.c.list_id == list_id))


def rows_in(connection: Connection, list_id: int, states: Sequence[str], most: int) -> list[ListRow]:
    """Rows of these states in the order of the sheet."""
    return _rows(connection, list_id, LIST_ROWS.c.state.in_(states), most=most)


def rows_above(connection: Connection, list_id: int, place: int) -> list[ListRow]:
    """Rows before that one which name an employer of their own, in the order of the sheet."""
    return _rows(connection, list_id, LIST_ROWS.c.place < place, LIST_ROWS.c.state.in_(STANDING))


def row_of_employer(connection: Connection, list_id: int, employer_id: int, but: int) -> ListRow | None:
    """A row, not the one at `but`, that is known to mean that employer."""
    known = (LIST_ROWS.c.employer_id == employer_id, LIST_ROWS.c.state.in_(("known", "same")))
    return next(iter(_rows(connection, list_id, *known, LIST_ROWS.c.place != but, most=1)), None)


def joined_to(connection: Connection, list_id: int, place: int) -> list[ListRow]:
    """Rows whose employer is that of the row at `place`."""
    return _rows(connection, list_id, LIST_ROWS.c.near == place, LIST_ROWS.c.state == "joined")


def count_workers(connection: Connection, list_id: int, least: int) -> dict[str, int]:
    """Of the rows that lead to something, how many say fewer workers than `least` ("few"), and how many none at all.

    "nowhere": how many name no district that is known.
    """
    here, workers = (LIST_ROWS.c.list_id == list_id, LIST_ROWS.c.state.in_(TO_DO)), LIST_ROWS.c.workers
    few = count_rows(connection, LIST_ROWS, *here, workers < least)
    unknown = count_rows(connection, LIST_ROWS, *here, workers.is_(None))
    return {
        "few": few,
        "unknown": unknown,
        "nowhere": count_rows(connection, LIST_ROWS, *here, LIST_ROWS.c.district.is_(None)),
    }


def unknown_words(connection: Connection, list_id: int, most: int) -> tuple[int, list[ListRow]]:
    """How many rows that are used say something that was not understood, and the first of them."""
    unclear = (LIST_ROWS.c.said != "", LIST_ROWS.c.state.in_(STANDING))
    count = count_rows(connection, LIST_ROWS, LIST_ROWS.c.list_id == list_id, *unclear)
    return count, _rows(connection, list_id, *unclear, most=most)


def all_rows(connection: Connection, list_id: int) -> list[ListRow]:
    """Every row in the order of the sheet."""
    return _rows(connection, list_id)


def row_at(connection: Connection, list_id: int, place: int) -> ListRow | None:
    """The row of that place."""
    return next(iter(_rows(connection, list_id, LIST_ROWS.c.place == place)), None)


def _rows(connection: Connection, list_id: int, *which: ColumnElement[bool], most: int | None = None) -> list[ListRow]:
    """Rows of a list in the order of the sheet, at most `most`."""
    query = select(*columns_of(ListRow, LIST_ROWS)).where(LIST_ROWS.c.list_id == list_id, *which)
    return read_all(connection, query.order_by(LIST_ROWS.c.place).limit(most), ListRow)


def set_row(connection: Connection, row_id: int, **values: Any) -> None:  # noqa: ANN401 -- columns
    """Change a row."""
    change_row(connection, LIST_ROWS, row_id, **values)


def leave_unclear(connection: Connection, list_id: int) -> None:
    """What nobody decided is left."""
    mine = (LIST_ROWS.c.list_id == list_id, LIST_ROWS.c.state == "unclear")
    connection.execute(update(LIST_ROWS).where(*mine).values(state="left"))
