"""The last rung of the ladder: whoever no chat could tell stands on their village's call list."""

from typing import Any

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import VILLAGERS, Actor, scope_of
from handlers.rules.reading.phone import show_phone
from handlers.rules.registrations.asked_fields import unpack
from handlers.services.base.long_reads import Made, Pages, every, offered
from handlers.services.base.records import details_of, find_record, record_params
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.registrations.papers.handing import missing_words, no_record
from handlers.services.telling.ladder import climb
from storage.repositories.ladder import drop_told
from storage.repositories.long_lists import After, calls_after
from storage.repositories.rights import open_moves_of
from storage.repositories.staff import staff_chats
from storage.repositories.village import OFFICE_ASKS, count_to_call, open_call, open_calls_by_village
from storage.tables import Call, Registration

BATCH = 200
SHOWN = 8
"""People with a button of their own in the chat; the sheet has them all."""
PAGE = 100
LOOKED_AT = 500
PDF = "application/pdf"


def find_untold(work: Work) -> bool:
    """Timed work: pass unread news on to the next address, put people on the call list or take them off. True: more."""
    return climb(work, BATCH)


def ask_calls(work: Work) -> Done:
    """`/panggilan`: whom to call and what to say, here and as a sheet to print."""
    climb(work, BATCH)
    _drop_told(work)
    return Done(reads=LongRead("calls"))


def _drop_told(work: Work) -> None:
    """Who has read the news just now is off the list: looked for among those who stand at its top."""
    top = calls_after(work.uow.session, scope_of(work.actor), None, LOOKED_AT)
    drop_told(work.connection, work.channels.fetched, work.now, [record.row_id for _call, record in top])


def read_calls(pages: Pages, _data: Data) -> Done | Made:
    """Everybody who is to be called, with the words of the caller."""
    with pages.page() as work:
        head, day = _head(work), work.today.isoformat()
    shown: list[Phrase] = []
    numbers: list[str] = []
    people: list[dict[str, object]] = []
    for page, (call, record) in every(pages, _count, _calls, lambda one: (one[0].since, one[1].row_id)):
        people.append(_row(page, call, record))
        if len(shown) < SHOWN:
            shown.append(Phrase("calls.person", _person(page, call, record)))
            numbers.append(record.number)
    if not people:
        return Done((Say("calls.list", {"total": 0, "people": []}, words=("calls.nobody",)),))
    about = {"people": shown, "numbers": numbers}
    payload = head | {"people": people}
    return Made(f"panggilan-{day}.pdf", PDF, "call-list", payload, len(people), about=about)


def offer_calls(work: Work, read: LongRead, found: Done | Made) -> Done:
    """The first of them here, all of them on the sheet."""
    if isinstance(found, Done):
        return found
    buttons = tuple(_told_button(number) for number in found.about["numbers"])
    params = {"total": found.count, "people": found.about["people"]}
    return Done((Say("calls.list", params, buttons, files=(offered(work, read, found),)),))


def _count(work: Work) -> int:
    return count_to_call(work.uow.session, scope_of(work.actor))


def _calls(work: Work, after: After) -> list[tuple[Call, Registration]]:
    return calls_after(work.uow.session, scope_of(work.actor), after, PAGE)


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


def _person(work: Work, call: Call, record: Registration) -> dict[str, object]:
    """What the caller needs: who, where to reach them, what to say. Nothing that proves who somebody is."""
    who, say = _who(work, record), Phrase(*_news(work, call, record))
    return who | {"phone": who["phone"] or Phrase("calls.no-phone"), "say": say}


def _who(work: Work, record: Registration) -> dict[str, object]:
    """Number, name and phone as people read it; empty where it is not known."""
    details = details_of(work, record)
    phone = show_phone(details.phone) if details and details.phone else ""
    return {"number": record.number, "name": details.name if details else "", "phone": phone}


def _head(work: Work) -> dict[str, object]:
    """The head of the printable list. Its words are put in when it is drawn."""
    place = work.office.place(work.actor.area)
    return {"letterhead": list(work.office.letterhead.lines), "place": place, "date": work.today.isoformat()}


def _row(work: Work, call: Call, record: Registration) -> dict[str, object]:
    """One line of the sheet: the caller's words as a key with its parameters."""
    say, params = _news(work, call, record)
    said = {key: params[key] for key in ("number", "due", "village", "papers", "what")}
    said["field"] = ",".join(unpack(record.returned_field))
    village = work.office.area.place(record.village) or ""
    return _who(work, record) | {"village": village, "say": say, "params": said}


def _news(work: Work, call: Call, record: Registration) -> tuple[str, dict[str, Any]]:
    """What the caller should say: a message key and its parameters.

    Missing papers matter more than the stage; that somebody else asks for the record (`/pindah`) most of all.
    """
    missing = missing_words(work, record)
    if call.key == OFFICE_ASKS:
        return f"calls.say-{OFFICE_ASKS}", record_params(work, record, what=missing)
    key = "papers-missing" if missing else str(record.status)
    if record.id is not None and open_moves_of(work.connection, record.id):
        key = "move-asked"
    return f"calls.say-{key}", record_params(work, record, what=missing)
