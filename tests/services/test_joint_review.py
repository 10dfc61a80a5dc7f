"""Two agencies verify one record: the whole story in chats, on both databases."""

from sqlalchemy import select

from storage.enums import Status
from storage.rows import table_of
from storage.tables import AuditLine, RegistrationVersion, VoteCast
from tests.support.chat import Chat, keys
from tests.support.office import Office
from tests.support.people import Person
from tests.support.review import standing, votes

AUDIT = table_of(AuditLine)
VERSIONS = table_of(RegistrationVersion)
VOTES = table_of(VoteCast)


async def audited(office: Office, number: str) -> list[tuple[str, str]]:
    record = await standing(office, number)
    lines = select(AUDIT.c.action, AUDIT.c.why).where(AUDIT.c.subject == f"registration:{record.id}")
    return [tuple(row) for row in await office.rows(lines.order_by(AUDIT.c.id))]


async def heard(office: Office, chat: Chat) -> list[str]:
    await office.pump()
    return keys(await chat.hear())


async def test_both_approve_and_the_worker_hears_once(office: Office) -> None:
    worker, number = await office.register()
    dinas, bpjs = await office.staff("dinas"), await office.staff("bpjs")

    (queue,) = await dinas.say("/antrean")
    assert (queue.key, number in queue.text, f"/periksa {number}" in queue.choices) == ("staff.queue", True, True)
    (record,) = await dinas.tap(f"/periksa {number}")
    assert record.key == "staff.record"
    assert list(record.choices) == [f"/{act} {number}" for act in ("setujui", "perbaiki", "tolak", "lewati")]
    (voted,) = await dinas.tap(f"/setujui {number}")
    assert (voted.key, number in voted.text) == ("staff.voted", True)
    assert await heard(office, worker) == []
    (again,) = await dinas.tap(f"/setujui {number}")
    assert (again.key, "Tidak ada yang berubah" in again.text) == ("staff.voted", True)

    await bpjs.say(f"/periksa {number}")
    assert keys(await bpjs.say(f"/setujui {number}")) == ["staff.voted"]
    assert await heard(office, worker) == ["notices.verified"]
    assert keys(await dinas.say("/antrean")) == ["staff.queue-empty"]
    assert keys(await dinas.say(f"/tolak {number} 1")) == ["problems.not-in-review"]
    assert (await standing(office, number)).status is Status.VERIFIED


async def test_a_queue_shows_whole_numbers_and_hides_the_rest(office: Office) -> None:
    person = Person.new()
    _, number = await office.register(person)
    (queue,) = await (await office.staff("bpjs")).say("/antrean")
    assert number in queue.text
    assert not [word for word in (person.name, person.nik, person.kk, person.name.split()[1]) if word in queue.text]


async def test_a_queue_keeps_to_the_officers_area_and_to_the_village_asked_for(office: Office) -> None:
    here = await office.registered(Person.new(village="63.11.01.2005"))
    there = await office.registered(Person.new(district="63.11.02", village="63.11.02.2001"))
    everywhere, district = await office.staff("dinas"), await office.staff("dinas", "63.11.02")
    (both,) = await everywhere.say("/antrean")
    assert here in both.text
    assert there in both.text
    (one,) = await everywhere.say("/antrean 63.11.01.2005")
    assert (here in one.text, there in one.text) == (True, False)
    (one,) = await district.say("/antrean")
    assert (here in one.text, there in one.text) == (False, True)
    assert keys(await district.say("/antrean 63.11.01.2005")) == ["staff.queue-empty"]
    assert keys(await district.say(f"/periksa {here}")) == ["problems.no-record"]
    assert keys(await everywhere.say("/antrean desa entah di mana")) == ["problems.not-found"]


async def test_the_queue_turns_its_pages_oldest_first(office: Office) -> None:
    chat = await office.chat()
    numbers = [await office.registered(chat=chat) for _ in range(10)]
    dinas = await office.staff("dinas")
    (first,) = await dinas.say("/antrean")
    assert [c.removeprefix("/periksa ") for c in first.choices][:-2] == numbers[:8]
    assert list(first.choices)[-2:] == ["/berikutnya", "/antrean hal 2"]
    (second,) = await dinas.tap(list(first.choices)[-1])
    assert [c.removeprefix("/periksa ") for c in second.choices][:-1] == numbers[8:]
    await dinas.say(f"/periksa {numbers[0]}", f"/setujui {numbers[0]}")
    (first,) = await dinas.say("/antrean")
    assert f"/periksa {numbers[0]}" not in first.choices


