"""How many work for a company, as a list of the office says it, an officer, or the company itself."""

from datetime import date
from typing import Any

from handlers.rules.access import SIGNERS, may_use
from handlers.rules.regulations.life import writer
from handlers.services.base.work import Work
from storage.repositories.employer_lists import ListRow
from storage.repositories.employers import EmployerRow, change_employer

WORKERS = "workers"
"""The purpose of such a list."""
LIST, OFFICE, FILING = "list", "office", "filing"
"""Who said it (`Employer.workers_from`)."""
CONTACTS = ("email", "phone")


def keeps_companies(work: Work) -> bool:
    """True for whoever registers regulations at this office, and for its head: they bring lists and write letters."""
    return may_use(SIGNERS, work.actor) or work.actor.role is writer(work.office.regulations.merged)


def better(found: EmployerRow, row: ListRow) -> dict[str, Any]:
    """What a list of workers says of an employer that is new: how many work there, where it is, how it is reached."""
    values: dict[str, Any] = {name: said for name in CONTACTS if (said := getattr(row, name)) != getattr(found, name)}
    values = {name: said for name, said in values.items() if said}
    values |= {"address": row.address} if row.address and not found.address else {}
    values |= {"place": row.district} if row.district and found.place is None else {}
    return values | ({"workers": row.workers} if row.workers is not None and row.workers != found.workers else {})


def note_workers(work: Work, employer_id: int, workers: int, said_by: str, on: date) -> None:
    """Keep how many work there, who said it and of which day that is."""
    change_employer(work.connection, employer_id, workers=workers, workers_from=said_by, workers_on=on)
    work.audit("employer.changed", f"employer:{employer_id}", fields="workers", why=said_by)
