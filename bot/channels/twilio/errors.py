"""Twilio's error codes, and what each means here (https://www.twilio.com/docs/api/errors; docs/whatsapp.md).

Many codes arrive only with the status callback: a message that was taken may still be refused by Meta.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from bot.contract import SendError, SendProblem
from storage.enums import AddressState

MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0


@dataclass(frozen=True, slots=True)
class Consequence:
    """What to do about a code. `waits`: seconds before the first, second, ... next try; the last one repeats.

    Without `waits` the sender's own backoff holds. `tries`: then it is given up.
    """

    problem: SendProblem
    waits: tuple[float, ...] = ()
    tries: int | None = None
    reach: AddressState = AddressState.BLOCKED


UNKNOWN_NUMBER = Consequence(SendProblem.UNREACHABLE, reach=AddressState.UNKNOWN_NUMBER)
BLOCKED = Consequence(SendProblem.UNREACHABLE, reach=AddressState.BLOCKED)
OPTED_OUT = Consequence(SendProblem.UNREACHABLE, reach=AddressState.OPTED_OUT)
REJECTED = Consequence(SendProblem.REJECTED)
MISCONFIGURED = Consequence(SendProblem.MISCONFIGURED)
PARKED = Consequence(SendProblem.PARKED)
BUSY = Consequence(SendProblem.SLOW_DOWN)
TROUBLE_AT_META = Consequence(SendProblem.RETRY, tries=5)
ELSE = Consequence(SendProblem.RETRY, waits=(10 * MINUTE, 50 * MINUTE), tries=3)
"""30008 and every code that is not named below: three tries over an hour."""
TROUBLE_AT_TWILIO = Consequence(SendProblem.RETRY)

WINDOW_CLOSED = 63016
DAILY_CAP = 63038

_GROUPS: tuple[tuple[Consequence, tuple[int, ...]], ...] = (
    (BUSY, (429, 20429)),
    # Of a pair of numbers: minutes. Of the whole business in 24 hours: the next day.
    (Consequence(SendProblem.RETRY, waits=(5 * MINUTE, HOUR, DAY)), (63018,)),
    (Consequence(SendProblem.SLOW_DOWN, waits=(MINUTE,)), (63017,)),
    (Consequence(SendProblem.SLOW_DOWN, waits=(HOUR,)), (DAILY_CAP,)),
    (PARKED, (WINDOW_CLOSED,)),
    # The sandbox: the person has not joined yet, and does so by writing.
    (PARKED, (63015,)),
    # Meta held back a marketing template: at once is never right.
    (Consequence(SendProblem.RETRY, waits=(6 * HOUR, DAY)), (63049,)),
    (UNKNOWN_NUMBER, (63024, 63003, 63013, 21211, 21614, 30005, 30006)),
    (BLOCKED, (63014, 30004)),
    (OPTED_OUT, (21610,)),
    # The person is part of an experiment of Meta's.
    (Consequence(SendProblem.RETRY, waits=(DAY,)), (63032,)),
    (REJECTED, (63021, 63019, 63005, 63027, 63028, 63029, 63030)),
    # Words too long, files that cannot be fetched, contents and variables that do not exist; SMS held back as spam.
    (REJECTED, (21602, 21605, 21617, 21619, 21620, 21654, 21655, 21656, 30007)),
    (MISCONFIGURED, (63007, 63008, 63001, 20003, 21608, 20005, 21606, 401, 403)),
    (TROUBLE_AT_META, (63010, 63012, 63020, 63022, 63023)),
    (ELSE, (30008,)),
)
CONSEQUENCES: Mapping[int, Consequence] = MappingProxyType({code: act for act, codes in _GROUPS for code in codes})


def consequence_of(code: int | None, status: int | None = None) -> Consequence:
    """What a code means; without a known one the HTTP status decides."""
    known = CONSEQUENCES.get(code or 0) or CONSEQUENCES.get(status or 0)
    if known is not None:
        return known
    if status is not None and status >= 500:  # noqa: PLR2004 -- HTTP's servers' errors
        return TROUBLE_AT_TWILIO
    return ELSE


def refusal(code: int | None, attempts: int = 1, status: int | None = None) -> SendError:
    """The error of a code, for the `attempts`-th try."""
    act = consequence_of(code, status)
    wait = act.waits[min(attempts, len(act.waits)) - 1] if act.waits else None
    return SendError(act.problem, str(code or status or ""), wait, act.reach, act.tries)
