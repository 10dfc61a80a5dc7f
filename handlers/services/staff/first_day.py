"""Somebody joins an agency by a colleague's invitation, and a colleague may say that they do not belong there."""

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import AGENCY_STAFF
from handlers.rules.reading.counts import read_count
from handlers.services.base.newcomers import must_wait, next_morning
from handlers.services.base.officers import officer_words
from handlers.services.base.work import Done, Work
from storage.repositories import first_day
from storage.repositories.first_day import Newcomer
from storage.repositories.staff import badge_of_staff, chats_of, chats_with_staff

TAKE_BACK = "cabut"


def begin(work: Work, staff_id: int, invitation: bytes) -> None:
    """Somebody joined: they have a first day where a colleague of an agency invited them."""
    new = first_day.newcomer(work.connection, staff_id)
    if new is not None and new.agency is not None and first_day.came_by_colleague(work.connection, invitation):
        first_day.begin(work.connection, staff_id, next_morning(work))


def objection(work: Work, args: str) -> Done:
    """`/sanggah NUMBER [cabut]`: a newcomer does not belong here; *cabut*: they do, from the next morning on."""
    word, _, rest = args.strip().partition(" ")
    number = read_count(word)
    new = first_day.newcomer(work.connection, number) if number is not None else None
    if new is None or new.agency is not work.agency or new.id == work.officer:
        return Done((Say("staff.object-whom"),))
    if refused := must_wait(work):
        return refused
    return _take_back(work, new) if rest.casefold() == TAKE_BACK else _object(work, new)


def _object(work: Work, new: Newcomer) -> Done:
    """Their waiting votes go, and nothing else of theirs is taken until the objection is."""
    if not new.is_new(work.now):
        return Done((Say("staff.object-late", _whom(work, new)),))
    if new.objected_by is None:
        gone = first_day.object_to(work.connection, new.id, work.officer)
        work.audit("staff.objected", f"staff:{new.id}", why=f"{gone}")
        _tell(work, new, "staff.object-news", TAKE_BACK)
    return Done((Say("staff.objected", _whom(work, new), (_button(new, TAKE_BACK),)),))


def _take_back(work: Work, new: Newcomer) -> Done:
    """Any colleague but the newcomer may: the first day begins anew."""
    if new.objected_by is not None:
        first_day.begin(work.connection, new.id, next_morning(work))
        work.audit("staff.objection-withdrawn", f"staff:{new.id}")
        _tell(work, new, "staff.object-withdrawn-news", "")
    params = {**_whom(work, new), "until": work.office.local(next_morning(work))}
    return Done((Say("staff.object-withdrawn", params),))


def _whom(work: Work, new: Newcomer) -> dict[str, object]:
    """Whom a message is about."""
    return {"who": officer_words(work, new.id)}


def _tell(work: Work, new: Newcomer, key: str, word: str) -> None:
    """Both agencies hear it; the newcomer does too, without the button."""
    badge = badge_of_staff(work.connection, new.id)
    params = {**_whom(work, new), "role": Phrase(f"staff.role-{badge.role}")}
    params |= {"agency": work.office.agency(work.agency).short_name}
    own = chats_of(work.connection, new.id)
    for chat, staff_id, _role, _area in chats_with_staff(work.connection, AGENCY_STAFF):
        if staff_id != work.officer:
            choices = () if chat in own or not word else (_button(new, word),)
            work.tell(chat, Say(key, params, choices), f"{key}:{new.id}:{work.now.isoformat()}:{chat}")


def _button(new: Newcomer, word: str) -> Choice:
    return Choice(f"/sanggah {new.id} {word}", Phrase("staff.choice-object-withdraw", {"number": new.id}))
