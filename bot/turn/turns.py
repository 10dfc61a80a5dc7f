"""One transaction's worth of messages, from what came in to what is written; or of work that no message set off."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Connection

from bot.clock import Clock
from bot.contract import Accepted, InboundMessage
from bot.turn.dispatch import dispatch
from bot.turn.english import told_of_english, turns_english
from bot.turn.heard import hear
from bot.turn.kinds import NEED_ROWS
from bot.turn.repeats import is_repetition, question_open, remember, said, said_again
from bot.turn.settle import Settlement, Settler, Spoken
from bot.turn.talk import left_alone
from bot.turn.wakeups import Wakeups
from handlers.flow import Say, Setting
from handlers.rules.access import SYSTEM, Actor
from handlers.rules.channels import Channels
from handlers.rules.office.office import Office
from handlers.rules.reading.asides import gives_salam
from handlers.rules.registrations.receipt import parse_receipt
from handlers.services.base.employer_index import EmployerIndex
from handlers.services.base.ways import Ways
from handlers.services.base.work import Asked, Work
from handlers.services.people.pairing import vouched
from handlers.words import greeted_back
from storage.database import Database
from storage.enums import AddressState
from storage.repositories import inbound
from storage.repositories.chats import ChatRow, load_chats
from storage.repositories.registrations import chats_told_about
from storage.repositories.sending import wake_parked
from storage.repositories.staff import get_staff
from storage.unit_of_work import UnitOfWork
from storage.vault import Vault

T = TypeVar("T")


@dataclass(slots=True)
class GroupResult:
    """What became of each message: `done` by its place in the group, `alone` and `later` still to run.

    `alone` need a transaction of their own; `later` came after one of those in the same chat.
    `woken`: chats with something new to see. `news`: something waits to be sent.
    `staff`: chats of officers among those that spoke. `asked`: what is read first, by the place of the message that
    waits for it. `keys`: the digests of all messages, by their places.
    """

    done: dict[int, Accepted] = field(default_factory=dict)
    alone: list[InboundMessage] = field(default_factory=list)
    later: list[InboundMessage] = field(default_factory=list)
    woken: set[int] = field(default_factory=set)
    news: bool = False
    staff: set[int] = field(default_factory=set)
    asked: dict[int, Asked] = field(default_factory=dict)
    keys: list[bytes] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Turns:
    """Handles messages inside a transaction that somebody else opens and ends."""

    office: Office
    vault: Vault
    settler: Settler
    token: Callable[[int], str]
    limited: bool = True
    base_url: str = ""
    ways: Ways = field(default_factory=Ways)
    channels: Channels = field(default_factory=Channels)
    employers: EmployerIndex = field(default_factory=EmployerIndex)

    def key(self, message: InboundMessage) -> bytes:
        """The dedupe key: a keyed digest of the provider's id."""
        return self.vault.index(f"inbox:{message.channel}", f"{message.chat_id}:{message.provider_id}")

    def setting(self, row: ChatRow, now: datetime, phone: str | None = None) -> Setting:
        """What a turn in this chat may know of the world."""
        staff, today = row.staff_id is not None, self.office.today(now)
        able = self.channels.of(row.channel)
        return Setting(self.office, now, today, row.channel, phone, staff, self.base_url, able, row.role)

    def handle(
        self, connection: Connection, group: Sequence[InboundMessage], now: datetime, *, may_work: bool
    ) -> GroupResult:
        """Run a group, one message a chat. Without `may_work` turns that touch records come back `alone`."""
        keys = [self.key(message) for message in group]
        result, settlement = GroupResult(keys=keys), Settlement()
        rows = load_chats(connection, {m.chat_id for m in group} | (_named(connection, group) if may_work else set()))
        known = inbound.seen(connection, rows, keys)
        uow = UnitOfWork(connection, self.vault, now) if may_work else None
        accepted: list[tuple[bytes, int]] = []
        for place in _to_run(group, keys, rows, known, result):
            message = group[place]
            row = settlement.closed.get(message.chat_id, rows[message.chat_id])
            work = self.work(uow, row, message.re) if uow is not None else None
            spoken = self._turn(work, row, message, settlement, now)
            if spoken is None:
                result.alone.append(message)
            else:
                settlement.spoken.append(spoken)
                accepted.append((keys[place], row.id))
                result.done[place] = Accepted.DONE
                if work is not None and work.asked is not None:
                    result.asked[place] = work.asked
        if uow is not None:
            uow.finish()
        inbound.accept(connection, accepted, now)
        self.settle(connection, settlement, now)
        self._wake(connection, result, settlement, now)
        return result

    def _turn(
        self, work: Work | None, row: ChatRow, message: InboundMessage, settlement: Settlement, now: datetime
    ) -> Spoken | None:
        """One message of one chat; None where it needs a transaction of its own (and nothing happened)."""
        talk, setting = self.settler.open(row), self.setting(row, now, message.phone)
        digest, before = said(self.vault, message) if row.staff_id is None else None, question_open(talk.state)
        if is_repetition(talk.state, message, digest, now):
            return Spoken(talk, said_again(talk.state, message, setting), message.re)
        english = turns_english(talk, message)
        heard, phone = hear(talk, message, setting), self._news_of_phone(row, message)
        if work is None and (phone is not None or isinstance(heard, NEED_ROWS)):
            return None
        if work is not None and phone is not None:
            vouched(work, phone)
        says = dispatch(talk, heard, setting, work)
        if says is None:
            return None
        says = told_of_english(says) if english else says
        if row.staff_id is None and gives_salam(message.text):
            says = greeted_back(says)
        if message.refused is None:
            remember(talk.state, digest, before, now)
        if work is not None:
            settlement.add(work)
        if row.staff_id is not None and not left_alone(row, setting):
            row.unlocked_at = now
        if row.reach in (AddressState.BLOCKED, AddressState.UNKNOWN_NUMBER):
            row.reach = AddressState.OPEN  # whoever writes can be reached
        return Spoken(talk, says, message.re, aside=message.refused is not None)

    def _wake(self, connection: Connection, result: GroupResult, settlement: Settlement, now: datetime) -> None:
        """Who has something new to see, and whether something waits to be sent."""
        rows = [spoken.talk.row for spoken in settlement.spoken]
        sent = [row.id for row in rows if not self.settler.shows_at_once(row)]
        if sent:
            wake_parked(connection, sent, now)
        result.woken = {row.id for row in rows}
        result.staff = {row.id for row in rows if row.staff_id is not None}
        result.news = bool(settlement.notices or sent)

    def _news_of_phone(self, row: ChatRow, message: InboundMessage) -> str | None:
        """The phone that the channel vouches for, for the first time here or another one than before; else None."""
        if message.phone is None or message.refused is not None:
            return None
        fresh = row.last_inbound_at is None or row.phone_index not in self.vault.indexes("phone", message.phone)
        return message.phone if fresh else None

    def work(self, uow: UnitOfWork, row: ChatRow | None = None, re: str | None = None) -> Work:
        """What a service gets: the transaction, the chat and its actor; without a chat the program itself acts."""
        actor = SYSTEM if row is None else actor_of(uow.connection, row)
        more = self.ways, self.channels, self.employers
        return Work(uow, self.office, actor, self.token, row, self.limited, self.base_url, *more, re=re)

    def settle(self, connection: Connection, settlement: Settlement, now: datetime) -> None:
        """Write what a transaction comes to."""
        self.settler.settle(connection, settlement, lambda row: self.setting(row, now), now)

    def apologise(self, connection: Connection, message: InboundMessage, now: datetime, failure: str) -> GroupResult:
        """Record a message that fails even alone, by its error's class, and tell the person what to do."""
        row = load_chats(connection, [message.chat_id])[message.chat_id]
        inbound.accept(connection, [(self.key(message), row.id)], now, failure)
        say = Say("problems.our-fault", {"contact": self.office.dinas.contact.phone})
        settlement = Settlement([Spoken(self.settler.open_or_begin(row), (say,), message.re)])
        self.settle(connection, settlement, now)
        return GroupResult({0: Accepted.FAILED}, woken={row.id})


