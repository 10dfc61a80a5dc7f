"""What is known when an act of a case begins to ask: the case as it was looked at, the employer, a planned day."""

import json
from datetime import date
from typing import Any

from handlers.flow import Data
from handlers.rules.cases.case_words import ADDRESS, MEND, QUESTIONS
from handlers.rules.cases.employer_facts import read_address
from handlers.rules.cases.schedule import Due, is_draft, normal_schedule, read_schedule
from handlers.services.base.work import Work
from handlers.services.cases.guarding import KNOWN
from handlers.services.cases.life import employer_of
from storage.repositories.cases import last_letter, open_instalments, planned_visit
from storage.repositories.submissions import SubmissionRow, submissions_of_case
from storage.tables import Case

FLOW = "case"
WAS = "address-was"
"""Among the answers: the postal address that the office has of the employer."""
OFFERED, AGREED_HOUR = "offered", "agreed-hour"
"""Among the answers: what the employer itself has promised, in its normal form by the number of what it sent; the hour
that was agreed."""
MOST_OFFERED = 3
CELL = "submissions.content"


def answers_known(work: Work, case: Case, act: str) -> Data:
    """The answers with which the conversation of an act begins: the case as it was looked at, and what is proposed."""
    data: Data = {"act": act, "number": case.number, "record": f"{case.number}:{act}", "version": case.version}
    employer = employer_of(work, case)
    data["employer"] = employer.name
    data |= {KNOWN: list(more)} if (more := tuple(filter(None, employer.other_names.split("\n")))) else {}
    if ADDRESS in QUESTIONS[act] and read_address(employer.address).kind == "ok":
        data |= {ADDRESS: employer.address, WAS: employer.address}
    if act in ("berita", "janji", "sepakat", "temu") and (own := own_promises(work, case)):
        data[OFFERED] = own
    return data | _planned(work, case, act)


def _planned(work: Work, case: Case, act: str) -> Data:
    session, case_id = work.uow.session, case.row_id
    visit = planned_visit(session, case_id) if act == "berita" else None
    letter = last_letter(session, case_id) if act in ("temu", "pindah") else None
    owed = open_instalments(session, case_id) if act == "bayar" else []
    planned = visit.planned_for if visit else (owed[0].due if owed else None)
    hour = visit.hour if visit else None
    if letter is not None and letter.meeting_at is not None:
        meeting = work.office.local(letter.meeting_at)
        planned, hour = meeting.date(), meeting.strftime("%H:%M")
    known = {"planned": planned.isoformat() if planned else None, AGREED_HOUR: hour}
    return {name: value for name, value in known.items() if value and act != MEND}


def own_promises(work: Work, case: Case) -> dict[str, str]:
    """What the employer has promised in chat, by the number of what it sent; only what is read without a doubt."""
    found: dict[str, str] = {}
    for row in reversed(submissions_of_case(work.connection, case.row_id)):
        normal = _promised(work, row) if row.kind in ("promise", "answer") else ""
        if normal and len(found) < MOST_OFFERED:
            found[row.number] = normal
    return found


def _promised(work: Work, row: SubmissionRow) -> str:
    said: dict[str, Any] = json.loads(work.vault.open(row.content, f"{CELL}:{row.number}"))
    if row.kind == "promise":
        day = date.fromisoformat(said["day"])
        return normal_schedule((Due(day, said["amount"]),)) if day >= work.today else ""
    days = work.office.calendar.days
    verdict = read_schedule("\n".join(said["words"]), today=work.office.today(row.at), days=days)
    if verdict.kind != "ok" or is_draft(verdict.value):
        return ""
    return read_schedule(verdict.value, today=work.today, days=days).value
