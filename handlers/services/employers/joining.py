"""Two employers that are one, each with an open case: the cases become one too, and for some minutes two again."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from handlers.flow import Choice, Data, Params, Phrase, Say
from handlers.rules.cases.many import CaseKind
from handlers.services.base.work import Done, Work
from handlers.services.cases.joining import cannot_join, join_cases, may_part, other_amounts, part_cases, which_stays
from handlers.services.cases.life import act_button, case_by_number
from handlers.services.cases.marks import Marks, keep, put_row, row_marks
from handlers.services.employers.renaming import names_watched
from storage.enums import CaseStatus
from storage.repositories import case_joins, employers
from storage.repositories.bulk import add_done
from storage.repositories.employers import EmployerRow, cases_of
from storage.tables import Case


@dataclass(frozen=True, slots=True)
class Joined:
    """What was made of two cases: the one that stays, the number that goes, and what undo needs."""

    case: Case
    gone: str
    marks: Marks


def refused_join(work: Work, keep: EmployerRow, gone: EmployerRow) -> Done | None:
    """Why the open cases of both cannot be one yet, with the way on; None where nothing stands in the way."""
    pair = _open_cases(work, keep, gone)
    barred = cannot_join(*pair) if pair is not None else None
    if barred is None:
        return None
    choices = (act_button(barred, "lanjut"), Choice(f"/kasus {barred.number}", barred.number))
    return Done((Say("employers.join-first", {"number": barred.number}, choices),))


def joined_data(work: Work, keep: EmployerRow, gone: EmployerRow) -> Data:
    """What the question says of two open cases: which stays, which goes, whose sum counts; nothing for fewer."""
    pair = _open_cases(work, keep, gone)
    if pair is None:
        return {}
    stays, goes = which_stays(*pair)
    data: Data = {"stays": [stays.number, str(stays.status)], "goes": [goes.number, str(goes.status)]}
    amounts = other_amounts(*pair)
    return data | ({"amounts": list(amounts)} if amounts is not None else {})


def joined_words(data: Data) -> Phrase | str:
    """The same as a line."""
    if "stays" not in data:
        return "none"
    (stays, at), (goes, other) = data["stays"], data["goes"]
    params = {"stays": stays, "goes": goes, "at": Phrase(f"cases.status-{at}")}
    return Phrase("employers.joins", params | {"other": Phrase(f"cases.status-{other}"), "amounts": _amounts(data)})


def _amounts(data: Data) -> Phrase | str:
    """Which sum counts and which does not, each with its employer; nothing where BPJS says one."""
    if "amounts" not in data:
        return "none"
    amount, unused = data["amounts"]
    return Phrase(
        "employers.join-amounts", {"name": data["name"], "amount": amount, "other": data["other"], "unused": unused}
    )


def join_open(work: Work, keep: EmployerRow, gone: EmployerRow) -> Joined | None:
    """Join the open cases of both; None where there are not two. The employers are merged after it."""
    pair = _open_cases(work, keep, gone)
    if pair is None:
        return None
    stays, goes = which_stays(*pair)
    number = goes.number
    owned = case_joins.owned_by(work.connection, gone.id)
    marks = {"employer": keep.id, "other": gone.id, "row": row_marks(work, "employers", keep.id), "owned": owned}
    return Joined(stays, number, marks | join_cases(work, stays, goes, named=pair[0]))


def kept_join(work: Work, joined: Joined, params: Params) -> Say:
    """Keep what undo needs, and say what was done."""
    until = work.now + timedelta(minutes=work.office.times.undo_minutes)
    act = add_done(work.connection, work.officer, work.here.id, CaseKind.JOIN, work.now, until)
    after = row_marks(work, "employers", joined.marks["employer"])
    keep(work, act, joined.case.row_id, joined.marks | {"after": after})
    shown = {"number": joined.case.number, "gone": joined.gone, "until": work.office.local(until)}
    undo = Choice(f"/urungkan {act}", Phrase("staff.choice-urungkan"))
    choices = (Choice(f"/kasus {joined.case.number}", joined.case.number), undo)
    return Say("employers.joined", {**params, **shown}, choices)


def undo_join(work: Work, marks: Marks) -> bool:
    """Two employers and two cases again, where nothing has happened to them since; False where something has."""
    other = employers.employer_by_id(work.connection, marks["other"], lock=True)
    if other is None or other.merged_into != marks["employer"] or not may_part(work, marks):
        return False
    with names_watched(work, marks["employer"], marks["other"]):
        employers.change_employer(work.connection, marks["other"], merged_into=None)
        case_joins.give_back(work.connection, marks["owned"], marks["other"])
        work.uow.session.expire_all()
        part_cases(work, marks)
        if row_marks(work, "employers", marks["employer"]) == marks["after"]:
            put_row(work, "employers", marks["employer"], marks["row"])
        employers.change_employer(work.connection, marks["employer"])  # a new state of the register
    work.audit("employer.parted", f"employer:{marks['other']}", why=f"from employer:{marks['employer']}")
    return True


def employer_of_number(work: Work, number: str) -> int | None:
    """The employer of an open case by its K- number; None for anything else."""
    case = case_by_number(work, number)
    return case.employer_id if case is not None and case.status is not CaseStatus.CLOSED else None


def _open_cases(work: Work, keep: EmployerRow, gone: EmployerRow) -> tuple[Case, Case] | None:
    """The open case of each, locked; None where not both have one."""
    numbers = [next((c.number for c in cases_of(work.connection, row.id) if c.is_open), None) for row in (keep, gone)]
    found: list[Any] = [case_by_number(work, number) if number else None for number in numbers]
    return (found[0], found[1]) if all(one is not None for one in found) else None
