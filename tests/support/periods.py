"""Members whose period runs, for tests: enrolled, asked, renewed, ended; and whether they stand in one state alone."""

import re
from dataclasses import dataclass
from datetime import date
from itertools import count, pairwise
from typing import Any

from sqlalchemy import select

from handlers.services.base.records import record_by_id
from handlers.services.period.asking import ask_members, end_overdue, list_silent
from handlers.services.period.periods import open_missing
from handlers.services.registrations.membership import enter_number
from storage.enums import Status
from storage.tables.core import ENDINGS, PERIODS, RECORDS
from tests.support.chat import Chat, Heard
from tests.support.office import Office
from tests.support.review import standing
from tests.support.staff import typed
from tests.support.stages import put

_numbers = count(1)
COUNT = re.compile(r"SETUJU (\d+)")


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody with a membership number, and the chat that is told about them."""

    chat: Chat
    number: str
    id: int


async def member(office: Office, kpj: str = "") -> Member:
    """A new person, enrolled now; without a number of BPJS with one that nobody has."""
    kpj = kpj or f"26{next(_numbers):09}"
    chat = await office.chat()
    number = await office.registered(chat=chat)
    await put(office, number, Status.PAPERS_COMPLETE)
    record_id = (await standing(office, number)).id
    bpjs = await office.actor("bpjs")
    await office.work(lambda work: enter_number(work, record_by_id(work, record_id), kpj), actor=bpjs)
    return Member(chat, number, record_id)


async def asked(office: Office, kpj: str = "") -> Member:
    """The same, and the question was put."""
    found = await member(office, kpj)
    office.clock.advance(days=9)
    await watched(office)
    return found


async def watched(office: Office) -> None:
    """The timed jobs, each until nothing is left for it."""
    for job in (ask_members, list_silent, end_overdue, open_missing):
        while await office.work(job):
            pass


async def renewed(chat: Chat) -> Heard:
    """/perpanjang and its count, where anybody can be renewed; what was said last."""
    heard = (await typed(chat, "/perpanjang"))[-1]
    found = COUNT.search(heard.text)
    return (await typed(chat, found.group()))[-1] if found is not None else heard


async def periods(office: Office, record_id: int) -> list[Any]:
    """The rows of a person's periods, oldest first."""
    return await office.rows(select(PERIODS).where(PERIODS.c.registration_id == record_id).order_by(PERIODS.c.id))


async def spans(office: Office, record_id: int) -> list[tuple[date, date]]:
    """Their first and last days."""
    return [(row.starts, row.ends) for row in await periods(office, record_id)]


async def one_state(office: Office, found: Member) -> Status:
    """Where the member stands; fails where the rows say two things at once."""
    query = select(RECORDS.c.status, RECORDS.c.kpj_index).where(RECORDS.c.id == found.id)
    ((status, kpj_index),) = await office.rows(query)
    rows = await periods(office, found.id)
    living = [row for row in rows if row.renewed_at is None and row.ended is None]
    assert status in (Status.MEMBER, Status.ENDED)
    assert len(living) == (1 if status is Status.MEMBER else 0), rows
    assert (kpj_index is not None) == (status is Status.MEMBER)
    assert [row.ended for row in rows[:-1]] == [None] * (len(rows) - 1)
    assert all(row.renewed_at is not None and row.dinas_by and row.bpjs_by for row in rows[:-1])
    assert rows[-1].renewed_at is None
    for before, after in pairwise(rows):
        assert before.ends < after.starts
    said = await office.rows(select(ENDINGS).where(ENDINGS.c.registration_id == found.id))
    assert sum(row.closed_at is None for row in said) <= 1
    assert all((row.outcome is None) == (row.closed_at is None) for row in said)
    return Status(status)
