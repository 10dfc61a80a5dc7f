"""The meeting of a summons on another day: its row, its paper, and what the employer hears where it asked for it."""

from datetime import date, datetime, time

from handlers.flow import Data, Say
from handlers.rules.cases.case_life import CaseAct
from handlers.rules.cases.case_words import SKIP
from handlers.services.base.answers import reaches
from handlers.services.base.work import Work
from handlers.services.cases.letters import Refused, fields_of
from handlers.services.cases.life import move_case
from handlers.services.cases.rulings import about_meeting, keep_ruling, ruling_file, summons_of
from handlers.services.cases.visits import place_words
from storage.enums import LetterStatus
from storage.repositories.submissions import SubmissionRow, set_submission, submission_by_number
from storage.tables import Case, Letter, Ruling

MOVED, KEPT = "pindah", "tetap"


def the_summons(work: Work, case: Case) -> Letter:
    """The summons that is on its way. Raises Refused where there is none."""
    letter = summons_of(work, case)
    if letter is None or letter.status is not LetterStatus.POSTED:
        raise Refused("cases.no-summons")
    return letter


def move_meeting(work: Work, case: Case, data: Data) -> None:
    """`pindah`: another day and hour, on a paper of its own; whoever asked for it in chat hears it there."""
    letter = the_summons(work, case)
    place = data.get("place", SKIP)
    words = fields_of(work, case, letter).place if place == SKIP else place_words(work, place)
    zone = work.office.local(work.now).tzinfo
    day, hour = date.fromisoformat(data["day"]), time.fromisoformat(data["hour"])
    letter.meeting_at = datetime.combine(day, hour, zone)
    work.uow.session.add(letter)
    move_case(work, case, CaseAct.MOVE_MEETING, due=day)
    asked = submission_by_number(work.connection, data["submission"]) if data.get("submission") else None
    _tell(work, case, letter, words, asked, MOVED)


def keep_day(work: Work, case: Case, row: SubmissionRow) -> Ruling:
    """The meeting stays on its day: the employer hears it, with a paper. Raises Refused without a summons."""
    letter = the_summons(work, case)
    return _tell(work, case, letter, fields_of(work, case, letter).place, row, KEPT)


def _tell(work: Work, case: Case, letter: Letter, place: str, row: SubmissionRow | None, word: str) -> Ruling:
    fields = about_meeting(work, case, letter, "moved" if word == MOVED else "kept", place)
    ruling = keep_ruling(work, fields, case, row)
    if row is not None:
        set_submission(work.connection, row.id, decided_at=work.now, decision=word)
        work.audit("submission.decided", f"submission:{row.id}", why=word)
    if row is not None and row.chat_id is not None and reaches(work, row.chat_id):
        params = {"number": row.number, "day": fields.day, "hour": fields.hour, "place": place}
        say = Say(f"employer.meeting-{fields.kind}", params, files=(ruling_file(work, ruling),))
        work.tell(row.chat_id, say, f"submission:{row.id}:decided:{ruling.id}", waits=True)
    return ruling
