"""What is stored under a name stays readable: contexts of cells, labels of digests, flows and steps.

The names are spelt out here and in `cells.py`, and taken from nowhere: renaming one in the program fails here, or where
the program itself reads (test_going_on.py).
"""

import json
import re
from collections.abc import AsyncIterator, Iterator
from hashlib import sha256
from typing import Any, NamedTuple

import pytest
from sqlalchemy import LargeBinary, text

from bot.operator.checking import audit_findings, installation_findings
from storage.database import Database
from storage.tables import metadata
from storage.vault import Vault, open_vault
from tests.support.witness import Left, Raw, told
from tests.witness.cells import CELLS, CHANCE, DIGESTS, Cell, expected

PIN = "482915"
LISTED = ("6311015908909902", "6311011203809961", "6311014505889962", "6311012208799963")
"""The NIKs of the list of people who come first, as office.txt has them: of each the digest alone is kept."""
NAME = re.compile(r"{(\w)\.(\w+)}")

Row = dict[str, Any]
"""The columns that a context names, and the opened cell as `plain`."""


class Opened(NamedTuple):
    """The database, up to date, and its keys."""

    database: Database
    vault: Vault
    raw: Raw

    async def rows(self, query: str) -> list[Row]:
        """What a statement finds."""
        return await self.database.read(lambda c: [dict(row) for row in c.execute(text(query)).mappings()])

    async def plain(self, cell: Cell) -> list[Row]:
        """Every filled cell of a column. Raises TinkError where one stays closed."""
        column = cell.column.partition(".")[2]
        names = "".join(f", {of}.{name} AS {of}_{name}" for of, name in NAME.findall(cell.context))
        filled = f"FROM {cell.rows} WHERE c.{column} IS NOT NULL"
        query = f"SELECT c.{column} AS cell, {cell.key} AS wrapped{names} {filled}"
        return [row | {"plain": self._open(row, cell)} for row in await self.rows(query)]

    def _open(self, row: Row, cell: Cell) -> bytes:
        context = NAME.sub(lambda name: _said(row[f"{name[1]}_{name[2]}"]), cell.context)
        sealer = self.vault if row["wrapped"] is None else self.vault.data_key(row["wrapped"])
        return sealer.open(row["cell"], context)


def _said(value: Any) -> str:
    """A column's value in a context: of a digest its hexadecimal form."""
    return bytes(value).hex() if isinstance(value, bytes | memoryview) else str(value)


@pytest.fixture
async def opened(left: Left) -> AsyncIterator[Opened]:
    database = Database(left.url)
    yield Opened(database, open_vault(left.folder / "keys", create=False), left.raw)
    await database.close()


async def test_keys_fit_and_the_audit_is_whole(left: Left) -> None:
    found = [*await installation_findings(left.settings), *await audit_findings(left.settings, [left.raw["anchor"]])]
    assert [one.key for one in found] == ["check.database-fine", "check.keys-fine", "check.unread", "check.audit-fine"]


def test_every_column_of_bytes_is_a_cell_or_a_digest() -> None:
    bytes_of = {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, LargeBinary)
    }
    assert bytes_of == {cell.column for cell in CELLS} | set(DIGESTS) | CHANCE


async def test_every_cell_opens(opened: Opened, left: Left) -> None:
    filled = {cell.column for cell in CELLS if await opened.plain(cell)}
    assert filled == expected({cell.column for cell in CELLS}, left.release)


async def test_every_digest_is_that_of_its_value(opened: Opened, left: Left) -> None:
    wanted = [value async for value in values(opened)]
    seen = {column for column, _, _ in wanted}
    assert seen == expected(set(DIGESTS) - SEEN_BY_USE, left.release)
    stored = {column: await digests(opened, column) for column in seen}
    strange = [one for one in wanted if opened.vault.index(one[1], one[2]) not in stored[one[0]]]
    assert strange == []


async def test_open_questions_stand_under_their_names(opened: Opened) -> None:
    cell = next(cell for cell in CELLS if cell.column == "chats.state")
    states = [json.loads(row["plain"]) for row in await opened.plain(cell)]
    found = sorted([f"{frame['f']}:{frame['s']}" for frame in state["f"]] for state in states if state["f"])
    assert found == sorted(chat["open"] for chat in opened.raw["chats"].values() if chat["open"])


