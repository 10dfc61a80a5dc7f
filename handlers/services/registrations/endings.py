"""An officer of the dinas decides whether somebody died or moved away, and takes it back where it was a mistake.

Nobody ends another person's protection alone: whoever said it does not confirm it.
"""

from datetime import date, timedelta

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import ANSWERERS, area_scope, may_use, scope_of
from handlers.rules.reading.typed_days import read_day
from handlers.rules.registrations.bulk import Kind
from handlers.rules.registrations.registration_cycle import Action
from handlers.rules.registrations.votes import Refusal
from handlers.services.base.ledger import commit, reserve
from handlers.services.base.records import details_of, find_record, is_own, move_on
from handlers.services.base.unlocking import needs_pin
from handlers.services.base.whom import who_is_it, whom
from handlers.services.base.work import Done, Work
from handlers.services.period.ending import end_protection, ended_words
from handlers.services.period.periods import last_protected, reopen
from handlers.services.period.reporting import BACK, COMMANDS, CONFIRMED, begin, tell_of, withdraw
from handlers.services.registrations.membership import LABEL, number_of
from handlers.services.registrations.papers.handing import no_record
from handlers.services.registrations.registering import NIK_LABEL
from handlers.services.registrations.review.seat import barred
from handlers.services.registrations.undoable import undoable
from storage.enums import EndReason, Role, Status
from storage.repositories.period import last_ending, open_ending, open_period, undecided
from storage.repositories.registrations import holder_of, verified_with_nik
from storage.repositories.staff import are_one_person, chats_with_staff, staff_chats
from storage.tables import Ending, Registration

YES, NO = "ya", "tidak"
OFFICER = "officer"
SHOWN = 8
YEARS_BACK = timedelta(days=5 * 366)
"""How long ago a death may be that somebody tells of."""


def said_of(work: Work, reason: EndReason, args: str) -> Done:
    """`/meninggal NO [day]`: say it; `batal`: it was a mistake. The dinas: what others said, `ya`, `tidak`, `batal`."""
    number, _, rest = args.strip().partition(" ")
    decides = may_use(ANSWERERS, work.actor)
    if not number:
        return _list(work) if decides else begin({"reason": str(reason), "by": OFFICER})
    record = find_record(work, number)
    if record is None or record.erased_at is not None:
        return no_record()
    word = rest.strip().casefold()
    said = open_ending(work.uow.session, record.row_id)
    if word == BACK and said is not None and said.reported_by == work.officer:
        return withdraw(work, record, said)
    if decides and word in (YES, NO, BACK):
        return _decided(work, record, reason, word)
    if word == BACK:
        return Done((Say("ending.none-of", {"number": record.number}),))
    if decides and said is not None:
        return _shown(work, record, said)
    return _say(work, record, reason, rest.strip())


def _say(work: Work, record: Registration, reason: EndReason, typed: str) -> Done:
    """Keep it at once where the day was typed too, else ask for it."""
    known: Data = {"reason": str(reason), "number": record.number, "who": who_is_it(work, record)}
    day = read_day(typed, today=work.today, earliest=work.today - YEARS_BACK, latest=work.today) if typed else None
    if day is None or day.kind != "ok":
        return begin(known)
    return tell_of(work, known | {"day": day.value})


def _list(work: Work) -> Done:
    found = undecided(work.uow.session, scope_of(work.actor), SHOWN)
    if not found:
        return Done((Say("ending.none"),))
    choices = tuple(Choice(f"/{COMMANDS[said.reason]} {number}", number) for said, number in found)
    lines = tuple(
        Phrase("ending.line", {"number": number, "reason": said.reason, "day": said.day}) for said, number in found
    )
    return Done((Say("ending.list", {"count": len(found), "lines": lines}, choices),))


def _shown(work: Work, record: Registration, said: Ending) -> Done:
    """What was said, by whom, until when there would be protection; with the two buttons."""
    period = open_period(work.uow.session, record.row_id)
    until = last_protected(period.ends, said.day) if period is not None else said.day
    params = {"number": record.number, "who": whom(work, record), "reason": said.reason, "day": said.day}
    params |= {"by": _said_by(work, record, said), "until": until}
    line = f"/{COMMANDS[said.reason]} {record.number}"
    words = ((YES, "confirm"), (NO, "refuse"))
    choices = tuple(Choice(f"{line} {word}", Phrase(f"ending.choice-{label}")) for word, label in words)
    return Done((Say("ending.record", params, choices),))


def _said_by(work: Work, record: Registration, said: Ending) -> Phrase:
    """Who said it, as far as it matters: an officer in which role, the person's own chat, another one."""
    if said.reported_by is not None:
        role = next((r for _, one, r, _ in chats_with_staff(work.connection, Role) if one == said.reported_by), None)
        return Phrase(f"staff.role-{role}") if role is not None else Phrase("ending.by-officer")
    own = said.chat_id is not None and said.chat_id == record.chat_id
    return Phrase("ending.by-own-chat" if own else "ending.by-family")


