"""The audit's chain: whoever changes it is found."""

from typing import Any

import pytest
from sqlalchemy import delete, insert, select, update

from handlers.services.base.audit_chain import Checked, anchor, check_chain
from storage.rows import table_of
from storage.tables import AuditLine, Installation
from tests.support.office import Office

LINES = table_of(AuditLine)
HEAD = table_of(Installation)


async def sealed(office: Office) -> None:
    """Some lines in the chain."""
    for _ in range(3):
        await office.registered()
    await office.staff("dinas")
    await office.pump()


async def checked(office: Office, *anchors: str) -> Checked:
    """The walk."""
    return await office.database.read(lambda c: check_chain(c, office.vault, anchors))


async def change(office: Office, statement: Any) -> None:
    """Somebody at the database."""
    await office.database.write(lambda c: c.execute(statement))


async def test_every_line_is_sealed_within_seconds(office: Office) -> None:
    await sealed(office)
    found = await checked(office)
    assert (found.sealed, found.waiting, found.broken) == (5, 0, None)
    await office.registered()
    assert (await checked(office)).waiting == 1
    office.clock.advance(seconds=6)
    await office.pump()
    assert (await checked(office)).sealed == 6
    kept = await office.database.read(anchor)
    assert kept == (await checked(office, found.anchor)).anchor
    assert (await checked(office, found.anchor, kept)).broken is None


@pytest.mark.parametrize(
    "statement",
    [
        update(LINES).where(LINES.c.place == 2).values(actor="chat:99"),
        update(LINES).where(LINES.c.place == 2).values(why="anders"),
        update(LINES).where(LINES.c.place == 2).values(seal=b"x" * 16),
        delete(LINES).where(LINES.c.place == 2),
        update(LINES).where(LINES.c.place == 2).values(place=None, seal=None),
    ],
    ids=["actor", "reason", "seal", "deleted", "unsealed"],
)
async def test_a_changed_chain_breaks_where_it_was_changed(office: Office, statement: Any) -> None:
    await sealed(office)
    await change(office, statement)
    assert (await checked(office)).broken == 2


async def test_a_line_that_was_put_in_is_found(office: Office) -> None:
    await sealed(office)
    values = {"at": office.clock.now(), "actor": "staff:1", "action": "vote.setuju", "place": 6, "seal": b"y" * 16}
    await change(office, insert(LINES).values(**values))
    assert (await checked(office)).broken == 6


async def test_a_cut_end_is_found_by_the_head_and_by_an_anchor(office: Office) -> None:
    await sealed(office)
    kept = (await checked(office)).anchor
    await change(office, delete(LINES).where(LINES.c.place == 5))
    assert (await checked(office)).broken == 5
    ((seal,),) = await office.rows(select(LINES.c.seal).where(LINES.c.place == 4))
    await change(office, update(HEAD).values(audit_head_id=4, audit_head=seal))
    assert (await checked(office)).broken is None
    assert (await checked(office, kept)).broken == 5


async def test_lines_that_commit_late_find_their_place(office: Office) -> None:
    await sealed(office)
    row = {"at": office.clock.now(), "actor": "system", "action": "late", "subject": "", "fields": "", "why": ""}
    await change(office, insert(LINES).values(id=10_000, **row))
    office.clock.advance(seconds=6)
    await office.pump()
    await change(office, insert(LINES).values(id=9_000, **row))
    office.clock.advance(seconds=6)
    await office.pump()
    assert (await checked(office)).broken is None
    assert (await checked(office)).sealed == 7
