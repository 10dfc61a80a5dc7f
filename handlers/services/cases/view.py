"""A case as an officer reads it: where it stands, by when something follows, what was done, what can be done now.

The head sees the letter and where its case stands; never a report, nor how many there are.
"""

from collections.abc import Mapping
from typing import Any

from handlers.flow import Choice, Phrase, Say
from handlers.rules.cases.case_life import ANSWERING, OURS
from handlers.rules.cases.case_words import (
    ARREARS,
    ATTENDANCE,
    DEEDS,
    HISTORY,
    MINUTES,
    MORE,
    PAPERS,
    POTENTIAL,
    SCAN,
    deeds_for,
)
from handlers.rules.cases.figures import is_owed
from handlers.services.base.work import Work
from handlers.services.cases.deadlines import answer_by, is_paused
from handlers.services.cases.documents import papers_of, unscanned_letter
from handlers.services.cases.letters import fields_of, letter_file, own_draft
from handlers.services.cases.life import act_button, case_button, employer_of, note_of
from handlers.services.cases.promises import owed_line
from handlers.services.cases.visits import to_sign, when
from storage.enums import CaseStatus, LetterKind
from storage.repositories import cases
from storage.repositories.case_lists import CaseRow, list_cases
from storage.repositories.employers import REPORTED
from storage.repositories.submissions import count_of_case
from storage.tables import Case, CaseStep

SHOWN_STEPS = 4
ABSENT = "diam-panggil"
"""The button for a summons to which nobody came, instead of a letter without an answer."""
AFTER_DEEDS = 4
"""A scan that is missing is asked for after so many acts while its letter is under way; later behind them all."""
BUTTONS = 8
"""Of one message: as many as every channel carries."""
S = CaseStatus
WAITING: Mapping[CaseStatus, str] = {S.DRAFTED: "paraf", S.INITIALLED: "ttd", S.SIGNED: "kirim"}
"""What a letter waits for."""
OF_LETTERS = frozenset({"paraf", "ttd", "kirim", "buang", SCAN, PAPERS})
SHOWN_LETTERS = 8


def show(work: Work, case: Case, *, more: bool = False) -> Say:
    """The case with what is possible now as buttons; `more`: the rest of them."""
    employer, found = employer_of(work, case), cases.behind(work.uow.session, case.row_id)
    done = cases.steps_of(work.uow.session, case.row_id)
    known = employer.address or work.office.area.place(employer.place)
    params = {
        "number": case.number,
        "status": Phrase(f"cases.status-{case.status}"),
        "employer": employer.name,
        "where": Phrase("cases.where", {"place": known}) if known else "",
        "kind": Phrase(f"cases.kind-{case.kind}"),
        "arrears": arrears(case),
        "next": next_words(work, case),
        "reports": found.reports,
        "history": tuple(step_words(work, case, step) for step in done[-SHOWN_STEPS:]),
    }
    return Say("cases.record", params, buttons(work, case, more=more))


def history(work: Work, case: Case) -> Say:
    """Every step of the case, oldest first."""
    lines = tuple(step_words(work, case, step) for step in cases.steps_of(work.uow.session, case.row_id))
    return Say("cases.history", {"number": case.number, "lines": lines}, (case_button(case),))


def buttons(work: Work, case: Case, *, more: bool = False) -> tuple[Choice, ...]:
    """What this officer may do now: what waits for them, acts, then all else. `more`: those beyond the first page."""
    sent, waiting = count_of_case(work.connection, case.row_id)
    of_employer = [Choice(f"/kiriman {case.number}", Phrase("handed.choice-kiriman"))] if sent else []
    minutes = [_look(case, MINUTES, "teken")] if to_sign(work, case) is not None else []
    first, last = (of_employer, []) if waiting else ([], of_employer)
    found = [*first, *minutes, *_acts(work, case), *_looks(work, case), *last, _look(case, HISTORY, "riwayat")]
    if more:
        return tuple(found[BUTTONS - 1 :][:BUTTONS] or found[:BUTTONS])
    if len(found) <= BUTTONS:
        return tuple(found)
    return (*found[: BUTTONS - 1], _look(case, MORE, "lain"))


def _acts(work: Work, case: Case) -> list[Choice]:
    """Acts of the table, and the scan that is missing: early while its letter is under way, else behind them."""
    early = too_early(work, case)
    absent = {"diam": ABSENT} if _is_summons(work, case) else {}
    words = [deed.word for deed in deeds_for(case.status, work.actor.role) if deed.word not in early]
    found = [act_button(case, word, label=absent.get(word, "")) for word in words]
    letter = unscanned_letter(work, case)
    if letter is None:
        return found
    place = AFTER_DEEDS if case.status in (S.SIGNED, S.POSTED) else len(found)
    return [*found[:place], _look(case, f"{SCAN} {letter}", "pindai"), *found[place:]]


