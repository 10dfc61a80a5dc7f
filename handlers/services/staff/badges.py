"""`/cek`: is this officer or agent genuine? An officer's own number, and what anybody is told about one."""

from handlers.flow import FileRecipe, Phrase, Say
from handlers.rules.badges import LETTER, badge_in
from handlers.rules.office.office import Office
from handlers.services.base.attempts import may_try, wrong_try
from handlers.services.base.numbers import new_number
from handlers.services.base.work import Done, Work
from handlers.steps import labelled
from storage.repositories.staff import Badge, badge_of_staff, find_badge, give_badge


def show_own(work: Work) -> Done:
    """An officer's own number, with the sheet to carry."""
    mine = badge_of_staff(work.connection, work.officer)
    number = badge_number(work, work.officer)
    params = {"number": number, "url": f"{work.base_url}/p/{number}"}
    return Done((Say("badge.own", params, files=(_sheet(work, mine, number),)),))


def how_to_ask(work: Work) -> Done:
    """What to type, and what no officer ever asks for."""
    return Done((Say("badge.how", {"contact": work.office.help_line}, labelled("menu", "petugas")),))


def check_badge(work: Work, text: str) -> Done:
    """What is known of the number in a message. Guesses are counted like any others."""
    subject = f"badge:chat:{work.actor.chat_id}"
    if not may_try(work, subject):
        return Done((Say("badge.held", {"contact": work.office.help_line}, labelled("menu", "petugas")),))
    number = badge_in(text)
    found = find_badge(work.connection, number) if number else None
    if found is None:
        wrong_try(work, subject)
    words = badge_verdict(work.office, found)
    return Done((Say(words.key, words.params, labelled("menu", "petugas")),))


def badge_verdict(office: Office, found: Badge | None) -> Phrase:
    """What anybody is told about a number, in chat and on its page."""
    if found is None:
        return Phrase("badge.unknown", {"contact": office.help_line})
    known = {"number": found.badge, "contact": office.help_line}
    if found.left_at is not None:
        return Phrase("badge.left", known | {"left": office.today(found.left_at)})
    return Phrase("badge.genuine", known | _described(office, found))


def _described(office: Office, found: Badge) -> dict[str, object]:
    """Role, for whom, where and since when."""
    return {
        "role": Phrase(f"staff.role-{found.role}"),
        "agency": office.agency(found.agency).short_name if found.agency else office.dinas.short_name,
        "place": office.place(found.area),
        "since": office.today(found.joined_at),
    }


def badge_number(work: Work, staff_id: int) -> str:
    """An officer's number, given at first need."""
    if badge_of_staff(work.connection, staff_id).badge is None:
        give_badge(work.connection, staff_id, new_number(work, LETTER))
    return str(badge_of_staff(work.connection, staff_id).badge)


def _sheet(work: Work, mine: Badge, number: str) -> FileRecipe:
    """The sheet to carry. A stored name is for colleagues alone, so there is a line to write one on."""
    office, known = work.office, _described(work.office, mine)
    payload: dict[str, object] = {
        "number": number,
        "address": f"{work.base_url}/p/{number}",
        "since": office.today(mine.joined_at).isoformat(),
        "letterhead": list(office.letterhead.lines),
        "contact": office.help_line,
    }
    payload |= {"role": str(mine.role), "agency": known["agency"], "place": known["place"]}
    return FileRecipe(f"petugas-{number}.pdf", "application/pdf", "badge-sheet", payload)
