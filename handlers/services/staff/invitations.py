"""`/undangan`: invitations that still work, and how one is taken back."""

from collections.abc import Sequence

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import AGENCY_OF_ROLE, oversees
from handlers.rules.reading.counts import read_count
from handlers.services.base.paging import PAGE, asked_page, turns
from handlers.services.base.work import Done, Work
from handlers.services.staff.people import by_whom
from storage.enums import Role
from storage.repositories import invitations as rows
from storage.repositories.invitations import OpenInvitation


def show_invitations(work: Work, args: str) -> Done:
    """`/undangan [hal N]`: number, role, area, name, who made it, until when; each with a button to withdraw it."""
    found = _overseen(work)
    if not found:
        return Done((Say("staff.invitations-none"),))
    page, pages = asked_page(args, len(found))
    shown = found[(page - 1) * PAGE : page * PAGE]
    buttons = [_button(one) for one in shown] + turns("/undangan", page, pages)
    params = {"total": len(found), "page": page, "pages": pages, "lines": lines_of(work, shown)}
    return Done((Say("staff.invitations", params, tuple(buttons)),))


def withdraw_asked(work: Work, args: str) -> Done:
    """`/undangan_cabut NUMBER`."""
    number = read_count(args)
    found = next((one for one in _overseen(work) if one.number == number), None)
    to_list = Choice("/undangan", Phrase("staff.choice-undangan"))
    if found is None:
        return Done((Say("staff.invitation-none", choices=(to_list,)),))
    withdraw(work, found)
    return Done((Say("staff.invitation-withdrawn", {"number": found.number}, (to_list,)),))


def name_context(number: int) -> str:
    """The context under which the name of whoever is invited is sealed."""
    return f"invitations.name:{number}"


def withdraw(work: Work, invitation: OpenInvitation) -> None:
    """An invitation works no more."""
    rows.withdraw_invitation(work.connection, invitation.number, work.now)
    work.audit("invitation.withdrawn", f"invitation:{invitation.number}", why=str(invitation.role))


def lines_of(work: Work, invitations: Sequence[OpenInvitation]) -> tuple[Phrase, ...]:
    """A line for each."""
    return tuple(Phrase("staff.invitations-line", _told(work, one)) for one in invitations)


def _told(work: Work, one: OpenInvitation) -> dict[str, object]:
    name = "" if one.name is None else work.vault.open(one.name, name_context(one.number)).decode()
    until = {"ends": "no", "until": ""}
    if one.expires_at is not None:
        until = {"ends": "yes", "until": work.office.today(one.expires_at).isoformat()}
    whom = {"number": one.number, "role": Phrase(f"staff.role-{one.role}"), "place": work.office.place(one.area)}
    return {**whom, "who": name or Phrase("staff.no-name"), "by": by_whom(work, one.invited_by), **until}


def _overseen(work: Work) -> list[OpenInvitation]:
    roles = [role for role in Role if oversees(work.actor, AGENCY_OF_ROLE.get(role))]
    return rows.open_invitations(work.connection, roles, work.now)


def _button(one: OpenInvitation) -> Choice:
    return Choice(f"/undangan_cabut {one.number}", Phrase("staff.choice-undangan-cabut", {"number": one.number}))
