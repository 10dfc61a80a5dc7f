"""An act on many cases is taken back, case by case, where nothing has happened to it since; later its news goes out."""

from handlers.flow import Say
from handlers.rules.cases.case_life import CaseAct
from handlers.rules.cases.many import CaseKind
from handlers.services.base.work import Done, Work
from handlers.services.cases.letters import Refused
from handlers.services.cases.many.parts import Left, left_lines, left_out
from handlers.services.cases.marks import Marks, kept, put_row, stands_as
from handlers.services.sealed.news import case_moved
from storage.enums import LetterStatus
from storage.repositories import bulk, case_joins
from storage.repositories.bulk import Act
from storage.repositories.cases import case_by_id
from storage.tables import Case


def take_back_many(work: Work, act: Act) -> Done:
    """Put every case back as it stood."""
    left: list[Left] = []
    items = kept(work, act.id)
    for case_id, marks in items:
        case = case_by_id(work.uow.session, case_id)
        if case is None:
            continue
        work.uow.session.refresh(case, with_for_update=True)
        if case.version != marks["version"]:
            left.append(left_out(case.number, Refused("many.moved-on")))
        else:
            _put_back(work, case, marks)
    bulk.note_undone(work.connection, act.id, work.now)
    work.audit("bulk.undone", f"bulk:{act.id}", why=str(len(items) - len(left)))
    return Done((Say("many.undone", {"count": len(items) - len(left), "lines": left_lines(left)}),))


def _put_back(work: Work, case: Case, marks: Marks) -> None:
    """The version goes on: a button that was made meanwhile says that the case has changed."""
    now = case.version + 1
    put_row(work, "cases", case.row_id, marks["case"] | {"version": now})
    stands_as(work, case.row_id, marks["case"]["version"], now)
    if marks["letter"] is not None:
        letter_id, row = marks["letter"]
        put_row(work, "letters", letter_id, row)
    if marks["made"] is not None:
        ended = {"status": LetterStatus.DISCARDED, "ended_on": work.today}
        case_joins.put_columns(work.connection, "letters", marks["made"], ended)
    case_joins.drop_step(work.connection, marks["step"])
    work.audit("case.undone", f"case:{case.row_id}", why=marks["act"])
    work.uow.session.expire_all()


def tell_held(work: Work) -> bool:
    """The timed job: reporters hear of one act that stands for good. True where there may be more."""
    act = bulk.ripe_act(work.connection, work.now, tuple(CaseKind))
    if act is None:
        return False
    for case_id, marks in kept(work, act):
        case = case_by_id(work.uow.session, case_id)
        if "act" in marks and case is not None and case.version == marks["version"]:
            case_moved(work, case, CaseAct(marks["act"]))
    bulk.note_asked(work.connection, act, work.now)
    return True
