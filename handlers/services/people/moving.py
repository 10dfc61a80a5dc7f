"""Moving a record to another chat of the same person.

The wish is proven by NIK, birth date and KK. It takes effect when the old chat says yes, when an officer says
so, or when the old address is closed and the office's waiting time is over. Before that nothing of the record
shows in the new chat; afterwards the old chat hears nothing more of it. What was not read there is told again in the
new one; so are answers, where the old chat was this person's alone.
"""

from dataclasses import replace

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import scope_of
from handlers.services.base.records import details_of, find_record, own_record, record_by_id, stands_alone
from handlers.services.base.work import Done, Work
from handlers.services.people.question_words import bring_open_questions
from handlers.services.registrations.looking import let_go
from handlers.services.registrations.move_asking import ask_officers, to_officer, topic
from handlers.services.telling.ladder import bring
from storage.details import Details
from storage.enums import Status
from storage.repositories import rights
from storage.repositories.erasure import destroy_person
from storage.repositories.people import ever_with, hand_opt_ins_on
from storage.repositories.registrations import open_details, seal_details
from storage.repositories.rights import MoveRow
from storage.repositories.staff import chats_of
from storage.tables import Registration

BATCH = 50
SHOWN = 8
"""Records in one list: as buttons they still fit every channel."""


def answer_move(work: Work, number: str, *, mine: bool) -> Done:
    """`/pindah NO ya|bukan`, in the old chat: yes moves the record, no freezes it for an officer."""
    record = own_record(work, number)
    wishes = rights.open_moves_of(work.connection, record.id or 0) if record is not None else []
    if record is None or not wishes:
        return Done((Say("problems.changed"),))
    if mine and not record.frozen:
        _move(work, record, wishes[-1])
        return Done((Say("notices.move-away", {"number": record.number}),))
    if not record.frozen:
        record.frozen = True
        work.audit("move.refused", f"registration:{record.id}")
        ask_officers(work, record, wishes[-1].number, "staff.move-refused")
    return Done((Say("notices.move-frozen", {"number": record.number}),))


def decide_move(work: Work, number: str, *, approve: bool | None) -> Done:
    """`/pindahkan NO ya|tidak`: an officer decides, but not about a chat of their own; without a word it is shown."""
    record = find_record(work, number)
    wishes = rights.open_moves_of(work.connection, record.id or 0) if record is not None else []
    if record is None or not wishes:
        return Done((Say("staff.move-none"),))
    if _is_party(work, record, wishes):
        work.audit("move.barred", f"registration:{record.id}")
        return Done((Say("problems.own-record", {"number": record.number}),))
    if approve is None:
        return Done((to_officer(record, "staff.move-refused" if record.frozen else "staff.move"),))
    if approve:
        _move(work, record, wishes[-1])
        return Done((Say("staff.move-done", {"number": record.number}),))
    _keep(work, record, wishes)
    return Done((Say("staff.move-kept", {"number": record.number}),))


def list_moves(work: Work) -> Done:
    """`/pindahkan` alone: the records that wait for an officer's decision, a button for each."""
    found = rights.records_with_moves(work.connection, scope_of(work.actor), SHOWN)
    if not found:
        return Done((Say("staff.moves-none"),))
    waits = [{"number": number, "frozen": "yes" if frozen else "no"} for number, frozen in found]
    lines = [Phrase("staff.moves-line", one) for one in waits]
    choices = tuple(Choice(f"/pindahkan {number}", number) for number, _ in found)
    return Done((Say("staff.moves", {"list": lines}, choices),))


def move_ripe(work: Work) -> bool:
    """One batch of wishes whose old address is closed and whose waiting time is over."""
    found = rights.ripe_moves(work.connection, work.now, BATCH)
    for move in found:
        _move(work, record_by_id(work, move.registration_id), move)
        work.uow.session.flush()
    return len(found) == BATCH


def _move(work: Work, record: Registration, move: MoveRow) -> None:
    """Give the record to the new chat, with the news and the open questions that nobody has read; end other wishes."""
    old = record.chat_id
    rights.end_news(work.connection, topic(record.id), work.now)
    alone = record.entered_staff_id is None and stands_alone(work, record)
    _take_phone(work, record, move)
    record.chat_id, record.frozen = move.to_chat_id, False
    for other in rights.open_moves_of(work.connection, record.id or 0):
        if other.id != move.id:
            let_go(work, other, record.nik_index)
        rights.end_move(work.connection, other.id, "moved" if other.id == move.id else "superseded", work.now)
    _end_typed(work, record, move)
    say = Say("notices.move-here", {"number": record.number}, (Choice("status", Phrase("menu.choice-status")),))
    work.tell(move.to_chat_id, say, f"move:{move.id}:done", registration_id=record.id)
    if old is not None:
        work.uow.session.flush()
        work.notices[:] = [n for n in work.notices if (n.chat_id, n.registration_id) != (old, record.id)]
        bring(work, frozenset({old}), move.to_chat_id, record_id=record.id, answers=alone)
        rights.withdraw_news(work.connection, old, record.id or 0)
        if alone:
            bring_open_questions(work, old, move.to_chat_id)
    work.audit("move.done", f"registration:{record.id}", fields="chat,phone")


def _keep(work: Work, record: Registration, wishes: list[MoveRow]) -> None:
    """Leave the record with the old chat. Whoever asked hears nothing: theirs is a registration like any other now."""
    record.frozen = False
    rights.end_news(work.connection, topic(record.id), work.now)
    work.audit("move.kept", f"registration:{record.id}")
    for move in wishes:
        let_go(work, move, record.nik_index)
        rights.end_move(work.connection, move.id, "kept", work.now)
    said = Say("notices.move-kept", {"number": record.number})
    work.tell(record.chat_id, said, f"move:{wishes[-1].id}:kept-here")


def _take_phone(work: Work, record: Registration, move: MoveRow) -> None:
    """Put the phone number that came with the wish into the record. No vote is void by it."""
    details, typed = details_of(work, record), _typed(work, move)
    if details is None or record.wrapped_key is None or typed is None:
        return
    details = replace(details, phone=typed.phone or details.phone)
    record.details = seal_details(work.vault, record.wrapped_key, record.number, details)


def _typed(work: Work, move: MoveRow) -> Details | None:
    """What was typed with the wish."""
    if move.record_id is None:
        return open_details(work.vault, move.wrapped_key, move.number, move.details)
    return details_of(work, record_by_id(work, move.record_id))


def _end_typed(work: Work, record: Registration, move: MoveRow) -> None:
    """The registration that was typed with the wish is not needed any more: its person is the one of `record`."""
    if move.record_id is None:
        return
    typed = record_by_id(work, move.record_id)
    hand_opt_ins_on(work.connection, typed.row_id, record.row_id)
    typed.status, typed.status_at, typed.joined_into = Status.WITHDRAWN, work.now, record.row_id
    work.uow.session.flush()
    if typed.wrapped_key is not None:
        work.vault.forget(typed.wrapped_key)
    destroy_person(work.connection, typed.row_id, work.now)
    work.uow.session.refresh(typed)


def _is_party(work: Work, record: Registration, wishes: list[MoveRow]) -> bool:
    """True where one of the officer's own chats has the record or wants it."""
    own = ever_with(work.connection, [*chats_of(work.connection, work.officer), *work.chats])
    return bool(own & {record.chat_id, *(m.to_chat_id for m in wishes)})
