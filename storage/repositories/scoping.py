"""The SQL of a scope: which rows of a table an actor may see."""

from collections.abc import Iterable

from sqlalchemy import Column, ColumnElement, and_, not_, or_, true

from storage.rows import begins_with
from storage.scope import Scope
from storage.tables.core import RECORDS


def inside(scope: Scope) -> ColumnElement[bool]:
    """The registrations that a scope covers, as `Scope.covers` says for one; not those that the office may not see."""
    return and_(placed_inside(scope, RECORDS.c.village), RECORDS.c.hidden_since.is_(None))


def placed_inside(scope: Scope, place: Column[str]) -> ColumnElement[bool]:
    """The rows whose `place` (a column of dotted codes) is one of the scope's areas or lies below one of them."""
    here = _below(place, scope.areas) if scope.areas else true()
    return and_(here, or_(place.is_(None), not_(_below(place, scope.but)))) if scope.but else here


def _below(place: Column[str], areas: Iterable[str]) -> ColumnElement[bool]:
    return or_(*(or_(place == area, begins_with(place, f"{area}.")) for area in sorted(areas)))
