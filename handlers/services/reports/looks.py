"""Looks into the vault of a report: why, what was seen, and the reporter is told at once.

What is shown stands in a message that is forgotten after an hour (docs/decisions/0021), and only on the channels
where the office shows such things at all.
"""

from datetime import timedelta

from handlers.flow import FileRecipe, Phrase, Say
from handlers.rules.access import ReportThing, Sight, sight
from handlers.services.base.work import Done, Work
from handlers.services.reports.report_desk import INBOX, done_with, look_button, not_now, not_theirs
from handlers.services.sealed.vault import (
    Line,
    holds_name,
    id_of,
    lines_of,
    person_of,
    seal_for,
    tell_reporter,
    vault_of,
)
from storage.enums import Agency, ReportStatus
from storage.repositories.counters import count_to, last_count
from storage.repositories.unsealings import add_look, evidence_of, forget_shown, newest_message
from storage.tables import Report

CELL = "report_looks.reason"
SHOWN = ("desk.told-words", "desk.person", "desk.files")
"""Messages in which something of a vault stands."""
KEPT = timedelta(hours=1)
"""How long such a message can be read again."""
COUNTER = "vault-shown"
RECIPE = "evidence"
NOBODY = "nobody"
ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "application/pdf": "pdf"}


def look_at_words(work: Work, report: Report, reason: str) -> Done:
    """What the reporter wrote, and what was asked and answered."""
    elsewhere = not_here(work, report, ReportThing.WORDS)
    if elsewhere is not None:
        return elsewhere
    note_look(work, report, ReportThing.WORDS, reason)
    lines = tuple(
        Phrase("desk.words-line", {"kind": line.kind, "on": work.office.today(line.at), "words": _words(line)})
        for line in lines_of(work, report)
    )
    return _shown(report, "desk.told-words", lines=lines or (Phrase("desk.words-none"),))


def _words(line: Line) -> Phrase | str:
    """What was written; of a threat the vault holds its kind."""
    return Phrase(f"desk.hurt-{line.words}") if line.kind == "threat" else line.words


def look_at_evidence(work: Work, report: Report, reason: str) -> Done:
    """The files, to be fetched within some minutes; they are opened when they are fetched and lie nowhere else."""
    elsewhere = not_here(work, report, ReportThing.EVIDENCE)
    if elsewhere is not None:
        return elsewhere
    found = evidence_of(work.uow.connection, id_of(report))
    if not found:
        return done_with(report, "desk.files-none")
    note_look(work, report, ReportThing.EVIDENCE, reason)
    minutes = work.office.times.staff_link_minutes
    files = tuple(
        FileRecipe(
            f"{report.number}-{n}.{ENDINGS.get(kind, 'bin')}",
            kind,
            RECIPE,
            {"evidence": evidence_id, "officer": work.officer},
            minutes,
        )
        for n, (evidence_id, kind) in enumerate(found, 1)
    )
    params = {"number": report.number, "count": len(files), "minutes": minutes}
    return Done((Say("desk.files", params, (look_button(report.number), INBOX), files=files),))


def look_at_person(work: Work, report: Report, reason: str) -> Done:
    """Who reported, for whoever may know it now (`handlers.services.reports.unsealing`)."""
    elsewhere = not_here(work, report, ReportThing.PERSON)
    if elsewhere is not None:
        return elsewhere
    note_look(work, report, ReportThing.PERSON, reason)
    person = person_of(work, report)
    none = Phrase("desk.unknown")
    if not holds_name(work, report):
        return done_with(report, "desk.person-none")
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
    own = not_theirs(work, report)
    if own is not None:
        return own
    channel = work.chat.channel if work.chat is not None else "webchat"
    if channel not in work.office.full_numbers_channels:
        return done_with(report, "desk.elsewhere", where=work.base_url)
    return None


def note_look(work: Work, report: Report, what: ReportThing, reason: str) -> None:
    """Keep the look with its sealed reason, and tell whoever reported at once."""
    agency = agency_who_acts(work)
    sealed = seal_for(work, report, reason, CELL)
    look = add_look(work.uow.connection, id_of(report), (work.officer, agency), str(what), sealed, work.now)
    work.audit("report.looked", f"report:{id_of(report)}", fields=str(what), why=f"look:{look}")
    params = {
        "number": report.number,
        "what": seen(work, report, what),
        "agency": work.office.agency(agency).short_name,
        "officer": work.officer,
        "reason": reason,
    }
    tell_reporter(work, report, Say("desk.tell-looked", params), f"look:{look}")


def seen(work: Work, report: Report, what: str) -> str:
    """What the reporter is told was looked at: where there is no name, that none was found."""
    return NOBODY if what == ReportThing.PERSON and not holds_name(work, report) else str(what)


def agency_who_acts(work: Work) -> Agency:
    """The agency of the officer. Raises PermissionError for whoever works for neither."""
    if work.actor.agency is None:
        raise PermissionError("only officers of the two agencies look into a vault")
    return work.actor.agency


def forget_looks(work: Work) -> bool:
    """Timed work: what officers were shown of a vault goes from the outbox after an hour, sent or not."""
    connection = work.uow.connection
    seen = last_count(connection, COUNTER)
    newest = newest_message(connection, seen, work.now - KEPT)
    if newest > seen:
        forget_shown(connection, SHOWN, seen, newest)
        count_to(connection, COUNTER, newest)
    return False


def _shown(report: Report, key: str, **params: object) -> Done:
    """Something of the vault in words."""
    choices = (look_button(report.number), INBOX)
    return Done((Say(key, {"number": report.number, "hours": KEPT // timedelta(hours=1), **params}, choices),))
