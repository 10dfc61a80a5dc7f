"""What an officer says about something that an employer handed in: an answer or none, another day, a request granted.

The employer hears each of them in its own words; a request gets a paper too. Until then nothing of it counts.
"""

import json
from dataclasses import dataclass
from typing import Any

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.cases.case_life import LIFE, CaseAct
from handlers.rules.cases.submissions import ANSWER, RELIEF
from handlers.services.base.answers import reaches
from handlers.services.base.work import Done, Opening, Work
from handlers.services.cases.beginning import CELL, answers_known
from handlers.services.cases.guarding import DOUBT, KNOWN, Stopped, keep_out
from handlers.services.cases.letters import Refused
from handlers.services.cases.life import case_button, move_case
from handlers.services.cases.moving import KEPT, MOVED, keep_day
from handlers.services.cases.rulings import about_request, keep_ruling, ruling_file, summons_of
from handlers.services.cases.view import show
from storage.enums import CaseStatus, LetterStatus
from storage.repositories.cases import case_by_id, lock_case
from storage.repositories.employers import standing_employer
from storage.repositories.submissions import SubmissionRow, set_submission, submission_by_number
from storage.tables import Case

IS_ANSWER, NO_ANSWER, OTHER_DAY, SAME_DAY = "jawaban", "bukan", "hari", KEPT
GRANTED, PARTLY, REFUSED = "kabul", "sebagian", "tidak"
RULINGS = (GRANTED, PARTLY, REFUSED)
FLOW = "relief"


@dataclass(frozen=True, slots=True)
class Open:
    """A submission that waits, and the case that it joined, locked."""

    row: SubmissionRow
    case: Case | None


def words_for(work: Work, row: SubmissionRow) -> tuple[str, ...]:
    """What an officer may say about it, besides whose it is; nothing once it was said."""
    if row.decided_at is not None or not row.proven:
        return ()
    if row.kind == RELIEF:
        return RULINGS
    case = case_by_id(work.uow.session, row.case_id)
    if row.kind != ANSWER or case is None:
        return ()
    answers = (IS_ANSWER, NO_ANSWER) if (case.status, CaseAct.ANSWER) in LIFE else ()
    letter = summons_of(work, case)
    moves = letter is not None and letter.status is LetterStatus.POSTED and case.status is CaseStatus.POSTED
    return (*answers, *((OTHER_DAY, SAME_DAY) if moves else ()))


def say_of(work: Work, row: SubmissionRow, word: str) -> Done:
    """`/kiriman S-... WORD` for a word of `words_for`."""
    if word in RULINGS:
        begun: Data = {"number": row.number, "record": row.number, "decision": word}
        employer = standing_employer(work.connection, row.employer_id) if row.employer_id is not None else None
        return Done(opens=Opening(FLOW, begun | ({KNOWN: list(employer.names)} if employer else {})))
    case = lock_case(work.uow.session, row.case_id)
    if case is None:
        raise LookupError(row.number)
    if word == OTHER_DAY:
        return Done(opens=Opening("case", {**answers_known(work, case, MOVED), "submission": row.number}))
    if word == SAME_DAY:
        return _same_day(work, row, case)
    if word == IS_ANSWER:
        move_case(work, case, CaseAct.ANSWER, on=work.office.today(row.at))
    _decided(work, row, word)
    told = _tell(work, row, Say(f"employer.decided-{word}", {"number": row.number}))
    return Done((_said(row, word, told=told), show(work, case)))


def _same_day(work: Work, row: SubmissionRow, case: Case) -> Done:
    try:
        ruling = keep_day(work, case, row)
    except Refused as refusal:
        return Done((Say(refusal.key, {"number": case.number, **refusal.params}), show(work, case)))
    told = reaches(work, row.chat_id)
    files = (ruling_file(work, ruling),)
    say = _said(row, SAME_DAY, told=told)
    return Done((Say(say.key, say.params, (case_button(case),), files=files),))


def rule(work: Work, data: Data) -> Done:
    """The effect `relief.rule`: a request is granted, granted in part or refused, with its words and its paper."""
    row = submission_by_number(work.connection, data["number"])
    if row is None or row.decided_at is not None or row.kind != RELIEF or not row.proven:
        return Done((Say("handed.decided-already", {"number": data["number"]}),))
    try:
        keep_out(work, row.employer_id, data)
    except Stopped as stop:
        return Done(() if DOUBT in stop.data else (Say(stop.key, stop.params),), opens=Opening(FLOW, stop.data))
    said: dict[str, Any] = json.loads(work.vault.open(row.content, f"{CELL}:{row.number}"))
    case = lock_case(work.uow.session, row.case_id)
    ruling = keep_ruling(work, about_request(work, row, said, data), case, row)
    _decided(work, row, data["decision"])
    file = ruling_file(work, ruling)
    told = _tell(work, row, Say(f"employer.relief-{data['decision']}", ruled(row.number, data), files=(file,)))
    say = _said(row, data["decision"], told=told)
    buttons = (case_button(case),) if case is not None else ()
    return Done((Say(say.key, say.params, buttons, files=(file,)),))


def ruled(number: str, data: Data) -> dict[str, Any]:
    """The parameters of what an employer hears about its request."""
    by = Phrase(f"relief.choice-{data['by']}") if data["by"] in ("bpjs", "dinas", "pusat") else data["by"]
    granted = data.get("granted", "")
    return {"number": number, "by": by, "granted": granted, "reason": data["reason"]}


def choices_for(work: Work, row: SubmissionRow) -> tuple[Choice, ...]:
    """The same as buttons."""
    return tuple(
        Choice(f"/kiriman {row.number} {word}", Phrase(f"handed.choice-{word}")) for word in words_for(work, row)
    )


def _decided(work: Work, row: SubmissionRow, word: str) -> None:
    set_submission(work.connection, row.id, decided_at=work.now, decision=word)
    work.audit("submission.decided", f"submission:{row.id}", why=word)


def _tell(work: Work, row: SubmissionRow, say: Say) -> bool:
    told = row.chat_id is not None and reaches(work, row.chat_id)
    if told and row.chat_id is not None:
        work.tell(row.chat_id, say, f"submission:{row.id}:decided", waits=True)
    return told


def _said(row: SubmissionRow, word: str, *, told: bool) -> Say:
    return Say("handed.decided" if told else "handed.decided-untold", {"number": row.number, "what": word})
