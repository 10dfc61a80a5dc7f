"""The SQL of a scope: which rows of a table an actor may see."""

from sqlalchemy import Column, ColumnElement, and_, or_, true

from storage.rows import begins_with
from storage.scope import Scope
from storage.tables.core import RECORDS


def inside(scope: Scope) -> ColumnElement[bool]:
    """The registrations that a scope covers, as `Scope.covers` says for one; not those that the office may not see."""
    return and_(placed_inside(scope, RECORDS.c.village), RECORDS.c.hidden_since.is_(None))


def placed_inside(scope: Scope, place: Column[str]) -> ColumnElement[bool]:
    """The rows whose `place` (a column of dotted codes) is one of the scope's areas or lies below one of them."""
    if not scope.areas:
        return true()
    return or_(*(or_(place == a, begins_with(place, f"{a}.")) for a in sorted(scope.areas)))
