"""`/siaran`: a message to many people is planned, confirmed, watched and stopped."""

from datetime import datetime, timedelta
from typing import Any

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import area_scope
from handlers.rules.broadcasts import ALL, LASTS, statuses_of
from handlers.rules.office.pacing import minutes_for
from handlers.rules.registrations.bulk import PLAN_STANDS, read_count
from handlers.services.base.unlocking import needs_pin
from handlers.services.base.work import Done, Opening, Work
from storage.enums import OutboxStatus, Status
from storage.repositories import broadcasts
from storage.repositories.broadcasts import Audience, BroadcastRow

FLOW = "broadcast"
PLAN = "broadcast-plan"
_ARRIVED = (OutboxStatus.DELIVERED, OutboxStatus.READ)
_EXTRA = (OutboxStatus.PARKED, OutboxStatus.UNKNOWN, OutboxStatus.EXPIRED, OutboxStatus.WITHDRAWN)
"""What is named only where there is any."""


def show(work: Work) -> Done:
    """The last one while it is still news; else the questions for a new one."""
    last = broadcasts.newest(work.uow.connection, work.officer)
    if last is None or (last.created_at + LASTS < work.now and not running(work, last)):
        return begin(work)
    return Done((_progress(work, last),))


def begin(work: Work) -> Done:
    """A new one, where none of this officer is running."""
    last = broadcasts.newest(work.uow.connection, work.officer)
    if last is not None and running(work, last):
        return Done((Say("problems.broadcast-running"), _progress(work, last)))
    return Done(opens=Opening(FLOW, {"record": FLOW}))


def plan(work: Work, data: Data) -> Done:
    """The effect of the questions: who would get it, how it reads, how long it takes. Nothing is sent."""
    place = None if data["village"] == ALL else str(data["village"])
    status = None if data["status"] == ALL else Status(data["status"])
    found = broadcasts.audience(work.uow.connection, area_scope(place or work.actor.area), statuses_of(data["status"]))
    to = {"place": _place(work, place), "status": _status(status)}
    again = (Choice("/siaran baru", Phrase("broadcast.choice-baru")),)
    if place and not area_scope(work.actor.area).covers(place):
        return Done((Say("broadcast.not-yours", to, again),))
    if not found.chats:
        return Done((Say("broadcast.nobody", to | {"unreachable": found.unreachable}, again),))
    total, text = sum(found.chats.values()), str(data["text"])
    _keep(work, place, status, text, total)
    more = {"record": PLAN, "village": data["village"], "status": data["status"], "count": total}
    shown = more | _facts(work, found) | {"place": to["place"]}
    preview = Say("broadcast.preview", {"text": Phrase("broadcast.message", words_of(work, text))})
    return Done((preview,), opens=Opening(PLAN, shown))


def edit(_work: Work, data: Data) -> Done:
    """The effect of *ubah*: other words for the same people."""
    return Done(opens=Opening(FLOW, {"record": FLOW, "village": data["village"], "status": data["status"]}))


def plan_lines(data: Data) -> tuple[Phrase, ...]:
    """What the plan says of its people; from stored data."""
    to = Phrase("broadcast.line-to", {"place": data["place"], "status": _status_of_choice(data["status"])})
    channels = tuple(
        Phrase("broadcast.line-channel", {"channel": Phrase(f"broadcast.channel-{name}"), "chats": chats})
        for name, chats in data["chats"].items()
    )
    out = (Phrase("broadcast.line-unreachable", {"unreachable": data["unreachable"]}),) if data["unreachable"] else ()
    lasts = Phrase("broadcast.line-lasts", {"minutes": data["minutes"]})
    quiet = (Phrase("broadcast.line-quiet", {"until": datetime.fromisoformat(data["quiet"])}),) if data["quiet"] else ()
    return (to, Phrase("broadcast.line-people", {"people": data["people"]}), *channels, *out, lasts, *quiet)


def confirmed(work: Work, data: Data) -> Done:
    """The effect of the plan's question: the count was typed."""
    return confirm(work, str(data["typed"]))


def confirm(work: Work, typed: str) -> Done:
    """`/siaran ya 118`: start what this officer was shown, once the PIN was right."""
    connection = work.uow.connection
    kept, last = broadcasts.waiting_broadcast(connection, work.officer), broadcasts.newest(connection, work.officer)
    if kept is None or kept.created_at + PLAN_STANDS < work.now:
        return Done((Say("problems.no-broadcast"),))
    if last is not None and running(work, last):
        return begin(work)
    verdict = read_count(typed, kept.planned)
    if verdict.kind != "ok":
        return Done((Say(f"problems.{verdict.code}", verdict.params, words=(f"problems.plan-{verdict.code}",)),))
    asked = needs_pin(work, f"/siaran ya {kept.planned}")
    if asked is not None:
        return asked
    if broadcasts.start(connection, kept.id, work.now):
        work.audit("broadcast.started", f"broadcast:{kept.id}", why=str(kept.planned))
    started = broadcasts.newest(connection, work.officer)
    return Done((_progress(work, started or kept),))


