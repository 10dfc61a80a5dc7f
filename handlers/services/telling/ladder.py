"""The ladder: news that nobody is known to have read goes on to the person's next address, and last to the call list.

Timed work. A piece of news is told at most once in each chat; what arrives anywhere ends its other tries.
"""

from datetime import timedelta

from handlers.flow import Choice, Phrase, Say
from handlers.rules.ladder import WORDS, Address, Outcome, next_address, outcome
from handlers.services.base.opting import may_write
from handlers.services.base.records import details_of, record_by_id, status_cause
from handlers.services.base.work import Work
from handlers.services.registrations.asking import standing_question
from storage.enums import AddressState, OutboxStatus, Rung
from storage.repositories import call_list, ladder
from storage.repositories.call_list import Nowhere
from storage.repositories.chats import address_label, ensure_chat, find_chat
from storage.repositories.housekeeping import count_to, last_count
from storage.repositories.ladder import SOME_NEWS, Told
from storage.repositories.people import AddressRow, addresses, with_their_others
from storage.repositories.sending import wake_parked
from storage.repositories.village import Untold, put_on_list
from storage.tables import Registration

CALLS = 500
"""People to be called at whom one run looks."""
COUNTER = "calls-looked-at"
ASKS = ("notices.returned", "notices.member", "notices.number-changed", "notices.period-asked")
"""News that is followed by a question."""


def climb(work: Work, limit: int) -> bool:
    """Timed work: one batch of news that nobody read. True where there may be more."""
    work.uow.session.flush()
    fetched = work.channels.fetched
    ladder.end_told(work.connection, fetched)
    patience = timedelta(minutes=work.office.times.webchat_notice_minutes)
    stuck = ladder.stuck_news(work.connection, work.channels.on, fetched, work.now - patience, work.now, limit)
    for one in {s.first: s for s in stuck}.values():
        if _has_its_turn(work, one, patience):
            _pass_on(work, one, patience)
    nowhere = call_list.nowhere_told(work.connection, limit)
    for person in nowhere:
        _tell_from_nowhere(work, person)
    _take_off_list(work)
    return len(stuck) >= limit or len(nowhere) >= limit


def _take_off_list(work: Work) -> None:
    """Of some of those who are to be called, the next ones at the next run: whoever has the news is off the list."""
    some = call_list.open_calls(work.connection, last_count(work.connection, COUNTER), CALLS)
    call_list.drop_told(work.connection, work.channels.fetched, work.now, some)
    count_to(work.connection, COUNTER, some[-1] if len(some) == CALLS else 0)


def bring(work: Work, chats: frozenset[int], here: int, *, record_id: int | None = None, answers: bool = True) -> None:
    """Tell again, in chat `here`, what is unread in `chats` of the same person; each piece of news once.

    `record_id`: only news of this record, which will not be sent to `chats` any more. `answers`: also what the office
    said to questions there.
    """
    found = ladder.untold_in(
        work.connection, chats - {here}, work.channels.fetched, work.now, unsent=record_id is not None
    )
    for one in {u.first: u for u in found}.values():
        wanted = answers if one.registration_id is None else record_id in (None, one.registration_id)
        if not wanted or here in {t.chat_id for t in ladder.tried(work.connection, one.first)}:
            continue
        record = record_by_id(work, one.registration_id) if one.registration_id is not None else None
        ladder.note_passed_on(work.connection, [one.id], work.now)
        _repeat(work, one, here, Rung.PROVEN, record)


def tell_missed(work: Work) -> None:
    """Tell what this chat was not sent while its person wanted no news, the newest of each matter.

    Answers that waited are due.
    """
    here = work.here.id
    untold = ladder.untold_in(work.connection, {here}, work.channels.fetched, work.now)
    missed = [one for one in untold if one.status is OutboxStatus.FAILED and one.registration_id is not None]
    ladder.note_passed_on(work.connection, [one.id for one in missed], work.now)
    for one in {u.first: u for u in missed}.values():
        _repeat(work, one, here, Rung(one.rung), record_by_id(work, one.registration_id or 0))
    wake_parked(work.connection, [here], work.now)


def _has_its_turn(work: Work, one: Told, patience: timedelta) -> bool:
    """True where the next rung is to be tried. What waits for a channel that is off will not be sent."""
    off = one.status is OutboxStatus.PENDING and one.lane not in work.channels.on
    return off or _outcome(work, one, patience) is Outcome.CLIMB


def _outcome(work: Work, one: Told, patience: timedelta) -> Outcome:
    waited = work.now - one.sent_at if one.sent_at is not None else timedelta()
    fetched = one.lane in work.channels.fetched
    return outcome(one.status, fetched=fetched, waited=waited, patience=patience)


