"""/antrean, /berikutnya, /periksa, /setujui, /tolak and their like: what verifiers type, in order for the services."""

from dataclasses import asdict

from handlers.entries import Chapter, Command, Effect, Reading
from handlers.field_lists import fields_at_head
from handlers.fields import to_choose
from handlers.flow import Choice, Data, Say
from handlers.rules.access import VERIFIERS
from handlers.rules.registrations.asked_fields import pack
from handlers.rules.registrations.reasons_typed import meant_reason
from handlers.rules.registrations.votes_typed import split_number
from handlers.rules.registrations.wanted import Wanted, read_wanted
from handlers.services.base.long_reads import Pages
from handlers.services.base.newcomers import must_wait
from handlers.services.base.work import Done, LongRead, Opening, Work
from handlers.services.registrations.bulk.sample import go_on
from handlers.services.registrations.finding.show import find
from handlers.services.registrations.member_changes import decide_change, list_changes
from handlers.services.registrations.review.decide import decide
from handlers.services.registrations.review.look import look
from handlers.services.registrations.review.next_up import open_next, skip
from handlers.services.registrations.review.queue import Part, find_part, show_queue
from handlers.services.registrations.review.seat import Wish
from handlers.services.registrations.review.words import which_number
from storage.enums import Vote

LONGEST_WORDS = 300
"""Characters of a reason: it must still fit a small screen."""


def member_change(work: Work, args: str) -> Done:
    """`/ubahan [NO [setuju|tolak]]`: what members want to have changed."""
    number, answer = split_number(args)
    if not number:
        return list_changes(work)
    return (must_wait(work) if answer else None) or decide_change(work, number, answer.casefold())


def queue(work: Work, args: str) -> Done:
    """`/antrean [terlambat|ragu] [village] [hal N]`. What stands far behind takes long to get at."""
    part = find_part(work, args)
    if not isinstance(part, Part):
        return part
    return show_queue(work, part) if part.page <= 1 else Done(reads=LongRead("queue", asdict(part)))


def read_queue(pages: Pages, data: Data) -> Done:
    """One of the later pages of the queue."""
    with pages.page() as work:
        return show_queue(work, Part(**data))


def review(work: Work, args: str) -> Done:
    """`/periksa NO`; without a number the queue. A name, or a number that is not whole, is looked for."""
    if not args:
        return queue(work, "")
    wanted = read_wanted(args)
    if wanted.receipt or wanted == Wanted():
        return go_on(work, look(work, args))
    return find(work, args)


def next_one(work: Work, _args: str) -> Done:
    """`/berikutnya`: the oldest record about which this officer can decide."""
    return open_next(work)


def leave_for_later(work: Work, args: str) -> Done:
    """`/lewati NO`: not today; the next one."""
    number, _ = split_number(args)
    return skip(work, number) if number else which_number()


def approve(work: Work, args: str) -> Done:
    """`/setujui NO`."""
    number, _ = split_number(args)
    return decide(work, number, Wish(Vote.APPROVE)) if number else which_number()


def send_back(work: Work, args: str) -> Done:
    """`/perbaiki NO FIELD[,FIELD] reason`; what is missing is asked for."""
    number, rest = split_number(args)
    if not number:
        return which_number()
    fields, words = fields_at_head(rest, work.office)
    if not fields:
        choices = to_choose(f"/perbaiki {number}", work.office)
        return Done((Say("staff.which-field", {"number": number}, choices),))
    if not words:
        return Done(opens=Opening("review", {"record": number, "number": number, "field": pack(fields)}))
    if len(words) > LONGEST_WORDS:
        return Done((Say("problems.too-long"),))
    return decide(work, number, Wish(Vote.RETURN, pack(fields), words=words))


def send_back_for(work: Work, data: dict[str, str]) -> Done:
    """The effect of the question for a reason."""
    return decide(work, data["number"], Wish(Vote.RETURN, data["field"], words=data["reason"]))


def reject(work: Work, args: str) -> Done:
    """`/tolak NO reason`: one of the office's reasons by id, number, label or in own words; words after it are kept."""
    number, rest = split_number(args)
    if not number:
        return which_number()
    meant = meant_reason(rest, tuple((r.id, r.label) for r in work.office.reasons))
    if meant.reason is None:
        few = len(meant.several) > 1
        asked = [r for r in work.office.reasons if not few or r.id in meant.several]
        choices = tuple(Choice(f"/tolak {number} {r.id}", r.label) for r in asked)
        return Done((Say("staff.which-reason", {"number": number}, choices),))
    return decide(work, number, Wish(Vote.REJECT, reason=meant.reason, words=meant.rest[:LONGEST_WORDS]))


COMMANDS = (
    Command("antrean", queue, VERIFIERS, Chapter.VOTES, alone=True),
    Command("berikutnya", next_one, VERIFIERS, Chapter.VOTES, alone=True),
    Command("periksa", review, VERIFIERS, Chapter.VOTES),
    Command("lewati", leave_for_later, VERIFIERS, Chapter.VOTES),
    Command("setujui", approve, VERIFIERS, Chapter.VOTES),
    Command("perbaiki", send_back, VERIFIERS, Chapter.VOTES),
    Command("tolak", reject, VERIFIERS, Chapter.VOTES),
    Command("ubahan", member_change, VERIFIERS, Chapter.CHANGES, alone=True),
)

READINGS = (Reading("queue", read_queue, VERIFIERS, light=True),)

EFFECTS = (Effect("review.return", send_back_for, VERIFIERS),)
