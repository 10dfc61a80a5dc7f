"""When a person heard a piece of news about their registration, by whichever way."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, case, func, select

from storage.repositories.ladder import arrived
from storage.tables.core import CALLS, OUTBOX


@dataclass(frozen=True, slots=True)
class Heard:
    """Whether there is any trace of a piece of news, and when it arrived; None: nowhere yet."""

    traced: bool
    at: datetime | None


def told_at(connection: Connection, registration_id: int, key: str, since: datetime, fetched: Collection[str]) -> Heard:
    """When a person got the news `key` of `since`: by a chat in which it arrived, or from somebody who called."""
    when = func.coalesce(OUTBOX.c.delivered_at, OUTBOX.c.sent_at, OUTBOX.c.created_at)
    news = select(func.count(), func.min(case((arrived(OUTBOX, fetched), when)))).where(
        OUTBOX.c.registration_id == registration_id, OUTBOX.c.key == key, OUTBOX.c.created_at >= since
    )
    tries, came = connection.execute(news).one()
    calls = select(CALLS.c.told_at).where(CALLS.c.registration_id == registration_id, CALLS.c.since >= since)
    listed = connection.execute(calls).all()
    moments = [moment for moment in (came, *(told for (told,) in listed)) if moment is not None]
    return Heard(bool(tries or listed), min(moments, default=None))
