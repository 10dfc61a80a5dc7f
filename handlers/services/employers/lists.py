"""Lists of employers by spreadsheet: read, decided row by row where names are near, confirmed, carried out."""

from collections.abc import Sequence
from typing import Any

from handlers.flow import Data, Say
from handlers.rules.access import LIST_KEEPERS, may_use
from handlers.rules.cases import sheet_companies
from handlers.rules.cases.sheet_employers import find_heads, read_rows
from handlers.rules.plans import read_confirmation
from handlers.rules.reading.counts import read_count
from handlers.rules.sheet_cells import Row
from handlers.services.base.unlocking import needs_pin
from handlers.services.base.work import Done, Work
from handlers.services.employers.list_carrying import APART, carry_some
from handlers.services.employers.list_matching import match_some
from handlers.services.employers.list_showing import INSTEAD, SAME, command_of, done_say, next_unclear, plan_of
from handlers.services.employers.list_twins import twin_of
from handlers.services.employers.workforce import WORKERS, keeps_companies
from storage.repositories import employer_lists
from storage.repositories.employer_lists import ListHead, ListRow
from storage.repositories.employers import standing_employer

CASES = "cases"


def take_list(work: Work, rows: Sequence[Row]) -> Done:
    """Read an uploaded list of BPJS and show what would come of it."""
    heads = find_heads(rows)
    return _take(work, read_rows(rows, *heads), CASES) if heads is not None else Done((Say("employers.list-columns"),))


def take_companies(work: Work, rows: Sequence[Row]) -> Done:
    """The same for a list of companies with how many work there."""
    heads = sheet_companies.find_heads(rows)
    if heads is None:
        return Done((Say("employers.list-columns-workers"),))
    return _take(work, sheet_companies.read_rows(rows, *heads, work.office.area.districts), WORKERS)


def _take(work: Work, read: Sequence[dict[str, Any]], purpose: str) -> Done:
    """Keep what was read; a long list is compared by and by and told then."""
    if not read:
        return Done((Say("staff.sheet-blank"),))
    made = employer_lists.add_list(work.connection, work.officer, work.here.id, work.now, read, purpose)
    work.audit("employers.list-read", f"list:{made}", why=str(len(read)))
    found = match_some(work, ListHead(made, work.officer, work.here.id, work.now, None, None, purpose))
    if found.matched_at is None:
        return Done((Say("employers.list-reading", {"count": len(read)}),))
    return plan_of(work, found)


def decide_list(work: Work, words: str) -> Done:
    """`/perusahaan daftar [pilih | lewati | ya COUNT | ROW ID | ROW baru|lewati | ROW sama|ganti ROW]`.

    `/peraturan daftar ...` is the same of a list of companies. Only who may confirm it. *sama*: this row is the
    employer of the other one, whose figures count; *ganti*: its own.
    """
    found = employer_lists.waiting_list(work.connection, work.here.id)
    if found is None or not _may_confirm(work, found) or found.matched_at is None:
        return Done((Say("employers.list-gone"),))
    first, _, rest = words.casefold().partition(" ")
    if first == "ya":
        return _confirm(work, found, rest.strip())
    if first == "pilih":
        return next_unclear(work, found)
    if first == "lewati":
        employer_lists.leave_unclear(work.connection, found.id)
    elif (place := read_count(first)) is not None:
        return _decide_row(work, found, place, rest.strip())
    return plan_of(work, found)


def _may_confirm(work: Work, found: ListHead) -> bool:
    return keeps_companies(work) if found.purpose == WORKERS else may_use(LIST_KEEPERS, work.actor)


def confirm_list(work: Work, data: Data) -> Done:
    """The effect of the question `list-confirm`: the count was typed."""
    return decide_list(work, f"ya {data['typed']}")


def _decide_row(work: Work, found: ListHead, place: int, said: str) -> Done:
    row = employer_lists.row_at(work.connection, found.id, place)
    if row is None or row.state not in ("unclear", "new", "known", "left"):
        return next_unclear(work, found)
    word, _, other = said.partition(" ")
    if word in (SAME, INSTEAD):
        _join(work, row, read_count(other) or 0, word)
    elif word == "baru":
        _set(work, row, "new", reason=APART)
    elif (number := read_count(word)) is not None and (employer := standing_employer(work.connection, number)):
        _means(work, row, employer.id)
    else:
        _set(work, row, "left")
    return next_unclear(work, found)


def _means(work: Work, row: ListRow, employer_id: int) -> None:
    """Note which employer a row means. Where another row means it too, the officer is asked whose figures count."""
    other = employer_lists.row_of_employer(work.connection, row.list_id, employer_id, row.place)
    if other is None:
        _set(work, row, "known", employer_id=employer_id)
    else:
        _set(work, row, "unclear", near=other.place, employer_id=employer_id)


def _join(work: Work, row: ListRow, place: int, word: str) -> None:
    """Make one of a row and the one at `place`, if that is the one that was asked about.

    `word` says whose figures count: *sama* those of the other row, *ganti* those of this one.
    """
    other = twin_of(work.connection, row)
    if other is None or other.place != place:
        return
    gone, kept = (row, other) if word == SAME else (other, row)
    for one in employer_lists.joined_to(work.connection, row.list_id, gone.place):
        employer_lists.set_row(work.connection, one.id, near=kept.place)
    _set(work, gone, "joined", near=kept.place)
    state = "known" if other.state == "same" else other.state  # carried out for its names, its figures change nothing
    _set(work, kept, state, reason=other.reason, employer_id=other.employer_id, near=None)


def _set(work: Work, row: ListRow, state: str, **values: Any) -> None:  # noqa: ANN401 -- columns
    known: dict[str, Any] = {"reason": "", "employer_id": None, "near": row.near}
    employer_lists.set_row(work.connection, row.id, **(known | values), state=state)


def _confirm(work: Work, found: ListHead, typed: str) -> Done:
    """Carry the list out where `typed` is its count: a long one by the timed job, which tells its end."""
    counts = employer_lists.count_states(work.connection, found.id)
    ready = sum(counts[state] for state in employer_lists.TO_DO)
    verdict = read_confirmation(typed, ready)
    if counts["unclear"] or not ready or verdict.kind != "ok":
        return plan_of(work, found)
    asked = needs_pin(work, f"{command_of(found)} ya {ready}")
    if asked is not None:
        return asked
    employer_lists.set_list(work.connection, found.id, confirmed_at=work.now)
    work.audit("employers.list-confirmed", f"list:{found.id}", why=str(ready))
    if carry_some(work, found):
        return Done((done_say(work, found),))
    return Done((Say("employers.list-under-way", {"count": ready}),))