def stop(work: Work) -> Done:
    """`/siaran henti`: what was not sent is withdrawn, and no more is queued."""
    last = broadcasts.newest(work.uow.connection, work.officer)
    if last is None or not running(work, last):
        return Done((Say("problems.no-broadcast"),))
    if broadcasts.stop(work.uow.connection, last.id, work.now):
        withdrawn = broadcasts.withdraw_unsent(work.uow.connection, [last.id])
        work.audit("broadcast.stopped", f"broadcast:{last.id}", why=str(withdrawn))
    return Done((_progress(work, broadcasts.newest(work.uow.connection, work.officer) or last),))


def running(work: Work, row: BroadcastRow) -> bool:
    """True while rows are queued or sent."""
    if row.stopped_at is not None:
        return False
    return row.filled_at is None or bool(broadcasts.waiting_by_lane(work.uow.connection, row.id))


def words_of(work: Work, text: str) -> dict[str, Any]:
    """The parameters of the message. `line` is for approved templates, which take no line breaks."""
    return {"office": work.office.dinas.short_name, "text": text, "line": " ".join(text.split())}


def body_context(staff_id: int) -> str:
    """What the text is sealed for."""
    return f"broadcasts.body:{staff_id}"


def _keep(work: Work, place: str | None, status: Status | None, text: str, total: int) -> None:
    body = work.uow.vault.seal(text.encode(), body_context(work.officer))
    kept = broadcasts.add_broadcast(work.uow.connection, {
        "staff_id": work.officer, "chat_id": work.here.id, "village": place or work.actor.area, "status": status,
        "body": body, "planned": total, "created_at": work.now,
    })  # fmt: skip
    work.audit("broadcast.planned", f"broadcast:{kept}", fields=place or "", why=str(total))


def _facts(work: Work, found: Audience) -> Data:
    """The plan's numbers, as they are stored with its question."""
    awake = work.now if set(found.chats) <= {"webchat"} else work.office.awake_at(work.now)
    return {
        "chats": found.chats, "people": found.people, "unreachable": found.unreachable,
        "minutes": minutes_for(work.office, found.chats), "days": LASTS.days,
        "quiet": work.office.local(awake).isoformat() if awake > work.now else "",
    }  # fmt: skip


def _progress(work: Work, row: BroadcastRow) -> Say:
    """Queued, sent, arrived, failed, waiting; with buttons to look again and to stop."""
    far = broadcasts.how_far(work.uow.connection, row.id)
    waits = broadcasts.waiting_by_lane(work.uow.connection, row.id)
    runs = running(work, row)
    arrived = sum(far.get(one, 0) for one in _ARRIVED)
    numbers = {
        "queued": sum(far.values()), "sent": arrived + far.get(OutboxStatus.SENT, 0), "delivered": arrived,
        "failed": far.get(OutboxStatus.FAILED, 0), "waiting": sum(waits.values()),
    }  # fmt: skip
    lines = [Phrase("broadcast.line-numbers", numbers)]
    lines += [Phrase(f"broadcast.line-{one}", {"count": far[one]}) for one in _EXTRA if far.get(one)]
    lines += [Phrase("broadcast.line-end", {"end": _end(work, waits)})] if runs and waits else []
    about = {"at": work.office.local(row.started_at or row.created_at), "state": _state(row, runs=runs)}
    about |= {"place": _place(work, row.village), "status": _status(row.status), "lines": tuple(lines)}
    names = ("segarkan", "henti") if runs else ("segarkan", "baru")
    commands = {"segarkan": "/siaran", "henti": "/siaran henti", "baru": "/siaran baru"}
    choices = tuple(Choice(commands[name], Phrase(f"broadcast.choice-{name}")) for name in names)
    return Say("broadcast.progress", about, choices)


def _state(row: BroadcastRow, *, runs: bool) -> str:
    if row.stopped_at is not None:
        return "stopped"
    if row.filled_at is None:
        return "filling"
    return "sending" if runs else "over"


def _end(work: Work, waits: dict[str, int]) -> datetime:
    """When the last one is handed over, at the providers' pace and after the quiet hours."""
    begins = work.now if set(waits) <= {"webchat"} else work.office.awake_at(work.now)
    return work.office.local(begins + timedelta(minutes=minutes_for(work.office, waits) + 1))


def _place(work: Work, place: str | None) -> str:
    return work.office.area.place(place) or work.office.region_name


def _status(status: Status | None) -> Phrase:
    return Phrase(f"broadcast.choice-{status}" if status else "broadcast.everybody")


def _status_of_choice(choice: str) -> Phrase:
    return _status(None if choice == ALL else Status(choice))
