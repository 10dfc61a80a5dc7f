"""Invitations that come from the command line, and INVITE_CODES."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.installation import INVITE_LABEL
from bot.operator.first_links import link_of
from bot.settings import InviteCode, Settings
from handlers.rules.access import SYSTEM
from handlers.rules.office.office import Office
from handlers.services.staff.invitations import name_context
from storage.database import Database
from storage.enums import Role
from storage.repositories.invitations import add_invitation, give_ends, name_invited
from storage.unit_of_work import UnitOfWork
from storage.vault import Vault

GIVEN_LAST = timedelta(days=7)
"""How long a code of INVITE_CODES works from when it was first seen."""


@dataclass(frozen=True, slots=True)
class Inviter:
    """Makes invitations for one installation."""

    database: Database
    vault: Vault
    office: Office
    settings: Settings

    async def invite(self, role: Role, area: str | None, code: str, now: datetime, name: str = "") -> str:
        """Store a one-time code; the link that opens it in a session of its own."""
        until = now + timedelta(days=self.office.times.invitation_days)
        await self._store(InviteCode(role, code, area), now, until, name)
        return link_of(self.settings.public_base_url, code)

    async def store_given_codes(self, now: datetime) -> None:
        """INVITE_CODES: each works once, also across restarts, since a used code keeps its row.

        Where limits are off they have no end; once limits are on, those that had none get one.
        """
        for given in self.settings.invite_codes:
            await self._store(given, now, now + GIVEN_LAST if self.settings.limited else None)
        if self.settings.limited:
            await self.database.write(lambda c: give_ends(c, GIVEN_LAST))

    async def _store(self, given: InviteCode, now: datetime, until: datetime | None, name: str = "") -> None:
        """Store an invitation and leave its audit line; nothing where the code is known already."""
        index = self.vault.index(INVITE_LABEL, given.code)

        def store(connection: Connection) -> None:
            number = add_invitation(connection, index, given.role, given.area, now, until)
            if number is None:
                return
            if name:
                name_invited(connection, number, self.vault.seal(name.encode(), name_context(number)))
            uow = UnitOfWork(connection, self.vault, now)
            uow.audit(SYSTEM.name, "staff.invited", fields=given.area or "", why=str(given.role))
            uow.finish()

        await self.database.write(store)
