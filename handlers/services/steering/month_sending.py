"""`/bulanan`, and the picture that goes to head, administrator and readers by itself on the first working day."""

import json
from dataclasses import replace
from datetime import date, timedelta

from handlers.flow import Data, Say
from handlers.rules.access import FIGURE_READERS, Actor
from handlers.rules.cases.recap import read_span
from handlers.rules.working_days import is_working_day
from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.steering.month import GROUPS, Figures, Month, whole
from handlers.services.steering.month_says import picture_say
from storage.enums import Role
from storage.repositories import steering_month as months
from storage.repositories.housekeeping import count_to, last_count
from storage.repositories.staff import chats_with_staff

READING = "month"
COUNTER = "month-picture"
"""The last month of which the picture was sent, as months since the year 0."""


def monthly(work: Work, words: str) -> Done:
    """`/bulanan [2026-10]`: this month so far, or one that was; counted beside the turn."""
    span = read_span(words or f"{work.today:%Y-%m}", work.today)
    if span is None or (span.starts.month, span.starts.year) != (span.ends.month, span.ends.year):
        return Done((Say("steering.which-month"),))
    if span.starts > work.today:
        return Done((Say("steering.which-month"),))
    return Done(reads=LongRead(READING, {"month": span.starts.isoformat()}))


def read_month(pages: Pages, data: Data) -> Done:
    """The picture as it was sent, where it was; else what can be counted today."""
    first = date.fromisoformat(data["month"])
    parts, shown = dict[str, Figures](), Figures()
    for done, (name, group) in enumerate(GROUPS, 1):
        with pages.page() as work:
            month = Month.of(work, first)
            sent = months.picture_of(work.connection, month.name, work.actor.area or "")
            if sent is not None and sent.made_at is not None:
                return Done((picture_say(whole(json.loads(sent.parts), work, month)),))
            parts[name] = group(work, month)
            shown = whole(parts, work, month)
        pages.so_far(done, len(GROUPS))
    return Done((picture_say(shown),))


def send_pictures(work: Work) -> bool:
    """The timed job: a group of one area a run, on the first working day of a month; then everybody is told."""
    first = work.today.replace(day=1)
    local, calendar, number = work.office.local(work.now), work.office.calendar, first.year * 12 + first.month
    if not calendar.is_open(local) or not is_working_day(work.today, calendar.days):
        return False
    last = last_count(work.connection, COUNTER)
    if not last:  # in its first month an office has nothing to look back at
        count_to(work.connection, COUNTER, number)
    if not last or last >= number:
        return False
    month = Month.of(work, (first - timedelta(days=1)).replace(day=1))
    readers = list(chats_with_staff(work.connection, FIGURE_READERS))
    months.begin_pictures(work.connection, month.name, sorted({area or "" for _, _, _, area in readers}))
    if _count_some(work, month):
        return True
    for chat, staff_id, _role, area in readers:
        _tell(work, month, chat, staff_id, area)
    count_to(work.connection, COUNTER, number)
    return False


def _count_some(work: Work, month: Month) -> bool:
    """Count the next group of a picture that is not whole; False where all are."""
    row = months.picture_to_make(work.connection, month.name)
    if row is None:
        return False
    parts = json.loads(row.parts)
    name, group = next((name, group) for name, group in GROUPS if name not in parts)
    parts[name] = group(replace(work, actor=Actor(role=Role.READER, area=row.area or None)), month)
    made_at = work.now if len(parts) == len(GROUPS) else None
    months.keep_picture(work.connection, row.id, json.dumps(parts), made_at)
    return True


def _tell(work: Work, month: Month, chat: int, staff_id: int, area: str | None) -> None:
    """Send one officer the picture of their area."""
    row = months.picture_of(work.connection, month.name, area or "")
    if row is None or row.made_at is None:
        return
    theirs = replace(work, actor=Actor(chat, staff_id, Role.READER, area))
    say = picture_say(whole(json.loads(row.parts), theirs, month))
    work.tell(chat, say, f"month:{month.name}:{chat}", topic=f"month:{chat}")
