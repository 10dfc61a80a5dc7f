"""What an officer does with one report: take, check, ask, sort, put aside, refer, close. The reporter hears of it."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.office.area import district_of
from handlers.rules.reading.places import find_places
from handlers.rules.reports.report_ends import REASONS, REFERRALS, SOLVED, one_of
from handlers.rules.reports.report_life import ReportAct
from handlers.services.base.answers import reaches
from handlers.services.base.due import working_day_after
from handlers.services.base.work import Done, Opening, Work
from handlers.services.reports.inbox import KINDS
from handlers.services.reports.report_desk import (
    act_on,
    done_with,
    find_report,
    held,
    no_report,
    place_words,
    show,
    stop_clocks,
)
from handlers.services.reports.templates import preview, question_words, ready_question
from handlers.services.sealed.news import ask_solved, tell_question, waits_until
from handlers.services.sealed.vault import add_line, chat_of, tell_reporter, vault_of
from storage.enums import ReportKind
from storage.tables import Report

LONGEST = 600
"""Characters of a question."""


def take(work: Work, report: Report) -> Done:
    """`ambil`: one officer follows it; a second one is told who."""
    return act_on(work, report, ReportAct.TAKE) or show(work, report)


def check(work: Work, report: Report) -> Done:
    """`periksa`: it is a report that the office can follow. From now on the time to answer it runs."""
    if report.checked_at is not None:
        return show(work, report)
    if other := act_on(work, report, ReportAct.CHECK):
        return other
    report.checked_at = work.now
    report.due = answer_due(work, report)
    return done_with(report, "desk.checked", due=report.due)


def ask(work: Work, report: Report, words: str) -> Done:
    """`tanya WORDS`: the question reaches the reporter, and the office's clocks stand still until the answer."""
    if vault_of(work, report) is None:
        return done_with(report, "desk.erased")
    ready, sure = ready_question(words)
    if ready is not None and not sure:
        return held(work, report) or Done((preview(report, ready),))
    words = ready or " ".join(words.split())
    if len(words) > LONGEST:
        return Done((Say("problems.too-long"),))
    if not words:
        return held(work, report) or Done(opens=Opening("desk", {"number": report.number, "what": "ask"}))
    if other := act_on(work, report, ReportAct.ASK):
        return other
    report.waiting_since = report.waiting_since or work.now
    add_line(work, report, "question", words, work.officer)
    tell_question(work, report, question_words(words))
    key = "desk.asked" if reaches(work, chat_of(work, report)) else "desk.asked-waits"
    return done_with(report, key, until=waits_until(work, report.waiting_since))


def ask_reporter(work: Work, data: Data) -> Done:
    """The words of a finished question."""
    report = find_report(work, data["number"])
    return ask(work, report, data["words"]) if report is not None else no_report()


def change_kind(work: Work, report: Report, typed: str) -> Done:
    """`jenis KIND`: another kind of wrong, with that kind's time to answer."""
    kind = one_of(typed, KINDS)
    if kind is None:
        return _which(report, "new-kind", "jenis", KINDS, "kind")
    if report.kind == kind:
        return show(work, report)
    if other := act_on(work, report, ReportAct.KIND, why=f"{report.kind}>{kind}"):
        return other
    report.kind = ReportKind(kind)
    if report.checked_at is not None and report.case_id is None:
        report.due = answer_due(work, report)
    return done_with(report, "desk.kind-changed", kind=Phrase(f"desk.kind-{kind}"))


def change_place(work: Work, report: Report, typed: str) -> Done:
    """`tempat PLACE`: the workplace is in another village or district of the list than the report says."""
    again = Opening("desk", {"number": report.number, "what": "place"})
    if not typed:
        return held(work, report) or Done(opens=again)
    area = work.office.area
    found = find_places(typed, (*area.villages, *area.districts))
    codes = [typed] if area.has_village(typed) or area.has_district(typed) else [m.code for m in found.matches]
    if not codes:
        return Done((Say("desk.place-unknown", {"number": report.number}),), opens=again)
    if len(codes) > 1 and found.kind != "exact":
        line = f"/laporan {report.number} tempat"
        choices = tuple(Choice(f"{line} {code}", area.place(code) or code) for code in codes)
        return Done((Say("desk.place-which", {"number": report.number}, choices),))
    if other := act_on(work, report, ReportAct.PLACE):
        return other
    report.place, report.district = codes[0], codes[0] if area.has_district(codes[0]) else district_of(codes[0])
    return done_with(report, "desk.place-changed", place=place_words(work, codes[0]))


