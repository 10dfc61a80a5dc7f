"""The life of an employer's case as a table: (status, act) -> status. What is not here cannot happen.

From the flow of a real office (March to May 2020): lists of BPJS, a letter with a reply date, silence or an answer,
a letter that comes back, a joint visit that may end without a commitment, a promise in instalments, the law.
"""

from collections.abc import Mapping
from enum import StrEnum

from storage.enums import CaseStatus


class CaseAct(StrEnum):
    """What can be done to a case, in the words of the audit and of its steps."""

    CHECK = "check"
    DRAFT = "draft"
    INITIAL = "initial"
    SIGN = "sign"
    DISCARD = "discard"
    POST = "post"
    ANSWER = "answer"
    SILENCE = "silence"
    RETURN = "return"
    PLAN_VISIT = "plan-visit"
    CANCEL_VISIT = "cancel-visit"
    VISIT = "visit"
    PROMISE = "promise"
    PAY = "pay"
    BREAK = "break"
    COMPLY = "comply"
    MEDIATE = "mediate"
    AGREE = "agree"
    HAND_ON = "hand-on"
    TAKE_BACK = "take-back"
    SUSPEND = "suspend"
    RESUME = "resume"
    CLOSE = "close"
    REOPEN = "reopen"
    RECORD = "record"
    MEET = "meet"
    MOVE_MEETING = "move-meeting"


S, A = CaseStatus, CaseAct

OPEN = tuple(s for s in S if s is not S.CLOSED)
ON_PAPER = (S.DRAFTED, S.INITIALLED, S.SIGNED)
"""A letter is being made: it is finished or discarded before anything else begins."""
DECIDING = (S.CHECKED, S.ANSWERED, S.SILENT, S.RETURNED, S.VISITED, S.BROKEN)
"""Where the office chooses what comes next."""
ANSWERING = tuple(s for s in OPEN if s not in (S.PROMISED, S.COMPLIED, S.SUSPENDED))
"""Where the whole of a case still waits for its answer: the employer has not promised, nor complied."""
OURS = (S.RECEIVED, *DECIDING, S.COMPLIED, *ON_PAPER)
"""Where the office itself owes the next step: these clocks stand still while a reporter is asked."""
WAITING = (S.POSTED, S.VISIT_PLANNED, S.PROMISED, S.MEDIATION, S.HANDED_ON)

LIFE: Mapping[tuple[CaseStatus, CaseAct], CaseStatus] = (
    {(S.RECEIVED, A.CHECK): S.CHECKED}
    | {(s, A.DRAFT): S.DRAFTED for s in DECIDING}
    | {(S.DRAFTED, A.INITIAL): S.INITIALLED, (S.INITIALLED, A.SIGN): S.SIGNED, (S.SIGNED, A.POST): S.POSTED}
    | {(s, A.DISCARD): S.CHECKED for s in ON_PAPER}
    | {(s, A.ANSWER): S.ANSWERED for s in (S.POSTED, S.SILENT, S.RETURNED)}
    | {(S.POSTED, A.SILENCE): S.SILENT, (S.POSTED, A.RETURN): S.RETURNED, (S.SILENT, A.RETURN): S.RETURNED}
    | {(s, A.PLAN_VISIT): S.VISIT_PLANNED for s in DECIDING}
    | {(S.VISIT_PLANNED, A.CANCEL_VISIT): S.CHECKED, (S.VISIT_PLANNED, A.VISIT): S.VISITED}
    | {(s, A.VISIT): S.VISITED for s in DECIDING}
    | {(s, A.PROMISE): S.PROMISED for s in (*DECIDING, S.POSTED, S.PROMISED, S.MEDIATION)}
    | {(S.PROMISED, A.PAY): S.PROMISED, (S.PROMISED, A.BREAK): S.BROKEN, (S.BROKEN, A.PAY): S.PROMISED}
    | {(s, A.COMPLY): S.COMPLIED for s in (*DECIDING, *WAITING)}
    | {(s, A.MEDIATE): S.MEDIATION for s in DECIDING}
    | {(S.MEDIATION, A.AGREE): S.PROMISED}
    | {(s, A.HAND_ON): S.HANDED_ON for s in (*DECIDING, S.MEDIATION, S.HANDED_ON)}
    | {(S.HANDED_ON, A.TAKE_BACK): S.CHECKED}
    | {(s, A.SUSPEND): S.SUSPENDED for s in (S.RECEIVED, *DECIDING, *WAITING)}
    | {(S.SUSPENDED, A.RESUME): S.CHECKED}
    | {(s, A.CLOSE): S.CLOSED for s in (S.RECEIVED, *DECIDING, S.HANDED_ON, S.SUSPENDED, S.COMPLIED)}
    | {(s, A.REOPEN): S.CHECKED for s in (S.COMPLIED, S.CLOSED)}
    | {(S.POSTED, A.MEET): S.ANSWERED, (S.SILENT, A.MEET): S.ANSWERED, (S.POSTED, A.MOVE_MEETING): S.POSTED}
    | {(s, A.RECORD): s for s in OPEN}
)
"""RECORD writes down what another body did (a warning, a fine, a refusal of services) and moves nothing. RESUME goes
back to where the case was suspended: the table says CHECKED, the service puts `suspended_from` in its place. A visit
may be made without a plan, on the day itself. MEET is the meeting after a summons: whoever comes has answered it."""


class Impossible(Exception):
    """The act does not exist for a case that stands there: (status, act)."""


def after(status: CaseStatus, act: CaseAct) -> CaseStatus:
    """The status to which the act leads. Raises Impossible."""
    try:
        return LIFE[(status, act)]
    except KeyError:
        raise Impossible(status, act) from None


def possible(status: CaseStatus) -> tuple[CaseAct, ...]:
    """What may be done to a case that stands there, in the order of the table."""
    return tuple(act for (at, act) in LIFE if at is status)
