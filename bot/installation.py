"""Keys and database of this installation: made in an empty folder, brought up to date, checked to belong together."""

from pathlib import Path

import tink
from asyncpg.exceptions import InterfaceError, PostgresError
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from bot.clock import Clock
from bot.settings import Settings
from storage.database import Database, migrate_async
from storage.enums import Role
from storage.own_files import FOLDER, keep_file, keep_folder
from storage.repositories.housekeeping import add_installation, canary_of
from storage.vault import Vault, open_vault

UNREACHABLE = (SQLAlchemyError, OSError, PostgresError, InterfaceError)
"""What a database that cannot be opened raises, through either driver."""
CANARY = b"lindungi"
INVITE_LABEL = "invitation"
FIRST_ROLES = (Role.ADMINISTRATOR, Role.DINAS, Role.BPJS, Role.VILLAGE)


class WrongKeys(Exception):
    """The keys do not open this database: nothing in it could be read, so the program does not start."""


async def open_installation(settings: Settings, clock: Clock) -> tuple[Database, Vault]:
    """The database, migrated, and the keys that open it. Raises WrongKeys or MissingKeys."""
    url = settings.database_url.get_secret_value()
    keep_folder(settings.data_dir)
    if (file := sqlite_file(url)) is not None:
        file.parent.mkdir(parents=True, exist_ok=True, mode=FOLDER)
        keep_file(file)
    await migrate_async(url)
    database = Database(url)
    row = await database.read(canary_of)
    vault = open_vault(settings.keys_dir, create=row is None)
    if row is None:
        sealed = vault.seal(CANARY, "installation.canary")
        now = clock.now()
        await database.write(lambda c: add_installation(c, sealed, now))
    else:
        prove(vault, row)
    return database, vault


def sqlite_file(url: str) -> Path | None:
    """Where SQLite keeps a database; None for one of PostgreSQL, or one in memory."""
    parts = make_url(url)
    held = parts.get_backend_name() == "sqlite" and parts.database not in (None, "", ":memory:")
    return Path(str(parts.database)) if held else None


def prove(vault: Vault, canary: bytes) -> None:
    """Check that the keys are this database's: they open the sealed word that was stored when it was made.

    Raises WrongKeys.
    """
    try:
        vault.open(canary, "installation.canary")
    except tink.TinkError as error:
        raise WrongKeys from error
