"""Whatever the two agencies and the person do in whatever order, the record stands where its votes put it."""

import asyncio
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from handlers.commands.progress import objection
from handlers.rules.access import Actor
from handlers.rules.registrations.asked_fields import unpack
from handlers.rules.registrations.votes import derive
from handlers.services.base.work import Done, Work
from handlers.services.registrations.correcting import correct
from storage.enums import Field, Status, Vote
from storage.rows import table_of
from storage.tables import AuditLine
from tests.support.office import Office
from tests.support.people import Person
from tests.support.review import Standing, command, notices, standing, voted, votes

AUDIT = table_of(AuditLine)
ACTS = ("periksa", "setujui", "tolak umur", "perbaiki nik salah", "perbaiki phone mati", "perbaiki nik,phone dua")
OFFICERS = ("dinas", "bpjs", "second-dinas")
BY_VOTES = {Status.SUBMITTED, Status.RETURNED, Status.DISPUTED, Status.VERIFIED, Status.REJECTED}
ANSWERS: dict[str, Callable[[], str]] = {Field.NIK: lambda: Person.new().nik, Field.PHONE: lambda: "+6281234560000"}
KNOWN = {
    "staff.record", "staff.voted", "staff.leased", "staff.look-first", "problems.old-version",
    "problems.not-in-review", "problems.other-reviewer",
}  # fmt: skip

officer_steps = st.tuples(st.sampled_from(OFFICERS), st.sampled_from(ACTS))
worker_steps = st.tuples(st.just("worker"), st.sampled_from(("correct", "change", "object")))
sequential = settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
together = settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])


async def officers(office: Office) -> dict[str, Actor]:
    """Two of the dinas, one of BPJS."""
    return {name: await office.actor(name.removeprefix("second-")) for name in OFFICERS}


async def step(office: Office, who: dict[str, Actor], number: str, move: tuple[str, str]) -> None:
    """One act of one of them; nothing here may raise."""
    name, act = move
    if name == "worker":
        await worker_step(office, await standing(office, number), act)
        return
    verb, _, more = act.partition(" ")
    said = await command(office, who[name], f"{verb} {number} {more}".strip())
    assert set(said) <= KNOWN, said


async def worker_step(office: Office, record: Standing, act: str) -> None:
    """The person answers, changes a field, or objects."""
    if act == "object":
        await office.work(objecting, chat=record.chat_id)
        return
    fields = unpack(record.returned_field) if act == "correct" else (Field.NIK,)
    if fields:
        data: dict[str, Any] = {"record": record.id, "field": str(fields[0]), "fields": [str(one) for one in fields]}
        data |= {str(one): ANSWERS[one]() for one in fields}
        data |= {"own": True} if act == "change" else {}
        await office.work(lambda work: correct(work, data), chat=record.chat_id)


def objecting(work: Work) -> Done:
    """*keberatan*, typed."""
    return objection(work, "")


async def assert_legal(office: Office, number: str) -> Standing:
    """The status is the one of the votes on the present version; a returned record names its field."""
    record, standing_votes = await standing(office, number), await votes(office, number)
    assert record.status in BY_VOTES
    assert record.status is derive(standing_votes), (record, standing_votes)
    assert (record.returned_field is not None) == (Vote.RETURN in standing_votes.values())
    assert set(standing_votes) == await voted(office, number)
    return record


async def changes(office: Office, record_id: int) -> int:
    """How often the status changed, by the audit."""
    of = (AUDIT.c.subject == f"registration:{record_id}", AUDIT.c.from_status != AUDIT.c.to_status)
    return len(await office.rows(select(AUDIT.c.id).where(*of, AUDIT.c.from_status.is_not(None))))


@given(moves=st.lists(officer_steps | worker_steps, min_size=4, max_size=14))
@sequential
async def test_one_after_the_other(office: Office, moves: list[tuple[str, str]]) -> None:
    who, number = await officers(office), await office.registered()
    record = await standing(office, number)
    told = 0
    for move in moves:
        office.clock.advance(minutes=16)
        await step(office, who, number, move)
        after = await assert_legal(office, number)
        news = await notices(office, record.chat_id)
        if after.status is not record.status:
            assert news[told:] == [f"notices.{after.status}"], (move, news)
        told, record = len(news), after


@given(
    dinas=st.lists(st.sampled_from(ACTS), min_size=1, max_size=5),
    bpjs=st.lists(st.sampled_from(ACTS), min_size=1, max_size=5),
    worker=st.lists(st.sampled_from(("correct", "change")), max_size=3),
)
@together
async def test_at_the_same_time(office: Office, dinas: list[str], bpjs: list[str], worker: list[str]) -> None:
    who, number = await officers(office), await office.registered()
    record = await standing(office, number)

    async def run(name: str, acts: list[str]) -> None:
        for act in acts:
            office.clock.advance(seconds=1)
            await step(office, who, number, (name, act))

    await asyncio.gather(run("dinas", ["periksa", *dinas]), run("bpjs", ["periksa", *bpjs]), run("worker", worker))
    await assert_legal(office, number)
    news = await notices(office, record.chat_id)
    assert len(news) >= await changes(office, record.id), "every change was told"
