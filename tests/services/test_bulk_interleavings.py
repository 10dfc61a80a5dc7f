"""Bulk acts and their undoing among single votes and corrections: never an illegal state, undone exactly or not."""

import re
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from handlers.rules.access import Actor
from handlers.rules.registrations.votes import derive
from handlers.services.registrations.correcting import correct
from storage.enums import Field, Vote
from storage.rows import table_of
from storage.tables import Outbound, Registration, VoteCast
from tests.support.chat import Chat
from tests.support.office import Office
from tests.support.people import Person
from tests.support.review import command, standing, voted, votes
from tests.support.staff import officer, typed

RECORDS, VOTES, OUTBOX = table_of(Registration), table_of(VoteCast), table_of(Outbound)
COUNT = re.compile(r"SETUJU (\d+)")
singles = st.tuples(
    st.sampled_from(("single-dinas", "single-bpjs")),
    st.integers(0, 1),
    st.sampled_from(("setujui", "tolak umur", "perbaiki nik salah")),
)
bulks = st.tuples(st.sampled_from(("dinas", "bpjs")), st.just(0), st.sampled_from(("bulk", "undo")))
changes = st.tuples(st.just("worker"), st.integers(0, 1), st.just("change"))
few = settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


class Story:
    """Two records, an officer of each agency who acts in bulk, and one of each who votes on single records."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.chats: dict[str, Chat] = {}
        self.actors: dict[str, Actor] = {}
        self.numbers: list[str] = []

    @classmethod
    async def begin(cls, office: Office) -> "Story":
        """Nobody has voted yet."""
        story = cls(office)
        for agency in ("dinas", "bpjs"):
            story.chats[agency] = await officer(office, agency)
            story.actors[f"single-{agency}"] = await office.actor(agency)
        worker = await office.chat()
        story.numbers = [await office.registered(chat=worker) for _ in range(2)]
        return story

    async def step(self, who: str, place: int, act: str) -> None:
        """One act of one of them."""
        self.office.clock.advance(minutes=2)
        if act == "bulk":
            await self.approve_all(who)
        elif act == "undo":
            await self.undo(who)
        elif who == "worker":
            await self.change(self.numbers[place])
        else:
            verb, _, more = act.partition(" ")
            number, actor = self.numbers[place], self.actors[who]
            await command(self.office, actor, f"periksa {number}")
            await command(self.office, actor, f"{verb} {number} {more}".strip())
            self.office.clock.advance(minutes=16)

    async def approve_all(self, who: str) -> bool:
        """Plan and confirm; False where nothing could be approved."""
        heard = (await typed(self.chats[who], "/setujui_semua"))[-1]
        found = COUNT.search(heard.text)
        if found is None:
            assert heard.key == "staff.bulk-none"
            return False
        for choice in heard.choices:
            if choice.startswith("/periksa "):
                await typed(self.chats[who], choice)
        done = (await typed(self.chats[who], found.group()))[-1].key
        assert done in ("staff.bulk-done", "staff.bulk-nothing")
        return done == "staff.bulk-done"  # an act that changed nothing cannot be taken back

    async def undo(self, who: str) -> None:
        heard = (await typed(self.chats[who], "/urungkan"))[-1]
        assert heard.key in ("staff.bulk-undone", "problems.nothing-to-undo", "problems.undo-too-late")

    async def change(self, number: str) -> None:
        """The person changes their NIK."""
        record = await standing(self.office, number)
        data: dict[str, Any] = {"record": record.id, "field": Field.NIK.value, "nik": Person.new().nik, "own": True}
        await self.office.work(lambda work: correct(work, data), chat=record.chat_id)

    async def assert_legal(self) -> None:
        """Every record stands where its votes put it, and no news waits that is not true."""
        for number in self.numbers:
            record, cast = await standing(self.office, number), await votes(self.office, number)
            assert record.status is derive(cast), (record, cast)
            assert set(cast) == await voted(self.office, number)
            assert (record.returned_field is not None) == (Vote.RETURN in cast.values())
            waiting = await self.office.rows(
                select(OUTBOX.c.key).where(OUTBOX.c.registration_id == record.id, OUTBOX.c.status == "pending")
            )
            news = [row[0] for row in waiting if row[0].startswith("notices.")]
            assert news in ([], [f"notices.{record.status}"])

    async def everything(self) -> list[Any]:
        """All that the rows say of the two records and their votes."""
        ids = [(await standing(self.office, number)).id for number in self.numbers]
        looks = ("untold_at", "findable_at")  # the ladder looks once more, the search takes up who is new
        said = [column for column in RECORDS.c if column.name not in looks]
        records = await self.office.rows(select(*said).where(RECORDS.c.id.in_(ids)).order_by(RECORDS.c.id))
        cast = select(VOTES).where(VOTES.c.registration_id.in_(ids)).order_by(VOTES.c.registration_id, VOTES.c.agency)
        return [*records, *await self.office.rows(cast)]


@given(moves=st.lists(singles | bulks | changes, min_size=3, max_size=7))
@few
async def test_whatever_happens_in_between_every_record_stands_where_its_votes_put_it(
    office: Office, moves: list[tuple[str, int, str]]
) -> None:
    story = await Story.begin(office)
    for move in moves:
        await story.step(*move)
        await story.assert_legal()


@given(before=st.lists(singles | changes, max_size=4), who=st.sampled_from(("dinas", "bpjs")))
@few
async def test_an_act_that_is_undone_at_once_leaves_nothing(
    office: Office, before: list[tuple[str, int, str]], who: str
) -> None:
    story = await Story.begin(office)
    for move in before:
        await story.step(*move)
    was = await story.everything()
    if await story.approve_all(who):
        await story.undo(who)
    assert await story.everything() == was
