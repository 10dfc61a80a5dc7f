"""The last rung of the ladder: whoever no chat could tell stands on their village's call list."""

from datetime import timedelta
from typing import Any

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import VILLAGERS, Actor, calls_scope, scope_of
from handlers.rules.calls import URGENT, ToCall, by_phone
from handlers.rules.reading.phone import show_phone
from handlers.rules.registrations.asked_fields import unpack
from handlers.rules.working_days import is_working_day
from handlers.services.base.long_reads import Made, Pages, every, offered
from handlers.services.base.records import details_of, find_record, record_params
from handlers.services.base.served import served_areas
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.period.ending import why_ended
from handlers.services.registrations.papers.handing import missing_words, no_record
from handlers.services.telling.ladder import climb
from storage.enums import Status
from storage.repositories.call_list import any_unread, drop_told
from storage.repositories.long_lists import After, calls_after
from storage.repositories.period import end_of_period
from storage.repositories.rights import open_moves_of
from storage.repositories.staff import staff_chats
from storage.repositories.village import ASKED_FOR, PERIOD_SILENT, count_to_call, open_call, open_calls_by_village
from storage.scope import Scope
from storage.tables import Call, Registration

BATCH = 200
SHOWN = 8
"""Calls on a page of the chat, each with its button; the sheet has them all."""
PAGE = 100
LOOKED_AT = 500
PDF = "application/pdf"


def find_untold(work: Work) -> bool:
    """Timed work: pass unread news on to the next address, put people on the call list or take them off. True: more."""
    return climb(work, BATCH)


def ask_calls(work: Work, page: int = 1) -> Done:
    """`/panggilan [hal N]`: whom to call and what to say, here and as a sheet to print."""
    climb(work, BATCH)
    _drop_told(work)
    return Done(reads=LongRead("calls", {"page": page}))


def _drop_told(work: Work) -> None:
    """Who has read the news just now is off the list: looked for among those who stand at its top."""
    top = calls_after(work.uow.session, _scope(work), None, LOOKED_AT)
    drop_told(work.connection, work.channels.fetched, work.now, [record.row_id for _call, record in top])


def _scope(work: Work) -> Scope:
    """Whom this officer calls: for the dinas those for whose village nobody works."""
    return calls_scope(work.actor, served_areas(work))


