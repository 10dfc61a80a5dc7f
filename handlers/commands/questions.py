"""petugas, /tanya NO; for the dinas /pertanyaan, /ambil NO, /balas NO text, /selesai NO.

`/balas S-...` answers what an employer handed in, and is the case officers'.
"""

from collections.abc import Sequence

from handlers.entries import Chapter, Command, Effect, Opens
from handlers.flow import Data
from handlers.rules.access import ANSWERERS, CASE_OFFICERS, EVERYBODY, REPLIERS
from handlers.services.base.work import Done, Work
from handlers.services.cases.guarding import OWN
from handlers.services.employers.submission_desk import answer_employer
from handlers.services.people.questions import answer_worker, close, follow_up, take_over, waiting


def ask_more(work: Work, number: str) -> Done:
    """`/tanya NO`: one more line of a question of this chat."""
    return follow_up(work, number)


def list_questions(work: Work, _args: str) -> Done:
    """`/pertanyaan`: what waits for an answer, oldest first."""
    return waiting(work)


def take_question(work: Work, number: str) -> Done:
    """`/ambil NO`."""
    return take_over(work, number)


def answer_question(work: Work, args: str) -> Done:
    """`/balas NO text`; without a text it is asked for."""
    number, _, words = args.partition(" ")
    return _answered(work, number, words.strip())


def answer_by_number(work: Work, data: Data) -> Done:
    """The words of an officer's finished flow."""
    return _answered(work, str(data["number"]), str(data.get("words", "")), data.get(OWN, ()))


def _answered(work: Work, number: str, words: str, own: Sequence[str] = ()) -> Done:
    """An employer's number is the case officers', a worker's question the dinas'."""
    if work.actor.role in CASE_OFFICERS:
        return answer_employer(work, number, words, own)
    return answer_worker(work, number, words)


def close_question(work: Work, number: str) -> Done:
    """`/selesai NO`."""
    return close(work, number)


COMMANDS = (
    Command("petugas", Opens("question"), EVERYBODY, meaning="human"),
    Command("tanya", ask_more, EVERYBODY),
    Command("pertanyaan", list_questions, ANSWERERS, Chapter.QUESTIONS, alone=True),
    Command("ambil", take_question, ANSWERERS, Chapter.QUESTIONS, resumes=True),
    Command("balas", answer_question, REPLIERS, Chapter.QUESTIONS),
    Command("selesai", close_question, ANSWERERS, Chapter.QUESTIONS, resumes=True),
)

EFFECTS = (Effect("question.reply", answer_by_number, REPLIERS),)
