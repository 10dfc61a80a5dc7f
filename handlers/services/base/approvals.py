"""What was approved at a stroke, and how much of it nobody opened: for the head, each day and in `/rekap`."""

from datetime import datetime

from handlers.flow import Phrase
from handlers.rules.access import AGENCY_OF_ROLE, VERIFIERS
from handlers.rules.registrations.bulk import Kind
from handlers.services.base.work import Work
from storage.repositories.bulk import opened_of_approved


def approved_unopened(work: Work, since: datetime, before: datetime) -> list[Phrase]:
    """A line for each agency that approved many at once in that time; none where nobody did."""
    lines = []
    for one in opened_of_approved(work.connection, VERIFIERS, Kind.APPROVE, since, before):
        agency = work.office.agency(AGENCY_OF_ROLE[one.role]).short_name
        params = {"agency": agency, "count": one.count, "unopened": one.unopened}
        lines.append(Phrase("staff.digest-unopened", params | {"percent": round(100 * one.unopened / one.count)}))
    return lines
