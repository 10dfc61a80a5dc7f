"""/kpj NO NUMBER by BPJS; /nomor NO by the member."""

from handlers.commands.papers import PAGE_WORD, to_do
from handlers.entries import Chapter, Command, Effect
from handlers.flow import Data, Say
from handlers.rules.access import ENROLLERS, EVERYBODY
from handlers.rules.reading.kpj import read_kpj
from handlers.services.base.records import find_record
from handlers.services.base.whom import who_is_it
from handlers.services.base.work import Done, Opening, Work
from handlers.services.registrations.membership import ask_again, enrol, refusal
from handlers.services.registrations.papers.handing import no_record


def membership_number(work: Work, args: str) -> Done:
    """Enter a number. Where it is left out, or holds a letter, a question does the rest; alone, a list."""
    number, _, typed = args.partition(" ")
    if not number or number.casefold() == PAGE_WORD:
        return to_do(work, "/kpj", typed)
    record = find_record(work, number)
    if record is None or record.erased_at is not None:
        return no_record()
    problem = refusal(record)
    if problem is not None:
        return Done((problem,))
    data: Data = {"record": record.id, "number": record.number, "who": who_is_it(work, record)}
    if not typed.strip():
        return Done(opens=Opening("enrol", data))
    verdict = read_kpj(typed)
    if verdict.kind == "ok":
        return enrol(work, record, verdict.value)
    if verdict.kind == "offer" and len(verdict.readings) == 1:
        return Done(opens=Opening("enrol", data | {"reading": verdict.readings[0]}))
    code = "two-numbers" if verdict.kind == "offer" else verdict.code
    problem = Say(f"problems.{code}", verdict.params, words=(f"problems.kpj-{code}",))
    return Done((problem,), opens=Opening("enrol", data))


def enter(work: Work, data: Data) -> Done:
    """The number was typed in answer to the question, or may replace the one that there is (`new`)."""
    record = find_record(work, data["number"])
    if record is None or record.erased_at is not None:
        return no_record()
    if "new" in data:
        return enrol(work, record, data["new"], replaces=True)
    return enrol(work, record, data["kpj"])


COMMANDS = (
    Command("kpj", membership_number, ENROLLERS, Chapter.MEMBERS, resumes=True),
    Command("nomor", ask_again, EVERYBODY, resumes=True),
)

EFFECTS = (Effect("enrol.enter", enter, ENROLLERS),)
