"""Reminders to companies: the count before many letters change, their signed paper; how many work for a company."""

from handlers.entries import Effect
from handlers.flow import Accept, Data, Finish, Flow, Params, Result, Say, Setting
from handlers.flows.cases.many import many_flow
from handlers.gather import Gather, only_files
from handlers.rules.access import REGULATION_OFFICERS
from handlers.rules.cases.sheet_companies import UNCLEAR, read_workers
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.services.regulations.lacking import WORKERS_FLOW, keep_workers
from handlers.services.regulations.reminder_picks import SCAN_FLOW
from handlers.services.regulations.reminding import FLOW, carry_out, keep_scan
from handlers.steps import Ask, by_rule, told

NAME = "regulation"
LEFT = Say("regulation.left")
ASKS = {"ttd": ("register", "on"), "kirim": ("on",)}
"""What an act asks once for all of its letters."""


def read_count_of_workers(text: str) -> Verdict:
    """A whole number of people."""
    count = read_workers(text)
    return refuse("workers-count") if count is None or count == UNCLEAR else ok(str(count))


def counted(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """The number is kept."""
    data["typed"] = accept.value
    return Finish(effect="regulation.workers")


def scanned(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """The paper is kept."""
    data[step] = accept.value
    return Finish(effect="regulation.letters-scan")


def about_scan(data: Data, _setting: Setting) -> Params:
    """Whose letters."""
    more = data["count"] - len(data["names"])
    return {"count": data["count"], "names": ", ".join(data["names"]), "more": more}


REMIND = many_flow(FLOW, "regulation.many", ASKS)
SCAN = Flow(
    SCAN_FLOW,
    (Gather(NAME, "letters-scan", only_files, most=1, files=True, long=True, params=about_scan),),
    after=scanned,
    cancelled=LEFT,
    speaks=NAME,
    of_staff=True,
)
WORKERS = Flow(
    WORKERS_FLOW,
    (Ask(NAME, "how-many", by_rule(read_count_of_workers), params=told("company")),),
    after=counted,
    cancelled=LEFT,
    speaks=NAME,
    of_staff=True,
)

FLOWS = (REMIND, SCAN, WORKERS)

EFFECTS = (
    Effect("regulation.many", carry_out, REGULATION_OFFICERS),
    Effect("regulation.letters-scan", keep_scan, REGULATION_OFFICERS),
    Effect("regulation.workers", keep_workers, REGULATION_OFFICERS),
)
