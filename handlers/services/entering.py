"""Becoming staff by a one-time code, leaving, and coming in through a village's link."""

from sqlalchemy import select, update

from handlers.flow import Phrase, Say
from handlers.rules.access import AGENCY_OF_ROLE
from handlers.services.attempts import tries_left, wrong_try
from handlers.services.work import Done, Work
from storage.repositories.staff import add_staff, note_invited, use_invitation
from storage.tables import Link, Staff

INVITE_LABEL = "invitation"


def join(work: Work, code: str) -> Done:
    """`/gabung CODE`: this chat is staff at once. A wrong, used or expired code answers like an unknown command."""
    subject = f"join:chat:{work.actor.chat_id}"
    if work.chat is None or not code:
        return Done((Say("problems.unknown-command"),))
    if work.limited and not tries_left(work, subject, work.office.limits.wrong_codes_per_day):
        return Done((Say("problems.unknown-command"),))
    indexes = work.uow.vault.indexes(INVITE_LABEL, code.strip())
    taken = use_invitation(work.uow.connection, indexes, work.now)
    if taken is None:
        wrong_try(work, subject)
        return Done((Say("problems.unknown-command"),))
    index, role, area = taken
    staff_id = add_staff(work.uow.connection, role, AGENCY_OF_ROLE.get(role), area, work.now)
    note_invited(work.uow.connection, index, staff_id)
    work.chat.staff_id, work.chat.unlocked_at = staff_id, work.now
    work.uow.audit(f"staff:{staff_id}", "staff.joined", f"staff:{staff_id}", why=str(role))
    place = work.office.area.place(area) or work.office.region_name
    return Done((Say("staff.joined", {"role": Phrase(f"staff.role-{role}"), "place": place}),), quiet=True)


def leave(work: Work, _args: str) -> Done:
    """`/keluar`: this chat is no longer staff; once no chat is left the person has left."""
    if work.chat is None or work.chat.staff_id is None:
        return Done((Say("problems.unknown-command"),))
    table = Staff.__table__  # type: ignore[attr-defined]
    work.uow.connection.execute(update(table).where(table.c.id == work.chat.staff_id).values(left_at=work.now))
    work.audit("staff.left", f"staff:{work.chat.staff_id}")
    work.chat.staff_id = None
    return Done((Say("staff.left"),), quiet=True)


def find_link(work: Work, code: str) -> Link | None:
    """The living link of that code, None where it never was, has expired or was ended."""
    found = work.uow.session.exec(select(Link).where(Link.code == code)).scalar_one_or_none()  # type: ignore[call-overload, arg-type]
    if found is None or found.revoked_at is not None:
        return None
    living: Link = found
    return living if living.expires_at is None or living.expires_at > work.now else None
