"""Where a receipt number stands, for anybody who asks with it."""

from sqlalchemy import Connection, select

from storage.enums import Status
from storage.tables import Move, Registration
from storage.tables.base import table_of

_MOVES = table_of(Move)
_TABLE = table_of(Registration)


def stage_of(connection: Connection, number: str) -> Status | None:
    """The status behind a receipt number; a wish to move a record is being checked until it is decided.

    None for a number that was never given out.
    """
    query = select(_TABLE.c.status).where(_TABLE.c.number == number)
    found: Status | None = connection.execute(query).scalar()
    if found is not None:
        return found
    wanted = select(_MOVES.c.ended_at, _MOVES.c.outcome, _TABLE.c.status).join_from(_MOVES, _TABLE)
    move = connection.execute(wanted.where(_MOVES.c.number == number)).first()
    if move is None:
        return None
    if move.outcome == "moved":
        there: Status = move.status
        return there
    return Status.SUBMITTED if move.ended_at is None else Status.WITHDRAWN
