"""What an act on a report says outside the vault is said at the full hour, with all others of that hour, in no order.

A message to a chat, a line of the audit, a row that names a report: written in one transaction they would stand side
by side, in the same second, and say which chat sent which report (docs/decisions/0043).
"""

import json
from collections.abc import Collection, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from handlers.flow import Say
from handlers.services.base.work import Line, Opening, Work
from handlers.services.sealed.stored_says import spoken, stored
from storage.enums import Role
from storage.repositories import report_post
from storage.repositories.reports import sealed_of
from storage.repositories.staff import staff_chats
from storage.tables import Report

REPORTER = "reporter"
ID_BYTES = 24
BATCH = 1000
"""More than an hour has: those of one chat are said in their order, so they must come together."""
STEP = 1024
"""Bytes: messages that wait are as long as the next multiple of it."""


def day_of(work: Work) -> datetime:
    """The beginning of the office's day: all that rows of a report say of when their reporter acted."""
    return work.office.local(work.now).replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)


def post_line(work: Work, report: Report, line: Line, actor: str = REPORTER) -> None:
    """Leave a line of the audit at the full hour, in nobody's name but `actor`."""
    values = {"actor": actor, "act": line.action, "subject": line.subject, "why": line.why}
    _post(work, report, values)


def post_message(  # noqa: PLR0913 -- what a message is, and when it may be said
    work: Work,
    report: Report,
    chat: int,
    say: Say,
    cause: str,
    opens: Opening | None = None,
    *,
    waits: bool = False,
    only: Collection[Role] = (),
) -> None:
    """Tell a chat at the full hour; nothing where the vault was erased meanwhile. `waits` as in `Notice`.

    `only`: of officers; whoever has none of these roles any more by then hears nothing.
    """
    row = sealed_of(work.connection, report.row_id)
    if row is None or row.wrapped_key is None:
        return
    said = {"chat": chat, "cause": cause, "waits": waits, "at": work.now.isoformat(), "only": sorted(only)}
    plain = json.dumps(said | stored(say, opens), ensure_ascii=False).encode()
    body = work.vault.data_key(row.wrapped_key).seal(plain + b" " * (-len(plain) % STEP), _context(report.number))
    _post(work, report, {"body": body})


def open_post(work: Work, until: datetime | None = None) -> bool:
    """Timed work: say what is due, a batch of it. True: there is more.

    Chats in no order, and what one chat is told in the order in which it happened.
    """
    found = report_post.due_post(work.connection, until or work.now, BATCH)
    if not found:
        return False
    by_chat: dict[int, list[dict[str, Any]]] = {}
    for one in found:
        if one.act:
            work.uow.audit(one.actor, one.act, one.subject, why=one.why)
        if one.body is not None and one.wrapped_key is not None:
            raw = json.loads(work.vault.data_key(one.wrapped_key).open(one.body, _context(one.number)))
            by_chat.setdefault(raw["chat"], []).append(raw)
    for told in by_chat.values():
        for raw in sorted(told, key=lambda one: str(one["at"])):
            _tell(work, raw)
    report_post.drop_post(work.connection, [one.id for one in found])
    return len(found) == BATCH


def _tell(work: Work, raw: dict[str, Any]) -> None:
    if raw["only"] and raw["chat"] not in {chat for chat, _role, _area in staff_chats(work.connection, raw["only"])}:
        return  # they left, or work as somebody else now
    say, opens = spoken(raw)
    work.tell(raw["chat"], say, raw["cause"], opens=opens, waits=raw["waits"])


def _post(work: Work, report: Report, values: Mapping[str, object]) -> None:
    hour = work.now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    empty = {"actor": "", "act": "", "subject": "", "why": "", "body": None}
    row = {"id": work.token(ID_BYTES), "report_id": report.row_id, "due_at": hour}
    report_post.post(work.connection, {**empty, **row, **values})


def _context(number: str) -> str:
    return f"report_post.body:{number}"
