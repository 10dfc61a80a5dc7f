"""`/siaran`: a message to many people is planned, confirmed, watched and stopped."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import area_scope
from handlers.rules.broadcasts import ALL, LASTS, statuses_of
from handlers.rules.plans import PLAN_STANDS, read_confirmation
from handlers.services.base.long_reads import Pages
from handlers.services.base.unlocking import needs_pin
from handlers.services.base.work import Done, LongRead, Opening, Work
from storage.enums import OutboxStatus, Status
from storage.repositories import broadcasts
from storage.repositories.broadcasts import Audience, BroadcastRow

FLOW = "broadcast"
PLAN = "broadcast-plan"
_COMMANDS = {"segarkan": "/siaran", "henti": "/siaran henti", "baru": "/siaran baru"}
_AGAIN = Choice("/siaran baru", Phrase("broadcast.choice-baru"))
_ARRIVED = (OutboxStatus.DELIVERED, OutboxStatus.READ)
_EXTRA = (OutboxStatus.PARKED, OutboxStatus.UNKNOWN, OutboxStatus.EXPIRED, OutboxStatus.WITHDRAWN)
"""What is named only where there is any."""


def show(work: Work) -> Done:
    """How far the last one of this officer has come, while it is still news; else the questions for a new one."""
    last = _newest(work)
    if last is None or (last.created_at + LASTS < work.now and not running(work, last)):
        return begin(work)
    return Done((_progress(work, last),))


def begin(work: Work) -> Done:
    """The questions for a new one, where none of this officer is running."""
    under_way = _under_way(work)
    if under_way is not None:
        return Done((Say("problems.broadcast-running"), _progress(work, under_way)))
    return Done(opens=Opening(FLOW, {"record": FLOW}))


def plan_broadcast(work: Work, data: Data) -> Done:
    """The effect of the questions: have everybody counted who would get it."""
    place, status = _meant(data)
    if place and not area_scope(work.actor.area).covers(place):
        to = {"place": work.office.place(place), "status": _status(status)}
        return Done((Say("broadcast.not-yours", to, (_AGAIN,)),))
    return Done(reads=LongRead("broadcast", data))


def count_audience(pages: Pages, data: Data) -> Audience:
    """Who would get it."""
    place, _ = _meant(data)
    with pages.page() as work:
        scope = area_scope(place or work.actor.area)
        return broadcasts.audience(work.connection, scope, statuses_of(data["status"]))


def offer_broadcast(work: Work, read: LongRead, found: Audience) -> Done:
    """Show who would get it, how it reads, how long it takes. Nothing is sent."""
    data, (place, status) = read.data, _meant(read.data)
    to = {"place": work.office.place(place), "status": _status(status)}
    if not found.chats:
        return Done((Say("broadcast.nobody", to | {"unreachable": found.unreachable}, (_AGAIN,)),))
    total, text = sum(found.chats.values()), str(data["text"])
    _keep(work, place, status, text, total)
    more = {"record": PLAN, "village": data["village"], "status": data["status"], "count": total}
    shown = more | _facts(work, found) | {"place": to["place"]}
    preview = Say("broadcast.preview", {"text": Phrase("broadcast.message", words_of(work, text))})
    return Done((preview,), opens=Opening(PLAN, shown))


def _meant(data: Data) -> tuple[str | None, Status | None]:
    """Place (dotted code) and status that were chosen; None for all."""
    place = None if data["village"] == ALL else str(data["village"])
    return place, None if data["status"] == ALL else Status(data["status"])


def edit_broadcast(_work: Work, data: Data) -> Done:
    """The effect of *ubah*: other words for the same people."""
    return Done(opens=Opening(FLOW, {"record": FLOW, "village": data["village"], "status": data["status"]}))


def plan_lines(data: Data) -> tuple[Phrase, ...]:
    """The lines of the plan, made of what was stored with its question (`_facts`)."""
    to = Phrase("broadcast.line-to", {"place": data["place"], "status": _status_of_choice(data["status"])})
    channels = tuple(
        Phrase("broadcast.line-channel", {"channel": Phrase(f"channels.{name}-by"), "chats": chats})
        for name, chats in data["chats"].items()
    )
    out = (Phrase("broadcast.line-unreachable", {"unreachable": data["unreachable"]}),) if data["unreachable"] else ()
    lasts = Phrase("broadcast.line-lasts", {"minutes": data["minutes"]})
    quiet = (Phrase("broadcast.line-quiet", {"until": datetime.fromisoformat(data["quiet"])}),) if data["quiet"] else ()
    return (to, Phrase("broadcast.line-people", {"people": data["people"]}), *channels, *out, lasts, *quiet)


def confirm_broadcast(work: Work, data: Data) -> Done:
    """The effect of the plan's question: the number of people was typed."""
    return confirm(work, str(data["typed"]))


def confirm(work: Work, typed: str) -> Done:
    """`/siaran ya 118`: start what this officer was shown, once the PIN was right."""
    kept = broadcasts.waiting_broadcast(work.connection, work.officer)
    if kept is None or kept.created_at + PLAN_STANDS < work.now:
        return Done((Say("problems.no-broadcast"),))
    if _under_way(work) is not None:
        return begin(work)
    verdict = read_confirmation(typed, kept.planned)
    if verdict.kind != "ok":
        return Done((Say(f"problems.{verdict.code}", verdict.params, words=(f"problems.plan-{verdict.code}",)),))
    asked = needs_pin(work, f"/siaran ya {kept.planned}")
    if asked is not None:
        return asked
    if broadcasts.start(work.connection, kept.id, work.now):
        work.audit("broadcast.started", f"broadcast:{kept.id}", why=str(kept.planned))
    return Done((_progress(work, _newest(work) or kept),))


