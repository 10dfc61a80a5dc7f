"""An objection: once, a rejected record goes back to both queues, to other reviewers where there are any."""

from handlers.flow import Data, Say
from handlers.rules.reading.questions import read_words
from handlers.rules.registrations.registration_cycle import Action
from handlers.rules.registrations.votes_typed import split_number
from handlers.services.base.due import working_day_after
from handlers.services.base.records import is_own, move_on, record_by_id, seal_words
from handlers.services.base.work import Done, Opening, Work
from handlers.services.registrations.naming import pick
from handlers.services.registrations.review.ask_again import NOTE_CELL
from handlers.services.registrations.versions import new_version
from handlers.services.registrations.wishes import people_of_chat
from storage.enums import Status
from storage.statuses import WITH_AGENCIES
from storage.tables import Registration

CHANGED = "objection"
"""What the new version is for, beside the names of fields."""


def object_to(work: Work, args: str) -> Done:
    """*keberatan*: for the one rejected record of this chat, or the one that was named.

    The reason may stand behind it; where it does not, it is asked for, and the objection is kept all the same.
    """
    number, words = split_number(args)
    words = words if number else args
    rejected = [r for r in people_of_chat(work) if r.status is Status.REJECTED and number in (None, r.number)]
    fresh = [r for r in rejected if not r.objected]
    if len(fresh) > 1:
        return Done((Say("status.which-person", choices=pick(work, fresh, "keberatan")),))
    if fresh:
        return _object(work, fresh[0], words.strip())
    again = next(iter(rejected), None)
    if again is not None:
        return Done((Say("problems.objected-already", {"number": again.number}),))
    return Done((Say("problems.nothing-to-object"),))


def keep_reason(work: Work, data: Data) -> Done:
    """The sentence that was asked for: whoever checks the record again reads it."""
    record = record_by_id(work, data["record"])
    if not is_own(work, record) or not record.objected or record.status not in WITH_AGENCIES:
        return Done((Say("problems.changed"),))
    _keep(work, record, data["words"])
    return Done((Say("objection.kept"),))


def _object(work: Work, record: Registration, words: str) -> Done:
    """Begin a new version, so that both votes are void. The mark `objected` stays: a second rejection is final."""
    new_version(work, record, CHANGED)
    record.objected, record.note, record.returned_field = True, None, None
    move_on(work, record, Action.OBJECT, variant="objection")
    by = working_day_after(work, work.today, work.office.service.objection)
    said = Say("status.objection-sent", {"number": record.number, "by": by})
    if read_words(words).kind == "ok":
        _keep(work, record, read_words(words).value)
        return Done((said,))
    return Done((said,), opens=Opening("objection", {"record": record.id, "number": record.number}))


def _keep(work: Work, record: Registration, words: str) -> None:
    record.note = seal_words(work, record, words, NOTE_CELL)
    work.audit("registration.objection-reason", f"registration:{record.id}")
