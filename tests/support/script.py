"""Replays golden conversations. How their scripts read: script_lines.py."""

import io
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PIL import Image
from sqlalchemy import select

from handlers.rules.cases.letter_codes import PAYLOAD
from handlers.rules.pairing import written
from handlers.services.cases.letters import CODE_CELL
from handlers.services.registrations.looking import look_at_new
from storage.enums import Field
from storage.rows import table_of
from storage.tables import Letter
from tests.support.chat import PAUSE, Chat, Heard
from tests.support.joining import join
from tests.support.office import Office
from tests.support.pdfs import PDF, pdf, scanned
from tests.support.people import Person
from tests.support.script_lines import STAFF, Line, parse
from tests.support.script_sheets import NUMBERS, People
from tests.support.script_shown import find_button, shown
from tests.support.telegram_chat import telegram
from tests.support.whatsapp import whatsapp
from tests.support.xlsx import XLSX, xlsx

FILES = {
    "foto": ("foto.jpg", "image/jpeg"),
    "pesan suara": ("suara.ogg", "audio/ogg"),
    "video": ("video.mp4", "video/mp4"),
    "berkas": ("surat.pdf", "application/pdf"),
}
UNITS = {"menit": "minutes", "jam": "hours", "hari": "days", "minggu": "weeks"}
TWICE = " (dua kali)"
NOON = 12
_LETTERS = table_of(Letter)

_CODE = re.compile(r"\b[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}\b")
_LINK = re.compile(r"/d/([\w-]{8,})")

Open = Callable[..., Awaitable[Any]]


async def web(office: Office) -> Chat:
    """A new session of somebody unknown."""
    return await office.chat()


CHANNELS: dict[str, Open] = {"web": web, "WhatsApp": whatsapp, "Telegram": telegram}
"""How a chat of each channel is opened, by what a script calls it."""


