"""What hangs on an employer: its cases, reports and submissions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select, update

from storage.enums import CaseStatus, ReportKind
from storage.tables import Case, EmployerListRow, Report, Submission
from storage.tables.base import table_of

_CASES = table_of(Case)
_MOVED = (table_of(Report), table_of(Submission), table_of(EmployerListRow))


@dataclass(frozen=True, slots=True)
class CaseOf:
    """One case of an employer."""

    id: int
    number: str
    kind: ReportKind
    status: CaseStatus
    arrears: int | None
    months: int | None
    arrears_class: str | None
    opened_at: datetime

    @property
    def is_open(self) -> bool:
        """True until it is closed."""
        return self.status is not CaseStatus.CLOSED


_COLUMNS = tuple(_CASES.c[name] for name in CaseOf.__dataclass_fields__)


def cases_of(connection: Connection, employer_id: int) -> list[CaseOf]:
    """Every case of an employer, the newest first."""
    query = select(*_COLUMNS).where(_CASES.c.employer_id == employer_id).order_by(_CASES.c.id.desc())
    return [CaseOf(*row) for row in connection.execute(query)]


def count_open(connection: Connection, employer_ids: Sequence[int]) -> dict[int, int]:
    """How many open cases each of these employers has."""
    mine = (_CASES.c.employer_id.in_(employer_ids), _CASES.c.status != CaseStatus.CLOSED)
    query = select(_CASES.c.employer_id, func.count()).where(*mine).group_by(_CASES.c.employer_id)
    return {employer: int(count) for employer, count in connection.execute(query)}


def hand_over(connection: Connection, from_id: int, to_id: int) -> None:
    """Everything of one employer is the other's from now on."""
    for table in (_CASES, *_MOVED):
        connection.execute(update(table).where(table.c.employer_id == from_id).values(employer_id=to_id))