def _looks(work: Work, case: Case) -> list[Choice]:
    """Buttons for its papers, where there are any, and for BPJS' figures, where nobody has written them down."""
    papers = [_look(case, PAPERS, "berkas")] if papers_of(work, case) else []
    planned = case.status is S.VISIT_PLANNED or (case.status is S.POSTED and _is_summons(work, case))
    papers += [_look(case, ATTENDANCE, "hadir")] if planned else []
    unknown, word = case.arrears is None and case.potential is None, ARREARS if is_owed(case.kind) else POTENTIAL
    return papers + ([_look(case, word, word)] if unknown and case.status in OURS else [])


def _is_summons(work: Work, case: Case) -> bool:
    letter = cases.live_letter(work.uow.session, case.row_id)
    return letter is not None and letter.kind is LetterKind.SUMMONS


def _look(case: Case, words: str, label: str) -> Choice:
    return Choice(f"/kasus {case.number} {words}", Phrase(f"case.do-{label}"))


def too_early(work: Work, case: Case) -> frozenset[str]:
    """Acts that the table knows, but not on this day or not by this officer: no button offers them."""
    owed = cases.open_instalments(work.uow.session, case.row_id)
    early = {
        "bayar": not owed,
        "ingkar": not owed or owed[0].due >= work.today,
        "paraf": own_draft(work, case),
        "diam": case.due is not None and work.today <= case.due and not _meets_today(work, case),
        "temu": not _meeting_came(work, case),
        "pindah": not _is_summons(work, case),
    }
    return frozenset(word for word, is_early in early.items() if is_early)


def _meeting_came(work: Work, case: Case) -> bool:
    """True from the day of a summons' meeting on."""
    letter = cases.last_letter(work.uow.session, case.row_id)
    return letter is not None and letter.meeting_at is not None and work.office.today(letter.meeting_at) <= work.today


def _meets_today(work: Work, case: Case) -> bool:
    return _meeting_came(work, case) and case.due == work.today and case.status is S.POSTED


def arrears(case: Case) -> Phrase:
    """What is owed, as BPJS says; where nothing is, what would come in. That is never called arrears."""
    if case.arrears is None and case.potential is not None:
        return Phrase("cases.potential", {"amount": case.potential})
    if case.arrears is None:
        return Phrase("cases.arrears-none" if is_owed(case.kind) else "cases.potential-none")
    months = Phrase("cases.arrears-months", {"months": case.months}) if case.months else ""
    name = Phrase(f"case.choice-{case.arrears_class.replace(' ', '-')}") if case.arrears_class else None
    label = Phrase("cases.arrears-label", {"label": name}) if name else ""
    return Phrase("cases.arrears", {"amount": case.arrears, "months": months, "label": label})


def figures(row: CaseRow) -> Phrase | str:
    """What BPJS says, behind a line of a list; nothing where it says nothing."""
    if row.arrears is not None:
        name = Phrase(f"case.choice-{row.arrears_class.replace(' ', '-')}") if row.arrears_class else None
        label = Phrase("cases.arrears-label", {"label": name}) if name else ""
        return Phrase("cases.line-arrears", {"amount": row.arrears, "label": label})
    return Phrase("cases.line-potential", {"amount": row.potential}) if row.potential is not None else ""


def next_words(work: Work, case: Case) -> Phrase:
    """What comes next: by when, or that a clock stands still; of a closed case how it ended."""
    if case.status is S.CLOSED:
        return Phrase(f"cases.outcome-{case.outcome}") if case.outcome else Phrase("cases.outcome-none")
    if case.due is None:
        return Phrase("cases.next-open")
    if is_paused(work, case):
        return Phrase("cases.next-paused")
    schedule = cases.schedule_of(work.uow.session, case.row_id) if case.status is S.PROMISED else []
    if schedule:
        owed = cases.open_instalments(work.uow.session, case.row_id)
        done = len(schedule) - len(owed)
        key = "cases.next-promised" if owed else "cases.next-paid"
        due = owed_line(work, case, owed[0]) if owed else ""
        return Phrase(key, {"day": case.due, "done": done, "total": len(schedule), "due": due})
    visit = cases.planned_visit(work.uow.session, case.row_id)
    if case.status is S.VISIT_PLANNED and visit is not None and visit.hour and case.due >= work.today:
        return Phrase("cases.next-visit", {"when": when(visit), "answer": _answer(work, case)})
    late = "yes" if case.due < work.today else "no"
    whose = "ours" if case.status in OURS else "theirs"
    return Phrase(f"cases.next-{whose}", {"day": case.due, "late": late, "answer": _answer(work, case)})


