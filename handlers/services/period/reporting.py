"""Somebody says that a person died or moved away: kept, told to the dinas and to the person, and nothing else yet.

A relative hears the same words whatever the number is: nobody learns from them who is registered.
"""

from datetime import date, timedelta

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import PAPER_HANDLERS, area_scope, may_use
from handlers.rules.registrations.receipt import parse_receipt
from handlers.services.base.records import find_record, own_record, own_records, record_params
from handlers.services.base.whom import whom
from handlers.services.base.work import Done, Drop, Opening, Work
from handlers.services.period.question import FLOW, standing
from storage.enums import EndReason, Role, Status
from storage.repositories.period import last_ending, open_ending, said_here
from storage.repositories.registrations import registration_by_number
from storage.repositories.staff import staff_chats
from storage.statuses import BEFORE_MEMBER
from storage.tables import Ending, Registration

MOST_A_DAY = 5
"""People of whom one chat may say so in a day."""
COMMANDS = {EndReason.DIED: "meninggal", EndReason.MOVED: "pindah_daerah"}
ENDING = "ending"
"""The conversation about an end (`handlers.flows.periods.ending`)."""
MOST_OFFERED = 5
BACK = "batal"
CONFIRMED, CONTESTED, WITHDRAWN = "confirmed", "contested", "withdrawn"


def begin(known: Data) -> Done:
    """The questions about an end, with what is known. One is asked about at a time: *batal* leads out of them."""
    return Done(drop=Drop(ENDING, Say("ending.left-other")), opens=Opening(ENDING, known))


def whose(work: Work, reason: EndReason) -> Data:
    """What the questions begin with: the reason, and (number, first name) of those of this chat who may be meant."""
    known = [record for record in own_records(work) if record.status in (Status.MEMBER, *BEFORE_MEMBER)]
    people = [[record.number, record_params(work, record)["name"]] for record in known[:MOST_OFFERED]]
    return {"reason": str(reason)} | ({"people": people} if people else {})


def find_number(reason: EndReason) -> Say:
    """Where an officer finds the number, and what to type with it."""
    return Say("ending.find-number", {"command": COMMANDS[reason]}, (Choice("/desa", Phrase("staff.choice-desa")),))


def tell_of(work: Work, data: Data) -> Done:
    """The effect of the questions: what was said of the person of a receipt number is kept for the dinas."""
    reason, day = EndReason(data["reason"]), date.fromisoformat(data["day"])
    if may_use(PAPER_HANDLERS, work.actor):
        return _by_officer(work, data["number"], reason, day)
    said = {"number": data["number"], "office": work.office.dinas.short_name, "phone": work.office.dinas.contact.phone}
    if said_here(work.connection, work.here.id, work.now - timedelta(days=1)) >= MOST_A_DAY:
        return Done((Say("ending.too-many", said),))
    record = registration_by_number(work.uow.session, parse_receipt(data["number"]) or "")
    if record is not None and record.erased_at is None and record.hidden_since is None:
        _take(work, record, reason, day)
    thanks = Say(f"ending.thanks-{reason}", said)
    # Nobody is asked now whether all is as it was; the member of this chat is, where it is about somebody else.
    return Done(drop=Drop(FLOW, thanks, thanks), opens=_asked_again(work, data))


def _asked_again(work: Work, data: Data) -> Opening | None:
    asked = own_record(work, data.get("asked", ""))
    return None if asked is None or asked.number == data["number"] else standing(work, asked)


def _by_officer(work: Work, number: str, reason: EndReason, day: date) -> Done:
    record = find_record(work, number)
    if record is None or record.erased_at is not None:
        return Done((Say("problems.no-record"),))
    if record.status is not Status.MEMBER:
        status = Phrase(f"staff.status-{record.status}")
        return Done((Say("problems.ending-no-member", {"number": record.number, "status": status}),))
    if open_ending(work.uow.session, record.row_id) is not None:
        return Done((Say("ending.already", {"number": record.number}),))
    _take(work, record, reason, day)
    kept = {"number": record.number, "who": whom(work, record), "reason": reason, "day": day}
    back = Choice(f"/{COMMANDS[reason]} {record.number} {BACK}", Phrase("ending.choice-withdraw"))
    return Done((Say("ending.kept", kept, (back,)),))


