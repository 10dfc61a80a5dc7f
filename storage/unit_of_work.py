"""One transaction's worth of work: the connection, the keys, the moment, and the lines it leaves in the audit."""

from datetime import datetime

from sqlalchemy import Connection, insert
from sqlmodel import Session

from storage.enums import Status
from storage.tables import AuditLine
from storage.vault import Vault

_AUDIT = insert(AuditLine)


class UnitOfWork:
    """Whoever opened the transaction ends it; nothing here commits. `finish` writes what was collected."""

    def __init__(self, connection: Connection, vault: Vault, now: datetime) -> None:
        self.connection = connection
        self.vault = vault
        self.now = now
        self._session: Session | None = None
        self._audit: list[dict[str, object]] = []

    @property
    def session(self) -> Session:
        """An ORM session on the same connection, for the paths that are not hot."""
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
        self._audit.append({
            "at": self.now, "actor": actor, "action": action, "subject": subject, "fields": fields,
            "from_status": before, "to_status": after, "why": why,
        })  # fmt: skip

    def finish(self) -> None:
        """Flush the session and write the audit lines, in the same transaction."""
        if self._session is not None:
            self._session.flush()
        if self._audit:
            self.connection.execute(_AUDIT, self._audit)
            self._audit = []
