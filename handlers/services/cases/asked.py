"""What every word of a case's desk shares: how a line is read, where the case is shown again, what questions know."""

import re
from dataclasses import dataclass

from handlers.flow import Data, FileRecipe, Say
from handlers.rules.cases.case_words import MEND
from handlers.services.base.work import Done, Work
from handlers.services.cases.clock import case_id_of
from handlers.services.cases.letter_view import show_letter
from handlers.services.cases.letters import Refused, letter_file, newest_letter
from handlers.services.cases.life import employer_of
from handlers.services.cases.promises import schedule_file, schedules
from handlers.services.cases.view import last_step, show
from handlers.services.cases.visits import minutes_file
from storage.repositories.cases import last_visit, open_instalments, planned_visit
from storage.tables import Case

FLOW = "case"
ALL_THE_SAME = "tetap"
LETTERS = ("surat", "panggil")
_VERSION = re.compile(r"\bv(\d{1,9})$")
_SURE = re.compile(rf"\b{ALL_THE_SAME}$")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed after the number: a word, the answer to its first question, the version that was looked at."""

    word: str = ""
    rest: str = ""
    version: int | None = None
    sure: bool = False

    @classmethod
    def read(cls, text: str) -> "Asked":
        """`surat v3 tetap`, `janji 5 juta tiap tanggal 15, 3 kali`."""
        sure = _SURE.search(text) is not None
        text = _SURE.sub("", text).strip()
        seen = _VERSION.search(text)
        word, _, rest = _VERSION.sub("", text).strip().partition(" ")
        return cls(word.casefold(), rest.strip(), int(seen[1]) if seen else None, sure)


def changed(work: Work, case: Case) -> Done:
    """Somebody else acted first: what they did, and where the case stands now."""
    return Done((Say("cases.changed", {"number": case.number, "what": last_step(work, case)}), seen(work, case)))


def seen(work: Work, case: Case) -> Say:
    """The case for a case officer; for the head the letter alone, never what stands behind the case."""
    return show(work, case) if work.actor.agency is not None else show_letter(work, case)


def refused(work: Work, case: Case, refusal: Refused) -> Done:
    """Why it cannot be done like this, and where the case stands."""
    return Done((Say(refusal.key, {"number": case.number, **refusal.params}), seen(work, case)))


def data_of(work: Work, case: Case, act: str) -> Data:
    """What the questions know already."""
    data: Data = {
        "act": act,
        "number": case.number,
        "record": f"{case.number}:{act}",
        "version": case.version,
        "employer": employer_of(work, case).name,
    }
    session, case_id = work.uow.session, case_id_of(case)
    visit = planned_visit(session, case_id) if act == "berita" else None
    owed = open_instalments(session, case_id) if act == "bayar" else []
    planned = visit.planned_for if visit else (owed[0].due if owed else None)
    return data | ({"planned": planned.isoformat()} if planned else {})


def made(work: Work, case: Case, word: str) -> tuple[FileRecipe, ...]:
    """The paper that an act made."""
    letter, visit = newest_letter(work, case), last_visit(work.uow.session, case_id_of(case))
    if word in (*LETTERS, "ttd") and letter is not None:
        return (letter_file(work, case, letter),)
    if word in ("berita", MEND) and visit is not None:
        return (minutes_file(work, case, visit),)
    found = schedules(work, case) if word in ("janji", "sepakat") else []
    return (schedule_file(work, case, found[-1]),) if found else ()
