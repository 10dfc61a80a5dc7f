"""A regulation moves along its life: the table allows it, clocks keep pace, a step and the audit keep it.

`move` is the only place that changes where a regulation stands. Who hears of it: `news` beside it.
"""

from typing import Any

from handlers.rules.registrations.receipt import parse_receipt
from handlers.rules.regulations.clocks import Deemed, due_of, same_clock
from handlers.rules.regulations.life import RegulationAct, after, possible, stands_at
from handlers.rules.regulations.validity import last_day
from handlers.services.base.work import Work
from handlers.services.employers.renaming import NOTE
from handlers.services.regulations.news import tell_move, tell_owner
from storage.enums import RegulationStatus
from storage.repositories.regulations import regulation_by_number
from storage.tables.regulations import Regulation, RegulationStep

LETTER = "R"
S, A = RegulationStatus, RegulationAct


def find_regulation(work: Work, number: str) -> Regulation | None:
    """The regulation of an R- number as people type it, locked; None for anything else."""
    parsed = parse_receipt(number)
    if not parsed or not parsed.startswith(f"{LETTER}-"):
        return None
    row = regulation_by_number(work.uow.session, parsed)
    return deemed(work, row) if row is not None else None


def as_it_stands(work: Work, row: Regulation) -> Regulation:
    """One of a list; where its time of art 112 is over it is locked first, for somebody else may look at it too."""
    return find_regulation(work, row.number) or row if _is_over(work, row) else row


def _is_over(work: Work, row: Regulation) -> bool:
    return row.deemed_by is not None and row.deemed_by < work.today and A.DEEM in possible(row.status, row.kind)


def deemed(work: Work, row: Regulation) -> Regulation:
    """The same, locked before; where its time is over, it is deemed approved from now on, whoever looks first."""
    if row.deemed_by is not None and _is_over(work, row):
        starts = row.deemed_by
        row.decree_number = row.decree_dated = None  # a paper that waits to be signed says something else
        move(work, row, A.DEEM, deemed_on=starts, starts=starts, ends=last_day(starts))
    return row


def begin_clocks(work: Work, row: Regulation, status: RegulationStatus) -> None:
    """Of a regulation that has just come, or begins anew: all its time lies before it."""
    row.status, row.status_at, row.step_since = status, work.now, work.today
    row.spent, row.runs_since = 0, None
    _keep_time(work, row, RegulationStatus.WITHDRAWN)


def move(
    work: Work,
    row: Regulation,
    act: RegulationAct,
    *,
    note: str = "",
    **changes: Any,  # noqa: ANN401 -- columns of the regulation
) -> None:
    """Do `act`. Raises Impossible where the table does not know it, and then changes nothing.

    `note`: staff's own words. `changes`: columns of the regulation.
    """
    before, now_at = row.status, after(row.status, act, row.kind, work.office.regulations.merged)
    for column, value in changes.items():
        setattr(row, column, value)
    row.version += 1
    if before is S.LAPSED and act is A.RESUBMIT:
        begin_clocks(work, row, now_at)
    else:
        row.status, row.status_at = now_at, work.now
        _keep_time(work, row, before)
    row.closed_at = work.now if now_at in (S.LAPSED, S.WITHDRAWN) else None
    add_step(work, row, act, before, note)
    tell_move(work, row, act, note)


def follow_merging(work: Work, row: Regulation) -> None:
    """Its step is done together with a later one since the office changed that: it stands there from now on."""
    before = row.status
    row.status, row.status_at = stands_at(before, work.office.regulations.merged), work.now
    row.version += 1
    _keep_time(work, row, before)
    add_step(work, row, "merge", before)
    tell_owner(work, row, f"regulation:{row.id}:{row.version}")


def add_step(
    work: Work, row: Regulation, act: RegulationAct | str, before: RegulationStatus | None, note: str = ""
) -> None:
    """Write down what was done, today, by whoever acts."""
    work.uow.session.add(row)
    work.uow.session.flush()
    sealed = work.vault.seal(note.encode(), f"{NOTE}:{row.number}") if note else None
    step = RegulationStep(
        regulation_id=row.row_id,
        act=str(act),
        from_status=before,
        to_status=row.status,
        staff_id=work.actor.staff_id,
        round=row.round,
        on=work.today,
        note=sealed,
        at=work.now,
    )
    work.uow.session.add(step)
    work.uow.session.flush()
    work.audit(f"regulation.{act}", f"regulation:{row.id}", why=f"{before or ''}>{row.status}")


def note_of(work: Work, row: Regulation, step: RegulationStep) -> str:
    """What staff wrote at a step; empty where they wrote nothing."""
    return work.vault.open(step.note, f"{NOTE}:{row.number}").decode() if step.note else ""


def _keep_time(work: Work, row: Regulation, before: RegulationStatus) -> None:
    """The clocks of where it stands now."""
    rules, days = work.office.regulations, work.office.calendar.days
    if not same_clock(before, row.status):
        row.step_since = work.today
    row.due = due_of(row.status, row.step_since, rules, days)
    clock = Deemed(row.spent, row.runs_since).at(row.status, row.kind, work.today, days)
    row.spent, row.runs_since, row.deemed_by = clock.spent, clock.since, clock.ends(rules, days)
