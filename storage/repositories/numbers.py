"""Membership numbers: sealed cells, found only by their keyed digest."""

from collections.abc import Sequence

from sqlalchemy import Connection, select, update

from storage.repositories.registrations import TABLE


def holder_of(connection: Connection, indexes: Sequence[bytes]) -> str | None:
    """The receipt number of whoever holds a membership number (its digests), None where nobody does."""
    query = select(TABLE.c.number).where(TABLE.c.kpj_index.in_(indexes))
    return connection.execute(query).scalar()


def write_number(connection: Connection, receipt: str, sealed: bytes, index: bytes) -> None:
    """Put a membership number into its record. Raises IntegrityError where another one got it meanwhile."""
    mine = update(TABLE).where(TABLE.c.number == receipt)
    connection.execute(mine.values(kpj=sealed, kpj_index=index))
