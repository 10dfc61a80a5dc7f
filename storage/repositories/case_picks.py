"""Parts of the cases: by class, kind and amount, of some employers, of one list of BPJS."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select
from sqlmodel import col

from storage.enums import ReportKind
from storage.tables import Case
from storage.tables.core import LIST_ROWS


@dataclass(frozen=True, slots=True)
class Picked:
    """Which cases are meant; what is empty says nothing. Amounts are rupiah, of arrears or of what would come in.

    `employers`: ids; an empty collection means nobody's, None everybody's.
    """

    classes: Collection[str] = ()
    kinds: Collection[ReportKind] = ()
    least: int | None = None
    most: int | None = None
    employers: Collection[int] | None = None
    list_id: int | None = None

    def where(self) -> list[ColumnElement[bool]]:
        """The conditions on cases."""
        amount = func.coalesce(col(Case.arrears), col(Case.potential))
        found: list[ColumnElement[bool]] = []
        if self.classes:
            found.append(col(Case.arrears_class).in_(list(self.classes)))
        if self.kinds:
            found.append(col(Case.kind).in_(list(self.kinds)))
        if self.least is not None:
            found.append(amount >= self.least)
        if self.most is not None:
            found.append(amount <= self.most)
        if self.employers is not None:
            found.append(col(Case.employer_id).in_(list(self.employers)))
        if self.list_id is not None:
            listed = select(LIST_ROWS.c.case_number).where(LIST_ROWS.c.list_id == self.list_id)
            found.append(col(Case.number).in_(listed))
        return found