def place_of(work: Work, data: Data) -> Done:
    """The words of a finished question for the place."""
    report = find_report(work, data["number"])
    return change_place(work, report, data["words"]) if report is not None else no_report()


def answer_due(work: Work, report: Report) -> date:
    """The last day to answer it, counted from the check by its kind (5, 14 or 60 working days)."""
    began = work.office.today(report.checked_at) if report.checked_at is not None else work.today
    return working_day_after(work, began, work.office.cases.days_for(report.kind))


def calm(work: Work, report: Report) -> Done:
    """`aman`: somebody has seen to the threat; the report goes back to its place in the inbox."""
    if report.threatened_at is None:
        return show(work, report)
    if other := act_on(work, report, ReportAct.CALM):
        return other
    report.threatened_at = None
    return done_with(report, "desk.calmed")


def wait(work: Work, report: Report) -> Done:
    """`tunggu`: no case yet, since a step would show who reported. It comes back by itself."""
    if other := act_on(work, report, ReportAct.WAIT):
        return other
    report.checked_at = report.checked_at or work.now
    report.due = working_day_after(work, work.today, work.office.cases.check_days)
    return done_with(report, "desk.put-aside", due=report.due)


def refer(work: Work, report: Report, typed: str) -> Done:
    """`rujuk WHY`: what the province's inspectors or the police must do. The reporter hears who, and why."""
    why = one_of(typed, tuple(REFERRALS))
    if why is None:
        return _which(report, "referral", "rujuk", REFERRALS, "refer")
    if other := act_on(work, report, ReportAct.REFER, why=why):
        return other
    report.due, report.waiting_since = None, None
    params = {"to": Phrase(f"desk.body-{REFERRALS[why]}"), "why": Phrase(f"desk.refer-{why}")}
    say = Say("desk.tell-referred", {"number": report.number, **params})
    tell_reporter(work, report, say, f"referred:{work.now.isoformat()}")
    return done_with(report, "desk.referred", **params)


def close(work: Work, report: Report, typed: str) -> Done:
    """`tutup REASON`: the reporter hears in plain words why, and what can still be done."""
    reason = one_of(typed, REASONS)
    if reason is None:
        return _which(report, "reason", "tutup", REASONS, "reason")
    if other := act_on(work, report, ReportAct.SOLVE if reason == SOLVED else ReportAct.CLOSE, why=reason):
        return other
    stop_clocks(work, report)
    say = Say(f"desk.tell-{reason}", {"number": report.number, "contact": work.office.help_line})
    said = ask_solved(say, report.number) if reason == SOLVED else say
    tell_reporter(work, report, said, f"closed:{work.now.isoformat()}")
    return done_with(report, "desk.closed", reason=Phrase(f"desk.reason-{reason}"))


def _which(report: Report, asked: str, word: str, answers: Iterable[str], label: str) -> Done:
    """What the act still needs to know, each answer as a button: `desk.which-ASKED`, labelled `desk.LABEL-ANSWER`."""
    line = f"/laporan {report.number} {word}"
    choices = tuple(Choice(f"{line} {one}", Phrase(f"desk.{label}-{one}")) for one in answers)
    return Done((Say(f"desk.which-{asked}", {"number": report.number}, choices),))


ACTS: Mapping[str, Callable[[Work, Report, str], Done]] = {
    "ambil": lambda work, report, _words: take(work, report),
    "periksa": lambda work, report, _words: check(work, report),
    "aman": lambda work, report, _words: calm(work, report),
    "tunggu": lambda work, report, _words: wait(work, report),
    "tanya": ask,
    "jenis": change_kind,
    "tempat": change_place,
    "rujuk": refer,
    "tutup": close,
}
"""What may follow `/laporan NO`; joining locks more than the report (`handlers.services.reports.joining`)."""
