"""What opens next for an officer, and what does not: only what their vote would decide now."""

import pytest
from sqlalchemy import select, update

from handlers.registry import COMMANDS
from handlers.rules.access import Actor
from handlers.services.base.work import Done
from storage.enums import Status
from storage.rows import table_of
from storage.tables import AuditLine, Lease
from tests.support.chat import keys
from tests.support.dialects import ON_SQLITE
from tests.support.joining import join
from tests.support.office import Office
from tests.support.people import Person
from tests.support.review import RECORDS, standing, vote
from tests.support.telegram_chat import telegram

AUDIT, LEASES = table_of(AuditLine), table_of(Lease)


async def told(office: Office, officer: Actor, line: str) -> Done:
    """A command, straight to its function."""
    name, _, args = line.partition(" ")
    return await office.work(lambda work: COMMANDS[name].run(work, args), actor=officer)


async def opened(office: Office, officer: Actor, line: str = "berikutnya") -> str | None:
    """The number of the record that a command opens; None where none is left."""
    say = (await told(office, officer, line)).says[-1]
    return str(say.params["number"]) if say.key == "staff.record" else None


async def test_the_oldest_opens_and_what_is_not_theirs_does_not(office: Office) -> None:
    one, two, three = [await office.registered() for _ in range(3)]
    dinas, colleague, bpjs = [await office.actor(role) for role in ("dinas", "dinas", "bpjs")]
    assert await opened(office, dinas) == one
    assert await opened(office, colleague) == two, "the first is held by a colleague"
    assert await opened(office, bpjs) == one, "a lease is one agency's"
    await office.database.write(lambda c: c.execute(update(RECORDS).values(frozen=RECORDS.c.number == one)))
    assert await opened(office, dinas) == three
    office.clock.advance(minutes=16)
    assert await opened(office, dinas) == two, "a lease that is over holds nothing"


async def test_opening_is_a_look_with_its_lease_and_its_line(office: Office) -> None:
    number = await office.registered()
    dinas = await office.actor("dinas")
    await opened(office, dinas)
    record = await standing(office, number)
    looked = select(AUDIT.c.actor).where(
        AUDIT.c.action == "record.looked", AUDIT.c.subject == f"registration:{record.id}"
    )
    assert await office.rows(looked) == [(dinas.name,)]
    assert await office.rows(select(LEASES.c.staff_id)) == [(dinas.staff_id,)]
    assert (await told(office, dinas, f"setujui {number}")).says[0].key == "staff.voted"


async def test_what_was_skipped_stays_away_until_tomorrow(office: Office) -> None:
    one, two = [await office.registered() for _ in range(2)]
    dinas, colleague = await office.actor("dinas"), await office.actor("dinas")
    await opened(office, dinas)
    await told(office, dinas, f"lewati {one}")
    assert await opened(office, colleague) == one, "its lease is over at once"
    assert await opened(office, dinas) == two
    await told(office, dinas, f"lewati {two}")
    (none,) = (await told(office, dinas, "berikutnya")).says
    assert none.key == "staff.none-left"
    assert f"/periksa {two}" in [choice.id for choice in none.choices]
    office.clock.advance(days=1)
    assert await opened(office, dinas) == one


async def test_an_objection_is_not_for_whoever_rejected_it_where_somebody_else_is_there(office: Office) -> None:
    number, other = await office.registered(), await office.registered()
    dinas, bpjs = await office.actor("dinas"), await office.actor("bpjs")
    worker = (await standing(office, number)).chat_id
    for officer in (dinas, bpjs):
        await vote(office, officer, f"tolak {number} umur")
    office.clock.advance(days=9)
    await office.work(lambda work: COMMANDS["keberatan"].run(work, f"{number}"), chat=worker)
    record = await standing(office, number)
    assert (record.status, record.objected) == (Status.SUBMITTED, True)
    assert await opened(office, dinas) == number, "nobody else is there"
    await office.staff("dinas")
    assert await opened(office, dinas) == other
    queue = (await told(office, dinas, "antrean")).says[0]
    assert (queue.params["mine"], queue.params["total"]) == (1, 2)
    first, *_ = queue.params["lines"]
    assert first.params["number"] == other, "never first what this officer may not decide"
    waited = next(line.params["waited"] for line in queue.params["lines"] if line.params.get("number") == number)
    assert (waited.key, waited.params["days"]) == ("staff.waited-objection", 0)


async def test_a_dispute_is_talked_over_and_does_not_open_by_itself(office: Office) -> None:
    number = await office.registered()
    dinas, bpjs = await office.actor("dinas"), await office.actor("bpjs")
    await vote(office, dinas, f"setujui {number}")
    await vote(office, bpjs, f"tolak {number} umur")
    (none,) = (await told(office, dinas, "berikutnya")).says
    assert [line.key for line in none.params["lines"]] == ["staff.left-disputed"]


@pytest.mark.parametrize(("asked", "found"), [("terlambat", 1), ("ragu", 2), ("desa bata", 2), ("ragu desa riwa", 1)])
@ON_SQLITE
async def test_parts_of_the_queue(office: Office, asked: str, found: int) -> None:
    old = await office.registered()
    office.clock.advance(days=9)
    await office.registered()
    await office.registered(Person.new(district="63.11.04", village="63.11.04.2010"))
    doubted = update(RECORDS).where(RECORDS.c.number != old).values(reasons="age")
    await office.database.write(lambda c: c.execute(doubted))
    dinas = await office.actor("dinas")
    places = {"desa riwa": "63.11.04.2010", "desa bata": "63.11.01.2005"}
    line = f"antrean {asked}"
    for name, code in places.items():
        line = line.replace(name, code)
    say = (await told(office, dinas, line)).says[0]
    assert say.params["total"] == found


@ON_SQLITE
async def test_where_numbers_are_hidden_the_next_one_is_a_button(office: Office) -> None:
    numbers = [await office.registered() for _ in range(2)]
    officer = await telegram(office)
    await office.staff("bpjs")
    await join(officer, await office.invite("dinas"))
    await officer.say(f"/periksa {numbers[0]}")
    (voted,) = await officer.say(f"/setujui {numbers[0]}")
    assert "/berikutnya" in voted.choices
    (record,) = await officer.tap("/berikutnya")
    assert record.key == "staff.record"
    assert "/lihat/" in record.text


async def test_the_same_vote_again_opens_nothing(office: Office) -> None:
    one, _two = [await office.registered() for _ in range(2)]
    dinas = await office.staff("dinas")
    await dinas.say("/berikutnya")
    assert keys(await dinas.say(f"/setujui {one}")) == ["staff.voted", "staff.record"]
    assert keys(await dinas.say(f"/setujui {one}")) == ["staff.voted"]
