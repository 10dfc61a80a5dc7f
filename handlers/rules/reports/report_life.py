"""The life of a report as a table: (status, act) -> status. What is not here cannot happen.

While a report is in a case, the case says how far things are; a question to its reporter does not take it out.
"""

from collections.abc import Mapping
from enum import StrEnum

from storage.enums import ReportStatus


class ReportAct(StrEnum):
    """What can be done to a report, in the words of the audit."""

    TAKE = "take"
    CHECK = "check"
    KIND = "kind"
    WAIT = "wait"
    CALM = "calm"
    ASK = "ask"
    ANSWER = "answer"
    GO_ON = "go-on"
    PLACE = "place"
    JOIN = "join"
    REFER = "refer"
    CLOSE = "close"
    SOLVE = "solve"
    REOPEN = "reopen"
    WITHDRAW = "withdraw"


S, A = ReportStatus, ReportAct

TO_SORT = (S.RECEIVED, S.ASKED)
"""What an officer has still to decide about."""
OPEN = (*TO_SORT, S.IN_CASE, S.REFERRED)
ENDED = (S.SOLVED, S.CLOSED)

LIFE: Mapping[tuple[ReportStatus, ReportAct], ReportStatus] = (
    {(s, act): s for s in OPEN for act in (A.TAKE, A.KIND, A.PLACE, A.CALM)}
    | {(s, act): s for s in TO_SORT for act in (A.CHECK, A.WAIT)}
    | {(S.RECEIVED, A.ASK): S.ASKED, (S.ASKED, A.ASK): S.ASKED, (S.IN_CASE, A.ASK): S.IN_CASE}
    | {(S.ASKED, A.ANSWER): S.RECEIVED, (S.IN_CASE, A.ANSWER): S.IN_CASE}
    | {(S.ASKED, A.GO_ON): S.RECEIVED, (S.IN_CASE, A.GO_ON): S.IN_CASE}
    | {(s, A.JOIN): S.IN_CASE for s in (*TO_SORT, S.REFERRED)}
    | {(s, A.REFER): S.REFERRED for s in TO_SORT}
    | {(s, A.CLOSE): S.CLOSED for s in OPEN}
    | {(s, A.SOLVE): S.SOLVED for s in OPEN}
    | {(s, A.REOPEN): S.RECEIVED for s in (*ENDED, S.REFERRED)}
    | {(s, A.WITHDRAW): S.WITHDRAWN for s in (*OPEN, *ENDED)}
)
"""TAKE, CHECK, KIND, PLACE, WAIT and CALM move nothing: somebody follows it, it is one, it is another kind, it is
elsewhere, more reports are waited for, the threat has been dealt with. GO_ON: nobody answered in time."""


class NotNow(Exception):
    """The act does not exist for a report that stands there."""

    def __init__(self, status: ReportStatus, act: ReportAct) -> None:
        super().__init__(f"{act} from {status}")
        self.status, self.act = status, act


def after(status: ReportStatus, act: ReportAct) -> ReportStatus:
    """The status to which the act leads. Raises NotNow."""
    try:
        return LIFE[(status, act)]
    except KeyError:
        raise NotNow(status, act) from None


def possible(status: ReportStatus) -> tuple[ReportAct, ...]:
    """What may be done to a report that stands there, in the order of the enum."""
    return tuple(act for act in ReportAct if (status, act) in LIFE)
