"""/metrics: numbers that one can be woken by (docs/metrics.md), in Prometheus' text form. Nothing about anybody.

What the database says is looked up by its indexes and is the same in every process; what is counted is this process's.
"""

import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from sqlalchemy import Connection

from bot.app import App
from bot.timed.jobs import TIMETABLE
from bot.web.counts import Counts, counts
from storage.repositories.audit import oldest_unsealed
from storage.repositories.inbound import count_unread
from storage.repositories.job_runs import last_runs
from storage.repositories.queue import oldest_submitted
from storage.repositories.sending import oldest_due

Value = float | datetime
Labelled = Mapping[Any, Value]
"""Values of the labels, a tuple -> what they have."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What the database says."""

    due: Mapping[str, datetime]
    runs: Mapping[str, datetime]
    unread: int
    unsealed: datetime | None
    submitted: datetime | None


async def metrics_text(app: App) -> bytes:
    """All of them, counted now."""
    channels = list(app.channels)
    looked = await app.database.read(lambda c: _look(c, channels, app.clock.now()))
    of_office = _of_office(app, looked, await counts(app))
    found = [*_of_program(app), *_of_channels(app, looked), *_of_jobs(app, looked), *of_office]
    registry = CollectorRegistry()
    registry.register(_Found(found))
    return generate_latest(registry)


class _Found:
    """What was found, for the library that writes it down."""

    def __init__(self, found: Iterable[Metric]) -> None:
        self._found = found

    def collect(self) -> Iterable[Metric]:
        return self._found


def _look(connection: Connection, channels: Iterable[str], now: datetime) -> Looked:
    return Looked(
        due=oldest_due(connection, channels, now),
        runs=last_runs(connection),
        unread=count_unread(connection),
        unsealed=oldest_unsealed(connection),
        submitted=oldest_submitted(connection),
    )


def _of_program(app: App) -> Iterator[Metric]:
    yield gauge("lindungi_info", "Which release runs", {(app.tally.release,): 1}, "version")
    yield counter("lindungi_messages", "Messages that were handed to a transaction", {(): app.writer.messages})
    yield counter("lindungi_groups", "Transactions that handled them", {(): app.writer.groups})
    disk = shutil.disk_usage(app.settings.data_dir)
    yield gauge("lindungi_disk_free_bytes", "Free room where DATA_DIR lies", {(): disk.free})
    yield gauge("lindungi_disk_size_bytes", "All room there", {(): disk.total})


def _of_channels(app: App, looked: Looked) -> Iterator[Metric]:
    tally, now, names = app.tally, app.clock.now(), list(app.channels)
    up = {(name,): float(name not in tally.stopped) for name in names}
    yield gauge("lindungi_channel_up", "0 while the provider takes nothing: token, account, sender", up, "channel")
    ages = {(name,): _age(looked.due.get(name), now) for name in names}
    words = "Age of the oldest message that is due and not sent"
    yield gauge("lindungi_outbox_oldest_due_seconds", words, ages, "channel")
    received, sent = ({(name,): counts[name] for name in names} for counts in (tally.received, tally.sent))
    yield counter("lindungi_received", "Messages of people that were accepted", received, "channel")
    yield counter("lindungi_sent", "Messages that the provider took", sent, "channel")
    for what, moments in (("received", tally.last_received), ("sent", tally.last_sent)):
        at = {(name,): moment for name, moment in moments.items()}
        yield gauge(f"lindungi_last_{what}_timestamp_seconds", "When the last one was", at, "channel")
    words = "Sends that did not succeed, by kind of problem"
    yield counter("lindungi_refused", words, dict(tally.refused), "channel", "problem")


def _of_jobs(app: App, looked: Looked) -> Iterator[Metric]:
    jobs = {job.name: job.every.total_seconds() for job in TIMETABLE}
    runs = {(name,): looked.runs[name] for name in jobs if name in looked.runs}
    yield gauge("lindungi_job_last_run_timestamp_seconds", "When a run that succeeded began", runs, "job")
    every = {(name,): seconds for name, seconds in jobs.items()}
    yield gauge("lindungi_job_period_seconds", "How often it should run", every, "job")
    failed = {(name,): app.tally.failed_jobs[name] for name in jobs}
    yield counter("lindungi_job_failures", "Runs that failed", failed, "job")


def _of_office(app: App, looked: Looked, counted: Counts) -> Iterator[Metric]:
    now = app.clock.now()
    messages = {(status.value,): count for status, count in counted.messages.items()}
    yield gauge("lindungi_outbox", "Messages by status", messages, "status")
    records = {(status.value,): count for status, count in counted.records.items()}
    yield gauge("lindungi_registrations", "Registrations by status", records, "status")
    age = {(): _age(counted.at, now)}
    yield gauge("lindungi_counts_seconds", "Age of the counts of what waits for nothing", age)
    oldest = {(): _age(looked.submitted, now)}
    yield gauge("lindungi_review_oldest_seconds", "Age of the oldest registration that waits for votes", oldest)
    tail = {(): _age(looked.unsealed, now)}
    yield gauge("lindungi_audit_unsealed_seconds", "Age of the oldest unsealed audit line", tail)
    full = {(): _age(app.traces.emptied_at, now)}
    yield gauge("lindungi_log_full_seconds", "Since when what was erased may stand in the log", full)
    yield gauge("lindungi_unread_updates", "Kept updates that could not be read", {(): looked.unread})


def _age(since: datetime | None, now: datetime) -> float:
    """Seconds; 0 where there is nothing."""
    return max(0.0, (now - since).total_seconds()) if since is not None else 0.0


def gauge(name: str, words: str, values: Labelled, *labels: str) -> Metric:
    """Something that goes up and down; a moment is in seconds of 1970."""
    return _filled(GaugeMetricFamily(name, words, labels=labels), values)


def counter(name: str, words: str, values: Labelled, *labels: str) -> Metric:
    """Something that only rises, and begins at 0 with the process; its samples are called `NAME_total`."""
    return _filled(CounterMetricFamily(name, words, labels=labels), values)


def _filled(family: GaugeMetricFamily | CounterMetricFamily, values: Labelled) -> Metric:
    for labels, value in values.items():
        family.add_metric(labels, value.timestamp() if isinstance(value, datetime) else value)
    return family
