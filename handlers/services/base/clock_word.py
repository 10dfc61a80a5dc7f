"""A clock that jumped ahead: who is told, and who says that it is right. Until then nothing is erased by age."""

from datetime import datetime

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import ADMINISTRATORS
from handlers.services.base.work import Done, Work
from storage.repositories import pulse
from storage.repositories.staff import staff_chats

CONFIRM = "benar"
BUTTON = Choice(f"/jam {CONFIRM}", Phrase("staff.choice-jam-benar"))


def note_jump(work: Work, seen: datetime) -> None:
    """From `seen` to now: kept, in the audit, and told to every administrator, once."""
    if not pulse.doubt(work.connection, work.now):
        return
    work.audit("clock.jumped", why=f"from {seen:%Y-%m-%d %H:%M}")
    say = Say("notices.clock-jumped", _told(work, seen), (BUTTON,))
    for chat, *_ in staff_chats(work.connection, ADMINISTRATORS):
        work.tell(chat, say, f"clock:{work.now.isoformat()}:{chat}", urgent=True)


def confirm(work: Work) -> None:
    """Somebody says that the clock is right: what waited for that goes on."""
    pulse.see(work.connection, work.now)
    work.audit("clock.confirmed")


def show_clock(work: Work, args: str) -> Done:
    """`/jam`: what the clock says, and whether it is believed; `/jam benar`: it is right."""
    if args.strip().casefold() == CONFIRM:
        confirm(work)
        return Done((Say("staff.clock-confirmed", {"now": work.office.local(work.now)}),))
    kept = pulse.seen(work.connection)
    if kept.doubted_at is None or kept.seen_at is None:
        return Done((Say("staff.clock", {"now": work.office.local(work.now)}),))
    return Done((Say("notices.clock-jumped", _told(work, kept.seen_at), (BUTTON,)),))


def _told(work: Work, seen: datetime) -> dict[str, object]:
    return {"before": work.office.local(seen), "now": work.office.local(work.now)}