def stop(work: Work) -> Done:
    """`/siaran henti`: what was not sent is withdrawn, and no more is queued."""
    under_way = _under_way(work)
    if under_way is None:
        return Done((Say("problems.no-broadcast"),))
    if broadcasts.stop(work.connection, under_way.id, work.now):
        withdrawn = broadcasts.withdraw_unsent(work.connection, [under_way.id])
        work.audit("broadcast.stopped", f"broadcast:{under_way.id}", why=str(withdrawn))
    return Done((_progress(work, _newest(work) or under_way),))


def _newest(work: Work) -> BroadcastRow | None:
    """The last one that this officer has started."""
    return broadcasts.newest(work.connection, work.officer)


def _under_way(work: Work) -> BroadcastRow | None:
    """The one of this officer that is running."""
    last = _newest(work)
    return last if last is not None and running(work, last) else None


def running(work: Work, row: BroadcastRow) -> bool:
    """True while rows are queued or sent."""
    if row.stopped_at is not None:
        return False
    return row.filled_at is None or bool(broadcasts.waiting_by_lane(work.connection, row.id))


def words_of(work: Work, text: str) -> dict[str, Any]:
    """The parameters of the message. `line` is for approved templates, which take no line breaks."""
    return {"office": work.office.dinas.short_name, "text": text, "line": " ".join(text.split())}


def body_context(staff_id: int) -> str:
    """The context under which the text of an officer's broadcast is sealed."""
    return f"broadcasts.body:{staff_id}"


def _keep(work: Work, place: str | None, status: Status | None, text: str, total: int) -> None:
    """The plan as it was shown, so that exactly this is sent once it is confirmed."""
    body, meant = work.vault.seal(text.encode(), body_context(work.officer)), place or work.actor.area
    owner = {"staff_id": work.officer, "chat_id": work.here.id, "village": meant, "status": status}
    plan = owner | {"body": body, "planned": total, "created_at": work.now}
    kept = broadcasts.add_broadcast(work.connection, plan)
    work.audit("broadcast.planned", f"broadcast:{kept}", fields=place or "", why=str(total))


def _facts(work: Work, found: Audience) -> Data:
    """The plan's numbers, as they are stored with its question; `quiet`: nothing goes out before then ("": at once)."""
    begins = _begins(work, found.chats)
    quiet = work.office.local(begins).isoformat() if begins > work.now else ""
    minutes = work.channels.minutes_for(found.chats)
    return asdict(found) | {"minutes": minutes, "days": LASTS.days, "quiet": quiet}


def _progress(work: Work, row: BroadcastRow) -> Say:
    """Queued, sent, arrived, failed, waiting; with buttons to look again and to stop."""
    far = broadcasts.how_far(work.connection, row.id)
    waits = broadcasts.waiting_by_lane(work.connection, row.id)
    runs = running(work, row)
    lines = [Phrase("broadcast.line-numbers", _numbers(far, waits))]
    lines += [Phrase(f"broadcast.line-{one}", {"count": far[one]}) for one in _EXTRA if far.get(one)]
    lines += [Phrase("broadcast.line-end", {"end": _end(work, waits)})] if runs and waits else []
    about = {"at": work.office.local(row.started_at or row.created_at), "state": _state(row, runs=runs)}
    about |= {"place": work.office.place(row.village), "status": _status(row.status), "lines": tuple(lines)}
    names = ("segarkan", "henti") if runs else ("segarkan", "baru")
    choices = tuple(Choice(_COMMANDS[name], Phrase(f"broadcast.choice-{name}")) for name in names)
    return Say("broadcast.progress", about, choices)


def _numbers(far: dict[OutboxStatus, int], waits: dict[str, int]) -> dict[str, int]:
    """How many messages have come how far; whoever got one that arrived was sent one, too."""
    arrived = sum(far.get(one, 0) for one in _ARRIVED)
    sent = {"sent": arrived + far.get(OutboxStatus.SENT, 0), "delivered": arrived}
    return sent | {
        "queued": sum(far.values()),
        "failed": far.get(OutboxStatus.FAILED, 0),
        "waiting": sum(waits.values()),
    }


def _state(row: BroadcastRow, *, runs: bool) -> str:
    if row.stopped_at is not None:
        return "stopped"
    if row.filled_at is None:
        return "filling"
    return "sending" if runs else "over"


def _begins(work: Work, channels: Collection[str]) -> datetime:
    """When the first one may go out: what wakes nobody knows no quiet hours."""
    return work.now if set(channels) <= work.channels.fetched else work.office.awake_at(work.now)


def _end(work: Work, waits: dict[str, int]) -> datetime:
    """When the last one is handed over, at the providers' pace and after the quiet hours."""
    return work.office.local(_begins(work, waits) + timedelta(minutes=work.channels.minutes_for(waits) + 1))


def _status(status: Status | None) -> Phrase:
    return Phrase(f"broadcast.choice-{status}" if status else "broadcast.everybody")


def _status_of_choice(choice: str) -> Phrase:
    return _status(None if choice == ALL else Status(choice))
