"""The last rung of the ladder: whoever no chat could tell stands on their village's call list."""

from typing import Any

from handlers.flow import Choice, FileRecipe, Phrase, Say
from handlers.rules.access import VILLAGERS, Actor, scope_of
from handlers.rules.reading.phone import show_phone
from handlers.services.base.records import details_of, find_record, record_params
from handlers.services.base.work import Done, Work
from handlers.services.registrations.papers.handing import missing_words, no_record
from handlers.services.telling.ladder import climb
from storage.repositories.ladder import drop_told
from storage.repositories.rights import open_moves_of
from storage.repositories.staff import staff_chats
from storage.repositories.village import count_to_call, open_call, open_calls_by_village, to_call
from storage.scope import Scope
from storage.tables import Registration

BATCH = 200
SHOWN = 8
"""People with a button of their own in the chat; the sheet has them all."""
LONGEST_SHEET = 500
PDF = "application/pdf"


def find_untold(work: Work) -> bool:
    """Timed work: pass unread news on to the next address, put people on the call list or take them off. True: more."""
    return climb(work, BATCH)


def list_calls(work: Work) -> Done:
    """`/panggilan`: whom to call and what to say, here and as a sheet to print."""
    climb(work, BATCH)
    scope = scope_of(work.actor)
    found = _to_call(work, scope)
    if not found:
        return Done((Say("calls.list", {"total": 0, "people": []}, words=("calls.nobody",)),))
    people = [Phrase("calls.person", _person(work, record)) for record in found[:SHOWN]]
    buttons = tuple(_told_button(record.number) for record in found[:SHOWN])
    params = {"total": count_to_call(work.uow.session, scope), "people": people}
    return Done((Say("calls.list", params, buttons, files=(_sheet(work, found),)),))


def _to_call(work: Work, scope: Scope) -> list[Registration]:
    """Whom nobody has told yet, those who wait longest first; who has read the news just now is off the list."""
    found = [record for _, record in to_call(work.uow.session, scope, LONGEST_SHEET)]
    if not drop_told(work.connection, work.channels.fetched, work.now, [record.row_id for record in found]):
        return found
    return [record for _, record in to_call(work.uow.session, scope, LONGEST_SHEET)]


def _told_button(number: str) -> Choice:
    return Choice(f"/panggilan {number} sudah", Phrase("calls.choice-told", {"number": number}))


def mark_told(work: Work, number: str) -> Done:
    """`/panggilan NO sudah`: the person knows now. Said twice it changes nothing."""
    record = find_record(work, number)
    if record is None or record.id is None:
        return no_record()
    call = open_call(work.uow.session, record.id)
    if call is not None:
        call.told_at, call.told_by = work.now, work.actor.staff_id
        work.audit("call.told", f"registration:{record.id}")
    more = (Choice("/panggilan", Phrase("calls.choice-list")),)
    return Done((Say("calls.told", {"number": record.number}, more),))


def announce(work: Work) -> bool:
    """Timed work: a village's officers hear once a day, and not at night, that somebody is to be called."""
    if work.office.calendar.is_quiet(work.office.local(work.now)):
        return False
    waiting = open_calls_by_village(work.uow.session)
    for chat_id, role, area in staff_chats(work.connection, VILLAGERS):
        scope = scope_of(Actor(chat_id, role=role, area=area))
        total = sum(count for village, count in waiting.items() if scope.covers(village))
        if total:
            choices = (Choice("/panggilan", Phrase("calls.choice-list")),)
            cause = f"calls:{chat_id}:{work.today.isoformat()}"
            work.tell(chat_id, Say("notices.calls", {"total": total}, choices), cause, topic=f"calls:{chat_id}")
    return False


def _person(work: Work, record: Registration) -> dict[str, object]:
    """What the caller needs: who, where to reach them, what to say. Nothing that proves who somebody is."""
    who, say = _who(work, record), Phrase(*_news(work, record))
    return who | {"phone": who["phone"] or Phrase("calls.no-phone"), "say": say}


def _who(work: Work, record: Registration) -> dict[str, object]:
    """Number, name and phone as people read it; empty where it is not known."""
    details = details_of(work, record)
    phone = show_phone(details.phone) if details and details.phone else ""
    return {"number": record.number, "name": details.name if details else "", "phone": phone}


def _sheet(work: Work, records: list[Registration]) -> FileRecipe:
    """The printable list. Its words are put in when it is drawn."""
    day, people = work.today.isoformat(), [_row(work, record) for record in records]
    head = {"letterhead": list(work.office.letterhead.lines), "place": work.office.place(work.actor.area), "date": day}
    return FileRecipe(f"panggilan-{day}.pdf", PDF, "call-list", head | {"people": people})


def _row(work: Work, record: Registration) -> dict[str, object]:
    """One line of the sheet: the caller's words as a key with its parameters."""
    say, params = _news(work, record)
    said = {key: params[key] for key in ("number", "due", "village", "papers", "what")}
    said["field"] = record.returned_field or ""
    village = work.office.area.place(record.village) or ""
    return _who(work, record) | {"village": village, "say": say, "params": said}


def _news(work: Work, record: Registration) -> tuple[str, dict[str, Any]]:
    """What the caller should say: a message key and its parameters.

    Missing papers matter more than the stage; that somebody else asks for the record (`/pindah`) most of all.
    """
    missing = missing_words(work, record)
    key = "papers-missing" if missing else str(record.status)
    if record.id is not None and open_moves_of(work.connection, record.id):
        key = "move-asked"
    return f"calls.say-{key}", record_params(work, record, what=missing)
