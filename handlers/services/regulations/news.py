"""Who hears that a regulation moved: whoever has the next step, and the company, each in their own words."""

from handlers.flow import Choice, Params, Phrase, Say
from handlers.rules.regulations.life import RegulationAct, owner, writer
from handlers.services.base.work import Work
from handlers.services.regulations.points import point_lines
from handlers.services.regulations.wording import kind_of, status_of
from storage.enums import RegulationStatus, Role
from storage.repositories.staff import staff_chats
from storage.tables.regulations import Regulation

S, A = RegulationStatus, RegulationAct
SHOWN = 12
"""Points that the news itself names; all of them stand behind its button."""
TO_COMPANY = {A.LACK, A.RETURN, A.LAPSE, A.DEEM, A.ISSUE, A.EXTEND, A.REVOKE}
"""What a company is told by itself; that its regulation goes on inside the office it sees when it asks."""
WHO_CAN_INVITE = frozenset({Role.HEAD, Role.ADMINISTRATOR, Role.DINAS})
"""Who hears that nobody is there for a step: the head, whoever keeps the staff, and the agency that invites."""
EVERY_OWNER = frozenset({Role.REGISTRAR, Role.VERIFIER, Role.CORRECTOR, Role.SECTION, Role.DIVISION, Role.HEAD})


def tell_move(work: Work, row: Regulation, act: RegulationAct, note: str = "") -> None:
    """News of what was just done."""
    cause = f"regulation:{row.id}:{row.version}"
    if act in TO_COMPANY:
        work.tell(row.chat_id, company_news(work, row, act, note), f"{cause}:company", waits=True)
    tell_owner(work, row, cause, act)


def company_news(work: Work, row: Regulation, act: RegulationAct, note: str) -> Say:
    """What the company reads: nothing but what stands in its own regulation."""
    params = {
        "number": row.number,
        "kind": kind_of(row),
        "due": row.due,
        "ends": row.ends,
        "dated": row.decree_dated,
        "decree": row.decree_number or "none",
        "note": note,
        "days": work.office.regulations.deemed_days,
        "done": Phrase(f"regulation.done-{row.kind}"),
        "lines": point_lines(work, row)[:SHOWN] if act is A.RETURN else (),
        "deemed": row.deemed_on,
    }
    again = act in (A.LACK, A.RETURN, A.LAPSE)
    choices = (Choice(f"/ajukan {row.number} lagi", Phrase("regulation.own-do-lagi")),) if again else ()
    see = Choice(f"/ajukan {row.number}", Phrase("regulation.choice-lihat"))
    return Say(f"regulation.told-{act}", params, (*choices, see))


def tell_owner(work: Work, row: Regulation, cause: str, act: RegulationAct | None = None) -> None:
    """Whoever has the next step hears that something is there; that it is deemed approved everybody of the chain."""
    role = owner(row.status, work.office.regulations.merged)
    roles = tuple(EVERY_OWNER) if act is A.DEEM else (role,) if role is not None else ()
    key = "regulation.news-deemed" if act is A.DEEM else "regulation.news-yours"
    params = {"number": row.number, "kind": kind_of(row), "status": status_of(row), "due": row.due}
    say = Say(key, params | {"days": work.office.regulations.deemed_days})
    chats = staff_chats(work.connection, roles) if roles else []
    if not chats and role is not None:
        _tell_of_nobody(work, role, params, cause)
    for chat, _role, _area in chats:
        button = Choice(f"/peraturan {row.number}", Phrase("regulation.choice-buka"))
        work.tell(chat, Say(say.key, say.params, (button,)), f"{cause}:{chat}")


def tell_signer(work: Work, row: Regulation) -> None:
    """A paper with its number waits to be signed by hand: the head hears it, and whoever wrote numbers, but who did."""
    writes = writer(work.office.regulations.merged)
    params = {"number": row.number, "kind": kind_of(row), "decree": row.decree_number, "due": row.due}
    for chat, _role, _area in staff_chats(work.connection, {Role.HEAD, writes}):
        if chat != work.actor.chat_id:
            button = Choice(f"/peraturan {row.number}", Phrase("regulation.choice-buka"))
            say = Say("regulation.news-sign", params, (button,))
            work.tell(chat, say, f"regulation:{row.id}:{row.version}:sign:{chat}")


def _tell_of_nobody(work: Work, role: Role, params: Params, cause: str) -> None:
    """Nobody can do the next step: it would lie there until its time is over, and nobody know."""
    say = Say("regulation.news-nobody", {**params, "role": Phrase(f"staff.role-{role}"), "word": str(role)})
    for chat, who, _area in staff_chats(work.connection, WHO_CAN_INVITE):
        button = Choice(f"/peraturan {params['number']}", Phrase("regulation.choice-buka"))
        work.tell(chat, Say(say.key, say.params, (button,) if who is Role.HEAD else ()), f"{cause}:{chat}")
