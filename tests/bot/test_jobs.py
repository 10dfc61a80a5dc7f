"""The timetable: jobs that find nothing to do share a transaction, and none of them pays for another."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, select, text, update
from structlog.testing import capture_logs

from bot.timed import jobs
from bot.timed.jobs import Job
from handlers.services.base.work import Work
from storage.repositories.job_runs import last_runs
from storage.rows import table_of
from storage.tables import AuditLine, Installation
from tests.support.office import Office

EVERY = timedelta(minutes=1)
LINES, INSTALLATION = table_of(AuditLine), table_of(Installation)


class Broken(Exception):
    """What a mistake of ours raises."""


@dataclass(slots=True)
class Jotter:
    """Jobs that remember in which transaction they ran: name and number, in order."""

    ran: list[tuple[str, int]] = field(default_factory=list)
    seen: list[Connection] = field(default_factory=list)

    def job(self, name: str, act: Callable[[Work], object] = lambda _work: None, batches: int = 1) -> Job:
        """A job that does `act` in each of its batches."""
        done = 0

        def run(work: Work) -> bool:
            nonlocal done
            if work.connection not in self.seen:
                self.seen.append(work.connection)
            self.ran.append((name, self.seen.index(work.connection) + 1))
            act(work)
            done += 1
            return done < batches

        return Job(name, EVERY, run)


@pytest.fixture
def jotter(monkeypatch: pytest.MonkeyPatch) -> Jotter:
    monkeypatch.setattr(jobs, "BRIEF", 60.0)  # however busy the machine is
    return Jotter()


def fails(_work: Work) -> None:
    raise Broken


def writes(work: Work) -> None:
    work.audit("job", "written")


def locks(work: Work) -> None:
    work.connection.execute(select(INSTALLATION.c.id).with_for_update())


def locks_nothing(work: Work) -> None:
    work.connection.execute(select(LINES.c.id).where(LINES.c.action == "never").with_for_update())
    work.connection.execute(update(LINES).where(LINES.c.action == "never").values(why="never"))


async def look(office: Office, monkeypatch: pytest.MonkeyPatch, *timetable: Job) -> dict[str, bool]:
    """One look at a timetable; which jobs came to their end in it."""
    monkeypatch.setattr(jobs, "TIMETABLE", timetable)
    office.clock.advance(hours=1)
    await office.app.loops["jobs"].step()
    runs = await office.database.read(last_runs)
    return {job.name: runs.get(job.name) == office.clock.now() for job in timetable}


async def test_jobs_that_find_nothing_share_a_transaction_with_the_next_that_does_something(
    office: Office, jotter: Jotter, monkeypatch: pytest.MonkeyPatch
) -> None:
    timetable = (
        jotter.job("a"),
        jotter.job("b", locks_nothing),
        jotter.job("c", writes),
        jotter.job("d"),
        jotter.job("e"),
    )
    assert all((await look(office, monkeypatch, *timetable)).values())
    assert jotter.ran == [("a", 1), ("b", 1), ("c", 1), ("d", 2), ("e", 2)]


async def test_whoever_locks_a_row_lets_go_of_it_before_the_next_job(
    office: Office, jotter: Jotter, monkeypatch: pytest.MonkeyPatch
) -> None:
    await look(office, monkeypatch, jotter.job("a", locks), jotter.job("b"))
    # SQLite locks the whole database for each transaction that may write, and no row.
    assert jotter.ran == [("a", 1), ("b", 1 if office.database.is_sqlite else 2)]


async def test_shared_transactions_end_soon(office: Office, jotter: Jotter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "BRIEF", 0.0)
    assert all((await look(office, monkeypatch, jotter.job("a"), jotter.job("b"))).values())
    assert jotter.ran == [("a", 1), ("b", 2)]


async def test_a_job_that_fails_undoes_no_other(
    office: Office, jotter: Jotter, monkeypatch: pytest.MonkeyPatch
) -> None:
    timetable = (
        jotter.job("a", writes),
        jotter.job("b"),
        jotter.job("c", fails),
        jotter.job("d", writes),
        jotter.job("e"),
    )
    with capture_logs() as logs:
        ended = await look(office, monkeypatch, *timetable)
    assert ended == {"a": True, "b": True, "c": False, "d": True, "e": True}
    assert [line["job"] for line in logs if line["event"] == "job_failed"] == ["c"]
    written = await office.database.read(lambda c: c.execute(select(LINES.c.id).where(LINES.c.action == "job")).all())
    assert len(written) == 2


async def test_a_job_with_more_to_do_goes_on_in_transactions_of_its_own(
    office: Office, jotter: Jotter, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert all((await look(office, monkeypatch, jotter.job("a", batches=3), jotter.job("b"))).values())
    assert jotter.ran == [("a", 1), ("a", 2), ("a", 3), ("b", 4)]


async def test_jobs_are_run_again_after_a_lost_race(
    postgresql_url: str, tmp_path: Path, jotter: Jotter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On SQLite nobody loses one."""
    lost: list[bool] = []

    def loses(work: Work) -> None:
        if not lost:
            lost.append(True)
            work.connection.execute(text("DO $$ BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = '40001'; END $$"))

    office = await Office.open(postgresql_url, tmp_path)
    assert all((await look(office, monkeypatch, jotter.job("a"), jotter.job("b", loses))).values())
    assert [name for name, _ in jotter.ran] == ["a", "b", "a", "b"]
    await office.close()


async def test_a_look_at_nothing_asks_for_nothing_and_writes_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A question for none of the rows costs as much as one for some, at every look; a write waits for a disk."""
    monkeypatch.setattr(jobs, "BRIEF", 60.0)  # however busy the machine is
    said: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        said.append(statement)

    await office.pump()
    office.clock.advance(hours=1)
    event.listen(Engine, "before_cursor_execute", note)
    try:
        await office.app.loops["jobs"].step()
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert [one for one in said if re.search(r"(?<!NOT) IN \((?:SELECT 1 FROM|NULL\))", one)] == []
    assert len([one for one in said if one.startswith("UPDATE job_runs")]) == 1
