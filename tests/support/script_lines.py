"""Golden conversations: scripts that anybody who reads Indonesian can check.

A script is a text file. What people do stands at the left edge; what the bot says stands indented below it
and is rewritten by `pytest tests/conversations --update-golden`:

    # A remark, kept as it is.
    Pekerja: daftar
    Bot <registration.consent>:
        Setuju data Bapak/Ibu dipakai?
        [Setuju] [Tidak]
    Pekerja: [Setuju]
    Pekerja: (foto)
    Pekerja: (membuka tautan)
    (besok pagi)
    (3 hari kemudian)

Who says the same twice in a row means it: some seconds go by. `Pekerja: [Setuju] (dua kali)` is a double tap.

Whoever speaks first under a name gets a chat of their own. Names that begin with Dinas, BPJS, Desa or Admin
are staff and have joined before their first word (Desa works for one village), and so are Kasus Dinas, Kasus BPJS,
Kepala, Pembaca and Pembaca Juai (of one district), Registrasi, Verifikator, Korektor, Kasi and Kabid; everybody else is
nobody yet.
A tapped button is written with its label and is looked for in that chat's newest message that has one. News
that answers nothing is written `Bot <key> kepada NAME:`.

A script plays on one channel. Where the channel matters a name says it: `Pekerja (web)`, `Pekerja (WhatsApp)` and
`Pekerja (Telegram)` are three chats of somebody. `(HP Pekerja: WhatsApp 081234500001)` and `(HP Pekerja: Telegram)`
are such chats in which nobody has written yet. `(Pekerja (web) menutup HP)` fetches nothing until
`(Pekerja (web) membuka HP)`; `(membawa kode)` brings the newest code of *sambung*.
`(kode)` inside somebody's words is the newest code that the bot gave; `(foto slip)` is a picture that can be opened,
`(kode surat)` is the code on the newest letter and `(memindai surat)` follows its QR into the chat;
`(kode surat 560/304/Disnaker)` is the code on that one;
`(nama di daftar prioritas disimpan)`: the office keeps the names of that list, too.
`(pembaca lambat: 300 dari 500)` makes what is asked next take long, until the program has begun anew.
`(kantor juga bertanya: occupation)` goes before all else: an office that asks more than the example.
`(dana kantor: 33600)` lets a source pay that much from then on, `(dana kantor: 33600 tanpa dasar hukum)` would;
`(dana kantor 2027: 201600)` is one of that year beside it.
`(sudah mendaftar: NAME; NAME)` are people whose registrations were sent before; `Dinas (Telegram)` is an officer there.
`(30 orang berkasnya lengkap)` and `(nomor peserta 30 orang: NIK | KPJ)`: tests/support/script_sheets.py.
`(mulai 18 Maret 2020)` goes before all else, too: the day of the first word. `(sampai 19 Maret 2020)` is its morning.
`(lembar: TITLE; HEAD | HEAD; CELL | CELL; ...)` a sheet as it is typed, with its title above its heads.
`(daftar: NAME | ADDRESS | ARREARS | MONTHS | CLASS; ...)` a list of employers as BPJS hands it over.
`(tabel: Segmen | Target; PU | 7.500)` any other table, row by row; every cell is text.
`(naskah: WORDS / WORDS)` is a PDF with these words on its pages, `(pindaian)` one of a picture;
`(titik: ARTICLE | PROBLEM | ADVICE; ...)` a table of points. `(langkah digabung: section=division)` goes before all.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.support.script_sheets import COMPLETE

STAFF = {
    "Dinas": ("dinas", None),
    "BPJS": ("bpjs", None),
    "Desa": ("village", "63.11.01.2005"),
    "Admin": ("administrator", None),
    "Kasus Dinas": ("case-dinas", None),
    "Kasus BPJS": ("case-bpjs", None),
    "Kepala": ("head", None),
    "Pembaca Juai": ("reader", "63.11.01"),
    "Pembaca": ("reader", None),
    "Registrasi": ("registrar", None),
    "Verifikator": ("verifier", None),
    "Korektor": ("corrector", None),
    "Kasi": ("section", None),
    "Kabid": ("division", None),
}
INDENT = "    "

_NAME = r"(?P<who>[A-Z][\w ]*?(?: \((?:web|WhatsApp|Telegram)\))?)"
_SAID = re.compile(rf"{_NAME}: (?P<what>.+)")
_PHONE = re.compile(r"\(HP (?P<who>[A-Z][\w ]*): (?:WhatsApp (?P<number>0\d+)|Telegram)\)")
_HANDS = re.compile(rf"\({_NAME} (?P<does>menutup|membuka) HP\)")
_BOT = re.compile(r"Bot <[^>]+>( kepada [^:]+)?:")
_WAIT = re.compile(r"\((?:(?P<count>\d+) (?P<unit>menit|jam|hari|minggu) kemudian|(?P<morning>besok pagi))\)")
_DAY = re.compile(r"\((?P<how>mulai|sampai) (?P<day>\d{1,2} [A-Z][a-z]+ 20\d\d)\)")
_SENT = re.compile(r"\(sudah mendaftar: (?P<names>[A-Z ;]+)\)")
_ASKS = re.compile(r"\(kantor juga bertanya: (?P<field>[a-z-]+)\)")
_FUNDS = re.compile(r"\(dana kantor(?: (?P<year>20\d\d))?: (?P<rupiah>\d+)(?P<bare> tanpa dasar hukum)?\)")
_MERGED = re.compile(r"\(langkah digabung: (?P<steps>[a-z=, ]+)\)")
_NAMES = re.compile(r"\(nama di daftar prioritas disimpan\)")
_SLOW = re.compile(r"\(pembaca lambat: (?P<done>\d+) dari (?P<of>\d+)\)")

_HAPPENS = {
    "wait": _WAIT,
    "day": _DAY,
    "asks": _ASKS,
    "funds": _FUNDS,
    "names": _NAMES,
    "slow": _SLOW,
    "merged": _MERGED,
    "sent": _SENT,
    "complete": COMPLETE,
    "phone": _PHONE,
    "hands": _HANDS,
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line at the left edge: somebody's words, a span of time, or a remark (`who` is None)."""

    text: str
    who: str | None = None
    what: str = ""
    wait: re.Match[str] | None = None
    day: re.Match[str] | None = None
    phone: re.Match[str] | None = None
    hands: re.Match[str] | None = None
    asks: re.Match[str] | None = None
    funds: re.Match[str] | None = None
    names: re.Match[str] | None = None
    slow: re.Match[str] | None = None
    merged: re.Match[str] | None = None
    sent: re.Match[str] | None = None
    complete: re.Match[str] | None = None


def names_channels(script: str) -> bool:
    """True where people's channels are written in the script itself."""
    return any(re.match(r"[A-Z][\w ]* \((?:web|WhatsApp|Telegram)\): ", line) for line in script.splitlines())


def only_staff(script: str) -> bool:
    """True where nobody but officers speaks: they are always on web chat, whatever the channel of the people."""
    who = {said["who"] for line in script.splitlines() if (said := _SAID.fullmatch(line))}
    return all(name.startswith(tuple(STAFF)) for name in who)


def parse(script: str) -> Iterator[Line]:
    """The lines that people wrote. Raises ValueError for one that is none of the kinds above."""
    for text in script.splitlines():
        if not text or text.startswith("#"):
            yield Line(text)
        elif text.startswith(INDENT) or _BOT.fullmatch(text):
            continue
        elif said := _SAID.fullmatch(text):
            yield Line(text, said["who"], said["what"])
        else:
            happens: dict[str, Any] = {kind: found for kind, one in _HAPPENS.items() if (found := one.fullmatch(text))}
            if not happens:
                raise ValueError(f"not a line of a conversation: {text!r}")
            yield Line(text, **happens)
