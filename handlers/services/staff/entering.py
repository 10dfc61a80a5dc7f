"""Becoming staff by a one-time code, and leaving."""

from handlers.flow import Phrase, Say
from handlers.rules.access import AGENCY_OF_ROLE
from handlers.services.base.attempts import may_try, wrong_try
from handlers.services.base.work import Done, Work
from handlers.services.staff.badges import badge_number
from storage.enums import Role
from storage.repositories.chats import ChatRow
from storage.repositories.erasure import forget_office
from storage.repositories.staff import add_staff, invited_as, leave_chat, note_invited, use_invitation

INVITE_LABEL = "invitation"


def join(work: Work, code: str) -> Done:
    """`/gabung CODE`: this chat is staff at once. A wrong or used code answers like an unknown command."""
    subject = f"join:chat:{work.actor.chat_id}"
    if work.chat is None or not code or not may_try(work, subject):
        return Done((Say("problems.unknown-command"),))
    indexes = work.vault.indexes(INVITE_LABEL, code.strip())
    if works_for_another(work, invited_as(work.connection, indexes, work.now)):
        work.audit("staff.refused", f"staff:{work.chat.staff_id}", why="one-agency")
        return Done((Say("problems.one-agency"),))
    taken = use_invitation(work.connection, indexes, work.now)
    if taken is None:
        wrong_try(work, subject)
        return Done((Say("problems.unknown-command"),))
    if work.chat.staff_id is not None:
        _end_service(work, work.chat)
    index, role, area = taken
    staff_id = add_staff(work.connection, role, AGENCY_OF_ROLE.get(role), area, work.now, work.chat.id)
    note_invited(work.connection, index, staff_id)
    work.chat.staff_id, work.chat.unlocked_at, work.chat.pin_at = staff_id, work.now, None
    work.uow.audit(f"staff:{staff_id}", "staff.joined", f"staff:{staff_id}", why=str(role))
    badge_number(work, staff_id)
    joined = {"role": Phrase(f"staff.role-{role}"), "place": work.office.place(area)}
    return Done((Say("staff.joined", joined),), quiet=True)


def works_for_another(work: Work, role: Role | None) -> bool:
    """True where this chat works for one agency and the invitation is the other's: one person, one agency."""
    agency = AGENCY_OF_ROLE.get(role) if role is not None else None
    return agency is not None and work.actor.agency is not None and agency is not work.actor.agency


def leave(work: Work, _args: str) -> Done:
    """`/keluar`: this chat is no longer staff; once no chat is left the person has left."""
    if work.chat is None or work.chat.staff_id is None:
        return Done((Say("problems.unknown-command"),))
    _end_service(work, work.chat)
    work.chat.staff_id = None
    return Done((Say("staff.left"),), quiet=True)


def _end_service(work: Work, chat: ChatRow) -> None:
    """The role of this chat is over: what the office said in it cannot be read there any more."""
    leave_chat(work.connection, chat.id, work.now)
    forget_office(work.connection, chat.id)
    work.audit("staff.left", f"staff:{chat.staff_id}")
