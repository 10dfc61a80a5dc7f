"""Lists of cases: those that are open by due date, or the part of them that was asked for."""

from collections.abc import Collection
from functools import reduce

from handlers.flow import Choice, Phrase, Say
from handlers.rules.cases.case_life import OURS
from handlers.rules.cases.case_picks import CasePick
from handlers.rules.cases.case_words import LATE
from handlers.services.base.work import Done, Work
from handlers.services.cases.deadlines import answer_late, late_cases
from handlers.services.cases.view import figures, turns
from storage.repositories.case_lists import CaseRow, LateCases, list_cases
from storage.repositories.case_picks import Picked

PAGE = 6
"""Cases a page: with "more", "many at once" and two filters ten buttons."""


def show_list(work: Work, pick: CasePick, employers: Collection[int] | None = None) -> Done:
    """One page of the cases that are meant, the earliest due first; `employers`: whose, where a name was said."""
    total, rows = picked_cases(work, pick, employers, PAGE, (pick.page - 1) * PAGE)
    which, pages = which_words(pick), max(1, -(-total // PAGE))
    if not rows:
        return Done((Say("cases.list-none", {"which": which}, _filters(pick)),))
    words = pick.words
    choices = [Choice(f"/kasus {row.number}", row.number) for row in rows]
    choices += turns(f"/kasus {words}", pick.page, total, PAGE)
    many = (Choice(f"/surat semua {pick.words}", Phrase("cases.choice-semua")),) if total > 1 and pick.page == 1 else ()
    lines = tuple(_line(work, row, pick) for row in rows)
    params = {"which": which, "total": total, "page": pick.page, "pages": pages, "lines": lines}
    return Done((Say("cases.list", params, (*choices, *many, *(_filters(pick) if pick.page == 1 else ()))),))


def picked_cases(
    work: Work, pick: CasePick, employers: Collection[int] | None, limit: int, skip: int = 0
) -> tuple[int, list[CaseRow]]:
    """(how many there are, some of them)."""
    picked = Picked(pick.classes, pick.kinds, pick.least, pick.most, employers, pick.list_id)
    return list_cases(work.uow.session, pick.statuses, limit, skip, only_late(work, pick), picked)


def only_late(work: Work, pick: CasePick) -> LateCases | None:
    """What makes a case late, where only late ones are meant."""
    return late_cases(work) if pick.group == LATE else None


def which_words(pick: CasePick) -> Phrase:
    """The part that is meant, in words: "yang bersurat, golongan macet, mulai Rp50.000.000"."""
    named = [Phrase(f"cases.filter-{pick.group}")] if pick.group == LATE or not (pick.stages or pick.name) else []
    named += [Phrase("cases.pick-stage", {"stage": Phrase(f"recap.stage-{stage}")}) for stage in pick.stages]
    for label in pick.classes:
        named.append(Phrase("cases.pick-class", {"label": Phrase(f"case.choice-{label.replace(' ', '-')}")}))
    named += [Phrase("cases.pick-kind", {"kind": Phrase(f"recap.kind-{kind}")}) for kind in pick.kinds]
    numbers = (("least", pick.least), ("most", pick.most), ("list", pick.list_id))
    named += [Phrase(f"cases.pick-{name}", {name: value}) for name, value in numbers if value is not None]
    named += [Phrase("cases.pick-name")] if pick.name else []
    return reduce(lambda first, then: Phrase("cases.pick-both", {"first": first, "then": then}), named)


def _line(work: Work, row: CaseRow, pick: CasePick) -> Phrase:
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
        "figures": figures(row) if pick.narrow else "",
    }
    return Phrase("cases.line", params)


def _filters(pick: CasePick) -> tuple[Choice, ...]:
    """The two lists that are asked for most."""
    asked = pick.words
    return tuple(Choice(f"/kasus {one}", Phrase(f"cases.filter-{one}")) for one in (LATE, "surat") if one != asked)
