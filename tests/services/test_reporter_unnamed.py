"""What a report sets off outside itself leaves no trace of the chat, and of no officer, who sent it."""

import pytest
from sqlalchemy import select, update

from handlers.services.base.work import Work
from storage.enums import CaseStatus, ReportStatus
from storage.rows import table_of
from storage.tables import AuditLine, Case, CaseStep, Report
from tests.support.chat import Chat, keys
from tests.support.office import Office
from tests.support.reporting import report
from tests.support.staff import officer, typed

AUDIT, STEPS, CASES, REPORTS = (table_of(table) for table in (AuditLine, CaseStep, Case, Report))


async def actors(office: Office, about: str, after: int = 0) -> list[tuple[str, str]]:
    """(who, what) of the audit's lines about reports, employers or cases, oldest first."""
    await office.hour()
    query = select(AUDIT.c.actor, AUDIT.c.action).where(AUDIT.c.action.like(f"{about}.%"), AUDIT.c.id > after)
    return [(row[0], row[1]) for row in await office.rows(query.order_by(AUDIT.c.id))]


async def own_chat(office: Office, *, works_here: bool) -> Chat:
    """A worker's chat, or one in which somebody works for the office."""
    return await (office.staff("dinas") if works_here else office.chat())


@pytest.mark.parametrize("works_here", [False, True])
async def test_an_employer_that_a_report_names_first(office: Office, *, works_here: bool) -> None:
    await report(office, chat=await own_chat(office, works_here=works_here), employer="PT Rahasia Bersama")
    assert await actors(office, "employer") == [("system", "employer.added")]
    assert await actors(office, "report") == [("reporter", "report.sent")]


@pytest.mark.parametrize("works_here", [False, True])
@pytest.mark.parametrize(
    ("stands", "left"), [(CaseStatus.CLOSED, "case.reopen"), (CaseStatus.CHECKED, "case.under-way")]
)
async def test_a_case_that_its_reporter_wants_opened_again(
    office: Office, stands: CaseStatus, left: str, *, works_here: bool
) -> None:
    chat, number, _code = await report(office, chat=await own_chat(office, works_here=works_here))
    await typed(await officer(office, "case-dinas"), f"/laporan {number} gabung ya")

    def end(work: Work) -> int:
        work.connection.execute(update(CASES).values(status=stands))
        work.connection.execute(update(REPORTS).values(status=ReportStatus.SOLVED))
        return int(max(work.connection.execute(select(AUDIT.c.id)).scalars()))

    await office.hour()
    before = await office.work(end)
    assert keys(await chat.say(f"/beres {number} belum"))[-1] == "report.why"
    assert keys(await chat.say("Saldonya masih nol."))[0] == "reported.reopened"
    assert await actors(office, "case", before) == [("system", left)]
    assert {who for who, _what in await actors(office, "report", before)} == {"reporter"}
    steps = await office.rows(select(STEPS.c.staff_id, STEPS.c.agency).where(STEPS.c.action == "reopen"))
    assert [tuple(step) for step in steps] == ([(None, None)] if stands is CaseStatus.CLOSED else [])
