"""Lists of employers by spreadsheet: read, decided row by row where names are near, confirmed, carried out."""

from collections.abc import Sequence
from typing import Any

from handlers.flow import Data, Say
from handlers.rules.registrations.bulk import read_count
from handlers.services.base.unlocking import needs_pin
from handlers.services.base.work import Done, Work
from handlers.services.employers.list_carrying import APART, carry_some
from handlers.services.employers.list_reading import match_some, read_rows
from handlers.services.employers.list_showing import COMMAND, INSTEAD, SAME, done_say, next_unclear, plan_of
from handlers.services.employers.list_twins import twin_of
from storage.enums import Role
from storage.repositories.employer_lists import (
    TO_DO,
    ListHead,
    ListRow,
    add_list,
    count_states,
    joined_to,
    leave_unclear,
    row_at,
    row_of_employer,
    set_list,
    set_row,
    waiting_list,
)
from storage.repositories.employers import standing_employer

Row = tuple[str, ...]
LONGEST_NUMBER = 10


def take_list(work: Work, rows: Sequence[Row], heads: int, columns: dict[str, int]) -> Done:
    """Read an uploaded list and show what would come of it; a long one is compared by and by and told then."""
    read = read_rows(rows, heads, columns)
    if not read:
        return Done((Say("staff.sheet-blank"),))
    made = add_list(work.uow.connection, work.officer, work.here.id, work.now, read)
    work.audit("employers.list-read", f"list:{made}", why=str(len(read)))
    found = match_some(work, ListHead(made, work.officer, work.here.id, work.now, None, None))
    if found.matched_at is None:
        return Done((Say("employers.list-reading", {"count": len(read)}),))
    return plan_of(work, found)


def decide(work: Work, words: str) -> Done:
    """`/perusahaan daftar [pilih | lewati | ya COUNT | ROW ID | ROW baru|lewati | ROW sama|ganti ROW]`.

    Only who may confirm it. *sama*: this row is the employer of the other one, whose figures count; *ganti*: its own.
    """
    found = waiting_list(work.uow.connection, work.here.id)
    if found is None or work.actor.role is not Role.CASE_BPJS or found.matched_at is None:
        return Done((Say("employers.list-gone"),))
    first, _, rest = words.casefold().partition(" ")
    if first == "ya":
        return _confirm(work, found, rest.strip())
    if first == "pilih":
        return next_unclear(work, found)
    if first == "lewati":
        leave_unclear(work.uow.connection, found.id)
    elif first.isdecimal() and len(first) < LONGEST_NUMBER:
        return _decide_row(work, found, int(first), rest.strip())
    return plan_of(work, found)


def confirmed(work: Work, data: Data) -> Done:
    """The effect of the question: the count was typed."""
    return decide(work, f"ya {data['typed']}")


def _decide_row(work: Work, found: ListHead, place: int, said: str) -> Done:
    row = row_at(work.uow.connection, found.id, place)
    if row is None or row.state not in ("unclear", "new", "known", "left"):
        return next_unclear(work, found)
    word, _, other = said.partition(" ")
    if word in (SAME, INSTEAD):
        _join(work, row, int(other) if _number(other) else 0, word)
    elif word == "baru":
        _set(work, row, "new", reason=APART)
    elif _number(word) and (employer := standing_employer(work.uow.connection, int(word))) is not None:
        _means(work, row, employer.id)
    else:
        _set(work, row, "left")
    return next_unclear(work, found)


def _means(work: Work, row: ListRow, employer_id: int) -> None:
    """The row is that employer; where another row is it too, which of their figures count is asked."""
    other = row_of_employer(work.uow.connection, row.list_id, employer_id, row.place)
    if other is None:
        _set(work, row, "known", employer_id=employer_id)
    else:
        _set(work, row, "unclear", near=other.place, employer_id=employer_id)


def _join(work: Work, row: ListRow, place: int, word: str) -> None:
    """Row and the one that it is like are one employer, which was asked; anything else changes nothing."""
    other = twin_of(work.uow.connection, row)
    if other is None or other.place != place:
        return
    gone, kept = (row, other) if word == SAME else (other, row)
    for one in joined_to(work.uow.connection, row.list_id, gone.place):
        set_row(work.uow.connection, one.id, near=kept.place)
    _set(work, gone, "joined", near=kept.place)
    state = "known" if other.state == "same" else other.state  # carried out for its names, its figures change nothing
    _set(work, kept, state, reason=other.reason, employer_id=other.employer_id, near=None)


def _set(work: Work, row: ListRow, state: str, **values: Any) -> None:  # noqa: ANN401 -- columns
    known: dict[str, Any] = {"reason": "", "employer_id": None, "near": row.near}
    set_row(work.uow.connection, row.id, **(known | values), state=state)


def _number(said: str) -> bool:
    return said.isascii() and said.isdecimal() and len(said) < LONGEST_NUMBER


def _confirm(work: Work, found: ListHead, typed: str) -> Done:
    """Carry it out: a short list at once, a long one by the timed job, which tells its end."""
    counts = count_states(work.uow.connection, found.id)
    ready = sum(counts[state] for state in TO_DO)
    verdict = read_count(typed, ready)
    if counts["unclear"] or not ready or verdict.kind != "ok":
        return plan_of(work, found)
    asked = needs_pin(work, f"{COMMAND} ya {ready}")
    if asked is not None:
        return asked
    set_list(work.uow.connection, found.id, confirmed_at=work.now)
    work.audit("employers.list-confirmed", f"list:{found.id}", why=str(ready))
    if carry_some(work, found):
        return Done((done_say(work, found),))
    return Done((Say("employers.list-under-way", {"count": ready}),))
