"""Whoever came by a colleague's invitation: what they decide is kept, and counts from the next working morning."""

from typing import Any

import pytest

from bot.installation import INVITE_LABEL
from handlers.commands.inviting import invitation
from handlers.commands.moving import decide as decide_move
from handlers.commands.reports import agree, look
from handlers.rules.access import AGENCY_OF_ROLE, Actor
from handlers.services.base.work import Work
from handlers.services.staff.first_day import begin, objection
from handlers.services.staff.removing import ask_removal, give_new_pin, remove
from storage.enums import Role, Status
from storage.repositories.colleagues import colleague
from storage.repositories.invitations import add_invitation
from storage.repositories.staff import add_staff
from tests.support.desk import reported
from tests.support.dialects import LONG
from tests.support.joining import PIN
from tests.support.office import Office
from tests.support.review import standing, vote
from tests.support.staff import officer
from tests.support.stages import field, put

pytestmark = LONG


async def invited(office: Office, role: str, by: Actor | None) -> Actor:
    """An officer who joins now by an invitation of that colleague; None: of the command line."""
    inviter = by.staff_id if by is not None else None
    index, now = office.vault.index(INVITE_LABEL, f"{role}-{inviter}"), office.clock.now()
    await office.database.write(lambda c: add_invitation(c, index, Role(role), None, now, None, inviter))
    staff_id = await office.database.write(
        lambda c: add_staff(c, Role(role), AGENCY_OF_ROLE.get(Role(role)), None, now)
    )
    await office.work(lambda work: begin(work, staff_id, index))
    return Actor(None, staff_id, Role(role))


async def run(office: Office, actor: Actor, act: Any, args: str) -> list[str]:
    """A command, straight to its function; the keys of what is said."""
    return [say.key for say in (await office.work(lambda work: act(work, args), actor=actor)).says]


async def to_morning(office: Office) -> None:
    """Tuesday, half past eight in Balangan; what the clock sets off has run."""
    office.clock.advance(hours=23, minutes=30)
    await office.pump()


async def test_a_vote_of_the_first_day_counts_from_the_next_morning(office: Office) -> None:
    dinas, bpjs = await office.actor("dinas"), await office.actor("bpjs")
    new = await invited(office, "dinas", dinas)
    number = await office.registered()
    assert await vote(office, bpjs, f"setujui {number}") == ["staff.voted"]
    assert await vote(office, new, f"setujui {number}") == ["staff.voted", "staff.voted-first-day"]
    await office.pump()
    assert (await standing(office, number)).status is Status.SUBMITTED
    await to_morning(office)
    assert (await standing(office, number)).status is Status.VERIFIED
    other = await office.registered()
    await vote(office, bpjs, f"setujui {other}")
    assert await vote(office, new, f"setujui {other}") == ["staff.voted"]
    assert (await standing(office, other)).status is Status.VERIFIED


@pytest.mark.parametrize(
    ("what", "then"), [("perbaiki {} nik salah", Status.RETURNED), ("tolak {} umur", Status.SUBMITTED)]
)
async def test_every_kind_of_vote_waits(office: Office, what: str, then: Status) -> None:
    new, number = await invited(office, "bpjs", await office.actor("bpjs")), await office.registered()
    await vote(office, new, what.format(number))
    assert (await standing(office, number)).status is Status.SUBMITTED
    await to_morning(office)
    assert (await standing(office, number)).status is then


@pytest.mark.parametrize("role", ["dinas", "bpjs", "case-dinas", "case-bpjs"])
async def test_who_came_by_the_command_line_has_no_first_day(office: Office, role: str) -> None:
    first = await invited(office, role, None)
    report = await reported(office)
    if role in ("dinas", "bpjs"):
        assert await vote(office, first, f"setujui {await office.registered()}") == ["staff.voted"]
    else:
        assert "problems.first-day" not in await run(office, first, agree, report)


async def test_what_takes_effect_at_once_waits_for_the_morning(office: Office) -> None:
    dinas, bpjs = await office.actor("case-dinas"), await office.actor("case-bpjs")
    new, report = await invited(office, "case-bpjs", bpjs), await reported(office)
    assert await run(office, new, look, f"{report} orang memeriksa upah yang dipotong") == ["problems.first-day"]
    await run(office, dinas, look, f"{report} orang memeriksa upah yang dipotong")
    assert await run(office, new, agree, report) == ["problems.first-day"]
    assert await run(office, dinas, look, f"{report} orang") != ["desk.person"]
    verifier = await invited(office, "bpjs", await office.actor("bpjs"))
    number = await office.registered()
    assert await run(office, verifier, decide_move, f"{number} ya") == ["problems.first-day"]
    await to_morning(office)
    assert await run(office, new, agree, report) != ["problems.first-day"]


async def test_a_newcomer_does_not_take_away_a_vote_that_counts(office: Office) -> None:
    dinas, number = await office.actor("dinas"), await office.registered()
    new = await invited(office, "dinas", dinas)
    await vote(office, dinas, f"setujui {number}")
    assert await vote(office, new, f"tolak {number} umur") == ["problems.first-day"]


