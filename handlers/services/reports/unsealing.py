"""Opening who reported: a reason, and somebody of the other agency who agrees. Then for some hours, for these two only.

An anonymous report goes the same way to its end, and only then shows that it holds no name. Whoever gave the office
their name is opened by a reason alone. Every look is kept and told (`handlers.services.reports.looks`).
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import AGENCY_OF_ROLE, CASE_OFFICERS, ReportThing
from handlers.services.base.work import Done, Work
from handlers.services.reports.looks import agency_who_acts, look_at_evidence, look_at_person, look_at_words, not_here
from handlers.services.reports.report_desk import done_with, look_button, not_theirs
from handlers.services.sealed.vault import id_of, open_for, seal_for, vault_of
from storage.enums import Agency, Anonymity, ReportStatus
from storage.repositories.staff import are_one_person, chats_of, staff_chats
from storage.repositories.unsealings import (
    UnsealingRow,
    add_unsealing,
    anonymity_of,
    decide_unsealing,
    undecided_unsealing,
    unsealing_open_to,
)
from storage.tables import Report

CELL = "unsealings.reason"
PENDING = timedelta(days=3)
"""A request that nobody decided is void then: who still wants to know asks again."""


def person(work: Work, report: Report, reason: str) -> Done:
    """`/buka NO orang REASON`: look where one may, else ask the other agency.

    `reason` may be empty for a look that has been agreed to.
    """
    granted = unsealing_open_to(work.uow.connection, id_of(report), work.officer, work.now)
    if granted is not None:
        return look_at_person(work, report, reason or open_for(work, report, granted.reason, CELL))
    elsewhere = not_here(work, report, ReportThing.PERSON)
    if elsewhere is not None:
        return elsewhere
    if anonymity_of(work.uow.connection, id_of(report)) is Anonymity.NAMED:
        return look_at_person(work, report, reason)
    return _waiting(work, report) or _ask(work, report, reason)


def is_granted(work: Work, report: Report) -> bool:
    """True where the officer may look now without a further reason."""
    return unsealing_open_to(work.uow.connection, id_of(report), work.officer, work.now) is not None


def decide(work: Work, report: Report, *, agrees: bool) -> Done:
    """`/setuju_buka NO`, `/tolak_buka NO`: by somebody of the other agency, and another person than who asked."""
    own = not_theirs(work, report)
    if own is not None:
        return own
    request = _pending(work, report)
    if request is None:
        return done_with(report, "desk.no-request")
    if request.agency is agency_who_acts(work):
        return done_with(report, "desk.other-agency")
    if are_one_person(work.uow.connection, request.asked_by, work.officer):
        work.audit("unsealing.refused", f"report:{id_of(report)}", why="one-agency")
        return done_with(report, "desk.other-agency")
    until = work.now + timedelta(hours=work.office.cases.unsealed_hours) if agrees else None
    decide_unsealing(work.uow.connection, request.id, work.officer, work.now, until)
    act = "agreed" if agrees else "declined"
    work.audit(f"unsealing.{act}", f"report:{id_of(report)}", why=f"unsealing:{request.id}")
    _tell_asker(work, report, request, until)
    params = {"until": work.office.local(until)} if until is not None else {}
    return done_with(report, f"desk.request-{act}", *((_open(report),) if agrees else ()), **params)


def _ask(work: Work, report: Report, reason: str) -> Done:
    """A new request: everybody of the other agency who follows reports may answer it."""
    agency = agency_who_acts(work)
    sealed = seal_for(work, report, reason, CELL)
    request = add_unsealing(work.uow.connection, id_of(report), (work.officer, agency), sealed, work.now)
    work.audit("unsealing.asked", f"report:{id_of(report)}", why=f"unsealing:{request}")
    other = next(a for a in Agency if a is not agency)
    params = {"number": report.number, "reason": reason, "agency": work.office.agency(agency).short_name}
    choices = (
        Choice(f"/setuju_buka {report.number}", Phrase("desk.choice-setuju-buka")),
        Choice(f"/tolak_buka {report.number}", Phrase("desk.choice-tolak-buka")),
        look_button(report.number),
    )
    for chat, role, _area in staff_chats(work.uow.connection, CASE_OFFICERS):
        if AGENCY_OF_ROLE[role] is other:
            work.tell(chat, Say("desk.request", params, choices), f"unsealing:{request}:{chat}")
    return done_with(report, "desk.request-sent", agency=work.office.agency(other).short_name)


def _waiting(work: Work, report: Report) -> Done | None:
    """A request that is under way already."""
    request = _pending(work, report)
    if request is None:
        return None
    if request.agency is agency_who_acts(work):
        return done_with(report, "desk.request-waits", since=work.office.today(request.asked_at))
    agree = Choice(f"/setuju_buka {report.number}", Phrase("desk.choice-setuju-buka"))
    decline = Choice(f"/tolak_buka {report.number}", Phrase("desk.choice-tolak-buka"))
    params = {
        "agency": work.office.agency(request.agency).short_name,
        "reason": open_for(work, report, request.reason, CELL),
    }
    return done_with(report, "desk.request", agree, decline, **params)


def _pending(work: Work, report: Report) -> UnsealingRow | None:
    """What the other agency has to decide; nothing once the report was withdrawn or its vault erased."""
    if report.status is ReportStatus.WITHDRAWN or vault_of(work, report) is None:
        return None
    return undecided_unsealing(work.uow.connection, id_of(report), work.now - PENDING)


def _tell_asker(work: Work, report: Report, request: UnsealingRow, until: datetime | None) -> None:
    """Who asked hears the answer, with the button to look."""
    key = "desk.request-agreed" if until is not None else "desk.request-declined"
    choices = (_open(report), look_button(report.number)) if until is not None else (look_button(report.number),)
    params = {"number": report.number} | ({"until": work.office.local(until)} if until is not None else {})
    for chat in chats_of(work.uow.connection, request.asked_by):
        work.tell(chat, Say(key, params, choices), f"unsealing:{request.id}:decided:{chat}")


def _open(report: Report) -> Choice:
    return Choice(f"/buka {report.number} orang", Phrase("desk.choice-buka-orang"))


LOOKS: Mapping[str, Callable[[Work, Report, str], Done]] = MappingProxyType({
    "orang": person,
    "kata": look_at_words,
    "bukti": look_at_evidence,
})  # fmt: skip
"""What lies in the vault, by the word of `/buka NO`."""