async def test_nobody_votes_on_what_they_have_not_seen(office: Office) -> None:
    _, number = await office.register()
    dinas = await office.staff("dinas")
    shown = await dinas.say(f"/setujui {number}")
    assert keys(shown)[-1] == "staff.record"
    assert await votes(office, number) == {}
    assert keys(await dinas.say(f"/setujui {number}")) == ["staff.voted"]


async def test_a_record_is_open_at_one_officer_of_an_agency(office: Office) -> None:
    _, number = await office.register()
    one, two, bpjs = await office.staff("dinas"), await office.staff("dinas"), await office.staff("bpjs")
    await one.say(f"/periksa {number}")
    assert keys(await two.say(f"/periksa {number}")) == ["staff.leased"]
    assert keys(await two.say(f"/setujui {number}")) == ["staff.leased"]
    assert keys(await bpjs.say(f"/periksa {number}")) == ["staff.record"]
    office.clock.advance(minutes=16)
    assert keys(await two.say(f"/periksa {number}")) == ["staff.record"]
    assert keys(await one.say(f"/setujui {number}")) == ["staff.leased"]
    looks = [line for line in await audited(office, number) if line[0] == "record.looked"]
    assert len(looks) == 3


async def test_the_returned_field_is_asked_for_and_comes_again(office: Office) -> None:
    person, other = Person.new(), Person.new()
    worker, number = await office.register(person)
    dinas, bpjs = await office.staff("dinas"), await office.staff("bpjs")
    await dinas.say(f"/periksa {number}", f"/setujui {number}")
    await bpjs.say(f"/periksa {number}")
    (fields,) = await bpjs.tap(f"/perbaiki {number}")
    assert f"/perbaiki {number} nik" in fields.choices
    assert keys(await bpjs.tap(f"/perbaiki {number} nik")) == ["review.reason"]
    assert keys(await bpjs.say("Tidak sama dengan KTP")) == ["staff.voted"]
    await office.pump()
    returned, question = await worker.hear()
    assert (returned.key, "Tidak sama dengan KTP" in returned.text, question.key) == (
        "notices.returned",
        True,
        "registration.nik",
    )

    assert keys(await worker.say(person.kk)) == ["problems.same-as-kk", "registration.nik"]
    assert "registration.corrected" in keys(await worker.say(other.nik))
    assert await heard(office, worker) == ["notices.submitted"]
    now = await standing(office, number)
    assert (now.status, now.version, now.returned_field) == (Status.SUBMITTED, 2, None)
    assert await votes(office, number) == {}

    old = await dinas.say(f"/setujui {number}")
    assert (keys(old), "NIK" in old[0].text) == (["problems.old-version", "staff.record"], True)
    assert keys(await dinas.say(f"/setujui {number}")) == ["staff.voted"]
    await bpjs.say(f"/periksa {number}", f"/setujui {number}")
    assert (await standing(office, number)).status is Status.VERIFIED


async def test_each_agency_gets_the_field_that_it_asked_for(office: Office) -> None:
    worker, number = await office.register()
    dinas, bpjs = await office.staff("dinas"), await office.staff("bpjs")
    await dinas.say(f"/periksa {number}", f"/perbaiki {number} name Di KTP tertulis lain")
    office.clock.advance(minutes=1)
    await bpjs.say(f"/periksa {number}", f"/perbaiki {number} kk KK sudah berganti")
    assert await heard(office, worker) == ["notices.returned", "registration.name"]

    assert keys(await worker.say("Rahmat Hidayat")) == ["registration.corrected"]
    await office.pump()
    returned, question = await worker.hear()
    assert (returned.key, question.key) == ("notices.returned", "registration.kk")
    assert "KK sudah berganti" in returned.text
    assert (await standing(office, number)).status is Status.RETURNED

    await worker.say(Person.new().kk)
    assert await heard(office, worker) == ["notices.submitted"]
    now = await standing(office, number)
    assert (now.status, now.version, now.returned_field) == (Status.SUBMITTED, 3, None)
    assert await votes(office, number) == {}
