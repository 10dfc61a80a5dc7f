"""A reporter who was asked and says nothing: reminded twice, then the office's clock goes on, answered or not."""

from typing import Any

import pytest
from sqlalchemy import select

from handlers.services.reports.waiting import watch_questions
from handlers.services.sealed.vault import lines_of
from storage.enums import ReportStatus
from storage.tables.core import REPORTS
from tests.services.test_reporting import found, news
from tests.support.chat import Chat, keys
from tests.support.desk import command
from tests.support.office import Office
from tests.support.outbox import news_of
from tests.support.reporting import report


async def asked(office: Office, **said: Any) -> tuple[Chat, str]:
    """A reporter whom an officer has asked, in their chat."""
    chat, number, _code = await report(office, **said)
    officer = await office.actor("case-dinas")
    assert await command(office, officer, f"/laporan {number} tanya Sejak kapan?") == ["desk.asked"]
    await news(office, chat)
    return chat, number


async def after_days(office: Office, chat: Chat, days: int) -> list[str]:
    """Keys of what a chat hears while so many days go by, each looked at twice."""
    heard: list[str] = []
    for _day in range(days):
        office.clock.advance(days=1)
        for _again in range(2):
            await office.work(watch_questions)
        heard += [one.key for one in await news(office, chat)]
    return heard


async def row(office: Office, number: str) -> tuple[str, bool]:
    """(status, whether the office waits)."""
    query = select(REPORTS.c.status, REPORTS.c.waiting_since).where(REPORTS.c.number == number)
    status, since = (await office.rows(query))[0]
    return str(status), since is not None


@pytest.mark.parametrize(("screen", "key"), [("terlihat", "reported.asked-again"), ("diam-diam", "news.waiting")])
async def test_two_reminders_and_then_the_clock_goes_on(office: Office, screen: str, key: str) -> None:
    """Asked on Monday 23 November: Thursday, the Tuesday after it, and from 8 December on without an answer."""
    chat, number = await asked(office, screen=screen)
    reminders = [one for one in await after_days(office, chat, 14) if one != "report.answer"]
    assert reminders == [key, key]
    assert await row(office, number) == (ReportStatus.ASKED, True)
    assert await after_days(office, chat, 3) == []
    assert await row(office, number) == (ReportStatus.RECEIVED, False)


async def test_whoever_follows_the_report_hears_it_and_gets_the_days_back(office: Office) -> None:
    officer = await office.staff("case-dinas")
    chat, number, _code = await report(office)
    await officer.say(f"/laporan {number} tanya Sejak kapan?")
    await after_days(office, chat, 16)
    assert (await news_of(office, await office.id_of(officer)))[-1] == "reported.staff-silent"
    due = (await office.rows(select(REPORTS.c.due).where(REPORTS.c.number == number)))[0][0]
    assert due.isoformat() == "2026-12-11"


async def test_an_answer_ends_the_reminders_and_a_late_one_is_still_kept(office: Office) -> None:
    chat, number = await asked(office)
    await chat.say("Sejak Maret.")
    await chat.tap("selesai")
    assert await after_days(office, chat, 20) == []
    late, other = await asked(office)
    await after_days(office, late, 20)
    await late.say("Sejak April.")
    assert keys(await late.tap("selesai")) == ["reported.answered"]
    said = await found(office, other, lambda work, row: [line.words for line in lines_of(work, row)])
    assert said[-1] == "Sejak April."
    assert await row(office, number) == (ReportStatus.RECEIVED, False)