class Play:
    """Replays a script. Between every two lines the program ends and begins anew: only rows remain."""

    def __init__(self, office: Office, open_chat: Open) -> None:
        self._office, self._open = office, open_chat
        self._chats: dict[str, Chat] = {}
        self._rows: dict[str, int] = {}
        self._shut: set[str] = set()
        self._spoke: list[str] = []
        self._said: list[str] = []
        self._last: dict[str, tuple[object, ...]] = {}
        self._people = People()

    async def run(self, script: str) -> str:
        """The whole conversation as it went, in the form of a script."""
        for line in parse(script):
            self._said.append(line.text)
            if line.who is not None:
                try:
                    await self._speak(line.who, line.what)
                except AssertionError as stuck:
                    pytest.fail("\n".join([*self._said[-30:], f"stuck: {stuck}"]), pytrace=False)
            else:
                await self._happen(line)
        return "\n".join(self._said) + "\n"

    async def _happen(self, line: Line) -> None:
        """What nobody says: time passes, people have registered, a phone is laid away."""
        if line.wait is not None:
            await self._let_pass(line.wait)
        elif line.asks is not None:
            asked = frozenset({Field(line.asks["field"])})
            await self._office.switch_on(replace(self._office.values, also_ask=asked))
        elif line.merged is not None or line.deemed is not None:
            await self._rule(line)
        elif line.slow is not None:
            self._office.read_slowly(int(line.slow["done"]), int(line.slow["of"]))
        elif line.complete is not None:
            await self._people.wait(self._office, int(line.complete["count"]))
        elif line.sent is not None:
            for number, name in enumerate(line.sent["names"].split("; "), 1):
                await self._office.registered(person_of_script(number, name))
        elif line.phone is not None:
            await self._give_phone(line.phone["who"], line.phone["number"])
        elif line.hands is not None:
            await self._take_in_hand(line.hands["who"], opens=line.hands["does"] == "membuka")

    async def _rule(self, line: Line) -> None:
        """Another rule of the office about companies' regulations."""
        merged = dict(one.split("=") for one in line.merged["steps"].split(", ")) if line.merged is not None else None
        changes: dict[str, Any] = {"merged": merged} if line.merged is not None else {}
        changes |= {"deemed_days": int(line.deemed["days"])} if line.deemed is not None else {}
        rules = replace(self._office.values.regulations, **changes)
        await self._office.switch_on(replace(self._office.values, regulations=rules))

    async def _speak(self, who: str, what: str) -> None:
        chat = await self._chat(who)
        self._pause(who, what.removesuffix(TWICE))
        if what == "(membuka tautan)":
            response = await chat.post(f"/start {self._link()}")
        elif what == "(membawa kode)":
            code = self._newest(_CODE)
            tapped = f"/start s_{code.replace('-', '')}"
            response = await chat.post(tapped if who.endswith("(Telegram)") else f"SAMBUNG {code}")
        elif what == "(memindai surat)":
            response = await chat.post(f"/start {PAYLOAD}{await self._letter_code()}")
        elif what.startswith("(daftar: "):
            content = employers(what.removeprefix("(daftar: ").removesuffix(")"))
            response = await chat.post_file("daftar.xlsx", content, XLSX)
        elif (paper := paper_of_script(what)) is not None:
            response = await chat.post_file(*paper)
        elif numbers := NUMBERS.fullmatch(what):
            response = await chat.post_file("nomor.xlsx", self._people.table(numbers), XLSX)
        elif what == "(foto slip)":
            response = await chat.post_file("foto.jpg", picture(), "image/jpeg")
        elif file := FILES.get(what.strip("()")) if what.startswith("(") else None:
            response = await chat.post_file(file[0], b"\x89invented", file[1])
        else:
            if what.endswith(TWICE):
                await self._post(chat, what.removesuffix(TWICE))
            response = await self._post(chat, what.removesuffix(TWICE))
        assert response.status_code == 202, (what, response.text)
        self._spoke = [*(name for name in self._spoke if name != who), who]
        await self._hear(who, who)
        await self._office.work(look_at_new)  # seconds go by between two lines
        await self._office.send()
        await self._listen(who)
        await self._restart()

    def _pause(self, who: str, what: str) -> None:
        """Some seconds before somebody says the same again, or taps the same button of the same message."""
        tapped = find_button(self._chats[who], what[1:-1]) if what.startswith("[") else ()
        said = (what, *tapped)
        if said == self._last.get(who) and not what.startswith("(") and not who.startswith(tuple(STAFF)):
            self._office.clock.advance(seconds=PAUSE)
        self._last[who] = said

    async def _post(self, chat: Chat, what: str) -> Any:
        """A tap, or words."""
        if what.startswith("[") and what.endswith("]"):
            choice, of = find_button(chat, what[1:-1])
            return await chat.post(choice=choice, of=of)
        return await chat.post(await self._filled(what))

    async def _filled(self, what: str) -> str:
        """Somebody's words with the codes that they read somewhere."""
        if "(kode surat)" in what:
            what = what.replace("(kode surat)", written(await self._letter_code()))
        return what.replace("(kode)", self._newest(_CODE)) if "(kode)" in what else what

    async def _letter_code(self) -> str:
        """What stands on the newest letter, below its QR."""
        newest = select(_LETTERS.c.code).order_by(_LETTERS.c.id.desc()).limit(1)
        sealed = (await self._office.rows(newest))[0][0]
        return self._office.app.vault.open(sealed, CODE_CELL).decode()

    def _link(self) -> str:
        """The newest link that the bot gave to anybody."""
        return self._newest(_LINK)

    def _newest(self, pattern: re.Pattern[str]) -> str:
        """What was said last of it, in the chat that heard of it last."""
        texts = [message.text for name in self._spoke for message in self._chats[name].log]
        return str(pattern.findall("\n".join(texts))[-1])

    async def _give_phone(self, who: str, number: str | None) -> None:
        """A chat in which nobody has written yet."""
        if number is None:
            self._chats[f"{who} (Telegram)"] = await CHANNELS["Telegram"](self._office)
        else:
            self._chats[f"{who} (WhatsApp)"] = await CHANNELS["WhatsApp"](self._office, "+62" + number[1:])
        self._rewire()

    async def _take_in_hand(self, who: str, *, opens: bool) -> None:
        """A closed phone fetches nothing; an opened one shows what came."""
        if not opens:
            self._shut.add(who)
            return
        self._shut.discard(who)
        await self._office.send()
        await self._listen(None)

    async def _let_pass(self, wait: re.Match[str]) -> None:
        """Time passes in steps, two a day, so that what falls due on the way happens on its day."""
        clock, until = self._office.clock, self._until(wait)
        while clock.now() < until:
            clock.set(min(until, self._next_look()))
            if await self._office.pump():
                await self._listen(None)
        await self._listen(None)
        await self._restart()

    def _next_look(self) -> datetime:
        """Four hours later, once the morning has gone the next one: what waited for it goes out then."""
        now, values = self._office.clock.now(), self._office.app.office
        later = now + timedelta(hours=4 if now.astimezone(ZoneInfo(values.time_zone)).hour < NOON else 12)
        return max(later, values.awake_at(later))

    def _until(self, wait: re.Match[str]) -> datetime:
        now = self._office.clock.now()
        if wait["morning"] is None:
            return now + timedelta(**{UNITS[wait["unit"]]: int(wait["count"])})
        zone = ZoneInfo(self._office.app.office.time_zone)
        tomorrow = now.astimezone(zone).date() + timedelta(days=1)
        return datetime.combine(tomorrow, time(8), zone)

    async def _chat(self, who: str) -> Chat:
        if who not in self._chats:
            role = next((given for name, given in STAFF.items() if who.startswith(name)), None)
            named = re.search(r"\((web|WhatsApp|Telegram)\)$", who)
            opened = CHANNELS[named[1]] if named else self._open
            chat = await (self._office.staff(*role) if role and not named else opened(self._office))
            if role and named:
                await join(chat, await self._office.invite(*role))
            self._chats[who] = chat
            self._rewire()  # the first one on a channel may switch that on
        return self._chats[who]

    async def _listen(self, speaker: str | None) -> None:
        """What is new for everybody, the speaker first."""
        newest = await self._office.newest()
        for name in sorted(self._chats, key=lambda name: name != speaker):
            if await self._may_have_news(name, newest):
                await self._hear(name, speaker)

    async def _may_have_news(self, name: str, newest: Mapping[int, int]) -> bool:
        """False for a web chat that shows all it was told: most are asked after each line, and few were told anything.

        A messenger is not asked, it is told.
        """
        chat = self._chats[name]
        if type(chat) is not Chat:
            return True
        if name not in self._rows:
            self._rows[name] = await self._office.id_of(chat)
        return newest.get(self._rows[name], 0) > chat.after

    async def _hear(self, name: str, speaker: str | None) -> None:
        if name not in self._shut:
            for message in await self._chats[name].hear():
                self._show(message, None if message.re and name == speaker else name)

    def _show(self, message: Heard, to: str | None) -> None:
        self._said += shown(message, to)

    async def _restart(self) -> None:
        await self._office.restart()
        self._rewire()

    def _rewire(self) -> None:
        for chat in self._chats.values():
            chat.http = self._office.http


