"""Which version of the tables a database has, asked without changing it."""

from enum import StrEnum
from pathlib import Path

from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

MIGRATIONS = Path(__file__).parent / "migrations"


class UnknownRevision(Exception):
    """The database is of a revision (the argument) that this program does not know; nothing was changed."""


class OtherTables(Exception):
    """The database says which revision it is of (the argument), and its tables are others; nothing was changed."""


class Standing(StrEnum):
    """A database beside this program: never used, older, the same, or made by a newer one."""

    EMPTY = "empty"
    BEHIND = "behind"
    CURRENT = "current"
    AHEAD = "ahead"


def revision_of(connection: Connection) -> str | None:
    """The revision that a database says it is of; None for one that was never used."""
    return MigrationContext.configure(connection).get_current_revision()


def standing(connection: Connection) -> Standing:
    """How the database's tables stand to those of this program."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    script = ScriptDirectory.from_config(config)
    has = revision_of(connection)
    if has is None:
        return Standing.EMPTY
    if has == script.get_current_head():
        return Standing.CURRENT
    known = {revision.revision for revision in script.walk_revisions()}
    return Standing.BEHIND if has in known else Standing.AHEAD


def is_known(revision: str) -> bool:
    """True where this program has the migrations up to that revision."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return revision in {one.revision for one in ScriptDirectory.from_config(config).walk_revisions()}
