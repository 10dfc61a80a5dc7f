"""`python -m bot check`: everything that an operator should look at, without changing anything.

Findings are message keys (`check.ftl`). An error is what keeps the program from starting.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

from asyncpg.exceptions import InterfaceError, PostgresError
from sqlalchemy import Connection
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from tink import TinkError

from bot.installation import WrongKeys, prove
from bot.settings import Settings
from storage.database import Database
from storage.repositories.housekeeping import canary_of
from storage.repositories.inbound import count_unread
from storage.revisions import Standing, standing
from storage.vault import MissingKeys, open_vault

UNREACHABLE = (SQLAlchemyError, OSError, PostgresError, InterfaceError)
"""What a database that cannot be opened raises, through either driver."""

HERE_ONLY = {"127.0.0.1", "localhost", "::1"}
OTHERS = 0o077


class Weight(StrEnum):
    """How much a finding matters; the word before its line is `check.mark-WEIGHT`."""

    ERROR = "error"
    WARNING = "warning"
    FINE = "fine"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: a key of `check.ftl` and its parameters. Never a secret, never anything about a person."""

    weight: Weight
    key: str
    params: dict[str, object] = field(default_factory=dict)


def settings_findings(settings: Settings) -> Iterator[Finding]:
    """What is odd about the settings: each of them is fine alone."""
    address = settings.public_base_url
    if urlsplit(address).hostname in HERE_ONLY:
        yield _warning("address-local", value=address)
    elif not address.startswith("https://"):
        yield _warning("address-plain", value=address)
    if not settings.limited:
        yield _warning("limits-off")
    if settings.clock is not None:
        yield _warning("clock-set")
    if settings.invite_codes:
        yield _warning("codes-given")
    yield from _half_set(settings)


def _half_set(settings: Settings) -> Iterator[Finding]:
    """A channel of which some settings are present and others are not."""
    if settings.telegram_webhook_secret and not settings.telegram:
        yield _warning("half-set", missing="TELEGRAM_BOT_TOKEN", channel="Telegram")
    needed = ("twilio_account_sid", "twilio_auth_token", "twilio_whatsapp_from")
    missing = [name.upper() for name in needed if not getattr(settings, name)]
    if len(missing) < len(needed) and missing and not settings.sms:
        yield _warning("half-set", missing=", ".join(missing), channel="WhatsApp")


async def installation_findings(settings: Settings) -> list[Finding]:
    """Whether the database answers and is up to date, and whether the keys are its own."""
    url = settings.database_url.get_secret_value()
    if not_made(url):
        return [Finding(Weight.FINE, "check.no-database")]
    database = Database(url)
    try:
        stands, canary, unread = await database.read(_look)
    except UNREACHABLE as error:
        return [Finding(Weight.ERROR, "check.database-unreachable", {"error": type(error).__name__})]
    finally:
        await database.close()
    kept = [_warning("unread", count=unread)] if unread else []
    return [_of_database(stands), *_of_keys(settings.keys_dir, canary), *kept]


def not_made(url: str) -> bool:
    """True for the file of a SQLite database that is not there: looking would make it."""
    parts = make_url(url)
    return parts.get_backend_name() == "sqlite" and not Path(parts.database or "").exists()


def _look(connection: Connection) -> tuple[Standing, bytes | None, int]:
    """How the tables stand, what proves that the keys belong to them, how many updates nobody could read."""
    stands = standing(connection)
    if stands is Standing.EMPTY:
        return stands, None, 0
    return stands, canary_of(connection), count_unread(connection) if stands is Standing.CURRENT else 0


def _of_database(stands: Standing) -> Finding:
    match stands:
        case Standing.EMPTY:
            return Finding(Weight.FINE, "check.no-database")
        case Standing.BEHIND:
            return _warning("database-behind")
        case Standing.AHEAD:
            return Finding(Weight.ERROR, "check.database-ahead")
        case Standing.CURRENT:
            return Finding(Weight.FINE, "check.database-fine")


def _of_keys(folder: Path, canary: bytes | None) -> Iterator[Finding]:
    if canary is None:
        return
    try:
        prove(open_vault(folder, create=False), canary)
    except MissingKeys:
        yield Finding(Weight.ERROR, "check.keys-missing", {"where": str(folder)})
        return
    except (WrongKeys, TinkError):
        yield Finding(Weight.ERROR, "check.keys-wrong", {"where": str(folder)})
        return
    yield Finding(Weight.FINE, "check.keys-fine")
    if any(file.stat().st_mode & OTHERS for file in folder.glob("*.json")):
        yield _warning("keys-readable", where=str(folder))


def _warning(key: str, **params: object) -> Finding:
    return Finding(Weight.WARNING, f"check.{key}", params)