def _answer(work: Work, case: Case) -> Phrase | str:
    """By when the whole is answered, and whether that day has passed; nothing where it needs no answer any more."""
    if case.status not in ANSWERING:
        return ""
    day = answer_by(work, case.kind, case.answer_from)
    return Phrase("cases.next-answer", {"day": day, "late": "yes" if day < work.today else "no"})


def step_words(work: Work, case: Case, step: CaseStep) -> Phrase:
    """One step in plain words: the day, what was done, by which agency, staff's note."""
    what = Phrase(f"cases.step-{step.action}")
    who = Phrase(f"cases.by-{step.acted_by or step.agency or ('head' if step.staff_id else 'nobody')}")
    note = note_of(work, case, step)
    words = Phrase("cases.step-note", {"note": note}) if note else ""
    return Phrase("cases.step", {"day": step.on.isoformat(), "what": what, "who": who, "note": words})


def last_step(work: Work, case: Case) -> Phrase:
    """The newest step in words, for whoever looked at the case before it was taken."""
    return step_words(work, case, cases.steps_of(work.uow.session, case.row_id)[-1])


def say_changed(work: Work, case: Case) -> Say:
    """It is no longer what was looked at: who did the last step, which may be whoever asks, and what it was."""
    step = cases.steps_of(work.uow.session, case.row_id)[-1]
    who = "nobody" if step.staff_id is None else "own" if step.staff_id == work.actor.staff_id else "other"
    params = {"number": case.number, "who": who, "at": work.office.local(step.at)}
    return Say("cases.changed", params | {"what": step_words(work, case, step)})


def show_letters(work: Work, page: int = 1) -> Say:
    """One page of the letters that wait for whoever asks, the most urgent first: the head posts nothing."""
    mine = [status for status, word in WAITING.items() if work.actor.role in DEEDS[word].who]
    total, rows = list_cases(work.uow.session, mine or WAITING, SHOWN_LETTERS, (page - 1) * SHOWN_LETTERS)
    if not rows:
        return Say("cases.letters-none")
    lines = tuple(Phrase("cases.letters-line", _params(row.number, row.status, row.employer)) for row in rows)
    choices = tuple(Choice(f"/surat {row.number}", row.number) for row in rows)
    return Say("cases.letters", {"count": total, "lines": lines}, (*choices, *turns("/surat", page, total)))


def turns(command: str, page: int, total: int, size: int = SHOWN_LETTERS) -> list[Choice]:
    """Buttons for the pages beside this one."""
    more = [Choice(f"{command} hal {page + 1}", Phrase("case.choice-lagi"))] if page * size < total else []
    return more + ([Choice(f"{command} hal {page - 1}", Phrase("case.choice-kembali"))] if page > 1 else [])


def _params(number: str, status: CaseStatus, employer: str) -> dict[str, Any]:
    return {"number": number, "employer": employer, "status": Phrase(f"cases.status-{status}")}


def show_letter(work: Work, case: Case) -> Say:
    """The letter of a case with its PDF, and what this person may do with it."""
    letter = cases.live_letter(work.uow.session, case.row_id)
    employer = employer_of(work, case)
    told = employer.known_from == REPORTED  # the head sees nothing of a report
    params = _params(case.number, case.status, case.number if told else employer.name)
    line = f"/surat {case.number}"
    seen = (Choice(f"{line} {PAPERS}", Phrase("case.do-berkas")),)
    if letter is None:
        return Say("cases.letter-none", params, seen if papers_of(work, case) else ())
    fields = fields_of(work, case, letter)
    if not told:  # as it stands in the letter, also where the employer has become one with another since
        params["employer"] = fields.employer
    params |= {"kind": Phrase(f"cases.letter-{letter.kind}"), "wrong": Phrase(f"cases.kind-{fields.wrong}")}
    params |= {"day": fields.reply_by or fields.day, "meets": "no" if fields.reply_by else "yes"}
    scan = unscanned_letter(work, case)
    choices = tuple(
        act_button(case, deed.word, "/surat")
        for deed in deeds_for(case.status, work.actor.role)
        if deed.word in OF_LETTERS and not (deed.word == "paraf" and own_draft(work, case))
    )
    choices += (Choice(f"{line} {SCAN} {scan}", Phrase("case.do-pindai")),) if scan else ()
    return Say("cases.letter", params, choices, files=(letter_file(work, case, letter),))
