"""Access ends: somebody is removed, at once and everywhere; or leaves by themselves. A PIN is forgotten."""

from handlers.flow import Data, Phrase, Say
from handlers.rules.access import of_one_house
from handlers.rules.registrations.bulk import HELD
from handlers.services.base import pin_reset
from handlers.services.base.newcomers import must_wait
from handlers.services.base.unlocking import needs_pin
from handlers.services.base.work import Done, Opening, Work
from handlers.services.registrations.bulk.undo import take_back
from handlers.services.staff.people import called, find_person, nobody, tell_colleagues
from handlers.services.staff.undoing import KINDS as CASE_KINDS
from handlers.services.staff.undoing import take_back_of
from storage.enums import Agency, Role
from storage.repositories import bulk, staff
from storage.repositories import colleagues as rows
from storage.repositories.chats import load_chats
from storage.repositories.colleagues import Colleague
from storage.repositories.erasure import forget_office
from storage.repositories.first_day import drop_waiting
from storage.repositories.money import hold_records

REMOVE, LEAVE = "staff-remove", "staff-leave"


def ask_removal(work: Work, args: str) -> Done:
    """`/staf_cabut NUMBER`: ask whether it is sure, and name whom it is about."""
    person = find_person(work, args)
    if person is None:
        return nobody()
    if person.id == work.actor.staff_id:
        return Done((Say("staff.remove-self"),))
    asked = must_wait(work) or needs_pin(work, f"/staf_cabut {person.id}")
    who = {"number": person.id, "name": _name(work, person), "role": person.role}
    return asked or Done(opens=Opening(REMOVE, {"record": "staff-remove", **who}))


def remove_asked(work: Work, data: Data) -> Done:
    """The effect of *Ya*; the person may have left meanwhile, or be overseen by others."""
    person = find_person(work, str(data["number"]))
    if person is None or person.id == work.actor.staff_id:
        return nobody()
    remove(work, person)
    still = rows.brought_by(work.connection, person.id)
    params = {"number": person.id, "who": called(work, person), "invited": ", ".join(map(str, still)) or "none"}
    return Done((Say("staff.remove-done", params),))


def remove(work: Work, person: Colleague) -> None:
    """End everything that somebody could do or see here. What they decided, signed and wrote stays.

    Votes of a first day were not decided yet: they go.
    """
    connection = work.connection
    chats = [chat.id for chat in rows.work_chats(connection, [person.id])]
    load_chats(connection, chats)
    work.closed.update(chats)
    _take_back_bulk(work, person)
    for chat in chats:
        end_service(work, chat)
        work.tell(chat, Say("staff.removed", {"contact": work.office.help_line}), f"removed:{chat}:{person.id}")
    staff.end(connection, person.id, work.now)
    rows.let_go(connection, person.id, work.now)
    drop_waiting(connection, person.id)
    work.audit("staff.removed", f"staff:{person.id}", why=str(person.role))
    _tell(work, person, "removed")


def end_service(work: Work, chat: int) -> None:
    """Nobody works in a chat any more: what the office said there cannot be read, its files and pages are closed."""
    forget_office(work.connection, chat)
    staff.leave_chat(work.connection, chat, work.now)


def _take_back_bulk(work: Work, person: Colleague) -> None:
    """What was approved at a stroke and nobody was told of yet: whoever took the phone may have done it."""
    touched = bulk.records_of_open(work.connection, person.id, work.now)
    load_chats(work.connection, bulk.chats_of_records(work.connection, touched))
    hold_records(work.connection, touched)  # all of them before the first act locks the sources of money
    while person.agency is not None and (act := bulk.last_act(work.connection, person.id, HELD)) is not None:
        if act.undo_until is None or work.now >= act.undo_until:
            return
        take_back(work, person.agency, act, act.undo_until)
    for act in bulk.open_acts(work.connection, person.id, work.now):
        if act.kind in CASE_KINDS:
            take_back_of(work, act)


def ask_to_leave(work: Work, _args: str) -> Done:
    """`/keluar`: ask whether it is sure. The last of an agency hears what it means."""
    me = rows.colleague(work.connection, work.officer)
    last = me is not None and _is_last(work, me)
    return Done(opens=Opening(LEAVE, {"record": "staff-leave", "last": last}))


def leave(work: Work, _data: Data) -> Done:
    """The effect of *Ya*."""
    leave_here(work)
    return Done((Say("staff.left"),), quiet=True)


def leave_here(work: Work) -> None:
    """The chat is no longer staff; once no chat is left the person has left, and colleagues are told."""
    staff_id = work.officer
    end_service(work, work.here.id)
    work.here.staff_id = None
    work.audit("staff.left", f"staff:{staff_id}")
    me = rows.colleague(work.connection, staff_id)
    if me is not None and me.left_at is not None:
        drop_waiting(work.connection, staff_id)
        _tell(work, me, "left")


def _is_last(work: Work, me: Colleague) -> bool:
    matters = me.agency is not None or me.role is Role.ADMINISTRATOR
    return matters and not rows.others_at_work(work.connection, me.agency, me.role, me.id)


def _tell(work: Work, person: Colleague, how: str) -> None:
    who = {"number": person.id, "who": called(work, person), "role": Phrase(f"staff.role-{person.role}")}
    tell_colleagues(work, person, Say(f"staff.colleague-{how}", who), how)


def give_new_pin(work: Work, args: str) -> Done:
    """`/staf_pin NUMBER`: the code for a colleague who has forgotten their PIN."""
    person = find_person(work, args)
    if person is None or not of_one_house(work.actor, person.agency):
        return _whose_pin(person)
    if person.id == work.actor.staff_id:
        return Done((Say("staff.reset-self"),))
    if asked := must_wait(work) or needs_pin(work, f"/staf_pin {person.id}"):
        return asked
    code = pin_reset.reset(work, person.id)
    return Done((Say("staff.reset-code", {"number": person.id, "who": called(work, person), "code": code}),))


def _whose_pin(person: Colleague | None) -> Done:
    if person is None:
        return nobody()
    agency = person.agency or Agency.DINAS
    return Done((Say("staff.reset-not-yours", {"agency": Phrase(f"staff.house-{agency}")}),))


def _name(work: Work, person: Colleague) -> str:
    """The name for a stored question; empty where nobody knows it."""
    known = called(work, person)
    return known if isinstance(known, str) else ""
