"""A case as an officer reads it: where it stands, by when something follows, what was done, what can be done now."""

from handlers.flow import Choice, Phrase, Say
from handlers.rules.cases.case_life import ANSWERING
from handlers.rules.cases.case_words import ARREARS, HISTORY, MINUTES, MORE, PAPERS, SCAN, deeds_for
from handlers.services.base.work import Work
from handlers.services.cases.clock import OURS, answer_by, answer_late, case_id_of, is_paused
from handlers.services.cases.documents import papers_of, unscanned_letter
from handlers.services.cases.letters import own_draft
from handlers.services.cases.life import employer_of, note_of
from handlers.services.cases.visits import to_sign, when
from handlers.services.cases.whereabouts import where
from storage.enums import CaseStatus
from storage.repositories.cases import behind, open_instalments, planned_visit, schedule_of, steps_of
from storage.repositories.submissions import count_of_case
from storage.tables import Case, CaseStep

SHOWN_STEPS = 4
AFTER_DEEDS = 4
"""A scan that is missing is asked for after so many acts while its letter is under way; later behind them all."""
BUTTONS = 8
"""Of one message: as many as every channel carries."""


def show(work: Work, case: Case, *, more: bool = False) -> Say:
    """The case with what is possible now as buttons; `more`: the rest of them."""
    employer, found = employer_of(work, case), behind(work.uow.session, case_id_of(case))
    done = steps_of(work.uow.session, case_id_of(case))
    params = {
        "number": case.number,
        "status": Phrase(f"cases.status-{case.status}"),
        "employer": employer.name,
        "where": where(work, employer),
        "kind": Phrase(f"cases.kind-{case.kind}"),
        "arrears": arrears(case),
        "next": next_words(work, case),
        "reports": found.reports,
        "history": tuple(step_words(work, case, step) for step in done[-SHOWN_STEPS:]),
    }
    return Say("cases.record", params, buttons(work, case, more=more))


def history(work: Work, case: Case) -> Say:
    """Everything that was done."""
    lines = tuple(step_words(work, case, step) for step in steps_of(work.uow.session, case_id_of(case)))
    back = (Choice(f"/kasus {case.number}", Phrase("case.choice-see")),)
    return Say("cases.history", {"number": case.number, "lines": lines}, back)


def buttons(work: Work, case: Case, *, more: bool = False) -> tuple[Choice, ...]:
    """What this officer may do now; a button knows the version that it was shown with."""
    deeds = [deed for deed in deeds_for(case.status, work.actor.role) if deed.word not in too_early(work, case)]
    line = f"/kasus {case.number}"
    found = [Choice(f"{line} {deed.word} v{case.version}", Phrase(f"case.do-{deed.word}")) for deed in deeds]
    if letter := unscanned_letter(work, case):
        soon = case.status in (CaseStatus.SIGNED, CaseStatus.POSTED)
        found.insert(AFTER_DEEDS if soon else len(found), Choice(f"{line} {SCAN} {letter}", Phrase("case.do-pindai")))
    if to_sign(work, case) is not None:
        found.insert(0, Choice(f"{line} {MINUTES}", Phrase("case.do-teken")))
    if papers_of(work, case):
        found.append(Choice(f"{line} {PAPERS}", Phrase("case.do-berkas")))
    if case.arrears is None and case.status in OURS:
        found.append(Choice(f"{line} {ARREARS}", Phrase("case.do-tunggakan")))
    sent, waiting = count_of_case(work.uow.connection, case_id_of(case))
    if sent:
        found.insert(0 if waiting else len(found), Choice(f"/kiriman {case.number}", Phrase("handed.choice-kiriman")))
    found.append(Choice(f"{line} {HISTORY}", Phrase("case.do-riwayat")))
    if more:
        return tuple(found[BUTTONS - 1 :][:BUTTONS]) or tuple(found[:BUTTONS])
    if len(found) <= BUTTONS:
        return tuple(found)
    return (*found[: BUTTONS - 1], Choice(f"{line} {MORE}", Phrase("case.do-lain")))


