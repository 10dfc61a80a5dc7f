"""Half-finished conversations: reminded once, then erased.

No service, because it opens the engine's states.
"""

from collections.abc import Callable
from datetime import timedelta

from bot.turn.openings import flow_of
from bot.turn.sealed import opened_state, sealed_state
from handlers.flow import Frame, Say
from handlers.flows.understood import DOUBT
from handlers.services.base.talk import OF_REGISTRATIONS, OF_REPORTS, RECEIPTS, forget_said
from handlers.services.base.work import Opening, Work
from handlers.services.reports.following import DOOR_STAYS
from handlers.services.sealed.vault import discreet_in
from handlers.state import State
from storage.repositories import drafts
from storage.repositories.chats import ChatRow, load_chats
from storage.repositories.drafts import REGISTRATION, REPORTS
from storage.repositories.files import drop_uploads

BATCH = 50
KEPT = ("report.receipt", "report.receipt-discreet", "reported.asked", "reported.case-news", "news.waiting")
"""What a chat was told of reports that were sent; the rest was said on the way."""
OF_DISCREET = ("report.receipt", "report.receipt-discreet", "news.waiting")
"""What stays of it in the chat of a discreet reporter: all else was shown behind the code, and goes with it."""


def remind_drafts(work: Work) -> bool:
    """One batch of chats that are told once that their registration waits, with its open question again."""
    idle_since = work.now - timedelta(hours=work.office.times.draft_reminder_hours)
    return _each(work, drafts.to_remind(work.connection, idle_since, BATCH), _remind)


def erase_drafts(work: Work) -> bool:
    """One batch of chats whose unfinished registration is forgotten: no consent was used, no data is kept."""
    idle_since = work.now - timedelta(days=work.office.times.draft_erase_days)
    return _each(work, drafts.to_erase(work.connection, idle_since, BATCH), _erase)


def close_doors(work: Work) -> bool:
    """One batch of reports that number and code opened in a chat and that nobody looks at any more.

    What the chat showed of them goes as well. No line of the audit: it would say that this chat knew a report.
    """
    return _each(work, drafts.open_doors(work.connection, work.now - DOOR_STAYS, BATCH), _close)


def _each(work: Work, chats: list[int], act: Callable[[Work, ChatRow], None]) -> bool:
    """Do it in every chat of a batch; True where there may be more of them."""
    for row in load_chats(work.connection, chats).values():
        act(work, row)
    return len(chats) == BATCH


def _close(work: Work, row: ChatRow) -> None:
    state = opened_state(work.vault, row)
    _keep(work, row, state, [frame for frame in state.frames if frame.flow not in drafts.DOORS])
    forget_said(work, row.id, OF_REPORTS, but=OF_DISCREET if discreet_in(work, row.id) else KEPT)


def _remind(work: Work, row: ChatRow) -> None:
    """A lone question is asked again; one above others is only mentioned, so that their order stays."""
    drafts.mark_seen(work.connection, row.id, work.now)
    state = opened_state(work.vault, row)
    if state.frame is None or row.last_inbound_at is None:
        return
    until = work.office.today(row.last_inbound_at + timedelta(days=work.office.times.draft_erase_days))
    opens = Opening(state.frame.flow, state.frame.data) if len(state.frames) == 1 else None
    cause = f"draft:{row.id}:{row.last_inbound_at.isoformat()}"
    work.tell(row.id, Say("registration.reminder", {"until": until}), cause, opens=opens)


def _erase(work: Work, row: ChatRow) -> None:
    state = opened_state(work.vault, row)
    rest = [frame for frame in state.frames if frame.flow not in (REGISTRATION, *REPORTS, DOUBT.name)]
    if len(rest) == len(state.frames) or row.last_inbound_at is None:
        drafts.mark_seen(work.connection, row.id, work.now)
        return
    registering = any(frame.flow == REGISTRATION for frame in state.frames)
    if any(frame.flow in REPORTS for frame in state.frames):
        forget_said(work, row.id, OF_REPORTS, but=KEPT)
        drop_uploads(work.connection, row.id)
    _keep(work, row, state, rest)
    work.audit("draft.erased", f"chat:{row.id}")
    if not registering:
        return
    forget_said(work, row.id, OF_REGISTRATIONS, but=RECEIPTS)
    cause = f"draft-erased:{row.id}:{row.last_inbound_at.isoformat()}"
    work.tell(row.id, Say("registration.draft-erased"), cause)


def _keep(work: Work, row: ChatRow, state: State, rest: list[Frame]) -> None:
    """Leave these conversations open and no other; buttons go with the one that asked."""
    if state.frame is not None and state.frame not in rest:
        state.open, state.also = [], []
    state.frames = rest
    sealed = sealed_state(work.vault, row, state)
    drafts.write_state(work.connection, row.id, sealed, flow_of(state))
