"""What officers of a village, and those who wait for its papers, see of its people: names and stages.

Never a NIK, KK, birth date or membership number.
"""

from collections.abc import Sequence
from datetime import timedelta

from handlers.field_lists import in_a_line
from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import VILLAGERS, scope_of
from handlers.rules.registrations.paper_acts import PaperAct
from handlers.services.base.due import late_since
from handlers.services.base.paging import turns
from handlers.services.base.records import details_of
from handlers.services.base.whom import whom
from handlers.services.base.work import Done, Work
from handlers.services.registrations.papers.handing import missing_words, where
from storage.enums import Role, Status
from storage.repositories.village import LatePeople, count_people, people
from storage.statuses import NEEDS_VILLAGE, VILLAGE_LISTS
from storage.tables import Registration

PAGE = 8
"""People a page: with "more" their buttons still fit a WhatsApp list."""

TO_DO = {
    Role.VILLAGE: NEEDS_VILLAGE,
    Role.AGENT: NEEDS_VILLAGE,
    Role.DINAS: (Status.PAPERS_FORWARDED, Status.PAPERS_AT_VILLAGE),
    Role.BPJS: (Status.PAPERS_COMPLETE,),
}
"""Whose papers wait for whom."""

NEXT_ACT = {
    Status.VERIFIED: PaperAct.RECEIVE,
    Status.LAPSED: PaperAct.RECEIVE,
    Status.PAPERS_AT_VILLAGE: PaperAct.FORWARD,
}


IN_PACKETS = (Status.VERIFIED, Status.PAPERS_AT_VILLAGE)
"""Whose papers may be received or sent on together."""


def _page(work: Work, statuses: Sequence[Status], skip: int = 0) -> list[tuple[Registration, Phrase]]:
    """People in the actor's scope, late ones first, each with the line that a list shows of them."""
    found = people(work.uow.session, scope_of(work.actor), statuses, late_by(work), skip=skip, limit=PAGE)
    return [(record, _line(work, record, late=late)) for record, late in found]


def _line(work: Work, record: Registration, *, late: bool) -> Phrase:
    """Name, stage and what stands out. Lists are masked; a village knows its people."""
    details = details_of(work, record)
    name = details.name if details else ""
    shown = name if work.actor.role in VILLAGERS else whom(work, record)
    joined: Phrase | str = ""
    for note in reversed(_notes(work, record, late=late)):
        joined = Phrase("papers.notes", {"first": note, "rest": joined}) if joined else note
    return Phrase("papers.person", where(record) | {"name": shown, "notes": joined})


def _notes(work: Work, record: Registration, *, late: bool) -> list[Phrase]:
    """LatePeople, kept from before, what the papers lack, what the person was asked to correct."""
    notes = [Phrase(f"papers.note-{'soon' if record.status is Status.VERIFIED else 'late'}")] if late else []
    if record.status is Status.VERIFIED and record.papers_received_at is not None:
        notes.append(Phrase("papers.note-kept"))
    if missing := missing_words(work, record):
        notes.append(Phrase("papers.note-missing", {"what": missing}))
    if record.status is Status.RETURNED and record.returned_field:
        notes.append(Phrase("papers.note-field", {"field": in_a_line(record.returned_field)}))
    return notes


def late_by(work: Work) -> LatePeople:
    """What is late today: papers lying longer than the office promises, or about to miss their date."""
    service, soon = work.office.service, timedelta(days=work.office.times.papers_reminder_days[1])
    days = {
        Status.PAPERS_AT_VILLAGE: service.forward,
        Status.PAPERS_FORWARDED: service.check,
        Status.PAPERS_COMPLETE: service.membership,
        Status.SUBMITTED: service.verify,
    }
    return LatePeople(tuple((status, late_since(work, most)) for status, most in days.items()), work.today + soon)


def list_people(work: Work, page: int) -> Done:
    """`/desa`: one page of everybody in the village."""
    total = count_people(work.uow.session, scope_of(work.actor), VILLAGE_LISTS)
    pages = max(1, -(-total // PAGE))
    page = min(max(page, 1), pages)
    found = _page(work, VILLAGE_LISTS, (page - 1) * PAGE)
    more = (Choice(f"/desa {page + 1}", Phrase("papers.choice-more")),) if page < pages else ()
    place = work.office.area.place(work.actor.area) or work.office.region_name
    params = {"place": place, "total": total, "people": [line for _, line in found], "page": page, "pages": pages}
    words = ("papers.people",) if found else ("papers.nobody",)
    return Done((Say("papers.people", params, _next_buttons(found) + more + _all_buttons(work), words=words),))


def papers_to_do(work: Work, command: str, page: int = 1) -> Done:
    """`/berkas` or `/kpj` alone: a page of whose papers wait for this officer, a button for each."""
    statuses = TO_DO.get(work.actor.role or Role.READER, ())
    total = count_people(work.uow.session, scope_of(work.actor), statuses)
    pages = max(1, -(-total // PAGE))
    page = min(max(page, 1), pages)
    found = _page(work, statuses, (page - 1) * PAGE)
    choices = tuple(Choice(f"{command} {record.number}", record.number) for record, _ in found)
    params = {"people": [line for _, line in found], "total": total, "page": page, "pages": pages}
    words = "papers.nothing" if not found else "papers.to-do-page" if pages > 1 else "papers.to-do"
    return Done((Say("papers.to-do", params, (*choices, *turns(command, page, pages)), words=(words,)),))


def _all_buttons(work: Work) -> tuple[Choice, ...]:
    """*Terima semua (12)*, *Teruskan semua (5)*: where there is more than one."""
    scope = scope_of(work.actor)
    waiting = ((NEXT_ACT[status], count_people(work.uow.session, scope, (status,))) for status in IN_PACKETS)
    return tuple(
        Choice(f"/berkas semua {act}", Phrase(f"papers.choice-all-{act}", {"count": count}))
        for act, count in waiting
        if count > 1
    )


def _next_buttons(found: Sequence[tuple[Registration, Phrase]]) -> tuple[Choice, ...]:
    """What the village does next with each person, where it is its turn."""
    todo = ((record.number, NEXT_ACT.get(record.status)) for record, _ in found)
    return tuple(
        Choice(f"/berkas {number} {act}", Phrase(f"papers.choice-{act}-of", {"number": number}))
        for number, act in todo
        if act is not None
    )
