"""The story of a whole office, told like a golden conversation, and gone on with after it was packed away.

What a script may say besides (tests/support/script_lines.py has the rest):

    Pekerja: daftar > setuju > saya sendiri           several messages, one after the other
    Pekerja: laporan L-2611-00001-7 (kode Warga)      the newest code that Warga was given
    Petugas: /gabung (undangan Admin)                 the newest invitation that Admin was given
    Pekerja: (membuka tautan Desa)                    the newest link that Desa was given
    Petugas: (mengambil berkas)                       the files of the newest message that has any
    Petugas (Telegram): (PIN di halaman)              types the PIN on the page that the newest message names
    Petugas: (tabel: NOMOR | KPJ; D-2611-00001-7 | 26012345678)   a spreadsheet, its rows between semicolons

The program goes on between two lines, where golden conversations begin it anew each time: that it can stop anywhere
is shown there. Of what the bot says stands `Bot <key>:` alone; indented below it, what its words must hold.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher, unified_diff

from sqlalchemy import select

from storage.rows import table_of
from storage.tables import Chat as ChatTable
from tests.support.chat import Chat, Heard
from tests.support.joining import give_pin
from tests.support.office import Office
from tests.support.script import Play, web
from tests.support.script_lines import INDENT, STAFF, Line
from tests.support.xlsx import XLSX, xlsx

NEXT = " > "
_CHATS = table_of(ChatTable)
TOLD = {
    "kode": re.compile(r"\b[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}\b"),
    "undangan": re.compile(r"gabung=([\w-]{8,})"),
    "halaman": re.compile(r"/lihat/([\w-]{8,})"),
    "PIN": re.compile(r"/pin/([\w-]{8,})"),
    "tautan": re.compile(r"/d/([\w-]{8,})"),
}
"""What is random in a message and used later, by a script's word for it."""
OFFICERS = "para petugas"
FETCH = "(mengambil berkas)"
ON_PAGE = "(PIN di halaman)"
_SHEET = re.compile(r"\(tabel: (.+)\)")
_WANTED = re.compile(
    r"\((?P<opens>membuka )?(?P<kind>kode|undangan|tautan) (?P<who>[A-Z][\w ]*(?: \((?:web|WhatsApp|Telegram)\))?)\)"
)


def _whom(to: str | None) -> str | None:
    return OFFICERS if to is not None and to.startswith(tuple(STAFF)) else to


@dataclass(frozen=True, slots=True)
class Block:
    """A line at the left edge or a `Bot <key>:`; `words` are what it said, in a script what that must hold."""

    line: str
    words: tuple[str, ...] = ()


