"""What must be true afterwards: counted from outside, as the people saw it, then in the rows."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from sqlalchemy import func, select, text

from storage.database import Database
from storage.enums import Status
from storage.rows import count_rows as count_rows_of
from storage.rows import table_of
from storage.tables import Inbound, Outbound, Registration, VoteCast
from tests.chaos.crowd import RECEIPT_KEY, Crowd, Story
from tests.support.program import Program

STEPS = (
    "consent", "subject", "name", "nik", "kk", "birth-date", "phone", "district", "village", "summary", "receipt",
)  # fmt: skip
VOTED, VERIFIED = "staff.voted", "notices.verified"
INBOX, OUTBOX, RECORDS, BALLOTS = (table_of(t) for t in (Inbound, Outbound, Registration, VoteCast))

Heard = Sequence[Mapping[str, Any]]


@dataclass(slots=True)
class Counts:
    """What was counted, and every loss in a sentence."""

    seen: Counter[str] = field(default_factory=Counter)
    losses: list[str] = field(default_factory=list)

    def check(self, what: str, found: object, expected: object) -> None:
        """A loss where they differ."""
        if found != expected:
            self.losses.append(f"{what}: {found!r} in place of {expected!r}")


async def count_outside(crowd: Crowd, counts: Counts) -> None:
    """Of each worker: every 202 answered once and in order, one receipt, one notice. Of each officer: the votes.

    Both have agreed to everybody, so nobody waits in the queue: a second entry of somebody would.
    """
    for place, story in enumerate(crowd.stories):
        heard = await story.phone.heard()
        count_story(f"worker {place}", story, heard, counts)
    numbers = [story.number for story in crowd.stories]
    for role, phone in crowd.officers.items():
        await phone.say("/antrean")
        heard = await phone.heard()
        counts.check(f"queue of {role}", heard[-1]["key"], "staff.queue-empty")
        _answered(role, phone.accepted, heard, counts)
        counts.seen["202s of officers"] += len(phone.accepted)
        votes = [one for one in heard if one["key"] == VOTED]
        counts.seen["votes"] += len(votes)
        counts.check(f"votes of {role}", len(votes), len(numbers))
    counts.check("receipts given twice", [n for n, times in Counter(numbers).items() if times > 1], [])


def count_story(who: str, story: Story, heard: Heard, counts: Counts) -> None:
    """One registration as its sender saw it."""
    _answered(who, story.phone.accepted, heard, counts)
    steps = [keys[-1].removeprefix("registration.") for _, keys in _groups(heard)]
    counts.check(f"{who}: questions", tuple(steps), STEPS)
    keys = [one["key"] for one in heard]
    counts.check(f"{who}: receipts", keys.count(RECEIPT_KEY), 1)
    counts.check(f"{who}: notices", keys.count(VERIFIED), 1)
    counts.seen["202s of workers"] += len(story.phone.accepted)
    counts.seen["registrations"] += keys.count(RECEIPT_KEY)
    counts.seen["notices"] += keys.count(VERIFIED)


def _answered(who: str, accepted: Sequence[str], heard: Heard, counts: Counts) -> None:
    """Each accepted message has exactly one set of answers, in order, and the chat's numbers have no gap."""
    counts.check(f"{who}: answered", [re for re, _ in _groups(heard)], list(accepted))
    ids = [one["id"] for one in heard]
    counts.check(f"{who}: ids", ids, list(range(1, len(ids) + 1)))


def _groups(heard: Heard) -> Iterator[tuple[str, list[str]]]:
    """(id of a message, keys of its answers); news, which answers nothing, is left out."""
    answers = [one for one in heard if one.get("re") is not None]
    return ((re, [str(m["key"]) for m in group]) for re, group in groupby(answers, lambda m: m["re"]))


async def count_rows(url: str, crowd: Crowd, counts: Counts) -> None:
    """The database holds exactly what was accepted, once, and is whole."""
    accepted = [story.phone.accepted for story in crowd.stories] + [p.accepted for p in crowd.officers.values()]
    database = Database(url)
    people = select(RECORDS.c.number, RECORDS.c.nik_index, RECORDS.c.status)
    rows = await database.read(lambda c: c.execute(people).all())
    messages = await database.read(lambda c: count_rows_of(c, INBOX))
    votes = await database.read(lambda c: count_rows_of(c, BALLOTS))
    twice = select(OUTBOX.c.dedupe_key).where(OUTBOX.c.dedupe_key.is_not(None)).group_by(OUTBOX.c.dedupe_key)
    doubled = await database.read(lambda c: c.execute(twice.having(func.count() > 1)).all())
    if database.is_sqlite:
        whole = await database.read(lambda c: c.execute(text("PRAGMA integrity_check")).scalar_one())
        counts.check("integrity_check", whole, "ok")
    await database.close()
    numbers = Counter(number for number, _, _ in rows)
    counts.check("entries of the queue", numbers, Counter(story.number for story in crowd.stories))
    counts.check("people", len({nik for _, nik, _ in rows}), len(crowd.stories))
    counts.check("statuses", {str(status) for _, _, status in rows}, {str(Status.VERIFIED)} if rows else set())
    counts.check("messages in the inbox", messages, sum(map(len, accepted)))
    counts.check("votes in the rows", votes, 2 * len(crowd.stories))
    counts.check("dedupe keys twice", doubled, [])


def count_check(program: Program, counts: Counts) -> None:
    """`python -m bot check`: keys, database and the audit's chain are whole."""
    status, said = program.run("check")
    counts.check("check ends with", status, 0)
    counts.check("check says that the audit is whole", "The audit is whole" in said, True)