def too_early(work: Work, case: Case) -> frozenset[str]:
    """Acts that the table knows, but not on this day or not by this officer: no button offers them."""
    owed = open_instalments(work.uow.session, case_id_of(case))
    broken = bool(owed) and owed[0].due < work.today
    early = set() if owed else {"bayar"}
    early |= set() if broken else {"ingkar"}
    early |= {"paraf"} if own_draft(work, case) else set()
    early |= {"diam"} if case.due is not None and work.today <= case.due else set()
    return frozenset(early)


def arrears(case: Case) -> Phrase:
    """What is owed, as BPJS says."""
    if case.arrears is None:
        return Phrase("cases.arrears-none")
    months = Phrase("cases.arrears-months", {"months": case.months}) if case.months else ""
    label = Phrase(f"case.choice-{label_id(case.arrears_class)}") if case.arrears_class else None
    label = Phrase("cases.arrears-label", {"label": label}) if label else None
    return Phrase("cases.arrears", {"amount": case.arrears, "months": months, "label": label or ""})


def label_id(arrears_class: str) -> str:
    """The class as BPJS writes it ("kurang lancar"), as an id."""
    return arrears_class.replace(" ", "-")


def next_words(work: Work, case: Case) -> Phrase:
    """By when what follows, that a clock stands still, or how it ended."""
    if case.status is CaseStatus.CLOSED:
        return Phrase(f"cases.outcome-{case.outcome}") if case.outcome else Phrase("cases.outcome-none")
    if case.due is None:
        return Phrase("cases.next-open")
    if is_paused(work, case):
        return Phrase("cases.next-paused")
    schedule = schedule_of(work.uow.session, case_id_of(case)) if case.status is CaseStatus.PROMISED else []
    if schedule:
        owed = open_instalments(work.uow.session, case_id_of(case))
        done = len(schedule) - len(owed)
        key = "cases.next-promised" if owed else "cases.next-paid"
        return Phrase(key, {"day": case.due, "done": done, "total": len(schedule)})
    visit = planned_visit(work.uow.session, case_id_of(case))
    if case.status is CaseStatus.VISIT_PLANNED and visit is not None and visit.hour and case.due >= work.today:
        return Phrase("cases.next-visit", {"when": when(visit), "answer": _answer(work, case)})
    late = "yes" if case.due < work.today else "no"
    whose = "ours" if case.status in OURS else "theirs"
    return Phrase(f"cases.next-{whose}", {"day": case.due, "late": late, "answer": _answer(work, case)})


def _answer(work: Work, case: Case) -> Phrase | str:
    """By when the whole is answered, and whether that day has passed; nothing where it needs no answer any more."""
    if case.status not in ANSWERING:
        return ""
    late = answer_late(work, case.status, case.kind, case.answer_from) is not None
    return Phrase(
        "cases.next-answer", {"day": answer_by(work, case.kind, case.answer_from), "late": "yes" if late else "no"}
    )


def step_words(work: Work, case: Case, step: CaseStep) -> Phrase:
    """One step in plain words: the day, what was done, by which agency, staff's note."""
    what = Phrase(f"cases.step-{step.action}")
    who = (
        Phrase(f"cases.by-{step.agency}")
        if step.agency
        else Phrase(f"cases.by-{'head' if step.staff_id else 'nobody'}")
    )
    if step.acted_by:
        who = Phrase(f"cases.by-{step.acted_by or step.agency or ('head' if step.staff_id else 'nobody')}")
    note = note_of(work, case, step)
    words = Phrase("cases.step-note", {"note": note}) if note else ""
    return Phrase("cases.step", {"day": step.on.isoformat(), "what": what, "who": who, "note": words})


def last_step(work: Work, case: Case) -> Phrase:
    """The newest step in words, for whoever looked before it."""
    return step_words(work, case, steps_of(work.uow.session, case_id_of(case))[-1])
