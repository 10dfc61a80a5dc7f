"""What a chat was told about reports: found by the keys of the messages, which name no report."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, or_, select

from storage.enums import OutboxStatus
from storage.tables import Outbound
from storage.tables.base import table_of

_TABLE = table_of(Outbound)
_ABOUT = or_(*(_TABLE.c.key.like(f"{start}%") for start in ("report.", "reported.", "news.", "desk.tell-")))
_WAITING = (OutboxStatus.PENDING, OutboxStatus.PARKED, OutboxStatus.ATTEMPTING)


def forget_report_talk(connection: Connection, chat_id: int, *, but: Sequence[str] = ()) -> None:
    """Messages about reports, and the refusals between them; those of the keys `but` stay."""
    said = or_(_ABOUT, _TABLE.c.key.like("problems.%"))
    told = (_TABLE.c.chat_id == chat_id, said, _TABLE.c.key.not_in(but), _TABLE.c.status.not_in(_WAITING))
    connection.execute(delete(_TABLE).where(*told))


def sent_about_reports(connection: Connection, chat_id: int, since: datetime, limit: int) -> list[str]:
    """The provider's ids of what a chat was told about reports since a moment, newest first."""
    told = (_TABLE.c.chat_id == chat_id, _ABOUT, _TABLE.c.provider_id.is_not(None), _TABLE.c.sent_at >= since)
    query = select(_TABLE.c.provider_id).where(*told).order_by(_TABLE.c.id.desc()).limit(limit)
    return [str(found) for found in connection.execute(query).scalars()]
