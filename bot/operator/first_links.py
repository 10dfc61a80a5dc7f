"""The links by which the first people enter an office that has nobody yet."""

import secrets
from datetime import timedelta

from bot.installation import FIRST_ROLES, INVITE_LABEL
from handlers.rules.access import SYSTEM
from handlers.services.base.work import Work
from storage.enums import Role
from storage.repositories.invitations import add_invitation, first_invitations, keep_code
from storage.repositories.staff import any_staff

LAST = timedelta(days=1)
"""How long a first link works where its role has nobody; once it has somebody the link is dead."""


def link_of(base_url: str, code: str) -> str:
    """The link that opens an invitation in a session of its own."""
    return f"{base_url}/?sesi=baru#gabung={code}"


def first_links(work: Work) -> list[tuple[Role, str]]:
    """The links that still work; while nobody has ever worked here, one for each role that a registration needs.

    Those that work are shown again and not made anew.
    """
    known = {one.role: _opened(work, one.number, one.code) for one in first_invitations(work.connection, work.now)}
    if not any_staff(work.connection):
        known |= {role: _made(work, role) for role in FIRST_ROLES if role not in known}
    return [(role, link_of(work.base_url, known[role])) for role in FIRST_ROLES if role in known]


def _made(work: Work, role: Role) -> str:
    """A new code. It is kept sealed, to be shown again."""
    code, area = secrets.token_urlsafe(16), None
    if role is Role.VILLAGE:
        area = next((village for village, _ in work.office.area.villages), None)
    index = work.vault.index(INVITE_LABEL, code)
    number = add_invitation(work.connection, index, role, area, work.now, work.now + LAST)
    if number is None:
        raise RuntimeError("a random code was there before")
    keep_code(work.connection, number, work.vault.seal(code.encode(), _context(number)))
    work.uow.audit(SYSTEM.name, "staff.invited", fields=area or "", why=str(role))
    return code


def _opened(work: Work, number: int, sealed: bytes) -> str:
    return work.vault.open(sealed, _context(number)).decode()


def _context(number: int) -> str:
    return f"invitations.code:{number}"
