"""Many reports, one case an employer. Before a step that could show who reported, the office is warned."""

from handlers.flow import Choice, Phrase, Say
from handlers.rules.reading.counts import read_count
from handlers.rules.registrations.receipt import parse_receipt
from handlers.rules.reports.exposure import Exposure, exposures
from handlers.rules.reports.report_life import ReportAct, possible
from handlers.services.base.work import Done, Work
from handlers.services.cases.life import open_case
from handlers.services.employers.merging import likely_same
from handlers.services.reports import report_desk
from handlers.services.reports.report_desk import INBOX
from handlers.services.sealed.news import next_step
from handlers.services.sealed.vault import tell_reporter
from storage.repositories.cases import lock_employer, open_case_of
from storage.repositories.employers import EmployerRow, cases_of, employer_by_id
from storage.repositories.report_inbox import employer_reported, told_by
from storage.tables import Case, Report

SURE, VISIT = "ya", "kunjungan"
TO, OWN = "ke", "ini"
"""`gabung ke 12`: into the case of employer 12; `gabung ini`: of the one that the report names."""
NEARS, LABEL = 4, 40


def join(work: Work, number: str, typed: str) -> Done:
    """`gabung [ke ID|ini] [ya|kunjungan]`: into the employer's open case, or a new one. No reporter sees another.

    Where the employer has no case and another one is near, that is asked first: one employer, one case. Employer and
    case are locked before the report, as everybody does who moves a case.
    """
    whose, how = _whose(typed)
    if whose and employer_by_id(work.connection, whose) is None:
        whose = None
    standing = _standing(work, number, whose)
    report = report_desk.find_report(work, number)
    if report is None:
        return report_desk.no_report()
    if report.employer_id is None:
        return report_desk.done_with(report, "desk.no-employer")
    if ReportAct.JOIN not in possible(report.status):
        return report_desk.not_now(report)
    if other := report_desk.held(work, report):
        return other
    if whose is None and standing is None and (near := near_ones(work, report.employer_id)):
        return _ask_whose(work, report, near)
    employer_id = whose or report.employer_id
    found = exposure_of(work, standing, report)
    if found and how not in (SURE, VISIT):
        return _warn(report, found, f"ke {whose} " if whose else f"{OWN} " if whose is not None else "")
    return _join(work, report, employer_id, found, visit=how == VISIT)


def _whose(typed: str) -> tuple[int | None, str]:
    """`ke 12 ya` as (12, "ya"): the employer whose case is meant. `ini ya`: (0, "ya"), the report's own."""
    words = typed.casefold().split()
    if words[:1] == [OWN]:
        return 0, " ".join(words[1:])
    if words[:1] == [TO] and len(words) > 1 and (found := read_count(words[1])):
        return found, " ".join(words[2:])
    return None, " ".join(words)


def near_ones(work: Work, employer_id: int) -> list[tuple[EmployerRow, str]]:
    """Employers that may be this one under another spelling or in another district, each with its open case."""
    row = employer_by_id(work.connection, employer_id)
    found = [one for _, one in likely_same(work, row)] if row is not None else []
    cases = ((one, next((c.number for c in cases_of(work.connection, one.id) if c.is_open), "")) for one in found)
    return sorted(cases, key=lambda pair: pair[1] == "")[:NEARS]


def _ask_whose(work: Work, report: Report, near: list[tuple[EmployerRow, str]]) -> Done:
    """Which of the near employers is meant; nothing is done yet."""
    number = report.number
    lines = tuple(
        Phrase(
            "desk.near-employer",
            {"place": n, "name": row.name, "where": _where(work, row) or "none", "case": case or "none"},
        )
        for n, (row, case) in enumerate(near, 1)
    )
    choices = [Choice(f"/laporan {number} gabung {TO} {row.id}", (case or row.name)[:LABEL]) for row, case in near]
    own = Choice(f"/laporan {number} gabung {OWN}", Phrase("desk.choice-bukan-itu"))
    return Done((Say("desk.near", {"number": number, "lines": lines}, (*choices, own, INBOX)),))


def _where(work: Work, row: EmployerRow) -> str:
    return row.address or work.office.area.place(row.place) or ""


def exposure_of(work: Work, case: Case | None, report: Report) -> tuple[Exposure, ...]:
    """Why a step of this case, with this report in it too, could show who reported; empty where it could not.

    Different reporters are counted by the keyed digests of their chats, a union with its members.
    """
    rules = work.office.cases
    rows = told_by(work.connection, case.id if case else None, report.row_id)
    reporters: dict[object, int] = {}
    for place, (chat, members, _workers) in enumerate(rows):
        key: object = chat if chat is not None else place
        reporters[key] = max(reporters.get(key, 1), members)
    employer_id = case.employer_id if case is not None else report.employer_id
    employer = employer_by_id(work.connection, employer_id)
    workers = max((count for _, _, count in rows), default=0) or None
    size = employer.size if employer is not None else None
    return exposures(sum(reporters.values()), workers, size, few=rules.few_reporters, small=rules.small_workplace)


def _standing(work: Work, number: str, whose: int | None) -> Case | None:
    """The open case of the employer whom the report names, or the officer, both locked."""
    if whose:
        return open_case_of(work.uow.session, lock_employer(work.uow.session, whose).id or whose)
    employer_id = employer_reported(work.connection, parse_receipt(number) or "")
    if employer_id is None:
        return None
    session = work.uow.session
    return open_case_of(session, lock_employer(session, employer_id).id or employer_id)


def _warn(report: Report, found: tuple[Exposure, ...], whose: str) -> Done:
    """The warning before a report joins a case that would show who sent it, with the three ways on.

    Wait for more reports, put the employer on a routine visit, or join all the same. Nothing is done yet.
    """
    number, lines = report.number, tuple(Phrase(f"desk.exposure-{one}") for one in found)
    choices = (
        Choice(f"/laporan {number} tunggu", Phrase("desk.choice-tunggu")),
        Choice(f"/laporan {number} gabung {whose}{VISIT}", Phrase("desk.choice-kunjungan")),
        Choice(f"/laporan {number} gabung {whose}{SURE}", Phrase("desk.choice-tetap-gabung")),
        report_desk.look_button(number),
        INBOX,
    )
    return Done((Say("desk.exposed", {"number": number, "lines": lines}, choices),))


def _join(work: Work, report: Report, employer_id: int, found: tuple[Exposure, ...], *, visit: bool) -> Done:
    """Put the report into the employer's case, and tell its reporter."""
    if other := report_desk.act_on(work, report, ReportAct.JOIN, why=VISIT if visit else ",".join(found)):
        return other
    case = open_case(work, employer_id, report.kind)
    report.case_id, report.employer_id = case.id, case.employer_id
    report.checked_at = report.checked_at or work.now
    report.due, report.waiting_since = None, None
    say = Say("desk.tell-joined", {"number": report.number, "next": next_step(work, case.due)})
    tell_reporter(work, report, say, f"joined:{case.number}")
    key = "desk.joined-visit" if visit else "desk.joined"
    return report_desk.done_with(report, key, Choice(f"/kasus {case.number}", case.number), case=case.number)
