"""What `/metrics` says, and that it can be woken by."""

from datetime import timedelta

import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import text

from bot.contract import SendProblem
from bot.settings import ROOT
from bot.timed import jobs
from bot.timed.jobs import TIMETABLE, Job
from bot.turn.tally import Tally
from handlers.flow import Say
from handlers.services.base.work import Work
from tests.support.bot_api import Trouble
from tests.support.dialects import ON_SQLITE
from tests.support.office import Office
from tests.support.telegram_chat import Bot

Samples = dict[tuple[str, ...], float]


async def metrics(office: Office) -> Samples:
    """(name, value of each label) -> value."""
    answer = await office.http.get("/metrics")
    assert answer.status_code == 200
    families = text_string_to_metric_families(answer.text)
    return {(one.name, *one.labels.values()): one.value for family in families for one in family.samples}


async def test_an_office_that_has_done_nothing(office: Office) -> None:
    office.app.tally.release = "1.2.3"
    found = await metrics(office)
    assert found["lindungi_info", "1.2.3"] == 1
    assert found["lindungi_channel_up", "webchat"] == 1
    assert found["lindungi_outbox_oldest_due_seconds", "webchat"] == 0
    assert found["lindungi_review_oldest_seconds",] == found["lindungi_unread_updates",] == 0
    assert 0 < found["lindungi_disk_free_bytes",] < found["lindungi_disk_size_bytes",]
    assert {
        name for kind, name in (key for key in found if len(key) == 2) if kind == "lindungi_job_period_seconds"
    } == {job.name for job in TIMETABLE}
    assert ("lindungi_job_last_run_timestamp_seconds", "audit") not in found


async def test_what_was_done_is_counted(office: Office) -> None:
    chat, _ = await office.register()
    waits = office.clock.now()
    await office.pump()
    row = await office.id_of(chat)
    await office.work(lambda work: work.tell(row, Say("menu.cancelled"), "a cause"))
    office.clock.advance(minutes=10)
    found = await metrics(office)
    said = found["lindungi_received_total", "webchat"]
    assert said > 5
    assert found["lindungi_messages_total",] >= said
    assert found["lindungi_last_received_timestamp_seconds", "webchat"] == waits.timestamp()
    assert found["lindungi_review_oldest_seconds",] == 600
    assert found["lindungi_outbox_oldest_due_seconds", "webchat"] == 600
    assert (found["lindungi_outbox", "pending"], found["lindungi_registrations", "submitted"]) == (1, 1)
    assert found["lindungi_job_last_run_timestamp_seconds", "audit"] == waits.timestamp()
    sent = found["lindungi_sent_total", "webchat"]
    await office.send()
    found = await metrics(office)
    assert found["lindungi_sent_total", "webchat"] == sent + 1
    assert found["lindungi_last_sent_timestamp_seconds", "webchat"] == office.clock.now().timestamp()
    assert found["lindungi_outbox_oldest_due_seconds", "webchat"] == 0
    assert found["lindungi_outbox", "pending"] == 0


async def test_a_job_that_fails_is_counted_and_runs_no_later_for_it(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_work: Work) -> bool:
        raise ValueError

    monkeypatch.setattr(jobs, "TIMETABLE", (Job("audit", timedelta(seconds=5), fails),))
    for count in (1, 2):
        await office.pump()
        office.clock.advance(minutes=1)
        assert (await metrics(office))["lindungi_job_failures_total", "audit"] == count
    assert ("lindungi_job_last_run_timestamp_seconds", "audit") not in await metrics(office)


async def test_a_wrong_token_is_a_channel_that_is_down(office: Office) -> None:
    chat = (await Bot.of(office)).chat()
    await chat.say("halo")
    await office.send()
    assert (await metrics(office))["lindungi_channel_up", "telegram"] == 1
    chat.bot.api.troubles.append(Trouble("sendMessage", 401, "Unauthorized"))
    await chat.say("daftar")
    await office.send()
    found = await metrics(office)
    assert found["lindungi_channel_up", "telegram"] == 0
    assert found["lindungi_refused_total", "telegram", "misconfigured"] == 1
    office.clock.advance(minutes=2)
    assert (await metrics(office))["lindungi_outbox_oldest_due_seconds", "telegram"] == 60
    await office.send()
    assert (await metrics(office))["lindungi_channel_up", "telegram"] == 1


def test_a_channel_is_stopped_until_it_takes_something() -> None:
    tally = Tally()
    tally.note_refused("telegram", SendProblem.RETRY)
    assert tally.stopped == set()
    tally.works("telegram", works=False)
    assert tally.stopped == {"telegram"}
    tally.works("telegram", works=True)
    assert tally.stopped == set()


async def test_the_documents_name_what_there_is(office: Office) -> None:
    said = (ROOT / "docs" / "metrics.md").read_text("utf-8")
    found = {name.removesuffix("_total") for name, *_ in await metrics(office)}
    missing = [name for name in sorted(found) if f"`{name}" not in said]
    assert missing == []
    alerts = (ROOT / "docs" / "alerts.yml").read_text("utf-8")
    used = {
        word for word in alerts.replace("(", " ").replace("{", " ").replace("[", " ").split() if "lindungi_" in word
    }
    shown = found | {
        "lindungi_refused",
        "lindungi_last_sent_timestamp_seconds",
        "lindungi_job_last_run_timestamp_seconds",
    }
    assert {name.removesuffix("_total").rstrip(")]}") for name in used} <= shown


@ON_SQLITE  # the planner of PostgreSQL takes small tables as they are
async def test_what_is_looked_up_is_looked_up_by_its_index(office: Office) -> None:
    query = "EXPLAIN QUERY PLAN SELECT due_at FROM outbox WHERE status = 'pending' AND lane = :lane AND priority = 1"
    plan = await office.rows(text(f"{query} ORDER BY due_at LIMIT 1").bindparams(lane="webchat"))
    assert "ix_outbox_due" in str(plan)