SEEN_BY_USE = {
    "audit.seal", "inbox.key", "installation.audit_head", "match_keys.key", "search_counts.key", "search_keys.key",
}  # fmt: skip
"""Their values cannot be had from the database: test_going_on.py uses them, `check` walks along the chain.

Those of a search are spelt out in tests/services/test_finding.py.
"""


async def digests(opened: Opened, column: str) -> set[bytes]:
    """Every digest in a column."""
    table, _, name = column.partition(".")
    query = f"SELECT {name} FROM {table} WHERE {name} IS NOT NULL"  # noqa: S608 -- words of ours
    return {row[name] for row in await opened.rows(query)}


async def values(opened: Opened) -> AsyncIterator[tuple[str, str, str]]:
    """(column, label, value) of everything whose digest was stored."""
    for one in (*of_chats(opened.raw), *codes(opened.raw)):
        yield one
    async for one in of_people(opened):
        yield one
    for row in await cells(opened, "sealed.code"):
        yield "reports.code_index", "report-code", f"{row['r_number']}:{row['plain'].decode()}"
    for row in await cells(opened, "sealed.chat"):
        yield "sealed.chat_index", "report-chat", row["plain"].decode()
    for row in await cells(opened, "evidence.content"):
        yield "evidence.digest", "report-evidence", f"{row['r_number']}:{sha256(row['plain']).hexdigest()}"
    for row in await cells(opened, "letters.code"):
        yield "letters.code_index", "letter", row["plain"].decode()
    async for one in of_officers(opened):
        yield one


async def of_people(opened: Opened) -> AsyncIterator[tuple[str, str, str]]:
    """NIKs, phones and membership numbers, and the NIKs of the list of people who come first."""
    for row in await cells(opened, "registrations.details"):
        _name, nik, _kk, _born, phone = json.loads(row["plain"])
        yield "registrations.nik_index", "registrations.nik", nik
        if phone is not None:
            yield "opt_ins.phone_index", "phone", phone
    over = {row["number"] for row in await opened.rows("SELECT number FROM registrations WHERE status = 'ended'")}
    for row in await cells(opened, "registrations.kpj"):
        if row["c_number"] not in over:  # whoever is no member any more leaves the number to others
            yield "registrations.kpj_index", "registrations.kpj", row["plain"].decode()
    if await digests(opened, "priority_people.nik_index"):
        for nik in LISTED:
            yield "priority_people.nik_index", "registrations.nik", nik


async def of_officers(opened: Opened) -> AsyncIterator[tuple[str, str, str]]:
    """First links, PINs, and the code for a new one."""
    for row in await cells(opened, "invitations.code"):
        yield "invitations.code_index", "invitation", row["plain"].decode()
    for row in await opened.rows("SELECT id FROM staff WHERE pin IS NOT NULL"):
        yield "staff.pin", "staff.pin", f"{row['id']}:{PIN}"
    for row in await opened.rows("SELECT id FROM staff WHERE pin_reset IS NOT NULL"):
        code = told(opened.raw, "Dinas", "kode").replace("-", "")
        yield "staff.pin_reset", "staff.pin-reset", f"{row['id']}:{code}"


async def cells(opened: Opened, column: str) -> list[Row]:
    """The opened cells of a column."""
    return await opened.plain(next(cell for cell in CELLS if cell.column == column))


def of_chats(raw: Raw) -> Iterator[tuple[str, str, str]]:
    """Addresses, and the phones that WhatsApp vouches for."""
    labels = {"webchat": "webchat.token", "telegram": "telegram.address", "whatsapp": "whatsapp.address"}
    for chat in raw["chats"].values():
        yield "chats.address_index", labels[chat["channel"]], chat["address"]
        if chat["channel"] == "whatsapp":
            yield "chats.phone_index", "phone", chat["address"]


def codes(raw: Raw) -> Iterator[tuple[str, str, str]]:
    """An invitation and the codes of *sambung* that nobody has used yet."""
    yield "invitations.code_index", "invitation", told(raw, "Admin", "undangan")
    for name in ("Kawan", "Yusuf (web)"):
        yield "pairings.code_index", "pairing", told(raw, name, "kode").replace("-", "")
