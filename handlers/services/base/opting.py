"""Whether we may write: the agreement for a phone, STOP and START of a chat (WhatsApp Business Policy)."""

from dataclasses import replace

from handlers.flow import Choice, Phrase, Say
from handlers.services.base.work import Done, Work
from storage.enums import AddressState
from storage.repositories import people

PHONE_LABEL = "phone"
AGAIN = Choice("/mulai_lagi", Phrase("reach.choice-again"))
"""The button that lets news come again."""


def agree(work: Work, phone: str | None, record_id: int | None = None) -> None:
    """Keep that the notice was agreed to, which names the office and its messages: for the typed phone and this chat's.

    `record_id`: about whom the messages are.
    """
    if phone:
        _note(work, work.vault.index(PHONE_LABEL, phone), record_id)
    if work.chat is not None and work.chat.phone_index is not None:
        _note(work, work.chat.phone_index, record_id)


def may_write(work: Work, phone: str) -> bool:
    """True while somebody's agreement for this phone (E.164) stands, and no chat that has it said STOP."""
    indexes = work.vault.indexes(PHONE_LABEL, phone)
    return people.opted_in(work.connection, indexes) and not people.said_stop(work.connection, indexes)


def disagree(work: Work, record_id: int) -> None:
    """End the agreements of a record: its consent was taken back, it has another phone now, or it is erased."""
    people.end_opt_ins_for(work.connection, record_id, work.now)


def stop(work: Work, _args: str) -> Done:
    """STOP, *berhenti*: no news comes here any more. What the person asks is still answered."""
    chat = work.here
    if chat.reach is not AddressState.OPTED_OUT:
        chat.reach = AddressState.OPTED_OUT
        indexes = (chat.phone_index,) if chat.phone_index is not None else ()
        people.end_opt_ins(work.connection, indexes, chat.id, work.now)
        work.audit("chat.opted-out", f"chat:{chat.id}")
    return Done((Say("reach.stopped", {"office": work.office.dinas.short_name}, (AGAIN,)),))


def news_stopped(work: Work) -> bool:
    """True in a chat whose person said STOP."""
    return work.chat is not None and work.chat.reach is AddressState.OPTED_OUT


def with_news(work: Work, say: Say) -> Say:
    """A receipt whose words say by `comes` (yes, no) whether an answer comes here, with the button that lets it."""
    stopped = news_stopped(work)
    choices = (*say.choices, AGAIN) if stopped else say.choices
    return replace(say, params={**say.params, "comes": "no" if stopped else "yes"}, choices=choices)


def start_again(work: Work, _args: str) -> Done:
    """START, *mulai lagi*: news comes again, agreed to today. Where nothing was stopped it is said to come already."""
    chat, stopped = work.here, news_stopped(work)
    if stopped:
        chat.reach = AddressState.OPEN
        if chat.phone_index is not None:
            _note(work, chat.phone_index, None)
        work.audit("chat.opted-in", f"chat:{chat.id}")
    status = (Choice("status", Phrase("menu.choice-status")),)
    return Done((Say("reach.started" if stopped else "reach.on", {"office": work.office.dinas.short_name}, status),))


def _note(work: Work, phone_index: bytes, record_id: int | None) -> None:
    """Keep the proof of an agreement: for which phone, about whom, in which chat, in which words and language."""
    here = work.here
    words = {"channel": here.channel, "wording": work.office.notice_version, "language": here.language}
    people.add_opt_in(
        work.connection, phone_index=phone_index, registration_id=record_id, chat_id=here.id, at=work.now, **words
    )
