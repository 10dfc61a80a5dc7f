"""One transaction's worth of work: the connection, the keys, the moment, and the lines it leaves in the audit."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Insert, insert
from sqlmodel import Session, SQLModel

from storage.enums import Status
from storage.tables import AuditLine
from storage.vault import Vault


class UnitOfWork:
    """Whoever opened the transaction ends it; nothing here commits.

    Rows that nobody reads back in the same breath (audit lines, match keys) wait in `later` and are written
    together: by `finish`, or before an ORM session is used, so that it sees everything.
    """

    def __init__(self, connection: Connection, vault: Vault, now: datetime) -> None:
        self.connection = connection
        self.vault = vault
        self.now = now
        self._session: Session | None = None
        self._later: dict[type[SQLModel], list[dict[str, Any]]] = {}

    @property
    def session(self) -> Session:
        """An ORM session on the same connection, for the paths that are not hot."""
        self._write_later()
        if self._session is None:
            self._session = Session(bind=self.connection, join_transaction_mode="control_fully")
        return self._session

    def audit(
        self,
        actor: str,
        action: str,
        subject: str = "",
        *,
        fields: str = "",
        change: tuple[Status | None, Status | None] = (None, None),
        why: str = "",
    ) -> None:
        """Leave a line: who did what to which record. Ids, field names and codes only, never values."""
        before, after = change
        line = {"at": self.now, "actor": actor, "action": action, "subject": subject, "fields": fields, "why": why}
        self.later(AuditLine, line | {"from_status": before, "to_status": after})

    def later(self, table: type[SQLModel], *rows: dict[str, Any]) -> None:
        """Insert rows into a table before the transaction ends, together with others of the same table."""
        self._later.setdefault(table, []).extend(rows)

    def finish(self) -> None:
        """Write everything that was collected, in the same transaction."""
        self.flush()
        self._write_later()

    def flush(self) -> None:
        """Between two turns of one transaction: what a session holds, the next one must find in the database."""
        if self._session is not None:
            self._session.flush()
            self._session.expire_all()

    def _write_later(self) -> None:
        for table, rows in self._later.items():
            self.connection.execute(_into(table), rows)
        self._later = {}


@cache
def _into(table: type[SQLModel]) -> Insert:
    """Built once: composing a statement costs more than running it."""
    return insert(table)
