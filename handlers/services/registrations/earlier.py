"""A second person on the same phone: what the registration before theirs said that a family shares."""

from datetime import timedelta

from handlers.flow import Data
from handlers.services.base.work import Work
from storage.enums import Field
from storage.repositories.registrations import last_sent, open_details
from storage.repositories.rights import consents_of

SHARED = (Field.KK, Field.PHONE)
"""What people of one household may have in common, beside the village."""


def earlier(work: Work) -> Data:
    """KK, phone and village of the newest registration that this chat sent, for as long as a draft lives.

    Under "consent" the version of the notice that was agreed to for it.

    Nothing is kept for it: it is read from the record, so it is gone with the record. Nothing for an officer, who
    registers people that are no family.
    """
    if work.chat is None or work.actor.staff_id is not None:
        return {}
    since = work.now - timedelta(days=work.office.times.draft_erase_days)
    sent = last_sent(work.connection, work.chat.id, since)
    details = open_details(work.vault, sent.wrapped_key, sent.number, sent.details) if sent is not None else None
    if sent is None or details is None:
        return {}
    told = {**{str(one): details.get(one) for one in SHARED}, "village": sent.village}
    told["consent"] = next((one.version for one in reversed(consents_of(work.connection, sent.id))), None)
    return {step: value for step, value in told.items() if value}
