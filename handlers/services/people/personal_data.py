"""*data saya*: what is kept of the people of a chat and who looked; all of it after the birth date.

A phone is shared: without the proof numbers are masked. Nothing here holds the membership number; that stands
in `membership.number` only (product contract).
"""

from datetime import date, datetime, timedelta
from typing import Any

from handlers.fields import Sight, lines, told
from handlers.flow import Choice, Data, Phrase, Say
from handlers.services.base.attempts import forget_tries, held_until, wrong_proof
from handlers.services.base.kept_rows import rows_here
from handlers.services.base.records import details_of, is_own, numbered
from handlers.services.base.work import Done, Opening, Work
from handlers.services.registrations.birth_dates import WRONG_DATES, subject
from handlers.services.registrations.naming import first_name, pick
from handlers.services.registrations.wishes import changes, consents, people_of_chat, person_of
from handlers.services.reports.following import kept_here
from storage.details import Details
from storage.enums import Agency, Field
from storage.repositories.period import endings_of, periods_of
from storage.repositories.rights import ConsentRow, looks_at
from storage.tables import Period, Registration

MANY = 3
"""Up to so many people are shown at once; beyond that the chat chooses one."""
TOO_FRESH = timedelta(days=1)
"""So long a changed birth date proves nothing: whoever holds the phone may have just typed it (`/ubah`)."""


def show_data(work: Work, number: str) -> Done:
    """*data saya*: one message a person; with a number the question that opens the whole of it."""
    if work.actor.staff_id is not None:
        return Done((Say("rights.staff"),))
    mine = people_of_chat(work)
    if number:
        record = numbered(mine, number)
        return _ask_birth_date(work, record) if record is not None else Done((Say("rights.unknown"),))
    if len(mine) > MANY:
        says: tuple[Say, ...] = (Say("rights.who", choices=pick(work, mine, "data")),)
    else:
        says = tuple(_overview(work, record) for record in mine) or (Say("rights.none"),)
    return Done((*says, *rows_here(work), *kept_here(work)))


def show_all(work: Work, data: Data) -> Done:
    """The effect of the birth date: everything that is kept, where it is right. Three wrong ones lock it for a day."""
    record = person_of(work, data)
    details = details_of(work, record) if record is not None else None
    if record is None or details is None or not is_own(work, record):
        return Done((Say("problems.changed"),))
    lock = proof_lock(work, record)
    if lock is not None:
        return Done((lock,))
    if data["birth-date"] != details.birth_date:
        return _wrong(work, record)
    forget_tries(work, subject(record))
    work.audit("rights.shown", f"registration:{record.id}")
    return Done((Say("rights.full", _everything(work, record, details), _can_do(record, "ubah", "hapus")),))


def _overview(work: Work, record: Registration) -> Say:
    """One person with numbers masked: enough to recognise whose data it is."""
    details = details_of(work, record)
    if details is None:
        return Say("rights.none")
    params = _common(work, record, details, Sight.HINT)
    return Say("rights.data", params, _can_do(record, "data", "ubah", "hapus"))


def _everything(work: Work, record: Registration, details: Details) -> dict[str, Any]:
    """One person with whole numbers, and what was changed when."""
    dated = [{"fields": fields, "at": _day(work, at)} for fields, at in changes(work, record) if fields in list(Field)]
    changed = [Phrase("rights.change", one) for one in dated] or Phrase("rights.no-change")
    return _common(work, record, details, Sight.WHOLE) | {"changes": changed}


def _common(work: Work, record: Registration, details: Details, sight: Sight) -> dict[str, Any]:
    """What is said of a record: what was told, where it stands, who agreed to what, who looked."""
    return {
        "number": record.number,
        "told": lines(told(details, record.village), work.office, sight),
        "stage": [Phrase("rights.stage", {"status": str(record.status)}), *_periods(work, record)],
        "sent": _day(work, record.submitted_at),
        "consents": [_consent(work, one) for one in consents(work, record)] or Phrase("rights.no-consent"),
        "looks": _looks(work, record),
    }


def _periods(work: Work, record: Registration) -> list[Phrase]:
    """Until when a member is or was protected, what they said when they were asked, what others said of them."""
    if record.id is None:
        return []
    session, day = work.uow.session, work.office.today
    every = [
        Phrase("rights.period", {"starts": p.starts, "ends": p.ended_on or p.ends, "answer": _answer(p)})
        for p in periods_of(session, record.id)
    ]
    said = [
        Phrase("rights.ending", {"reason": e.reason, "at": day(e.reported_at), "outcome": e.outcome or "open"})
        for e in endings_of(session, record.id)
    ]
    return every + said


def _answer(period: Period) -> Phrase | str:
    if period.answer is None:
        return ""
    return Phrase("rights.answered", {"what": Phrase(f"period.what-{period.change or period.answer}")})


def _consent(work: Work, given: ConsentRow) -> Phrase:
    withdrawn = _day(work, given.withdrawn_at) if given.withdrawn_at else "none"
    known = given.channel in work.channels.known
    channel = Phrase(f"channels.{given.channel}-name") if known else given.channel
    params = {"version": given.version, "channel": channel, "at": _day(work, given.at), "withdrawn": withdrawn}
    return Phrase("rights.consent", params)


def _looks(work: Work, record: Registration) -> list[Phrase] | Phrase:
    """How often each agency looked at the whole record; the audit holds each single look."""
    found = [
        Phrase("rights.looked", {"agency": work.office.agency(agency).short_name, "count": count})
        for agency, count in looks_at(work.connection, record.id or 0)
        if isinstance(agency, Agency)
    ]
    return found or Phrase("rights.no-look")


def _can_do(record: Registration, *commands: str) -> tuple[Choice, ...]:
    return tuple(Choice(f"/{c} {record.number}", Phrase(f"rights.choice-{c}")) for c in commands)


def _ask_birth_date(work: Work, record: Registration) -> Done:
    lock = proof_lock(work, record)
    if lock is not None:
        return Done((lock,))
    name = first_name(work, record)
    return Done(opens=Opening("rights", {"record": record.id, "number": record.number, "name": name}))


def _wrong(work: Work, record: Registration) -> Done:
    """The question once more, or that the birth date is locked for a day."""
    left = wrong_proof(work, subject(record), WRONG_DATES)
    work.audit("rights.wrong-birth-date", f"registration:{record.id}")
    asked = _ask_birth_date(work, record)
    return Done((Say("problems.wrong-birth-date"),), opens=asked.opens) if left else asked


def proof_lock(work: Work, record: Registration) -> Say | None:
    """What to say where the birth date is no proof now (guessed too often today, changed within a day), else None."""
    proves = _proves_from(work, record)
    if proves is not None and work.now < proves:
        return Say("rights.changed-date", {"number": record.number, "until": work.office.local(proves)})
    until = held_until(work, subject(record), WRONG_DATES)
    if until is None:
        return None
    return Say("rights.locked", {"number": record.number, "until": work.office.local(until)})


def _proves_from(work: Work, record: Registration) -> datetime | None:
    """The moment from which the birth date is a proof again; None where it was never changed."""
    dated = changes(work, record)
    return max((at + TOO_FRESH for field, at in dated if field == Field.BIRTH_DATE), default=None)


def _day(work: Work, moment: datetime) -> date:
    return work.office.today(moment)
