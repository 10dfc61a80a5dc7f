"""Timed work on regulations: what is deemed approved, what a company did not mend in time, whose end comes near."""

from handlers.flow import Choice, Phrase, Say
from handlers.rules.regulations.life import STEPS, WITH_COMPANY, RegulationAct, stands_at
from handlers.services.base.work import Work
from handlers.services.regulations.moving import add_step, deemed, find_regulation, follow_merging, move
from handlers.services.regulations.wording import kind_of
from storage.repositories.regulations import ending_by, to_deem, to_lapse, waiting
from storage.tables.regulations import Regulation

BATCH = 50


def watch_regulations(work: Work) -> bool:
    """One batch of what the clock does to them, outside the quiet hours. True: there may be more.

    An officer who looks earlier sees that it is deemed approved all the same (`moving.deemed`).
    """
    if work.office.awake_at(work.now) > work.now:
        return False
    moved = _merged(work)
    overdue = to_deem(work.uow.session, work.today, BATCH)
    for row in overdue:
        deemed(work, row)
    late = to_lapse(work.uow.session, WITH_COMPANY, work.today, BATCH)
    for row in late:
        move(work, row, RegulationAct.LAPSE)
    return BATCH in (moved, len(overdue), len(late), _remind(work))


def _merged(work: Work) -> int:
    """Let those go on that stand where nobody looks any more since steps were merged; how many there were."""
    merged = work.office.regulations.merged
    left = tuple(step for step in STEPS if stands_at(step, merged) is not step)
    rows = waiting(work.uow.session, left, BATCH) if left else []
    for row in rows:
        follow_merging(work, find_regulation(work, row.number) or row)
    return len(rows)


def _remind(work: Work) -> int:
    """Tell companies that their regulation ends soon; how many."""
    found = 0
    for place, days in enumerate(sorted(work.office.regulations.remind_days, reverse=True), 1):
        rows = ending_by(work.uow.session, work.today, days, place, BATCH)
        for row in rows:
            row.reminded = place
            add_step(work, row, "remind", row.status)
            work.tell(row.chat_id, _soon(row), f"regulation:{row.id}:ends:{row.ends}:{place}", waits=True)
        found += len(rows)
    return found


def _soon(row: Regulation) -> Say:
    again = Choice("/ajukan baru", Phrase("regulation.choice-ajukan-lagi"))
    longer = Choice(f"/ajukan {row.number} perpanjang", Phrase("regulation.own-do-perpanjang"))
    choices = (again, longer) if row.extended_from is None else (again,)
    return Say("regulation.told-ends", {"number": row.number, "kind": kind_of(row), "ends": row.ends}, choices)
