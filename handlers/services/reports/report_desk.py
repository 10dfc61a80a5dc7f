"""One report on an officer's desk: found, held for some minutes, moved along its life, shown without the vault.

What stands here tells nobody who reported: a sealed report and an anonymous one look alike.
"""

from datetime import date, timedelta

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import ReportThing, Sight, sight
from handlers.rules.registrations.receipt import parse_receipt
from handlers.rules.reports.report_life import NotNow, ReportAct, after, possible
from handlers.services.base.officers import officer_words
from handlers.services.base.work import Done, Work
from handlers.services.cases.deadlines import working_days_since
from handlers.services.sealed.news import waits_until
from handlers.services.sealed.vault import sent_from_here
from storage.enums import Anonymity, CaseStatus, ReportStatus
from storage.repositories.cases import case_by_id
from storage.repositories.employers import employer_by_id
from storage.repositories.reports import count_evidence, report_by_number
from storage.repositories.staff import get_staff
from storage.repositories.unsealings import anonymity_of
from storage.tables import Case, Report

LETTER = "L-"
INBOX = Choice("/laporan", Phrase("desk.choice-laporan"))
WORDS = {
    ReportAct.TAKE: "ambil",
    ReportAct.CHECK: "periksa",
    ReportAct.ASK: "tanya",
    ReportAct.JOIN: "gabung",
    ReportAct.REFER: "rujuk",
    ReportAct.KIND: "jenis",
    ReportAct.PLACE: "tempat",
    ReportAct.CALM: "aman",
    ReportAct.CLOSE: "tutup",
}
"""What an officer may do with a report, in the words of the command and in the order of the work."""


def find_report(work: Work, number: str) -> Report | None:
    """The report of an L- number, locked; None alike for one that never was and for whoever sees no report."""
    parsed = parse_receipt(number)
    if parsed is None or not parsed.startswith(LETTER) or sight(work.actor.role, ReportThing.LINE) is Sight.NEVER:
        return None
    return report_by_number(work.uow.session, parsed)


def case_of(work: Work, report: Report) -> Case | None:
    """The case that a report is in; None where it is in none."""
    return case_by_id(work.uow.session, report.case_id)


def no_report() -> Done:
    """The answer to a number that never was."""
    return Done((Say("problems.no-report", choices=(INBOX,)),))


def held(work: Work, report: Report) -> Done | None:
    """Who else has it just now; None where it is free, one's own, or its holder has left."""
    holder, until = report.taken_by, report.taken_until
    if holder is None or holder == work.actor.staff_id or until is None or until <= work.now:
        return None
    agency = _agency_of(work, holder)
    if agency is None:
        return None
    params = {
        "number": report.number,
        "who": officer_words(work, holder),
        "agency": agency,
        "until": work.office.local(until),
    }
    return Done((Say("desk.held", params, (look_button(report.number), INBOX)),))


def _agency_of(work: Work, staff_id: int) -> str | None:
    """The short name of an officer's agency; None where they have left."""
    officer = get_staff(work.connection, staff_id)
    return work.office.agency(officer.agency).short_name if officer is not None and officer.agency is not None else None


def act_on(work: Work, report: Report, act: ReportAct, *, why: str = "") -> Done | None:
    """Do `act`: the report is this officer's, the table allows it, the audit keeps it; else what to say instead.

    One line of the audit an act.
    """
    if other := held(work, report) or not_theirs(work, report):
        return other
    before = report.status
    try:
        now_at = after(before, act)
    except NotNow:
        return not_now(report)
    report.taken_by = work.officer
    report.taken_until = work.now + timedelta(minutes=work.office.times.lease_minutes)
    if now_at is not before:
        report.status, report.status_at = now_at, work.now
    work.uow.session.add(report)
    work.audit(f"report.{act}", f"report:{report.row_id}", why=why)
    return None


def stop_clocks(work: Work, report: Report) -> None:
    """End everything that counts days: what is due, what is waited for, a threat on top of the inbox."""
    report.closed_at = work.now
    report.due = report.waiting_since = report.threatened_at = None


def not_theirs(work: Work, report: Report) -> Done | None:
    """The refusal for an officer who sent the report themselves, in words that do not say so; else None."""
    if not sent_from_here(work, report):
        return None
    return Done((Say("desk.not-theirs", {"number": report.number}, (INBOX,)),))


def not_now(report: Report) -> Done:
    """The answer where the act does not exist for a report that stands there."""
    params = {"number": report.number, "status": Phrase(f"desk.status-{report.status}")}
    return Done((Say("problems.report-not-now", params, (look_button(report.number), INBOX)),))


