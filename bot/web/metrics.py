"""Numbers for the operator, in Prometheus' text form. Counts only; nothing about anybody."""

from datetime import datetime

from prometheus_client import CollectorRegistry, Gauge, generate_latest
from sqlalchemy import Connection, Table, func, select

from bot.app import App
from storage.repositories.unread import count_unread
from storage.tables import AuditLine, Outbound, Registration
from storage.tables.base import table_of


async def metrics_text(app: App) -> bytes:
    """Everything, counted now."""
    registry = CollectorRegistry()
    outbox, records, unsealed = await app.database.read(_counts)
    unread = Gauge("lindungi_unread_updates", "Kept updates that could not be read", registry=registry)
    unread.set(await app.database.read(count_unread))
    waiting = Gauge("lindungi_outbox", "Messages by status", ["status"], registry=registry)
    for status, count in outbox:
        waiting.labels(status).set(count)
    stages = Gauge("lindungi_registrations", "Registrations by status", ["status"], registry=registry)
    for status, count in records:
        stages.labels(status).set(count)
    tail = Gauge("lindungi_audit_unsealed_seconds", "Age of the oldest unsealed audit line", registry=registry)
    tail.set((app.clock.now() - unsealed).total_seconds() if unsealed else 0)
    Gauge("lindungi_messages_total", "Messages handled by this process", registry=registry).set(app.writer.messages)
    Gauge("lindungi_groups_total", "Transactions that handled them", registry=registry).set(app.writer.groups)
    return generate_latest(registry)


Counts = list[tuple[str, int]]


def _counts(connection: Connection) -> tuple[Counts, Counts, datetime | None]:
    """Messages and registrations by status, and the moment of the oldest audit line that is not sealed."""
    audit = table_of(AuditLine)
    oldest = connection.execute(select(func.min(audit.c.at)).where(audit.c.place.is_(None))).scalar()
    messages = _by_status(connection, table_of(Outbound))
    return messages, _by_status(connection, table_of(Registration)), oldest


def _by_status(connection: Connection, table: Table) -> Counts:
    rows = connection.execute(select(table.c.status, func.count()).group_by(table.c.status))
    return [(str(status), count) for status, count in rows]
