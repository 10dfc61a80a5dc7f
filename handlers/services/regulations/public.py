"""The public list of companies whose PP or PKB is in force. It says nothing else: no person, no address, no step."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from handlers.flow import Choice, Phrase, Say
from handlers.rules.office.office import Office
from handlers.services.base.work import Done, Work
from handlers.services.employers.register import suggest
from handlers.services.employers.renaming import AMEND, LISTED, NOTE, Amended
from handlers.services.regulations.decree import whose
from storage.enums import RegulationStatus
from storage.repositories.regulations import of_chats, of_employers
from storage.repositories.regulations_public import Change, InForce, changes, in_force
from storage.tables.regulations import Regulation
from storage.unit_of_work import UnitOfWork

PAGE = 1000
"""Rows of one transaction."""
SUGGESTED, SHOWN = 10, 5
CHANGES_FOR, MOST_CHANGES = timedelta(days=730), 200


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list: all that anybody may know. Without a number it is deemed approved (art 112)."""

    company: str
    district: str
    kind: str
    number: str
    dated: date | None
    starts: date
    ends: date

    def fits(self, words: str, district: str) -> bool:
        """True where every word stands in the company's name, and it lies in that district."""
        name = self.company.casefold()
        return all(word in name for word in words.casefold().split()) and district in ("", self.district)


@dataclass(frozen=True, slots=True)
class Changed:
    """One line of what was changed: `why` is the id of a reason, `what` was put right; both may be missing."""

    on: date
    act: str
    company: str
    kind: str
    number: str
    ends: date | None
    why: str
    what: Amended | None = None


def page_of_list(uow: UnitOfWork, office: Office, after: int) -> tuple[list[Listed], int]:
    """(some of the list, the last row of it); the row is 0 where that was all."""
    rows = in_force(uow.connection, office.today(uow.now), after, PAGE)
    return [_listed(office, row) for row in rows], rows[-1].id if len(rows) == PAGE else 0


def changed(uow: UnitOfWork, office: Office) -> list[Changed]:
    """What was extended, revoked and put right in two years, the newest first."""
    return list(_changes(uow, changes(uow.connection, office.today(uow.now) - CHANGES_FOR, MOST_CHANGES)))


def _listed(office: Office, row: InForce) -> Listed:
    district = office.area.district_name(row.place) or "" if row.place else ""
    signed = row.status is RegulationStatus.IN_FORCE
    number, dated = (row.decree_number or "", row.decree_dated) if signed else ("", None)
    return Listed(row.company, district, str(row.kind), number, dated, row.starts, row.ends)


def _changes(uow: UnitOfWork, rows: list[Change]) -> Iterator[Changed]:
    for row in rows:
        note = uow.vault.open(row.note, f"{NOTE}:{row.number}").decode() if row.note else ""
        what = Amended.read(note) if row.act == AMEND else None
        why = note if what is None else ""
        yield Changed(row.on, row.act, row.company, str(row.kind), row.decree_number or "", row.ends, why, what)


def show_listed(work: Work, name: str) -> Done:
    """What the list says of a company of that name, for anybody who asks in a chat; without one, where the list is.

    Whoever handed something in from this chat sees that as well.
    """
    own = (Choice("/ajukan", Phrase("public.choice-own")),) if of_chats(work.uow.session, work.chats, 1) else ()
    page = f"{work.base_url}/patuh"
    if not name:
        return Done((Say("public.asked-which", {"page": page}, own),))
    near = [one.id for one in suggest(work, name, limit=SUGGESTED)]
    rows = of_employers(work.uow.session, near, PAGE) if near else []
    held = [row for row in rows if _is_listed(row, work.today)][:SHOWN]
    if not held:
        file = Choice("/ajukan", Phrase("public.choice-file"))
        return Done((Say("public.asked-none", {"page": page}, own or (file,)),))
    lines = tuple(_asked_line(work, row) for row in held)
    return Done((Say("public.asked-found", {"lines": lines, "page": page}, own),))


def _is_listed(row: Regulation, today: date) -> bool:
    return row.proven and row.status in LISTED and row.ends is not None and row.ends >= today


def _asked_line(work: Work, row: Regulation) -> Phrase:
    span = {"starts": row.starts, "ends": row.ends, "kind": str(row.kind).upper(), "company": whose(work, row)[0]}
    later = row.starts is not None and row.starts > work.today
    return Phrase("public.asked-line-later" if later else "public.asked-line", span)
