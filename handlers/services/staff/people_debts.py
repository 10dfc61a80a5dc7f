"""What waits for an officer of registrations and members: votes, papers, numbers, calls, renewals, endings."""

from dataclasses import replace
from datetime import UTC, datetime

from handlers.flow import Choice, Phrase
from handlers.rules.access import VILLAGERS, Actor, calls_scope, scope_of
from handlers.rules.registrations.board_part import View
from handlers.services.base.served import served_areas
from handlers.services.base.work import Work
from handlers.services.registrations.board.counting import days_of, my_piles, summed, tallied
from handlers.services.staff.debt import SHOWN, Debt
from storage.enums import Role, Status
from storage.repositories.board import Pile, count_changes, count_pile, count_since, on_piles
from storage.repositories.housekeeping import last_count
from storage.repositories.period import count_proposed, count_undecided
from storage.repositories.rights import records_with_moves
from storage.repositories.village import count_to_call

TOLD_AT = "digest-at"
"""The counter of the minute (since 1970) at which the last digest was told."""
MOVES = 200
"""Wishes to move a record that one digest counts."""
COMMANDS = {Status.SUBMITTED: "/periksa", Status.PAPERS_COMPLETE: "/kpj"}
"""What goes on with a record that waits; with papers anywhere else it is `/berkas`."""


def records(work: Work, actor: Actor, debt: Debt) -> None:
    """What waits for this officer and for nobody else: votes, papers, numbers. Of nobody who has still to bring one."""
    scope, days, piles = scope_of(actor), days_of(work), my_piles(work, actor)
    found = tallied(work, scope, piles, days)
    for pile in piles:
        one = summed(found, pile.status)
        debt.add(_WHAT.get((actor.role, pile.status), str(pile.status)), one.total, one.late)
    late, rest = [replace(pile, due=days.late) for pile in piles], [replace(pile, later=days.late) for pile in piles]
    for record, place in on_piles(work.connection, scope, [*late, *rest], 0, SHOWN) if found else ():
        is_late, command = place < len(late), COMMANDS.get(record.status, "/berkas")
        debt.oldest.append((is_late, record.status_at, _button(command, record.number, late=is_late)))


UNSERVED_AWAITED = f"/ringkasan {Status.VERIFIED} {View.NOBODY}"
"""The people whose papers are awaited where nobody works for the village."""
_WHAT: dict[tuple[Role | None, Status], str] = {
    (Role.DINAS, Status.SUBMITTED): "votes",
    (Role.BPJS, Status.SUBMITTED): "votes",
    (Role.DINAS, Status.PAPERS_AT_VILLAGE): "papers-unserved",
}
"""What a pile is called in the digest, where it is not by its stage."""


def stuck(work: Work, actor: Actor, debt: Debt) -> None:
    """What no single vote moves on: the two disagree, a record is asked for elsewhere or held, a member's change."""
    connection, scope = work.connection, scope_of(actor)
    disputed = count_pile(connection, scope, Pile(Status.DISPUTED))
    debt.add("disputed", disputed, lists=Choice("/ringkasan disputed", Phrase("staff.choice-disputed")))
    moves = records_with_moves(connection, scope, MOVES)
    held = sum(frozen for _, frozen in moves)
    debt.add("moves", len(moves) - held, lists=TO_MOVES if len(moves) > held else None)
    debt.add("frozen", held, lists=TO_MOVES if len(moves) == held else None)
    changes = count_changes(connection, scope, actor.agency) if actor.agency is not None else 0
    debt.add("changes", changes, lists=Choice("/ubahan", Phrase("staff.choice-ubahan-list")))


TO_MOVES = Choice("/pindahkan", Phrase("staff.choice-pindahkan-list"))


def lapses(work: Work, actor: Actor, debt: Debt) -> None:
    """Whose papers did not come in time since the last digest."""
    minute = last_count(work.connection, TOLD_AT)
    since = datetime.fromtimestamp(minute * 60, UTC) if minute else work.now
    lapsed = count_since(work.connection, scope_of(actor), Status.LAPSED, since)
    of_village = actor.role in VILLAGERS
    debt.add("lapsed", lapsed, lists=None if of_village else Choice("/ringkasan lapsed", Phrase("staff.choice-lapsed")))


def papers_to_come(work: Work, actor: Actor, debt: Debt) -> None:
    """People whose last day for papers is near, and not past: somebody should remind them.

    Those of the village; for the dinas those for whose village nobody works.
    """
    days = days_of(work)
    near = Pile(Status.VERIFIED, due=days.soon, later=replace(days.late, papers=work.today))
    soon = count_pile(work.connection, calls_scope(actor, served_areas(work)), near)
    if actor.role in VILLAGERS:
        debt.add("soon", soon, lists=Choice("/desa", Phrase("staff.choice-desa")))
    else:
        debt.add("soon-unserved", soon, lists=Choice(UNSERVED_AWAITED, Phrase("staff.choice-unserved")))


def calls(work: Work, actor: Actor, debt: Debt) -> None:
    """People whom no chat could tell news that asks for something: of the village, or of villages with nobody."""
    total = count_to_call(work.uow.session, calls_scope(actor, served_areas(work)))
    debt.add("calls", total, lists=Choice("/panggilan", Phrase("calls.choice-list")))


def renewals(work: Work, actor: Actor, debt: Debt) -> None:
    """Members who said that all is as it was, and whose period this agency has not renewed."""
    if actor.agency is not None:
        count = count_proposed(work.connection, scope_of(actor), actor.agency)
        debt.add("renewals", count, lists=Choice("/perpanjang", Phrase("staff.choice-perpanjang")))


def endings(work: Work, actor: Actor, debt: Debt) -> None:
    """People of whom somebody said that they died or moved away."""
    count = count_undecided(work.connection, scope_of(actor))
    debt.add("endings", count, lists=Choice("/meninggal", Phrase("staff.choice-meninggal")))


def _button(command: str, number: str, *, late: bool) -> Choice:
    return Choice(f"{command} {number}", Phrase("staff.digest-late-one", {"number": number}) if late else number)
