"""Who waits for money, and why somebody stands where they do there: for officers."""

from handlers.flow import Phrase
from handlers.rules.access import Actor
from handlers.rules.money.seat_costs import lack
from handlers.rules.small_cells import is_small
from handlers.services.base.ledger import place_of, turn_of
from handlers.services.base.work import Work
from storage.enums import Status
from storage.repositories import money
from storage.tables import Registration


def in_line(work: Work, record: Registration) -> list[Phrase]:
    """The place, what the order goes by, and what is lacking; nothing for a record that does not wait."""
    if record.status is not Status.WAITING:
        return []
    waiting, ahead = money.count_in_line(work.connection), money.count_listed_before(work.connection, turn_of(record))
    listed = "yes" if record.priority is not None else "no"
    why = lack(work.office.funding, work.office.programme, work.today)
    return [
        Phrase("staff.in-line", {"place": place_of(work, record), "waiting": waiting}),
        Phrase("staff.in-line-order", {"ahead": ahead, "listed": listed}),
        Phrase(f"staff.in-line-{why}"),
    ]


def in_line_for(work: Work, actor: Actor) -> int:
    """How many wait; 0 of a few for whoever sees figures alone (docs/decisions/0050)."""
    waiting = money.count_in_line(work.connection)
    return waiting if actor.agency is not None or not is_small(waiting) else 0
