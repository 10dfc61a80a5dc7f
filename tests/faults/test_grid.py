"""The grid of rights, made from the program itself: every role, command, button, page, file and area.

Everything that may be read is planted as a word that stands nowhere else (a canary), in two villages of two districts.
Each officer then says and presses everything; what they were shown, in any letter case, must be theirs to see.
"""

import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from sqlalchemy import select
from sqlmodel import SQLModel
from starlette.routing import BaseRoute, Mount, Route

from handlers.commands.membership import membership_number
from handlers.registry import COMMANDS
from storage.enums import Role, Status
from tests.support.cases import case
from tests.support.chat import Chat, Heard
from tests.support.desk import reported
from tests.support.office import Office, number_in
from tests.support.on_the_spot import work_on_the_spot
from tests.support.people import Person
from tests.support.staff import officer
from tests.support.stages import put

HERE, THERE = "63.11.01.2005", "63.11.02.2001"
"""Villages of two districts."""
STAGES = (Status.SUBMITTED, Status.VERIFIED, Status.MEMBER)
NAMES = {HERE: ("WIRABUWANA", "TIRTAKENCANA", "GENDISARUM"), THERE: ("BAYUSAGARA", "JALAKSURENGGA", "KIDANGMAS")}
STORY, REPORTER, ASKED = "mandornya menyimpan slip di laci kukuruyuk", "Bulbulanti Pelatuk", "jalakputih di kantor"
COMPANY = "PT Cendrawasih Rimba"

VERIFIERS, VILLAGERS = {"dinas", "bpjs"}, {"village", "agent"}
CASE_OFFICERS = {"case-dinas", "case-bpjs"}
MAY_SEE: Mapping[str, set[str]] = {
    "name": VERIFIERS | VILLAGERS,
    "nik": VERIFIERS,
    "kk": VERIFIERS,
    "born": VERIFIERS,
    "phone": VERIFIERS | VILLAGERS,
    "kpj": set(),
    "question": {"dinas"},
    "report": CASE_OFFICERS,
    "words": CASE_OFFICERS,
    "reporter": set(),
    "company": CASE_OFFICERS | {"head", "administrator", "reader"},
}
"""Who may be shown what, of their area. Nobody sees a membership number; a reporter's name takes two agencies.

A recap counts by company, as the tables of document 000 do.
"""
DOES_SEE: Mapping[str, tuple[str, ...]] = {
    "dinas": ("name", "nik", "kk", "born", "phone"),
    "bpjs": ("name", "nik", "kk", "born", "phone"),
    "village": ("name",),
    "agent": ("name",),
    "case-dinas": ("report", "words", "company"),
    "case-bpjs": ("report", "words", "company"),
    "head": ("company",),
}
"""What the walk must come by, to say anything."""

OFFICERS: tuple[tuple[str, str | None], ...] = (
    ("administrator", None),
    ("dinas", None),
    ("dinas", "63.11.02"),
    ("bpjs", None),
    ("bpjs", "63.11.02"),
    ("village", HERE),
    ("agent", THERE),
    ("case-dinas", None),
    ("case-bpjs", None),
    ("head", None),
    ("reader", None),
    ("reader", "63.11.02"),
    ("nobody", None),
)
TAILS = {
    "perbaiki": "nik angkanya salah", "tolak": "umur", "berkas": "terima", "kpj": "26012349991",
    "buka": "kata alasan yang cukup panjang", "laporan": "tanya Sejak kapan?", "balas": "Datang saja ke kantor.",
    "kasus": "berkas",
}  # fmt: skip
MORE = {"ekspor": ("antrean", "bpjs", "nomor", "semua", "semua peserta", "semua disetujui 63.11.02", "kasus")}
"""What a command gives by a word of its own."""
ENDS = {"keluar", "kunci", "gabung", "hapus", "mulai_lagi", "berhenti", "pisah", "sambung"}
"""What would end the walk: the role, the session, or the conversation."""
SAYS_BACK = {"nama_saya"}
"""What answers with the words that were typed."""
STREAM = "/webchat/events"
"""What a GET of the messages shows too, without an end."""
BOOKKEEPING = {
    "attempts", "audit", "chats", "contents", "counters", "files", "inbox", "job_runs", "outbox", "pulse", "staff",
    "unread",
}  # fmt: skip
"""Tables in which everybody's messages leave a line."""


@dataclass(frozen=True, slots=True)
class Canary:
    """A word of the office, what it tells, and of which village."""

    word: str
    thing: str
    village: str | None = None

    def stands_in(self, shown: str) -> bool:
        """In any letter case; a number also where it is written in groups."""
        if self.word.isdecimal():
            return self.word in re.sub(r"(?<=\d)[\s.\-]+(?=\d)", "", shown)
        return self.word.casefold() in shown.casefold()


