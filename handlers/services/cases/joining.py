"""Two cases of one employer become one, with everything in them; told to nobody, and for some minutes undone again.

Reports, letters, visits, promises, submissions and the history go into the case that stays. The other number opens it.
"""

from collections.abc import Iterable

from handlers.rules.cases.case_life import ON_PAPER
from handlers.rules.cases.joining import NEVER, stays_first
from handlers.services.base.work import Work
from handlers.services.cases.deadlines import next_due
from handlers.services.cases.life import add_step
from handlers.services.cases.marks import Marks, put_row, row_marks
from storage.enums import CaseStatus, LetterStatus
from storage.repositories import case_joins
from storage.repositories.cases import case_by_id, live_letter, planned_visit
from storage.tables import Case

FIGURES = (("arrears", "months", "arrears_class"), ("potential",))
"""What BPJS says of an employer, amount first: what belongs together is taken from one case."""


def which_stays(one: Case, other: Case) -> tuple[Case, Case]:
    """(the case that stays, the one that goes into it)."""
    first = stays_first(one.status, other.status, older=one.row_id < other.row_id)
    return (one, other) if first else (other, one)


def cannot_join(one: Case, other: Case) -> Case | None:
    """The case that stands in the way: suspended or closed; None where they can be joined."""
    return next((case for case in (one, other) if case.status in NEVER), None)


def other_amounts(named: Case, other: Case) -> tuple[int, int] | None:
    """(the amount that a joined case will bear, the one that it will not), where BPJS says two; else None."""
    for amount, *_more in FIGURES:
        said, unsaid = getattr(named, amount), getattr(other, amount)
        if said is not None and unsaid is not None and said != unsaid:
            return said, unsaid
    return None


def join_cases(work: Work, keep: Case, gone: Case, *, named: Case) -> Marks:
    """Make one of them; what undo needs. Both are locked, and both are open.

    `named`: the one of the employer whose name stays, which need not be the case that stays. Its figures stay too: no
    sum is said, and no letter written, under a name of which BPJS said another one.
    """
    before = {"keep": row_marks(work, "cases", keep.row_id), "gone": row_marks(work, "cases", gone.row_id)}
    ended = _end_what_cannot_be_two(work, keep, gone)
    moved = case_joins.hanging_on(work.connection, gone.row_id)
    listed = case_joins.listed_as(work.connection, gone.number)
    _move(work, moved, gone, keep)
    case_joins.list_as(work.connection, listed, keep.number)
    _close(work, gone, keep)
    _take_over(work, keep, gone, named)
    add_step(work, keep, "join", gone.number)
    work.audit("case.joined", f"case:{gone.row_id}", why=f"into case:{keep.row_id}")
    step = case_joins.last_step_id(work.connection, keep.row_id)
    known = {"keep": keep.row_id, "gone": gone.row_id, "step": step, "version": keep.version}
    return known | {"before": before, "ended": ended, "moved": moved, "listed": listed}


def may_part(work: Work, marks: Marks) -> bool:
    """True while nothing has happened to the joined case since."""
    keep, gone = (_locked(work, marks[which]) for which in ("keep", "gone"))
    return keep.version == marks["version"] and gone.joined_into == keep.row_id


def part_cases(work: Work, marks: Marks) -> None:
    """Undo it. What came to the joined case since (a report, a submission) stays with it."""
    keep, gone = (_locked(work, marks[which]) for which in ("keep", "gone"))
    case_joins.drop_step(work.connection, marks["step"])
    _move(work, marks["moved"], keep, gone)
    case_joins.list_as(work.connection, marks["listed"], gone.number)
    for table, row_id, row in marks["ended"]:
        put_row(work, table, row_id, {name: value for name, value in row.items() if name != "content"})
    for which, case in (("gone", gone), ("keep", keep)):
        put_row(work, "cases", case.row_id, marks["before"][which] | {"version": case.version + 1})
    work.audit("case.parted", f"case:{gone.row_id}", why=f"from case:{keep.row_id}")
    for case in (keep, gone):
        work.uow.session.refresh(case)


def _locked(work: Work, case_id: int) -> Case:
    found = case_by_id(work.uow.session, case_id)
    if found is None:
        raise LookupError("a case that was joined is gone")
    work.uow.session.refresh(found, with_for_update=True)
    return found


def _end_what_cannot_be_two(work: Work, keep: Case, gone: Case) -> list[tuple[str, int, Marks]]:
    """A letter that is still on paper and a planned visit of the case that goes; how they stood before."""
    found: list[tuple[str, int, Marks]] = []
    letter, visit = live_letter(work.uow.session, gone.row_id), planned_visit(work.uow.session, gone.row_id)
    if letter is not None and letter.id is not None and gone.status in ON_PAPER:
        found.append(("letters", letter.id, row_marks(work, "letters", letter.id)))
        letter.status, letter.ended_on = LetterStatus.DISCARDED, work.today
        work.uow.session.add(letter)
    if visit is not None and visit.id is not None:
        found.append(("visits", visit.id, row_marks(work, "visits", visit.id)))
        visit.cancelled_at = work.now
        work.uow.session.add(visit)
    work.uow.session.flush()
    return found


def _move(work: Work, rows: dict[str, list[int]], from_case: Case, to_case: Case) -> None:
    """Hang rows on the other case; what is sealed for the number is sealed for the new one."""

    def reseal(content: bytes, cell: str) -> bytes:
        plain = work.vault.open(content, f"{cell}:{from_case.number}")
        return work.vault.seal(plain, f"{cell}:{to_case.number}")

    work.uow.session.flush()
    case_joins.move_rows(work.connection, rows, to_case.row_id, reseal)
    work.uow.session.expire_all()


def _close(work: Work, gone: Case, keep: Case) -> None:
    """The row stays behind its number: closed, without an outcome."""
    gone.status, gone.status_at, gone.closed_at = CaseStatus.CLOSED, work.now, work.now
    gone.joined_into, gone.due, gone.version = keep.row_id, None, gone.version + 1
    work.uow.session.add(gone)
    work.uow.session.flush()


def _take_over(work: Work, keep: Case, gone: Case, named: Case) -> None:
    """The clocks that began first, and the figures that go with the name, or that only the other one had."""
    keep.opened_at, keep.answer_from = min(keep.opened_at, gone.opened_at), min(keep.answer_from, gone.answer_from)
    for amount, *more in FIGURES:
        if getattr(gone, amount) is not None and (named is gone or getattr(keep, amount) is None):
            _exchange(keep, gone, (amount, *more))
    keep.version += 1
    if keep.status in (CaseStatus.POSTED, CaseStatus.PROMISED):
        keep.due = next_due(work, keep)
    work.uow.session.add_all((keep, gone))
    work.uow.session.flush()


def _exchange(keep: Case, gone: Case, names: Iterable[str]) -> None:
    """What the case that stays does not bear remains in the row of the other one."""
    for name in names:
        mine, theirs = getattr(keep, name), getattr(gone, name)
        setattr(keep, name, theirs)
        setattr(gone, name, mine)
