"""The desk where a case is handled: `/kasus NO ACT ...` in one line, or with the questions that the act still has.

Whoever acts on what another officer has changed meanwhile hears what changed, and nothing is done.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from handlers.flow import Choice, Data, FileRecipe, Phrase, Say
from handlers.rules.case_answers import read_answer
from handlers.rules.case_words import ARREARS, DEEDS, HISTORY, MINUTES, MORE, PAPERS, Deed
from handlers.rules.employer_case import Impossible, possible
from handlers.rules.exposure import exposures
from handlers.services.cases import acts
from handlers.services.cases.clock import case_id_of
from handlers.services.cases.letter_view import show_letter
from handlers.services.cases.letters import Refused, letter_file, newest_letter
from handlers.services.cases.life import case_by_number, employer_of
from handlers.services.cases.promises import schedule_file
from handlers.services.cases.view import history, last_step, papers, show
from handlers.services.cases.visits import minutes_file, sign_minutes
from handlers.services.work import Done, Opening, Work
from storage.repositories.cases import behind, last_visit, open_instalments, planned_visit
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


def handle(work: Work, case: Case, text: str) -> Done:
    """One line about one case."""
    asked = Asked.read(text)
    if asked.word in LOOKS:
        return LOOKS[asked.word](work, case)
    if asked.word == MINUTES:
        return _minutes(work, case)
    if asked.word == ARREARS:
        return Done(opens=Opening(FLOW, _data(work, case, ARREARS)))
    deed = DEEDS.get(asked.word)
    if deed is None:
        return Done((Say("cases.no-act"), show(work, case)))
    if asked.version is not None and asked.version != case.version:
        return changed(work, case)
    return _begin(work, case, deed, asked)


def finished(work: Work, data: Data) -> Done:
    """The effect `case.act`: the answers are complete; meanwhile somebody else may have acted."""
    case = case_by_number(work, data["number"])
    if case is None:
        return Done((Say("problems.no-record", words=("cases.none",)),))
    if case.version != data["version"]:
        return changed(work, case)
    if data["act"] == ARREARS:
        return _arrears(work, case, data)
    return perform(work, case, DEEDS[data["act"]], data)


def perform(work: Work, case: Case, deed: Deed, data: Data) -> Done:
    """Do the act, and show where the case stands then."""
    if work.actor.role not in deed.who:
        return Done((Say("cases.not-yours"), seen(work, case)))
    try:
        acts.do(work, case, deed.word, data)
    except Impossible:
        return Done((Say("cases.impossible", {"number": case.number}), seen(work, case)))
    except Refused as refused:
        return Done((Say(refused.key, {"number": case.number, **refused.params}), seen(work, case)))
    said = Say("cases.done", {"number": case.number, "what": last_step(work, case)}, files=_made(work, case, deed.word))
    follow = _follow(work, case, deed, data)
    return Done((said, *((follow,) if follow else ()), seen(work, case)))


def changed(work: Work, case: Case) -> Done:
    """Somebody else acted first: what they did, and where the case stands now."""
    return Done((Say("cases.changed", {"number": case.number, "what": last_step(work, case)}), seen(work, case)))


def seen(work: Work, case: Case) -> Say:
    """The case for a case officer; for the head the letter alone, never what stands behind the case."""
    return show(work, case) if work.actor.agency is not None else show_letter(work, case)


def _begin(work: Work, case: Case, deed: Deed, asked: Asked) -> Done:
    """What the act still asks; at once where it asks nothing."""
    if work.actor.role not in deed.who:
        return Done((Say("cases.not-yours"), seen(work, case)))
    if deed.act not in possible(case.status):
        return Done((Say("cases.impossible", {"number": case.number}), seen(work, case)))
    if deed.word in LETTERS and not asked.sure and (warning := _exposed(work, case, deed)):
        return Done((warning,))
    if not deed.asks:
        return perform(work, case, deed, {})
    return _with_first_answer(work, case, deed, _data(work, case, deed.word), asked)


def _with_first_answer(work: Work, case: Case, deed: Deed, data: Data, asked: Asked) -> Done:
    """An answer in the same line is judged as if it stood below the question."""
    opens = Opening(FLOW, data)
    if not asked.rest:
        return Done(opens=opens)
    verdict = read_answer(deed.asks[0], asked.rest, work.today, work.office.calendar.days)
    if verdict.kind != "ok":
        return Done((Say(f"problems.{verdict.code}", verdict.params),), opens=opens)
    data[deed.asks[0]] = verdict.value
    return perform(work, case, deed, data) if deed.asks[-1] in data else Done(opens=opens)


def _data(work: Work, case: Case, act: str) -> Data:
    """What the questions know already."""
    data: Data = {
        "act": act, "number": case.number, "record": f"{case.number}:{act}", "version": case.version,
        "employer": employer_of(work, case).name,
    }  # fmt: skip
    session, case_id = work.uow.session, case_id_of(case)
    visit = planned_visit(session, case_id) if act == "berita" else None
    owed = open_instalments(session, case_id) if act == "bayar" else []
    planned = visit.planned_for if visit else (owed[0].due if owed else None)
    return data | ({"planned": planned.isoformat()} if planned else {})


def _exposed(work: Work, case: Case, deed: Deed) -> Say | None:
    """A warning where a letter could show who reported; none where the office knows it from its own lists."""
    found, rules = behind(work.uow.session, case_id_of(case)), work.office.cases
    size = employer_of(work, case).size
    if not found.reports:
        return None
    few, small = rules.few_reporters, rules.small_workplace
    why = exposures(found.reporters, found.workers, size, few=few, small=small)
    if not why:
        return None
    line = f"/kasus {case.number}"
    choices = (
        Choice(line, Phrase("case.choice-tunggu")),
        Choice(f"{line} kunjungan v{case.version}", Phrase("case.choice-ikut")),
        Choice(f"{line} {deed.word} v{case.version} {ALL_THE_SAME}", Phrase("case.choice-tetap")),
    )
    reasons = tuple(Phrase(f"cases.exposed-{one}", {"few": few, "small": small}) for one in why)
    return Say("cases.exposed", {"number": case.number, "why": reasons}, choices)


def _made(work: Work, case: Case, word: str) -> tuple[FileRecipe, ...]:
    """The paper that an act made."""
    letter, visit = newest_letter(work, case), last_visit(work.uow.session, case_id_of(case))
    if word in (*LETTERS, "ttd") and letter is not None:
        return (letter_file(work, case, letter),)
    if word in ("berita", MINUTES) and visit is not None:
        return (minutes_file(work, case, visit),)
    schedule = schedule_file(work, case) if word in ("janji", "sepakat") else None
    return (schedule,) if schedule else ()


def _follow(work: Work, case: Case, deed: Deed, data: Data) -> Say | None:
    """What the result of a visit, or the last payment, leads to."""
    line, version = f"/kasus {case.number}", f"v{case.version}"
    word = {"janji": "janji", "patuh": "patuh", "sengketa": "mediasi"}.get(data.get("result", ""))
    if deed.word == "bayar" and not open_instalments(work.uow.session, case_id_of(case)):
        word = "patuh"
    if word is None:
        return None
    return Say(
        "cases.follow", {"number": case.number}, (Choice(f"{line} {word} {version}", Phrase(f"case.do-{word}")),)
    )


def _minutes(work: Work, case: Case) -> Done:
    """`teken`: the other agency signs."""
    try:
        sign_minutes(work, case)
    except Refused as refused:
        return Done((Say(refused.key, {"number": case.number}), show(work, case)))
    return Done(
        (Say("cases.minutes-signed", {"number": case.number}, files=_made(work, case, MINUTES)), show(work, case))
    )


def _arrears(work: Work, case: Case, data: Data) -> Done:
    """`tunggakan`: what BPJS says is owed."""
    case.arrears, case.months = int(data["amount"]), int(data["months"])
    case.arrears_class = data["label"].replace("-", " ")
    case.version += 1
    work.uow.session.add(case)
    work.audit("cases.arrears", f"case:{case.id}")
    return Done((show(work, case),))


def _papers(work: Work, case: Case) -> Done:
    found = papers(work, case)
    key = "cases.papers" if found else "cases.no-papers"
    return Done((Say(key, {"number": case.number}, files=found),))


LOOKS: Mapping[str, Callable[[Work, Case], Done]] = MappingProxyType({
    "": lambda work, case: Done((show(work, case),)),
    MORE: lambda work, case: Done((show(work, case, more=True),)),
    HISTORY: lambda work, case: Done((history(work, case),)),
    PAPERS: _papers,
})  # fmt: skip
"""What only shows something."""
