"""The people behind a number of the board: a page of them, late ones first, each a tap to the record."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import area_scope, scope_of, unserved_scope
from handlers.rules.reading.ages import age_on
from handlers.rules.registrations.board_part import MINE, OUTSIDE, Part, View, written
from handlers.rules.registrations.masks import short_name
from handlers.services.base.served import served_areas
from handlers.services.base.work import Done, Work
from handlers.services.registrations.board.counting import Days, days_of, my_piles
from storage.enums import Status
from storage.repositories.board import Pile, Standing, count_pile, on_piles
from storage.repositories.registrations import open_details
from storage.scope import Scope

PAGE = 8
"""People a page: with "more" and "back" ten buttons, as many as a WhatsApp list holds."""
TO_BOARD = Choice("/ringkasan", Phrase("staff.choice-ringkasan"))

Piles = Sequence[tuple[Pile, str]]
"""Piles in the order of the list, each with what is said of whoever lies there: `late`, `soon`, or nothing."""


def list_part(work: Work, part: Part) -> Done:
    """A page of what `part` names."""
    scope, narrower = scope_of(work.actor), _narrower(work, part)
    days = days_of(work)
    piles = _mine(work, part, days) if part.view in MINE else _stage(part, days, narrower)
    total = sum(count_pile(work.connection, scope, pile) for pile, _ in piles)
    pages = max(1, -(-total // PAGE))
    page = min(part.page, pages)
    found = on_piles(work.connection, scope, [pile for pile, _ in piles], (page - 1) * PAGE, PAGE)
    if not found:
        return Done((Say("staff.board-none", choices=(TO_BOARD,)),))
    lines = tuple(_line(work, at, record, piles[pile][1]) for at, (record, pile) in enumerate(found, 1))
    looks = (Choice(f"/periksa {record.number}", record.number) for record, _ in found)
    params = {"what": _what(work, part), "total": total, "page": page, "pages": pages, "lines": lines}
    return Done((Say("staff.board-list", params, (*looks, *turns(part, page, pages), TO_BOARD)),))


def _narrower(work: Work, part: Part) -> Scope:
    """Only some place of the officer's area; OUTSIDE: nowhere in the office's list; NOBODY: where nobody works."""
    if part.place == View.NOBODY:
        return unserved_scope(work.actor, served_areas(work))
    if part.place == OUTSIDE:
        return unserved_scope(work.actor, work.office.area.regions)
    return area_scope(part.place)


def _mine(work: Work, part: Part, days: Days) -> Piles:
    """What waits for the officer: late, soon, the rest; or the one of these that was asked for."""
    piles = my_piles(work, work.actor)
    late = [(_cut(pile, days, "late"), "late") for pile in piles]
    soon = [(_cut(pile, days, "soon"), "soon") for pile in piles]
    rest = [(_cut(pile, days, "rest"), "") for pile in piles]
    return {View.LATE: late, View.SOON: soon}.get(part.view, [*late, *soon, *rest])


def _stage(part: Part, days: Days, narrower: Scope) -> Piles:
    """Everybody of a stage."""
    pile = Pile(part.stage or Status.SUBMITTED, within=narrower)
    return [(_cut(pile, days, when), "" if when == "rest" else when) for when in ("late", "soon", "rest")]


def _cut(pile: Pile, days: Days, when: str) -> Pile:
    """The part of a pile that is late, soon late, or neither."""
    due = {"late": days.late, "soon": days.soon}.get(when)
    later = {"soon": days.late, "rest": days.soon}.get(when)
    return replace(pile, due=due, later=later)


def _line(work: Work, at: int, record: Standing, when: str) -> Phrase:
    """Who it is, as far as a list says: enough to tell people apart, no number of theirs."""
    details = open_details(work.vault, record.wrapped_key, record.number, record.details)
    who = {
        "place": at,
        "number": record.number,
        "name": short_name(details.name) if details else "",
        "age": age_on(date.fromisoformat(details.birth_date), work.today) if details else "",
        "village": work.office.area.village_name(record.village) or Phrase("registration.outside"),
    }
    stands = {"days": (work.today - work.office.today(record.status_at)).days, "when": when or "none"}
    marks = {"doubt": "yes" if record.doubtful else "no", "objected": "yes" if record.objected else "no"}
    return Phrase("staff.board-person", {**who, **stands, **marks})


def _what(work: Work, part: Part) -> Phrase:
    """The head of the list."""
    place = _place_in_head(work, part)
    if part.view in MINE:
        return Phrase(f"staff.board-of-{part.view}", {"place": place})
    return Phrase("staff.board-of-stage", {"stage": Phrase(f"staff.status-{part.stage}"), "place": place})


def _place_in_head(work: Work, part: Part) -> Phrase | str:
    if part.place == View.NOBODY:
        return Phrase("staff.board-of-nobody")
    return place_of(work, part.place) if part.place else work.office.place(work.actor.area)


def place_of(work: Work, code: str | None) -> Phrase | str:
    """`Riwa, Batu Mandi`; in words where somebody lives in no village of the list."""
    return work.office.area.place(code) or Phrase("registration.outside")


def turns(part: Part, page: int, pages: int) -> list[Choice]:
    """The buttons to the pages beside this one."""
    more = [Choice(f"/{written(part, page + 1)}", Phrase("registration.choice-lagi"))] if page < pages else []
    back = [Choice(f"/{written(part, page - 1)}", Phrase("registration.choice-kembali"))] if page > 1 else []
    return more + back
