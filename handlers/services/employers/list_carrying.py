"""A confirmed list of employers is carried out, some rows in a transaction: the register and the cases learn of it.

Each row is marked in the transaction that does it, so a stop half way loses none and doubles none.
"""

from collections.abc import Sequence
from typing import Any

from handlers.rules.access import Actor
from handlers.rules.cases.case_life import CaseAct
from handlers.rules.cases.employer_names import name_key
from handlers.rules.cases.figures import figures_of
from handlers.services.base.work import Work
from handlers.services.cases.life import move_case, open_case
from handlers.services.employers.list_matching import match_some, says_same
from handlers.services.employers.list_showing import done_say, plan_of
from handlers.services.employers.register import add_row, find_or_add
from handlers.services.employers.workforce import LIST, OFFICE, WORKERS, better, note_workers
from storage.enums import ReportKind
from storage.repositories import employer_lists
from storage.repositories.employer_lists import ListHead, ListRow
from storage.repositories.employers import NOTED, REPORTED, EmployerRow, change_employer, standing_employer
from storage.repositories.staff import role_of

CARRIED = 20
"""Rows that one transaction carries out."""
SOURCE = "bpjs"
APART = "apart"
"""The reason of a row that an officer called another employer than the near ones."""


def work_lists(work: Work) -> bool:
    """The timed job: one batch of the oldest list that is under way. True where there is more."""
    found = employer_lists.list_under_way(work.connection)
    if found is None:
        return False
    if found.matched_at is None:
        found = match_some(work, found)
        if found.matched_at is not None:
            plan = plan_of(work, found)
            work.tell(found.chat_id, plan.says[0], f"employer-list:{found.id}:read", opens=plan.opens, urgent=True)
    elif carry_some(work, found):
        work.tell(found.chat_id, done_say(work, found), f"employer-list:{found.id}:done", urgent=True)
    return True


def carry_some(work: Work, found: ListHead) -> bool:
    """Carry out the next rows in the name of who confirmed; True where the list is through with them."""
    before = work.actor
    role = role_of(work.connection, found.staff_id)
    rows = employer_lists.rows_in(work.connection, found.id, employer_lists.TO_DO, CARRIED)
    work.actor = Actor(None, found.staff_id, role)
    try:
        for row in rows:
            _carry(work, found, row)
    finally:
        work.actor = before
    if len(rows) == CARRIED:
        return False
    employer_lists.set_list(work.connection, found.id, finished_at=work.now)
    work.audit("employers.listed", f"list:{found.id}")
    return True


def _carry(work: Work, found: ListHead, row: ListRow) -> None:
    if found.purpose == WORKERS:
        employer = _employer(work, row, OFFICE)
        if row.workers is not None:
            note_workers(work, employer.id, row.workers, LIST, work.office.today(found.read_at))
        employer_lists.set_row(work.connection, row.id, state="done", employer_id=employer.id)
        return
    employer = _employer(work, row, SOURCE)
    case = open_case(work, employer.id, ReportKind(row.kind))
    known: dict[str, Any] = figures_of(row.kind, row.amount, row.months, row.arrears_class, potential=row.potential)
    if known and not says_same(case, row):
        move_case(work, case, CaseAct.RECORD, acted_by=SOURCE, detail="list", **known)
    employer_lists.set_row(work.connection, row.id, state="done", employer_id=employer.id, case_number=case.number)


def _employer(work: Work, row: ListRow, source: str) -> EmployerRow:
    """The row of the register that a row of the list means, found or added, with what the list knows better."""
    if row.employer_id is not None:
        found = standing_employer(work.connection, row.employer_id)
    elif row.reason == APART:
        added = add_row(work, row.name, row.address, row.district, source)
        found = standing_employer(work.connection, added)
    else:
        found = find_or_add(work, row.name, row.address, row.district, known_from=source)
    if found is None:
        raise LookupError("an employer of a list is gone")
    others = [one.name for one in employer_lists.joined_to(work.connection, row.list_id, row.place)]
    values = _better(found, row, others, source)
    if values:
        change_employer(work.connection, found.id, **values)
        work.audit("employer.changed", f"employer:{found.id}", fields=",".join(sorted(values)), why=source)
    return found


def _better(found: EmployerRow, row: ListRow, others: list[str], source: str) -> dict[str, Any]:
    """What the list adds: numbers and address that were not known, and its spellings as other names.

    A registered name stays as it is. Only words of reporters give way to the list's: they are never shown outside.
    """
    if found.known_from == REPORTED:
        new: dict[str, Any] = {"known_from": source, "name": row.name, "address": row.address}
        new |= {"key": name_key(row.name), "wlkp": row.wlkp, "npp": row.npp}
        return new | {"other_names": _more_names((row.name,), others), "place": row.district}
    said = better(found, row)
    said.pop("workers", None)  # with who said it, and when
    values: dict[str, Any] = {name: getattr(row, name) for name in ("wlkp", "npp") if getattr(row, name)}
    values = {name: number for name, number in values.items() if not getattr(found, name)} | said
    values |= {"known_from": source} if found.known_from == NOTED else {}
    names = _more_names(found.names, [row.name, *others])
    return values | ({"other_names": names} if names != found.other_names else {})


def _more_names(had: Sequence[str], others: list[str]) -> str:
    """Further names: those that were there, and each new one once. The first of `had` is the name itself."""
    keys, more = {name_key(name) for name in had}, list(had[1:])
    for name in others:
        if name_key(name) not in keys:
            more.append(name)
        keys.add(name_key(name))
    return "\n".join(more)
