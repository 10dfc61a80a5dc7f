"""A birth date whose year has two digits: what is offered can be chosen, and a bare year completes it."""

from tests.support.chat import Chat, keys
from tests.support.office import Office
from tests.support.people import Person


async def at_the_birth_date(office: Office) -> Chat:
    """A chat in which the birth date is asked."""
    chat = await office.chat()
    for kind, value in Person.new().answers()[:6]:
        await (chat.say(value) if kind == "text" else chat.tap(value))
    assert chat.last.key == "registration.birth-date"
    return chat


async def test_the_only_reading_left_is_a_child_and_brings_an_officer(office: Office) -> None:
    chat = await at_the_birth_date(office)
    (offered,) = await chat.say("10/11/12")
    assert (offered.key, list(offered.choices)) == ("registration.birth-date-confirm", ["ya", "tidak"])
    assert keys(await chat.tap("ya"))[0] == "notices.minor"


async def test_each_offered_year_is_taken(office: Office) -> None:
    chat = await at_the_birth_date(office)
    (offered,) = await chat.say("1-1-26")
    assert list(offered.choices) == ["1926-01-01", "2026-01-01", "tidak"]
    assert keys(await chat.tap("1926-01-01")) == ["notices.age", "registration.phone"]


async def test_a_bare_year_completes_the_day_that_was_read(office: Office) -> None:
    chat = await at_the_birth_date(office)
    assert keys(await chat.say("17 Agustus 20")) == ["registration.birth-date-confirm"]
    assert keys(await chat.say("2090")) == ["problems.future", "registration.birth-date"]
    heard = await chat.say("1-1-26", "1980")
    assert (heard[-1].key, "1 Januari 1980" in heard[-1].text) == ("registration.phone", True)
