"""The queue of the two agencies: what waits, for how long, for whom."""

from dataclasses import dataclass

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import area_scope, scope_of
from handlers.rules.reading.places import find_places
from handlers.rules.registrations.masks import mask_name, mask_number
from handlers.rules.registrations.votes import owes
from handlers.rules.working_days import add_working_days
from handlers.services.base.work import Done, Work
from storage.enums import Agency, Status, Vote
from storage.repositories.queue import Waiting, count_waiting, waiting
from storage.repositories.registrations import open_details
from storage.repositories.reviews import Ballot, ballots_of_many

PAGE = 8
"""Records a page: with "more" and "back" ten buttons, as many as a WhatsApp list holds."""


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of the queue to show: a place (dotted code, None for all) and a page, from 1."""

    place: str | None = None
    page: int = 1


def show_queue(work: Work, part: Part) -> Done:
    """One page: whole receipt numbers, the rest masked. What waits for one's own agency stands first."""
    connection, scope, agency = work.connection, scope_of(work.actor), work.agency
    narrower = area_scope(part.place)
    total = count_waiting(connection, scope, narrower)
    pages = max(1, -(-total // PAGE))
    page = min(max(1, part.page), pages)
    rows = waiting(connection, scope, narrower, agency, PAGE, (page - 1) * PAGE)
    where = work.office.area.place(part.place) or work.office.region_name
    if not rows:
        return Done((Say("staff.queue-empty", {"place": where}),))
    ballots = ballots_of_many(connection, {row.id: row.version for row in rows})
    lines: list[Phrase] = []
    for number, row in enumerate(rows, 1):
        lines += _lines(work, number, row, ballots.get(row.id, {}), agency)
    choices = [_look(row.number) for row in rows] + _turns(part.place, page, pages)
    params = {"place": where, "total": total, "page": page, "pages": pages, "lines": tuple(lines)}
    return Done((Say("staff.queue", params, tuple(choices)),))


def find_part(work: Work, words: str) -> Part | Done:
    """What `[village] [hal N]` means; places that are not clear are offered as buttons."""
    place, _, page = words.strip().rpartition("hal ") if "hal " in words else (words.strip(), "", "1")
    place, area = place.strip(), work.office.area
    number = int(page) if page.strip().isdecimal() and len(page) < PAGE else 1
    if not place or area.has_village(place) or area.has_district(place):
        return Part(place or None, number)
    found = find_places(place, (*area.villages, *area.districts))
    if found.kind == "exact":
        return Part(found.matches[0].code, number)
    if not found.matches:
        return Done((Say("problems.not-found"),))
    choices = tuple(Choice(f"/antrean {m.code}", area.place(m.code) or m.name) for m in found.matches)
    return Done((Say("staff.which-place", choices=choices),))


def _lines(work: Work, number: int, row: Waiting, ballots: dict[Agency, Ballot], agency: Agency) -> list[Phrase]:
    details = open_details(work.vault, row.wrapped_key, row.number, row.details)
    line = Phrase("staff.queue-line", {
        "place": number, "number": row.number,
        "name": mask_name(details.name) if details else "",
        "nik": mask_number(details.nik) if details else "",
        "village": work.office.area.place(row.village) or Phrase("registration.outside"),
        "waited": waited(work, row),
        "votes": votes_line(work, row.status, {a: b.vote for a, b in ballots.items()}, agency),
    })  # fmt: skip
    marks = [Phrase("staff.mark-objected")] if row.objected else []
    marks += [Phrase("staff.mark-frozen")] if row.frozen else []
    reasons = [Phrase(f"reasons.{code}") for code in row.reasons.split(",") if code]
    return [line, *(Phrase("staff.note-line", {"note": note}) for note in (*marks, *reasons))]


def waited(work: Work, row: Waiting) -> Phrase:
    """Since when it waits, and whether the service time is over."""
    service = work.office.service
    since = work.office.today(row.status_at)
    days = service.objection if row.objected else service.verify
    due = add_working_days(since, days, work.office.calendar.days)
    late = "yes" if due < work.today else "no"
    return Phrase("staff.waited", {"days": (work.today - work.office.today(row.submitted_at)).days, "late": late})


def votes_line(work: Work, status: Status, votes: dict[Agency, Vote], agency: Agency) -> Phrase:
    """Whose move it is, seen from one agency."""
    other = next(a for a in Agency if a is not agency)
    params = {"other": work.office.agency(other).short_name}
    if status is Status.DISPUTED:
        return Phrase("staff.votes-disputed", params)
    if not owes(agency, status, votes):
        return Phrase("staff.votes-waiting-other", params)
    return Phrase("staff.votes-other-done" if other in votes else "staff.votes-none", params)


def _look(number: str) -> Choice:
    return Choice(f"/periksa {number}", Phrase("staff.choice-periksa", {"number": number}))


def _turns(place: str | None, page: int, pages: int) -> list[Choice]:
    where = f"/antrean {place} hal" if place else "/antrean hal"
    more = [Choice(f"{where} {page + 1}", Phrase("registration.choice-lagi"))] if page < pages else []
    return more + ([Choice(f"{where} {page - 1}", Phrase("registration.choice-kembali"))] if page > 1 else [])
