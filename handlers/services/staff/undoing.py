"""`/urungkan` of those who write letters: the last act on many cases or reminders, or the joining of two cases."""

from handlers.flow import Say
from handlers.rules.cases.many import CaseKind
from handlers.rules.regulations.reminders import ReminderKind
from handlers.services.base.work import Done, Work
from handlers.services.cases.many.undo import take_back_many
from handlers.services.cases.marks import kept
from handlers.services.employers.joining import undo_join
from handlers.services.regulations.reminding import take_back_reminders
from storage.repositories import bulk
from storage.repositories.bulk import Act
from storage.repositories.cases import case_by_id

KINDS = (*CaseKind, *ReminderKind)


def undo_cases(work: Work, args: str) -> Done:
    """The last act while it can be taken back; `/urungkan 12`: an earlier one, by its number."""
    wanted = args.strip()
    acts = [act for act in bulk.open_acts(work.connection, work.officer, work.now) if act.kind in KINDS]
    act = next((one for one in acts if not wanted or str(one.id) == wanted), None)
    if act is not None:
        return _taken_back(work, act)
    last = bulk.last_act(work.connection, work.officer, KINDS)
    if last is None or last.undo_until is None:
        return Done((Say("problems.nothing-to-undo"),))
    return Done((Say("problems.undo-too-late", {"until": work.office.local(last.undo_until)}),))


def _taken_back(work: Work, act: Act) -> Done:
    if act.kind in tuple(ReminderKind):
        return take_back_reminders(work, act)
    if act.kind != CaseKind.JOIN:
        return take_back_many(work, act)
    for case_id, marks in kept(work, act.id):
        if not undo_join(work, marks):
            case = case_by_id(work.uow.session, case_id)
            return Done((Say("employers.parted-not", {"number": case.number if case is not None else ""}),))
    bulk.note_undone(work.connection, act.id, work.now)
    return Done((Say("employers.parted"),))


def take_back_of(work: Work, act: Act) -> None:
    """Whoever did it is no longer trusted: their act is taken back as far as nothing has happened since."""
    _taken_back(work, act)
    bulk.note_undone(work.connection, act.id, work.now)
