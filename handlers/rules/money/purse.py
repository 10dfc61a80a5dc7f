"""What sources could still pay, counted down person by person: for plans, which lock nothing and write nothing."""

from collections.abc import Iterable
from datetime import date

from handlers.rules.money.seat_costs import months_left, price
from handlers.rules.office.funding import Funding
from handlers.rules.office.programme import Programme


class Purse:
    """Sources in the office's order, each with the whole rupiah that are free in it."""

    def __init__(self, sources: Iterable[tuple[Funding, int]]) -> None:
        self._sources = list(sources)

    def take(self, programme: Programme, day: date, people: int = 1) -> list[tuple[Funding, int]]:
        """Pay for people approved on `day`, each from the first source that can; (source, for how many of them).

        They are fewer than `people` where the money does not suffice: the ledger's own rule (`ledger.add_seat`).
        """
        paid = []
        for place, (one, free) in enumerate(self._sources):
            costs = sum(price(programme, months_left(one, programme, day))) if one.lawful else 0
            some = min(people, free // costs) if costs else 0
            if some:
                self._sources[place] = (one, free - some * costs)
                people -= some
                paid.append((one, some))
        return paid
