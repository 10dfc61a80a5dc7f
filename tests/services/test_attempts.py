import asyncio
from datetime import timedelta

from handlers.services.base.attempts import hold, tries_used, wrong_try
from tests.support.office import Office

NIK = "proof:nik:somebody"


async def used(office: Office) -> int:
    return await office.work(lambda work: tries_used(work, NIK))


async def tries(office: Office, count: int = 1) -> None:
    """So many wrong ones at the same moment."""
    await asyncio.gather(*(office.work(lambda work: wrong_try(work, NIK)) for _ in range(count)))


async def test_tries_at_the_same_moment_all_count(office: Office) -> None:
    await tries(office, 6)
    assert await used(office) == 6


async def test_a_day_after_the_first_one_the_count_begins_anew(office: Office) -> None:
    await tries(office, 2)
    office.clock.set(office.clock.now() + timedelta(hours=23, minutes=59))
    await tries(office)
    assert await used(office) == 3
    office.clock.set(office.clock.now() + timedelta(minutes=1))
    assert await used(office) == 0
    await tries(office)
    assert await used(office) == 1


async def test_a_lock_lasts_a_whole_day_from_the_last_try(office: Office) -> None:
    await tries(office, 3)
    office.clock.set(office.clock.now() + timedelta(hours=23))
    await office.work(lambda work: hold(work, NIK))
    office.clock.set(office.clock.now() + timedelta(hours=23))
    assert await used(office) == 3
