"""Sending a report: the report, its vault, the words and files in it, and one line to the case officers."""

from datetime import timedelta
from typing import Any

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import CASE_OFFICERS
from handlers.rules.reading.phone import NO_PHONE
from handlers.rules.reports.report_answers import ADD, SHOWN, SKIPPED, SLIPS, UNION, is_discreet, kind_of, place_of
from handlers.rules.reports.report_code import TOKEN_BYTES, code_from
from handlers.rules.reports.report_dangers import worst_of
from handlers.rules.reports.report_kinds import UNKNOWN, YES
from handlers.services.base.due import working_day_after
from handlers.services.base.numbers import new_number
from handlers.services.base.opting import with_news
from handlers.services.base.uploads import use_upload
from handlers.services.base.work import Done, Opening, Work
from handlers.services.employers.register import find_or_add, suggest
from handlers.services.reports.on_top import put_on_top
from handlers.services.sealed.post import day_of, post_message
from handlers.services.sealed.vault import (
    add_line,
    add_pieces,
    add_vault,
    audit_sender,
    keep_evidence,
    reports_here,
    say_unnamed,
    shown_reports,
    unnamed,
)
from storage.enums import Anonymity, ReportKind, ReportStatus
from storage.repositories.employers import EmployerRow, standing_employer
from storage.repositories.files import drop_uploads
from storage.repositories.reports import OVER, count_since, lines_of
from storage.repositories.staff import chats_with_staff
from storage.tables import Report

CODE_LABEL = "report-code"
OFFICERS_LABEL = "report-officers"
A_DAY = 10
"""Reports that one chat may send in a day: enough for a union, too few to flood an office."""
SHOWN_NAMES = 5
DISMISSED = "dismissed"


def suggest_employers(work: Work, data: Data) -> Done:
    """Offer the register's names that are near the typed one; the conversation of the report goes on with them."""
    found = suggest(work, data["employer"], limit=SHOWN_NAMES)
    rest = {name: value for name, value in data.items() if name != "which"}
    offered = [(str(one.id), f"{one.name}, {one.address}" if one.address else one.name) for one in found]
    return Done(opens=Opening("report", rest | {"suggested": offered}))


def cancel_report(work: Work, _data: Data) -> Done:
    """*Batal*: the files that were sent are forgotten with the answers."""
    drop_uploads(work.connection, work.here.id)
    return Done((Say("report.cancelled"),))


def submit_report(work: Work, data: Data) -> Done:
    """*Kirim*. A second report of this chat about the same employer is first offered to the one that stands.

    Not to a discreet one: whoever holds the phone would learn of it by naming employers.
    """
    mine = reports_here(work)
    yesterday = work.now - timedelta(days=1)
    if work.limited and count_since(work.connection, [r.row_id for r in mine], yesterday) >= A_DAY:
        return Done((Say("reported.too-many", {"contact": work.office.help_line}),))
    quiet = unnamed(work)
    employer = _employer(quiet, data)
    same = (r for r in shown_reports(work) if r.employer_id == employer.id and r.status not in OVER)
    first = next(same, None)
    if first is not None and data.get("same") is None:
        return Done(opens=Opening("report-same", data | {"record": first.number}))
    if first is not None and data["same"] == ADD:
        return _added(work, first, data)
    return _sent(work, data, employer, quiet)


def code_of(number: str, code: str) -> str:
    """What the digest of a code is made of: a code opens its own report and no other."""
    return f"{number}:{code}"


def tell_officers(work: Work, report: Report, key: str, cause: str, *, urgent: bool = False, **params: Any) -> None:  # noqa: ANN401
    """One line to whoever follows it, else to every case officer: number, kind, date; never a word of the reporter.

    At the full hour, and at once where it is `urgent`: somebody's safety goes before hiding who it is from a thief.
    """
    known = {"number": report.number, "kind": Phrase(f"report.choice-{report.kind}"), "due": report.due or work.today}
    look = (Choice(f"/laporan {report.number}", Phrase("report.choice-laporan")),)
    once = work.vault.index(OFFICERS_LABEL, f"{report.number}:{cause}").hex()
    for chat in who_follows(work, report):
        say, cause_here = Say(key, known | params, look), f"report:{report.id}:{once}:{chat}"
        if urgent:
            work.tell(chat, say, cause_here, urgent=True)
        else:
            post_message(work, report, chat, say, cause_here, only=CASE_OFFICERS)


def who_follows(work: Work, report: Report) -> list[int]:
    """The chats of the officer who asked last, or who follows the report; everybody's where they have left."""
    asked = [line.staff_id for line in lines_of(work.connection, report.row_id, ("question",))]
    here = chats_with_staff(work.connection, CASE_OFFICERS)
    for officer in (*asked[-1:], report.taken_by):
        theirs = [chat for chat, staff, _role, _area in here if staff == officer]
        if theirs:
            return theirs
    return [chat for chat, _staff, _role, _area in here]


