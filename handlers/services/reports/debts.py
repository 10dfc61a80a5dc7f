"""What the inbox of reports owes, for the digest: threatened reporters always, late ones, requests to open.

Written for both agencies' case officers alike: whoever is free takes it.
"""

from handlers.flow import Choice, Phrase
from handlers.rules.access import Actor
from handlers.services.base.work import Work
from handlers.services.reports.inbox import LATE, MOST
from handlers.services.reports.unsealing import PENDING
from storage.repositories.report_inbox import owed_reports
from storage.repositories.unsealings import waiting_for

SHOWN = 3
"""Requests to open who reported that get a button of their own."""


def report_debts(work: Work, actor: Actor) -> tuple[list[Phrase], list[Choice]]:
    """(lines, buttons) of the digest; nothing is said of what nobody waits for."""
    if actor.agency is None:
        return [], []
    connection = work.uow.connection
    owed = owed_reports(connection, work.today, MOST)
    asked = waiting_for(connection, actor.agency, work.now - PENDING, SHOWN)
    lines = [Phrase("desk.digest-threatened", {"count": owed.threatened})] if owed.threatened else []
    if owed.waiting:
        lines.append(Phrase("desk.digest-waiting", {"count": owed.waiting}))
    if owed.late:
        lines.append(Phrase("desk.digest-late", {"count": owed.late}))
    lines += [Phrase("desk.digest-request", {"number": number}) for number in asked]
    buttons = [
        Choice(f"/setuju_buka {number}", Phrase("desk.choice-setuju-buka-no", {"number": number})) for number in asked
    ]
    buttons += [LATE] if owed.late else []
    buttons += [Choice("/laporan", Phrase("desk.choice-laporan"))] if owed.waiting or owed.threatened else []
    return lines, buttons
