"""Who may not vote, disputes, objections, one record a NIK, joining: on both databases."""

import asyncio

import pytest
from sqlalchemy import select

from handlers.commands.finding import join_two
from handlers.commands.progress import change, objection
from handlers.rules.access import Actor
from handlers.services.base.work import Done, Work
from handlers.services.registrations.correcting import correct
from storage.enums import Status
from storage.rows import table_of
from storage.tables import AuditLine, Registration, RegistrationVersion
from tests.support.chat import keys
from tests.support.joining import bring, join
from tests.support.office import Office
from tests.support.people import Person
from tests.support.review import command, notices, standing, vote, votes

AUDIT = table_of(AuditLine)
VERSIONS = table_of(RegistrationVersion)
RECORDS = table_of(Registration)


async def barred(office: Office) -> list[str]:
    """Codes of refused votes, as the audit keeps them."""
    query = select(AUDIT.c.why).where(AUDIT.c.action.in_(("vote.refused", "staff.refused"))).order_by(AUDIT.c.id)
    return [row[0] for row in await office.rows(query)]


async def rejected(office: Office) -> tuple[str, list[Actor]]:
    """A record that both agencies rejected, and who did."""
    number = await office.registered()
    dinas, bpjs = await office.actor("dinas"), await office.actor("bpjs")
    assert await vote(office, dinas, f"tolak {number} luar-daerah") == ["staff.voted"]
    assert await vote(office, bpjs, f"tolak {number} 2 sudah dihubungi") == ["staff.voted"]
    assert (await standing(office, number)).status is Status.REJECTED
    return number, [dinas, bpjs]


async def test_nobody_votes_on_a_record_from_their_own_chat(office: Office) -> None:
    chat, number = await office.register()
    code = await office.invite("dinas")
    await join(chat, code)
    await chat.say(f"/periksa {number}")
    assert keys(await chat.say(f"/setujui {number}")) == ["problems.own-record"]
    assert await votes(office, number) == {}
    assert await barred(office) == ["own-record"]


async def test_one_person_works_for_one_agency(office: Office) -> None:
    chat, code = await office.staff("dinas"), await office.invite("bpjs")
    assert keys(await bring(chat, code)) == ["problems.one-agency"]
    assert await barred(office) == ["one-agency"]
    await join(await office.chat(), code)


async def test_leaving_one_agency_does_not_give_a_second_vote(office: Office) -> None:
    number, chat = await office.registered(), await office.staff("dinas")
    await chat.say(f"/periksa {number}", f"/setujui {number}", "/keluar", "ya")
    await join(chat, await office.invite("bpjs"))
    await chat.say(f"/periksa {number}")
    assert keys(await chat.say(f"/setujui {number}")) == ["problems.one-agency"]
    assert len(await votes(office, number)) == 1


async def test_a_dispute_lasts_until_one_changes_its_vote(office: Office) -> None:
    worker, number = await office.register()
    dinas, bpjs = await office.staff("dinas"), await office.staff("bpjs")
    await dinas.say(f"/periksa {number}", f"/setujui {number}")
    await bpjs.say(f"/periksa {number}")
    (reasons,) = await bpjs.tap(f"/tolak {number}")
    assert f"/tolak {number} umur" in reasons.choices
    await bpjs.tap(f"/tolak {number} umur")
    await office.pump()
    assert keys(await dinas.hear()) == ["staff.disputed"]
    assert keys(await bpjs.hear()) == ["staff.disputed"]
    (told,) = await worker.hear()
    assert (told.key, "masih diperiksa" in told.text) == ("notices.disputed", True)
    assert keys(await worker.say("status"))[0] == "status.disputed"

    assert keys(await bpjs.say(f"/setujui {number}")) == ["staff.voted"]
    await office.pump()
    assert keys(await worker.hear()) == ["notices.verified"]