def withdraw(work: Work, record: Registration, said: Ending) -> Done:
    """Whoever said it was mistaken, and nobody has decided yet: the dinas and the person hear that it is not so."""
    said.outcome, said.closed_at, said.closed_by = WITHDRAWN, work.now, work.actor.staff_id
    work.audit("ending.withdrawn", f"registration:{record.id}", why=said.reason)
    about = {"number": record.number, "reason": said.reason, "by": _said_by(work, record)}
    _tell_dinas(work, record, Say("ending.withdrawn", about), f"ending:{said.id}:withdrawn")
    say = Say("notices.ending-withdrawn", record_params(work, record))
    cause, topic = f"ending:{said.id}:withdrawn-told", f"ending:{record.id}"
    work.tell(record.chat_id, say, cause, topic=topic, registration_id=record.id)
    return Done((Say("ending.done-withdrawn", {"number": record.number}),))


def _take(work: Work, record: Registration, reason: EndReason, day: date) -> None:
    """Keep it where it is of a member and nobody has said it before; of somebody on the way the dinas hears alone."""
    about = {"number": record.number, "reason": reason, "day": day, "by": _said_by(work, record)}
    if record.status in BEFORE_MEMBER:
        _tell_dinas(work, record, Say("ending.said-early", about), f"ending-early:{record.id}:{work.today}")
    if record.status is not Status.MEMBER or open_ending(work.uow.session, record.row_id) is not None:
        return
    by_officer = work.actor.staff_id is not None
    chat = None if by_officer else work.here.id
    said = Ending(registration_id=record.row_id, reason=reason, day=day, reported_at=work.now, chat_id=chat)
    said.reported_by = work.actor.staff_id
    work.uow.session.add(said)
    work.uow.session.flush()
    work.audit("ending.said", f"registration:{record.id}", why=reason)
    look = (Choice(f"/{COMMANDS[reason]} {record.number}", Phrase("ending.choice-look", {"number": record.number})),)
    _tell_dinas(work, record, Say("ending.to-decide", about, look), f"ending:{said.id}")
    if chat is None or chat != record.chat_id:
        _tell_person(work, record, said)


def _said_by(work: Work, record: Registration) -> Phrase:
    if work.actor.staff_id is not None:
        return Phrase(f"staff.role-{work.actor.role}")
    return Phrase("ending.by-own-chat" if work.here.id == record.chat_id else "ending.by-family")


def _tell_person(work: Work, record: Registration, said: Ending) -> None:
    """Whoever is told about the record may say at once that it is not so."""
    not_so = (Choice(f"/tidak_benar {record.number}", Phrase("ending.choice-not-so")),)
    params = record_params(work, record, due=said.day)
    say = Say("notices.ending-said", params, not_so, words=(f"notices.ending-said-{said.reason}",))
    cause, topic = f"ending:{said.id}:said", f"ending:{record.id}"
    work.tell(record.chat_id, say, cause, topic=topic, registration_id=record.id)


def _tell_dinas(work: Work, record: Registration, say: Say, cause: str) -> None:
    for chat, _role, area in staff_chats(work.connection, (Role.DINAS,)):
        if area_scope(area).covers(record.village):
            work.tell(chat, say, f"{cause}:{chat}")


def contest(work: Work, number: str) -> Done:
    """`/tidak_benar NO`, in a chat that is told about the record: nothing ends before an officer has looked again."""
    record = own_record(work, number)
    said = last_ending(work.uow.session, record.row_id) if record is not None else None
    if record is None or said is None or said.outcome not in (None, CONFIRMED):
        return Done((Say("problems.changed"),))
    confirmed = said.outcome == CONFIRMED
    if not confirmed:
        said.outcome, said.closed_at = CONTESTED, work.now
    work.audit("ending.contested", f"registration:{record.id}")
    back = (Choice(f"/{COMMANDS[said.reason]} {record.number} batal", Phrase("ending.choice-restore")),)
    about = {"number": record.number, "reason": said.reason, "day": said.day}
    key = "ending.contested-late" if confirmed else "ending.contested"
    _tell_dinas(work, record, Say(key, about, back if confirmed else ()), f"ending:{said.id}:contested")
    return Done((Say("ending.not-so", {"number": record.number, "confirmed": "yes" if confirmed else "no"}),))
