"""The life of a registration as a table: (status, action) -> status. What is not here cannot happen."""

from enum import StrEnum
from types import MappingProxyType

from storage.enums import Status
from storage.statuses import BEFORE_MEMBER, IN_REVIEW, WITH_PAPERS


class Action(StrEnum):
    """What can be done to a registration, in the words of the audit."""

    CORRECT = "correct"
    VERIFY = "verify"
    DISPUTE = "dispute"
    RETURN = "return"
    REJECT = "reject"
    REOPEN = "reopen"
    RECEIVE = "receive"
    FORWARD = "forward"
    COMPLETE = "complete"
    DIFFER = "differ"
    ENROL = "enrol"
    LAPSE = "lapse"
    WAKE = "wake"
    OBJECT = "object"
    JOIN = "join"
    WITHDRAW = "withdraw"
    UNDO = "undo"
    ADVANCE = "advance"
    END = "end"
    RESUME = "resume"


LIFE = MappingProxyType(
    {(s, Action.CORRECT): Status.SUBMITTED for s in BEFORE_MEMBER}
    | {(s, Action.VERIFY): Status.VERIFIED for s in IN_REVIEW}
    | {(s, Action.DISPUTE): Status.DISPUTED for s in IN_REVIEW}
    | {(s, Action.RETURN): Status.RETURNED for s in IN_REVIEW}
    | {(s, Action.REJECT): Status.REJECTED for s in IN_REVIEW}
    | {(s, Action.REOPEN): Status.SUBMITTED for s in IN_REVIEW}
    | {(s, Action.DIFFER): Status.RETURNED for s in WITH_PAPERS}
    | {(s, Action.RECEIVE): Status.PAPERS_AT_VILLAGE for s in (Status.VERIFIED, Status.LAPSED)}
    | {(Status.PAPERS_AT_VILLAGE, Action.FORWARD): Status.PAPERS_FORWARDED}
    | {(s, Action.COMPLETE): Status.PAPERS_COMPLETE for s in (Status.PAPERS_FORWARDED, Status.PAPERS_AT_VILLAGE)}
    | {(Status.PAPERS_COMPLETE, Action.ENROL): Status.MEMBER}
    | {(Status.WAITING, Action.ADVANCE): Status.VERIFIED}
    | {(Status.VERIFIED, Action.LAPSE): Status.LAPSED}
    | {(Status.REJECTED, Action.OBJECT): Status.SUBMITTED}
    | {(s, Action.JOIN): Status.WITHDRAWN for s in (*BEFORE_MEMBER, Status.LAPSED, Status.REJECTED)}
    | {(s, Action.WITHDRAW): Status.WITHDRAWN for s in (*BEFORE_MEMBER, Status.LAPSED)}
    | {(Status.MEMBER, Action.END): Status.ENDED}
    | {(Status.ENDED, Action.RESUME): Status.MEMBER}
)
"""COMPLETE is allowed from the village too: its office may bring the papers itself. UNDO is not here: it
puts back the status that a bulk act changed, where nothing happened since (`handlers.services.registrations.bulk`).
Where an act leads to a stage that is paid for and no money is left, the record waits (`handlers.services.base.ledger`);
ADVANCE ends that. RESUME: the protection was ended by mistake."""


class Impossible(Exception):
    """The action does not exist for a record that stands there."""


def after(status: Status, action: Action) -> Status:
    """Where the action leads. Raises Impossible."""
    if (status, action) not in LIFE:
        raise Impossible(f"{action} from {status}")
    return LIFE[status, action]
