"""Lists of cases: those that are open by due date, or one kind of them."""

from collections.abc import Mapping

from handlers.flow import Choice, Phrase, Say
from handlers.rules.cases.case_life import DECIDING, ON_PAPER, OPEN
from handlers.services.base.work import Done, Work
from handlers.services.cases.deadlines import OURS, answer_late, late_cases
from storage.enums import CaseStatus
from storage.repositories.cases import CaseRow, list_cases

PAGE = 6
"""Cases a page: with "more", "back" and two filters ten buttons."""
LATE = "terlambat"

FILTERS: Mapping[str, tuple[CaseStatus, ...]] = {
    "semua": OPEN,
    LATE: OPEN,
    "kita": OURS,
    "surat": (*ON_PAPER, CaseStatus.POSTED),
    "putuskan": DECIDING,
    "janji": (CaseStatus.PROMISED, CaseStatus.BROKEN),
    "kunjungan": (CaseStatus.VISIT_PLANNED, CaseStatus.VISITED),
    "pelimpahan": (CaseStatus.HANDED_ON, CaseStatus.MEDIATION),
    "ditangguhkan": (CaseStatus.SUSPENDED,),
    "selesai": (CaseStatus.COMPLIED, CaseStatus.CLOSED),
}
"""Words behind `/kasus`."""


def show_list(work: Work, which: str, page: int) -> Done:
    """One page of the cases of a filter, the earliest due first."""
    only = late_cases(work) if which == LATE else None
    total, rows = list_cases(work.uow.session, FILTERS[which], PAGE, (page - 1) * PAGE, only)
    if not rows:
        return Done((Say("cases.list-none", {"which": Phrase(f"cases.filter-{which}")}, _filters(which)),))
    pages = -(-total // PAGE)
    choices = [Choice(f"/kasus {row.number}", row.number) for row in rows]
    choices += [Choice(f"/kasus {which} {page + 1}", Phrase("case.choice-lagi"))] if page < pages else []
    choices += [Choice(f"/kasus {which} {page - 1}", Phrase("case.choice-kembali"))] if page > 1 else []
    lines = tuple(_line(work, row) for row in rows)
    params = {"which": Phrase(f"cases.filter-{which}"), "total": total, "page": page, "pages": pages, "lines": lines}
    return Done((Say("cases.list", params, (*choices, *(_filters(which) if page == 1 else ()))),))


def _line(work: Work, row: CaseRow) -> Phrase:
    paused = row.reporter_asked and row.status in OURS
    late = "yes" if row.due is not None and row.due < work.today and not paused else "no"
    due = Phrase("cases.line-due", {"day": row.due, "late": late}) if row.due else ""
    answer = None if paused else answer_late(work, row.status, row.kind, row.answer_from)
    params = {
        "number": row.number,
        "employer": row.employer,
        "status": Phrase(f"cases.status-{row.status}"),
        "due": due,
        "answer": Phrase("cases.line-answer", {"day": answer}) if answer else "",
    }
    return Phrase("cases.line", params)


def _filters(which: str) -> tuple[Choice, ...]:
    """The two lists that are asked for most."""
    return tuple(Choice(f"/kasus {one}", Phrase(f"cases.filter-{one}")) for one in (LATE, "surat") if one != which)
