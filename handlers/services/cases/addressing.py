"""Where an employer gets its letters: an officer says it, and it is kept who did and when."""

from handlers.rules.cases.employer_facts import read_address
from handlers.services.base.work import Work
from storage.repositories.employers import change_employer, standing_employer


def keep_address(work: Work, employer_id: int, address: str) -> None:
    """Keep what an officer typed or confirmed as the postal address. Raises ValueError for what is none."""
    row = standing_employer(work.connection, employer_id)
    if row is None:
        raise LookupError("a case without an employer")
    if row.address != address:
        if read_address(address).kind != "ok":
            raise ValueError("no postal address")
        work.audit("employer.changed", f"employer:{row.id}", fields="address")
    change_employer(work.connection, row.id, address=address, address_by=work.actor.staff_id, address_at=work.now)
