"""Votes, numbers, lapses, undoing, amounts and months in any order: never oversold, every rupiah accounted for."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from handlers.commands.reviewing import approve, reject, review
from handlers.rules.registrations.registration_cycle import LIFE, Action
from handlers.services.base.records import find_record, move_on, record_by_id
from handlers.services.base.work import Done, Work
from handlers.services.people.forgetting import end_and_erase
from handlers.services.registrations.bulk.undo import undo_last
from handlers.services.registrations.membership import enrol
from handlers.services.registrations.versions import put_field
from storage.enums import Field, Status
from storage.repositories import money
from storage.statuses import PAID_FOR
from storage.tables.core import RECORDS, SEATS
from tests.support.funding import MONTH, apbd, declare, settle_ledger, source, statuses, whole
from tests.support.office import Office
from tests.support.people import Person
from tests.support.review import standing
from tests.support.stages import put

PEOPLE = 4
FULL = 12 * MONTH
"""What one person costs in a whole year."""
people = st.integers(0, PEOPLE - 1)
kinds = ("both", "both", "both", "setujui", "tolak umur", "undo", "undo", "enrol", "lapse", "differ", "wake", "change")
acts = st.tuples(st.sampled_from((*kinds, "erase")), people)
moves = st.tuples(st.sampled_from(("amount", "month", "minutes", "minutes")), people)
few = settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
SIMPLE = {"lapse": Action.LAPSE, "differ": Action.DIFFER, "wake": Action.RECEIVE}
MARCH = datetime(2026, 3, 2, 1, tzinfo=UTC)
_serial = count(1)


@dataclass(slots=True)
class Story:
    """Four people, an officer of each agency in a chat of their own, a source that pays for two of them at first."""

    office: Office
    name: str
    chats: list[int] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)

    @classmethod
    async def begin(cls, office: Office) -> "Story":
        """In March: nobody has voted yet."""
        story = cls(office, f"apbd-{next(_serial)}")
        office.clock.set(MARCH)
        before = update(RECORDS).where(RECORDS.c.status == Status.WAITING).values(status=Status.WITHDRAWN)
        await office.database.write(lambda c: c.execute(before))  # whom an earlier example left in line
        story.chats = [await office.id_of(await office.staff(role)) for role in ("dinas", "bpjs")]
        await story.declare(2 * FULL)
        worker = await office.chat()
        story.numbers = [await office.registered(chat=worker) for _ in range(PEOPLE)]
        return story

    async def declare(self, rupiah: int) -> None:
        """The office's file names another amount."""
        await declare(self.office, apbd(rupiah, self.name))

    async def step(self, what: str, place: int) -> None:
        """One act, where it can be done."""
        self.office.clock.advance(minutes=1)
        if what == "amount":
            await self.declare((1, 2 * FULL, FULL + 7, 4 * FULL)[place])
        elif what == "month":
            self.office.clock.advance(days=31)
        elif what == "minutes":
            self.office.clock.advance(minutes=11)
            await settle_ledger(self.office)
        elif what == "undo":
            await self.office.work(lambda work: undo_last(work, ""), chat=self.chats[place % 2])
        else:
            await self.act(what, self.numbers[place])

    async def act(self, what: str, number: str) -> None:
        """One act on one person."""
        record = await standing(self.office, number)
        if what in ("both", "setujui", "tolak umur"):
            verb = approve if what != "tolak umur" else reject
            args = f"{number} umur" if what == "tolak umur" else number
            for chat in self.chats if what == "both" else self.chats[:1]:
                await self.office.work(lambda work: review(work, number), chat=chat)
                await self.office.work(partial(verb, args=args), chat=chat)
        elif what == "enrol" and record.status in PAID_FOR and record.status is not Status.MEMBER:
            await put(self.office, number, Status.PAPERS_COMPLETE)
            kpj = f"260{next(_serial):08d}"
            await self.office.work(partial(enrolled, number=number, kpj=kpj), chat=self.chats[1])
        elif what in SIMPLE and (record.status, SIMPLE[what]) in LIFE:
            await self.office.work(partial(moved, record_id=record.id, action=SIMPLE[what]))
        elif what in ("change", "erase") and (record.status, Action.WITHDRAW) in LIFE:
            await self.office.work(partial({"change": changed, "erase": erased}[what], record_id=record.id))

    async def holds(self) -> None:
        """Sums, lines and seats agree; who is paid for has a seat, and nobody else."""
        await whole(self.office)
        held = select(RECORDS.c.number).join(SEATS, SEATS.c.registration_id == RECORDS.c.id)
        seated = {number for (number,) in await self.office.rows(held.where(SEATS.c.ended_at.is_(None)))}
        at = await statuses(self.office, self.numbers)
        assert {n for n, status in zip(self.numbers, at, strict=True) if status in PAID_FOR} == seated & {*self.numbers}

    async def ends(self) -> None:
        """In the end nobody waits while there is money for the next one."""
        self.office.clock.advance(minutes=11)
        await settle_ledger(self.office)
        await self.holds()
        row, day = await source(self.office, self.name), self.office.app.office.today(self.office.clock.now())
        waiting = await self.office.database.read(lambda c: money.first_in_line(c, 1))
        if day.year == MARCH.year and waiting:
            assert row.free < (13 - day.month) * MONTH


def enrolled(work: Work, number: str, kpj: str) -> Done:
    """BPJS enters a number, which it can take back."""
    record = find_record(work, number)
    assert record is not None
    return enrol(work, record, kpj)


def moved(work: Work, record_id: int, action: Action) -> None:
    """An act of its life."""
    move_on(work, record_by_id(work, record_id), action)


def changed(work: Work, record_id: int) -> None:
    """Another NIK: both votes are void."""
    record = record_by_id(work, record_id)
    if (record.status, Action.CORRECT) in LIFE:
        put_field(work, record, Field.NIK, Person.new().nik)
        move_on(work, record, Action.CORRECT)


def erased(work: Work, record_id: int) -> None:
    """They want nothing of it to stay."""
    end_and_erase(work, record_by_id(work, record_id))


@given(moves=st.lists(acts | acts | moves, min_size=8, max_size=18))
@few
async def test_never_oversold_and_every_rupiah_accounted_for(office: Office, moves: list[tuple[str, int]]) -> None:
    story = await Story.begin(office)
    for what, place in moves:
        await story.step(what, place)
        await story.holds()
    await story.ends()