def _decided(work: Work, record: Registration, reason: EndReason, word: str) -> Done:
    line = f"/{COMMANDS[reason]} {record.number} {word}"
    if word == BACK:
        return needs_pin(work, line) or _resume(work, record)
    said = open_ending(work.uow.session, record.row_id)
    if said is None or record.status is not Status.MEMBER:
        return Done((Say("ending.none-of", {"number": record.number}),))
    if _alone(work, record, said):
        work.audit("ending.refused", f"registration:{record.id}", why="alone")
        return Done((Say("problems.ending-alone", {"number": record.number}),))
    if word == NO:
        return _refused(work, record, said)
    return needs_pin(work, line) or _confirmed(work, record, said)


def _alone(work: Work, record: Registration, said: Ending) -> bool:
    """True where this officer said it too, or the record is their own."""
    told = said.reported_by is not None and are_one_person(work.connection, work.officer, said.reported_by)
    here = said.chat_id is not None and said.chat_id in work.chats
    return told or said.reported_by == work.officer or here or barred(work, record) is Refusal.OWN_RECORD


def _refused(work: Work, record: Registration, said: Ending) -> Done:
    said.outcome, said.closed_at, said.closed_by = "refused", work.now, work.officer
    work.audit("ending.no", f"registration:{record.id}", why=said.reason)
    _tell_who_said(work, record, said, "refused")
    return Done((Say("ending.done-no", {"number": record.number}),))


def _confirmed(work: Work, record: Registration, said: Ending) -> Done:
    """End the protection with that month. All news of it waits until it can no longer be taken back."""
    period = open_period(work.uow.session, record.row_id)
    until = last_protected(period.ends, said.day) if period is not None else said.day
    hold = work.now + timedelta(minutes=work.office.times.undo_minutes)
    with undoable(work, record, Kind.ONE_ENDING) as undo:
        said.outcome, said.closed_at, said.closed_by = CONFIRMED, work.now, work.officer
        end_protection(work, record, said.reason, until, day=said.day, hold_until=hold)
        about = {"number": record.number, "reason": said.reason, "day": said.day, "until": until}
        _tell_bpjs(work, record, said, Say("ending.bpjs", about), hold)
        _tell_who_said(work, record, said, "confirmed", hold)
    work.audit("ending.yes", f"registration:{record.id}", why=said.reason)
    return undo.below(Done((Say("ending.done-yes", about | {"held": work.office.local(hold)}),)))


def _tell_bpjs(work: Work, record: Registration, said: Ending, say: Say, hold: object) -> None:
    for chat, _role, area in staff_chats(work.connection, (Role.BPJS,)):
        if area_scope(area).covers(record.village):
            work.tell(chat, say, f"ending:{said.id}:bpjs:{chat}", due_at=hold)


def _tell_who_said(work: Work, record: Registration, said: Ending, outcome: str, hold: object = None) -> None:
    """Whoever said it hears what came of it; a relative what there is to claim, and nothing of the person."""
    cause = f"ending:{said.id}:{outcome}"
    about = {"number": record.number, "reason": said.reason, "outcome": outcome}
    if said.reported_by is not None:
        for chat, one, _role, _area in chats_with_staff(work.connection, Role):
            if one == said.reported_by:
                work.tell(chat, Say("ending.came-of-it", about), f"{cause}:{chat}", due_at=hold)
    elif said.chat_id is not None and (outcome == "refused" or said.chat_id != record.chat_id):
        words = ended_words(work, record, said.day, said.day) | {"number": record.number}
        work.tell(said.chat_id, Say(f"ending.family-{outcome}-{said.reason}", words), cause, due_at=hold)


def _resume(work: Work, record: Registration) -> Done:
    """It was a mistake: the protection goes on, unless the person is a member under another number meanwhile."""
    said = last_ending(work.uow.session, record.row_id)
    if record.status is not Status.ENDED or said is None or said.outcome != CONFIRMED:
        return Done((Say("ending.none-of", {"number": record.number}),))
    if is_own(work, record):
        return Done((Say("problems.own-record", {"number": record.number}),))
    other = _taken(work, record)
    if other is not None:
        return Done((Say("problems.ending-taken", {"number": record.number, "other": other}),))
    if not reserve(work, record, Action.RESUME):
        return Done((Say("problems.ending-no-money", {"number": record.number}),))
    kpj = number_of(work, record)
    record.kpj_index = work.vault.index(LABEL, kpj) if kpj is not None else None
    reopen(work, record)
    said.outcome = "undone"
    move_on(work, record, Action.RESUME, variant="restored", until=_until(work, record))
    commit(work, record, Action.RESUME)
    _tell_bpjs(work, record, said, Say("ending.bpjs-restored", {"number": record.number}), None)
    return Done((Say("ending.restored", {"number": record.number}),))


def _until(work: Work, record: Registration) -> date:
    period = open_period(work.uow.session, record.row_id)
    return period.ends if period is not None else work.today


def _taken(work: Work, record: Registration) -> str | None:
    """The number of a record that stands for the same person by now; None where none does."""
    details, kpj = details_of(work, record), number_of(work, record)
    if details is None:
        return None
    first = verified_with_nik(work.connection, work.vault.indexes(NIK_LABEL, details.nik), record.row_id)
    return first or (holder_of(work.connection, work.vault.indexes(LABEL, kpj)) if kpj is not None else None)
