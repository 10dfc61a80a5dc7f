"""What a chat leaves behind in rows: sealed, shown, and lost with the chat."""

from sqlalchemy import insert

from handlers.services.base.kept_rows import said, seal_here
from handlers.services.base.work import Work
from storage.repositories.chats import erase_chat
from storage.repositories.keeping import newest
from storage.tables.core import ACTS
from tests.support.office import Office

CELLS = {"on": "planned_at", "words": "plan", "kind": "kind"}


def leave(work: Work) -> None:
    plan = seal_here(work, "bulk_acts.plan", b"Halo")
    row = {"staff_id": 1, "chat_id": work.here.id, "kind": "a test", "plan": plan, "planned_at": work.now}
    work.connection.execute(insert(ACTS), row)


async def test_a_sealed_cell_is_shown_until_its_chat_is_erased(office: Office) -> None:
    await office.staff("dinas")
    chat, other = [await office.id_of(await office.chat()) for _ in range(2)]
    for one in (chat, chat, other):
        await office.work(leave, chat=one)

    def shown(work: Work) -> list[object]:
        return [said(work, ACTS, row, CELLS)["words"] for row in newest(work.connection, ACTS, 8, {chat})]

    first = await office.work(lambda w: said(w, ACTS, newest(w.connection, ACTS, 8)[0], CELLS))
    assert first == {"on": office.values.today(office.clock.now()), "words": "Halo", "kind": "a test"}
    assert len(await office.work(lambda w: newest(w.connection, ACTS, 8))) == 3
    assert len(await office.work(lambda w: newest(w.connection, ACTS, 2))) == 2
    assert await office.work(shown) == ["Halo", "Halo"]
    await office.work(lambda w: erase_chat(w.connection, chat, w.vault, w.now))
    assert await office.work(shown) == ["", ""]
