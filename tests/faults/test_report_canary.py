"""Nothing of a reporter can be read anywhere: no table, file, log, metric or message to anybody else holds a byte.

Canaries are planted in the story, the answers, the evidence and the identity; then everything is searched.
"""

import asyncio
import io
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image
from sqlalchemy import MetaData, select

from storage.database import Database
from tests.postgres import Postgres
from tests.support.joining import typed_to_join
from tests.support.program import Program
from tests.support.reporting import CODE

STORY = ("Mandor Kukuruyuk Wibisana menyimpan slip di laci merah.", "Saya Bulbulanti Pelatukwati, kamar 17 mess hijau.")
NAME, PHONE = "Bulbulanti Pelatukwati", "081277665544"
MORE = "Burung jalakputih melihat semuanya."
UNION = "Serikat Cendrawasih Merdeka"
THREATS = ("saya diancam", "saya dipecat")
SECRETS = (
    "kukuruyuk", "wibisana", "laci merah", "bulbulanti", "pelatukwati", "kamar 17", "jalakputih", "cendrawasih",
    PHONE, PHONE[1:], "burungkamera",
)  # fmt: skip
"""In no other test, and in no word of ours."""
OFFICERS = ("case-dinas", "case-bpjs", "dinas", "head", "administrator")


def found_in(content: bytes) -> set[str]:
    """The secrets that stand in these bytes, in any letter case and in the usual encodings."""
    content = content.lower()
    return {
        secret
        for secret in SECRETS
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        if secret.lower().encode(encoding) in content
    }


def evidence() -> bytes:
    """A picture that says in its metadata who took it."""
    picture, out = Image.new("RGB", (300, 200), "white"), io.BytesIO()
    exif = picture.getexif()
    exif[0x010F], exif[0x013B] = "burungkamera", NAME
    picture.save(out, "JPEG", exif=exif, comment=b"burungkamera")
    assert found_in(out.getvalue()) >= {"burungkamera", "bulbulanti"}
    return out.getvalue()


class Person:
    """One session over HTTP."""

    def __init__(self, http: httpx.AsyncClient, token: str) -> None:
        self.http, self.headers, self.sent = http, {"authorization": f"Bearer {token}"}, 0

    @classmethod
    async def new(cls, http: httpx.AsyncClient) -> "Person":
        return cls(http, (await http.post("/webchat/sessions")).json()["token"])

    async def say(self, **said: str) -> None:
        self.sent += 1
        posted = await self.http.post(
            "/webchat/messages", json={"id": f"{self.sent}-kukuruyuk", **said}, headers=self.headers
        )
        assert posted.status_code == 202, said

    async def send(self, content: bytes) -> None:
        self.sent += 1
        file = {"file": ("bulbulanti.jpg", content, "image/jpeg")}
        posted = await self.http.post(
            "/webchat/messages", data={"id": str(self.sent)}, files=file, headers=self.headers
        )
        assert posted.status_code == 202

    async def shown(self) -> list[dict[str, Any]]:
        """What stands in the chat, without the ids that we gave to our own messages."""
        found = (await self.http.get("/webchat/messages", headers=self.headers)).json()["messages"]
        return [{key: value for key, value in message.items() if key != "re"} for message in found]


async def report(person: Person) -> tuple[str, str]:
    """A whole report with everything in it; (number, code)."""
    for kind, value in (
        ("text", "lapor"), ("choice", "setuju"), ("choice", "serikat"), ("text", UNION), ("text", "25"),
        ("text", STORY[0]), ("choice", "piutang"), ("text", "PT Contoh Sejahtera"), ("text", "Juai"),
        ("text", "Maret 2025"), ("text", "30"), ("text", "tertulis jalakputih"), ("text", STORY[0]),
        ("text", STORY[1]), ("choice", "selesai"),
    ):  # fmt: skip
        await person.say(**{kind: value})
    await person.send(evidence())
    for kind, value in (
        ("choice", "selesai"), ("choice", "ya"), ("choice", "tidak"), ("choice", "tertutup"), ("text", NAME),
        ("text", PHONE), ("choice", "terlihat"), ("choice", "kirim"),
    ):  # fmt: skip
        await person.say(**{kind: value})
    receipt = next(m for m in await person.shown() if m["key"] == "report.receipt")
    number = receipt["text"].split("Nomornya ")[1].split(".")[0]
    code = CODE.search(receipt["text"])
    assert code is not None
    return number, code.group()


