"""The program killed while it works off a list of employers: every row is carried out, and none of them twice."""

import asyncio
import hashlib
import itertools
from collections.abc import Awaitable
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import func, select

from handlers.services.employers.list_carrying import CARRIED
from storage.database import Database
from storage.rows import table_of
from storage.tables import Case, CaseStep, Employer, EmployerListRow
from tests.support.joining import typed_to_join
from tests.support.program import Program
from tests.support.xlsx import XLSX, xlsx

ROWS = 240
CODE = "kode-undangan-contoh"
PATIENCE = 120.0
LEASE_OVER = timedelta(minutes=1)
"""What a killed process held is free after half a minute."""
CASES, STEPS, EMPLOYERS, LINES = (table_of(t) for t in (Case, CaseStep, Employer, EmployerListRow))
_ids = itertools.count()


def a_word(what: str) -> str:
    """A word that is like no other."""
    return "".join(chr(97 + byte % 26) for byte in hashlib.sha256(what.encode()).digest()[:9])


def listed() -> bytes:
    rows = [(f"PT {a_word(f'a{i}')} {a_word(f'b{i}')}", f"Jl. Contoh {i}", i + 1_000) for i in range(ROWS)]
    return xlsx([("Perusahaan", "Alamat", "Tunggakan"), *rows])


class Officer:
    """A case officer of BPJS whose page repeats a message until it was accepted."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self._http = http
        self._headers: dict[str, str] = {}

    async def join(self) -> None:
        """A session that joined by its invitation."""
        token = (await self._until("POST", "/webchat/sessions")).json()["token"]
        self._headers = {"authorization": f"Bearer {token}"}
        for text in typed_to_join(CODE):
            await self.say(text)

    async def say(self, text: str) -> None:
        """Type something."""
        said = {"id": f"k{next(_ids)}", "text": text}
        await self._until("POST", "/webchat/messages", json=said, headers=self._headers)

    async def send(self, content: bytes) -> None:
        """Upload a spreadsheet."""
        more = {"data": {"id": f"k{next(_ids)}"}, "files": {"file": ("daftar.xlsx", content, XLSX)}}
        await self._until("POST", "/webchat/messages", headers=self._headers, **more)

    async def hears(self, key: str) -> str:
        """Wait for a message of that key; its text."""
        async with asyncio.timeout(PATIENCE):
            while True:
                shown = await self._until("GET", "/webchat/messages", headers=self._headers)
                found = [one["text"] for one in shown.json()["messages"] if one["key"] == key]
                if found:
                    return str(found[-1])
                await asyncio.sleep(0.2)

    async def _until(self, method: str, path: str, **more: Any) -> httpx.Response:
        while True:
            try:
                response = await self._http.request(method, path, **more)
            except httpx.TransportError:
                await asyncio.sleep(0.05)
                continue
            if response.is_success:
                return response
            assert response.status_code == 503, (response.status_code, response.text)
            await asyncio.sleep(0.05)


async def reached(database: Database, state: str, least: int) -> None:
    """Wait until so many rows are in that state."""
    counted = select(func.count()).select_from(LINES).where(LINES.c.state == state)
    async with asyncio.timeout(PATIENCE):
        while await number(database, counted) < least:  # noqa: ASYNC110 -- another process rings no bell here
            await asyncio.sleep(0.01)


async def number(database: Database, query: Any) -> int:
    return int(await database.read(lambda c: c.execute(query).scalar_one()))


@pytest.mark.timeout(400)  # a busy machine; alone it takes a quarter of a minute
async def test_a_killed_list_goes_on_by_itself(durable_database_url: str, tmp_path: Path) -> None:
    database = Database(durable_database_url)
    with Program(tmp_path, durable_database_url, INVITE_CODES=f"case-bpjs:{CODE}") as program:
        await asyncio.to_thread(program.start)
        async with httpx.AsyncClient(base_url=program.url, timeout=20) as http:
            officer = Officer(http)
            await officer.join()
            await officer.send(listed())
            await killed(program, reached(database, "new", 1))
            await officer.hears("employers.list-confirm")
            await officer.say(f"SETUJU {ROWS}")
            await killed(program, reached(database, "done", 2 * CARRIED))
            assert f"{ROWS} perusahaan" in await officer.hears("employers.list-done")
        await asyncio.to_thread(program.stop)
    for table in (CASES, EMPLOYERS):
        assert await number(database, select(func.count()).select_from(table)) == ROWS
    once = select(STEPS.c.case_id, STEPS.c.action).group_by(STEPS.c.case_id, STEPS.c.action).having(func.count() > 1)
    assert await database.read(lambda c: c.execute(once).all()) == []
    await database.close()


async def killed(program: Program, moment: Awaitable[None]) -> None:
    """End it at that moment as a power cut does, and begin it anew. The timed job holds the list at the second one."""
    await moment
    await program.restart(later=LEASE_OVER)
