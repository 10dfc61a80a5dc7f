"""Each table says how long its rows stay, how they are erased, and how their person is shown them."""

import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, get_args

import pytest
from sqlalchemy import Column, DateTime, ForeignKey, Integer, LargeBinary, MetaData, Table

from handlers.rules.office.retention import terms
from storage.repositories.keeping import led_to, names
from storage.tables import metadata
from storage.tables.core import CHATS, QUESTIONS, RECORDS, STAFF
from storage.tables.keeping import (
    After,
    ByCode,
    Deleted,
    Emptied,
    Fate,
    Kept,
    NotShown,
    Shown,
    ShownIn,
    Term,
    Unreadable,
    With,
    keeping_of,
    kept,
)
from tests.support.guards import none_of
from tests.support.office import balangan
from tests.support.words import keys

EXAMPLE = 'kept(After("at", "question"), {"chat_id": Deleted()}, NotShown("why"))'
SAY = f"Say it in the table's class in storage/tables/, last in __table_args__ (storage/tables/keeping.py): {EXAMPLE}"


def test_every_table_says_how_its_rows_are_kept() -> None:
    none_of((fault for table in metadata.sorted_tables for fault in faults(table)), SAY)


def test_terms_are_those_of_an_office() -> None:
    assert set(get_args(Term)) == set(terms(balangan())), (
        "Term in storage/tables/keeping.py has the names of [retention]"
    )


def faults(table: Table) -> Iterator[str]:
    """What a table does not say, or says wrongly."""
    if "keeping" not in table.info:
        yield f"{table.name}: nobody says how long its rows stay, how they are erased and who is shown them"
        return
    yield from _unknown(table)
    yield from _unnamed(table)
    yield from _open_cells(table)
    yield from _unsaid(table)


def _unknown(table: Table) -> Iterator[str]:
    """Columns and functions that do not exist."""
    said = keeping_of(table)
    stays, named = said.stays, [*said.erased, *re.findall(r"{(\w+)}", said.copies)]
    if isinstance(stays, After | With):
        named += [stays.column.partition(".")[0]]
    if isinstance(stays, After):
        named += stays.cells
    if isinstance(said.shown, Shown):
        named += said.shown.cells.values()
    for fate in said.erased.values():
        named += getattr(fate, "cells", ()) + getattr(fate, "marks", ())
    yield from (
        f"{table.name}: kept(...) names {one}, which is none of its columns" for one in named if one not in table.c
    )
    if isinstance(stays, ByCode):
        module, _, function = stays.function.rpartition(".")
        if not hasattr(import_module(module), function):
            yield f"{table.name}: there is no {stays.function}, which would end its rows"


def _unnamed(table: Table) -> Iterator[str]:
    """Columns that lead to a chat, a registration or a report, without a word of what happens when it is erased."""
    for column in table.columns:
        named = names(table, column.name)
        if named in (None, table, STAFF) or column.name in keeping_of(table).erased:  # officers sign with their number
            continue
        said = "keeping" in named.info
        for root in led_to(table, column.name) if said else ():
            yield f"{table.name}.{column.name} leads to {root.name}: what happens when it is erased?"


def _open_cells(table: Table) -> Iterator[str]:
    """Cells that may be sealed, or digests, in rows that stay, and nothing is said of what becomes of them."""
    for fate in keeping_of(table).erased.values():
        if isinstance(fate, Emptied | Unreadable):
            spared = {*fate.cells, *getattr(fate, "marks", ())}
            for column in table.columns:
                if isinstance(column.type, LargeBinary) and column.name not in spared:
                    yield f"{table.name}.{column.name} stays readable: name it in {type(fate).__name__} as well"


def _unsaid(table: Table) -> Iterator[str]:
    """Messages without words, and rows of nobody's chat that should be shown in one."""
    said = keeping_of(table)
    shown = said.shown
    spoken = (
        (shown.head, shown.line) if isinstance(shown, Shown) else (shown.key,) if isinstance(shown, ShownIn) else ()
    )
    yield from (f"{table.name}: there are no words for {key}" for key in spoken if key not in keys())
    if isinstance(shown, Shown):
        if not any(CHATS in led_to(table, column) for column in said.erased):
            yield f"{table.name}: *data saya* shows rows that a column leads to a chat from, and none does"
        sealed = [one for one in shown.cells.values() if one in table.c and isinstance(table.c[one].type, LargeBinary)]
        if sealed and "chat_id" not in table.c:
            yield f"{table.name}.{sealed[0]} is opened with the key of `chat_id`, which is none of its columns"


def made(said: Mapping[str, Any], *more: Column[Any]) -> Table:
    """A table beside the program's: a chat's, with a sealed cell."""
    chat: Column[int] = Column("chat_id", ForeignKey(CHATS.c.id))
    columns = (Column("id", Integer, primary_key=True), chat, Column("words", LargeBinary), Column("at", DateTime))
    return Table("suggestions", MetaData(), *columns, *more, **said)


def chats(fate: Fate) -> Mapping[str, Any]:
    """What a table of a chat's rows may say of them."""
    return kept(After("at", "question"), {"chat_id": fate}, NotShown("a test"))


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ({}, "nobody says how long its rows stay"),
        (kept(After("at", 1), {}, NotShown("a test")), "suggestions.chat_id leads to chats"),
        (kept(After("when", 1), {"chat_id": Deleted()}, NotShown("a test")), "names when, which is none"),
        (kept(With("list_id"), {"chat_id": Deleted()}, NotShown("a test")), "names list_id, which is none"),
        (kept(After("at", 1, ("plan",)), {"chat_id": Deleted()}, NotShown("a test")), "names plan, which is none"),
        (
            kept(ByCode("handlers.registry.none", ()), {"chat_id": Deleted()}, NotShown("a test")),
            "no handlers.registry",
        ),
        (kept(After("at", 1), {"chat_id": Deleted()}, ShownIn("suggestion.mine")), "no words for suggestion.mine"),
        (chats(Emptied(())), "suggestions.words stays readable: name it in Emptied"),
        (chats(Unreadable(("phone",))), "names phone, which is none"),
        (kept(After("at", 1), {"id": Deleted()}, Shown("menu.help", "menu.help", {})), "leads to a chat from"),
        (chats(Deleted()), None),
        (chats(Emptied(("words",))), None),
        (chats(Kept("a test")), None),
    ],
)
def test_what_is_not_said_is_seen(said: Mapping[str, Any], fault: str | None) -> None:
    found = list(faults(made(said)))
    assert any(fault in one for one in found) if fault else not found


@pytest.mark.parametrize(
    ("column", "to"),
    [
        (Column("question_id", ForeignKey(QUESTIONS.c.id)), "chats"),
        (Column("registration_id", ForeignKey(RECORDS.c.id)), "registrations"),
        (Column("used_chat_id", Integer), "chats"),
    ],
)
def test_whom_a_column_leads_to_is_seen(column: Column[Any], to: str) -> None:
    (fault,) = faults(made(chats(Deleted()), column))
    assert f"suggestions.{column.name} leads to {to}" in fault


def test_an_officers_number_leads_to_nobody() -> None:
    assert not list(faults(made(chats(Deleted()), Column("staff_id", ForeignKey(STAFF.c.id)))))