async def live(program: Program) -> tuple[str, list[Person]]:
    """A report is sent, followed, added to; officers hear of it. Returns its code and everybody who may not read it."""
    async with httpx.AsyncClient(base_url=program.url, timeout=30) as http:
        office = [await Person.new(http) for _ in OFFICERS]
        for officer, code in zip(office, CODES, strict=True):
            for said in typed_to_join(code):
                await officer.say(text=said)
        person, stranger = await Person.new(http), await Person.new(http)
        number, code = await report(person)
        for said in THREATS:
            await person.say(text=said)
        await stranger.say(text=f"laporan {number} {code}")
        await stranger.say(choice="tambah")
        await stranger.say(text=MORE)
        await stranger.say(choice="selesai")
        await stranger.say(choice="tutup")
        for officer in office:
            for said in ("/laporan", f"/laporan {number}", f"/laporan {number} tanya Sejak kapan?", f"status {number}"):
                await officer.say(text=said)
        await person.say(text=MORE)
        await person.say(choice="selesai")
        draft = await Person.new(http)
        for kind, value in (("text", "lapor"), ("choice", "setuju"), ("choice", "serikat"), ("text", UNION)):
            await draft.say(**{kind: value})
        await asyncio.sleep(1)
        for officer in office:
            assert found_in(str(await officer.shown()).encode()) == set()
            assert code not in str(await officer.shown())
        assert found_in(str(await person.shown()).encode()) >= {"kukuruyuk"}, "the reporter sees their own words"
        assert found_in((await http.get("/metrics")).content) == set()
        return code, office


CODES = tuple(f"kode-{role}-undangan" for role in OFFICERS)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data"


async def test_nothing_of_a_reporter_can_be_read(
    durable_database_url: str, folder: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    invited = ",".join(f"{role}:{code}" for role, code in zip(OFFICERS, CODES, strict=True))
    with Program(folder, durable_database_url, INVITE_CODES=invited) as program:
        await asyncio.to_thread(program.start)
        code, _office = await live(program)
        places = [folder, tmp_path]
        if durable_database_url.startswith("postgresql"):
            server: Postgres = request.getfixturevalue("_durable_postgres")
            server.run("CHECKPOINT")
            places.append(server.socket)
        for content in files(places):
            assert found_in(content) == set()
            assert code.encode() not in content
        program.kill()
    printed = program.log.read_bytes()
    assert found_in(printed) == set()
    assert code.encode() not in printed
    await check_cells(durable_database_url, code)


def files(places: list[Path]) -> Iterator[bytes]:
    """Every file below these folders, as far as we may read it; a running server makes and drops some."""
    for place in places:
        for folder, _, names in os.walk(place):
            for name in names:
                with suppress(OSError):
                    yield (Path(folder) / name).read_bytes()


async def check_cells(url: str, code: str) -> None:
    """The same question asked of every cell, in case the database packs what it stores."""
    database, tables = Database(url), MetaData()
    await database.read(tables.reflect)
    assert {"reports", "sealed", "report_lines", "evidence"} <= set(tables.tables)
    for table in tables.sorted_tables:
        for row in await database.read(lambda c, t=table: list(c.execute(select(t)))):  # type: ignore[misc]
            for name, cell in zip(table.c.keys(), row, strict=True):
                plain = cell if isinstance(cell, bytes) else str(cell).encode()
                assert found_in(plain) == set(), f"{table.name}.{name}"
                assert code.encode() not in plain, f"{table.name}.{name}"
    await database.close()
