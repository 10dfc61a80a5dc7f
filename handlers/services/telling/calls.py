"""The last rung of the ladder: whoever no chat could tell stands on their village's call list."""

from typing import Any

from handlers.flow import Choice, FileRecipe, Phrase, Say
from handlers.rules.access import AGENCY_OF_ROLE, VILLAGERS, Actor, scope_of
from handlers.rules.phone import show_phone
from handlers.services.registrations.papers import missing_words
from handlers.services.registrations.papers_desk import no_record
from handlers.services.registrations.records import about, details_of, find_record
from handlers.services.telling.ladder import climb
from handlers.services.work import Done, Work
from storage.repositories.calls import count_to_call, open_call, to_call
from storage.repositories.moves import open_moves_of
from storage.repositories.staff import staff_chats
from storage.tables import Registration

BATCH = 200
SHOWN = 8
"""People with a button of their own in the chat; the sheet has them all."""
LONGEST_SHEET = 500
PDF = "application/pdf"


def find_untold(work: Work) -> bool:
    """Timed work: news goes on to the next address, and people on the list or off it. True: there is more."""
    return climb(work, BATCH)


def list_calls(work: Work) -> Done:
    """`/panggilan`: whom to call and what to say, here and as a sheet to print."""
    climb(work, BATCH)
    scope = scope_of(work.actor)
    found = [record for _, record in to_call(work.uow.session, scope, LONGEST_SHEET)]
    if not found:
        return Done((Say("calls.list", {"total": 0, "people": []}, words=("calls.nobody",)),))
    people = [Phrase("calls.person", _person(work, record)) for record in found[:SHOWN]]
    buttons = tuple(
        Choice(f"/panggilan {record.number} sudah", Phrase("calls.choice-told", {"number": record.number}))
        for record in found[:SHOWN]
    )
    total = count_to_call(work.uow.session, scope)
    params = {"total": total, "people": people}
    return Done((Say("calls.list", params, buttons, files=(_sheet(work, found),)),))


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
    for chat_id, role, area in staff_chats(work.uow.connection, VILLAGERS):
        actor = Actor(chat_id, role=role, agency=AGENCY_OF_ROLE.get(role), area=area)
        total = count_to_call(work.uow.session, scope_of(actor))
        if total:
            choices = (Choice("/panggilan", Phrase("calls.choice-list")),)
            cause = f"calls:{chat_id}:{work.today.isoformat()}"
            work.tell(chat_id, Say("notices.calls", {"total": total}, choices), cause, topic=f"calls:{chat_id}")
    return False


def _person(work: Work, record: Registration) -> dict[str, object]:
    """What the caller needs: who, where to reach them, what to say. Nothing that proves who somebody is."""
    details = details_of(work, record)
    phone = show_phone(details.phone) if details and details.phone else Phrase("calls.no-phone")
    name = details.name if details else ""
    return {"number": record.number, "name": name, "phone": phone, "say": Phrase(*_news(work, record))}


def _sheet(work: Work, records: list[Registration]) -> FileRecipe:
    """The printable list. Its words are put in when it is drawn."""
    office = work.office
    place = office.area.place(work.actor.area) or office.region_name
    payload = {
        "letterhead": list(office.letterhead.lines),
        "place": place,
        "date": work.today.isoformat(),
        "people": [_row(work, record) for record in records],
    }
    return FileRecipe(f"panggilan-{work.today.isoformat()}.pdf", PDF, "call-list", payload)


def _row(work: Work, record: Registration) -> dict[str, object]:
    details, (say, params) = details_of(work, record), _news(work, record)
    return {
        "number": record.number,
        "name": details.name if details else "",
        "phone": show_phone(details.phone) if details and details.phone else "",
        "village": work.office.area.place(record.village) or "",
        "say": say,
        "params": {
            **{key: params[key] for key in ("number", "due", "village", "papers", "what")},
            "field": record.returned_field or "",
        },
    }


def _news(work: Work, record: Registration) -> tuple[str, dict[str, Any]]:
    """What to tell: words and their parameters. Papers that are missing matter more than the stage.

    Most of all that somebody else wants to have the record: it may be taken from its person.
    """
    missing = missing_words(work, record)
    key = "papers-missing" if missing else str(record.status)
    if record.id is not None and open_moves_of(work.uow.connection, record.id):
        key = "move-asked"
    return f"calls.say-{key}", about(work, record, what=missing)
