"""Invitations: handed out by people of the own house, used once by whoever becomes staff; everybody hears of it."""

from dataclasses import replace
from datetime import timedelta

from handlers.desk import desk_choices
from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import AGENCY_OF_ROLE, of_one_house
from handlers.rules.invitations import NEEDS_VILLAGE, areas_named, role_at_head
from handlers.rules.staff_names import read_staff_name
from handlers.services.base.area_labels import area_label
from handlers.services.base.attempts import may_try, wrong_try
from handlers.services.base.unlocking import ask_pin
from handlers.services.base.work import Done, Work
from handlers.services.staff.badges import badge_number
from handlers.services.staff.first_day import begin
from handlers.services.staff.invitations import name_context
from handlers.services.staff.people import keep_name, tell_of_newcomer
from handlers.services.staff.removing import leave_here
from storage.enums import Role
from storage.repositories import invitations, staff
from storage.repositories.chats import ChatRow
from storage.repositories.invitations import Taken

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
    number = invitations.add_invitation(work.connection, index, role, area, work.now, until, work.officer)
    if name and number is not None:
        invitations.name_invited(work.connection, number, work.vault.seal(name.encode(), name_context(number)))
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
    role, place = role_at_head(args)
    if role is None:
        buttons = tuple(Choice(f"/undang {one}", Phrase(f"staff.role-{one}")) for one in Role if _may_invite(work, one))
        return Done((Say("links.invite-role" if args.strip() else "links.invite-how", choices=buttons),))
    if not _may_invite(work, role):
        house = Phrase(f"staff.house-{AGENCY_OF_ROLE.get(role, 'office')}")
        return Done((Say("links.invite-whose", {"role": Phrase(f"staff.role-{role}"), "house": house}),))
    if not place and role not in NEEDS_VILLAGE:
        return role, None
    certain, codes = areas_named(place, work.office) if place else (False, ())
    if place and not codes:
        return Done((Say("links.invite-area"),))
    if role in NEEDS_VILLAGE and not any(map(work.office.area.has_village, codes)):
        return Done((Say("links.invite-village"),))
    if certain:
        return role, codes[0]
    choices = tuple(Choice(f"/undang {role} {code}{rest}", area_label(work.office, code)) for code in codes)
    return Done((Say("links.invite-area-which", choices=choices),))


def _may_invite(work: Work, role: Role) -> bool:
    """An agency invites its own people, the administrator those of neither: nobody reaches the other agency."""
    return of_one_house(work.actor, AGENCY_OF_ROLE.get(role))


def join(work: Work, code: str) -> Done:
    """`/gabung CODE`: this chat is staff at once, and its PIN is chosen first of all.

    A wrong or used code answers like an unknown command.
    """
    subject = f"join:chat:{work.actor.chat_id}"
    if work.chat is None or not code or not may_try(work, subject):
        return Done((Say("problems.unknown-command"),))
    indexes = work.vault.indexes(INVITE_LABEL, code.strip())
    if works_for_another(work, invitations.invited_as(work.connection, indexes, work.now)):
        work.audit("staff.refused", f"chat:{work.chat.id}", why="one-agency")
        return Done((Say("problems.one-agency"),))
    taken = invitations.use_invitation(work.connection, indexes, work.now)
    if taken is None:
        wrong_try(work, subject)
        work.audit("staff.code-wrong", f"chat:{work.chat.id}")
        return Done((Say("problems.unknown-command"),))
    if work.actor.staff_id is not None:
        leave_here(work)
    role, area = taken.role, taken.area
    staff_id = _begin_service(work, work.chat, taken)
    work.uow.audit(f"staff:{staff_id}", "staff.joined", f"staff:{staff_id}", why=str(role))
    badge_number(work, staff_id)
    tell_of_newcomer(work, staff_id)
    joined = {"role": Phrase(f"staff.role-{role}"), "place": work.office.place(area)}
    asked = ask_pin(work, "")
    return replace(asked, says=(Say("staff.joined", joined, desk_choices(role)), *asked.says))


def works_for_another(work: Work, role: Role | None) -> bool:
    """True where this person works for one agency, in whatever chat, and the invitation is the other's."""
    agency = AGENCY_OF_ROLE.get(role) if role is not None else None
    return agency is not None and bool(staff.agencies_of_person(work.connection, work.here.id) - {agency})


def _begin_service(work: Work, chat: ChatRow, taken: Taken) -> int:
    """Somebody works in this chat from now on, by the name that the invitation gave them; their number."""
    agency = AGENCY_OF_ROLE.get(taken.role)
    staff_id = staff.add_staff(
        work.connection, taken.role, agency, taken.area, work.now, chat.id, invited_by=taken.invited_by
    )
    invitations.note_invited(work.connection, taken.code_index, staff_id)
    begin(work, staff_id, taken.code_index)
    staff.seat(work.connection, chat.id, staff_id)
    invitations.end_first(work.connection, taken.role, work.now)
    chat.staff_id, chat.unlocked_at, chat.pin_at = staff_id, work.now, None
    chat.role, chat.has_pin = taken.role, False
    if taken.name is not None:
        keep_name(work, staff_id, work.vault.open(taken.name, name_context(taken.number)).decode())
    return staff_id