async def test_an_objection_goes_once_to_other_reviewers(office: Office) -> None:
    number, first = await rejected(office)
    chat_id = (await standing(office, number)).chat_id

    def object_to(work: Work) -> Done:
        return objection(work, "")

    done = await office.work(object_to, chat=chat_id)
    assert [say.key for say in done.says] == ["status.objection-sent"]
    now = await standing(office, number)
    assert (now.status, now.objected, await votes(office, number)) == (Status.SUBMITTED, True, {})
    done = await office.work(object_to, chat=chat_id)
    assert [say.key for say in done.says] == ["problems.nothing-to-object"]

    dinas, bpjs = first
    # Where an agency has nobody else, the same person looks again.
    other, _ = await office.actor("bpjs"), await office.staff("bpjs")
    assert await vote(office, dinas, f"tolak {number} umur") == ["staff.voted"]
    # Who may not vote may look, and keeps nobody from it.
    assert await vote(office, bpjs, f"tolak {number} umur") == ["problems.other-reviewer"]
    assert await vote(office, other, f"tolak {number} umur") == ["staff.voted"]
    assert await notices(office, chat_id) == ["notices.rejected", "notices.submitted", "notices.rejected"]
    done = await office.work(object_to, chat=chat_id)
    assert [say.key for say in done.says] == ["problems.objected-already"]


async def test_one_record_of_a_nik_is_verified(office: Office) -> None:
    person = Person.new()
    one = await office.registered(person)
    two = await office.registered(Person.new(nik=person.nik, name="ORANG LAIN SEKALI"))
    dinas, bpjs = await office.actor("dinas"), await office.actor("bpjs")
    for number in (one, two):
        await vote(office, dinas, f"setujui {number}")
    assert await vote(office, bpjs, f"setujui {one}") == ["staff.voted"]
    assert await vote(office, bpjs, f"setujui {two}") == ["staff.nik-taken"]
    assert (await standing(office, two)).status is Status.SUBMITTED
    assert len(await votes(office, two)) == 1


async def test_two_votes_at_one_instant_verify_one_record_of_a_nik(office: Office) -> None:
    """Both would be the second vote on their record; the database and the rule agree which comes first."""
    for _ in range(5):
        person = Person.new()
        numbers = [await office.registered(person), await office.registered(Person.new(nik=person.nik))]
        dinas, officers = await office.actor("dinas"), [await office.actor("bpjs") for _ in numbers]
        for number, officer in zip(numbers, officers, strict=True):
            await vote(office, dinas, f"setujui {number}")
            await command(office, officer, f"periksa {number}")
        said = await asyncio.gather(
            *(command(office, o, f"setujui {n}") for n, o in zip(numbers, officers, strict=True))
        )
        assert sorted(said) == [["staff.nik-taken"], ["staff.voted"]]
        stand = [(await standing(office, number)).status for number in numbers]
        assert sorted(stand) == [Status.SUBMITTED, Status.VERIFIED]


async def test_both_agencies_at_one_instant(office: Office) -> None:
    dinas, bpjs = await office.actor("dinas"), await office.actor("bpjs")
    for _ in range(8):
        number = await office.registered()
        for officer in (dinas, bpjs):
            await command(office, officer, f"periksa {number}")
        said = await asyncio.gather(
            command(office, dinas, f"setujui {number}"), command(office, bpjs, f"setujui {number}")
        )
        assert list(said) == [["staff.voted"], ["staff.voted"]]
        record = await standing(office, number)
        assert record.status is Status.VERIFIED
        assert await notices(office, record.chat_id) == ["notices.verified"]


async def test_a_vote_and_a_correction_at_one_instant(office: Office) -> None:
    """Either the vote counts for the old version and is void, or it is refused."""
    dinas = await office.actor("dinas")
    for _ in range(5):
        number = await office.registered()
        record = await standing(office, number)
        await command(office, dinas, f"periksa {number}")
        data = {"record": record.id, "field": "name", "name": "NAMA YANG BENAR", "own": True}

        def put_right(work: Work, data: dict[str, object] = data) -> Done:
            return correct(work, data)

        said, done = await asyncio.gather(
            command(office, dinas, f"setujui {number}"), office.work(put_right, chat=record.chat_id)
        )
        assert said in (["staff.voted"], ["problems.old-version"])
        assert [say.key for say in done.says] == ["registration.corrected"]
        assert (await standing(office, number)).version == 2
        assert await votes(office, number) == {}


