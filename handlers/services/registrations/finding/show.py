"""What an officer reads of a search: a line and a button for each who was found. The words are kept nowhere."""

from datetime import date

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import VILLAGERS
from handlers.rules.reading.ages import age_on
from handlers.rules.registrations.wanted import read_wanted
from handlers.services.base.records import find_record
from handlers.services.base.whom import shown_name
from handlers.services.base.work import Done, Work
from handlers.services.registrations.finding.search import Found, Person, search
from storage.enums import Status

PAGE = 8
"""People a page, a button each, as many as every list has."""


def find(work: Work, typed: str) -> Done:
    """`/cari WORDS`, and words of a staff chat that are nothing else. A whole receipt number opens its record."""
    wanted = read_wanted(typed)
    work.audit("people.searched")
    if wanted.receipt and find_record(work, wanted.receipt) is not None:
        return Done(then=f"{opener(work)} {wanted.receipt}")
    found = search(work, wanted)
    return Done((_said(work, found) if found.people else _nobody(work, found),))


def opener(work: Work) -> str:
    """The command with which this officer opens one person."""
    return "/berkas" if work.actor.role in VILLAGERS else "/periksa"


def _village(work: Work, village: str | None) -> Phrase | str:
    return work.office.area.village_name(village) or Phrase("registration.outside")


def _said(work: Work, found: Found) -> Say:
    """A page of them; where there are others, how to narrow the search."""
    shown = found.people[:PAGE]
    rest = found.more or len(shown) < len(found.people)
    lines = [_line(work, place, one) for place, one in enumerate(shown, 1)]
    lines += [Phrase("staff.found-rest", {"shown": len(shown)})] if rest else []
    lines += [Phrase("staff.found-filling")] if found.filling else []
    choices = (
        Choice(f"{opener(work)} {one.hit.number}", Phrase("staff.choice-buka-one", {"number": one.hit.number}))
        for one in shown
    )
    words = ("staff.found-many",) if found.more else ()
    return Say("staff.found", {"total": len(found.people), "lines": tuple(lines)}, tuple(choices), words=words)


def _nobody(work: Work, found: Found) -> Say:
    """The same for whatever was typed: nobody learns that a number was one of somebody."""
    by_name = ("staff.found-none-name",) if work.actor.role in VILLAGERS else ()
    head = (Phrase("staff.found-filling"),) if found.filling else ()
    return Say("staff.found-none", head=head, words=("staff.found-too-many",) if found.more else by_name)


def _line(work: Work, place: int, one: Person) -> Phrase:
    born = date.fromisoformat(one.details.birth_date)
    params = {"place": place, "number": one.hit.number, "name": shown_name(work, one.details.name)}
    params |= {"village": _village(work, one.hit.village), "age": age_on(born, work.today)}
    return Phrase("staff.found-line", params | {"status": status_of(work, one.hit.status, one.hit.village)})


def status_of(work: Work, status: Status, village: str | None) -> Phrase:
    """A stage in the words of this officer: villages do not hear that the agencies disagree."""
    if work.actor.role not in VILLAGERS:
        return Phrase(f"staff.status-{status}")
    at_dinas = status is Status.PAPERS_AT_VILLAGE and village is None
    return Phrase("papers.stage-papers-at-dinas" if at_dinas else f"papers.stage-{status}")
