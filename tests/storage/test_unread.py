"""Updates that nobody could read go after a while."""

from datetime import timedelta
from functools import partial

from sqlalchemy import select

from storage.repositories.inbound import add_unread, count_unread
from storage.rows import table_of
from storage.tables import Unread
from tests.support.office import Office


async def test_they_are_kept_for_a_month(office: Office) -> None:
    now, vault = office.clock.now(), office.vault
    for days, failure in ((31, "Old"), (29, "Young" * 100)):
        sealed, at = vault.seal(b"x", "unread.body:telegram"), now - timedelta(days=days)
        await office.database.write(partial(add_unread, channel="telegram", sealed=sealed, failure=failure, now=at))
    assert await office.database.read(count_unread) == 2
    await office.pump()
    assert [row[0][:5] for row in await office.rows(select(table_of(Unread).c.failure))] == ["Young"]
