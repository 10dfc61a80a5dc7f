"""After a membership number a change needs the word of both agencies."""

import pytest
from sqlalchemy import select, update

from handlers.commands.reviewing import member_change
from handlers.registry import COMMANDS, LISTED
from handlers.rules.access import Actor
from handlers.services.base.work import Done, Work
from storage.enums import Status
from storage.rows import table_of
from storage.tables import AuditLine, Registration
from tests.support.chat import keys
from tests.support.office import Office
from tests.support.people import Person
from tests.support.review import standing

RECORDS = table_of(Registration)
AUDIT = table_of(AuditLine)


async def decide(office: Office, officer: Actor, line: str) -> list[str]:
    def run(work: Work) -> Done:
        return member_change(work, line)

    return [say.key for say in (await office.work(run, actor=officer)).says]


async def make_member(office: Office, number: str) -> None:
    """As if papers and number had come."""
    done = update(RECORDS).where(RECORDS.c.number == number).values(status=Status.MEMBER)
    await office.database.write(lambda c: c.execute(done))


@pytest.mark.parametrize("last", ["setuju", "tolak"])
async def test_both_agencies_decide_a_members_change(office: Office, last: str) -> None:
    worker, number = await office.register()
    await make_member(office, number)
    dinas = await office.staff("dinas")
    await worker.say(f"/ubah {number} name")
    assert keys(await worker.say("Rahmat Hidayat")) == ["status.change-asked"]
    await office.pump()
    assert keys(await dinas.hear()) == ["staff.change-asked"]
    assert keys(await dinas.say("/ubahan")) == ["staff.changes"]
    (shown,) = await dinas.tap(f"/ubahan {number}")
    assert (shown.key, "RAHMAT HIDAYAT" in shown.text) == ("staff.change", True)
    assert keys(await dinas.tap(f"/ubahan {number} setuju")) == ["staff.change-decided"]
    assert (await standing(office, number)).version == 1

    assert await decide(office, await office.actor("bpjs"), f"{number} {last}") == ["staff.change-decided"]
    await office.pump()
    told = keys(await worker.hear())
    assert told == [f"notices.change-{'done' if last == 'setuju' else 'refused'}"]
    now = await standing(office, number)
    assert (now.status, now.version) == (Status.MEMBER, 2 if last == "setuju" else 1)
    assert keys(await dinas.say("/ubahan")) == ["staff.changes-none"]


async def test_a_member_cannot_take_the_nik_of_another(office: Office) -> None:
    other = Person.new()
    await make_member(office, await office.registered(other))
    worker, number = await office.register()
    await make_member(office, number)
    await worker.say(f"/ubah {number} nik")
    assert keys(await worker.say(other.nik)) == ["status.change-asked"]
    dinas = await office.actor("dinas")
    assert await decide(office, dinas, f"{number} setuju") == ["staff.nik-taken"]
    lines = await office.rows(select(AUDIT.c.id).where(AUDIT.c.action == "change.setuju"))
    assert lines == []


async def test_help_lists_what_a_role_may_use_and_no_more(office: Office) -> None:
    (help_,) = await (await office.staff("village", "63.11.01.2005")).say("/bantuan")
    assert (help_.key, "/desa" in help_.text, "/setujui" in help_.text) == ("staff.help", True, False)
    (help_,) = await (await office.staff("bpjs")).say("/bantuan")
    assert "/setujui" in help_.text
    assert "/kpj" in help_.text
    assert keys(await (await office.chat()).say("/bantuan"))[-1] == "menu"


def test_help_knows_every_staff_command() -> None:
    staffs = {one.name for one in COMMANDS.values() if one.of_staff}
    assert {one.name for one in LISTED} == {*staffs, "cek"}, "whether an officer is real may be asked by anybody"
