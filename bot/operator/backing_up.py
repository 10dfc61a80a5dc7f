"""`python -m bot backup FILE`: every row of one moment in one sealed file, while the office runs."""

import asyncio
from base64 import b64decode
from collections import Counter
from collections.abc import Iterator
from os import W_OK, X_OK, access
from pathlib import Path
from typing import Annotated, Any

import typer
from sqlalchemy import Connection

from bot.clock import Clock
from bot.installation import WrongKeys, not_made, prove
from bot.operator.opening import kind_errors, read_settings, stop
from bot.operator.version import version
from bot.settings import Settings
from handlers.services.base.audit_chain import anchor
from storage.backup import container, rows
from storage.backup.container import Head, OtherKeys, WrongFile
from storage.database import Database
from storage.repositories.housekeeping import canary_of, note_backup
from storage.revisions import Standing, revision_of, standing
from storage.vault import Vault, open_vault

CANARY_TABLE, CANARY_COLUMN = "installation", "canary"

NewFile = Annotated[Path, typer.Argument(help="a new file, better on another disk; nothing is written over")]


def backup_command(file: NewFile) -> None:
    """Write a backup into FILE while the office runs, and read it back whole. Keys are not in it: keep them apart."""
    settings = read_settings()
    if not_made(settings.database_url.get_secret_value()):
        stop("There is no office here yet: its database does not exist. Check DATA_DIR and DATABASE_URL.")
    _look_at_place(file)
    with kind_errors(settings):
        print("\n".join(asyncio.run(make_backup(settings, file, Clock(settings.clock)))))


def _look_at_place(file: Path) -> None:
    """Stop where nothing new can be written there."""
    try:
        taken, folder = file.exists(), file.parent.is_dir()
    except PermissionError:
        taken, folder = False, True
    if taken:
        stop(f"{file} is there already, and nothing is written over. Give another name, such as one with the date.")
    if not folder:
        stop(f"The folder {file.parent} does not exist.")
    if not access(file.parent, W_OK | X_OK):
        stop(f"Nothing may be written in the folder {file.parent}. Let the user write there as whom the program runs.")


async def make_backup(settings: Settings, file: Path, clock: Clock) -> list[str]:
    """Write, read back, put in place; what is said of it. What fails leaves no file. Raises WrongKeys, OSError."""
    vault, database = open_vault(settings.keys_dir, create=False), Database(settings.database_url.get_secret_value())
    part = file.with_name(f"{file.name}.part")
    try:
        now = clock.now()
        counted, found = await database.read(lambda c: _write(c, vault, part, now.isoformat()))
        read_back(part, vault, counted)
        _put_in_place(part, file)
        if await database.read(standing) is Standing.CURRENT:
            await database.write(lambda c: note_backup(c, now))
    except FileExistsError:
        stop(f"{part} is there: another backup is being written, or one was cut off. Remove it, then try again.")
    except (WrongFile, OtherKeys):
        part.unlink(missing_ok=True)
        stop("The backup could not be read back whole. The disk may be failing: try another one.")
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    finally:
        await database.close()
    return [
        f"{file}: {sum(counted.values())} rows of {len(counted)} tables, read back whole.",
        f"Anchor of the audit: {found}",
        f"Keep it on another machine, apart from the keys in {settings.keys_dir}: it opens with them alone.",
        f"Keep {settings.erasures_file} elsewhere too: who is erased from now on must not come back with the backup.",
    ]


def _put_in_place(part: Path, file: Path) -> None:
    if file.exists():
        stop(f"{file} came into being meanwhile, and nothing is written over.")
    part.rename(file)


def _write(connection: Connection, vault: Vault, part: Path, made_at: str) -> tuple[Counter[str], str]:
    """Everything that one moment holds; the count of rows, and the audit's anchor of that moment."""
    rows.freeze(connection)
    revision = revision_of(connection)
    canary = canary_of(connection) if revision is not None else None
    if revision is None or canary is None:
        stop("There is no office here yet: the database is empty. Check DATA_DIR and DATABASE_URL.")
    prove(vault, canary)
    counted: Counter[str] = Counter()
    container.write(part, vault, Head(made_at, version(), revision), _counting(rows.dump(connection), counted))
    return counted, anchor(connection)


def _counting(lines: Iterator[Any], into: Counter[str]) -> Iterator[Any]:
    name = ""
    for line in lines:
        if isinstance(line, dict):
            name = line["table"]
            into[name] = 0
        else:
            into[name] += 1
        yield line


def read_back(file: Path, vault: Vault, counted: Counter[str]) -> None:
    """Read a whole backup: every table with as many rows as were written, and a canary that these keys open.

    Raises WrongFile, OtherKeys.
    """
    found, proven = Counter[str](), False
    columns: list[list[str]] = []
    name = ""
    for line in container.read(file, vault):
        if isinstance(line, dict):
            name, columns = line["table"], line["columns"]
            found[name] = 0
            continue
        found[name] += 1
        if name == CANARY_TABLE:
            sealed = b64decode(line[[column for column, _kind in columns].index(CANARY_COLUMN)])
            proven = _opens(vault, sealed)
    if found != counted or not proven:
        raise WrongFile("it does not hold what was written")


def _opens(vault: Vault, canary: bytes) -> bool:
    try:
        prove(vault, canary)
    except WrongKeys:
        return False
    return True