def picture() -> bytes:
    """A small picture, as a phone takes it."""
    out = io.BytesIO()
    Image.new("RGB", (60, 40), "white").save(out, "JPEG")
    return out.getvalue()


def employers(rows: str) -> bytes:
    """A list as BPJS hands it over: `NAME | ADDRESS | ARREARS | MONTHS | CLASS`, rows between semicolons."""
    heads = ("NAMA PERUSAHAAN", "ALAMAT", "TUNGGAKAN IURAN", "BULAN", "KELAS", "STATUS")
    found = [[cell.strip() for cell in row.split("|")] for row in rows.split(";")]
    return xlsx([heads, *([*row, "Menunggak iuran"] for row in found)])


def paper_of_script(what: str) -> tuple[str, bytes, str] | None:
    """(name, bytes, type) of what a company or a corrector sends; None for anything else that is said."""
    kind, _, said = what.removesuffix(")").partition(": ")
    match kind:
        case "(naskah":
            return "naskah.pdf", pdf(said.split(" / ")), PDF
        case "(pindaian":
            return "pindaian.pdf", scanned(), PDF
        case "(titik":
            return "titik.xlsx", points(said), XLSX
    return None


def points(rows: str) -> bytes:
    """A table of points: `ARTICLE | PROBLEM | ADVICE`, rows between semicolons; the number in a column of its own."""
    found = [[cell.strip() for cell in row.split("|")] for row in rows.split(";")]
    return xlsx([("PASAL", "MASALAH", "SARAN", "NOMOR"), *found])


def person_of_script(number: int, name: str) -> Person:
    """Somebody with whom a script begins, the same in every run."""
    born = date(1990, 8, number)
    return Person(name, f"631101{born:%d%m%y}9901", f"63110112031499{number:02}", born)
