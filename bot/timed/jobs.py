"""The timetable: what is due by the clock, and the lease that lets one process do it."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import structlog

from bot.clock import Clock
from bot.timed.clock_watch import ClockWatch
from bot.timed.drafts import close_doors, erase_drafts, remind_drafts
from bot.turn.tally import Tally
from bot.turn.turns import Errands
from handlers.services.base.audit_chain import seal_lines
from handlers.services.base.work import Work
from handlers.services.cases.many.undo import tell_held
from handlers.services.cases.overdue import watch_cases
from handlers.services.employers.list_carrying import work_lists
from handlers.services.money.moving_up import work_ledger
from handlers.services.people.erasing import sweep
from handlers.services.people.moving import move_ripe
from handlers.services.people.retention import drop_old, erase_people
from handlers.services.period.asking import watch_periods
from handlers.services.registrations.bulk.undo import ask_held
from handlers.services.registrations.finding.index import index_new
from handlers.services.registrations.looking import look_at_new
from handlers.services.registrations.papers.deadline import watch_papers
from handlers.services.registrations.review.duplicates import compare_new
from handlers.services.registrations.review.first_votes import count_first_votes
from handlers.services.regulations.watching import watch_regulations
from handlers.services.reports.looks import forget_looks
from handlers.services.reports.replies import end_reports
from handlers.services.reports.waiting import watch_questions
from handlers.services.sealed.post import open_post
from handlers.services.staff.digest import tell_debts
from handlers.services.steering.month_sending import send_pictures
from handlers.services.steering.priority_carrying import carry_lists
from handlers.services.telling.calls import announce, find_untold
from handlers.services.telling.filling import end_old, fill
from storage.database import Database
from storage.failures import trouble_of
from storage.repositories.job_runs import due_jobs, hold_job, keep_job, lock_job, note_run, take_job
from storage.repositories.pulse import PROBE, beat

LOOK_AT_JOBS = 5.0
"""Seconds between two looks at the timetable."""
LEASE = timedelta(seconds=30)
"""For one batch, and anew for each: what a killed process leaves, another one goes on with in half a minute."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Job:
    """`run` does at most one batch and says whether there is more; `every` is the pause between two runs.

    `most`: batches after which other jobs have their turn first, where there may be very many.
    `for_good`: it erases, lets lapse, or tells people that it soon will; it waits while the clock is not believed.
    """

    name: str
    every: timedelta
    run: Callable[[Work], bool]
    most: int | None = None
    for_good: bool = False


TIMETABLE: tuple[Job, ...] = (
    Job("registrations-looked-at", timedelta(seconds=5), look_at_new),
    Job("similar-people", timedelta(seconds=5), compare_new, most=100),
    Job("search-index", timedelta(seconds=5), index_new, most=100),
    Job("bulk-questions", timedelta(seconds=30), ask_held),
    Job("case-news-held", timedelta(seconds=30), tell_held),
    Job("first-votes", timedelta(minutes=1), count_first_votes, for_good=True),
    Job("broadcasts", timedelta(seconds=5), fill),
    Job("broadcasts-ended", timedelta(minutes=1), end_old, for_good=True),
    Job("audit", timedelta(seconds=5), seal_lines),
    Job("report-post", timedelta(minutes=1), open_post),
    Job("erasures", timedelta(minutes=1), sweep),
    Job("drafts-reminded", timedelta(minutes=10), remind_drafts, for_good=True),
    Job("drafts-erased", timedelta(hours=1), erase_drafts, for_good=True),
    Job("doors-closed", timedelta(minutes=5), close_doors),
    Job("people-kept", timedelta(hours=6), erase_people, for_good=True),
    Job("reports-kept", timedelta(hours=6), end_reports, for_good=True),
    Job("rows-kept", timedelta(hours=1), drop_old, for_good=True),
    Job("looks-forgotten", timedelta(minutes=5), forget_looks),
    Job("employer-lists", timedelta(seconds=5), work_lists),
    Job("priority-lists", timedelta(seconds=5), carry_lists),
    Job("moves", timedelta(hours=1), move_ripe, for_good=True),
    Job("digest", timedelta(minutes=5), tell_debts),
    Job("month-picture", timedelta(minutes=5), send_pictures),
    Job("ledger", timedelta(seconds=30), work_ledger, most=20),
    Job("papers", timedelta(minutes=10), watch_papers, for_good=True),
    Job("periods", timedelta(hours=1), watch_periods, for_good=True),
    Job("cases", timedelta(minutes=10), watch_cases, for_good=True),
    Job("regulations", timedelta(minutes=10), watch_regulations, for_good=True),
    Job("reporters-reminded", timedelta(hours=1), watch_questions, for_good=True),
    Job("untold", timedelta(minutes=1), find_untold),
    Job("calls", timedelta(minutes=30), announce),
)


@dataclass(frozen=True, slots=True)
class Hold:
    """A job in our hands: under which lease, since when, and the how many-th batch this is, from 1."""

    lease: str
    began: datetime
    nth: int


class Jobs:
    """Each job is leased, so two processes never do the same one at once."""

    def __init__(
        self, database: Database, errands: Errands, clock: Clock, watch: ClockWatch, tally: Tally | None = None
    ) -> None:
        self._database, self._errands, self._clock, self._watch = database, errands, clock, watch
        self._tally = tally or Tally()

    async def run_due(self) -> None:
        """Every job whose time has come, each in transactions of its own; none while the database takes no message."""
        if self._database.in_trouble:
            await self._database.write(partial(beat, probe=secrets.token_bytes(PROBE)), proof=True)
        await self._watch.look()
        now, pauses = self._clock.now(), {job.name: job.every for job in TIMETABLE}
        due = await self._database.read(lambda c: due_jobs(c, now, pauses, LEASE))
        for job in TIMETABLE:
            if job.name not in due or (job.for_good and self._watch.doubted):
                continue
            try:
                await self._run_job(job)
            except Exception as error:  # noqa: BLE001 -- one job's failure must not stop the others
                if trouble_of(error) is not None:
                    return  # the others would fail too; the database has said so (bot.turn.trouble)
                self._tally.failed_jobs[job.name] += 1
                log.error("job_failed", job=job.name, error=type(error).__name__)  # noqa: TRY400 -- ids only

    async def _run_job(self, job: Job) -> None:
        began, lease, nth = self._clock.now(), secrets.token_hex(8), 1
        try:
            while await self._errands.run(partial(self._batch, job=job, hold=Hold(lease, began, nth))):
                nth += 1
        except Exception:
            # What took the job was rolled back with what it did: without this it would be tried at every look.
            await self._database.write(lambda c: take_job(c, job.name, lease, began, job.every, LEASE))
            raise

    def _batch(self, work: Work, job: Job, hold: Hold) -> bool:
        """One batch, and whether there is more: taken, done and given back in one transaction.

        Most looks find nothing to do; they cost one transaction, not three.
        """
        if job.for_good and self._watch.doubts(work.now):
            return False
        connection, until = work.connection, self._clock.now() + LEASE
        if hold.nth == 1:
            held = lock_job(connection, job.name, hold.began, job.every, LEASE)
        else:
            held = keep_job(connection, job.name, hold.lease, until)
        more = held and job.run(work) and hold.nth != job.most
        if more and hold.nth == 1:
            hold_job(connection, job.name, hold.lease, until)
        elif held and not more:
            note_run(connection, job.name, hold.began)
        return more
