"""The fixture that most tests stand on."""

from handlers.services.base.records import own_records
from tests.support.chat import keys
from tests.support.office import Office
from tests.support.people import Person


async def test_somebody_registers(office: Office) -> None:
    chat, number = await office.register()
    assert number.startswith("D-2611-")
    found = await office.work(lambda work: [r.number for r in own_records(work)], chat=1)
    assert found == [number]
    await office.pump()
    assert await chat.hear() == []


async def test_a_restart_forgets_nothing(office: Office) -> None:
    chat = await office.chat()
    await chat.say("daftar")
    await office.restart()
    await office.again(chat)
    assert keys(await chat.tap("setuju")) == ["registration.subject"]


async def test_services_can_be_called(office: Office) -> None:
    person = Person.new()
    first, second = await office.registered(person), await office.registered()
    assert first != second


async def test_staff_join(office: Office) -> None:
    chat = await office.staff("dinas")
    assert keys(chat.log) == ["staff.joined", "staff.pin-new", "staff.pin", "staff.pin-set"]
