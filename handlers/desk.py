"""What an officer's chat offers where nothing else is asked: their own work, never the workers' menu."""

from collections.abc import Mapping

from handlers.flow import Choice, Phrase, Say
from storage.enums import Role

VERIFYING = ("berikutnya", "antrean", "ringkasan")
MENU: Mapping[Role, tuple[str, ...]] = {
    Role.DINAS: (*VERIFYING, "berkas", "pertanyaan"),
    Role.BPJS: (*VERIFYING, "kpj"),
    Role.VILLAGE: ("desa", "panggilan", "tautan"),
    Role.AGENT: ("desa", "panggilan", "tautan"),
    Role.CASE_DINAS: ("laporan", "kasus"),
    Role.CASE_BPJS: ("laporan", "kasus"),
    Role.HEAD: ("ringkasan", "rekap", "surat", "peraturan"),
    Role.READER: ("ringkasan", "rekap"),
    Role.ADMINISTRATOR: ("ringkasan", "staf", "rekap"),
    Role.REGISTRAR: ("peraturan", "ringkasan"),
    Role.VERIFIER: ("peraturan", "ringkasan"),
    Role.CORRECTOR: ("peraturan", "ringkasan"),
    Role.SECTION: ("peraturan", "ringkasan"),
    Role.DIVISION: ("peraturan", "ringkasan"),
}
"""The commands that each begins a day with."""
REGISTERING = frozenset({Role.VILLAGE, Role.AGENT})
"""Who registers people without a phone of their own: the word of the workers' menu stands in theirs."""
OTHER_LANGUAGE = Choice("/bahasa lain", Phrase("menu.choice-other-language"))


def desk_choices(role: Role) -> tuple[Choice, ...]:
    """The buttons to this officer's work, to help, and to the other language."""
    work = tuple(Choice(f"/{name}", Phrase(f"staff.choice-{name}")) for name in (*MENU[role], "bantuan"))
    register = (Choice("daftar", Phrase("menu.choice-daftar")),) if role in REGISTERING else ()
    return (*register, *work, OTHER_LANGUAGE)


def desk_menu(role: Role, *, resume: bool = False, understood: bool = True) -> Say:
    """The officers' own short menu. `resume`: a question is open; `understood`: False for words that nobody knew."""
    words = ("staff.menu-open",) if resume else () if understood else ("staff.menu-unknown",)
    return Say("staff.menu", choices=desk_choices(role), words=words)
