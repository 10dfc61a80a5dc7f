"""No personal byte can be read in the database, its log, the files beside it, or what the program prints."""

import asyncio
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import httpx
import pytest
from sqlalchemy import MetaData, select

from storage.database import Database
from tests.postgres import Postgres
from tests.support.people import Person
from tests.support.program import Program

# Words that nobody else in these tests uses, so that finding one is finding this person.
CANARY = Person.new(name="KANARIWATI BULBULANTO", phone="081299887766")
TYPED = ("Ny. Kanariwati Bulbulanto, S.Pd", "saya punya rahasia zamrudkhatulistiwa", "NIK 6311015708909 kenari")
SECRETS = (
    "kanariwati", "bulbulanto", "zamrudkhatulistiwa", "kenari", "6311015708909", CANARY.nik, CANARY.kk,
    "081299887766", "81299887766", f"{CANARY.born:%d-%m-%Y}", CANARY.born.isoformat(), "KABAR-SANDI-UNDANGAN",
)  # fmt: skip


def found_in(content: bytes) -> set[str]:
    """The secrets that stand in these bytes, in any letter case and in the usual encodings."""
    content = content.lower()
    return {
        secret
        for secret in SECRETS
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        if secret.lower().encode(encoding) in content
    }


def test_the_search_finds_what_is_there() -> None:
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        assert found_in("xx Kanariwati xx".encode(encoding)) == {"kanariwati"}


async def live(program: Program) -> None:
    """A person registers with detours; something is refused, something is erased, something fails."""
    async with httpx.AsyncClient(base_url=program.url, timeout=20) as http:
        token = (await http.post("/webchat/sessions")).json()["token"]
        headers = {"authorization": f"Bearer {token}"}
        said = [{"text": text} for text in ("halo", "status", "daftar")]
        for kind, value in CANARY.answers():
            said.append({kind: value})
            if value == "saya":
                said += [{"text": text} for text in TYPED] + [{"choice": "tidak"}]
        said += [{"text": "status"}, {"text": "data saya"}, {"text": "petugas"}, {"text": TYPED[1]}, {"text": "ya"}]
        said += [{"text": f"/{TYPED[0]}"}, {"text": f"/gabung {SECRETS[-1]}"}, {"text": "daftar"}]
        said += [{"choice": "setuju"}, {"choice": "saya"}, {"text": CANARY.name}]
        for number, one in enumerate(said):
            posted = await http.post("/webchat/messages", json={"id": f"{number}-{SECRETS[0]}", **one}, headers=headers)
            assert posted.status_code == 202
        upload = {"file": (f"{SECRETS[0]}.jpg", SECRETS[1].encode() * 9000, "image/jpeg")}
        posted = await http.post("/webchat/messages", data={"id": "file"}, files=upload, headers=headers)
        assert posted.status_code == 202
        for path in (f"/d/{SECRETS[0]}", f"/webchat/files/{SECRETS[1]}", f"/webchat/messages?after={SECRETS[2]}"):
            await http.get(path, headers=headers)
        await http.post("/webchat/messages", content=SECRETS[0].encode(), headers=headers)
        shown = (await http.get("/webchat/messages", headers=headers)).json()["messages"]
        assert "registration.receipt" in [message["key"] for message in shown]
        assert found_in(str(shown).encode()) >= {"kanariwati", CANARY.nik}, "the person sees their own words"
        assert found_in((await http.get("/metrics")).content) == set()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data"


async def test_nothing_personal_can_be_read(
    durable_database_url: str, folder: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    with Program(folder, durable_database_url) as program:
        await asyncio.to_thread(program.start)
        await live(program)
        places = [folder, tmp_path]
        if durable_database_url.startswith("postgresql"):
            server: Postgres = request.getfixturevalue("_durable_postgres")
            server.run("CHECKPOINT")
            places.append(server.socket)
        looked = 0
        for content in files(places):
            looked += 1
            assert found_in(content) == set()
        assert looked > 3
        program.kill()
    assert found_in(program.log.read_bytes()) == set()
    await check_cells(durable_database_url)


def files(places: list[Path]) -> Iterator[bytes]:
    """Every file below these folders, as far as we may read it; a running server makes and drops some."""
    for place in places:
        for folder, _, names in os.walk(place):
            for name in names:
                with suppress(OSError):
                    yield (Path(folder) / name).read_bytes()


async def check_cells(url: str) -> None:
    """The same question asked of every cell, in case the database packs what it stores."""
    database = Database(url)
    tables = MetaData()
    await database.read(tables.reflect)
    assert len(tables.tables) > 10
    for table in tables.sorted_tables:
        for row in await database.read(lambda c, t=table: list(c.execute(select(t)))):  # type: ignore[misc]
            for name, cell in zip(table.c.keys(), row, strict=True):
                plain = cell if isinstance(cell, bytes) else str(cell).encode()
                assert found_in(plain) == set(), f"{table.name}.{name}"
                assert not re.search(rb"\b\d{16}\b", plain), f"{table.name}.{name}"
    await database.close()
