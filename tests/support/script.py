"""Replays golden conversations. How their scripts read: script_lines.py."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from handlers.rules.cases.letter_codes import PAYLOAD
from handlers.rules.office.office import PriorityRules
from handlers.rules.pairing import written
from handlers.rules.reading.typed_days import day_in
from handlers.services.cases.letters import CODE_CELL
from handlers.services.money.opening import declare_sources
from handlers.services.registrations.looking import look_at_new
from storage.enums import Field
from storage.rows import table_of
from storage.tables import Letter
from tests.support.chat import PAUSE, Chat, Heard
from tests.support.funding import apbd, paying
from tests.support.joining import join
from tests.support.office import Office
from tests.support.script_lines import STAFF, Line, parse
from tests.support.script_sheets import People, file_of, person_of_script
from tests.support.script_shown import find_button, shown
from tests.support.telegram_chat import telegram
from tests.support.whatsapp import whatsapp

UNITS = {"menit": "minutes", "jam": "hours", "hari": "days", "minggu": "weeks"}
TWICE = " (dua kali)"
NOON = 12
_LETTERS = table_of(Letter)

_CODE = re.compile(r"\b[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}\b")
_OF_LETTER = re.compile(r"\(kode surat(?: (?P<number>[\d/A-Za-z]+))?\)")
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
        happens: dict[str, Callable[[Any], Awaitable[None]]] = {
            "wait": self._let_pass,
            "day": self._come_to,
            "asks": self._ask_also,
            "funds": self._fund,
            "merged": self._merge_steps,
            "names": self._keep_names,
            "slow": self._read_slowly,
            "complete": lambda line: self._people.wait(self._office, int(line["count"])),
            "sent": self._send_people,
            "phone": lambda line: self._give_phone(line["who"], line["number"]),
            "hands": lambda line: self._take_in_hand(line["who"], opens=line["does"] == "membuka"),
        }
        for name, act in happens.items():
            if (said := getattr(line, name)) is not None:
                await act(said)
                return

    async def _ask_also(self, line: re.Match[str]) -> None:
        asked = frozenset({Field(line["field"])})
        await self._office.switch_on(replace(self._office.values, also_ask=asked))

    async def _keep_names(self, _line: re.Match[str]) -> None:
        await self._office.switch_on(replace(self._office.values, priority=PriorityRules(names=True)))
        self._rewire()

    async def _read_slowly(self, line: re.Match[str]) -> None:
        self._office.read_slowly(int(line["done"]), int(line["of"]))

    async def _send_people(self, line: re.Match[str]) -> None:
        for number, name in enumerate(line["names"].split("; "), 1):
            await self._office.registered(person_of_script(number, name))

    async def _fund(self, line: re.Match[str]) -> None:
        """The office's file names a source, with its regulation or without, and the program starts anew."""
        basis: dict[str, Any] = {} if line["bare"] is None else {"basis_number": "", "basis_date": None}
        name, year = f"apbd-{line['year']}" if line["year"] else "apbd", int(line["year"] or 2026)
        one = apbd(int(line["rupiah"]), name, year=year, **basis)
        others = (other for other in self._office.values.funding if other.id != name)
        await self._office.switch_on(paying(*others, one, values=self._office.values))
        await self._office.work(declare_sources)
        self._rewire()

    async def _merge_steps(self, line: re.Match[str]) -> None:
        await self._rule(merged=dict(one.split("=") for one in line["steps"].split(", ")))

    async def _rule(self, **changes: Any) -> None:
        """Another rule of the office about companies' regulations."""
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
        elif (file := file_of(what, self._people)) is not None:
            response = await chat.post_file(*file)
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
        if found := _OF_LETTER.search(what):
            what = what.replace(found[0], written(await self._letter_code(found["number"])))
        return what.replace("(kode)", self._newest(_CODE)) if "(kode)" in what else what

    async def _letter_code(self, number: str | None = None) -> str:
        """What stands on the newest letter, or on that with this number, below its QR."""
        newest = select(_LETTERS.c.code).order_by(_LETTERS.c.id.desc()).limit(1)
        newest = newest.where(_LETTERS.c.number == number) if number else newest
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

    async def _come_to(self, day: re.Match[str]) -> None:
        """A day's morning: the first one is jumped to, later ones are waited for."""
        zone = ZoneInfo(self._office.app.office.time_zone)
        wanted = day_in(day["day"], today=self._office.clock.now().date())
        assert wanted is not None, day["day"]
        morning = datetime.combine(wanted, time(8), zone)
        if day["how"] == "mulai":
            self._office.clock.set(morning)
        else:
            await self._pass_until(morning)

    async def _let_pass(self, wait: re.Match[str]) -> None:
        await self._pass_until(self._until(wait))

    async def _pass_until(self, until: datetime) -> None:
        """Time passes in steps, two a day, so that what falls due on the way happens on its day."""
        clock = self._office.clock
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
