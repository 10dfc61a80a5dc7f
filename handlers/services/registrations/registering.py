"""Sending a registration: the record and its receipt."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from handlers.asking import served
from handlers.fields import details_from, kept
from handlers.flow import Data, Say
from handlers.rules.access import VILLAGERS
from handlers.rules.reading.ages import age_on
from handlers.rules.reading.kk import kk_doubts
from handlers.rules.reading.nik import nik_doubts
from handlers.rules.registrations.similar import match_terms
from handlers.services.base.due import working_day_after
from handlers.services.base.numbers import new_number
from handlers.services.base.opting import agree, with_news
from handlers.services.base.work import Done, Work
from handlers.services.registrations.consent_form import consent_form
from storage.details import Details
from storage.enums import Status
from storage.repositories.people import addresses
from storage.repositories.registrations import Known, add_registration, open_details, seal_details, standing_in
from storage.repositories.rights import MoveRow, give_consent_of_wish
from storage.repositories.steering_priority import rank_of
from storage.tables import Consent, MatchKey

NIK_LABEL = "registrations.nik"
MATCH_LABEL = "match"
MANY_IN_CHAT, NIK_KNOWN = "many-in-chat", "nik-known"
_BEGINS = {"version": 1, "objected": False, "frozen": False, "papers_reminders": 0}
"""How every record begins."""


def submit(work: Work, data: Data) -> Done:
    """*Kirim*: keep a new record. Whether others have its NIK is looked at later (`looking`), and never here.

    What the same person has sent already is not kept again: they get its number.
    """
    details = details_from(kept(data, work.office))
    mine = standing_in(work.connection, work.chats)
    number = _sent_before(work, mine, details)
    if number is None:
        number = _record(work, data, details, crowded=_is_crowded(work, mine))
    else:
        _agreed(work, data, details)
    said = receipt(work, number, relative=_for_relative(data), phone=details.phone is not None)
    form = consent_form(work, number, details.name, data.get("village"))
    return Done((replace(said, files=form, words=("consent.form-receipt",)) if form else said,))


def decline(work: Work, _data: Data) -> Done:
    """*Tidak* to the notice: only the answer itself is kept."""
    _consent(work, "tidak", work.office.notice_version, work.now)
    return Done()


def receipt(work: Work, number: str, *, relative: bool, phone: bool = True) -> Say:
    """The receipt: the number, what comes next and by when. It promises no news to a chat that stopped it.

    Without a `phone` the chat may be somebody else's.
    """
    due = working_day_after(work, work.today, work.office.service.verify)
    words = ("registration.receipt-relative",) if relative else () if phone else ("registration.receipt-no-phone",)
    return with_news(work, Say("registration.receipt", {"number": number, "due": due}, words=words))


def doubts(work: Work, details: Details, village: str | None) -> tuple[str, ...]:
    """Codes of what a reviewer should look at (`reasons.CODE`); none of them refuses anybody."""
    born = date.fromisoformat(details.birth_date)
    found = [*nik_doubts(details.nik, born, work.today, kk=details.kk), *kk_doubts(details.kk)]
    if not work.office.age_limits.allow(age_on(born, work.today)):
        found.append("age")
    if village is None:
        found.append("area")
    return tuple(dict.fromkeys(found))


def match_keys(work: Work, details: Details) -> set[bytes]:
    """Keyed digests of the terms by which a similar person finds this one (`similar.match_terms`)."""
    terms = match_terms(details.name, details.kk, date.fromisoformat(details.birth_date))
    return {work.vault.index(MATCH_LABEL, term) for term in terms}


def _record(work: Work, data: Data, details: Details, *, crowded: bool) -> str:
    """Insert the record with everything that belongs to it. The office sees it once it was looked at."""
    vault, village = work.vault, served(data.get("village", ""), work.office)
    wrapped, number = vault.new_data_key(), new_number(work, "D")
    reasons = (*doubts(work, details, village), *((MANY_IN_CHAT,) if crowded else ()))
    told: dict[str, Any] = {"village": village, "for_relative": _for_relative(data), "reasons": ",".join(reasons)}
    told |= {"wrapped_key": wrapped, "details": seal_details(vault, wrapped, number, details)}
    index = vault.index(NIK_LABEL, details.nik)
    told |= {"nik_index": index, "priority": rank_of(work.connection, index), "link_id": data.get("link")}
    stands = {"number": number, "status": Status.SUBMITTED, "status_at": work.now, "submitted_at": work.now}
    sent = {"entered_chat_id": work.actor.chat_id, "entered_staff_id": work.actor.staff_id}
    record = add_registration(
        work.connection, told | stands | _BEGINS | sent | _here(work) | {"hidden_since": work.now}
    )
    work.uow.later(MatchKey, *({"key": key, "registration_id": record} for key in match_keys(work, details)))
    _agreed(work, data, details, record)
    work.audit("registration.sent", f"registration:{record}", change=(None, Status.SUBMITTED))
    return number


def keep_wish(work: Work, wish: MoveRow, nik_index: bytes | None) -> None:
    """A wish without a registration of its own (up to 0.2.0) that nobody granted gets the one that it looked like."""
    details = open_details(work.vault, wish.wrapped_key, wish.number, wish.details)
    if details is None:
        return
    (chat,) = addresses(work.connection, [wish.to_chat_id])
    told: dict[str, Any] = {"village": wish.village, "for_relative": wish.for_relative, "nik_index": nik_index}
    told |= {"wrapped_key": wish.wrapped_key, "details": wish.details, "channel": chat.channel}
    told |= {"reasons": ",".join((*doubts(work, details, wish.village), NIK_KNOWN))}
    stands = {"number": wish.number, "status": Status.SUBMITTED, "status_at": wish.asked_at}
    sent = {"submitted_at": wish.asked_at, "chat_id": chat.id, "entered_chat_id": chat.id, "entered_staff_id": None}
    record = add_registration(work.connection, told | stands | sent | _BEGINS)
    work.uow.later(MatchKey, *({"key": key, "registration_id": record} for key in match_keys(work, details)))
    give_consent_of_wish(work.connection, chat.id, wish.consented_at, record)
    work.audit("registration.sent", f"registration:{record}", change=(None, Status.SUBMITTED))


def _for_relative(data: Data) -> bool:
    return bool(data.get("subject") == "keluarga")


def _here(work: Work) -> dict[str, Any]:
    """Chat and channel of whoever acts, as columns."""
    return {"chat_id": work.actor.chat_id, "channel": work.chat.channel if work.chat else ""}


def _is_crowded(work: Work, mine: list[Known]) -> bool:
    """True where somebody sent more people than one usually does, who is no village or agent."""
    return work.actor.role not in VILLAGERS and len(mine) >= work.office.limits.people_per_chat


def _agreed(work: Work, data: Data, details: Details, record: int | None = None) -> None:
    """Keep the proof of the yes to the notice, which is also one to messages about the `record`."""
    consent = data["consent"]
    at = datetime.fromisoformat(consent["at"])
    _consent(work, "setuju", consent["version"], at, record, relative=_for_relative(data))
    if work.chat is not None:
        agree(work, details.phone, record)


def _consent(
    work: Work, answer: str, version: str, at: datetime, record: int | None = None, *, relative: bool = False
) -> None:
    """Keep the proof of an answer to the notice: which version of it, when and where."""
    about = {"registration_id": record, "for_relative": relative}
    work.uow.later(Consent, _here(work) | about | {"answer": answer, "version": version, "at": at})


def _sent_before(work: Work, mine: list[Known], details: Details) -> str | None:
    """The number under which this person has the same registration already, in any of their chats."""
    indexes = work.vault.indexes(NIK_LABEL, details.nik)
    same = (one for one in mine if one.nik_index in indexes)
    return next((one.number for one in same if proves(work, one, details)), None)


def proves(work: Work, known: Known, details: Details) -> bool:
    """True where birth date and KK are those of the standing record."""
    theirs = open_details(work.vault, known.wrapped_key, known.number, known.details)
    return theirs is not None and (theirs.birth_date, theirs.kk) == (details.birth_date, details.kk)
