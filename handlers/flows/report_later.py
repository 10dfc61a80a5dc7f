"""What follows a report: an answer, more words and pictures, its end, and the way back to it with number and code.

`data` holds the report's number as "record"; "proven" where number and code opened it from another chat.
"""

from collections.abc import Callable
from functools import partial

from handlers.entries import Effect
from handlers.flow import Accept, Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.flows.report import NAME
from handlers.flows.report_words import HURT, asked, urgent, warned, wished
from handlers.gather import Gather
from handlers.rules.access import EVERYBODY
from handlers.rules.reading.questions import in_pieces, read_words
from handlers.rules.reading.replies import meaning
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.rules.registrations.receipt import parse_receipt
from handlers.rules.reports.report_answers import ADD, ANEW
from handlers.rules.reports.report_code import read_code
from handlers.rules.reports.report_heard import HURTS, WRONG, WRONGS, hurt_in, tells_of_wrong
from handlers.rules.reports.report_kinds import NO, YES
from handlers.rules.reports.report_words import answer_in
from handlers.services.reports.following import HERE, enter_report
from handlers.services.reports.hearing import begin_from_words, hurt_here, hurt_in_pieces, listen_here
from handlers.services.reports.replies import (
    act_on_report,
    add_to_report,
    answer_office,
    erase_report,
    unsolved,
    withdraw_report,
)
from handlers.services.reports.reporting import submit_report
from handlers.steps import Ask, Choose, Pick, by_rule

MOST = 10
"""Pieces of one answer."""
NOTHING = "?"
"""What cannot be a number or a code goes on like one that opens nothing: nobody learns which of them was wrong."""

left = Say("report.left")
TO_THIS = {**dict.fromkeys(HURTS, "report.hurt"), WRONG: "report.heard-here"}
"""Said while one report is open: it is about that one."""
choose = partial(Choose, NAME)
later = partial(Flow, cancelled=left, speaks=NAME, means=urgent, own_words=TO_THIS)


def about(data: Data, _setting: Setting) -> Params:
    """The `params` of a question: the number of its report."""
    return {"number": data.get("record", "")}


