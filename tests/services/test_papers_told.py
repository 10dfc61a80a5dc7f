"""The days for papers count from when the person was told, by whichever way."""

from datetime import timedelta

from handlers.services.registrations.papers.deadline import watch_papers
from storage.enums import Status
from tests.support.office import Office
from tests.support.rungs import Somebody
from tests.support.stages import VILLAGE, field


async def watch(office: Office, *, days: int) -> None:
    """So many days go by, and the timed work looks at the papers."""
    office.clock.advance(days=days)
    await office.work(watch_papers)


async def test_the_days_count_from_being_told(office: Office) -> None:
    """Nobody is reminded of news that their page never showed, and nobody's papers lapse by it."""
    await office.staff("village", VILLAGE)
    somebody = await Somebody.registers(office, phone=None)
    await somebody.moves_on(Status.VERIFIED)
    await office.send()
    days = office.app.office.times.papers_days
    for _ in range(6):
        await watch(office, days=7)
    assert await field(office, somebody.number, "status") is Status.VERIFIED
    assert {row.key for row in await somebody.tries()} == {"notices.verified"}

    await somebody.fetches()
    told = office.app.office.today(office.clock.now())
    await watch(office, days=8)
    assert await field(office, somebody.number, "papers_due") == told + timedelta(days=days)
    await watch(office, days=days)
    assert await field(office, somebody.number, "status") is Status.LAPSED


async def test_a_call_tells_as_well(office: Office) -> None:
    somebody = await Somebody.registers(office, phone=None)
    await somebody.moves_on(Status.VERIFIED)
    await office.send()
    office.clock.advance(hours=1)
    await somebody.climb()
    await watch(office, days=20)
    village = await office.staff("village", VILLAGE)
    await village.say(f"/panggilan {somebody.number} sudah")
    called = office.app.office.today(office.clock.now())
    await watch(office, days=14)
    due = called + timedelta(days=office.app.office.times.papers_days)
    assert await field(office, somebody.number, "papers_due") == due
