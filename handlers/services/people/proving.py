"""Somebody writes from a number that was only typed: the birth date proves that it is the record's person.

Where the record stands alone in its chat, both chats are one person's from then on. Where that chat holds others too
(a family, an officer who registers people), this record alone is told here: one person's birth date opens nothing of
the others.
"""

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.registrations.receipt import parse_receipt
from handlers.services.base.attempts import forget_tries, wrong_proof
from handlers.services.base.opting import PHONE_LABEL, agree
from handlers.services.base.records import details_of, is_own, record_by_id, stands_alone
from handlers.services.base.work import Done, Opening, Work
from handlers.services.people.pairing import join
from handlers.services.people.personal_data import proof_lock
from handlers.services.people.progress import stage_words
from handlers.services.registrations.asking import standing_question
from handlers.services.registrations.birth_dates import WRONG_DATES, subject
from storage.enums import AddressState
from storage.repositories.ladder import some_news_in
from storage.repositories.people import addresses
from storage.tables import Registration

FLOW = "proof"


def ask_proof(work: Work, number: str) -> Done:
    """`/kenal NO`: what the news is about, and the question that proves whose it is."""
    record = _promised(work, number)
    if record is None:
        return Done((Say("problems.unknown-command"),))
    if is_own(work, record):
        return Done((stage_words(work, record),), opens=standing_question(work, record))
    closed = _closed(work, record)
    if closed is not None:
        return Done((closed,))
    about = Say("proof.about", {"number": record.number, "office": work.office.dinas.short_name})
    return Done((about,), opens=_question(record))


def prove_phone(work: Work, data: Data) -> Done:
    """The effect of the birth date. Right: the record is told here. Three wrong ones lock it for a day.

    The answer to a wrong one says nothing about the date.
    """
    record = _promised(work, data["number"])
    details = details_of(work, record) if record is not None else None
    if record is None or details is None:
        return Done((Say("problems.changed"),))
    closed = _closed(work, record)
    if closed is not None:
        return Done((closed,))
    if data["birth-date"] != details.birth_date:
        return _wrong(work, record)
    forget_tries(work, subject(record))
    work.audit("proof.done", f"registration:{record.id}")
    _take_in(work, record)
    agree(work, details.phone, record.id)
    told = (Say("proof.done", {"number": record.number}), stage_words(work, record))
    return Done(told, opens=standing_question(work, record))


def _promised(work: Work, number: str) -> Registration | None:
    """The record of this number, where this chat was told that there is news of it and its phone is the record's.

    A number that was typed wrongly and put right later belongs to somebody else, who was told of the news all the same.
    """
    wanted = parse_receipt(number)
    if work.actor.staff_id is not None or wanted is None:
        return None
    for record_id in some_news_in(work.connection, work.here.id):
        record = record_by_id(work, record_id)
        if record.number == wanted and record.erased_at is None:
            return record if is_own(work, record) or _has_phone_of(work, record) else None
    return None


def _has_phone_of(work: Work, record: Registration) -> bool:
    """True where this chat's own phone is the one that stands in the record now."""
    details = details_of(work, record)
    if details is None or details.phone is None:
        return False
    return work.here.phone_index in work.vault.indexes(PHONE_LABEL, details.phone)


def _wrong(work: Work, record: Registration) -> Done:
    left = wrong_proof(work, subject(record), WRONG_DATES)
    work.audit("proof.wrong", f"registration:{record.id}")
    if left:
        return Done((Say("proof.again"),), opens=_question(record))
    closed = _closed(work, record)
    return Done((closed,) if closed else ())


def _closed(work: Work, record: Registration) -> Say | None:
    lock = proof_lock(work, record)
    return Say("proof.closed", {"until": lock.params["until"]}) if lock is not None else None


def _question(record: Registration) -> Opening:
    return Opening(FLOW, {"record": record.id, "number": record.number})


def _take_in(work: Work, record: Registration) -> None:
    """Join both chats where the record is alone in its old one, which is no officer's; else move the record here."""
    old = record.chat_id
    known = addresses(work.connection, () if old is None else (old,))
    living = [one for one in known if one.reach != AddressState.ERASED]
    own_chat = record.entered_staff_id is None and all(one.staff_id is None for one in living)
    if living and old is not None and own_chat and stands_alone(work, record):
        join(work, old)
        return
    record.chat_id = work.here.id
    if living:
        choice = Choice("petugas", Phrase("menu.choice-petugas"))
        say = Say("notices.told-elsewhere", {"number": record.number}, (choice,))
        work.tell(old, say, f"proof:{record.id}:{work.here.id}:{work.now.isoformat()}", urgent=True)
