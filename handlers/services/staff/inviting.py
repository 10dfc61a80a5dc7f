"""Invitations: handed out by an administrator, used once by whoever becomes staff."""

from datetime import timedelta

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import AGENCY_OF_ROLE
from handlers.rules.invitations import NEEDS_VILLAGE, areas_named, role_named
from handlers.rules.staff_names import read_staff_name
from handlers.services.base.attempts import may_try, wrong_try
from handlers.services.base.work import Done, Work
from handlers.services.staff.badges import badge_number
from handlers.services.staff.first_day import begin
from handlers.services.staff.invitations import name_context
from handlers.services.staff.people import keep_name
from handlers.services.staff.removing import end_service
from storage.enums import Role
from storage.repositories import staff
from storage.repositories.chats import ChatRow

INVITE_LABEL = "invitation"
CODE_BYTES = 12
NAMED = " nama "
"""What stands before the name of whoever is invited."""


def refused(work: Work, args: str) -> Done | None:
    """What is wrong with `ROLE [area] [nama NAME]`, with buttons where one tap mends it; None where it is right."""
    asked = _asked(work, args)
    return asked if isinstance(asked, Done) else None


def invite(work: Work, args: str) -> Done:
    """A code that works once, as a link too, with what it allows and until when; what is wrong with `args` instead."""
    asked = _asked(work, args)
    if isinstance(asked, Done):
        return asked
    role, area, name = asked
    code, until = work.token(CODE_BYTES), work.now + timedelta(days=work.office.times.invitation_days)
    index = work.vault.index(INVITE_LABEL, code)
    number = staff.add_invitation(work.connection, index, role, area, work.now, until, work.officer)
    if name and number is not None:
        staff.name_invited(work.connection, number, work.vault.seal(name.encode(), name_context(number)))
    work.audit("staff.invited", fields=area or "", why=str(role))
    link = f"{work.base_url}/?sesi=baru#gabung={code}"
    params = {"place": work.office.place(area), "link": link, "code": code, "until": work.office.today(until)}
    words = {"role": Phrase(f"staff.role-{role}"), "allows": Phrase(f"links.allows-{role}")}
    return Done((Say("links.invited", params | words),))


def _asked(work: Work, args: str) -> Done | tuple[Role, str | None, str]:
    """Role, code of the area and name of `ROLE [area] [nama NAME]`; where it is not clear or cannot be, what to say."""
    asked, named, typed = args.partition(NAMED)
    name = read_staff_name(typed) or ""
    if named and not name:
        return Done((Say("links.invite-name"),))
    area = _asked_area(work, asked, f"{named}{name}")
    return area if isinstance(area, Done) else (*area, name)


def _asked_area(work: Work, args: str, rest: str) -> Done | tuple[Role, str | None]:
    """The same without the name; `rest` is what buttons say after the area."""
    word, _, place = args.partition(" ")
    role, place = role_named(word), place.strip()
    if role is None:
        buttons = tuple(Choice(f"/undang {one}", Phrase(f"staff.role-{one}")) for one in Role)
        return Done((Say("links.invite-role" if word else "links.invite-how", choices=buttons),))
    if not place and role not in NEEDS_VILLAGE:
        return role, None
    certain, codes = areas_named(place, work.office) if place else (False, ())
    if place and not codes:
        return Done((Say("links.invite-area"),))
    if role in NEEDS_VILLAGE and not any(map(work.office.area.has_village, codes)):
        return Done((Say("links.invite-village"),))
    if certain:
        return role, codes[0]
    choices = tuple(Choice(f"/undang {role} {code}{rest}", work.office.area.place(code) or code) for code in codes)
    return Done((Say("links.invite-area-which", choices=choices),))


def join(work: Work, code: str) -> Done:
    """`/gabung CODE`: this chat is staff at once. A wrong or used code answers like an unknown command."""
    subject = f"join:chat:{work.actor.chat_id}"
    if work.chat is None or not code or not may_try(work, subject):
        return Done((Say("problems.unknown-command"),))
    indexes = work.vault.indexes(INVITE_LABEL, code.strip())
    if works_for_another(work, staff.invited_as(work.connection, indexes, work.now)):
        work.audit("staff.refused", f"staff:{work.chat.staff_id}", why="one-agency")
        return Done((Say("problems.one-agency"),))
    taken = staff.use_invitation(work.connection, indexes, work.now)
    if taken is None:
        wrong_try(work, subject)
        return Done((Say("problems.unknown-command"),))
    if work.chat.staff_id is not None:
        end_service(work, work.chat.id)
        work.audit("staff.left", f"staff:{work.chat.staff_id}")
    role, area = taken.role, taken.area
    staff_id = _begin_service(work, work.chat, taken)
    work.uow.audit(f"staff:{staff_id}", "staff.joined", f"staff:{staff_id}", why=str(role))
    badge_number(work, staff_id)
    joined = {"role": Phrase(f"staff.role-{role}"), "place": work.office.place(area)}
    return Done((Say("staff.joined", joined),), quiet=True)


def works_for_another(work: Work, role: Role | None) -> bool:
    """True where this chat works for one agency and the invitation is the other's: one person, one agency."""
    agency = AGENCY_OF_ROLE.get(role) if role is not None else None
    return agency is not None and work.actor.agency is not None and agency is not work.actor.agency


def _begin_service(work: Work, chat: ChatRow, taken: staff.Taken) -> int:
    """Somebody works in this chat from now on, by the name that the invitation gave them; their number."""
    agency = AGENCY_OF_ROLE.get(taken.role)
    staff_id = staff.add_staff(
        work.connection, taken.role, agency, taken.area, work.now, chat.id, invited_by=taken.invited_by
    )
    staff.note_invited(work.connection, taken.code_index, staff_id)
    begin(work, staff_id, taken.code_index)
    staff.seat(work.connection, chat.id, staff_id)
    chat.staff_id, chat.unlocked_at, chat.pin_at = staff_id, work.now, None
    if taken.name is not None:
        keep_name(work, staff_id, work.vault.open(taken.name, name_context(taken.number)).decode())
    return staff_id
