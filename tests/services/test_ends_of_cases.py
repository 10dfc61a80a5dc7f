"""How a case ended is told as it is: five outcomes, five texts, and only one of them makes a report solved."""

import pytest

from handlers.rules.cases.case_life import CaseAct
from handlers.rules.cases.case_words import OUTCOMES
from handlers.services.cases.life import move_case, reopen_case
from handlers.services.reports.joining import join
from storage.enums import CaseStatus, ReportStatus
from storage.tables import Case
from tests.services.test_reporting import found, news
from tests.support.cases import case_field, put_case, with_case
from tests.support.chat import Chat, Heard, keys
from tests.support.desk import command
from tests.support.office import Office
from tests.support.reporting import report

TEXTS = {
    "complied": "menurut kantor, perusahaan sudah patuh.",
    "agreement": "ada Perjanjian Bersama, janji tertulis.",
    "handed-on": "sekarang ditangani lembaga lain.",
    "unfounded": "sudah diperiksa, tetapi tidak terbukti.",
    "gone": "perusahaan tidak ditemukan lagi.",
}
SAYS_SOLVED = ("sudah beres", "dibereskan", "solved", "settled")


async def closed(office: Office, outcome: str) -> tuple[Chat, str, str, Heard]:
    """A report whose case was closed so: its chat, its number, the case, and the news of it."""
    chat, number, _code = await report(office)
    actor = await office.actor("case-dinas")
    await office.work(lambda work: join(work, number, "ya"), actor=actor)
    case = str(await found(office, number, lambda work, row: work.uow.session.get_one(Case, row.case_id).number))
    await news(office, chat)
    await with_case(office, case, lambda work, one: move_case(work, one, CaseAct.CLOSE, outcome=outcome), actor=actor)
    (heard,) = await news(office, chat)
    return chat, number, case, heard


async def status_of(office: Office, number: str) -> ReportStatus:
    """Where a report stands."""
    return ReportStatus(await found(office, number, lambda _work, row: row.status))


@pytest.mark.parametrize("outcome", sorted(OUTCOMES.values()))
async def test_each_outcome_has_its_own_words(office: Office, outcome: str) -> None:
    chat, number, case, heard = await closed(office, outcome)
    assert f"Laporan {number}: {TEXTS[outcome]}" in heard.text
    solved = outcome == "complied"
    assert f"/beres {number} belum" in heard.choices
    assert (f"/beres {number} sudah" in heard.choices) == solved
    assert await status_of(office, number) is (ReportStatus.SOLVED if solved else ReportStatus.CLOSED)
    shown = [heard, *(await chat.say("status")), *(await (await office.staff("case-dinas")).say(f"/laporan {number}"))]
    if not solved:
        assert not [one.text for one in shown if any(word in one.text.casefold() for word in SAYS_SOLVED)]
        assert TEXTS[outcome] in shown[1].text
        assert case in shown[2].text


@pytest.mark.parametrize("outcome", ["agreement", "handed-on", "unfounded", "gone"])
async def test_belum_opens_it_again_whatever_the_outcome(office: Office, outcome: str) -> None:
    chat, number, case, _heard = await closed(office, outcome)
    assert keys(await chat.tap(f"/beres {number} belum")) == ["report.why"]
    assert keys(await chat.say("Masih sama saja.")) == ["reported.reopened"]
    assert await status_of(office, number) is ReportStatus.IN_CASE
    assert await case_field(office, case, "closed_at") is None


async def test_who_ended_with_the_case_hears_that_it_is_open_again_and_nobody_else(office: Office) -> None:
    chat, number, case, _heard = await closed(office, "unfounded")
    other, second, _code = await report(office)
    actor = await office.actor("case-dinas")
    await command(office, actor, f"/laporan {second} tutup bukan-wewenang")
    await news(office, other)
    office.clock.advance(days=1)
    await with_case(office, case, lambda work, one: reopen_case(work, one, "Ada bukti baru.").number, actor=actor)
    (heard,) = await news(office, chat)
    assert "dibuka lagi" in heard.text
    assert await status_of(office, number) is ReportStatus.IN_CASE
    assert await news(office, other) == []
    assert await status_of(office, second) is ReportStatus.CLOSED


async def test_a_solved_report_whose_case_then_ends_otherwise_is_not_called_solved(office: Office) -> None:
    chat, number, _code = await report(office)
    actor = await office.actor("case-dinas")
    await office.work(lambda work: join(work, number, "ya"), actor=actor)
    case = str(await found(office, number, lambda work, row: work.uow.session.get_one(Case, row.case_id).number))
    await put_case(office, case, CaseStatus.VISITED)
    await with_case(office, case, lambda work, one: move_case(work, one, CaseAct.COMPLY), actor=actor)
    assert await status_of(office, number) is ReportStatus.SOLVED
    await with_case(office, case, lambda work, one: move_case(work, one, CaseAct.CLOSE, outcome="gone"), actor=actor)
    assert await status_of(office, number) is ReportStatus.CLOSED
    assert [one for one in await news(office, chat) if "tidak ditemukan lagi" in one.text]
