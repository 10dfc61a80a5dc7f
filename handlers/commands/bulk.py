"""/setujui_semua [village], /urungkan."""

from dataclasses import replace

from handlers.entries import Chapter, Command, Reading
from handlers.flow import Choice, Say
from handlers.rules.access import MANY_WRITERS, TAKERS_BACK, VERIFIERS, may_use
from handlers.rules.registrations.bulk import Kind
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.registrations.bulk.acting import carry_out
from handlers.services.registrations.bulk.approving import offer_approval, plan_approval
from handlers.services.registrations.bulk.sample import NAMES, REST, list_plan
from handlers.services.registrations.bulk.undo import undo_last
from handlers.services.registrations.review.queue import Part, find_part
from handlers.services.staff.undoing import undo_cases

YES = ("ya", "setuju")


def approve_all(work: Work, args: str) -> Done:
    """Plan first; `/setujui_semua ya 12` confirms what was planned."""
    head, _, rest = args.partition(" ")
    if head.casefold() in YES:
        return carry_out(work, rest, (Kind.APPROVE, Kind.VOTES, Kind.NUMBERS, Kind.REPLACE))
    if head.casefold() in (NAMES, REST):
        return list_plan(work, args)
    part = find_part(work, args)
    if not isinstance(part, Part):
        return Done(tuple(_for_all(say) for say in part.says))
    return Done(reads=LongRead("approvals", {"place": part.place}))


def _for_all(say: Say) -> Say:
    """The question which place is meant, with buttons of this command."""
    choices = tuple(Choice(c.id.replace("/antrean", "/setujui_semua"), c.label) for c in say.choices)
    return replace(say, choices=choices)


def take_back(work: Work, args: str) -> Done:
    """What this officer did last, in their own work: to registrations, or with letters."""
    return undo_cases(work, args) if may_use(MANY_WRITERS, work.actor) else undo_last(work, args)


COMMANDS = (
    Command("setujui_semua", approve_all, VERIFIERS, Chapter.MANY_VOTES, alone=True),
    Command("urungkan", take_back, TAKERS_BACK, Chapter.MANY_VOTES, untold=MANY_WRITERS),
)

READINGS = (Reading("approvals", plan_approval, VERIFIERS, offer_approval),)
