"""The desk where a case is handled: `/kasus NO ACT ...` in one line, or with the questions that the act still has.

Whoever acts on what another officer has changed meanwhile hears what changed, and nothing is done.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from handlers.flow import Choice, Data, FileRecipe, Phrase, Say
from handlers.rules.cases.case_answers import read_answer
from handlers.rules.cases.case_life import Impossible, possible
from handlers.rules.cases.case_words import ARREARS, DEEDS, HISTORY, MEND, MINUTES, MORE, PAPERS, POTENTIAL, SCAN, Deed
from handlers.rules.reports.exposure import Exposure, exposures
from handlers.services.base.work import Done, Opening, Work
from handlers.services.cases import acts, visits
from handlers.services.cases.documents import add_scan, show_paper, show_papers, wants_scan
from handlers.services.cases.letters import Refused, letter_file
from handlers.services.cases.life import act_button, case_by_number, employer_of
from handlers.services.cases.promises import schedule_file, schedules
from handlers.services.cases.view import history, last_step, show, show_letter
from storage.repositories.cases import behind, last_letter, last_visit, open_instalments, planned_visit
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

    def before(self, case: Case) -> bool:
        """True where the case was changed since it was looked at."""
        return self.version is not None and self.version != case.version


def handle(work: Work, case: Case, text: str) -> Done:
    """One line about one case, `text` being what follows its number; why not, where it cannot be done."""
    try:
        return _handle(work, case, Asked.read(text))
    except Refused as refusal:
        return _refused(work, case, refusal)


def act_on_case(work: Work, data: Data) -> Done:
    """The effect `case.act`: the answers are complete; meanwhile somebody else may have acted."""
    case = case_by_number(work, data["number"])
    if case is None:
        return Done((Say("problems.no-record", words=("cases.none",)),))
    if data["act"] != SCAN and case.version != data["version"]:  # a scan is kept whatever else was done
        return _changed(work, case)
    try:
        return AFTER[data["act"]](work, case, data) if data["act"] in AFTER else _perform(work, case, data["act"], data)
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
    if deed.act not in possible(case.status):
        raise Refused("cases.impossible")
    if (barred := acts.paper_refused(work, case, deed.act)) is not None:
        raise barred
    if deed.word in LETTERS and not asked.sure and (warning := _exposed(work, case, deed)):
        return Done((warning,))
    if not deed.asks:
        return _perform(work, case, deed.word, {})
    return _with_first_answer(work, case, deed, asked)


def _with_first_answer(work: Work, case: Case, deed: Deed, asked: Asked) -> Done:
    """An answer in the same line is judged as if it stood below the question."""
    data, first = _data_of(work, case, deed.word), deed.asks[0]
    opens = Opening(FLOW, data)
    if not asked.rest:
        return Done(opens=opens)
    verdict = read_answer(first, asked.rest, work.today, work.office.calendar.days)
    if verdict.kind != "ok":
        return Done((Say(f"problems.{verdict.code}", verdict.params),), opens=opens)
    data[first] = verdict.value
    return _perform(work, case, deed.word, data) if deed.asks[-1] in data else Done(opens=opens)


def _perform(work: Work, case: Case, word: str, data: Data) -> Done:
    """Do the act, and show where the case stands then. Raises Refused, and then nothing was changed."""
    if work.actor.role not in DEEDS[word].who:
        raise Refused("cases.not-yours")
    try:
        acts.do(work, case, word, data)
    except Impossible:
        raise Refused("cases.impossible") from None
    follow = _follow(work, case, word, data)
    return Done((_done(work, case, word), *((follow,) if follow else ()), _seen(work, case)))


def exposed(work: Work, case: Case) -> tuple[Exposure, ...]:
    """Why a letter could show who reported; nothing where the office knows it from its own lists."""
    found, rules = behind(work.uow.session, case.row_id), work.office.cases
    if not found.reports:
        return ()
    size, few, small = employer_of(work, case).size, rules.few_reporters, rules.small_workplace
    return exposures(found.reporters, found.workers, size, few=few, small=small)


def _exposed(work: Work, case: Case, deed: Deed) -> Say | None:
    """A warning where a letter could show who reported; none where the office knows it from its own lists."""
    why, rules = exposed(work, case), work.office.cases
    if not why:
        return None
    few, small = rules.few_reporters, rules.small_workplace
    line = f"/kasus {case.number}"
    choices = (
        Choice(line, Phrase("case.choice-tunggu")),
        Choice(f"{line} kunjungan v{case.version}", Phrase("case.choice-ikut")),
        Choice(f"{line} {deed.word} v{case.version} {ALL_THE_SAME}", Phrase("case.choice-tetap")),
    )
    reasons = tuple(Phrase(f"cases.exposed-{one}", {"few": few, "small": small}) for one in why)
    return Say("cases.exposed", {"number": case.number, "why": reasons}, choices)


def _follow(work: Work, case: Case, word: str, data: Data) -> Say | None:
    """A button for what comes next after the result of a visit, or after the last payment; None elsewhere."""
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


def _changed(work: Work, case: Case) -> Done:
    """Somebody else acted first: what they did, and where the case stands now."""
    return Done((Say("cases.changed", {"number": case.number, "what": last_step(work, case)}), _seen(work, case)))


def _refused(work: Work, case: Case, refusal: Refused) -> Done:
    """Why it cannot be done like this, with the way on where there is one, and where the case stands."""
    whose = refusal.params.get("employer")
    choices = (Choice(f"/perusahaan {whose} catat", Phrase("employers.choice-catat")),) if whose else ()
    return Done((Say(refusal.key, {"number": case.number, **refusal.params}, choices), _seen(work, case)))


def _done(work: Work, case: Case, word: str) -> Say:
    """What was done, with the paper that it made."""
    params = {"number": case.number, "what": last_step(work, case)}
    return Say("cases.done", params, files=_made(work, case, word))


def _made(work: Work, case: Case, word: str) -> tuple[FileRecipe, ...]:
    """The file of the paper that an act made: a letter, minutes, a schedule; none for other acts."""
    session, case_id = work.uow.session, case.row_id
    letter, visit = last_letter(session, case_id), last_visit(session, case_id)
    if word in (*LETTERS, "ttd") and letter is not None:
        return (letter_file(work, case, letter),)
    if word in ("berita", MEND) and visit is not None:
        return (visits.minutes_file(work, case, visit),)
    found = schedules(work, case) if word in ("janji", "sepakat") else []
    return (schedule_file(work, case, found[-1]),) if found else ()


def _data_of(work: Work, case: Case, act: str) -> Data:
    """The answers with which the conversation of an act begins: the case as it was looked at, and a planned day."""
    data: Data = {"act": act, "number": case.number, "record": f"{case.number}:{act}", "version": case.version}
    data["employer"] = employer_of(work, case).name
    session, case_id = work.uow.session, case.row_id
    visit = planned_visit(session, case_id) if act == "berita" else None
    owed = open_instalments(session, case_id) if act == "bayar" else []
    planned = visit.planned_for if visit else (owed[0].due if owed else None)
    return data | ({"planned": planned.isoformat()} if planned else {})


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
    return Done(opens=Opening(FLOW, {**_data_of(work, case, SCAN), **more}))


def _keep_scan(work: Work, case: Case, data: Data) -> Done:
    """The scan that was sent."""
    paper = add_scan(work, case, data)
    said = Say("cases.scan-kept", {"number": case.number})
    return Done((said, show_paper(work, case, _command(work), paper)))


def _ask_mending(work: Work, case: Case, asked: Asked) -> Done:
    """`ralat`: which part of the newest minutes, and how it should stand."""
    if asked.before(case):
        return _changed(work, case)
    visits.mendable(work, case)
    return Done(opens=Opening(FLOW, _data_of(work, case, MEND)))


def _mend(work: Work, case: Case, data: Data) -> Done:
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
    ARREARS: lambda work, case, _asked: Done(opens=Opening(FLOW, _data_of(work, case, ARREARS))),
    POTENTIAL: lambda work, case, _asked: Done(opens=Opening(FLOW, _data_of(work, case, POTENTIAL))),
    SCAN: _ask_scan,
    MEND: _ask_mending,
}
"""Words that are no act of the table."""
AFTER: Mapping[str, Callable[[Work, Case, Data], Done]] = {
    ARREARS: _arrears,
    POTENTIAL: _potential,
    MEND: _mend,
    SCAN: _keep_scan,
}
"""What the answers of those that ask something do."""
