"""What the next person of a chat is offered of the registration before: only there, only while it stands."""

from handlers.services.registrations.earlier import earlier
from tests.support.office import Office
from tests.support.people import Person

SHORT = "Berlaku pemberitahuan yang sama"


async def test_it_is_gone_with_the_record(office: Office) -> None:
    siti, phone = Person.new(phone="081234567890"), "+6281234567890"
    chat, _ = await office.register(siti)
    told = await office.work(earlier, chat=await office.id_of(chat))
    assert told == {"kk": siti.kk, "phone": phone, "village": siti.village, "consent": "2026-11"}
    assert SHORT in (await chat.say("daftar"))[-1].text
    await chat.say("hapus data", "ya")
    heard = await chat.say("daftar")
    assert (heard[-1].key, SHORT in heard[-1].text) == ("registration.consent", False)


async def test_it_is_offered_in_no_other_chat(office: Office) -> None:
    await office.register()
    other = await office.chat()
    assert await office.work(earlier, chat=await office.id_of(other)) == {}
    assert SHORT not in (await other.say("daftar"))[-1].text
