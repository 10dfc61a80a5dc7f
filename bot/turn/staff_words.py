"""What officers type without a slash: the words of their commands, a receipt number, the page of a list.

What is none of these goes to `unheard`, the one place where other words of an officer are taken.
"""

import re
from collections.abc import Sequence

from bot.turn.kinds import Heard, Line, Menu, Mistaken, Nothing
from bot.turn.open_question import open_step
from handlers.flow import Answer
from handlers.registry import COMMANDS
from handlers.rules.reading.rupiah import read_rupiah
from handlers.rules.registrations.reasons_typed import meant_reason
from handlers.rules.registrations.receipt import means_receipt, parse_receipt
from handlers.state import State
from handlers.steps import Choose
from storage.enums import Role

TOO = frozenset({"bantuan", "bahasa", "english"})
"""Commands of everybody that officers type as bare words, too."""
LONGEST = 3
"""Words of the longest command's name: *nama saya*, *setujui semua*."""
OPENED_BY = {
    "D": ("periksa", "berkas"),
    "L": ("laporan",),
    "K": ("kasus", "surat"),
    "T": ("ambil",),
    "S": ("kiriman",),
    "R": ("peraturan",),
    "P": ("cek",),
}
"""By the letter of a number that the office gives out: the commands that open it, the first that the role may use."""
EMPLOYER = "perusahaan"
"""The command that opens the employer of a number of the register, which has no letter."""
LONGEST_ID = 9
"""Digits of such a number."""
INSTEAD = {
    "status": ("ringkasan", "desa"),
    "news": ("ringkasan", "desa"),
    "papers": ("berkas", "desa", "ringkasan"),
    "board": ("ringkasan", "desa"),
    "how-many": ("terdaftar", "ringkasan", "desa"),
}
"""What workers ask about themselves, and how many there are: what answers an officer, the first that they may use."""
FIGURES = ("board", "how-many")
REJECTS = "/tolak D-"
Reasons = Sequence[tuple[str, str]]
"""The office's reasons: (id, label)."""
MONEY = "anggaran"
_RECKONS = re.compile(r"(?:coba )?(?:hitung|simulasi(?:kan)?)(?: dana| anggaran)? (.+)", re.IGNORECASE)
_MONEY = re.compile(r"(?:lihat )?(?:sisa )?dana(?:nya)?", re.IGNORECASE)
PAGES = {"lagi": 1, "kembali": -1}
_PAGE = re.compile(r"^(/\w+(?: .*?)?) (\d+)$")


def of_staff(state: State, answer: Answer, role: Role, reasons: Reasons = ()) -> str | None:
    """The command line that an officer's words stand for; None where a typed question is open, or they are none.

    `reasons`: those of the office for rejecting, as (id, label).
    """
    if answer.choice is not None or answer.unreadable or not answer.text or not _free(state):
        return None
    text = answer.text.strip()
    said = _turned(state, text) or bare(text, role) or _opened(text, role) or _reckoned(text, role)
    return said or state.begun(text) or _reason(state, text, reasons)


def _reckoned(text: str, role: Role) -> str | None:
    """`Hitung 500 juta`, `lihat dana`: the labels of two buttons, which are typed long after these went by."""
    if role not in COMMANDS[MONEY].who:
        return None
    said = _RECKONS.fullmatch(text)
    if said is not None and read_rupiah(said[1]).kind != "refuse":
        return f"/{MONEY} simulasi {said[1]}"
    return f"/{MONEY}" if _MONEY.fullmatch(text) else None


def bare(text: str, role: Role) -> str | None:
    """`Periksa D-2611-00001-7` as `/periksa D-2611-00001-7`, where the role may use it."""
    words = text.split()
    for length in range(min(LONGEST, len(words)), 0, -1):
        name = "_".join(word.casefold().strip(".,!?:") for word in words[:length]).replace("-", "_")
        command = COMMANDS.get(name)
        if command is not None and (command.of_staff or name in TOO) and role in command.who:
            return " ".join((f"/{name}", *words[length:]))
    return None


def instead(word: str | None, role: Role) -> Heard | None:
    """What a word of workers is to an officer who types it: their own work, or whose matter it is; None for others."""
    if word not in INSTEAD:
        return None
    name = next((one for one in INSTEAD[word] if role in COMMANDS[one].who), None)
    if name is not None:
        return Line(f"/{name}")
    return Mistaken("no-figures") if word in FIGURES else Menu()


def unheard(words: str, unreadable: str | None) -> Heard:
    """Words of an officer that are no command and no answer. A number that is none of theirs is as one that is none."""
    if not unreadable and (parse_receipt(words) or means_receipt(words)):
        return Mistaken("no-such-number")
    return Nothing(unreadable)


def _free(state: State) -> bool:
    """True where no typed question is open: none at all, or one that is answered by its buttons."""
    return state.frame is None or isinstance(open_step(state), Choose)


def _turned(state: State, text: str) -> str | None:
    """The button of the last list to the page that *lagi* or *kembali* means."""
    step = PAGES.get(text.casefold().strip(" .!"))
    pages = [(i, int(found[2])) for i, _ in state.open if step and (found := _PAGE.match(i)) and _is_page(i)]
    if not pages:
        return None
    wanted = max(pages, key=lambda one: one[1]) if step == 1 else min(pages, key=lambda one: one[1])
    return wanted[0]


def _is_page(choice: str) -> bool:
    return " hal " in choice or choice.startswith("/desa ")


def _reason(state: State, text: str, reasons: Reasons) -> str | None:
    """The rejection with a reason in own words, where the last message asked for one."""
    asked = {line for i, _ in state.open if (line := i.rpartition(" ")[0]).startswith(REJECTS)}
    if len(asked) != 1:
        return None
    meant = meant_reason(text, reasons)
    return f"{asked.pop()} {text}" if meant.reason or meant.several else None


def _opened(text: str, role: Role) -> str | None:
    """What has the number that was typed alone."""
    if text.isascii() and text.isdecimal() and len(text) <= LONGEST_ID and role in COMMANDS[EMPLOYER].who:
        return f"/{EMPLOYER} {int(text)}"
    number = parse_receipt(text)
    names = OPENED_BY.get(number[:1], ()) if number is not None else ()
    name = next((one for one in names if one in COMMANDS and role in COMMANDS[one].who), None)
    return f"/{name} {number}" if name is not None else None
