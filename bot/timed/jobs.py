"""The timetable: what is due by the clock, and the lease that lets one process do it."""

import secrets
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from time import perf_counter

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
from handlers.services.period.asking import ask_members, end_overdue, list_silent
from handlers.services.period.periods import open_missing
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
from storage.repositories.job_runs import due_jobs, hold_job, keep_job, lock_jobs, note_runs, take_job
from storage.repositories.pulse import PROBE, beat
from storage.touched import Touched

LOOK_AT_JOBS = 5.0
"""Seconds between two looks at the timetable."""
LEASE = timedelta(seconds=30)
"""For one batch, and anew for each: what a killed process leaves, another one goes on with in half a minute."""
BRIEF = 0.1
"""Seconds after which jobs that find nothing to do have shared a transaction for long enough: others want to write."""

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
    Job("periods-asked", timedelta(hours=1), ask_members, for_good=True),
    Job("periods-called", timedelta(hours=1), list_silent, for_good=True),
    Job("periods", timedelta(hours=1), end_overdue, for_good=True),
    Job("periods-opened", timedelta(hours=1), open_missing),
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
    nth: int = 1


@dataclass(slots=True)
class _Look:
    """The job in hand, also where it fails, and whether it has more to do than one batch."""

    job: Job
    more: bool = False


class Jobs:
    """Each job is leased, so two processes never do the same one at once."""

    def __init__(
        self, database: Database, errands: Errands, clock: Clock, watch: ClockWatch, tally: Tally | None = None
    ) -> None:
        self._database, self._errands, self._clock, self._watch = database, errands, clock, watch
        self._tally = tally or Tally()

    async def run_due(self) -> None:
        """Every job whose time has come, in the order of the timetable; none while the database takes no message."""
        if self._database.in_trouble:
            await self._database.write(partial(beat, probe=secrets.token_bytes(PROBE)), proof=True)
        await self._watch.look()
        now, pauses = self._clock.now(), {job.name: job.every for job in TIMETABLE}
        due = await self._database.read(lambda c: due_jobs(c, now, pauses, LEASE))
        left = deque(job for job in TIMETABLE if job.name in due)
        while left:
            look = _Look(left[0])
            try:
                await self._run_some(left, look)
            except Exception as error:  # noqa: BLE001 -- one job's failure must not stop the others
                if trouble_of(error) is not None:
                    return  # the others would fail too; the database has said so (bot.turn.trouble)
                self._tally.failed_jobs[look.job.name] += 1
                log.error("job_failed", job=look.job.name, error=type(error).__name__)  # noqa: TRY400 -- ids only
                left.remove(look.job)  # those before it are tried again without it

    async def _run_some(self, left: deque[Job], look: _Look) -> None:
        """Take from `left` the first jobs, up to one that does something, and do that one to its end."""
        hold = Hold(secrets.token_hex(8), self._clock.now())
        try:
            ran = await self._errands.run(partial(self._first_batches, jobs=tuple(left), hold=hold, look=look))
            while look.more:
                hold = replace(hold, nth=hold.nth + 1)
                look.more = await self._errands.run(partial(self._next_batch, job=look.job, hold=hold))
        except Exception:
            # What took the job was rolled back with what it did: without this it would be tried at every look.
            job = look.job
            await self._database.write(lambda c: take_job(c, job.name, hold.lease, hold.began, job.every, LEASE))
            raise
        for _ in range(ran):
            left.popleft()

    def _first_batches(self, work: Work, jobs: Sequence[Job], hold: Hold, look: _Look) -> int:
        """How many of these jobs had their turn: taken, done and given back in one transaction.

        Most find nothing to do, and share it; the first that writes, locks or tells anything is the last in it, so that
        one job's rows never wait for another's, and one job's failure undoes no other's work (decision 0070).
        """
        connection, until = work.connection, self._clock.now() + LEASE
        ours = lock_jobs(connection, hold.began, {job.name: job.every for job in jobs}, LEASE)
        ended, ran, started, touched = [], 0, perf_counter(), Touched(connection)
        for ran, job in enumerate(jobs, 1):  # noqa: B007 -- how many had their turn when one of them ends it
            look.job, look.more = job, False  # after a lost race all of this is run again
            if job.name not in ours or (job.for_good and self._watch.doubts(work.now)):
                continue
            look.more = job.run(work) and job.most != 1
            work.uow.finish()
            if look.more:
                hold_job(connection, job.name, hold.lease, until)
            else:
                ended.append(job.name)
            if look.more or touched or work.notices or perf_counter() - started > BRIEF:
                break
        note_runs(connection, ended, hold.began)
        return ran

    def _next_batch(self, work: Work, job: Job, hold: Hold) -> bool:
        """One more batch of a job that did not come to its end, and whether there is more."""
        if job.for_good and self._watch.doubts(work.now):
            return False
        if not keep_job(work.connection, job.name, hold.lease, self._clock.now() + LEASE):
            return False
        more = job.run(work) and hold.nth != job.most
        if not more:
            note_runs(work.connection, [job.name], hold.began)
        return more