async def test_a_colleague_objects_and_takes_it_back(office: Office) -> None:
    dinas, bpjs, number = await office.actor("dinas"), await office.actor("bpjs"), await office.registered()
    new, more = await invited(office, "dinas", dinas), await office.registered()
    await vote(office, bpjs, f"setujui {number}")
    await vote(office, new, f"setujui {number}")
    assert await run(office, new, objection, f"{dinas.staff_id}") == ["problems.first-day"]
    assert await run(office, bpjs, objection, f"{new.staff_id}") == ["staff.object-whom"]
    assert await run(office, dinas, objection, f"{new.staff_id}") == ["staff.objected"]
    await to_morning(office)
    assert (await standing(office, number)).status is Status.SUBMITTED
    assert await vote(office, new, f"setujui {more}") == ["problems.objected-to"]
    assert await run(office, dinas, objection, f"{new.staff_id} cabut") == ["staff.object-withdrawn"]
    await vote(office, bpjs, f"setujui {more}")
    assert await vote(office, new, f"setujui {more}") == ["staff.voted", "staff.voted-first-day"]
    await to_morning(office)
    assert (await standing(office, more)).status is Status.VERIFIED
    assert await run(office, dinas, objection, f"{new.staff_id}") == ["staff.object-late"]


async def test_votes_of_a_removed_newcomer_never_count(office: Office) -> None:
    dinas, bpjs, number = await office.actor("dinas"), await office.actor("bpjs"), await office.registered()
    new = await invited(office, "dinas", dinas)
    await vote(office, bpjs, f"setujui {number}")
    await vote(office, new, f"setujui {number}")

    def gone(work: Work) -> None:
        person = colleague(work.connection, new.staff_id or 0)
        assert person is not None
        remove(work, person)

    await office.work(gone)
    await to_morning(office)
    assert (await standing(office, number)).status is Status.SUBMITTED


async def test_a_colleague_makes_a_waiting_vote_count_by_giving_the_same(office: Office) -> None:
    dinas, bpjs, number = await office.actor("dinas"), await office.actor("bpjs"), await office.registered()
    new = await invited(office, "dinas", dinas)
    await vote(office, bpjs, f"setujui {number}")
    await vote(office, new, f"setujui {number}")
    assert await vote(office, dinas, f"setujui {number}") == ["staff.voted"]
    assert (await standing(office, number)).status is Status.VERIFIED


@pytest.mark.parametrize("act", [ask_removal, give_new_pin, invitation], ids=["remove", "reset", "invite"])
async def test_a_newcomer_gets_rid_of_nobody_and_lets_nobody_in(office: Office, act: Any) -> None:
    dinas = await office.actor("dinas")
    new = await invited(office, "dinas", dinas)
    args = "dinas" if act is invitation else f"{dinas.staff_id}"
    assert await run(office, new, act, args) == ["problems.first-day"]


@pytest.mark.parametrize("args", ["", "x", "0", "-1", "99999999999999999999", "1 2 3", "²"])
async def test_an_objection_to_nobody_says_how(office: Office, args: str) -> None:
    village = await office.actor("village", "63.11.01.2005")
    assert village.staff_id == 1
    assert await run(office, await office.actor("dinas"), objection, args) == ["staff.object-whom"]


async def test_a_vote_that_waited_moves_nothing_that_changed_meanwhile(office: Office) -> None:
    bpjs = await office.actor("bpjs")
    new = await invited(office, "dinas", await office.actor("dinas"))
    held, gone = await office.registered(), await office.registered()
    for number in (held, gone):
        await vote(office, bpjs, f"setujui {number}")
        await vote(office, new, f"setujui {number}")
    await put(office, held, Status.SUBMITTED, frozen=True)
    await put(office, gone, Status.WITHDRAWN)
    await to_morning(office)
    assert [(await standing(office, number)).status for number in (held, gone)] == [Status.SUBMITTED, Status.WITHDRAWN]


async def test_of_one_nik_only_one_stands_verified_in_the_morning(office: Office) -> None:
    bpjs, dinas = await office.actor("bpjs"), await office.actor("dinas")
    new = await invited(office, "dinas", dinas)
    first = await office.registered()
    await vote(office, bpjs, f"setujui {first}")
    await vote(office, new, f"setujui {first}")
    second = await office.registered()
    await put(office, second, Status.VERIFIED, nik_index=await field(office, first, "nik_index"))
    await to_morning(office)
    assert (await standing(office, first)).status is Status.SUBMITTED


async def test_many_looks_without_a_decision_stand_in_the_digest(office: Office) -> None:
    curious, other = await officer(office, "bpjs"), await officer(office, "bpjs")
    head, dinas = await officer(office, "head"), await officer(office, "dinas")
    office.clock.advance(days=1)
    await office.pump()
    await curious.say("menu", PIN)
    least = office.values.limits.undecided_looks_per_day
    for number in [await office.registered() for _ in range(least)]:
        await curious.say(f"/periksa {number}")
    office.clock.advance(hours=23)
    await office.pump()
    told = {name: [m.text for m in await chat.hear() if m.key == "staff.digest"] for name, chat in
            (("other", other), ("head", head), ("dinas", dinas))}  # fmt: skip
    assert f"membuka {least} pendaftaran" in "".join(told["other"])
    assert f"membuka {least} pendaftaran" in "".join(told["head"])
    assert "tanpa memutuskan" not in "".join(told["dinas"])
