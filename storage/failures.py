"""Which errors say that the database itself is in trouble, not that one message cannot be handled."""

from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

TROUBLE = ("08", "40", "53", "57", "58")
"""Classes of PostgreSQL's SQLSTATE: connection, lost races, resources, operator intervention, system."""


def database_failed(error: BaseException) -> bool:
    """True where the same work may succeed later: locked, full, away, restarted. Nothing was committed."""
    if isinstance(error, (OSError, PoolTimeout, OperationalError)):
        return True
    if not isinstance(error, DBAPIError):
        return False
    return error.connection_invalidated or str(getattr(error.orig, "sqlstate", ""))[:2] in TROUBLE
