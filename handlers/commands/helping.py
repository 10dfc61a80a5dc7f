"""/bantuan: what this chat may do. An officer sees the commands of their role and no others."""

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import may_use
from handlers.services.base.work import Done, Work
from handlers.words import menu
from storage.enums import Role

LISTED = (
    "antrean", "periksa", "setujui", "perbaiki", "tolak", "setujui_semua", "urungkan", "gabungkan", "ubahan",
    "berkas",
    "laporan", "buka", "setuju_buka", "tolak_buka", "kasus", "surat",
    "kpj", "desa", "panggilan", "pertanyaan", "ambil", "balas", "selesai", "pindahkan", "hak", "undang",
    "perusahaan", "kiriman", "tautan", "siaran", "rekap", "target", "ekspor", "lembar", "cek", "kunci", "keluar",
)  # fmt: skip
"""Staff commands in the order of the work."""
ALONE = (
    "antrean",
    "laporan",
    "kasus",
    "surat",
    "setujui_semua",
    "desa",
    "panggilan",
    "pertanyaan",
    "ubahan",
    "pindahkan",
    "hak",
    "perusahaan",
    "kiriman",
    "tautan",
    "siaran",
    "undang",
    "rekap",
    "target",
    "ekspor",
    "cek",
)
"""Those that need nothing after them: they are buttons."""
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
