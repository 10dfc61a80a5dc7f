"""What officers of a village, and those who wait for its papers, see of its people: names and stages.

Never a NIK, KK, birth date or membership number (product.md section 1).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import VILLAGERS, scope_of
from handlers.rules.registrations.masks import mask_name
from handlers.rules.registrations.paper_acts import Act
from handlers.services.base.due import late_since
from handlers.services.base.records import details_of
from handlers.services.base.work import Done, Work
from handlers.services.registrations.papers.handing import missing_words, stage
from storage.enums import Role, Status
from storage.repositories.village import LatePeople, count_people, people
from storage.tables import Registration

PAGE = 8
"""People a page: with "more" their buttons still fit a WhatsApp list."""

OF_THE_VILLAGE = (
    Status.PAPERS_AT_VILLAGE,
    Status.VERIFIED,
    Status.LAPSED,
    Status.RETURNED,
    Status.SUBMITTED,
    Status.DISPUTED,
    Status.PAPERS_FORWARDED,
    Status.PAPERS_COMPLETE,
    Status.WAITING,
    Status.MEMBER,
    Status.REJECTED,
)
"""Whom `/desa` lists, those who need the village first; who withdrew is nobody's business any more."""

TO_DO = {
    Role.VILLAGE: (Status.PAPERS_AT_VILLAGE, Status.VERIFIED, Status.LAPSED),
    Role.AGENT: (Status.PAPERS_AT_VILLAGE, Status.VERIFIED, Status.LAPSED),
    Role.DINAS: (Status.PAPERS_FORWARDED, Status.PAPERS_AT_VILLAGE),
    Role.BPJS: (Status.PAPERS_COMPLETE,),
}
"""Whose papers wait for whom."""

NEXT_ACT = {Status.VERIFIED: Act.RECEIVE, Status.LAPSED: Act.RECEIVE, Status.PAPERS_AT_VILLAGE: Act.FORWARD}


@dataclass(frozen=True, slots=True)
class Villager:
    """One person as a list shows them. `field`: what they were asked to correct."""

    record: Registration
    name: str
    late: bool
    missing: str
    field: str

    def line(self) -> Phrase:
        """One line of a list."""
        record = self.record
        extras = (
            ("papers.note-late", self.late),
            ("papers.note-kept", record.status is Status.VERIFIED and record.papers_received_at is not None),
        )
        notes = [Phrase(key) for key, wanted in extras if wanted]
        if self.missing:
            notes.append(Phrase("papers.note-missing", {"what": self.missing}))
        if self.field:
            notes.append(Phrase("papers.note-field", {"field": Phrase(f"fields.{self.field}")}))
        joined: Phrase | str = notes.pop() if notes else ""
        while notes:
            joined = Phrase("papers.notes", {"first": notes.pop(), "rest": joined})
        params = {"number": record.number, "name": self.name, "stage": stage(record), "notes": joined}
        return Phrase("papers.person", params)


def villagers(
    work: Work, statuses: Sequence[Status] = OF_THE_VILLAGE, *, skip: int = 0, limit: int = PAGE
) -> list[Villager]:
    """People in the actor's scope, late ones first. Lists are masked; a village knows its people."""
    scope, late = scope_of(work.actor), late_by(work)
    found = people(work.uow.session, scope, statuses, late, skip=skip, limit=limit)
    return [_villager(work, record, late=is_late) for record, is_late in found]


def late_by(work: Work) -> LatePeople:
    """What is late today: papers lying longer than the office promises, or about to miss their date."""
    service, soon = work.office.service, timedelta(days=work.office.times.papers_reminder_days[1])
    began = (
        (Status.PAPERS_AT_VILLAGE, late_since(work, service.forward)),
        (Status.PAPERS_FORWARDED, late_since(work, service.check)),
        (Status.PAPERS_COMPLETE, late_since(work, service.membership)),
        (Status.SUBMITTED, late_since(work, service.verify)),
    )
    return LatePeople(began, work.today + soon)


def list_people(work: Work, page: int) -> Done:
    """`/desa`: one page of everybody in the village."""
    total = count_people(work.uow.session, scope_of(work.actor), OF_THE_VILLAGE)
    pages = max(1, -(-total // PAGE))
    page = min(max(page, 1), pages)
    found = villagers(work, skip=(page - 1) * PAGE)
    more = (Choice(f"/desa {page + 1}", Phrase("papers.choice-more")),) if page < pages else ()
    place = work.office.area.place(work.actor.area) or work.office.region_name
    params = {"place": place, "total": total, "people": [one.line() for one in found], "page": page, "pages": pages}
    words = ("papers.people",) if found else ("papers.nobody",)
    return Done((Say("papers.people", params, _next_buttons(found) + more, words=words),))


def papers_to_do(work: Work, command: str = "/berkas") -> Done:
    """`/berkas` or `/kpj` alone: whose papers wait for this officer, a button for each."""
    found = villagers(work, TO_DO.get(work.actor.role or Role.READER, ()))
    choices = tuple(Choice(f"{command} {one.record.number}", one.record.number) for one in found)
    params = {"people": [one.line() for one in found]}
    words = ("papers.to-do",) if found else ("papers.nothing",)
    return Done((Say("papers.to-do", params, choices, words=words),))


def _villager(work: Work, record: Registration, *, late: bool) -> Villager:
    details = details_of(work, record)
    name = details.name if details else ""
    shown = name if work.actor.role in VILLAGERS else mask_name(name)
    field = (record.returned_field or "") if record.status is Status.RETURNED else ""
    return Villager(record, shown, late, missing_words(work, record), field)


def _next_buttons(found: Sequence[Villager]) -> tuple[Choice, ...]:
    """What the village does next with each person, where it is its turn."""
    todo = ((one.record, NEXT_ACT.get(one.record.status)) for one in found)
    return tuple(
        Choice(f"/berkas {record.number} {act}", Phrase(f"papers.choice-{act}-of", {"number": record.number}))
        for record, act in todo
        if act is not None
    )
