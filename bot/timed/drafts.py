"""Half-finished conversations: reminded once, then erased.

No service, because it opens the engine's states.
"""

from datetime import timedelta

from handlers.flow import Frame, Say
from handlers.services.base.work import Opening, Work
from handlers.services.reports.following import DOOR_STAYS
from handlers.state import State
from storage.repositories.chats import ChatRow, load_chats
from storage.repositories.drafts import (
    DOORS,
    REGISTRATION,
    REPORTS,
    forget_draft_talk,
    mark_seen,
    open_doors,
    to_erase,
    to_remind,
    write_state,
)
from storage.repositories.files import drop_uploads
from storage.repositories.reports import forget_report_talk

BATCH = 50
KEPT = ("report.receipt", "report.receipt-discreet", "reported.asked", "reported.case-news", "news.waiting")
"""What a chat was told of reports that were sent; the rest was said on the way."""


def remind_drafts(work: Work) -> bool:
    """One batch of chats that are told once that their registration waits, with its open question again."""
    idle_since = work.now - timedelta(hours=work.office.times.draft_reminder_hours)
    found = to_remind(work.uow.connection, idle_since, BATCH)
    for row in load_chats(work.uow.connection, found).values():
        mark_seen(work.uow.connection, row.id, work.now)
        _remind(work, row)
    return len(found) == BATCH


def erase_drafts(work: Work) -> bool:
    """One batch of chats whose unfinished registration is forgotten: no consent was used, no data is kept."""
    idle_since = work.now - timedelta(days=work.office.times.draft_erase_days)
    found = to_erase(work.uow.connection, idle_since, BATCH)
    for row in load_chats(work.uow.connection, found).values():
        _erase(work, row)
    return len(found) == BATCH


def close_doors(work: Work) -> bool:
    """One batch of reports that number and code opened in a chat and that nobody looks at any more.

    What the chat showed of them goes as well. No line of the audit: it would say that this chat knew a report.
    """
    found = open_doors(work.uow.connection, work.now - DOOR_STAYS, BATCH)
    for row in load_chats(work.uow.connection, found).values():
        state = _opened(work, row)
        _keep(work, row, state, [frame for frame in state.frames if frame.flow not in DOORS])
        forget_report_talk(work.uow.connection, row.id, but=KEPT)
    return len(found) == BATCH


def _remind(work: Work, row: ChatRow) -> None:
    """A lone question is asked again; one above others is only mentioned, so that their order stays."""
    state = _opened(work, row)
    if state.frame is None or row.last_inbound_at is None:
        return
    until = work.office.today(row.last_inbound_at + timedelta(days=work.office.times.draft_erase_days))
    opens = Opening(state.frame.flow, state.frame.data) if len(state.frames) == 1 else None
    say, cause = (Say("registration.reminder", {"until": until}), f"draft:{row.id}:{row.last_inbound_at.isoformat()}")
    work.tell(row.id, say, cause, opens=opens)


def _erase(work: Work, row: ChatRow) -> None:
    state = _opened(work, row)
    rest = [frame for frame in state.frames if frame.flow not in (REGISTRATION, *REPORTS)]
    if len(rest) == len(state.frames) or row.last_inbound_at is None:
        mark_seen(work.uow.connection, row.id, work.now)
        return
    registering = any(frame.flow == REGISTRATION for frame in state.frames)
    if any(frame.flow in REPORTS for frame in state.frames):
        forget_report_talk(work.uow.connection, row.id, but=KEPT)
        drop_uploads(work.uow.connection, chat_id=row.id)
    _keep(work, row, state, rest)
    work.audit("draft.erased", f"chat:{row.id}")
    if not registering:
        return
    forget_draft_talk(work.uow.connection, row.id)
    cause = f"draft-erased:{row.id}:{row.last_inbound_at.isoformat()}"
    work.tell(row.id, Say("registration.draft-erased"), cause)


def _keep(work: Work, row: ChatRow, state: State, rest: list[Frame]) -> None:
    """Leave these conversations open and no other; buttons go with the one that asked."""
    if state.frame is not None and state.frame not in rest:
        state.open, state.also = [], []
    state.frames = rest
    sealed = work.uow.vault.data_key(row.wrapped_key).seal(state.dumps(), f"chats.state:{row.id}")
    write_state(work.uow.connection, row.id, sealed, state.frame.flow if state.frame else None)


def _opened(work: Work, row: ChatRow) -> State:
    if row.state is None:
        return State()
    return State.loads(work.uow.vault.data_key(row.wrapped_key).open(row.state, f"chats.state:{row.id}"))
