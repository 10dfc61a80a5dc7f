"""What an employer promised, as dates: made, paid one by one, replaced by a new promise."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from handlers.flow import Data, FileRecipe, Phrase
from handlers.rules.cases.case_fields import ScheduleFields
from handlers.rules.cases.case_life import CaseAct
from handlers.rules.cases.schedule import Due, parse_schedule
from handlers.services.base.work import Work
from handlers.services.cases.letters import Refused
from handlers.services.cases.life import move_case, note_of
from handlers.services.cases.paper import paper_file, whose
from storage.repositories.cases import instalments_of, open_instalments, steps_of
from storage.tables import Case, CaseStep, Instalment

SAID = "instalments.said"
"""The cell for which the words of what is promised besides money are sealed."""
PROMISES = (CaseAct.PROMISE, CaseAct.AGREE)


@dataclass(frozen=True, slots=True)
class Schedule:
    """A promise as it was made at a step of the case: its dates, and what had been kept of those before it."""

    step: CaseStep
    dues: tuple[Instalment, ...]

    @property
    def is_agreement(self) -> bool:
        """True for a *Perjanjian Bersama*."""
        return self.step.action == CaseAct.AGREE


def promise(work: Work, case: Case, act: CaseAct, data: Data) -> None:
    """`janji`, `sepakat`: new dates in place of those that are still open; what was paid stays."""
    dues, session = parse_schedule(data["schedule"]), work.uow.session
    before = open_instalments(session, case.row_id)
    new = [_instalment(work, case, due) for due in dues]
    on = date.fromisoformat(data["on"]) if "on" in data else work.today
    move_case(work, case, act, on=on, note=data.get("register", ""), due=dues[0].day)
    for one in before:
        one.replaced_at = work.now
    session.add_all([*before, *new])
    session.flush()


def _instalment(work: Work, case: Case, due: Due) -> Instalment:
    said = work.vault.seal(due.what.encode(), f"{SAID}:{case.number}") if due.what else None
    what = "pay" if due.amount else "act"
    return Instalment(case_id=case.row_id, due=due.day, amount=due.amount, what=what, said=said)


def said_of(work: Work, case: Case, one: Instalment) -> str:
    """What is done by a date besides money; empty where nobody wrote it down."""
    return work.vault.open(one.said, f"{SAID}:{case.number}").decode() if one.said else ""


def due_lines(dues: Sequence[Due]) -> tuple[Phrase, ...]:
    """One line for each date: how much is paid by then, or what else is done."""
    return tuple(_due_line(due) for due in dues)


def _due_line(due: Due) -> Phrase:
    if due.amount:
        return Phrase("case.due-money", {"day": due.day.isoformat(), "amount": due.amount})
    said = {"day": due.day.isoformat(), "what": due.what}
    return Phrase("case.due-said", said) if due.what else Phrase("case.due-act", {"day": due.day.isoformat()})


def owed_line(work: Work, case: Case, one: Instalment) -> Phrase:
    """A date of a promise as it stands in the case."""
    return _due_line(Due(one.due, one.amount, said_of(work, case, one)))


def pay(work: Work, case: Case, data: Data) -> None:
    """`bayar`: the oldest date that is still open is done. Raises Refused where nothing is."""
    owed = open_instalments(work.uow.session, case.row_id)
    if not owed:
        raise Refused("cases.nothing-owed")
    owed[0].done_on = date.fromisoformat(data["on"])
    work.uow.session.add(owed[0])
    work.uow.session.flush()
    move_case(work, case, CaseAct.PAY, on=owed[0].done_on)


def schedules(work: Work, case: Case) -> list[Schedule]:
    """Every promise of a case, oldest first; of one that was kept whole the next one tells."""
    session, case_id = work.uow.session, case.row_id
    made = [step for step in steps_of(session, case_id) if step.action in PROMISES]
    every = instalments_of(session, case_id)
    until = [*(step.at for step in made[1:]), None][: len(made)]
    found = [Schedule(step, _dues(every, step, end)) for step, end in zip(made, until, strict=True)]
    return [one for one in found if one.dues]


def _dues(every: Sequence[Instalment], step: CaseStep, end: datetime | None) -> tuple[Instalment, ...]:
    """The dates that stood between a promise and the next one."""
    if end is None:
        dues = [one for one in every if one.replaced_at is None or one.replaced_at > step.at]
    else:
        gone = [one for one in every if one.replaced_at is not None and step.at < one.replaced_at <= end]
        last = max((one.id or 0 for one in gone), default=0)
        dues = gone + [one for one in every if one.replaced_at is None and (one.id or 0) < last]
    return tuple(sorted(dues, key=lambda one: (one.due, one.id or 0)))


def schedule_file(work: Work, case: Case, schedule: Schedule) -> FileRecipe:
    """A promise as PDF."""
    step, number = schedule.step, note_of(work, case, schedule.step) if schedule.is_agreement else ""
    dues = tuple(
        (one.due.isoformat(), one.amount, _day(one.done_on), said_of(work, case, one)) for one in schedule.dues
    )
    fields = ScheduleFields(dues=dues, agreement=number, dated=step.on.isoformat(), **whose(work, case))
    return paper_file(work, f"jadwal-{case.number}", "case-schedule", fields)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
