"""Each act of a case, done with the answers of its conversation."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from handlers.flow import Data
from handlers.rules.cases.case_life import CaseAct, Impossible, possible
from handlers.rules.cases.case_words import DEEDS, OUTCOMES, RECORDS, SKIP
from handlers.services.base.work import Work
from handlers.services.cases import letters, promises, visits
from handlers.services.cases.letters import Refused
from handlers.services.cases.life import employer_of, move_case, open_elsewhere
from storage.enums import LetterKind
from storage.repositories.cases import live_letter, open_instalments
from storage.repositories.employers import REPORTED
from storage.tables import Case

Deal = Callable[[Work, Case, Data], None]
ON_PAPER = (CaseAct.DRAFT, CaseAct.PLAN_VISIT, CaseAct.VISIT, CaseAct.PROMISE, CaseAct.AGREE)
"""Acts that make papers with the employer's name on them."""


def do(work: Work, case: Case, word: str, data: Data) -> None:
    """Do the act that `word` names, with the answers of its questions: `do(work, case, "bayar", {"on": "2026-11-20"})`.

    Raises Impossible where the table does not know it for a case that stands there, and Refused where it cannot be done
    like this; then nothing was changed.
    """
    act = DEEDS[word].act
    if act not in possible(case.status):
        raise Impossible(case.status, act)
    if act is CaseAct.REOPEN and open_elsewhere(work, case):
        raise Refused("cases.other-open")
    if (barred := paper_refused(work, case, act)) is not None:
        raise barred
    if word in SPECIAL:
        SPECIAL[word](work, case, data)
    else:
        more = COLUMNS[word](data) if word in COLUMNS else {}
        move_case(work, case, act, on=day_in(data), note=note_in(data), **more)


def paper_refused(work: Work, case: Case, act: CaseAct) -> Refused | None:
    """Why no paper with the employer's name may be made for this case yet; None where it may, or `act` makes none.

    Asked before an act's questions, again when it is done, and for each case of an act on many.
    """
    if act not in ON_PAPER:
        return None
    try:
        _name_is_ours(work, case)
    except Refused as refusal:
        return refusal
    return None


def _name_is_ours(work: Work, case: Case) -> None:
    """A name that only a reporter wrote goes on no paper before an officer has taken it into the register.

    It is their own free text, and nothing of the reporter leaves the office.
    """
    employer = employer_of(work, case)
    if employer.known_from == REPORTED:
        raise Refused("cases.name-first", employer=str(employer.id))


def note_in(data: Data) -> str:
    """The note among the answers; empty where it was left out."""
    found = str(data.get("note", ""))
    return "" if found == SKIP else found


def day_in(data: Data) -> date | None:
    """The day among the answers on which it happened; None where the act asks for none."""
    return date.fromisoformat(data["on"]) if "on" in data else None


def _silence(work: Work, case: Case, _data: Data) -> None:
    """`diam`: no answer came.

    The clock does it when the date has passed. An officer may not do it a day earlier, except on the day of a meeting
    to which nobody came.
    """
    letter = live_letter(work.uow.session, case.row_id)
    if case.due is not None and work.today <= case.due:
        summoned = letter is not None and letter.kind is LetterKind.SUMMONS and work.today == case.due
        if not summoned:
            raise Refused("cases.not-over", day=case.due)
    move_case(work, case, CaseAct.SILENCE)


def _break(work: Work, case: Case, data: Data) -> None:
    owed = open_instalments(work.uow.session, case.row_id)
    if owed and work.today <= owed[0].due:
        raise Refused("cases.not-over", day=owed[0].due)
    if not owed:
        raise Refused("cases.nothing-owed")
    move_case(work, case, CaseAct.BREAK, note=note_in(data))


COLUMNS: Mapping[str, Callable[[Data], dict[str, Any]]] = {
    "kembali": lambda data: {"detail": data["why"]},
    "limpah": lambda data: {"detail": data["to"], "handed_to": data["to"]},
    "tangguh": lambda data: {"suspended_until": date.fromisoformat(data["day"])},
    "tutup": lambda data: {"outcome": OUTCOMES[data["outcome"]]},
    "catat": lambda data: dict(zip(("detail", "acted_by"), RECORDS[data["what"]], strict=True)),
}
"""What an act writes down besides its day and note, from its answers (see `move_case`)."""
SPECIAL: Mapping[str, Deal] = {
    "surat": letters.draft,
    "panggil": letters.draft,
    "paraf": letters.initial,
    "ttd": letters.sign,
    "kirim": letters.post,
    "diam": _silence,
    "kunjungan": visits.plan,
    "berita": visits.hold,
    "janji": lambda work, case, data: promises.promise(work, case, CaseAct.PROMISE, data),
    "sepakat": lambda work, case, data: promises.promise(work, case, CaseAct.AGREE, data),
    "bayar": promises.pay,
    "ingkar": _break,
}
"""Acts that do more than move the case."""
