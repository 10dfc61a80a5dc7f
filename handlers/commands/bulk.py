"""/setujui_semua [village] and /urungkan."""

from dataclasses import replace

from handlers.flow import Choice, Say
from handlers.services.base.work import Done, Work
from handlers.services.registrations.bulk.acting import confirm, confirmed
from handlers.services.registrations.bulk.approving import plan_approval
from handlers.services.registrations.bulk.plans import ask_to_confirm, left_lines, told
from handlers.services.registrations.bulk.undo import undo_last
from handlers.services.registrations.review.queue import Part, find_part

YES = ("ya", "setuju")


def approve_all(work: Work, args: str) -> Done:
    """Plan first; `/setujui_semua ya 12` confirms what was planned."""
    head, _, rest = args.partition(" ")
    if head.casefold() in YES:
        return confirm(work, rest)
    part = find_part(work, args)
    if not isinstance(part, Part):
        return Done(tuple(_for_all(say) for say in part.says))
    place = work.office.area.place(part.place) or work.office.region_name
    plan = plan_approval(work, part.place)
    if not plan.items and not plan.left:
        return Done((Say("staff.queue-empty", {"place": place}),))
    if not plan.items:
        return Done((Say("staff.bulk-none", {"place": place, "lines": left_lines(told(plan.left))}),))
    return ask_to_confirm(work, plan, place=place)


def undo(work: Work, _args: str) -> Done:
    """`/urungkan`."""
    return undo_last(work)


def _for_all(say: Say) -> Say:
    """The question which place is meant, with buttons of this command."""
    choices = tuple(Choice(c.id.replace("/antrean", "/setujui_semua"), c.label) for c in say.choices)
    return replace(say, choices=choices)


__all__ = ["approve_all", "confirmed", "undo"]
