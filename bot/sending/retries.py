"""After a send that failed: when it is tried again and when it is given up, by the kind of problem alone."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from random import Random
from typing import Any

from bot.contract import SendError, SendProblem
from handlers.services.base.answers import WAITING
from storage.enums import OutboxStatus

FIRST_RETRY = 5.0
LAST_RETRY = 3600.0
GIVE_UP_AFTER = timedelta(days=3)
"""Then the person stands on the call list."""
REST = 60.0
"""Seconds that a channel rests which takes nothing until the operator has acted."""
ASK_AGAIN = timedelta(minutes=1)
"""After which the provider is asked whether it has a message whose send had no answer."""


def after_refusal(
    refused: SendError, attempts: int, created_at: datetime, now: datetime, random: Random
) -> Mapping[str, Any]:
    """Retry later, wait for the person, ask the provider, or give up. `attempts`: which try this was, from 1.

    A channel that rests says nothing about the message: that try is not counted.
    """
    problem, error = refused.problem, refused.code[:64]
    counted: Mapping[str, Any] = {}
    if problem is SendProblem.UNKNOWN:
        return {"status": OutboxStatus.UNKNOWN, "sent_at": now, "leased_until": now + ASK_AGAIN, "error": error}
    if problem is SendProblem.PARKED:
        return {"status": OutboxStatus.PARKED, "error": error}
    if problem in (SendProblem.SLOW_DOWN, SendProblem.MISCONFIGURED):
        wait, counted = refused.retry_after or REST, {"attempts": attempts - 1}
    elif problem is SendProblem.RETRY and (refused.tries is None or attempts < refused.tries):
        wait = refused.retry_after or backoff(attempts, random)
    else:
        return {"status": OutboxStatus.FAILED, "error": error}
    if now - created_at >= GIVE_UP_AFTER:
        return {"status": OutboxStatus.FAILED, "error": error}
    return {"status": OutboxStatus.PENDING, "due_at": now + timedelta(seconds=wait), "error": error, **counted}


def waits(key: str, values: Mapping[str, Any]) -> bool:
    """True for an answer (the key of its message) that its channel has given up, or that waits for the person."""
    return key in WAITING and values.get("status") in (OutboxStatus.FAILED, OutboxStatus.PARKED)


def backoff(attempts: int, random: Random) -> float:
    """Seconds until the next try: doubling, capped at an hour, spread by a quarter so that tries do not meet."""
    return min(LAST_RETRY, FIRST_RETRY * 2.0 ** min(attempts, 12)) * random.uniform(0.75, 1.25)
