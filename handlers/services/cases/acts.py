"""Each act of a case, done with the answers of its conversation."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from handlers.flow import Choice, Data, Phrase
from handlers.rules.cases.case_life import CaseAct, Impossible, possible
from handlers.rules.cases.case_words import ADDRESS, DEEDS, OUTCOMES, RECORDS, SKIP, Deed
from handlers.rules.cases.employer_facts import read_address
from handlers.services.base.work import Work
from handlers.services.cases import letters, moving, promises, visits
from handlers.services.cases.letters import Refused
from handlers.services.cases.life import employer_of, move_case, open_elsewhere
from storage.enums import LetterKind
from storage.repositories.cases import last_letter, live_letter, open_instalments
from storage.repositories.employers import REPORTED
from storage.tables import Case

Deal = Callable[[Work, Case, Data], None]
ON_PAPER = (CaseAct.DRAFT, CaseAct.PLAN_VISIT, CaseAct.VISIT, CaseAct.MEET, CaseAct.PROMISE, CaseAct.AGREE)
"""Acts that make papers with the employer's name on them."""


def check(work: Work, case: Case, deed: Deed, typed: str = "", answers: Data | None = None) -> None:
    """Whether the act can be done at all: before anything is asked, so that no answer is in vain, and with `answers`.

    `typed` is what stands behind the word, and is not lost. Raises Impossible where the table does not know the act,
    Refused for anything else that stands in its way.
    """
    if deed.act not in possible(case.status):
        raise Impossible(case.status, deed.act)
    if deed.act is CaseAct.REOPEN and open_elsewhere(work, case):
        raise Refused("cases.other-open")
    if (barred := paper_refused(work, case, deed, answers, typed)) is not None:
        raise barred
    if deed.word in BEFORE:
        BEFORE[deed.word](work, case)


def do(work: Work, case: Case, word: str, data: Data) -> None:
    """Do the act that `word` names, with the answers of its questions: `do(work, case, "bayar", {"on": "2026-11-20"})`.

    Raises Impossible where the table does not know it for a case that stands there, and Refused where it cannot be done
    like this; then nothing was changed.
    """
    act = DEEDS[word].act
    check(work, case, DEEDS[word], answers=data)
    if word in SPECIAL:
        SPECIAL[word](work, case, data)
    else:
        more = COLUMNS[word](data) if word in COLUMNS else {}
        move_case(work, case, act, on=day_in(data), note=note_in(data), **more)


def paper_refused(work: Work, case: Case, deed: Deed, answers: Data | None = None, typed: str = "") -> Refused | None:
    """Why no paper may be made for this employer yet; None where it may, or the act makes none.

    Asked before an act's questions, again with their `answers`, and for each case of an act on many. A name that only a
    reporter wrote is their own free text, and nothing of the reporter leaves the office: an officer takes it into the
    register first, and the button leads there and on with what was `typed`. A letter is posted to an address that an
    officer knows: they are asked for it, except where many are drafted at once.
    """
    if deed.act not in ON_PAPER:
        return None
    employer = employer_of(work, case)
    if employer.known_from == REPORTED:
        line = f"/perusahaan {employer.id} catat {case.number} {deed.word} {typed}".strip()
        return Refused("cases.name-first", Choice(line, Phrase("case.choice-catat")), employer=str(employer.id))
    asked = answers is None or deed.act is not CaseAct.DRAFT or answers.get(ADDRESS)
    if not asked and read_address(employer.address).kind != "ok":
        return Refused("cases.address-first")
    return None


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
    absent = letter is not None and letter.kind is LetterKind.SUMMONS
    move_case(work, case, CaseAct.SILENCE, detail="absent" if absent else "")


def _is_broken(work: Work, case: Case) -> None:
    owed = open_instalments(work.uow.session, case.row_id)
    if owed and work.today <= owed[0].due:
        raise Refused("cases.not-over", day=owed[0].due)
    if not owed:
        raise Refused("cases.nothing-owed")


def _is_owed(work: Work, case: Case) -> None:
    if not open_instalments(work.uow.session, case.row_id):
        raise Refused("cases.nothing-owed")


def _was_summoned(work: Work, case: Case) -> None:
    letter = last_letter(work.uow.session, case.row_id)
    if letter is None or letter.meeting_at is None:
        raise Refused("cases.no-summons")


def _can_move(work: Work, case: Case) -> None:
    moving.the_summons(work, case)


def _is_own_letter(work: Work, case: Case) -> None:
    if letters.the_letter(work, case).drafted_by == work.officer:
        raise Refused("cases.own-letter")


BEFORE: Mapping[str, Callable[[Work, Case], None]] = {
    "ingkar": _is_broken,
    "bayar": _is_owed,
    "temu": _was_summoned,
    "pindah": _can_move,
    "paraf": _is_own_letter,
}
"""What has to be so before an act asks anything."""


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
    "temu": visits.meet,
    "pindah": moving.move_meeting,
}
"""Acts that do more than move the case."""