def read_calls(pages: Pages, data: Data) -> Done | Made:
    """Everybody who is to be called, with the words of the caller; one phone is one call."""
    with pages.page() as work:
        head, day, unread = _head(work), work.today.isoformat(), _anybody_unread(work)
    people: list[ToCall] = []
    told: dict[str, tuple[dict[str, object], dict[str, object]]] = {}
    for page, (call, record) in every(pages, _count, _calls, lambda one: (one[0].since, one[1].row_id)):
        one = _to_call(page, call, record)
        if one is not None:
            people.append(one)
            told[one.number] = _person(page, call, record), _row(page, call, record)
    if not people:
        words = () if unread else ("calls.nobody",)
        return Done((Say("calls.list", {"total": 0, "people": []}, words=(*words, "calls.nobody-yet")),))
    calls = by_phone(people)
    last = -(-len(calls) // SHOWN)
    shown = min(int(data.get("page", 1)), last)
    here = calls[(shown - 1) * SHOWN : shown * SHOWN]
    about: dict[str, Any] = {"people": [_entry([told[one.number][0] for one in call]) for call in here]}
    about |= {"numbers": [[one.number for one in call] for call in here], "page": shown, "pages": last}
    rows = [told[one.number][1] | {"call": at} for at, call in enumerate(calls) for one in call]
    payload = head | {"people": rows}
    return Made(f"panggilan-{day}.pdf", PDF, "call-list", payload, len(people), about=about)


def offer_calls(work: Work, read: LongRead, found: Done | Made) -> Done:
    """A page of them here, all of them on the sheet."""
    if isinstance(found, Done):
        return found
    about, page = found.about, found.about["page"]
    buttons = [_told_button(numbers) for numbers in about["numbers"]]
    if page < about["pages"]:
        buttons.append(Choice(f"/panggilan hal {page + 1}", Phrase("registration.choice-lagi")))
    if page > 1:
        buttons.append(Choice(f"/panggilan hal {page - 1}", Phrase("registration.choice-kembali")))
    params = {"total": found.count, "people": about["people"], "page": page, "pages": about["pages"]}
    return Done((Say("calls.list", params, tuple(buttons), files=(offered(work, read, found),)),))


def _count(work: Work) -> int:
    return count_to_call(work.uow.session, _scope(work))


def _calls(work: Work, after: After) -> list[tuple[Call, Registration]]:
    return calls_after(work.uow.session, _scope(work), after, PAGE)


def _anybody_unread(work: Work) -> bool:
    return any_unread(work.connection, _scope(work), work.channels.fetched)


def _to_call(work: Work, call: Call, record: Registration) -> ToCall | None:
    """How urgent it is; None where there is nothing to do any more."""
    say = _news(work, call, record)[0].removeprefix("calls.say-")
    if say not in URGENT:
        return None
    near = work.today + timedelta(days=work.office.times.papers_reminder_days[1])
    soon = record.status is Status.VERIFIED and record.papers_due is not None and record.papers_due <= near
    return ToCall(record.number, str(_who(work, record)["phone"]), say, call.since, soon)


def _entry(people: list[dict[str, object]]) -> Phrase:
    """One call: whom it reaches, and what is said to each."""
    first, *others = people
    if not others:
        return Phrase("calls.person", first)
    lines = tuple(Phrase("calls.one-of", one) for one in people)
    return Phrase("calls.family", {"phone": first["phone"], "count": len(people), "people": lines})


def _told_button(numbers: list[str]) -> Choice:
    """All of one call are told by it."""
    label = {"number": numbers[0], "more": len(numbers) - 1}
    return Choice(f"/panggilan {','.join(numbers)} sudah", Phrase("calls.choice-told", label))


def mark_told(work: Work, numbers: str) -> Done:
    """`/panggilan NO[,NO...] sudah`: these people know now. Said twice it changes nothing."""
    typed = sorted(numbers.split(",")[: work.office.limits.people_per_chat])  # in the order of their ids
    scope, records = _scope(work), [find_record(work, number) for number in typed]
    told = [record for record in records if record is not None and scope.covers(record.village)]
    if not told:
        return no_record()
    asked: list[Registration] = []
    for record in told:
        call = open_call(work.uow.session, record.row_id)
        if call is not None:
            call.told_at, call.told_by = work.now, work.actor.staff_id
            work.audit("call.told", f"registration:{record.id}")
            asked += [record] if call.key in (PERIOD_SILENT, "notices.period-asked") else []
    if asked:
        return Done((_what_they_said(asked[0]),))
    more = (Choice("/panggilan", Phrase("calls.choice-list")),)
    return Done((Say("calls.told", {"number": ", ".join(record.number for record in told)}, more),))


def _what_they_said(record: Registration) -> Say:
    """Whoever was called because their period ends has answered on the phone, or will answer in their chat."""
    words = (("masih", "masih"), ("berubah", "berubah"))
    answers = tuple(Choice(f"/{word} {record.number}", Phrase(f"period.choice-{label}")) for word, label in words)
    more = Choice("/panggilan", Phrase("calls.choice-list"))
    return Say("calls.told-period", {"number": record.number}, (*answers, more))


def announce(work: Work) -> bool:
    """Timed work: a village's officers hear once a day, and not at night, that somebody is to be called.

    On a working day the digest says it (`handlers.services.staff.digest`), and nobody hears it twice.
    """
    calendar = work.office.calendar
    if calendar.is_quiet(work.office.local(work.now)) or is_working_day(work.today, calendar.days):
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
    known = {"village": work.office.area.village_name(record.village) or "none"} if not work.actor.area else {}
    phone = who["phone"] or Phrase("calls.no-phone")
    return {"village": "none"} | who | known | {"phone": phone, "say": say}


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
    if call.key in (PERIOD_SILENT, "notices.period-asked"):
        return "calls.say-period-asked", record_params(work, record, due=end_of_period(work.connection, record.row_id))
    ended = why_ended(work, record)
    if ended is not None:
        return f"calls.say-{ended[0]}", record_params(work, record, what=missing, **ended[1])
    if call.key in ASKED_FOR:
        return f"calls.say-{call.key}", record_params(work, record, what=missing)
    key = "papers-missing" if missing else str(record.status)
    if record.id is not None and open_moves_of(work.connection, record.id):
        key = "move-asked"
    return f"calls.say-{key}", record_params(work, record, what=missing)
