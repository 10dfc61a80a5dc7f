"""Invitations that come from outside the chat: the first ones, the command line, and INVITE_CODES."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.installation import FIRST_ROLES, INVITE_LABEL
from bot.settings import Settings
from handlers.rules.access import SYSTEM
from handlers.rules.office.office import Office
from storage.database import Database
from storage.enums import Role
from storage.repositories.staff import add_invitation, any_staff
from storage.unit_of_work import UnitOfWork
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Inviter:
    """Makes invitation links for one installation."""

    database: Database
    vault: Vault
    office: Office
    settings: Settings

    async def invite(self, role: Role, area: str | None, code: str, now: datetime) -> str:
        """Store a one-time code; the link that opens it in a session of its own."""
        until = now + timedelta(days=self.office.times.invitation_days)
        index = self.vault.index(INVITE_LABEL, code)
        await self.database.write(lambda c: _invite(c, self.vault, index, role, area, now, until))
        return f"{self.settings.public_base_url}/?sesi=baru#gabung={code}"

    async def first_links(self, now: datetime) -> list[tuple[Role, str]]:
        """While the office has no staff: a link for each role that a first registration needs."""
        if await self.database.read(any_staff):
            return []
        village = next((code for code, _ in self.office.area.villages), None)
        areas = {Role.VILLAGE: village}
        return [
            (role, await self.invite(role, areas.get(role), secrets.token_urlsafe(16), now)) for role in FIRST_ROLES
        ]


async def store_given_codes(database: Database, vault: Vault, settings: Settings, now: datetime) -> None:
    """INVITE_CODES: each works once, also across restarts, since a used code keeps its row."""
    for given in settings.invite_codes:
        index = vault.index(INVITE_LABEL, given.code)
        await database.write(
            lambda c, g=given, i=index: _invite(c, vault, i, g.role, g.area, now, None)  # type: ignore[misc]
        )


def _invite(
    connection: Connection,
    vault: Vault,
    index: bytes,
    role: Role,
    area: str | None,
    now: datetime,
    until: datetime | None,
) -> None:
    """Store an invitation and leave its audit line; nothing where the code is known already."""
    if not add_invitation(connection, index, role, area, now, until):
        return
    uow = UnitOfWork(connection, vault, now)
    uow.audit(SYSTEM.name, "staff.invited", fields=area or "", why=str(role))
    uow.finish()
