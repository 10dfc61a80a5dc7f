"""The queue of the two agencies: what waits, for how long, for whom. What is the officer's own stands first."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import area_scope, scope_of
from handlers.rules.reading.ages import age_on
from handlers.rules.reading.places import find_places
from handlers.rules.registrations.masks import short_name
from handlers.rules.registrations.queue_words import TYPED, split_filter
from handlers.rules.registrations.votes import owes
from handlers.services.base.area_labels import area_label
from handlers.services.base.officers import officer_words
from handlers.services.base.work import Done, Work
from handlers.services.registrations.review.desk import begun_before, desk_of, waited
from handlers.services.registrations.review.duplicates import Kept, kept_pairs
from handlers.services.registrations.review.words import TO_NEXT
from storage.enums import Agency, Status, Vote
from storage.repositories.queue import Waiting
from storage.repositories.registrations import open_details
from storage.repositories.reviews import Ballot, ballots_of_many
from storage.repositories.worklist import Narrowed, Only, count_listed, held_by_others, listed

PAGE = 8
"""Records a page: with "more", and "next" or "back", ten buttons, as many as a WhatsApp list holds."""


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of the queue to show: a place (dotted code, None for all), a page, from 1, and a kind (`Only`)."""

    place: str | None = None
    page: int = 1
    only: str | None = None

    @property
    def line(self) -> str:
        """The command that shows it, without the page."""
        words = ("/antrean", TYPED.get(self.only or ""), self.place)
        return " ".join(word for word in words if word)


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of the records of a page, by their ids."""

    votes: Mapping[int, Mapping[Agency, Ballot]]
    alike: Kept
    held: Mapping[int, tuple[int, datetime]]


def show_queue(work: Work, part: Part) -> Done:
    """One page: whole receipt numbers, and enough of each person to tell them apart. One's own stands first."""
    connection, scope, desk = work.connection, scope_of(work.actor), desk_of(work)
    only = Only(part.only) if part.only else None
    narrowed = Narrowed(area_scope(part.place), only, begun_before(work))
    mine, total = count_listed(connection, scope, desk, narrowed)
    pages = max(1, -(-total // PAGE))
    page = min(max(1, part.page), pages)
    rows = listed(connection, scope, desk, narrowed, PAGE, (page - 1) * PAGE)
    where = {"place": work.office.area.place(part.place) or work.office.region_name, "only": part.only or "all"}
    if not rows:
        return Done((Say("staff.queue-empty", where),))
    ids = [row.id for row in rows]
    votes = ballots_of_many(connection, {row.id: row.version for row in rows})
    seen = Seen(votes, kept_pairs(work, ids), held_by_others(connection, desk, ids))
    lines = tuple(line for number, row in enumerate(rows, 1) for line in _lines(work, number, row, seen))
    params = {**where, "mine": mine, "total": total, "page": page, "pages": pages, "lines": lines}
    onward = (TO_NEXT,) if mine and page == 1 else ()
    return Done(
        (Say("staff.queue", params, (*(_look(row.number) for row in rows), *onward, *_turns(part, page, pages))),)
    )


def find_part(work: Work, words: str) -> Part | Done:
    """What `[terlambat|ragu] [desa] [village] [hal N]` means; places that are not clear are offered as buttons."""
    place, _, page = words.strip().rpartition("hal ") if "hal " in words else (words.strip(), "", "1")
    only, place = split_filter(place)
    area, number = work.office.area, int(page) if page.strip().isdecimal() and len(page) < PAGE else 1
    part = Part(None, number, only)
    if not place:
        return part
    if area.has_village(place) or area.has_district(place):
        return replace(part, place=place)
    found = find_places(place, (*area.villages, *area.districts))
    if found.kind == "exact":
        return replace(part, place=found.matches[0].code)
    if not found.matches:
        return Done((Say("problems.not-found"),))
    choices = tuple(Choice(replace(part, place=m.code).line, area_label(work.office, m.code)) for m in found.matches)
    return Done((Say("staff.which-place", choices=choices),))


def _lines(work: Work, number: int, row: Waiting, seen: Seen) -> list[Phrase]:
    details = open_details(work.vault, row.wrapped_key, row.number, row.details)
    votes = {agency: ballot.vote for agency, ballot in seen.votes.get(row.id, {}).items()}
    line = Phrase("staff.queue-line", {
        "place": number, "number": row.number,
        "name": short_name(details.name) if details else "",
        "age": age_on(date.fromisoformat(details.birth_date), work.today) if details else 0,
        "village": work.office.area.place(row.village) or Phrase("registration.outside"),
        "waited": waited(work, row),
        "votes": votes_line(work, row.status, votes, work.agency),
    })  # fmt: skip
    return [line, *(Phrase("staff.note-line", {"note": note}) for note in _notes(work, row, seen))]


def _notes(work: Work, row: Waiting, seen: Seen) -> list[Phrase]:
    """What to look at: a colleague has it open, marks, doubts, somebody who may be the same person."""
    notes = [Phrase("staff.mark-objected")] if row.objected else []
    notes += [Phrase("staff.mark-frozen")] if row.frozen else []
    notes += [Phrase(f"reasons.{code}") for code in row.reasons.split(",") if code]
    notes += [Phrase("staff.mark-alike", {"number": one.number}) for one in seen.alike.get(row.id, ())[:1]]
    if row.id in seen.held:
        officer, until = seen.held[row.id]
        notes.append(
            Phrase("staff.mark-held", {"officer": officer_words(work, officer), "until": work.office.local(until)})
        )
    return notes


def votes_line(work: Work, status: Status, votes: Mapping[Agency, Vote], agency: Agency) -> Phrase:
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


def _turns(part: Part, page: int, pages: int) -> list[Choice]:
    where = f"{part.line} hal"
    more = [Choice(f"{where} {page + 1}", Phrase("registration.choice-lagi"))] if page < pages else []
    return more + ([Choice(f"{where} {page - 1}", Phrase("registration.choice-kembali"))] if page > 1 else [])
