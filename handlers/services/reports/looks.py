"""Looks into the vault of a report: why, what was seen, and the reporter is told at the full hour.

What is shown stands in a message that is forgotten after an hour (docs/decisions/0021), and only on the channels
where the office shows such things at all. Who reported opens with a reason, and with somebody of the other agency who
agrees; then for some hours, for these two only. An anonymous report goes the same way to its end, and only then shows
that it holds no name. Whoever gave the office their name is opened by a reason alone.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from handlers.flow import Choice, FileRecipe, Phrase, Say
from handlers.rules.access import AGENCY_OF_ROLE, CASE_OFFICERS, ReportThing, Sight, sight
from handlers.services.base.work import Done, Work
from handlers.services.reports.report_desk import INBOX, done_with, look_button, not_now, not_theirs
from handlers.services.reports.templates import question_words
from handlers.services.sealed.vault import has_name, lines_of, person_of, seal, tell_reporter, unseal, vault_of
from storage.enums import Agency, Anonymity, ReportStatus
from storage.repositories import unsealings
from storage.repositories.housekeeping import count_to, last_count
from storage.repositories.staff import are_one_person, chats_of, staff_chats
from storage.tables import Report

CELL = "report_looks.reason"
SHOWN = ("desk.told-words", "desk.person", "desk.files")
"""Messages in which something of a vault stands."""
KEPT_HOURS = 1
"""How long such a message can be read again."""
COUNTER = "vault-shown"
RECIPE = "evidence"
NOBODY = "nobody"
ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "application/pdf": "pdf"}
REQUEST_CELL = "unsealings.reason"
PENDING = timedelta(days=3)
"""A request that nobody decided is void then: who still wants to know asks again."""


def look_at_words(work: Work, report: Report, reason: str) -> Done:
    """What the reporter wrote, and what was asked and answered."""
    if elsewhere := not_here(work, report, ReportThing.WORDS):
        return elsewhere
    note_look(work, report, ReportThing.WORDS, reason)
    said = ((line.kind, work.office.today(line.at), _words(line.kind, line.words)) for line in lines_of(work, report))
    lines = tuple(Phrase("desk.words-line", {"kind": kind, "on": on, "words": words}) for kind, on, words in said)
    return _shown(report, "desk.told-words", lines=lines or (Phrase("desk.words-none"),))


def _words(kind: str, words: str) -> Phrase | str:
    """What was written; of a threat the vault holds its kind."""
    return Phrase(f"desk.hurt-{words}") if kind == "threat" else question_words(words)


def look_at_evidence(work: Work, report: Report, reason: str) -> Done:
    """The files, to be fetched within some minutes; they are opened when they are fetched and lie nowhere else."""
    if elsewhere := not_here(work, report, ReportThing.EVIDENCE):
        return elsewhere
    found = unsealings.evidence_of(work.connection, report.row_id)
    if not found:
        return done_with(report, "desk.files-none")
    note_look(work, report, ReportThing.EVIDENCE, reason)
    minutes = work.office.times.staff_link_minutes
    files = tuple(
        _file(work, f"{report.number}-{n}", evidence_id, kind) for n, (evidence_id, kind) in enumerate(found, 1)
    )
    params = {"number": report.number, "count": len(files), "minutes": minutes}
    return Done((Say("desk.files", params, (look_button(report.number), INBOX), files=files),))


def _file(work: Work, name: str, evidence_id: int, kind: str) -> FileRecipe:
    payload = {"evidence": evidence_id, "officer": work.officer}
    return FileRecipe(f"{name}.{ENDINGS.get(kind, 'bin')}", kind, RECIPE, payload, work.office.times.staff_link_minutes)


def look_at_person(work: Work, report: Report, reason: str) -> Done:
    """Who reported, for whoever may know it now (`answer_request`)."""
    if elsewhere := not_here(work, report, ReportThing.PERSON):
        return elsewhere
    note_look(work, report, ReportThing.PERSON, reason)
    if not has_name(work, report):
        return done_with(report, "desk.person-none")
    person, none = person_of(work, report), Phrase("desk.unknown")
    params = {name: person.get(name) or none for name in ("name", "phone", "union")}
    return _shown(report, "desk.person", **params)


def not_here(work: Work, report: Report, thing: ReportThing) -> Done | None:
    """Why nothing of the vault can be shown in this chat; None where it can. What was withdrawn is nobody's to read.

    A vault is never carried over a channel that the office does not trust with full numbers: whoever reported on the
    office's own web chat did so to keep others out.
    """
    if sight(work.actor.role, thing) is Sight.NEVER:
        raise PermissionError("only case officers look into a vault")
    if report.status is ReportStatus.WITHDRAWN:
        return not_now(report)
    if vault_of(work, report) is None:
        return done_with(report, "desk.erased")
    if own := not_theirs(work, report):
        return own
    if work.chat is not None and not work.full_numbers:
        return done_with(report, "desk.elsewhere", where=work.base_url)
    return None


def note_look(work: Work, report: Report, what: ReportThing, reason: str) -> None:
    """Keep the look with its sealed reason, and tell whoever reported at the full hour."""
    agency = agency_who_acts(work)
    sealed = seal(work, report, reason, CELL)
    look = unsealings.add_look(work.connection, report.row_id, (work.officer, agency), str(what), sealed, work.now)
    work.audit("report.looked", f"report:{report.row_id}", fields=str(what), why=f"look:{look}")
    who = {"agency": work.office.agency(agency).short_name, "officer": work.officer}
    params = {"number": report.number, "what": seen(work, report, what), "reason": reason, **who}
    tell_reporter(work, report, Say("desk.tell-looked", params), f"look:{look}")


def seen(work: Work, report: Report, what: str) -> str:
    """What the reporter is told was looked at: where there is no name, that none was found."""
    return NOBODY if what == ReportThing.PERSON and not has_name(work, report) else str(what)


def agency_who_acts(work: Work) -> Agency:
    """The agency of the officer. Raises PermissionError for whoever works for neither."""
    if work.actor.agency is None:
        raise PermissionError("only officers of the two agencies look into a vault")
    return work.actor.agency


def forget_looks(work: Work) -> bool:
    """Timed work: what officers were shown of a vault goes from the outbox after an hour, sent or not."""
    connection = work.connection
    seen = last_count(connection, COUNTER)
    newest = unsealings.newest_message(connection, seen, work.now - timedelta(hours=KEPT_HOURS))
    if newest > seen:
        unsealings.forget_shown(connection, SHOWN, seen, newest)
        count_to(connection, COUNTER, newest)
    return False


def _shown(report: Report, key: str, **params: object) -> Done:
    """A message with something of the vault, and how long it can be read."""
    choices = (look_button(report.number), INBOX)
    return Done((Say(key, {"number": report.number, "hours": KEPT_HOURS, **params}, choices),))


def open_person(work: Work, report: Report, reason: str) -> Done:
    """`/buka NO orang REASON`: look where one may, else ask the other agency.

    `reason` may be empty for a look that has been agreed to.
    """
    granted = unsealings.unsealing_open_to(work.connection, report.row_id, work.officer, work.now)
    if granted is not None:
        return look_at_person(work, report, reason or unseal(work, report, granted.reason, REQUEST_CELL))
    if elsewhere := not_here(work, report, ReportThing.PERSON):
        return elsewhere
    if unsealings.anonymity_of(work.connection, report.row_id) is Anonymity.NAMED:
        return look_at_person(work, report, reason)
    return _waiting(work, report) or _ask(work, report, reason)


def is_granted(work: Work, report: Report) -> bool:
    """True where the other agency has agreed and the officer may look now without a further reason."""
    return unsealings.unsealing_open_to(work.connection, report.row_id, work.officer, work.now) is not None


def answer_request(work: Work, report: Report, *, agrees: bool) -> Done:
    """`/setuju_buka NO`, `/tolak_buka NO`: by somebody of the other agency, and another person than who asked."""
    if own := not_theirs(work, report):
        return own
    request = _pending(work, report)
    if request is None:
        return done_with(report, "desk.no-request")
    if request.agency is agency_who_acts(work):
        return done_with(report, "desk.other-agency")
    if are_one_person(work.connection, request.asked_by, work.officer):
        work.audit("unsealing.refused", f"report:{report.row_id}", why="one-agency")
        return done_with(report, "desk.other-agency")
    until = work.now + timedelta(hours=work.office.cases.unsealed_hours) if agrees else None
    unsealings.decide_unsealing(work.connection, request.id, work.officer, work.now, until)
    act = "agreed" if agrees else "declined"
    work.audit(f"unsealing.{act}", f"report:{report.row_id}", why=f"unsealing:{request.id}")
    _tell_asker(work, report, request, until)
    params = {"until": work.office.local(until)} if until is not None else {}
    return done_with(report, f"desk.request-{act}", *((_open(report),) if agrees else ()), **params)


def _ask(work: Work, report: Report, reason: str) -> Done:
    """A new request: everybody of the other agency who follows reports may answer it."""
    agency = agency_who_acts(work)
    sealed = seal(work, report, reason, REQUEST_CELL)
    request = unsealings.add_unsealing(work.connection, report.row_id, (work.officer, agency), sealed, work.now)
    work.audit("unsealing.asked", f"report:{report.row_id}", why=f"unsealing:{request}")
    other = next(a for a in Agency if a is not agency)
    params = {"number": report.number, "reason": reason, "agency": work.office.agency(agency).short_name}
    choices = (*_answers(report), look_button(report.number))
    for chat, role, _area in staff_chats(work.connection, CASE_OFFICERS):
        if AGENCY_OF_ROLE[role] is other:
            work.tell(chat, Say("desk.request", params, choices), f"unsealing:{request}:{chat}")
    return done_with(report, "desk.request-sent", agency=work.office.agency(other).short_name)


def _waiting(work: Work, report: Report) -> Done | None:
    """What is said where a request is under way: to the other agency the request itself; None where there is none."""
    request = _pending(work, report)
    if request is None:
        return None
    if request.agency is agency_who_acts(work):
        return done_with(report, "desk.request-waits", since=work.office.today(request.asked_at))
    agency, reason = work.office.agency(request.agency).short_name, unseal(work, report, request.reason, REQUEST_CELL)
    return done_with(report, "desk.request", *_answers(report), agency=agency, reason=reason)


def _answers(report: Report) -> tuple[Choice, Choice]:
    """The two answers to a request."""
    agree = Choice(f"/setuju_buka {report.number}", Phrase("desk.choice-setuju-buka"))
    return agree, Choice(f"/tolak_buka {report.number}", Phrase("desk.choice-tolak-buka"))


def _pending(work: Work, report: Report) -> unsealings.UnsealingRow | None:
    """What the other agency has to decide; nothing once the report was withdrawn or its vault erased."""
    if report.status is ReportStatus.WITHDRAWN or vault_of(work, report) is None:
        return None
    return unsealings.undecided_unsealing(work.connection, report.row_id, work.now - PENDING)


def _tell_asker(work: Work, report: Report, request: unsealings.UnsealingRow, until: datetime | None) -> None:
    """Who asked hears the answer, with the button to look."""
    key = "desk.request-agreed" if until is not None else "desk.request-declined"
    choices = (_open(report), look_button(report.number)) if until is not None else (look_button(report.number),)
    params = {"number": report.number} | ({"until": work.office.local(until)} if until is not None else {})
    for chat in chats_of(work.connection, request.asked_by):
        work.tell(chat, Say(key, params, choices), f"unsealing:{request.id}:decided:{chat}")


def _open(report: Report) -> Choice:
    return Choice(f"/buka {report.number} orang", Phrase("desk.choice-buka-orang"))


LOOKS: Mapping[str, Callable[[Work, Report, str], Done]] = {
    "orang": open_person,
    "kata": look_at_words,
    "bukti": look_at_evidence,
}
"""What lies in the vault, by the word of `/buka NO`."""
