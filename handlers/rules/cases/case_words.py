"""The acts of a case as officers type them: `/kasus NO surat`; what each asks, and who may do it."""

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.rules.cases.case_life import DECIDING, ON_PAPER, OPEN, OURS, CaseAct, possible
from storage.enums import CaseStatus, ReportKind, Role

SKIP, HERE = "lewati", "kantor"
"""Choices: no answer to a question that needs none; "at our office", for the place of a meeting."""

OFFICERS = frozenset({Role.CASE_DINAS, Role.CASE_BPJS})
OF_DINAS = frozenset({Role.CASE_DINAS, Role.HEAD})
"""A letter is the dinas' own: its officers and its head initial it and bring it to be signed."""


@dataclass(frozen=True, slots=True)
class Deed:
    """`word` is typed; `asks` are the questions of the flow "case" in their order; `who` may do it.

    `optional`: questions of these that may be left out.
    """

    word: str
    act: CaseAct
    asks: tuple[str, ...] = ()
    who: frozenset[Role] = OFFICERS
    optional: frozenset[str] = frozenset()


_NOTE, _EXTRA, _SCHEDULE = frozenset({"note"}), frozenset({"extra"}), frozenset({"schedule"})
_MEETING = ("hour", "place")
_SUMMONS = ("address", "day", "closed", *_MEETING, "extra", "confirm")
_RECORDED = (*_MEETING, "from-dinas", "from-bpjs", "people", "found", "agreed", "result", "schedule", "doubt")
"""What stands in minutes besides their day; what was promised is asked where something was."""

DEEDS: Mapping[str, Deed] = {
    deed.word: deed
    for deed in (
        Deed("periksa", CaseAct.CHECK),
        Deed("kirim", CaseAct.POST, ("on",)),
        Deed("ttd", CaseAct.SIGN, ("register", "on", "scan"), who=OF_DINAS, optional=frozenset({"scan"})),
        Deed("paraf", CaseAct.INITIAL, who=OF_DINAS),
        Deed("bayar", CaseAct.PAY, ("on",)),
        Deed("jawab", CaseAct.ANSWER, ("on", "note")),
        Deed("lanjut", CaseAct.RESUME),
        Deed("sepakat", CaseAct.AGREE, ("register", "on", "schedule", "doubt", "confirm")),
        Deed("surat", CaseAct.DRAFT, ("address", "day", "extra", "confirm"), optional=_EXTRA),
        Deed("panggil", CaseAct.DRAFT, _SUMMONS, optional=_EXTRA),
        Deed("kunjungan", CaseAct.PLAN_VISIT, ("day", "closed", "hour"), optional=frozenset({"hour"})),
        Deed("janji", CaseAct.PROMISE, ("schedule", "doubt", "confirm")),
        Deed("kembali", CaseAct.RETURN, ("why", "on")),
        Deed("mediasi", CaseAct.MEDIATE, ("on",)),
        Deed("limpah", CaseAct.HAND_ON, ("to", "note"), optional=_NOTE),
        Deed("tarik", CaseAct.TAKE_BACK, ("note",)),
        Deed("diam", CaseAct.SILENCE),
        Deed("ingkar", CaseAct.BREAK, ("note",), optional=_NOTE),
        Deed("urung", CaseAct.CANCEL_VISIT, ("note",)),
        Deed("patuh", CaseAct.COMPLY, ("on", "note"), optional=_NOTE),
        Deed("buang", CaseAct.DISCARD, who=OFFICERS | OF_DINAS),
        Deed("tutup", CaseAct.CLOSE, ("outcome", "note"), optional=_NOTE),
        Deed("buka", CaseAct.REOPEN, ("note",)),
        Deed("catat", CaseAct.RECORD, ("what", "on", "note"), optional=_NOTE),
        Deed("tangguh", CaseAct.SUSPEND, ("note", "day")),
        Deed("berita", CaseAct.VISIT, ("on", "closed", *_RECORDED, "confirm"), optional=_SCHEDULE),
        Deed("temu", CaseAct.MEET, ("on", *_RECORDED, "confirm"), optional=_SCHEDULE | {"from-bpjs"}),
        Deed("pindah", CaseAct.MOVE_MEETING, ("day", "closed", *_MEETING, "confirm"), optional=frozenset({"place"})),
    )
}
"""Every act; buttons stand in this order, what usually comes next first."""

