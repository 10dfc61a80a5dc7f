"""Two officers of two agencies and the reporter at one report, in whatever order and at once: always a legal state."""

import asyncio
from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handlers.rules.access import Actor
from handlers.rules.reports.report_life import ENDED, OPEN
from handlers.services.base.work import Done, Work
from handlers.services.reports.replies import answer_office, withdraw_report
from storage.enums import ReportStatus
from tests.support.desk import Standing, audited, command, employer, looks, reported, standing, told
from tests.support.office import Office

ACTS = (
    "laporan NO ambil", "laporan NO periksa", "laporan NO tanya Sejak kapan?", "laporan NO gabung ya",
    "laporan NO tutup bukan-laporan", "laporan NO rujuk upah", "laporan NO jenis piutang",
    "buka NO orang perlu tahu ini", "setuju_buka NO", "tolak_buka NO", "buka NO kata perlu tahu ini",
)  # fmt: skip
OFFICERS = ("case-dinas", "case-bpjs")
REPORTER = ("withdraw", "answer")
ONCE = {
    "report.join": "joined", "report.close": "closed", "report.refer": "referred", "report.withdraw": "withdrawn",
}  # fmt: skip
PERSON = {"name": "RATNA INVENTED", "phone": "", "union": ""}

officer_steps = st.tuples(st.sampled_from(OFFICERS), st.sampled_from(ACTS))
reporter_steps = st.tuples(st.just("reporter"), st.sampled_from(REPORTER))
sequential = settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
together = settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])


async def begin(office: Office) -> tuple[dict[str, Actor], str, int]:
    """Two officers, a report, and the chat of its reporter."""
    who = {role: await office.actor(role) for role in OFFICERS}
    chat = await office.id_of(await office.chat())
    return who, await reported(office, chat=chat, employer_id=await employer(office), person=PERSON), chat


async def step(office: Office, who: dict[str, Actor], number: str, chat: int, move: tuple[str, str]) -> list[str]:
    """One act of one of them; nothing here may raise."""
    name, act = move
    if name in OFFICERS:
        return await command(office, who[name], act.replace("NO", number))

    def replies(work: Work) -> Done:
        data = {"record": number, "answer": ["sejak Maret"]}
        return withdraw_report(work, data) if act == "withdraw" else answer_office(work, data)

    return [say.key for say in (await office.work(replies, chat=chat)).says]


async def assert_legal(office: Office, number: str) -> Standing:
    """What the row says fits together."""
    report = await standing(office, number)
    assert report.status in {*OPEN, *ENDED, ReportStatus.WITHDRAWN}
    assert (report.closed_at is not None) == (report.status in {*ENDED, ReportStatus.WITHDRAWN})
    assert report.waiting_since is None or report.status in {ReportStatus.ASKED, ReportStatus.IN_CASE}
    if report.status is ReportStatus.ASKED:
        assert report.waiting_since is not None
    if report.status is ReportStatus.IN_CASE:
        assert report.case_id is not None
    return report


async def assert_kept(office: Office, number: str, chat: int, said: Counter[str]) -> None:
    """One line of the audit an act, and a look for each that was shown, told to the reporter."""
    lines = Counter(await audited(office, number))
    assert all(lines[act] <= 1 for act in ONCE)
    shown = said["desk.told-words"] + said["desk.person"]
    assert len(await looks(office, number)) == lines["report.looked"] == shown
    assert Counter(await told(office, chat))["desk.tell-looked"] == shown
    assert lines["unsealing.asked"] == said["desk.request-sent"]
    assert lines["unsealing.agreed"] == said["desk.request-agreed"]
    assert lines["report.ask"] == said["desk.asked"]
    assert lines["report.join"] == said["desk.joined"]


@given(moves=st.lists(officer_steps | reporter_steps, min_size=4, max_size=14))
@sequential
async def test_one_after_the_other(office: Office, moves: list[tuple[str, str]]) -> None:
    who, number, chat = await begin(office)
    said: Counter[str] = Counter()
    before = await standing(office, number)
    for move in moves:
        office.clock.advance(minutes=16)
        said.update(await step(office, who, number, chat, move))
        report = await assert_legal(office, number)
        if before.status is ReportStatus.WITHDRAWN:
            assert report.status is ReportStatus.WITHDRAWN
        before = report
    await assert_kept(office, number, chat, said)


@given(
    dinas=st.lists(st.sampled_from(ACTS), min_size=1, max_size=5),
    bpjs=st.lists(st.sampled_from(ACTS), min_size=1, max_size=5),
    reporter=st.lists(st.sampled_from(REPORTER), max_size=2),
)
@together
async def test_at_the_same_time(office: Office, dinas: list[str], bpjs: list[str], reporter: list[str]) -> None:
    who, number, chat = await begin(office)
    said: Counter[str] = Counter()

    async def run(name: str, acts: list[str]) -> None:
        for act in acts:
            office.clock.advance(minutes=4)
            said.update(await step(office, who, number, chat, (name, act)))

    await asyncio.gather(run("case-dinas", dinas), run("case-bpjs", bpjs), run("reporter", reporter))
    await assert_legal(office, number)
    await assert_kept(office, number, chat, said)
