"""`python -m bot check`: everything that an operator should look at, without changing anything.

Findings are message keys (`check.ftl`). An error is what keeps the program from starting.
"""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import Connection
from tink import TinkError

from bot.contract import Finding, Weight, error, fine, warning
from bot.installation import UNREACHABLE, WrongKeys, not_made, prove, sqlite_file
from bot.operator.reasons import no_room, reason, shown
from bot.settings import Settings
from handlers.services.base.audit_chain import Checked, check_chain
from storage.database import Database
from storage.own_files import beside, open_to_others
from storage.rehearsal import check_upgrade, check_writable
from storage.repositories.housekeeping import backed_up_at, canary_of, restored_at
from storage.repositories.inbound import count_unread
from storage.repositories.pulse import seen
from storage.revisions import Standing, UnknownRevision, revision_of, standing
from storage.vault import MissingKeys, Vault, open_vault

HERE_ONLY = {"127.0.0.1", "localhost", "::1"}
ENV_FILE = Path(".env")


def settings_findings(settings: Settings) -> Iterator[Finding]:
    """What is odd about the settings: each of them is fine alone."""
    address = settings.public_base_url
    if urlsplit(address).hostname in HERE_ONLY:
        yield warning("check.address-local", value=address)
    elif not address.startswith("https://"):
        yield warning("check.address-plain", value=address)
    elif settings.trusted_proxies is None:
        yield warning("check.proxies-not-said")
    elif not settings.trusted_proxies:
        yield warning("check.proxies-none")
    if not settings.limited:
        yield warning("check.limits-off")
    if settings.clock is not None:
        yield warning("check.clock-set")
    if settings.invite_codes:
        yield warning("check.codes-given")
    yield from _readable(settings)


def _readable(settings: Settings) -> Iterator[Finding]:
    """What other users of this machine can read: `.env` holds tokens, the database who registered where and when."""
    if open_to_others(ENV_FILE):
        yield warning("check.env-readable", where=str(ENV_FILE.absolute()))
    file = sqlite_file(settings.database_url.get_secret_value())
    kept = [settings.data_dir, *([file, *beside(file)] if file is not None else [])]
    if found := [str(path) for path in kept if open_to_others(path)]:
        yield warning("check.data-readable", where=", ".join(found))


async def installation_findings(settings: Settings) -> list[Finding]:
    """Whether the database answers and is up to date, and whether the keys are its own."""
    url = settings.database_url.get_secret_value()
    if not_made(url):
        return [fine("check.no-database")]
    database = Database(url)
    try:
        found = await database.read(_look)
        await asyncio.to_thread(check_writable, url)
    except UNREACHABLE as failed:
        return [reason(failed, settings)]
    finally:
        await database.close()
    room = [error("check.disk-full", where=shown(settings))] if no_room(settings) else []
    kept = [warning("check.unread", count=found.unread)] if found.unread else []
    return [*room, _of_database(found.stands), *_of_keys(settings.keys_dir, found.canary), *kept]


async def backup_findings(settings: Settings, now: datetime) -> list[Finding]:
    """Whether somebody keeps the office safe; nothing where its database is not as it should be."""
    url = settings.database_url.get_secret_value()
    if not_made(url):
        return []
    database = Database(url)
    try:
        return await database.read(lambda c: _backups(c, settings, now))
    except UNREACHABLE:
        return []
    finally:
        await database.close()


def _backups(connection: Connection, settings: Settings, now: datetime) -> list[Finding]:
    """Whether the office is silent, its clock believed, its backup of these days; whether erasures are listed."""
    if standing(connection) is not Standing.CURRENT or canary_of(connection) is None:
        return []
    last, since = backed_up_at(connection), restored_at(connection)
    found = [warning("check.restored", since=since)] if since is not None else []
    found += [warning("check.clock-doubted")] if seen(connection).doubted_at is not None else []
    if last is None:
        found.append(warning("check.backup-missing"))
    elif now - last > timedelta(days=settings.backup_days):
        found.append(warning("check.backup-old", last=last, days=settings.backup_days))
    if since is None and not settings.erasures_file.exists():
        found.append(warning("check.erasures-missing", where=str(settings.erasures_file)))
    return found


@dataclass(frozen=True, slots=True)
class Looked:
    """How the tables stand, what proves that the keys belong to them, how many updates nobody could read."""

    stands: Standing
    canary: bytes | None = None
    unread: int = 0


def _look(connection: Connection) -> Looked:
    """Raises UnknownRevision, OtherTables, as a start would."""
    stands = standing(connection)
    if stands is Standing.EMPTY:
        return Looked(stands)
    if stands is Standing.AHEAD:
        raise UnknownRevision(revision_of(connection))
    if stands is Standing.BEHIND and connection.dialect.name == "sqlite":
        check_upgrade(connection)
    return Looked(stands, canary_of(connection), count_unread(connection) if stands is Standing.CURRENT else 0)


def _of_database(stands: Standing) -> Finding:
    match stands:
        case Standing.EMPTY:
            return fine("check.no-database")
        case Standing.BEHIND:
            return warning("check.database-behind")
        case _:
            return fine("check.database-fine")


def _of_keys(folder: Path, canary: bytes | None) -> Iterator[Finding]:
    if canary is None:
        return
    try:
        prove(open_vault(folder, create=False), canary)
    except MissingKeys:
        yield error("check.keys-missing", where=str(folder))
        return
    except (WrongKeys, TinkError):
        yield error("check.keys-wrong", where=str(folder))
        return
    yield fine("check.keys-fine")
    if any(open_to_others(file) for file in folder.glob("*.json")):
        yield warning("check.keys-readable", where=str(folder))


async def audit_findings(settings: Settings, anchors: Sequence[str] = ()) -> list[Finding]:
    """Whether the audit's chain is whole, and its anchor; nothing where database or keys are not as they should be.

    Under the keys of another office every seal would look broken.

    Raises ValueError for an anchor that is none.
    """
    if any(not anchor.partition("-")[0].isdecimal() for anchor in anchors):
        raise ValueError("an anchor looks like 17-9f86d081884c7d65")
    url = settings.database_url.get_secret_value()
    if not_made(url):
        return []
    try:
        vault = open_vault(settings.keys_dir, create=False)
    except (MissingKeys, TinkError):
        return []
    database = Database(url)
    try:
        found = await database.read(lambda c: _walked(c, vault, anchors))
    except UNREACHABLE:
        return []
    finally:
        await database.close()
    return [_of_audit(found)] if found is not None else []


def _walked(connection: Connection, vault: Vault, anchors: Sequence[str]) -> Checked | None:
    """The walk along the chain, where the tables are those of this version and the keys are theirs."""
    if standing(connection) is not Standing.CURRENT:
        return None
    canary = canary_of(connection)
    if canary is not None:
        try:
            prove(vault, canary)
        except WrongKeys:
            return None
    return check_chain(connection, vault, anchors)


def _of_audit(found: Checked) -> Finding:
    if found.broken is not None:
        return Finding(Weight.WARNING, "check.audit-broken", {"place": str(found.broken)}, fails=True)
    return fine("check.audit-fine", sealed=found.sealed, waiting=found.waiting, anchor=found.anchor)