def keep_said(work: Work, report: Report, kind: str, pieces: list[str]) -> int:
    """Keep pieces of an answer: files as evidence, words together; how many files were kept."""
    files, words = 0, []
    for piece in pieces:
        upload = use_upload(work, piece)
        if upload is not None:
            files += keep_evidence(work, report, upload)
        else:
            words.append(piece)
    add_pieces(work, report, kind, words)
    return files


def _sent(work: Work, data: Data, employer: EmployerRow, quiet: Work) -> Done:
    number, code = new_number(work, "L"), code_from(work.token(TOKEN_BYTES))
    index = work.vault.index(CODE_LABEL, code_of(number, code))
    report = Report(**_columns(work, data, employer, number), code_index=index)
    work.uow.session.add(report)
    work.uow.session.flush()
    add_vault(work, report, _person(data), code, SHOWN[data["shown"]], discreet=is_discreet(data))
    slip = data["slip"]
    if slip != UNKNOWN:
        add_line(work, report, "slip", slip.replace("-", " ") if slip in SLIPS else slip)
    keep_said(work, report, "story", [*data["story"], *told_beside(data)])
    files = keep_said(work, report, "story", data["evidence"])
    drop_uploads(work.connection, work.here.id)
    say_unnamed(work, report, quiet)
    audit_sender(work, "sent", report, why=str(report.kind))
    key = "reported.staff-danger" if report.danger else "reported.staff-new"
    tell_officers(work, report, key, "new", urgent=report.danger is not None)
    if DISMISSED in hurts(data):
        put_on_top(work, report, DISMISSED)
    elif report.danger is not None:
        report.threatened_at = work.now  # on top; the officers have heard of it
    return Done((with_news(work, receipt(report, code, files=files, discreet=is_discreet(data))),))


def receipt(report: Report, code: str, *, files: int, discreet: bool) -> Say:
    """Number and code, what follows and by when."""
    params = {"number": report.number, "code": code, "due": report.due, "files": files}
    return Say("report.receipt", params, words=("report.receipt-discreet",) if discreet else ())


def _columns(work: Work, data: Data, employer: EmployerRow, number: str) -> dict[str, Any]:
    """The columns of the report's own row, which is not sealed: everything in it is about the employer."""
    sent = day_of(work)
    row = {"number": number, "status": ReportStatus.RECEIVED, "status_at": sent, "created_at": sent}
    about = {"kind": ReportKind(kind_of(data)), "employer_id": employer.id, "place": place_of(data)}
    since = {"since": _known(data["since"]), "still_there": data["still"] == YES}
    members = _number(data["members"]) if data["subject"] == UNION else None
    people = {"workers": _number(data["workers"]), "members": members, "may_be_named": data["may-know"] == YES}
    due = working_day_after(work, work.today, work.office.cases.check_days)
    return row | about | since | people | {"danger": worst_of(dangers(data)), "due": due}


def told_beside(data: Data) -> list[str]:
    """Words that tell more than the answer they were taken as: "sejak: dari dulu sekali"."""
    return [data[f"{step}-said"] for step in ("place", "since", "workers", "members") if data.get(f"{step}-said")]


def hurts(data: Data) -> set[str]:
    """What happened to the reporter ("threat", "dismissed"), as told before the report was sent."""
    return set(data.get("hurts+", ()))


def dangers(data: Data) -> set[str]:
    """Kinds of danger that were told of; a threat is one."""
    return set(data.get("dangers", ())) | hurts(data) - {DISMISSED}


def _person(data: Data) -> dict[str, Any]:
    """Name, phone and union of those who gave them, and the proof of consent."""
    found: dict[str, Any] = {"consent": data["consent"]}
    if data["subject"] == UNION:
        found["union"] = data["union"]
    if SHOWN[data["shown"]] is not Anonymity.ANONYMOUS:
        found |= {name: data[name] for name in ("name", "phone") if data[name] not in (SKIPPED, NO_PHONE)}
    return found


def _added(work: Work, report: Report, data: Data) -> Done:
    """The words and files of a second report join the first; nothing else of it is kept."""
    keep_said(work, report, "more", [*data["story"], *data["evidence"]])
    drop_uploads(work.connection, work.here.id)
    audit_sender(work, "added", report)
    tell_officers(work, report, "reported.staff-more", f"more:{work.now.isoformat()}")
    return Done((Say("reported.added", {"number": report.number}),))


def _employer(work: Work, data: Data) -> EmployerRow:
    """The one that was chosen from the register, as it stands now, else the row of the typed name."""
    which = data.get("which", "")
    chosen = standing_employer(work.connection, int(which)) if which.isdecimal() else None
    return chosen or find_or_add(work, data["employer"], place=place_of(data))


def _known(value: str) -> str | None:
    return value if value[:1].isdecimal() else None


def _number(value: str) -> int | None:
    return int(value) if value.isdecimal() else None
