"""What hangs on a case keeps pace with it: a letter that was answered, a visit that is off, a schedule that is over.

Whoever moves a case (an officer, an employer's answer, the clock) leaves letters, visits and instalments consistent:
at most one letter is alive, a visit is planned only where the case says so, a closed case owes nothing.
"""

from datetime import date

from handlers.rules.cases.case_life import Act
from handlers.services.base.work import Work
from handlers.services.cases.clock import case_id_of, count_later, later, working_days_since
from storage.enums import CaseStatus, LetterKind, LetterStatus
from storage.repositories.cases import last_letter, live_letter, open_instalments, planned_visit
from storage.tables import Case

ENDS_LETTER = {
    Act.ANSWER: LetterStatus.ANSWERED,
    Act.PROMISE: LetterStatus.ANSWERED,
    Act.COMPLY: LetterStatus.ANSWERED,
    Act.SILENCE: LetterStatus.SILENT,
    Act.RETURN: LetterStatus.RETURNED,
    Act.DISCARD: LetterStatus.DISCARDED,
}
"""What an act makes of the letter that is alive; closing a case ends it as well."""
LATE_WORD = (Act.ANSWER, Act.RETURN)
"""News of a letter that was silent or returned already: the answer came late, or the post brought it back."""
STAYS = (CaseStatus.VISIT_PLANNED, CaseStatus.SUSPENDED)


def keep_pace(work: Work, case: Case, act: Act, on: date) -> None:
    """After `act` brought the case where it stands now."""
    _letters(work, case, act, on)
    session, case_id = work.uow.session, case_id_of(case)
    visit = planned_visit(session, case_id)
    if visit is not None and case.status not in STAYS:
        visit.cancelled_at = work.now
        session.add(visit)
    if act in (Act.COMPLY, Act.CLOSE):
        for one in open_instalments(session, case_id):
            one.done_on, one.replaced_at = (on, None) if act is Act.COMPLY else (None, work.now)
            session.add(one)
    session.flush()


def give_back(work: Work, case: Case) -> None:
    """A suspension is over: its days are added to the date for an answer to a letter, and for that to the whole."""
    days = working_days_since(work, work.office.today(case.status_at))
    count_later(work, case, days)
    letter = live_letter(work.uow.session, case_id_of(case))
    if letter is not None and letter.kind is LetterKind.LETTER and letter.reply_by is not None:
        letter.reply_by = later(work, letter.reply_by, days)
        work.uow.session.add(letter)


def _letters(work: Work, case: Case, act: Act, on: date) -> None:
    session, case_id = work.uow.session, case_id_of(case)
    letter = live_letter(session, case_id)
    if letter is None and act in LATE_WORD:
        letter = last_letter(session, case_id)
    ended = ENDS_LETTER.get(act)
    if act is Act.CLOSE:
        posted = letter is not None and letter.status is LetterStatus.POSTED
        ended = LetterStatus.SILENT if posted else LetterStatus.DISCARDED
    if letter is not None and ended is not None:
        letter.status, letter.ended_on = ended, on
        session.add(letter)
