"""Half-finished registrations: reminded once, then erased without a trace."""

from sqlalchemy import select

from storage.rows import table_of
from storage.tables import Chat, Outbound
from tests.support.chat import Chat as Talk
from tests.support.chat import keys
from tests.support.joining import join
from tests.support.office import Office

CHATS = table_of(Chat)
OUTBOX = table_of(Outbound)


async def begun(office: Office) -> Talk:
    """Somebody who stopped after their name."""
    chat = await office.chat()
    await chat.say("daftar")
    await chat.tap("setuju")
    await chat.tap("saya")
    assert keys(await chat.say("Siti Aminah")) == ["registration.nik"]
    return chat


async def test_it_is_reminded_once_with_its_open_question(office: Office) -> None:
    chat = await begun(office)
    office.clock.advance(hours=23)
    await office.pump()
    assert await chat.hear() == []
    office.clock.advance(hours=2)
    await office.pump()
    heard = await chat.hear()
    assert keys(heard) == ["registration.reminder", "registration.nik"]
    assert "30 November 2026" in heard[0].text
    office.clock.advance(hours=30)
    await office.pump()
    assert await chat.hear() == []
    assert keys(await chat.say("6311015708909901")) == ["registration.kk"]


async def test_it_is_erased_after_the_offices_time_and_says_so_once(office: Office) -> None:
    chat = await begun(office)
    for day in (2, 4, 2):
        office.clock.advance(days=day)
        await office.pump()
    assert keys(await chat.hear()) == ["registration.draft-erased"]
    ((flow, state, wrapped),) = await office.rows(select(CHATS.c.flow, CHATS.c.state, CHATS.c.wrapped_key))
    sealer = office.vault.data_key(wrapped)
    chat_id = await office.id_of(chat)
    assert flow is None
    assert b"AMINAH" not in sealer.open(state, f"chats.state:{chat_id}")
    for (body,) in await office.rows(select(OUTBOX.c.body)):
        assert b"AMINAH" not in sealer.open(body, f"outbox.body:{chat_id}")
    office.clock.advance(days=2)
    await office.pump()
    assert await chat.hear() == []
    assert keys(await chat.say("halo")) == ["menu"]


async def test_a_draft_below_another_question_is_erased_too(office: Office) -> None:
    chat = await begun(office)
    assert keys(await chat.say("petugas")) == ["question.words"]
    office.clock.advance(days=8)
    await office.pump()
    assert keys(await chat.hear()) == ["registration.draft-erased"]
    assert keys(await chat.say("Apakah gratis?")) == ["question.received"]


async def test_news_does_not_keep_a_draft_alive(office: Office) -> None:
    officer, chat = await office.staff("dinas"), await begun(office)
    await chat.say("petugas")
    (received,) = [m for m in await chat.say("Apakah gratis?") if m.key == "question.received"]
    number = received.text.split("Nomornya ")[1].split(".")[0]
    office.clock.advance(days=6)
    code = await office.invite("dinas")
    await join(officer, code)
    fresh = await office.staff("dinas")
    assert keys(await fresh.say(f"/balas {number} Ya, gratis.")) == ["staff.question-answered"]
    office.clock.advance(days=2)
    await office.pump()
    assert "registration.draft-erased" in keys(await chat.hear())
