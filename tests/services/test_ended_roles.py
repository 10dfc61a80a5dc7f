"""A role may end or change while a question stands: what its answer would lead to is then nobody's, or another's.

The same answers with the role as it was come through: it is the role that decides.
"""

from datetime import datetime

import pytest
from sqlalchemy import select, update

from storage.enums import Agency, Role
from storage.rows import table_of
from storage.tables import Staff, VoteCast
from tests.support.chat import keys
from tests.support.joining import PIN
from tests.support.office import Office, number_in

STAFF, VOTES = table_of(Staff), table_of(VoteCast)
REASON = "Nama tidak sama dengan KTP"
NOTHING = ["problems.unknown-command", "staff.menu"]
"""The answer to a command that does not exist: for others there is none."""

ENDS = pytest.mark.parametrize("becomes", [None, Role.VILLAGE, Role.DINAS], ids=str)


async def now_is(office: Office, role: Role | None) -> None:
    """The only officer of the office has left, or is something else from now on."""
    now: datetime = office.clock.now()
    changed = {"left_at": now} if role is None else {"role": role}
    await office.database.write(lambda c: c.execute(update(STAFF).values(**changed)))


@ENDS
async def test_a_vote_needs_the_role_when_it_is_given(office: Office, becomes: Role | None) -> None:
    _worker, number = await office.register()
    officer = await office.staff("dinas")
    assert keys(await officer.say(f"/periksa {number}", f"/perbaiki {number} name")) == ["review.reason"]
    await now_is(office, becomes)
    may = becomes is Role.DINAS
    assert keys(await officer.say(REASON)) == (["staff.voted"] if may else NOTHING)
    assert await office.rows(select(VOTES.c.agency)) == ([(Agency.DINAS,)] if may else [])


@ENDS
async def test_an_answer_needs_the_role_when_it_is_written(office: Office, becomes: Role | None) -> None:
    officer, worker = await office.staff("dinas"), await office.chat()
    number = number_in((await worker.say("petugas", "Apakah tukang parkir boleh ikut?"))[0])
    assert keys(await officer.say(f"/balas {number}")) == ["question.reply"]
    await now_is(office, becomes)
    may = becomes is Role.DINAS
    assert keys(await officer.say("Boleh.")) == (["staff.question-answered"] if may else NOTHING)
    await office.pump()
    assert any("Boleh." in message.text for message in await worker.hear()) == may


async def test_a_pin_opens_nothing_for_whoever_has_left(office: Office) -> None:
    officer = await office.staff("dinas")
    assert keys(await officer.say("/kunci")) == ["staff.pin"]
    await now_is(office, None)
    assert keys(await officer.say(PIN))[0] == "problems.unknown-command"
