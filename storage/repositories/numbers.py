"""Membership numbers: sealed cells, found only by their keyed digest."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from sqlalchemy import Connection, select, update
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from storage.repositories.registrations import TABLE
from storage.repositories.scoping import inside
from storage.scope import Scope
from storage.tables import Registration

T = TypeVar("T")
PORTION = 500


def holder_of(connection: Connection, indexes: Sequence[bytes]) -> str | None:
    """The receipt number of whoever holds a membership number (its digests), None where nobody does."""
    query = select(TABLE.c.number).where(TABLE.c.kpj_index.in_(indexes))
    return connection.execute(query).scalar()


def write_number(connection: Connection, receipt: str, sealed: bytes, index: bytes) -> None:
    """Put a membership number into its record. Raises IntegrityError where another one got it meanwhile."""
    mine = update(TABLE).where(TABLE.c.number == receipt)
    connection.execute(mine.values(kpj=sealed, kpj_index=index))


def held_numbers(connection: Connection, indexes: Iterable[bytes]) -> list[bytes]:
    """Those of the digests under which somebody holds a number."""
    found: list[bytes] = []
    for some in _portions(list(indexes)):
        found += connection.execute(select(TABLE.c.kpj_index).where(TABLE.c.kpj_index.in_(some))).scalars()
    return found


def records_numbered(session: Session, scope: Scope, receipts: Iterable[str]) -> dict[str, Registration]:
    """Records by receipt number, as far as the scope covers them; not locked."""
    found: dict[str, Registration] = {}
    for some in _portions(sorted(receipts)):
        query = select_rows(Registration).where(col(Registration.number).in_(some), inside(scope))
        found |= {record.number: record for record in session.exec(query) if record.erased_at is None}
    return found


def _portions(values: list[T]) -> Iterator[list[T]]:
    """A statement takes only so many parameters."""
    return (values[start : start + PORTION] for start in range(0, len(values), PORTION))
