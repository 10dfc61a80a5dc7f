"""The desk where a case is handled: `/kasus NO ACT ...` in one line, or with the questions that the act still has.

Whoever acts on what another officer has changed meanwhile hears what changed, and nothing is done.
"""

from collections.abc import Callable, Mapping

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.cases.case_answers import read_answer
from handlers.rules.cases.case_life import Impossible, possible
from handlers.rules.cases.case_words import DEEDS, HISTORY, MORE, SCAN, Deed
from handlers.rules.reports.exposure import exposures
from handlers.services.base.work import Done, Opening, Work
from handlers.services.cases import acts
from handlers.services.cases.asked import ALL_THE_SAME, FLOW, LETTERS, Asked, changed, data_of, made, refused, seen
from handlers.services.cases.beside import AFTER, BESIDE, keep_scan
from handlers.services.cases.clock import case_id_of
from handlers.services.cases.letters import Refused
from handlers.services.cases.life import case_by_number, employer_of
from handlers.services.cases.view import history, last_step, show
from storage.repositories.cases import behind, open_instalments
from storage.tables import Case


def handle(work: Work, case: Case, text: str) -> Done:
    """One line about one case."""
    asked = Asked.read(text)
    if asked.word in LOOKS:
        return LOOKS[asked.word](work, case)
    if asked.word in BESIDE:
        return BESIDE[asked.word](work, case, asked)
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
    if data["act"] == SCAN:
        return keep_scan(work, case, data)
    if case.version != data["version"]:
        return changed(work, case)
    if data["act"] in AFTER:
        return AFTER[data["act"]](work, case, data)
    return perform(work, case, DEEDS[data["act"]], data)


def perform(work: Work, case: Case, deed: Deed, data: Data) -> Done:
    """Do the act, and show where the case stands then."""
    if work.actor.role not in deed.who:
        return Done((Say("cases.not-yours"), seen(work, case)))
    try:
        acts.do(work, case, deed.word, data)
    except Impossible:
        return Done((Say("cases.impossible", {"number": case.number}), seen(work, case)))
    except Refused as refusal:
        return refused(work, case, refusal)
    said = Say("cases.done", {"number": case.number, "what": last_step(work, case)}, files=made(work, case, deed.word))
    follow = _follow(work, case, deed, data)
    return Done((said, *((follow,) if follow else ()), seen(work, case)))


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
    return _with_first_answer(work, case, deed, data_of(work, case, deed.word), asked)


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


LOOKS: Mapping[str, Callable[[Work, Case], Done]] = {
    "": lambda work, case: Done((show(work, case),)),
    MORE: lambda work, case: Done((show(work, case, more=True),)),
    HISTORY: lambda work, case: Done((history(work, case),)),
}
"""What only shows something."""