@dataclass(slots=True)
class World:
    """An office with something of everything, and all that its people were shown."""

    office: Office
    canaries: list[Canary] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)

    async def fill(self) -> None:
        """People of every stage in both villages, a question, a report, a case."""
        for village, names in NAMES.items():
            for at, (stage, name) in enumerate(zip(STAGES, names, strict=True)):
                await self._registered(village, stage, name, at)
        worker = await self.office.chat()
        self.numbers.append(number_in((await worker.say("petugas", ASKED))[0]))
        person = {"name": REPORTER, "phone": "+6281277665544"}
        self.numbers.append(report := await reported(self.office, words=STORY, person=person))
        self.numbers.append(await case(self.office, COMPANY))
        self.canaries += [
            Canary(ASKED, "question"), Canary(report, "report"), Canary(STORY, "words"), Canary(REPORTER, "reporter"),
            Canary("81277665544", "reporter"), Canary(COMPANY, "company"),
        ]  # fmt: skip

    async def _registered(self, village: str, stage: Status, name: str, at: int) -> None:
        """Somebody who stands there, and what of them is nobody else's."""
        phone, born = f"0812{village[6:8]}{at}77331", date(1950 + 10 * int(village[6:8]) + at, 8, 17)
        person = Person.new(name=f"{name} CONTOH", village=village, district=village[:8], phone=phone, born=born)
        number = await self.office.registered(person)
        self.numbers.append(number)
        await put(self.office, number, Status.PAPERS_COMPLETE if stage is Status.MEMBER else stage)
        if stage is Status.MEMBER:
            kpj = f"260{village[6:8]}99{village[-4:]}"
            bpjs = await self.office.actor("bpjs")
            await self.office.work(lambda work: membership_number(work, f"{number} {kpj}"), actor=bpjs)
            self.canaries.append(Canary(kpj, "kpj", village))
        self.canaries += [
            Canary(name, "name", village), Canary(person.nik, "nik", village), Canary(person.kk, "kk", village),
            Canary(f"17-08-{born.year}", "born", village), Canary(f"{born.year}-08-17", "born", village),
            Canary(f"17 Agustus {born.year}", "born", village),
            Canary(phone[1:], "phone", village),
        ]  # fmt: skip

    def not_for(self, role: str, area: str | None) -> list[Canary]:
        """What an officer may never be shown."""
        return [one for one in self.canaries if not (role in MAY_SEE[one.thing] and _covers(area, one.village))]

    async def rows(self) -> dict[str, list[Any]]:
        """All that the office knows, but what talking alone leaves behind."""
        tables = [table for table in SQLModel.metadata.sorted_tables if table.name not in BOOKKEEPING]
        return {table.name: await self.office.rows(select(table).order_by(*table.primary_key)) for table in tables}


def _covers(area: str | None, village: str | None) -> bool:
    return area is None or village is None or village == area or village.startswith(f"{area}.")


@pytest.fixture
async def world(sqlite_url: str, tmp_path: Path) -> Any:
    """On one database: who may is decided before any row is asked for, and lists are tested on both elsewhere."""
    office = await Office.open(sqlite_url, tmp_path)
    work_on_the_spot(office.database)
    made = World(office)
    await made.fill()
    yield made
    await office.close()


# --- who says it ---


async def joined(office: Office, role: str, area: str | None) -> Chat:
    """Somebody of this role, or a worker who registered nobody."""
    return await (office.chat() if role == "nobody" else officer(office, role, area))


def usable(role: str) -> set[str]:
    """The commands of a role; who else may what stands in tests/handlers/test_who_may.py."""
    one = None if role == "nobody" else Role(role)
    return {name for name, command in COMMANDS.items() if one in command.who}


def lines(name: str, world: World, role: str) -> Iterable[str]:
    """A command alone, about each record there is, and about places and words.

    What everybody may use is tried in full by nobody; an officer tries it about a record here, and one elsewhere.
    """
    yield f"/{name}"
    brief = role != "nobody" and name in usable("nobody")
    for number in (world.numbers[0], world.numbers[3]) if brief else world.numbers:
        yield f"/{name} {number} {TAILS.get(name, '')}".strip()
    if brief:
        return
    words = ("63.11.02", NAMES[THERE][0], "1", *MORE.get(name, ())) if name not in SAYS_BACK else ()
    yield from (f"/{name} {word}" for word in words)