class Story(Play):
    """Plays a script over chats that may have been there before."""

    def __init__(self, office: Office, chats: dict[str, Chat] | None = None) -> None:
        super().__init__(office, web)
        self._chats |= chats or {}
        self._spoke += self._chats
        self._shown: dict[int, str] = {}
        self._rows: dict[str, int] = {}
        self._spoken, self._alone = 0, False
        """Where the line of whoever speaks ended, and whether others do not listen yet."""

    @property
    def chats(self) -> dict[str, Chat]:
        """By the names of the script, whoever spoke last at the end."""
        order = {name: place for place, name in enumerate(self._spoke)}
        return {name: self._chats[name] for name in sorted(self._chats, key=lambda name: order.get(name, -1))}

    @property
    def blocks(self) -> list[Block]:
        """How it went, with all words."""
        return [Block(line, (self._shown.get(place, ""),)) for place, line in enumerate(self._said)]

    async def _speak(self, who: str, what: str) -> None:
        """Whoever says several things hears each answer; everybody else listens when they are through."""
        self._spoken, self._alone = len(self._said), True
        *first, last = what.split(NEXT)
        for one in first:
            await self._tell(who, one)
        self._alone = False
        await self._tell(who, last)

    async def _tell(self, who: str, what: str) -> None:
        if what == FETCH:
            await self._fetch(self._chats[who])
        elif what == ON_PAGE:
            for message in await give_pin(self._chats[who], new=True):
                self._show(message, None)
        elif sheet := _SHEET.fullmatch(what):
            rows = [[cell.strip() for cell in row.split("|")] for row in sheet[1].split(";")]
            await (await self._chat(who)).post_file("tabel.xlsx", xlsx(rows), XLSX)
            await self._hear(who, who)
        else:
            await super()._speak(who, what)

    async def _fetch(self, chat: Chat) -> None:
        """What kind of file it is stands at its beginning."""
        for file in next(message.files for message in reversed(chat.log) if message.files):
            content = await chat.fetch(file)
            self._note(f"{file['name']} {content[:10].decode('latin-1')}", len(self._said) - 1)

    async def _filled(self, what: str) -> str:
        return _WANTED.sub(self._told, await super()._filled(what))

    def _told(self, wanted: re.Match[str]) -> str:
        """The newest of its kind that a chat was given."""
        texts = "\n".join(message.text for message in self._chats[wanted["who"]].log)
        found = str(TOLD[wanted["kind"]].findall(texts)[-1])
        return f"/start {found}" if wanted["opens"] else found

    async def _happen(self, line: Line) -> None:
        """Another office begins anew, with its pages: links to them were given before."""
        await super()._happen(line)
        if line.funds or line.names:
            await self._office.show_pages()
            self._rewire()

    async def _let_pass(self, wait: re.Match[str]) -> None:
        """In one stride, as if the program had been off meanwhile: what fell due on the way happens at its end."""
        self._spoken = len(self._said)
        self._office.clock.set(self._until(wait))
        await self._office.pump()
        await self._listen(None)

    async def _restart(self) -> None:
        self._rewire()

    async def _listen(self, speaker: str | None) -> None:
        """Of a hundred sessions on web chat those alone that have something new: one question in place of a hundred."""
        if speaker is not None and self._alone:
            await self._hear(speaker, speaker)
            return
        shown = {row.id: row.last_n for row in await self._office.rows(select(_CHATS.c.id, _CHATS.c.last_n))}
        for name in sorted(self._chats, key=lambda name: name != speaker):
            chat = self._chats[name]
            if type(chat) is not Chat or shown[await self._row(chat)] > chat.after:
                await self._hear(name, speaker)

    async def _row(self, chat: Chat) -> int:
        if chat.token not in self._rows:
            self._rows[chat.token] = await self._office.id_of(chat)
        return self._rows[chat.token]

    def _show(self, message: Heard, to: str | None) -> None:
        """News of an office full of officers is said once for all of them."""
        head = f"Bot <{message.key}> kepada {_whom(to)}:" if to else f"Bot <{message.key}>:"
        just_said = self._said[self._spoken :]
        if _whom(to) != OFFICERS or head not in just_said:
            self._said.append(head)
        place = len(self._said) - 1 - self._said[::-1].index(head)
        self._note("\n".join([message.text, *message.choices.values(), *(f["name"] for f in message.files)]), place)

    def _note(self, words: str, place: int) -> None:
        self._shown[place] = f"{self._shown.get(place, '')}\n{words}"


def blocks_of(script: str) -> list[Block]:
    """What a script says."""
    found: list[Block] = []
    for line in script.splitlines():
        if line.startswith(INDENT):
            found[-1] = replace(found[-1], words=(*found[-1].words, line.strip()))
        else:
            found.append(Block(line))
    return found


def differences(script: str, went: Sequence[Block]) -> list[str]:
    """Where it went differently from its script; nothing where it went as written."""
    wanted = blocks_of(script)
    lines = [block.line for block in wanted], [block.line for block in went]
    if lines[0] != lines[1]:
        return list(unified_diff(*lines, "written", "went", lineterm="", n=4))
    return [
        f"{said.line} does not say {word!r}: {''.join(said.words)}"
        for block, said in zip(wanted, went, strict=True)
        for word in block.words
        if word not in "".join(said.words)
    ]


def rewritten(script: str, went: Sequence[Block]) -> str:
    """The script as it went now; what words must hold is kept where the line is still there."""
    wanted = blocks_of(script)
    kept: dict[int, tuple[str, ...]] = {}
    same = SequenceMatcher(None, [block.line for block in wanted], [block.line for block in went], autojunk=False)
    for before, after, length in same.get_matching_blocks():
        kept |= {after + i: wanted[before + i].words for i in range(length)}
    return "".join(f"{line}\n" for place, block in enumerate(went) for line in _lines(block.line, kept.get(place, ())))


def _lines(line: str, words: Iterable[str]) -> Iterator[str]:
    yield line
    yield from (f"{INDENT}{word}" for word in words)