ARREARS = "tunggakan"
"""Not an act: what BPJS says is owed."""
POTENTIAL = "potensi"
"""Not an act: what BPJS says would come in, where nothing is owed yet."""
MINUTES = "teken"
"""Not an act: the other agency signs the minutes of a visit."""
SCAN = "pindai"
"""Not an act: the signed paper of a letter, of minutes, of a promise is added."""
MEND = "ralat"
"""Minutes are written anew while one agency alone has signed them; after both have, a correction is added."""
PHOTOS, ATTENDANCE = "foto", "hadir"
"""Not acts: photos of a visit or meeting are added; the sheet that everybody who comes signs."""
PARTS = ("on", "hour", "place", "from-dinas", "from-bpjs", "people", "found", "agreed", "result")
"""Parts of minutes, one of which is mended."""
HISTORY, PAPERS, MORE = "riwayat", "berkas", "lain"

ADDRESS = "address"
"""Asked before the first question of a letter, where nobody has said where the employer's post goes."""

QUESTIONS: Mapping[str, tuple[str, ...]] = {word: deed.asks for word, deed in DEEDS.items()} | {
    ARREARS: ("amount", "months", "label"),
    POTENTIAL: ("amount",),
    SCAN: ("scan",),
    PHOTOS: ("photos",),
    MEND: ("part", *PARTS, "confirm"),
}
"""What each word asks, the last question last; of the parts of minutes only the one that is mended."""

S = CaseStatus
FIRST: Mapping[CaseStatus, tuple[str, ...]] = {
    S.ANSWERED: ("janji", "patuh", "kunjungan"),
    S.SILENT: ("panggil", "kunjungan", "jawab"),
    S.RETURNED: ("kunjungan", "surat"),
    S.VISIT_PLANNED: ("berita",),
    S.POSTED: ("temu", "pindah"),
    S.VISITED: ("janji", "limpah", "patuh"),
    S.PROMISED: ("bayar", "ingkar", "patuh"),
    S.BROKEN: ("bayar", "panggil", "kunjungan", "limpah"),
    S.HANDED_ON: ("patuh", "tarik"),
    S.COMPLIED: ("tutup", "buka"),
}
"""Where something else than the order of DEEDS usually comes next."""

HANDED_TO = ("bpjs", "pengawas", "kpknl", "kejaksaan")
OUTCOMES: Mapping[str, str] = {
    "patuh": "complied",
    "sepakat": "agreement",
    "limpah": "handed-on",
    "tidak-terbukti": "unfounded",
    "tidak-ada": "gone",
}
RECORDS: Mapping[str, tuple[str, str]] = {
    "teguran-1": ("warning-1", "bpjs"),
    "teguran-2": ("warning-2", "bpjs"),
    "denda": ("fine", "bpjs"),
    "tmp2t": ("tmp2t", "pemda"),
    "nota-1": ("notice-1", "pengawas"),
    "nota-2": ("notice-2", "pengawas"),
}
"""What is recorded, and whose act it is (PP 86/2013: warnings and fines of BPJS, services refused by the government
at its request; Permenaker 33/2016: notices of the labour inspector). None of them is made here."""
RETURNED = ("alamat", "pindah", "tutup", "ditolak")
RESULTS: Mapping[str, str] = {
    "belum": "none-yet",
    "janji": "promise",
    "patuh": "complied",
    "sengketa": "dispute",
    "tidak-ada": "not-found",
}
GROUNDS = tuple(ReportKind)
"""On what ground the office opens a case itself."""
SOURCES = ("bpjs", "pengawasan", "lembaga", "media", "perusahaan")
"""How the office knows of it: never by a reporter, whose report joins a case itself."""
LABELS = ("lancar", "kurang-lancar", "diragukan", "macet", "kontinjensi")
"""Classes of arrears, as BPJS labels them; the office never derives them."""


LATE = "terlambat"
GROUPS: Mapping[str, tuple[CaseStatus, ...]] = {
    "semua": OPEN,
    LATE: OPEN,
    "kita": OURS,
    "surat": (*ON_PAPER, S.POSTED),
    "putuskan": DECIDING,
    "janji": (S.PROMISED, S.BROKEN),
    "kunjungan": (S.VISIT_PLANNED, S.VISITED),
    "pelimpahan": (S.HANDED_ON, S.MEDIATION),
    "ditangguhkan": (S.SUSPENDED,),
    "selesai": (S.COMPLIED, S.CLOSED),
}
"""Words behind `/kasus` that name several stages at once."""


def deeds_for(status: CaseStatus, role: Role | None) -> tuple[Deed, ...]:
    """What an officer may do to a case that stands there, the likeliest first."""
    acts, first = possible(status), FIRST.get(status, ())
    words = (*first, *(word for word in DEEDS if word not in first))
    return tuple(deed for word in words if (deed := DEEDS[word]).act in acts and role in deed.who)
