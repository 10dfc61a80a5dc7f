"""Numbers for the operator, in Prometheus' text form. Counts only; nothing about anybody."""

from datetime import datetime

from prometheus_client import CollectorRegistry, Gauge, generate_latest
from sqlalchemy import Connection

from bot.app import App
from storage.enums import OutboxStatus, Status
from storage.repositories import outbox, registrations
from storage.repositories.audit import oldest_unsealed
from storage.repositories.inbound import count_unread


async def metrics_text(app: App) -> bytes:
    """Everything, counted now."""
    registry = CollectorRegistry()
    messages, records, unsealed = await app.database.read(_counts)
    unread = Gauge("lindungi_unread_updates", "Kept updates that could not be read", registry=registry)
    unread.set(await app.database.read(count_unread))
    waiting = Gauge("lindungi_outbox", "Messages by status", ["status"], registry=registry)
    for status, count in messages.items():
        waiting.labels(status).set(count)
    stages = Gauge("lindungi_registrations", "Registrations by status", ["status"], registry=registry)
    for stage, count in records.items():
        stages.labels(stage).set(count)
    tail = Gauge("lindungi_audit_unsealed_seconds", "Age of the oldest unsealed audit line", registry=registry)
    tail.set((app.clock.now() - unsealed).total_seconds() if unsealed else 0)
    Gauge("lindungi_messages_total", "Messages handled by this process", registry=registry).set(app.writer.messages)
    Gauge("lindungi_groups_total", "Transactions that handled them", registry=registry).set(app.writer.groups)
    return generate_latest(registry)


def _counts(connection: Connection) -> tuple[dict[OutboxStatus, int], dict[Status, int], datetime | None]:
    """Messages and registrations by status, and the moment of the oldest audit line that is not sealed."""
    return outbox.count_by_status(connection), registrations.count_by_status(connection), oldest_unsealed(connection)
