"""`/staf`: who works here, where, in which chats and by whose invitation; and what colleagues call each other.

Names are for colleagues: they stand sealed in the row, in these lists, and nowhere else.
"""

from collections.abc import Sequence

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import AGENCY_OF_ROLE, STAFF_KEEPERS, Actor, of_one_house, oversees
from handlers.rules.reading.counts import read_count
from handlers.rules.staff_names import read_staff_name
from handlers.services.base.officers import name_context
from handlers.services.base.paging import PAGE, asked_page, turns
from handlers.services.base.work import Done, Work
from storage.enums import Role
from storage.repositories import colleagues as rows
from storage.repositories.colleagues import Colleague, WorkChat
from storage.repositories.staff import chats_with_staff, set_name

TO_LIST = Choice("/staf", Phrase("staff.choice-staf"))


def show_people(work: Work, args: str) -> Done:
    """`/staf [hal N]`: everybody, a page at a time; `/staf NUMBER`: one of them, with what can be done."""
    if read_count(args) is not None:
        return _show_one(work, args)
    agency = work.actor.agency
    total = rows.count_colleagues(work.connection, agency)
    page, pages = asked_page(args, total)
    found = rows.colleagues(work.connection, agency, PAGE, (page - 1) * PAGE)
    buttons = [Choice(f"/staf {one.id}", Phrase("staff.choice-person", {"number": one.id})) for one in found]
    buttons += turns("/staf", page, pages)
    params = {"total": total, "page": page, "pages": pages, "lines": described(work, found)}
    return Done((Say("staff.people", params, tuple(buttons)),))


def _show_one(work: Work, args: str) -> Done:
    person = find_person(work, args)
    if person is None:
        return nobody()
    acts = [] if person.id == work.actor.staff_id else ["staf_cabut"]
    acts += ["staf_pin"] if acts and of_one_house(work.actor, person.agency) else []
    buttons = [Choice(f"/{act} {person.id}", Phrase(f"staff.choice-{act.replace('_', '-')}")) for act in acts]
    return Done((Say("staff.person", {"lines": described(work, [person])}, (*buttons, TO_LIST)),))


def nobody() -> Done:
    """The answer to a number of nobody, and of somebody whom the one who asks does not oversee."""
    return Done((Say("staff.person-none", choices=(TO_LIST,)),))


def find_person(work: Work, args: str) -> Colleague | None:
    """Who is at work under that number, where the actor oversees them."""
    number = read_count(args)
    person = rows.colleague(work.connection, number) if number is not None else None
    here = person is not None and person.left_at is None and oversees(work.actor, person.agency)
    return person if here else None


def described(work: Work, people: Sequence[Colleague]) -> tuple[Phrase, ...]:
    """The lines of officers: who they are, each chat with its last use, who invited them."""
    used: dict[int, list[WorkChat]] = {}
    for chat in rows.work_chats(work.connection, [one.id for one in people]):
        used.setdefault(chat.staff_id, []).append(chat)
    return tuple(line for one in people for line in _lines(work, one, used.get(one.id, [])))


def _lines(work: Work, person: Colleague, chats: Sequence[WorkChat]) -> list[Phrase]:
    who = {"number": person.id, "who": called(work, person), "role": Phrase(f"staff.role-{person.role}")}
    where = {"place": work.office.place(person.area), "badge": person.badge or "none"}
    return [Phrase("staff.people-line", who | where), *(_chat(work, one) for one in chats), _invited(work, person)]


def _chat(work: Work, chat: WorkChat) -> Phrase:
    last = chat.last_inbound_at
    when = {"used": "yes", "last": work.office.local(last)} if last is not None else {"used": "no", "last": ""}
    return Phrase("staff.people-chat", {"channel": Phrase(f"channels.{chat.channel}-name"), **when})


def _invited(work: Work, person: Colleague) -> Phrase:
    return Phrase("staff.people-invited", {"by": by_whom(work, person.invited_by)})


def by_whom(work: Work, staff_id: int | None) -> Phrase:
    """Who invited: a colleague by number and name, or the server."""
    inviter = rows.colleague(work.connection, staff_id) if staff_id is not None else None
    if inviter is None:
        return Phrase("staff.by-server")
    return Phrase("staff.by-colleague", {"number": inviter.id, "who": called(work, inviter)})


def called(work: Work, person: Colleague) -> Phrase | str:
    """What colleagues call somebody."""
    if person.name is None:
        return Phrase("staff.no-name")
    return work.vault.open(person.name, name_context(person.id)).decode()


def keep_name(work: Work, staff_id: int, name: str) -> None:
    """Store what colleagues call an officer."""
    set_name(work.connection, staff_id, work.vault.seal(name.encode(), name_context(staff_id)))


def own_name(work: Work, args: str) -> Done:
    """`/nama_saya NAME`."""
    name = read_staff_name(args)
    if name is None:
        return Done((Say("staff.name-how"),))
    keep_name(work, work.officer, name)
    work.audit("staff.named", f"staff:{work.officer}")
    return Done((Say("staff.name-kept", {"name": name}),))


def tell_of_newcomer(work: Work, staff_id: int) -> None:
    """Both agencies and the administrator hear who works here from now on, and how that is ended if it is wrong.

    News of whoever votes or unseals does not wait for the morning.
    """
    person = rows.colleague(work.connection, staff_id)
    if person is None:
        return
    who = {"number": person.id, "who": called(work, person), "badge": person.badge or "none"}
    what = {"role": Phrase(f"staff.role-{person.role}"), "place": work.office.place(person.area)}
    told = {**who, **what, "by": by_whom(work, person.invited_by)}
    for chat, reader, role, _ in chats_with_staff(work.connection, sorted(STAFF_KEEPERS)):
        if reader != staff_id:
            act = _if_wrong(Actor(chat, reader, role), person)
            say, urgent = Say("staff.colleague-new", {**told, "act": act}), person.agency is not None
            work.tell(chat, say, f"joined:{staff_id}:{chat}", urgent=urgent)


def _if_wrong(reader: Actor, person: Colleague) -> Phrase:
    """What a reader of the news does where nobody should have come in: what they may, or whom to phone."""
    if oversees(reader, person.agency):
        return Phrase("staff.wrong-own", {"number": person.id})
    return Phrase("staff.wrong-other", {"house": Phrase(f"staff.house-{person.agency or 'office'}")})


def tell_colleagues(work: Work, person: Colleague, say: Say, news: str) -> None:
    """Tell the agency of somebody, and the administrator; not the chat that did it, nor theirs.

    `news` names it: each chat hears once of each.
    """
    roles = [role for role in Role if person.agency is not None and AGENCY_OF_ROLE.get(role) is person.agency]
    for chat, staff_id, _, _ in chats_with_staff(work.connection, (*roles, Role.ADMINISTRATOR)):
        if staff_id != person.id and chat != work.actor.chat_id:
            work.tell(chat, say, f"{news}:{person.id}:{chat}")
