"""The part of `python -m bot check` that walks along the audit's chain."""

from collections.abc import Sequence

from sqlalchemy import Connection
from tink import TinkError

from bot.operator.checking import UNREACHABLE, Finding, Weight, not_made
from bot.settings import Settings
from handlers.services.base.audit_chain import Checked, check_chain
from storage.database import Database
from storage.revisions import Standing, standing
from storage.vault import MissingKeys, Vault, open_vault

BROKEN = "check.audit-broken"


async def audit_findings(settings: Settings, anchors: Sequence[str] = ()) -> list[Finding]:
    """Whether the chain is whole, and its anchor; nothing where database or keys are not as they should be.

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
        found = await database.read(lambda c: _checked(c, vault, anchors))
    except UNREACHABLE:
        return []
    finally:
        await database.close()
    return [_finding(found)] if found is not None else []


def _checked(connection: Connection, vault: Vault, anchors: Sequence[str]) -> Checked | None:
    """The walk, where the tables are those of this version."""
    return check_chain(connection, vault, anchors) if standing(connection) is Standing.CURRENT else None


def _finding(found: Checked) -> Finding:
    if found.broken is not None:
        return Finding(Weight.WARNING, BROKEN, {"place": str(found.broken)})
    params = {"sealed": found.sealed, "waiting": found.waiting, "anchor": found.anchor}
    return Finding(Weight.FINE, "check.audit-fine", params)