class Errands:
    """Runs services in the name of the system: timed jobs, alarms, reports of providers."""

    def __init__(self, database: Database, turns: Turns, clock: Clock, wakeups: Wakeups) -> None:
        self._database, self._turns, self._clock, self._wakeups = database, turns, clock, wakeups

    async def run(self, act: Callable[[Work], T]) -> T:
        """`act(work)` in one transaction; it may run again after a lost race. The sender is woken for its news."""
        result = await self._database.write(lambda c: self._act(c, act))
        self._wakeups.wake_sender()
        return result

    def _act(self, connection: Connection, act: Callable[[Work], T]) -> T:
        now = self._clock.now()
        uow = UnitOfWork(connection, self._turns.vault, now)
        work = self._turns.work(uow)
        result = act(work)
        uow.finish()
        self._turns.settle(connection, Settlement(notices=work.notices), now)
        return result


def actor_of(connection: Connection, row: ChatRow) -> Actor:
    """Who speaks in a chat: an officer while they serve, else a person known by the chat alone."""
    staff = get_staff(connection, row.staff_id) if row.staff_id is not None else None
    if staff is None:
        return Actor(chat_id=row.id)
    return Actor(row.id, staff.id, staff.role, staff.area)


def _to_run(
    group: Sequence[InboundMessage],
    keys: Sequence[bytes],
    rows: Mapping[int, ChatRow],
    known: Container[bytes],
    result: GroupResult,
) -> Iterator[int]:
    """The places of the messages to run: the first of each chat.

    `result` takes the others: duplicates, those of erased chats, those behind another of their chat.
    """
    begun = set[int]()
    for place, message in enumerate(group):
        row = rows.get(message.chat_id)
        if message.chat_id in begun:
            result.later.append(message)
        elif keys[place] in known:
            result.done[place] = Accepted.DUPLICATE
        elif row is None or row.reach is AddressState.ERASED:
            result.done[place] = Accepted.GONE
        else:
            begun.add(message.chat_id)
            yield place


def _named(connection: Connection, group: Sequence[InboundMessage]) -> set[int]:
    """Chats of the records that messages name: locked with the speakers' in one order, before any record.

    SQLite locks the whole database at once.
    """
    if connection.dialect.name == "sqlite":
        return set()
    numbers = {parse_receipt(m.choice or m.text) for m in group if "-" in (m.choice or m.text)}
    return chats_told_about(connection, [n for n in numbers if n]) if any(numbers) else set()
