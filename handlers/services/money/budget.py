"""`/anggaran`: how each source stands; `/anggaran simulasi 500 juta`: what more money would buy from today on."""

from collections.abc import Sequence
from datetime import date

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import FIGURE_READERS, may_use
from handlers.rules.money.rounding import may_tell, rounded, step
from handlers.rules.money.seat_costs import first_of, months_between, months_left, people_for, price
from handlers.rules.office.funding import DECEMBER, Funding
from handlers.rules.reading.rupiah import read_rupiah
from handlers.rules.small_cells import LEAST, is_small
from handlers.services.base.work import Done, Work
from handlers.services.money.seats import Seats, seats
from storage.repositories import money

SIMULATE = Choice("/anggaran simulasi 500 juta", Phrase("money.choice-simulate"))
SOURCES = Choice("/anggaran", Phrase("money.choice-sources"))


def show_sources(work: Work) -> Done:
    """Every source, who waits, and the button of a simulation. Sums that could point at somebody are rounded."""
    found = seats(work)
    if not found:
        return Done((Say("money.none", choices=(SIMULATE,)),))
    closed = may_use(FIGURE_READERS, work.actor)
    year = telling_year(work, found) if closed else None
    lines = [_source(work, one, stands, year) for one, stands in zip(work.office.funding, found, strict=True)]
    lines.append(_line(found[0].waiting, closed=closed))
    lines += [Phrase("money.rounded")] if year is not None else []
    params = {"place": work.office.region_name, "day": work.today, "lines": tuple(lines)}
    return Done((Say("money.sources", params, (SIMULATE,)),))


def simulate(work: Work, amount: str) -> Done:
    """How many people an amount pays for from today, and for a whole year. It changes nothing."""
    read = read_rupiah(amount)
    if read.kind == "offer":
        meant = int(read.readings[0])
        return Done((Say("money.sure-amount", {"amount": meant}, (_again(meant), SOURCES)),))
    if read.kind == "refuse" or not int(read.value):
        return Done((Say("money.not-an-amount", choices=(SIMULATE,)),))
    rupiah, programme = int(read.value), work.office.programme
    months = months_between(max(work.today, programme.start), programme.end)
    costs, yearly = price(programme, months), price(programme, year_of(work.today))
    people = people_for(rupiah, costs)
    from_now = {"people": people, "months": len(months), "each": sum(costs), "to": programme.end}
    now = Phrase("money.from-now", from_now) if months else Phrase("money.period-over")
    whole = {"yearly": people_for(rupiah, yearly), "year": sum(yearly)}
    params = {"amount": rupiah, "now": now, **whole, "line": _after(work, people)}
    return Done((Say("money.simulation", params, (SOURCES,)),))


def year_of(day: date) -> tuple[date, ...]:
    """Twelve months from that of a day on."""
    return months_between(day, date(day.year + 1, day.month, 1))[:DECEMBER]


def telling_year(work: Work, found: Sequence[Seats]) -> int | None:
    """What one person costs in a year, where the sums could tell of a few people; None where they may be read."""
    year = sum(price(work.office.programme, year_of(work.today)))
    return year if any(may_tell(one.reserved, one.committed, year) for one in found) else None


def sum_words(rupiah: int, year: int | None) -> Phrase:
    """A sum; rounded where `year` says what a person costs in one, and never to nothing."""
    if year is None:
        return Phrase("money.sum", {"rupiah": rupiah})
    return Phrase("money.sum", {"rupiah": rounded(rupiah, year)}) if rupiah >= step(year) else below(step(year))


def below(rupiah: int) -> Phrase:
    """Less than that."""
    return Phrase("money.below", {"rupiah": rupiah})


def _again(rupiah: int) -> Choice:
    return Choice(f"/anggaran simulasi {rupiah}", Phrase("money.choice-yes"))


def _source(work: Work, one: Funding, stands: Seats, year: int | None) -> Phrase:
    """One source; its sums are rounded where `year` says what a person costs in one."""
    sums = {"reserved": stands.reserved, "committed": stands.committed, "free": stands.free}
    shown = {name: sum_words(rupiah, year) for name, rupiah in sums.items()}
    about = {"agency": one.agency, "year": str(one.year), "name": one.activity_name, "code": one.activity_code}
    said = {"about": Phrase("money.about", about), "budget": stands.budget, "basis": _basis(one)}
    rounds = "no" if year is None else "yes"
    return Phrase("money.source", said | shown | {"rounded": rounds, "enough": _enough(work, one, stands.free, year)})


def _enough(work: Work, one: Funding, free: int, year: int | None) -> Phrase:
    """For how many people what is left suffices today; why for nobody, where it cannot be used."""
    months = months_left(one, work.office.programme, work.today)
    if one.lawful and months:
        if year is not None and free < step(year):
            return Phrase("money.enough-little")
        left = free if year is None else rounded(free, year)
        people = people_for(left, price(work.office.programme, months))
        return Phrase("money.enough", {"people": people, "to": months[-1]})
    if months:
        return Phrase("money.unusable")
    early = first_of(work.today) < one.first
    return Phrase("money.early", {"from": one.first}) if early else Phrase("money.over")


def _basis(one: Funding) -> Phrase:
    if not one.lawful or one.basis_date is None:
        return Phrase("money.no-basis")
    return Phrase("money.basis", {"number": one.basis_number, "day": one.basis_date})


def _line(waiting: int, *, closed: bool) -> Phrase:
    """How many wait; of a few whoever sees figures alone hears that there are some."""
    if not waiting:
        return Phrase("money.nobody-in-line")
    if closed and is_small(waiting):
        return Phrase("money.in-line-hidden", {"least": LEAST})
    return Phrase("money.in-line", {"count": waiting})


def _after(work: Work, people: int) -> Phrase:
    """Who waits now and would wait then; of a few whoever sees figures alone hears as of everybody."""
    waiting = money.count_in_line(work.connection)
    if not waiting:
        return Phrase("money.nobody-in-line")
    rest = max(waiting - people, 0)
    if rest and may_use(FIGURE_READERS, work.actor) and (is_small(rest) or is_small(waiting)):
        return _line(waiting, closed=True)
    return Phrase("money.for-line", {"rest": rest})
