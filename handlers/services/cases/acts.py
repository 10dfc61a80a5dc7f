"""Each act of a case, done with the answers of its conversation."""

from collections.abc import Callable, Mapping
from datetime import date

from handlers.flow import Data
from handlers.rules.cases.case_life import Act, Impossible, possible
from handlers.rules.cases.case_words import DEEDS, OUTCOMES, RECORDS, SKIP
from handlers.services.base.work import Work
from handlers.services.cases import letters, promises, visits
from handlers.services.cases.clock import case_id_of
from handlers.services.cases.letters import Refused
from handlers.services.cases.life import employer_of, move_case, open_elsewhere
from storage.enums import LetterKind
from storage.repositories.cases import live_letter, open_instalments
from storage.repositories.employers import REPORTED
from storage.tables import Case

Deal = Callable[[Work, Case, Data], None]
ON_PAPER = (Act.DRAFT, Act.PLAN_VISIT, Act.VISIT, Act.PROMISE, Act.AGREE)
"""Acts that make papers with the employer's name on them."""


def do(work: Work, case: Case, word: str, data: Data) -> None:
    """Do the act of a word. Raises Impossible or Refused, and then nothing was changed."""
    act = DEEDS[word].act
    if act not in possible(case.status):
        raise Impossible(case.status, act)
    if act is Act.REOPEN and open_elsewhere(work, case):
        raise Refused("cases.other-open")
    if act in ON_PAPER:
        _name_is_ours(work, case)
    SPECIAL.get(word, _plain(act))(work, case, data)


def _name_is_ours(work: Work, case: Case) -> None:
    """A name that only a reporter wrote goes on no paper before an officer has taken it into the register.

    It is their own free text, and nothing of the reporter leaves the office (product.md section 6).
    """
    employer = employer_of(work, case)
    if employer.known_from == REPORTED:
        raise Refused("cases.name-first", employer=str(employer.id))


def note_in(data: Data) -> str:
    """Staff's own words, empty where they were left out."""
    found = str(data.get("note", ""))
    return "" if found == SKIP else found


def day_in(data: Data) -> date | None:
    """The day on which it happened, where one was asked."""
    return date.fromisoformat(data["on"]) if "on" in data else None


def _plain(act: Act) -> Deal:
    """An act that only moves the case."""

    def deal(work: Work, case: Case, data: Data) -> None:
        move_case(work, case, act, on=day_in(data), note=note_in(data))

    return deal


def _silence(work: Work, case: Case, _data: Data) -> None:
    """By itself when the date passes; by hand not a day earlier."""
    letter = live_letter(work.uow.session, case_id_of(case))
    if case.due is not None and work.today <= case.due:
        summoned = letter is not None and letter.kind is LetterKind.SUMMONS and work.today == case.due
        if not summoned:
            raise Refused("cases.not-over", day=case.due)
    move_case(work, case, Act.SILENCE)


def _break(work: Work, case: Case, data: Data) -> None:
    owed = open_instalments(work.uow.session, case_id_of(case))
    if owed and work.today <= owed[0].due:
        raise Refused("cases.not-over", day=owed[0].due)
    if not owed:
        raise Refused("cases.nothing-owed")
    move_case(work, case, Act.BREAK, note=note_in(data))


def _returned(work: Work, case: Case, data: Data) -> None:
    move_case(work, case, Act.RETURN, on=day_in(data), detail=data["why"])


def _hand_on(work: Work, case: Case, data: Data) -> None:
    move_case(work, case, Act.HAND_ON, note=note_in(data), detail=data["to"], handed_to=data["to"])


def _suspend(work: Work, case: Case, data: Data) -> None:
    move_case(work, case, Act.SUSPEND, note=note_in(data), suspended_until=date.fromisoformat(data["day"]))


def _close(work: Work, case: Case, data: Data) -> None:
    move_case(work, case, Act.CLOSE, note=note_in(data), outcome=OUTCOMES[data["outcome"]])


def _record(work: Work, case: Case, data: Data) -> None:
    detail, body = RECORDS[data["what"]]
    move_case(work, case, Act.RECORD, on=day_in(data), note=note_in(data), acted_by=body, detail=detail)


SPECIAL: Mapping[str, Deal] = {
    "surat": letters.draft,
    "panggil": letters.draft,
    "paraf": lambda work, case, _data: letters.initial(work, case),
    "ttd": letters.sign,
    "kirim": letters.post,
    "diam": _silence,
    "kembali": _returned,
    "kunjungan": visits.plan,
    "berita": visits.hold,
    "janji": lambda work, case, data: promises.promise(work, case, Act.PROMISE, data),
    "sepakat": lambda work, case, data: promises.promise(work, case, Act.AGREE, data),
    "bayar": promises.pay,
    "ingkar": _break,
    "limpah": _hand_on,
    "tangguh": _suspend,
    "tutup": _close,
    "catat": _record,
}
"""Acts that do more than move the case."""
