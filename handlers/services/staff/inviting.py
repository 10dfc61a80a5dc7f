"""One-time invitations that an administrator hands out."""

from datetime import timedelta

from handlers.flow import Choice, Phrase, Say
from handlers.rules.invitations import NEEDS_VILLAGE, areas_named, role_named
from handlers.services.base.work import Done, Work
from handlers.services.staff.entering import INVITE_LABEL
from storage.enums import Role
from storage.repositories.staff import add_invitation

CODE_BYTES = 12


def refused(work: Work, args: str) -> Done | None:
    """What is wrong with `ROLE [area]`, with buttons where one tap mends it; None where it is right."""
    word, _, place = args.partition(" ")
    role = role_named(word)
    if role is None:
        key = "links.invite-role" if word else "links.invite-how"
        return Done((Say(key, choices=tuple(_role_button(one) for one in Role)),))
    if not place.strip():
        return Done((Say("links.invite-village"),)) if role in NEEDS_VILLAGE else None
    certain, codes = areas_named(place.strip(), work.office)
    if not codes:
        return Done((Say("links.invite-area"),))
    if role in NEEDS_VILLAGE and not any(map(work.office.area.has_village, codes)):
        return Done((Say("links.invite-village"),))
    if certain:
        return None
    choices = tuple(Choice(f"/undang {role} {c}", work.office.area.place(c) or c) for c in codes)
    return Done((Say("links.invite-area-which", choices=choices),))


def invite(work: Work, args: str) -> Done:
    """A code that works once, as a link too, with what it allows and until when. `args` is not `refused`."""
    word, _, place = args.partition(" ")
    role = role_named(word)
    if role is None:
        raise LookupError("a role that was not checked")
    area = areas_named(place.strip(), work.office)[1][0] if place.strip() else None
    code, until = work.token(CODE_BYTES), work.now + timedelta(days=work.office.times.invitation_days)
    index = work.vault.index(INVITE_LABEL, code)
    add_invitation(work.connection, index, role, area, work.now, until, work.officer)
    work.audit("staff.invited", fields=area or "", why=str(role))
    params = {
        "role": Phrase(f"staff.role-{role}"),
        "place": work.office.place(area),
        "link": f"{work.base_url}/?sesi=baru#gabung={code}",
        "code": code,
        "until": work.office.today(until),
        "allows": Phrase(f"links.allows-{role}"),
    }
    return Done((Say("links.invited", params),))


def _role_button(role: Role) -> Choice:
    return Choice(f"/undang {role}", Phrase(f"staff.role-{role}"))
