"""What the clock does to cases: silence after a letter's date, a broken promise, the end of a suspension.

Each happens once, however often the clock is read: it moves the case on.
"""

from datetime import timedelta

from handlers.flow import Say
from handlers.rules.access import CASE_OFFICERS
from handlers.rules.cases.case_life import CaseAct
from handlers.services.base.due import late_since
from handlers.services.base.work import Work
from handlers.services.cases.life import act_button, employer_of, move_case
from storage.enums import CaseStatus
from storage.repositories.cases import cases_due, summoned_before
from storage.repositories.staff import chats_with_staff

BATCH = 50
S = CaseStatus
BY_CLOCK = {S.POSTED: CaseAct.SILENCE, S.PROMISED: CaseAct.BREAK, S.SUSPENDED: CaseAct.RESUME}


def watch_cases(work: Work) -> bool:
    """Timed work: at most one batch; True where there may be more."""
    grace = work.office.cases.promise_grace_days
    broken_by = work.office.today(late_since(work, grace)) - timedelta(days=1)
    found = cases_due(work.uow.session, work.today, broken_by, work.now - timedelta(days=grace), BATCH)
    for case in found:
        move_case(work, case, BY_CLOCK[case.status])
    _ask_results(work)
    return len(found) == BATCH


def _ask_results(work: Work) -> None:
    """A meeting is over: somebody came, or nobody did. Asked once, and again by the digest."""
    for case in summoned_before(work.uow.session, work.today, BATCH):
        choices = (
            *(act_button(case, word) for word in ("temu", "janji", "pindah")),
            act_button(case, "diam", label="diam-panggil"),
        )
        say = Say("cases.meeting-over", {"number": case.number, "employer": employer_of(work, case).name}, choices)
        for chat, *_ in chats_with_staff(work.connection, CASE_OFFICERS):
            work.tell(chat, say, f"case:{case.id}:meeting:{case.version}:{chat}")
