"""What reviewers and workers are shown: masks, lateness, likely duplicates, stages."""

from handlers.services.base.work import Done, Work
from handlers.services.people.progress import show_stage
from handlers.services.registrations.review.look import look
from storage.enums import Status
from tests.support.chat import keys
from tests.support.office import Office
from tests.support.people import Person
from tests.support.review import command, vote


async def test_full_numbers_stand_only_where_the_office_allows(office: Office) -> None:
    person = Person.new()
    number = await office.registered(person)
    web = await office.staff("dinas")
    (whole,) = await web.say(f"/periksa {number}")
    assert person.nik in whole.text
    assert person.kk in whole.text

    def elsewhere(work: Work) -> Done:
        return look(work, number)

    (masked,) = (await office.work(elsewhere, actor=await office.actor("bpjs"))).says
    shown = " ".join(map(str, masked.params.values()))
    assert not [value for value in (person.nik, person.kk, person.name, person.born.isoformat()) if value in shown]
    assert "staff.numbers-elsewhere" in shown


async def test_what_waits_too_long_says_so(office: Office) -> None:
    await office.registered()
    for days, late in ((0, False), (3, False), (1, True)):
        office.clock.advance(days=days)
        # A session that nobody used is locked by then; this officer has just come.
        (queue,) = await (await office.staff("dinas")).say("/antrean")
        assert ("TERLAMBAT" in queue.text) == late


async def test_likely_duplicates_show_number_score_and_status(office: Office) -> None:
    person = Person.new(name="MUHAMMAD SUKARNO HADI")
    first = await office.registered(person)
    twin = Person.new(name="MOHAMAD SOEKARNO HADI", born=person.born, kk=person.kk)
    second, other = await office.registered(twin), await office.registered(Person.new(phone=None))
    (record,) = await (await office.staff("dinas")).say(f"/periksa {second}")
    assert first in record.text
    assert "kemiripan" in record.text
    assert not [text for text in (other, person.name, person.nik) if text in record.text]


async def test_a_number_tells_its_stage_to_anybody_and_nothing_else(office: Office) -> None:
    person = Person.new()
    number = await office.registered(person)
    for officer in (await office.actor("dinas"), await office.actor("bpjs")):
        await vote(office, officer, f"setujui {number}")
    stranger = await office.chat()
    (stage,) = await stranger.say(number.lower().replace("-", " "))
    assert (stage.key, stage.choices) == ("status.stage", {})
    assert person.name.split()[0].casefold() not in stage.text.casefold()
    assert keys(await stranger.say("/status D-2611-99999-9")) == ["status.unknown-number"]
    assert keys(await stranger.say("status")) == ["status.none"]


async def test_a_wish_to_move_answers_like_a_record_that_is_checked(office: Office) -> None:
    person = Person.new()
    await office.registered(person)
    chat = await office.chat()
    number = await office.registered(person, chat)
    (status,) = await chat.say("status")
    assert (status.key, number in status.text) == ("status.submitted", True)
    assert person.name.split()[0] in status.text

    def ask(work: Work) -> Done:
        return show_stage(work, number)

    (stage,) = (await office.work(ask)).says
    assert stage.params["status"] == Status.SUBMITTED


async def test_every_missing_part_of_a_command_is_asked_for(office: Office) -> None:
    number, dinas = await office.registered(), await office.actor("dinas")
    assert await command(office, dinas, "setujui") == ["problems.which-number"]
    assert await command(office, dinas, "perbaiki") == ["problems.which-number"]
    assert await command(office, dinas, f"perbaiki {number} sepatu") == ["staff.which-field"]
    assert await command(office, dinas, f"tolak {number}") == ["staff.which-reason"]
    assert await command(office, dinas, f"tolak {number} entah") == ["staff.which-reason"]
    assert await command(office, dinas, f"perbaiki {number} nama {'a' * 301}") == ["problems.too-long"]


async def test_who_entered_a_record_is_named_by_role(office: Office) -> None:
    bpjs = await office.staff("bpjs")
    for role, words in (("dinas", "oleh pemeriksa dinas"), ("village", "oleh petugas desa")):
        entering = await office.staff(role)
        _, number = await office.register(chat=entering)
        await entering.say("/keluar", "ya")
        (record,) = await bpjs.say(f"/periksa {number}")
        assert (record.key, words in record.text) == ("staff.record", True)


async def test_two_reasons_stand_on_lines_of_their_own(office: Office) -> None:
    worker, number = await office.register()
    for role, reason in (("dinas", "luar-daerah"), ("bpjs", "umur")):
        await vote(office, await office.actor(role), f"tolak {number} {reason}")
    await office.pump()
    (notice,) = await worker.hear()
    (status,) = await worker.say("status")
    assert (notice.key, status.key) == ("notices.rejected", "status.rejected")
    reasons = [office.app.office.reason(one) for one in ("luar-daerah", "umur")]
    for message in (notice, status):
        lines = [line.removeprefix("Alasannya: ") for line in message.text.split("\n")]
        wanted = [r.words for r in reasons if r] + [r.next_step for r in reasons if r]
        assert [line for line in wanted if line not in lines] == []
