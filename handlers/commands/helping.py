"""/bantuan: what this chat may do. An officer sees the commands of their role and no others."""

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import may_use
from handlers.services.base.work import Done, Work
from handlers.words import menu
from storage.enums import Role

_REVIEW = ("antrean", "periksa", "setujui", "perbaiki", "tolak", "setujui_semua", "urungkan", "gabungkan", "ubahan")
_REPORTS = ("laporan", "buka", "setuju_buka", "tolak_buka", "kasus", "surat")
_PEOPLE = ("kpj", "desa", "panggilan", "pertanyaan", "ambil", "balas", "selesai", "pindahkan", "hak", "undang")
_OFFICE = ("perusahaan", "kiriman", "tautan", "siaran", "rekap", "target", "ekspor", "lembar", "cek", "kunci", "keluar")
LISTED = (*_REVIEW, "berkas", *_REPORTS, *_PEOPLE, *_OFFICE)
"""Staff commands in the order of the work."""
_NOT_ALONE = {"periksa", "setujui", "perbaiki", "tolak", "gabungkan", "berkas", "buka", "setuju_buka", "tolak_buka"}
ALONE = frozenset(LISTED) - _NOT_ALONE - {"kpj", "ambil", "balas", "selesai", "lembar", "urungkan", "kunci", "keluar"}
"""Those that are buttons: they need nothing after them, and tapping one by chance undoes and locks nothing."""
UNTOLD = (("lembar", Role.CASE_DINAS),)
"""What would only say whose it is: lists of employers come from BPJS."""


def show_help(work: Work, _args: str) -> Done:
    """For an officer the commands of the role; for everybody else what can be typed, and the menu."""
    if work.actor.role is None:
        return Done((Say("menu.help"), menu()))
    mine = [name for name in LISTED if may_use(name, work.actor) and (name, work.actor.role) not in UNTOLD]
    lines = tuple(Phrase(f"commands.{name.replace('_', '-')}") for name in mine)
    choices = tuple(Choice(f"/{name}", f"/{name}") for name in mine if name in ALONE)
    role = Phrase(f"staff.role-{work.actor.role}")
    return Done((Say("staff.help", {"role": role, "lines": lines}, choices),))