def ends_in(effect: str) -> Callable[[str, Accept, Data, Setting], Result]:
    """An `after` for flows of one question: its answer goes to the effect `report.EFFECT`."""

    def after(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
        data[step] = accept.value
        return Finish(accept.before, f"report.{effect}")

    return after


def gathered(effect: str) -> Flow:
    """A flow of one answer in pieces, words and files."""
    step = Gather(NAME, effect, by_rule(read_words), most=MOST, needed=True, files=True, params=about, remark=warned)
    heard = dict.fromkeys(HURTS, f"report.hurt-{effect}")
    return later(f"{NAME}-{effect}", (step,), after=ends_in(effect), own_words=TO_THIS | heard)


def yes_or_no(effect: str) -> Flow:
    """A flow that asks whether to do it."""

    def decide(choice: str, _data: Data, _setting: Setting) -> Result:
        return Finish(effect=f"report.{effect}") if choice == YES else Finish((left,))

    return later(f"{NAME}-{effect}", (choose(effect, (YES, NO), yes=YES, no=NO, params=about, decide=decide),))


def tells(data: Data, _setting: Setting) -> tuple[tuple[str, Phrase], ...]:
    """The buttons for somebody who told of a wrong: a report or none; where one runs here, more to it or a new one."""
    ids = (ADD, ANEW, NO) if data.get("record") else (YES, NO)
    return tuple((one, Phrase(f"report.choice-{one}")) for one in ids)


def tell_on(text: str, data: Data, setting: Setting) -> Verdict:
    """A yes or no in any words. Whoever goes on telling instead means yes, and those words are kept too."""
    ids = [one for one, _label in tells(data, setting)]
    said = {"yes": ids[0], "no": NO}.get(meaning(text) or "") or in_own_words(text, ids)
    if said is None and text not in ids and tells_of_wrong(text):
        data["pieces"] = [*data["pieces"], *in_pieces(text)]
        said = ids[0]
    if said == ids[0] and (kind := hurt_in(text)) is not None:
        data[HURT] = sorted({*data.get(HURT, ()), kind})
    return ok(said or text) if (said or text) in ids else refuse("choose-one")


def in_own_words(text: str, ids: list[str]) -> str | None:
    """The button that whoever was asked means by other words: "iya pak lapor", "bikin laporan baru"."""
    found = answer_in("heard", text)
    if found == ANEW and ANEW not in ids:
        return ids[0]
    return {YES: ids[0], ADD: ids[0]}.get(found or "", found)


def told_on(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """What follows: a new report, more to the one that runs, or nothing."""
    if accept.value == NO:
        return Finish((Say("report.unheard"),))
    data["wanted"] = accept.value
    return Finish(effect="report.begin")


def telling(data: Data, _setting: Setting) -> tuple[str, ...]:
    """Other words of that question where a report runs in this chat."""
    return ("report.heard-more",) if data.get("record") else ()


def same(choice: str, data: Data, _setting: Setting) -> Result:
    """Add to the first report about the same employer, or send a second one."""
    data["same"] = choice
    return Finish(effect="report.same")


def read_receipt(text: str) -> Verdict:
    """Any number is taken: whether there is such a report is not said."""
    return ok(parse_receipt(text) or NOTHING)


def read_secret(text: str) -> Verdict:
    """Any code is taken, for the same reason."""
    return ok(read_code(text) or NOTHING)


def tried(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """After number and code: both are tried together."""
    if step != "code":
        return accept
    data["code"] = accept.value
    return Finish(effect="report.follow")


def elsewhere(data: Data, _setting: Setting) -> bool:
    """True where the number is asked for too: not where the chat's own reports are meant."""
    return not data.get(HERE)


def of_chat(data: Data, _setting: Setting) -> tuple[str, ...]:
    """Other words of the question for the code where it is asked for alone."""
    return ("report.code-here",) if data.get(HERE) else ()


def acts(data: Data, _setting: Setting) -> tuple[tuple[str, Phrase], ...]:
    """The buttons behind number and code: what can be done with the report now."""
    return tuple((act, Phrase(f"report.choice-{act}")) for act in data.get("acts", ()))


def find_act(text: str, data: Data, _setting: Setting) -> Verdict:
    """One of these buttons by its id."""
    return ok(text) if text in data.get("acts", ()) else refuse("choose-one")


def acted(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """The report is closed again, or something is done with it."""
    if accept.value == "tutup":
        return Finish((Say("reported.closed-door"),))
    data["act"] = accept.value
    return Finish(effect="report.act")


SAME = later(
    "report-same", (choose("same", (ADD, ANEW), params=about, decide=same),), cancelled=Say("report.cancelled")
)
ANSWER, MORE = gathered("answer"), gathered("more")
WITHDRAW, FORGET_REPORT = yes_or_no("withdraw"), yes_or_no("forget")
UNSOLVED = later(
    "report-unsolved",
    (Ask(NAME, "why", by_rule(read_words), params=about),),
    after=ends_in("unsolved"),
    means=asked,
    own_words=TO_THIS | dict.fromkeys(HURTS),
)
FOLLOW = later(
    "report-follow",
    (
        Ask(NAME, "number", by_rule(read_receipt), when=elsewhere),
        Ask(NAME, "code", by_rule(read_secret), words=of_chat),
    ),
    after=tried,
    own_words={},
)
DOOR = later(
    "report-door",
    (Pick(NAME, "act", acts, find_act, ("tutup",), params=about),),
    after=acted,
    cancelled=Say("reported.closed-door"),
)
HEARD = later(
    "report-heard",
    (Pick(NAME, "heard", tells, tell_on, (), params=about, words=telling),),
    after=told_on,
    cancelled=Say("report.unheard"),
    means=wished,
    own_words=dict.fromkeys(WRONGS),
)
"""Somebody told of a wrong without being asked: `data` holds the "pieces", and "record" where they may belong to it."""
FLOWS = (HEARD, SAME, ANSWER, MORE, WITHDRAW, FORGET_REPORT, UNSOLVED, FOLLOW, DOOR)

EFFECTS = (
    Effect("report.begin", begin_from_words, EVERYBODY),
    Effect("report.same", submit_report, EVERYBODY),
    Effect("report.answer", answer_office, EVERYBODY),
    Effect("report.more", add_to_report, EVERYBODY),
    Effect("report.withdraw", withdraw_report, EVERYBODY),
    Effect("report.forget", erase_report, EVERYBODY),
    Effect("report.unsolved", unsolved, EVERYBODY),
    Effect("report.follow", enter_report, EVERYBODY),
    Effect("report.act", act_on_report, EVERYBODY),
    Effect("report.hurt", hurt_here, EVERYBODY),
    Effect("report.hurt-answer", hurt_in_pieces("answer"), EVERYBODY),
    Effect("report.hurt-more", hurt_in_pieces("more"), EVERYBODY),
    Effect("report.heard-here", listen_here, EVERYBODY),
)
