"""The timetable: what is due by the clock, and the lease that lets one process do it."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import structlog

from bot.clock import Clock
from bot.timed.drafts import close_doors, erase_drafts, remind_drafts
from bot.turn.turns import Errands
from handlers.services.base.audit_chain import seal_lines
from handlers.services.base.work import Work
from handlers.services.cases.overdue import watch_cases
from handlers.services.employers.list_carrying import work_lists
from handlers.services.people.erasing import sweep
from handlers.services.people.moving import move_ripe
from handlers.services.people.retention import drop_old, erase_people
from handlers.services.registrations.bulk.undo import ask_held
from handlers.services.registrations.looking import look_at_new
from handlers.services.registrations.papers.deadline import watch_papers
from handlers.services.registrations.review.first_votes import count_first_votes
from handlers.services.reports.looks import forget_looks
from handlers.services.reports.replies import end_reports
from handlers.services.sealed.post import open_post
from handlers.services.staff.digest import tell_debts
from handlers.services.telling.calls import announce, find_untold
from handlers.services.telling.filling import fill
from storage.database import Database
from storage.repositories.housekeeping import end_job, keep_job, take_job

LOOK_AT_JOBS = 5.0
"""Seconds between two looks at the timetable."""
LEASE = timedelta(seconds=30)
"""For one batch, and anew for each: what a killed process leaves, another one goes on with in half a minute."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Job:
    """`run` does at most one batch and says whether there is more; `every` is the pause between two runs."""

    name: str
    every: timedelta
    run: Callable[[Work], bool]


TIMETABLE: tuple[Job, ...] = (
    Job("registrations-looked-at", timedelta(seconds=5), look_at_new),
    Job("bulk-questions", timedelta(seconds=30), ask_held),
    Job("first-votes", timedelta(minutes=1), count_first_votes),
    Job("broadcasts", timedelta(seconds=5), fill),
    Job("audit", timedelta(seconds=5), seal_lines),
    Job("report-post", timedelta(minutes=1), open_post),
    Job("erasures", timedelta(minutes=1), sweep),
    Job("drafts-reminded", timedelta(minutes=10), remind_drafts),
    Job("drafts-erased", timedelta(hours=1), erase_drafts),
    Job("doors-closed", timedelta(minutes=5), close_doors),
    Job("people-kept", timedelta(hours=6), erase_people),
    Job("reports-kept", timedelta(hours=6), end_reports),
    Job("rows-kept", timedelta(hours=1), drop_old),
    Job("looks-forgotten", timedelta(minutes=5), forget_looks),
    Job("employer-lists", timedelta(seconds=5), work_lists),
    Job("moves", timedelta(hours=1), move_ripe),
    Job("digest", timedelta(minutes=5), tell_debts),
    Job("papers", timedelta(minutes=10), watch_papers),
    Job("cases", timedelta(minutes=10), watch_cases),
    Job("untold", timedelta(minutes=1), find_untold),
    Job("calls", timedelta(minutes=30), announce),
)


class Jobs:
    """Each job is leased, so two processes never do the same one at once."""

    def __init__(self, database: Database, errands: Errands, clock: Clock) -> None:
        self._database, self._errands, self._clock = database, errands, clock

    async def run_due(self) -> None:
        """Every job whose time has come, each in transactions of its own."""
        for job in TIMETABLE:
            try:
                await self._run_job(job)
            except Exception as error:  # noqa: BLE001 -- one job's failure must not stop the others
                log.error("job_failed", job=job.name, error=type(error).__name__)  # noqa: TRY400 -- ids only

    async def _run_job(self, job: Job) -> None:
        now, lease = self._clock.now(), secrets.token_hex(8)
        if not await self._database.write(lambda c: take_job(c, job.name, lease, now, job.every, LEASE)):
            return

        def batch(work: Work) -> bool:
            until = self._clock.now() + LEASE
            return job.run(work) and keep_job(work.connection, job.name, lease, until)

        while await self._errands.run(batch):
            pass
        await self._database.write(lambda c: end_job(c, job.name, lease, now))
