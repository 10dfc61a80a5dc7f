"""People as they leave the office in a spreadsheet."""

from sqlmodel import Session, col, select

from storage.enums import Status
from storage.repositories.scoping import inside
from storage.scope import Scope
from storage.tables import Registration


def at_stage(session: Session, scope: Scope, status: Status, limit: int) -> list[Registration]:
    """Records that stand there, those that came first before the others; not those of erased people."""
    here = (col(Registration.status) == status, col(Registration.erased_at).is_(None), inside(scope))
    query = select(Registration).where(*here).order_by(col(Registration.status_at), col(Registration.id))
    return list(session.exec(query.limit(limit)))