def _pass_on(work: Work, one: Told, patience: timedelta) -> None:
    """Tell it at the next address, or put the person on the call list. Another try under way goes on by itself.

    News that `bring` has passed on is left alone: it may stand unread for ever, and nobody may wait for it.
    """
    if one.registration_id is None:
        return
    record = record_by_id(work, one.registration_id)
    before = ladder.tried(work.connection, one.first)
    ladder.note_passed_on(work.connection, [t.id for t in before if _has_its_turn(work, t, patience)], work.now)
    living = (t for t in before if t.passed_on_at is None and not _has_its_turn(work, t, patience))
    if any(_outcome(work, t, patience) is Outcome.WAIT for t in living):
        return
    highest = max(t.rung for t in before)
    address = next_address(_addresses(work, record), {t.chat_id for t in before}, highest)
    if address is None:
        first = before[0]
        put_on_list(work.connection, Untold(one.registration_id, first.key, first.created_at))
    else:
        _repeat(work, one, _chat_at(work, record, address), address.rung, record)


def _tell_from_nowhere(work: Work, person: Nowhere) -> None:
    """The person has no chat: tell the phone that was typed that there is news, else put them on the call list."""
    record = record_by_id(work, person.registration_id)
    address = next_address(_addresses(work, record), (), Rung.PROVEN)
    if address is None:
        put_on_list(work.connection, Untold(person.registration_id, f"notices.{person.status}", person.since))
        return
    chat = _chat_at(work, record, address)
    cause = f"{status_cause(record)}>{int(address.rung)}:{chat}"
    say, topic = some_news(work, record, address.rung), f"registration:{record.id}"
    work.tell(chat, say, cause, topic=topic, registration_id=record.id, rung=address.rung)


def _repeat(work: Work, one: Told, chat: int, rung: Rung, record: Registration | None) -> None:
    """The same news in another chat: its own words, or only that there is news."""
    cause = f"{one.cause.partition('>')[0]}>{int(rung)}:{chat}"
    # What is held back may still be undone, and then by its hour.
    due = one.due_at if one.status is OutboxStatus.PENDING else None
    news = {"copy_of": one.first, "topic": one.topic, "registration_id": one.registration_id, "rung": rung}
    times = {"expires_at": one.expires_at, "due_at": due}
    if rung in WORDS or record is None:
        opens = standing_question(work, record) if record is not None and one.key in ASKS else None
        work.tell(chat, None, cause, opens=opens, **news, **times)
    else:
        work.tell(chat, some_news(work, record, rung), cause, **news, **times)


def some_news(work: Work, record: Registration, rung: Rung) -> Say:
    """That there is news of a number, and how to see it. Nothing personal: the phone may be somebody else's."""
    office = {"office": work.office.dinas.short_name, "contact": work.office.help_line, "link": work.base_url}
    params = {"number": record.number} | office
    if rung is Rung.SMS:
        return Say(SOME_NEWS, params, words=("notices.some-news-sms",))
    return Say(SOME_NEWS, params, (Choice(f"/kenal {record.number}", Phrase("notices.choice-kenal")),))


def _addresses(work: Work, record: Registration) -> list[Address]:
    """Every address that news about this record may go to now."""
    own = with_their_others(work.connection, () if record.chat_id is None else (record.chat_id,))
    reached = [one for one in addresses(work.connection, own) if _may_hear(work, record, one)]
    proven = [_proven(work, one) for one in reached]
    return proven + _typed(work, record, own)


def _proven(work: Work, one: AddressRow) -> Address:
    """A chat of the person, with where its channel stands among the others."""
    looked_at = work.channels.of(one.channel).looked_at
    return Address(Rung.PROVEN, one.channel, one.id, one.last_inbound_at, looked_at)


def _may_hear(work: Work, record: Registration, one: AddressRow) -> bool:
    """A chat where an officer works is no place for their own news, unless the record was sent from it."""
    if one.reach is not AddressState.OPEN or one.channel not in work.channels.on:
        return False
    return one.id == record.chat_id or (one.staff_id is None and record.entered_staff_id is None)


def _typed(work: Work, record: Registration, own: frozenset[int]) -> list[Address]:
    """The phone that was typed, where its owner agreed to hear from us there."""
    details = details_of(work, record)
    if details is None or details.phone is None or not may_write(work, details.phone):
        return []
    found = []
    for rung, channel in work.channels.cold:
        indexes = work.vault.indexes(address_label(channel), details.phone)
        known = addresses(work.connection, [c for c in (find_chat(work.connection, indexes),) if c])
        closed = any(one.reach is not AddressState.OPEN or one.staff_id is not None or one.id in own for one in known)
        if not closed:
            found.append(Address(rung, channel, known[0].id if known else None))
    return found


def _chat_at(work: Work, record: Registration, address: Address) -> int:
    """The chat of an address, made where nobody was ever told anything there."""
    details = details_of(work, record)
    if address.chat_id is not None or details is None or details.phone is None:
        return address.chat_id or 0
    vouched = details.phone if work.channels.of(address.channel).vouches else None
    return ensure_chat(work.connection, work.vault, address.channel, details.phone, work.now, vouched)
