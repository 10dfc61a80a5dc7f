"""Changes that members asked for and that both agencies decide."""

from sqlalchemy import Connection, select
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from storage.repositories.scoping import inside
from storage.scope import Scope
from storage.tables import ChangeRequest, Registration
from storage.tables.base import table_of

_TABLE = table_of(ChangeRequest)
_RECORDS = table_of(Registration)


def open_changes(connection: Connection, scope: Scope, limit: int) -> list[tuple[str, str]]:
    """(receipt number, field) of what is not decided yet, oldest first."""
    query = (
        select(_RECORDS.c.number, _TABLE.c.field)
        .join(_RECORDS, _RECORDS.c.id == _TABLE.c.registration_id)
        .where(_TABLE.c.ended_at.is_(None), inside(scope))
        .order_by(_TABLE.c.id)
        .limit(limit)
    )
    return [(row[0], row[1]) for row in connection.execute(query)]


def open_change_of(session: Session, registration_id: int) -> ChangeRequest | None:
    """What the member of a record asked for and is not decided yet."""
    mine = (col(ChangeRequest.registration_id) == registration_id, col(ChangeRequest.ended_at).is_(None))
    return session.exec(select_rows(ChangeRequest).where(*mine)).first()
