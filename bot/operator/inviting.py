"""Invitations that come from outside the chat: the first ones, the command line, and INVITE_CODES."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.installation import FIRST_ROLES, INVITE_LABEL
from bot.settings import InviteCode, Settings
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
        await self._store(InviteCode(role, code, area), now, until)
        return f"{self.settings.public_base_url}/?sesi=baru#gabung={code}"

    async def first_links(self, now: datetime) -> list[tuple[Role, str]]:
        """While the office has no staff: a link for each role that a first registration needs."""
        if await self.database.read(any_staff):
            return []
        village = next((code for code, _ in self.office.area.villages), None)
        areas = {Role.VILLAGE: village}
        codes = [(role, secrets.token_urlsafe(16)) for role in FIRST_ROLES]
        return [(role, await self.invite(role, areas.get(role), code, now)) for role, code in codes]

    async def store_given_codes(self, now: datetime) -> None:
        """INVITE_CODES: each works once, also across restarts, since a used code keeps its row."""
        for given in self.settings.invite_codes:
            await self._store(given, now, None)

    async def _store(self, given: InviteCode, now: datetime, until: datetime | None) -> None:
        """Store an invitation and leave its audit line; nothing where the code is known already."""
        index = self.vault.index(INVITE_LABEL, given.code)

        def store(connection: Connection) -> None:
            if add_invitation(connection, index, given.role, given.area, now, until):
                uow = UnitOfWork(connection, self.vault, now)
                uow.audit(SYSTEM.name, "staff.invited", fields=given.area or "", why=str(given.role))
                uow.finish()

        await self.database.write(store)
