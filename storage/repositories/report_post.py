"""What acts on reports have still to say outside the vault: lines of the audit and messages, until their hour."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from storage.rows import columns_of, read_all
from storage.tables.core import REPORT_POST, REPORTS, SEALED


@dataclass(frozen=True, slots=True)
class Posted:
    """One of them, with the number of its report and the key of its vault (None: it was erased)."""

    id: str
    number: str
    wrapped_key: bytes | None
    actor: str
    act: str
    subject: str
    why: str
    body: bytes | None


def post(connection: Connection, values: dict[str, Any]) -> None:
    """Leave one."""
    connection.execute(insert(REPORT_POST), values)


_DUE = (
    select(*columns_of(Posted, REPORT_POST, REPORTS, SEALED))
    .join(REPORTS, REPORTS.c.id == REPORT_POST.c.report_id)
    .outerjoin(SEALED, SEALED.c.report_id == REPORT_POST.c.report_id)
    .where(REPORT_POST.c.due_at <= bindparam("until"))
    .order_by(REPORT_POST.c.id)
    .limit(bindparam("most"))
)


def due_post(connection: Connection, until: datetime, limit: int) -> list[Posted]:
    """Those whose hour has come, in the order of their random ids: in none."""
    return read_all(connection, _DUE, Posted, {"until": until, "most": limit})


def drop_post(connection: Connection, ids: Sequence[str]) -> None:
    """They were said."""
    connection.execute(delete(REPORT_POST).where(REPORT_POST.c.id.in_(list(ids))))
