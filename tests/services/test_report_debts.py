"""The digest of case officers: threatened reporters always, late reports by themselves, requests to open."""

from handlers.services.base.work import Work
from handlers.services.reports.report_desk import find_report
from handlers.services.reports.reporting import who_follows
from handlers.services.staff.digest import debt_of
from storage.enums import ReportStatus
from tests.support.chat import Chat
from tests.support.desk import WHY, command, reported
from tests.support.office import Office


async def owed(office: Office, role: str) -> tuple[list[str], list[str]]:
    """(keys of the lines, commands of the buttons) of an officer's digest."""
    actor = await office.actor(role)
    debt = await office.work(lambda work: debt_of(work, actor))
    return [line.key for line in debt.lines], [choice.id for choice in debt.buttons()]


async def test_who_owes_nothing_hears_nothing(office: Office) -> None:
    assert await owed(office, "case-dinas") == ([], [])
    await reported(office, status=ReportStatus.CLOSED)
    await reported(office, status=ReportStatus.IN_CASE)
    assert await owed(office, "case-dinas") == ([], [])


async def test_late_ones_surface_by_themselves_and_waiting_stops_the_clock(office: Office) -> None:
    late = await reported(office)
    assert await owed(office, "case-bpjs") == (["desk.digest-waiting"], ["/laporan"])
    office.clock.advance(days=8)
    assert await owed(office, "case-bpjs") == (
        ["desk.digest-waiting", "desk.digest-late"], ["/laporan lama", "/laporan"],
    )  # fmt: skip
    officer = await office.actor("case-dinas")
    assert await command(office, officer, f"/laporan {late} tanya Sejak kapan?") == ["desk.asked"]
    assert await owed(office, "case-bpjs") == ([], [])


async def test_a_threatened_reporter_is_always_there(office: Office) -> None:
    await reported(office, status=ReportStatus.IN_CASE, threatened_at=office.clock.now())
    assert await owed(office, "case-dinas") == (["desk.digest-threatened"], ["/laporan"])


async def test_a_request_to_open_waits_for_the_other_agency_alone(office: Office) -> None:
    number, asker = await reported(office), await office.actor("case-dinas")
    await command(office, asker, f"/buka {number} orang {WHY}")
    assert "desk.digest-request" not in (await owed(office, "case-dinas"))[0]
    lines, buttons = await owed(office, "case-bpjs")
    assert "desk.digest-request" in lines
    assert f"/setuju_buka {number}" in buttons
    office.clock.advance(days=3, minutes=1)
    assert "desk.digest-request" not in (await owed(office, "case-bpjs"))[0]


async def following(office: Office, number: str) -> list[int]:
    """The chats that hear of the report."""
    actor = await office.actor("case-dinas")

    def look(work: Work) -> list[int]:
        report = find_report(work, number)
        assert report is not None
        return who_follows(work, report)

    return await office.work(look, actor=actor)


async def test_an_answer_comes_back_to_whoever_asked(office: Office) -> None:
    number = await reported(office)
    one, two = await office.staff("case-dinas"), await office.staff("case-bpjs")
    ids = {chat.token: await office.id_of(chat) for chat in (one, two)}

    async def hears() -> set[int]:
        return set(await following(office, number))

    assert await hears() == set(ids.values()), "nobody has it: everybody"
    await two.say(f"/laporan {number} ambil")
    assert await hears() == {ids[two.token]}
    office.clock.advance(minutes=16)
    await one.say(f"/laporan {number} tanya Sejak bulan apa?")
    assert await hears() == {ids[one.token]}
    await leave(one)
    assert await hears() == {ids[two.token]}, "who asked has left"


async def leave(chat: Chat) -> None:
    """The officer does not work here any more."""
    assert [m.key for m in await chat.say("/keluar", "ya")] == ["staff.left"]