async def test_a_change_of_phone_voids_nothing(office: Office) -> None:
    worker, number = await office.register()
    dinas, bpjs = await office.actor("dinas"), await office.actor("bpjs")
    await vote(office, dinas, f"setujui {number}")
    await vote(office, bpjs, f"perbaiki {number} hp nomornya tidak aktif")
    await office.pump()
    assert keys(await worker.hear()) == ["notices.returned", "registration.phone"]
    await worker.say("081234560000")
    now = await standing(office, number)
    assert (now.status, now.version, len(await votes(office, number))) == (Status.SUBMITTED, 1, 1)
    await office.pump()
    (notice,) = await worker.hear()
    assert (notice.key, "perbaikan sudah kami terima" in notice.text) == ("notices.submitted", True)
    assert await vote(office, bpjs, f"setujui {number}") == ["staff.voted"]
    assert (await standing(office, number)).status is Status.VERIFIED


@pytest.mark.parametrize(
    ("field", "answers"),
    [
        ("name", ["Rahmat Hidayat"]),
        ("kk", ["6311011203149988"]),
        ("birth-date", ["1 mei 1988"]),
        ("village", ["63.11.02", "63.11.02.2001"]),
    ],
)
async def test_a_person_changes_a_field_by_themselves(office: Office, field: str, answers: list[str]) -> None:
    worker, number = await office.register()
    dinas = await office.actor("dinas")
    await vote(office, dinas, f"setujui {number}")
    (status,) = await worker.say("status")
    assert (status.key, list(status.choices)) == ("status.submitted", [f"/ubah {number}"])
    (which,) = await worker.tap(f"/ubah {number}")
    assert f"/ubah {number} {field}" in which.choices
    (question,) = await worker.tap(f"/ubah {number} {field}")
    assert question.key == f"registration.{'district' if field == 'village' else field}"
    assert keys(await worker.say(*answers)) == ["registration.corrected"]
    now = await standing(office, number)
    assert (now.version, await votes(office, number)) == (2, {})
    record = now.id
    (kept,) = await office.rows(select(VERSIONS.c.changed).where(VERSIONS.c.registration_id == record))
    assert kept == (field,)


async def test_a_record_of_another_chat_cannot_be_changed(office: Office) -> None:
    _, number = await office.register()
    stranger = await office.chat()
    assert keys(await stranger.say(f"/ubah {number} nik")) == ["status.not-changeable"]
    assert keys(await stranger.say(f"/keberatan {number}")) == ["problems.nothing-to-object"]


async def test_joining_two_records_says_nothing_of_the_other(office: Office) -> None:
    person = Person.new()
    one = await office.registered(person)
    two = await office.registered(Person.new(nik=person.nik, born=person.born))
    bpjs = await office.actor("bpjs")
    await vote(office, bpjs, f"setujui {two}")

    def join(work: Work) -> Done:
        return join_two(work, f"{two} {one}")

    def confirm(work: Work) -> Done:
        return join_two(work, f"{two} {one} ya")

    (plan,) = (await office.work(join, actor=bpjs)).says
    assert (plan.key, plan.params["stays"], plan.params["ends"]) == ("staff.join-plan", one, two)
    assert (await standing(office, two)).status is Status.SUBMITTED
    for _ in range(2):
        (said,) = (await office.work(confirm, actor=bpjs)).says
        assert said.key == "staff.joined-records"
    ended = await standing(office, two)
    assert ended.status is Status.WITHDRAWN
    assert await notices(office, ended.chat_id) == ["notices.withdrawn"]
    assert await notices(office, (await standing(office, one)).chat_id) == []


async def test_an_own_change_says_which_person_where_there_are_several(office: Office) -> None:
    chat = await office.chat()
    numbers = [await office.registered(chat=chat) for _ in range(2)]

    def run(work: Work) -> Done:
        return change(work, "")

    done = await office.work(run, chat=await office.id_of(chat))
    assert [c.id for c in done.says[0].choices] == [f"/ubah {n}" for n in numbers]
