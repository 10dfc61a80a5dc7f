"""*cabut persetujuan* and *hapus data*: what is done at once, and what an officer finishes (`/hak NO`)."""

from dataclasses import replace

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import Actor, scope_of
from handlers.rules.registrations.forgetting import WITHIN, Fate, fate
from handlers.rules.registrations.receipt import parse_receipt
from handlers.rules.registrations.registration_cycle import LIFE, Action
from handlers.services.base.answers import reaches
from handlers.services.base.opting import disagree
from handlers.services.base.records import is_own, move_on, numbered, record_by_id
from handlers.services.base.talk import OF_REGISTRATIONS
from handlers.services.base.work import Done, Drop, Opening, Work
from handlers.services.people.erasing import erase, forget_chats
from handlers.services.registrations.naming import first_name, pick
from handlers.services.registrations.wishes import forget_wish, people_of_chat, person_of
from handlers.services.reports.following import own_report
from handlers.services.sealed.vault import shown_reports
from storage.enums import Role
from storage.repositories import rights
from storage.repositories.rights import RequestRow
from storage.repositories.staff import staff_chats
from storage.tables import Registration

DRAFT = "registration"
"""The flow whose answers are forgotten with the word alone: nobody has them yet."""


def ask_forget(work: Work, number: str) -> Done:
    """*hapus data*: choose the person where there are several, then say what would happen and ask *Ya* or *Tidak*.

    With a number the choice is made already; the number may be that of a report. An unsent registration is forgotten at
    once, because nobody else has it.
    """
    mine = people_of_chat(work)
    if number:
        found, report = numbered(mine, number), own_report(work, number)
        if report is not None:
            return Done(opens=Opening("report-forget", {"record": report.number}))
        return _question(work, found) if found else Done((Say("rights.unknown"),))
    reports = tuple(Choice(f"/hapus {r.number}", r.number) for r in shown_reports(work))
    nothing = None if mine or reports else Say("rights.nothing")
    drop = Drop(DRAFT, Say("rights.draft-erased"), nothing, forgets=OF_REGISTRATIONS)
    if len(mine) > 1 or reports:
        return Done((Say("rights.forget-who", choices=pick(work, mine, "hapus") + reports),), drop=drop)
    return replace(_question(work, mine[0]), drop=drop) if mine else Done(drop=drop)


def forget(work: Work, data: Data) -> Done:
    """The effect of *Ya*. Where the record has moved on since the question, the question is put anew."""
    record = person_of(work, data)
    if record is None or record.erased_at is not None or not is_own(work, record):
        return Done((Say("problems.changed"),))
    kind = _fate(record)
    if record.id is None:
        forget_wish(work, record)
        forget_chats(work, record)
        return Done((Say("rights.erased", {"number": record.number}),))
    if kind != data["kind"] or _waits(work, record):
        return _question(work, record)
    rights.withdraw_consents(work.connection, record.id or 0, work.now)
    disagree(work, record.id or 0)
    work.audit("consent.withdrawn", f"registration:{record.id}")
    if kind is Fate.NOW:
        end_and_erase(work, record)
        return Done((Say("rights.erased", {"number": record.number}),))
    return _hand_over(work, record, kind)


def requests(work: Work) -> Done:
    """`/hak`: what waits for an officer."""
    found = rights.open_requests(work.connection, scope_of(work.actor))
    if not found:
        return Done((Say("staff.rights-none"),))
    lines = [Phrase("staff.rights-line", _about(work, r)) for r in found]
    choices = tuple(Choice(f"/hak {r.number}", r.number) for r in found[:8])
    return Done((Say("staff.rights-list", {"count": len(found), "list": lines}, choices),))


def request(work: Work, number: str) -> Done:
    """`/hak NO`: what is asked, until when, and the button that finishes it."""
    found = _request_of(work, number)
    if found is None:
        return Done((Say("staff.rights-unknown"),))
    return Done((_to_officer(work, found),))


def finish(work: Work, number: str) -> Done:
    """`/hak NO selesai`: whoever withdrew is erased, a member is told what the law makes the office keep."""
    found = _request_of(work, number)
    if found is None:
        return Done((Say("staff.rights-unknown"),))
    record = record_by_id(work, found.registration_id)
    rights.end_request(work.connection, found.id, work.now, work.officer)
    work.audit("rights.finished", f"registration:{record.id}", why=found.kind)
    key = "rights.member-closed" if found.kind == Fate.MEMBER else "rights.erased"
    told = reaches(work, record.chat_id)
    work.tell(record.chat_id, Say(key, {"number": record.number}), f"rights:{found.id}:done")
    if found.kind != Fate.MEMBER:
        erase(work, record)
    key = "staff.rights-finished" if told else "staff.rights-finished-untold"
    return Done((Say(key, {"number": record.number, "kind": found.kind}),))


def _question(work: Work, record: Registration) -> Done:
    if _waits(work, record):
        found = rights.open_request_of(work.connection, record.id or 0)
        due = work.office.local(found.due_at) if found else work.today
        return Done((Say("rights.waits", {"number": record.number, "due": due}),))
    data = {"record": record.id, "number": record.number, "name": first_name(work, record), "kind": str(_fate(record))}
    return Done(opens=Opening("forget", data))


def _fate(record: Registration) -> Fate:
    return fate(record.status, record.returned_from)


def _waits(work: Work, record: Registration) -> bool:
    """True where the request lies with an officer already."""
    return rights.open_request_of(work.connection, record.id or 0) is not None


def end_and_erase(work: Work, record: Registration) -> None:
    """Withdraw and erase. The news of it goes out without a name, because it must be readable afterwards."""
    if (record.status, Action.WITHDRAW) in LIFE:
        move_on(work, record, Action.WITHDRAW, name=Phrase("rights.nameless"))
    erase(work, record)


def _hand_over(work: Work, record: Registration, kind: Fate) -> Done:
    """Stop using the data where that can be done now; the dinas gets the rest and has three times 24 hours for it."""
    due = work.now + WITHIN
    if (record.status, Action.WITHDRAW) in LIFE:
        move_on(work, record, Action.WITHDRAW)
        record.frozen = True
    found = rights.add_request(work.connection, record.id or 0, kind, work.now, due)
    work.audit("rights.asked", f"registration:{record.id}", why=kind)
    row = RequestRow(found, record.id or 0, record.number, kind, work.now, due)
    for chat, role, area in staff_chats(work.connection, (Role.DINAS,)):
        if scope_of(Actor(role=role, area=area)).covers(record.village):
            work.tell(chat, _to_officer(work, row), f"rights:{found}:{chat}")
    key = "rights.member" if kind is Fate.MEMBER else "rights.handed"
    return Done((Say(key, {"number": record.number, "due": work.office.local(due)}),))


def _request_of(work: Work, number: str) -> RequestRow | None:
    """The open request of a receipt number, where the officer's scope covers its record."""
    wanted = parse_receipt(number)
    mine = rights.open_requests(work.connection, scope_of(work.actor), 1000)
    return next((r for r in mine if r.number == wanted), None)


def _to_officer(work: Work, found: RequestRow) -> Say:
    done = Choice(f"/hak {found.number} selesai", Phrase("staff.choice-hak-selesai"))
    return Say("staff.rights", _about(work, found), (done,))


def _about(work: Work, found: RequestRow) -> dict[str, object]:
    return {"number": found.number, "kind": found.kind, "due": work.office.local(found.due_at)}
