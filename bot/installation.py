"""Keys and database of this installation: made in an empty folder, brought up to date, checked to belong together."""

from datetime import datetime
from functools import partial
from pathlib import Path

import tink
from asyncpg.exceptions import InterfaceError, PostgresError
from sqlalchemy import Connection
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from bot.clock import Clock
from bot.settings import Settings
from storage.database import Database
from storage.enums import Role
from storage.migrating import migrated
from storage.own_files import FOLDER, keep_file, keep_folder
from storage.repositories.housekeeping import add_installation, canary_of
from storage.revisions import OtherTables, Standing, UnknownRevision, standing
from storage.vault import Vault, open_vault

UNREACHABLE = (SQLAlchemyError, OSError, PostgresError, InterfaceError, UnknownRevision, OtherTables)
"""What a database that cannot be opened raises, through either driver; bot.operator.reasons has the words."""
CANARY, CANARY_PLACE = b"lindungi", "installation.canary"
INVITE_LABEL = "invitation"
FIRST_ROLES = (Role.ADMINISTRATOR, Role.DINAS, Role.BPJS, Role.VILLAGE)


class WrongKeys(Exception):
    """The keys do not open this database: nothing in it could be read, so the program does not start."""


class NoOffice(Exception):
    """There is no office here, and who asks does not begin one."""


class OtherVersion(Exception):
    """The database is not of this version, and who asks does not bring it up to date."""


async def open_installation(settings: Settings, clock: Clock) -> tuple[Database, Vault]:
    """For `serve`: the database, migrated, and the keys that open it; both made at the first start.

    Of several that start at once one makes them and the others find them: it is done under the lock of the migration.
    Raises WrongKeys or MissingKeys; nothing was changed then.
    """
    url = settings.database_url.get_secret_value()
    keep_folder(settings.data_dir)
    if (file := sqlite_file(url)) is not None:
        file.parent.mkdir(parents=True, exist_ok=True, mode=FOLDER)
        keep_file(file)
    vault = await migrated(url, partial(_keys_of, folder=settings.keys_dir, now=clock.now()))
    return Database(url), vault


def _keys_of(connection: Connection, folder: Path, now: datetime) -> Vault:
    """The keys of this database; new ones, and the proof that they are its own, where it was never used."""
    canary = canary_of(connection)
    vault = open_vault(folder, create=canary is None)
    if canary is None:
        add_installation(connection, vault.seal(CANARY, CANARY_PLACE), now)
    else:
        prove(vault, canary)
    return vault


async def find_installation(settings: Settings) -> tuple[Database, Vault]:
    """For every other command: the office that is there, beside whatever serves it. It makes and changes nothing.

    Raises NoOffice, OtherVersion, WrongKeys, MissingKeys.
    """
    url = settings.database_url.get_secret_value()
    if not_made(url):
        raise NoOffice
    database = Database(url)
    try:
        canary = await database.read(_canary)
        vault = open_vault(settings.keys_dir, create=False)
        prove(vault, canary)
    except BaseException:
        await database.close()
        raise
    return database, vault


def _canary(connection: Connection) -> bytes:
    stands = standing(connection)
    if stands in (Standing.BEHIND, Standing.AHEAD):
        raise OtherVersion(stands)
    canary = canary_of(connection) if stands is Standing.CURRENT else None
    if canary is None:
        raise NoOffice
    return canary


def sqlite_file(url: str) -> Path | None:
    """Where SQLite keeps a database; None for one of PostgreSQL, or one in memory."""
    parts = make_url(url)
    held = parts.get_backend_name() == "sqlite" and parts.database not in (None, "", ":memory:")
    return Path(str(parts.database)) if held else None


def not_made(url: str) -> bool:
    """True for the file of a SQLite database that is not there, or empty: looking would make it."""
    file = sqlite_file(url)
    return file is not None and not (file.exists() and file.stat().st_size)


def prove(vault: Vault, canary: bytes) -> None:
    """Check that the keys are this database's: they open the sealed word that was stored when it was made.

    Raises WrongKeys.
    """
    try:
        vault.open(canary, CANARY_PLACE)
    except tink.TinkError as error:
        raise WrongKeys from error