def done_with(report: Report, key: str, *choices: Choice, **params: object) -> Done:
    """What was done, with the way back to the report and the inbox."""
    buttons = (*choices, look_button(report.number), INBOX)
    return Done((Say(key, {"number": report.number, **params}, buttons),))


def look_button(number: str) -> Choice:
    """The button that shows a report."""
    return Choice(f"/laporan {number}", Phrase("desk.choice-lihat", {"number": number}))


def show(work: Work, report: Report) -> Done:
    """`/laporan NO`: the report without anything sealed."""
    return Done((Say("desk.report", _params(work, report), _choices(work, report)),))


def _choices(work: Work, report: Report) -> tuple[Choice, ...]:
    """Buttons for what may be done now and has not been done yet; the way into the vault last."""
    number, may = report.number, possible(report.status)
    done = {
        ReportAct.TAKE: report.taken_by == work.officer,
        ReportAct.CHECK: report.checked_at is not None,
        ReportAct.CALM: report.threatened_at is None,
    }
    found = [
        Choice(f"/laporan {number} {word}", Phrase(f"desk.choice-{word}"))
        for act, word in WORDS.items()
        if act in may and not done.get(act, False)
    ]
    if may:
        found.append(Choice(f"/buka {number}", Phrase("desk.choice-buka")))
    return (*found, INBOX)


def _params(work: Work, report: Report) -> dict[str, object]:
    """Every field that staff may see of a report; nothing is passed on by itself.

    A report is "named" or "hidden": whether a hidden one is sealed or anonymous nobody is told.
    """
    employer = employer_by_id(work.connection, report.employer_id)
    case = case_of(work, report)
    return {
        "number": report.number,
        "kind": Phrase(f"desk.kind-{report.kind}"),
        "status": Phrase(f"desk.status-{report.status}"),
        "employer": employer.name if employer is not None else Phrase("desk.unknown"),
        "place": place_words(work, report.place),
        "since": Phrase("desk.month", {"month": f"{report.since}-01"}) if report.since else Phrase("desk.unknown"),
        "workers": report.workers if report.workers is not None else "unknown",
        "members": report.members or 0,
        "still": {True: "yes", False: "no", None: "unknown"}[report.still_there],
        "evidence": count_evidence(work.connection, report.row_id),
        "sent": "named" if anonymity_of(work.connection, report.row_id) is Anonymity.NAMED else "hidden",
        "age": working_days_since(work, work.office.today(report.created_at)),
        "clock": clock_words(work, report, case),
        "marks": tuple(_marks(work, report, case)),
    }


def _marks(work: Work, report: Report, case: Case | None) -> list[Phrase]:
    """What an officer must not overlook, a line each."""
    found = [Phrase("desk.mark-threatened")] if report.threatened_at is not None else []
    found += [Phrase("desk.mark-danger", {"danger": report.danger})] if report.danger else []
    if report.checked_at is not None:
        found.append(Phrase("desk.mark-checked", {"on": work.office.today(report.checked_at)}))
    found += [Phrase("desk.mark-may-be-named")] if report.may_be_named else []
    found += [_case_mark(case)] if case is not None else []
    holder = report.taken_by
    agency = _agency_of(work, holder) if holder is not None else None
    if holder is not None and agency is not None:
        found.append(Phrase("desk.mark-taken", {"who": officer_words(work, holder), "agency": agency}))
    return found


def _case_mark(case: Case) -> Phrase:
    """The case that it is in, and how that ended where it has."""
    if case.status is not CaseStatus.CLOSED or case.outcome is None:
        return Phrase("desk.mark-case", {"case": case.number})
    return Phrase("desk.mark-case-ended", {"case": case.number, "outcome": Phrase(f"cases.outcome-{case.outcome}")})


def clock_words(work: Work, report: Report, case: Case | None) -> Phrase | str:
    """The date of the next step (of the case, where there is one), or that the reporter's answer is waited for."""
    if report.waiting_since is not None:
        until = waits_until(work, report.waiting_since)
        return Phrase("desk.clock-waits", {"since": work.office.today(report.waiting_since), "until": until})
    due = case.due if case is not None and report.status is ReportStatus.IN_CASE else report.due
    if due is None:
        return Phrase("desk.clock-none")
    late = is_late(work, due, waits=False)
    return Phrase("desk.clock-late" if late else "desk.clock-due", {"due": due})


def is_late(work: Work, due: date | None, *, waits: bool) -> bool:
    """True where `due` has passed; not while the reporter's answer is waited for (`waits`)."""
    return due is not None and not waits and due < work.today


def place_words(work: Work, place: str | None) -> Phrase | str:
    """The name of a dotted area code; "unknown" where there is none."""
    return work.office.area.place(place) or Phrase("desk.unknown")
