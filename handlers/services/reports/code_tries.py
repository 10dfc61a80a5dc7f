"""Wrong codes of reports: counted for the chat and for the number, and how long is waited before the next one.

Whether a report exists, and whose chat it is, makes no difference: an unknown number is counted like any other.
"""

from datetime import datetime

from handlers.rules.reports.report_tries import wait_after, wait_when_hunted
from handlers.services.base.attempts import forget_tries, hold, tried, wrong_try
from handlers.services.base.work import Work

LABEL = "report-tries"
"""A chat that tries codes is not named as one that looks for a report."""


def waits_until(work: Work, number: str) -> datetime | None:
    """When the next code is looked at; None for now. `number`: as it was given, empty where the code came alone."""
    if not work.limited:
        return None
    wrong, last = tried(work, _of_chat(work))
    wait = wait_after(wrong, work.office.limits.wrong_codes_per_day)
    if number:
        wait = max(wait, wait_when_hunted(wrong, tried(work, _subject(work, number))[0]))
    return last + wait if last + wait > work.now else None


def wrong_code(work: Work, number: str, code: str) -> None:
    """Count it, unless this chat has given that very code before: a slip of the pen is typed twice."""
    said = _subject(work, f"{work.here.id} {number} {code}")
    again = tried(work, said)[0] > 0
    wrong_try(work, said)
    if again:
        return
    mine = _of_chat(work)
    wrong_try(work, mine)
    hold(work, mine)  # the wait counts from the newest
    if number:
        wrong_try(work, _subject(work, number))


def right_code(work: Work) -> None:
    """Begin the chat's count anew."""
    forget_tries(work, _of_chat(work))


def _of_chat(work: Work) -> str:
    return _subject(work, str(work.here.id))


def _subject(work: Work, what: str) -> str:
    return f"report-code:{work.vault.index(LABEL, what).hex()}"
