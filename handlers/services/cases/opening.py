"""The answers with which the conversation of an act begins: the case as it was looked at, and what is known already."""

import json
from datetime import date
from typing import Any

from handlers.flow import Data
from handlers.rules.cases.case_words import MEND
from handlers.rules.cases.schedule import Due, is_draft, normal_schedule, read_schedule
from handlers.services.base.work import Work
from handlers.services.cases.life import employer_of
from storage.repositories.cases import last_letter, open_instalments, planned_visit
from storage.repositories.submissions import SubmissionRow, submissions_of_case
from storage.tables import Case

OFFERED, AGREED_HOUR = "offered", "agreed-hour"
MOST_OFFERED = 3
CELL = "submissions.content"


def data_of(work: Work, case: Case, act: str) -> Data:
    """`act` on this case; a planned day and hour, and what the employer itself has promised, are proposed."""
    data: Data = {"act": act, "number": case.number, "record": f"{case.number}:{act}", "version": case.version}
    data["employer"] = employer_of(work, case).name
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
