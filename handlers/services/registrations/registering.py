"""Sending a registration: the record, its receipt, and what a second one of the same NIK does."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from handlers.flow import Data, Say
from handlers.rules.access import VILLAGERS
from handlers.rules.reading.ages import age_on
from handlers.rules.reading.kk import kk_doubts
from handlers.rules.reading.nik import nik_doubts
from handlers.rules.reading.phone import NO_PHONE
from handlers.rules.registrations.similar import match_terms
from handlers.services.base.due import working_day_after
from handlers.services.base.numbers import new_number
from handlers.services.base.opting import agree
from handlers.services.base.work import Done, Work
from handlers.services.registrations.consent_form import consent_form
from handlers.services.registrations.move_asking import ask_move, asked_before, proofs_open, wrong_proof
from storage.enums import Status
from storage.repositories.registrations import (
    Details,
    Known,
    add_registration,
    count_standing,
    open_details,
    seal_details,
    standing_with_nik,
)
from storage.tables import Consent, MatchKey

NIK_LABEL = "registrations.nik"
MATCH_LABEL = "match"
MANY_IN_CHAT = "many-in-chat"


def submit(work: Work, data: Data) -> Done:
    """*Kirim*: a new record, or the silent beginning of a move; the same receipt either way."""
    details = details_of(data)
    number, known = _known(work, data, details)
    if number is None:
        number = _record(work, data, details, known=known)
    else:
        consent = data["consent"]
        relative = data.get("subject") == "keluarga"
        at = datetime.fromisoformat(consent["at"])
        _consent(work, consent["version"], at, "setuju", None, relative=relative)
        agree(work, details.phone)
    said = receipt(work, number, relative=data.get("subject") == "keluarga")
    form = consent_form(work, number, details.name, data.get("village"))
    return Done((replace(said, files=form, words=("consent.form-receipt",)) if form else said,))


def decline(work: Work, _data: Data) -> Done:
    """*Tidak* to the notice: only the answer itself is kept."""
    _consent(work, work.office.notice_version, work.now, "tidak", None, relative=False)
    return Done()


def details_of(data: Data) -> Details:
    """The compared fields of a finished conversation."""
    phone = None if data["phone"] in (NO_PHONE, "lewati") else data["phone"]
    return Details(data["name"], data["nik"], data["kk"], data["birth-date"], phone)


def receipt(work: Work, number: str, *, relative: bool) -> Say:
    """The receipt: the number, what happens next and by when."""
    due = working_day_after(work, work.today, work.office.service.verify)
    words = ("registration.receipt-relative",) if relative else ()
    return Say("registration.receipt", {"number": number, "due": due}, words=words)


def doubts(work: Work, details: Details, village: str | None) -> tuple[str, ...]:
    """Every reason for the reviewer; none of them ever refused anybody."""
    born = date.fromisoformat(details.birth_date)
    found = [*nik_doubts(details.nik, born, work.today, kk=details.kk), *kk_doubts(details.kk)]
    if not work.office.age_limits.allow(age_on(born, work.today)):
        found.append("age")
    if village is None:
        found.append("area")
    return tuple(dict.fromkeys(found))


def match_keys(work: Work, details: Details) -> set[bytes]:
    """Keyed digests of everything by which a similar person finds this one."""
    terms = match_terms(details.name, details.kk, date.fromisoformat(details.birth_date))
    return {work.uow.vault.index(MATCH_LABEL, term) for term in terms}


def _record(work: Work, data: Data, details: Details, *, known: bool) -> str:
    """Insert the record with everything that belongs to it. `known`: its NIK has a record already."""
    vault, village = work.uow.vault, _village(work, data)
    wrapped, number = vault.new_data_key(), new_number(work, "D")
    relative = data.get("subject") == "keluarga"
    reasons = (*doubts(work, details, village), *(("nik-known",) if known else ()), *_crowded(work))
    values: dict[str, Any] = {
        "number": number, "status": Status.SUBMITTED, "version": 1, "wrapped_key": wrapped,
        "details": seal_details(vault, wrapped, number, details), "nik_index": vault.index(NIK_LABEL, details.nik),
        "reasons": ",".join(reasons), "village": village, "for_relative": relative,
        "channel": work.chat.channel if work.chat else "", "chat_id": work.actor.chat_id,
        "entered_chat_id": work.actor.chat_id, "entered_staff_id": work.actor.staff_id, "link_id": data.get("link"),
        "submitted_at": work.now, "status_at": work.now, "objected": False, "frozen": False, "papers_reminders": 0,
    }  # fmt: skip
    record = add_registration(work.uow.connection, values)
    keys = ({"key": key, "registration_id": record} for key in match_keys(work, details))
    work.uow.later(MatchKey, *keys)
    consent = data["consent"]
    at = datetime.fromisoformat(consent["at"])
    _consent(work, consent["version"], at, "setuju", record, relative=relative)
    if work.chat is not None:
        agree(work, details.phone, record)
    work.audit("registration.sent", f"registration:{record}", change=(None, Status.SUBMITTED))
    return number


def _village(work: Work, data: Data) -> str | None:
    """The village where the office serves it."""
    village = data.get("village")
    return village if village and work.office.area.has_village(village) else None


def _crowded(work: Work) -> tuple[str, ...]:
    """A reason where this person sent more people than one usually does; villages and agents send many."""
    if not work.chats or work.actor.role in VILLAGERS:
        return ()
    many = count_standing(work.uow.connection, work.chats) >= work.office.limits.people_per_chat
    return (MANY_IN_CHAT,) if many else ()


def _consent(work: Work, version: str, at: datetime, answer: str, record: int | None, *, relative: bool) -> None:
    """Proof of the answer to the notice."""
    work.uow.later(Consent, {
        "chat_id": work.actor.chat_id, "registration_id": record, "version": version,
        "channel": work.chat.channel if work.chat else "", "answer": answer, "for_relative": relative, "at": at,
    })  # fmt: skip


def _known(work: Work, data: Data, details: Details) -> tuple[str | None, bool]:
    """(the number to answer with, is the NIK known).

    A known NIK with matching proofs begins a move, and its number answers like any other; without them it is an
    ordinary record with a reason for the reviewer.
    """
    vault = work.uow.vault
    known = standing_with_nik(work.uow.connection, vault.indexes(NIK_LABEL, details.nik))
    proven = [k for k in known if _proves(work, k, details)]
    own = next((k for k in proven if k.chat_id in work.chats), None)
    if own is not None:
        return own.number, True
    elsewhere = next((k for k in proven if k.chat_id not in work.chats), None)
    if elsewhere is not None and proofs_open(work, vault.index(NIK_LABEL, details.nik)):
        asked = asked_before(work, elsewhere)
        return asked or ask_move(work, elsewhere, details, new_number(work, "D"), _typed(work, data)), True
    if elsewhere is None and any(k.chat_id not in work.chats for k in known):
        wrong_proof(work, vault.index(NIK_LABEL, details.nik))
    return None, bool(known)


def _typed(work: Work, data: Data) -> dict[str, Any]:
    """What a wish keeps beside the details."""
    return {
        "village": _village(work, data),
        "for_relative": data.get("subject") == "keluarga",
        "consented_at": datetime.fromisoformat(data["consent"]["at"]),
    }


def _proves(work: Work, known: Known, details: Details) -> bool:
    """Birth date and KK are those of the standing record."""
    theirs = open_details(work.uow.vault, known.wrapped_key, known.number, known.details)
    return theirs is not None and (theirs.birth_date, theirs.kk) == (details.birth_date, details.kk)
