"""Answers that do not stand on the last message: buttons of news, codes of other pages, the way back from a change."""

from tests.support.chat import Chat, keys
from tests.support.office import Office
from tests.support.people import Person


async def at_summary(office: Office) -> Chat:
    """A registration that only waits to be sent."""
    chat = await office.chat()
    await chat.say("daftar", "setuju", "saya sendiri", "Siti Aminah", "6311015708909901", "6311011203149902")
    await chat.say("17 Agustus 1990", "081234567890", "Juai", "Bata")
    return chat


async def test_buttons_of_news_may_be_typed(office: Office) -> None:
    person = Person.new()
    old, number = await office.register(person)
    await office.register(person, await office.chat())
    await office.pump()
    (asked,) = await old.hear()
    assert asked.key == "notices.move-asked"
    assert keys(await old.say("bukan saya")) == ["notices.move-frozen"]
    assert number in old.log[-1].text


async def test_buttons_of_news_do_not_take_the_numbers_of_an_open_question(office: Office) -> None:
    person = Person.new()
    old, _ = await office.register(person)
    await old.say("daftar")
    await office.register(person, await office.chat())
    await office.pump()
    await old.hear()
    assert keys(await old.say("1")) == ["registration.subject"]
    assert keys(await old.say("Bukan saya"))[0] == "notices.move-frozen"


async def test_a_code_of_another_page_answers(office: Office) -> None:
    chat = await at_summary(office)
    await chat.tap("ubah")
    await chat.tap("ubah:village")
    await chat.tap("63.11.01")
    assert keys(await chat.tap("63.11.01.2021")) == ["registration.summary"]
    await chat.tap("ubah")
    await chat.tap("ubah:village")
    assert keys(await chat.tap("63.11.01.2001")) == ["registration.summary"]
    assert keys(await chat.tap("63.11.99.2001")) == ["problems.old-button", "registration.summary"]


async def test_who_goes_back_from_a_change_keeps_the_old_answer(office: Office) -> None:
    chat = await at_summary(office)
    await chat.tap("ubah")
    assert keys(await chat.say("kembali")) == ["registration.summary"]
    await chat.tap("ubah")
    await chat.tap("ubah:nik")
    (summary,) = await chat.say("kembali")
    assert (summary.key, "6311015708909901" in summary.text) == ("registration.summary", True)


async def test_ubah_after_sending_asks_which_part(office: Office) -> None:
    chat, _ = await office.register(Person.new())
    assert keys(await chat.say("ubah")) == ["status.which-field"]
    stranger = await office.chat()
    assert keys(await stranger.say("kembali")) == ["menu"]
