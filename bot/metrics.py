"""Numbers for the operator, in Prometheus' text form. Counts only; nothing about anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Gauge, generate_latest
from sqlalchemy import Connection, func, select

from storage.tables import AuditLine, Outbound, Registration

if TYPE_CHECKING:
    from bot.app import App


async def metrics_text(app: App) -> bytes:
    """Everything, counted now."""
    registry = CollectorRegistry()
    outbox, records, unsealed = await app.database.read(_counts)
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


def _counts(connection: Connection):  # type: ignore[no-untyped-def]  # noqa: ANN202 -- three small query results
    def by_status(table):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        rows = connection.execute(select(table.c.status, func.count()).group_by(table.c.status))
        return [(str(status), count) for status, count in rows]

    audit = AuditLine.__table__  # type: ignore[attr-defined]
    oldest = connection.execute(select(func.min(audit.c.at)).where(audit.c.seal.is_(None))).scalar()
    return by_status(Outbound.__table__), by_status(Registration.__table__), oldest  # type: ignore[attr-defined]
