"""An objection: once, a rejected record goes back to both queues, to other reviewers where there are any."""

from handlers.flow import Choice, Say
from handlers.rules.registrations.registration_cycle import Action
from handlers.rules.registrations.votes_typed import split_number
from handlers.services.base.due import working_day_after
from handlers.services.base.records import move_on
from handlers.services.base.work import Done, Work
from handlers.services.registrations.versions import new_version
from handlers.services.registrations.wishes import people_of_chat
from storage.enums import Status
from storage.tables import Registration

CHANGED = "objection"
"""What the new version is for, beside the names of fields."""


def object_to(work: Work, args: str) -> Done:
    """*keberatan*: for the one rejected record of this chat, or the one that was named."""
    number, _ = split_number(args)
    rejected = [r for r in people_of_chat(work) if r.status is Status.REJECTED and number in (None, r.number)]
    fresh = [r for r in rejected if not r.objected]
    if len(fresh) > 1:
        choices = tuple(Choice(f"/keberatan {r.number}", r.number) for r in fresh)
        return Done((Say("status.which-person", choices=choices),))
    if fresh:
        _object(work, fresh[0])
        by = working_day_after(work, work.today, work.office.service.objection)
        return Done((Say("status.objection-sent", {"number": fresh[0].number, "by": by}),))
    again = next(iter(rejected), None)
    if again is not None:
        return Done((Say("problems.objected-already", {"number": again.number}),))
    return Done((Say("problems.nothing-to-object"),))


def _object(work: Work, record: Registration) -> None:
    """Begin a new version, so that both votes are void. The mark `objected` stays: a second rejection is final."""
    new_version(work, record, CHANGED)
    record.objected, record.note, record.returned_field = True, None, None
    move_on(work, record, Action.OBJECT, variant="objection")
