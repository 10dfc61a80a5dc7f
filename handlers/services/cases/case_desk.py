"""The desk where a case is handled: `/kasus NO ACT ...` in one line, or with the questions that the act still has.

Whoever acts on what another officer has changed meanwhile hears what changed, and nothing is done.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from handlers.flow import Data, Say
from handlers.rules.cases.case_answers import read_for
from handlers.rules.cases.case_life import Impossible, possible
from handlers.rules.cases.case_words import (
    ADDRESS,
    ARREARS,
    ATTENDANCE,
    DEEDS,
    HISTORY,
    MEND,
    MINUTES,
    MORE,
    PAPERS,
    PHOTOS,
    POTENTIAL,
    SCAN,
    SKIP,
    Deed,
)
from handlers.services.base.work import Done, Opening, Work
from handlers.services.cases import acts, visits
from handlers.services.cases.attending import attendance, keep_photos, photographed
from handlers.services.cases.beginning import FLOW, answers_known
from handlers.services.cases.documents import LETTERS, add_scan, papers_made, show_paper, show_papers, wants_scan
from handlers.services.cases.exposing import ALL_THE_SAME, warning_of
from handlers.services.cases.guarding import DOUBT, Stopped, keep_out, names_known
from handlers.services.cases.letters import Refused
from handlers.services.cases.life import act_button, case_by_number
from handlers.services.cases.view import history, last_step, say_changed, show, show_letter
from storage.repositories.cases import open_instalments
from storage.tables import Case

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

    def before(self, case: Case) -> bool:
        """True where the case was changed since it was looked at."""
        return self.version is not None and self.version != case.version


def handle(work: Work, case: Case, text: str) -> Done:
    """One line about one case, `text` being what follows its number; why not, where it cannot be done."""
    try:
        return _handle(work, case, Asked.read(text))
    except Stopped as stop:
        return _again(stop)
    except Refused as refusal:
        return _refused(work, case, refusal)


def act_on_case(work: Work, data: Data) -> Done:
    """The effect `case.act`: the answers are complete; meanwhile somebody else may have acted."""
    case = case_by_number(work, data["number"])
    if case is None:
        return Done((Say("problems.no-record", words=("cases.none",)),))
    if data["act"] not in (SCAN, PHOTOS) and case.version != data["version"]:  # a scan is kept whatever else was done
        return _changed(work, case, data)
    try:
        return AFTER[data["act"]](work, case, data) if data["act"] in AFTER else _perform(work, case, data["act"], data)
    except Stopped as stop:
        return _again(stop)
    except Refused as refusal:
        return _refused(work, case, refusal)


def _handle(work: Work, case: Case, asked: Asked) -> Done:
    if asked.word in BESIDE:
        return BESIDE[asked.word](work, case, asked)
    deed = DEEDS.get(asked.word)
    if deed is None:
        return Done((Say("cases.no-act"), show(work, case)))
    return _changed(work, case) if asked.before(case) else _begin(work, case, deed, asked)


def _begin(work: Work, case: Case, deed: Deed, asked: Asked) -> Done:
    """What the act still asks; at once where it asks nothing."""
    if work.actor.role not in deed.who:
        raise Refused("cases.not-yours")
    try:
        acts.check(work, case, deed, asked.rest)
    except Impossible:
        raise Refused("cases.impossible") from None
    if deed.word in LETTERS and not asked.sure and (warning := warning_of(work, case, deed, asked.rest)):
        return Done((warning,))
    if not deed.asks:
        return _perform(work, case, deed.word, {})
    return _with_first_answer(work, case, deed, asked)


def _with_first_answer(work: Work, case: Case, deed: Deed, asked: Asked) -> Done:
    """An answer in the same line is judged as if it stood below the question."""
    data, first = answers_known(work, case, deed.word), next(one for one in deed.asks if one != ADDRESS)
    opens = Opening(FLOW, data)
    if not asked.rest:
        return Done(opens=opens)
    known = names_known(work, case.employer_id)
    verdict = read_for(deed.word, first, asked.rest, work.today, work.office.calendar.days, known)
    if verdict.kind != "ok":
        return Done((Say(f"problems.{verdict.code}", verdict.params),), opens=opens)
    data[first] = verdict.value
    return _perform(work, case, deed.word, data) if deed.asks[-1] in data else Done(opens=opens)


def _perform(work: Work, case: Case, word: str, data: Data) -> Done:
    """Do the act, and show where the case stands then. Raises Refused, and then nothing was changed."""
    if work.actor.role not in DEEDS[word].who:
        raise Refused("cases.not-yours")
    keep_out(work, case.employer_id, data)
    try:
        acts.do(work, case, word, data)
    except Impossible:
        raise Refused("cases.impossible") from None
    follow = _follow(work, case, word, data)
    return Done((_done(work, case, word), *((follow,) if follow else ()), _seen(work, case)))


def _follow(work: Work, case: Case, word: str, data: Data) -> Say | None:
    """A button for what comes next after the result of a visit, or after the last payment; None elsewhere."""
    if data.get("schedule", SKIP) != SKIP:
        return None
    next_word = {"janji": "janji", "patuh": "patuh", "sengketa": "mediasi"}.get(data.get("result", ""))
    if word == "bayar" and not open_instalments(work.uow.session, case.row_id):
        next_word = "patuh"
    if next_word is None:
        return None
    return Say("cases.follow", {"number": case.number}, (act_button(case, next_word),))


# --- what is said ---


def _seen(work: Work, case: Case) -> Say:
    """The case for a case officer; for the head the letter alone, never what stands behind the case."""
    return show(work, case) if work.actor.agency is not None else show_letter(work, case)


def _changed(work: Work, case: Case, data: Data | None = None) -> Done:
    """Somebody acted first, it may be whoever asks: what was done, and where the case stands now.

    What was typed meanwhile (`data`) is not lost: where the act is still possible it is shown again, to be kept or not.
    """
    says = (say_changed(work, case), _seen(work, case))
    deed = DEEDS.get(data["act"]) if data is not None else None
    if data is None or deed is None or deed.act not in possible(case.status) or deed.asks[-1] != "confirm":
        return Done(says)
    kept = {name: value for name, value in data.items() if name != "confirm"}
    return Done(says, opens=Opening(FLOW, {**kept, "version": case.version}))


def _again(stop: Stopped) -> Done:
    """Words that cannot stand there: why, and their question again; all other answers are kept."""
    says = () if DOUBT in stop.data else (Say(stop.key, stop.params),)
    return Done(says, opens=Opening(FLOW, stop.data))


def _refused(work: Work, case: Case, refusal: Refused) -> Done:
    """Why it cannot be done like this, and where the case stands; where a button helps, that button comes last."""
    say = Say(refusal.key, {"number": case.number, **refusal.params}, refusal.choices)
    return Done((say,) if refusal.choices else (say, _seen(work, case)))


def _done(work: Work, case: Case, word: str) -> Say:
    """What was done, with the paper that it made."""
    params = {"number": case.number, "what": last_step(work, case)}
    return Say("cases.done", params, files=papers_made(work, case, word))


# --- words that are no act of the table ---


def _minutes(work: Work, case: Case, asked: Asked) -> Done:
    """`teken`: the other agency signs what it has seen; where that is not sure, the minutes are shown first."""
    waiting = visits.to_sign(work, case)
    if waiting is not None and asked.version != case.version:
        return Done((visits.to_sign_words(work, case, waiting),))
    file = visits.minutes_file(work, case, visits.sign_minutes(work, case))
    return Done((Say("cases.minutes-signed", {"number": case.number}, files=(file,)), show(work, case)))


def _arrears(work: Work, case: Case, data: Data) -> Done:
    """`tunggakan`: what BPJS says is owed."""
    case.arrears, case.months = int(data["amount"]), int(data["months"])
    case.arrears_class = data["label"].replace("-", " ")
    case.version += 1
    work.uow.session.add(case)
    work.audit("cases.arrears", f"case:{case.id}")
    return Done((show(work, case),))


def _potential(work: Work, case: Case, data: Data) -> Done:
    """`potensi`: what BPJS says would come in."""
    case.potential = int(data["amount"])
    case.version += 1
    work.uow.session.add(case)
    work.audit("cases.potential", f"case:{case.id}")
    return Done((show(work, case),))


def _ask_scan(work: Work, case: Case, asked: Asked) -> Done:
    """`pindai [surat-1]`: the signed paper is sent."""
    paper = wants_scan(work, case, asked.rest)
    more = {"paper": paper.name, "there": "yes" if paper.scanned else "no"}
    return Done(opens=Opening(FLOW, {**answers_known(work, case, SCAN), **more}))


def _keep_scan(work: Work, case: Case, data: Data) -> Done:
    """The scan that was sent."""
    paper = add_scan(work, case, data)
    said = Say("cases.scan-kept", {"number": case.number})
    return Done((said, show_paper(work, case, _command(work), paper)))


def _ask_photos(work: Work, case: Case, _asked: Asked) -> Done:
    """`foto`: photos of the newest visit or meeting are sent."""
    photographed(work, case)
    return Done(opens=Opening(FLOW, answers_known(work, case, PHOTOS)))


def _ask_mending(work: Work, case: Case, asked: Asked) -> Done:
    """`ralat`: which part of the newest minutes, and how it should stand."""
    if asked.before(case):
        return _changed(work, case)
    visits.mendable(work, case)
    return Done(opens=Opening(FLOW, answers_known(work, case, MEND)))


def _mend(work: Work, case: Case, data: Data) -> Done:
    keep_out(work, case.employer_id, data)
    visits.mend(work, case, data)
    return Done((_done(work, case, MEND), show(work, case)))


def _command(work: Work) -> str:
    """The word by which whoever acts looks at cases: the head sees their letters alone."""
    return "/kasus" if work.actor.agency is not None else "/surat"


BESIDE: Mapping[str, Callable[[Work, Case, Asked], Done]] = {
    "": lambda work, case, _asked: Done((show(work, case),)),
    MORE: lambda work, case, _asked: Done((show(work, case, more=True),)),
    HISTORY: lambda work, case, _asked: Done((history(work, case),)),
    PAPERS: lambda work, case, asked: Done((show_papers(work, case, _command(work), asked.rest),)),
    MINUTES: _minutes,
    ARREARS: lambda work, case, _asked: Done(opens=Opening(FLOW, answers_known(work, case, ARREARS))),
    POTENTIAL: lambda work, case, _asked: Done(opens=Opening(FLOW, answers_known(work, case, POTENTIAL))),
    SCAN: _ask_scan,
    PHOTOS: _ask_photos,
    ATTENDANCE: lambda work, case, _asked: Done((attendance(work, case),)),
    MEND: _ask_mending,
}
"""Words that are no act of the table."""
AFTER: Mapping[str, Callable[[Work, Case, Data], Done]] = {
    ARREARS: _arrears,
    POTENTIAL: _potential,
    MEND: _mend,
    SCAN: _keep_scan,
    PHOTOS: lambda work, case, data: Done((keep_photos(work, case, data),)),
}
"""What the answers of those that ask something do."""
