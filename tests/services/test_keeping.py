"""What each table says of its rows is done to them: in time, with whom they are about, when somebody asks."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from importlib import import_module
from typing import Any, cast

import pytest
from sqlalchemy import Table

from handlers.rules.office.retention import terms
from handlers.services.base.work import Work
from handlers.services.people.erasing import erase, forget_chats
from handlers.services.people.retention import drop_old
from handlers.services.reports.replies import erase_vault
from storage.repositories.chats import erase_chat
from storage.repositories.keeping import fates
from storage.repositories.reports import report_by_id
from storage.tables import Registration, metadata
from storage.tables.core import CHATS, OUTBOX, RECORDS, REPORTS, SEALED
from storage.tables.keeping import After, ByCode, Deleted, Emptied, Fate, keeping_of
from tests.support.guards import none_of
from tests.support.office import Office, balangan
from tests.support.rows import Row, Rows, without

ADVICE = (
    "What is left of these rows is not what their table says (kept(...) in storage/tables/): mend the one or the other"
)
Seen = dict[Table, Row | None]
DAYS = terms(balangan())
AGED = {
    table: stays.days if isinstance(stays.days, int) else DAYS[stays.days]
    for table in metadata.sorted_tables
    if isinstance(stays := keeping_of(table).stays, After)
}
"""How many days the rows of these tables stay."""
BY_CODE = [
    (table, stays.function, term)
    for table in metadata.sorted_tables
    if isinstance(stays := keeping_of(table).stays, ByCode)
    for term in stays.terms
]
AT_REST: dict[str, Callable[[str], Row]] = {
    "registrations": lambda term: {"registrations.status": term},
    "chats": lambda _: without(CHATS) | {"chats.staff_id": None, "registrations.chat_id": None},
    "sealed": lambda _: {},
}
"""What else a row of a table with code of its own needs before its time can be over."""


async def made(office: Office, **given: Any) -> tuple[Rows, Seen]:
    rows = await office.database.write(lambda c: Rows(c, office.vault, office.clock.now(), given))
    return rows, await office.database.read(rows.seen)


def erased_chat(work: Work, rows: Rows) -> None:
    erase_chat(work.connection, rows.id_of(CHATS), work.vault, work.now)


def erased_record(work: Work, rows: Rows) -> None:
    erase(work, work.uow.session.get_one(Registration, rows.id_of(RECORDS)), talk=False)


def erased_report(work: Work, rows: Rows) -> None:
    erase_vault(work, report_by_id(work.uow.session, rows.id_of(REPORTS)))


@pytest.mark.parametrize(
    ("root", "act"),
    [(CHATS, erased_chat), (RECORDS, erased_record), (REPORTS, erased_report)],
    ids=["chat", "record", "report"],
)
async def test_rows_go_with_whom_they_are_about(office: Office, root: Table, act: Callable[[Work, Rows], None]) -> None:
    rows, before = await made(office, **without(root))
    await office.work(lambda work: act(work, rows))
    after = await office.database.read(rows.seen)
    key = (after[SEALED if root is REPORTS else root] or {})["wrapped_key"]
    assert not key, "what is sealed under it could still be opened"
    expected: dict[Table, list[Fate]] = {}
    for table, _, fate in fates(root):
        expected.setdefault(table, []).append(fate)
    none_of((line for table in expected for line in wrong(table, expected[table], before, after)), ADVICE)
    none_of(touched(before, after, but=expected), "Rows of others went as well")


async def test_what_a_chat_knows_of_its_person_goes_when_they_ask(office: Office) -> None:
    rows, before = await made(office)
    await office.work(lambda w: forget_chats(w, w.uow.session.get_one(Registration, rows.id_of(RECORDS))))
    after = await office.database.read(rows.seen)
    gone = {table for table, _, fate in fates(CHATS) if isinstance(fate, Deleted) and fate.asked}
    none_of((table for table in gone if after[table] is not None), ADVICE)
    none_of(touched(before, after, but={*gone, OUTBOX}), "More went than was asked for")


@pytest.mark.parametrize("unless", [False, True], ids=["over", "needed"])
async def test_rows_go_when_their_time_is_over(office: Office, *, unless: bool) -> None:
    given: Row = {"registrations.status": "waiting"}
    if unless:
        given |= {"employer_lists.finished_at": None, "outbox.status": "pending", "questions.closed_at": None}
    rows, before = await made(office, **given)
    spared = {table for table in AGED if unless and table.name in {"employer_lists", "outbox", "question_lines"}}
    start = office.clock.now()
    for days in sorted(set(AGED.values())):
        office.clock.set(start + timedelta(days=days))
        await until_done(office, drop_old)
        now = await office.database.read(rows.seen)
        none_of([t for t in AGED if AGED[t] >= days and not still(t, before, now)], "These went too early")
        office.clock.set(start + timedelta(days=days, seconds=1))
        await until_done(office, drop_old)
        now = await office.database.read(rows.seen)
        stale = [t for t in AGED if AGED[t] == days and still(t, before, now) != (t in spared)]
        none_of(stale, "These are still there, or went although they are needed")


@pytest.mark.parametrize(("table", "function", "term"), BY_CODE, ids=str)
async def test_code_of_its_own_keeps_the_term_that_a_table_names(
    office: Office, table: Table, function: str, term: str
) -> None:
    rows, before = await made(office, **AT_REST[table.name](term))
    ((column, fate),) = [(c, f) for c, f in keeping_of(table).erased.items() if isinstance(f, Emptied)]
    module, _, name = function.rpartition(".")
    job = getattr(import_module(module), name)
    end = office.clock.now()
    if term == "member":
        last = balangan().programme.end
        end += timedelta(days=(last - office.clock.now().date()).days)
    office.clock.set(end + timedelta(days=DAYS[term] - 1))
    await until_done(office, job)
    assert (await office.database.read(rows.seen))[table] == before[table], f"too early: {column}"
    office.clock.set(end + timedelta(days=DAYS[term] + 2))
    await until_done(office, job)
    none_of(wrong(table, [fate], before, await office.database.read(rows.seen)), ADVICE)


async def until_done(office: Office, job: Callable[[Work], bool]) -> None:
    while await office.work(job):
        pass


def still(table: Table, before: Seen, after: Seen) -> bool:
    """True where a row, or what of it has a time, is there as it was."""
    was, now, stays = before[table] or {}, after[table], cast(After, keeping_of(table).stays)
    return now is not None and all(now[cell] == was[cell] for cell in stays.cells)


def wrong(table: Table, expected: list[Fate], before: Seen, after: Seen) -> Iterator[str]:
    """What differs between a row that was erased and what its table says of it."""
    was, now = before[table] or {}, after[table]
    if any(isinstance(fate, Deleted) for fate in expected):
        if now is not None:
            yield f"{table.name}: the row is still there"
        return
    if now is None:
        yield f"{table.name}: the row is gone"
        return
    emptied = [fate for fate in expected if isinstance(fate, Emptied)]
    cells = {cell for fate in emptied for cell in fate.cells}
    marks = {mark for fate in emptied for mark in fate.marks}
    yield from (f"{table.name}.{cell}: can still be read" for cell in sorted(cells) if now[cell])
    changed = {name for name in was if was[name] != now[name]} - cells - marks
    yield from (f"{table.name}.{name}: changed, and kept(...) does not name it" for name in sorted(changed))


def touched(before: Seen, after: Seen, but: Any) -> list[str]:
    return [table.name for table in before if table not in but and before[table] != after[table]]