async def opened(chat: Chat, heard: Iterable[Heard]) -> str:
    """All that a person reads in some messages: words, buttons, and what stands in the files."""
    parts: list[str] = []
    for one in heard:
        parts += [one.text, *one.choices, *one.choices.values()]
        parts += [text_of(await chat.fetch(file), file["name"]) for file in one.files if ".png" not in file["name"]]
    return "\n".join(parts)


def text_of(content: bytes, name: str) -> str:
    """What a sheet or a paper says."""
    if name.endswith(".pdf"):
        return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    book = load_workbook(io.BytesIO(content))
    return "\n".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)


def leaked(world: World, role: str, area: str | None, shown: str) -> list[str]:
    """What was shown that is not theirs."""
    return [f"{one.thing}: {one.word}" for one in world.not_for(role, area) if one.stands_in(shown)]


@pytest.mark.parametrize(("role", "area"), OFFICERS)
async def test_an_officer_is_shown_what_is_theirs_and_no_more(world: World, role: str, area: str | None) -> None:
    chat = await joined(world.office, role, area)
    mine = [one for one in world.canaries if one not in world.not_for(role, area)]
    unseen = set(DOES_SEE.get(role, ()))
    everybodys = usable("nobody") if role in ("nobody", "village") else set()
    for name in sorted((usable(role) - usable("nobody") | everybodys) - ENDS):
        for line in lines(name, world, role):
            shown = await opened(chat, await chat.say(line))
            assert leaked(world, role, area, shown) == [], line
            unseen -= {one.thing for one in mine if one.thing in unseen and one.stands_in(shown)}
    assert unseen == set(), "the walk is blind to this"


@pytest.mark.parametrize(("role", "area"), [one for one in OFFICERS if one[1] is None or "." not in one[1][6:]])
async def test_a_command_of_others_is_no_command_and_changes_nothing(world: World, role: str, area: str | None) -> None:
    chat, before = await joined(world.office, role, area), await world.rows()
    ((_, unknown),) = {(m.key, m.text) for m in await chat.say("/tidakada") if m.key == "problems.unknown-command"}
    for name in sorted(COMMANDS.keys() - usable(role)):
        for line in (f"/{name}", *(f"/{name} {number} {TAILS.get(name, '')}" for number in world.numbers[:2])):
            heard = await chat.say(line)
            assert (heard[0].key, heard[0].text) == ("problems.unknown-command", unknown), line
    after = await world.rows()
    assert [name for name, rows in after.items() if rows != before[name]] == []


# --- buttons, files, pages ---


async def test_buttons_and_files_of_one_are_nothing_to_another(world: World) -> None:
    one_of_each = {role: (role, area) for role, area in reversed(OFFICERS)}
    people = {one: await joined(world.office, *one) for one in one_of_each.values()}
    for (role, _), chat in people.items():
        for name in sorted(usable(role) - ENDS):
            await chat.say(f"/{name}", f"/{name} {world.numbers[0]}")
    pressed = {choice for chat in people.values() for one in chat.log for choice in one.choices}
    files = [(chat, file) for chat in people.values() for one in chat.log for file in one.files]
    assert pressed
    assert files
    for one, chat in people.items():
        own = {choice for heard in chat.log for choice in heard.choices}
        names = {choice.removeprefix("/").split()[0] for choice in own if choice.startswith("/")} | ENDS
        for choice in sorted(pressed - own):
            if choice.startswith("/") and choice.removeprefix("/").split()[0] in names:
                continue
            shown = await opened(chat, await chat.tap(choice, of=chat.last.id))
            assert leaked(world, *one, shown) == [], choice
        for whose, file in files:
            if whose is not chat:
                got = await world.office.http.get(file["url"], headers=chat.headers)
                assert (got.status_code, got.json()) == (400, {"error": "no-such-file"})


def paths(routes: Iterable[BaseRoute], world: World) -> Iterable[str]:
    """Every page, with a record's number where its address has a part of its own."""
    for route in routes:
        if isinstance(route, Mount):
            yield from paths(route.routes, world)
        elif isinstance(route, Route):
            for value in world.numbers[-3:] if "{" in route.path else [""]:
                yield re.sub(r"\{[^}]*\}", value.replace("-", ""), route.path)


async def test_no_page_shows_anything_of_anybody(world: World) -> None:
    router: Any = world.office.server
    while not hasattr(router, "routes"):
        router = router._app
    found = sorted(set(paths(router.routes, world)) - {STREAM})
    assert len(found) > 10
    for role, area in (("administrator", None), ("dinas", None), ("nobody", None)):
        chat = await joined(world.office, role, area)
        for path in found:
            for method in ("GET", "POST"):
                got = await world.office.http.request(method, path, headers=chat.headers)
                assert got.status_code < 500, (method, path)
                assert leaked(world, "nobody", None, got.text) == [], (method, path)
