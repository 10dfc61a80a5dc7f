"""Whether a transaction has done anything that another one could wait for, or that must not be lost."""

from typing import Any

from sqlalchemy import Connection, event

LOCKS = "FOR UPDATE"
"""PostgreSQL; on SQLite whoever may write has locked the whole database before the first statement."""


class Touched:
    """True once a row has been written or locked over this connection; what was before it does not count."""

    def __init__(self, connection: Connection) -> None:
        self._touched = False
        event.listen(connection, "after_cursor_execute", self._heard)

    def __bool__(self) -> bool:
        return self._touched

    def _heard(self, _connection: Connection, cursor: Any, statement: str, *_more: object) -> None:  # noqa: ANN401 -- several drivers
        if statement.startswith("SELECT") and LOCKS not in statement:
            return
        if cursor.rowcount != 0:  # -1: the driver does not know
            self._touched = True
