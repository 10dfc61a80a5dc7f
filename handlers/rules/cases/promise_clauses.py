"""A promise cut into its clauses: what each says of when, of money, and of anything else."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from handlers.rules.cases.promise_atoms import Atom, Kind, marked, restored, take_out
from handlers.rules.working_days import DayTable

_CUT = re.compile(
    r"(\n|;|,(?!\d)|:|(?<=\w)\.(?=\s)|\b(?:lalu|kemudian|sedangkan|selanjutnya|setelah itu|dan|serta|lantas)\b)",
    re.IGNORECASE,
)
_FIGURES = (Kind.MONEY, Kind.DOUBTFUL, Kind.PERCENT)
_PAYING = re.compile(
    r"\b(?:(?:mem|di)?bayar(?:kan)?|pembayaran|(?:me)?lunas(?:i|kan)?|di(?:lunasi|setor(?:kan)?|transfer|angsur|cicil)|setor|menyetor(?:kan)?|"
    r"transfer|(?:men)?cicil(?:an)?|(?:meng)?angsur(?:an)?|kami|saya|perusahaan|akan|sanggup|bersedia|(?:ber)?janji|sebesar|sejumlah|senilai|"
    r"rp|rupiah|masing-masing|masing|total(?:nya)?|seluruh(?:nya)?|jumlah(?:nya)?|dibagi|bagi|dipecah|dalam|selama|sebanyak|secara|rata|"
    r"juga|untuk|pada|tanggal|paling|lambat|hari|dulu|lagi|di|ke|x|kali|yang|itu|nya|sampai|bertahap|tahap|termin|uang|muka|dp|mulai|"
    r"setiap|tiap|per|bulan|jadi|maka|ya|pak|bu|sisa(?:nya)?|dari)\b",
    re.IGNORECASE,
)
_OWED = re.compile(
    r"\b(?:iuran|tunggakan|denda|premi|kewajiban|hutang|utang|pokok|bpjs|ketenagakerjaan|jht|jp|jkk|jkm|lunas(?:nya)?)\b",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"\b(?:(?:men|di|pen)?daftar\w*|(?:me|di)?lapor\w*|(?:men|di)?serah\w*|(?:mem|di)?buat\w*|(?:meng|di)?ubah\w*|(?:mem|di)?perbaik\w*|"
    r"(?:meng|di)?kirim\w*|(?:mem|di)?beri\w*|(?:me|di)?lengkap\w*|(?:men|di)?terbit\w*|(?:meng|di)?ikut\w*|(?:meng|di)?aktif\w*|"
    r"(?:meng|di)?kembali\w*|(?:men|di)?sesuai\w*|(?:meng|di)?urus\w*|(?:me|di)?masuk\w*)\b",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"\b(?:total|seluruh|jumlah|tunggakan|utang|hutang|semua|keseluruhan)\w*", re.IGNORECASE)
_IN_PARTS = re.compile(
    r"\b(?:(?:di|men)cicil|(?:di|meng)angsur|dibagi|dipecah|(?:cicil|angsur)(?!an)|bertahap)\b", re.IGNORECASE
)
_REST = re.compile(r"\bsisa(?:nya)?\b|\bselebihnya\b", re.IGNORECASE)
_EACH = re.compile(r"@|\bmasing(?:-masing)?\b", re.IGNORECASE)
_EDGES = re.compile(
    r"^(?:(?:dan|lalu|serta|akan|kami|pada|sebelum|tanggal|tgl|yang|untuk)\s+)+"
    r"|(?:(?:^|\s+)(?:pada|sebelum|paling lambat|paling|"
    r"tanggal|tgl|di|per|mulai|yang|akan|dan|selambatnya|maksimal|untuk|sampai))+$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class When:
    """When: single days, or every month or week, so many times, from and until then. `vague`: not said exactly."""

    days: list[date] = field(default_factory=list)
    every: Atom | None = None
    count: Atom | None = None
    start: Atom | None = None
    end: Atom | None = None
    vague: Atom | None = None

    @property
    def said(self) -> bool:
        """True where anything is said of it."""
        return bool(self.days or self.every or self.start or self.end or self.vague or self.count)

    def take(self, other: "When") -> None:
        """Add what another clause says."""
        self.days += [day for day in other.days if day not in self.days]
        for name in ("every", "count", "start", "end", "vague"):
            setattr(self, name, getattr(self, name) or getattr(other, name))


@dataclass(slots=True)
class Clause:
    """`joint`: what stands before it. `words`: all that is no day and no money. `figures`: amounts and shares."""

    joint: str
    when: When
    words: str
    whole: str
    figures: list[Atom]
    order: str
    in_parts: bool
    total: bool
    rest: bool
    each: bool
    acts: bool
    does: bool

    @property
    def empty(self) -> bool:
        """Nothing is promised in it: it says when another clause is done."""
        return not (self.figures or self.acts or self.rest)


def clauses_of(text: str, today: date, days: DayTable) -> list[Clause]:
    """The clauses of a promise in their order."""
    masked, atoms = take_out(text, today, days)
    parts = _CUT.split(masked)
    joints = ["", *(joint.strip().lower() or "\n" for joint in parts[1::2])]
    return [_clause(joint, part, atoms) for joint, part in zip(joints, parts[::2], strict=True) if part.strip(" .,")]


def _clause(joint: str, part: str, atoms: list[Atom]) -> Clause:
    found = list(marked(part, atoms))
    when = _when(found)
    figures = [atom for atom in found if atom.kind in _FIGURES]
    words = _words(part, atoms, when)
    plain = re.sub(r"[^\w\s-]", " ", restored(part, atoms, *Kind))
    content = re.sub(r"[\W_]+", "", _OWED.sub(" ", _PAYING.sub(" ", plain)))
    things = any(atom.kind is Kind.THING for atom in found)
    rest = _REST.search(plain) is not None
    kept = {atom.kind for atom in figures}
    if kept >= {Kind.MONEY, Kind.PERCENT} and not re.search(r"\bdari\b", plain):
        figures = [atom for atom in figures if atom.kind is Kind.MONEY]
    if not figures and not content:
        figures = [Atom(Kind.DOUBTFUL, one.text) for one in found if one.kind is Kind.BARE]
    if _DOING.search(plain) and all(atom.kind is Kind.DOUBTFUL for atom in figures):
        figures = []  # "1.500 montir didaftarkan"
    owed = _OWED.search(plain) is not None
    acts = bool(things or content or owed) if not figures and not rest else _DOING.search(plain) is not None
    if figures or acts:
        _forget_months(when, part, atoms)
    order = "".join("d" if one.kind is Kind.DAY else "m" for one in found if one.kind in (Kind.DAY, Kind.MONEY))
    kinds = (
        _IN_PARTS.search(plain) is not None,
        _TOTAL.search(plain) is not None,
        rest,
        _EACH.search(plain) is not None,
    )
    return Clause(joint, when, words, restored(part, atoms), figures, order, *kinds, acts, bool(things or content))


def _when(found: Sequence[Atom]) -> When:
    def first(kind: Kind) -> Atom | None:
        return next((atom for atom in found if atom.kind is kind), None)

    days = list(dict.fromkeys(atom.day for atom in found if atom.kind is Kind.DAY and atom.day))
    when = When(days, first(Kind.EVERY), first(Kind.COUNT), first(Kind.START), first(Kind.END), first(Kind.VAGUE))
    if when.days:
        when.vague = when.vague if when.vague and when.vague.number else None
    if not when.every and not (when.count and when.count.number > 1):
        for edge in (when.end, when.start):
            if not when.days and edge is not None and edge.day is not None and not edge.first:
                when.days = [edge.day]
        when.start = when.start if not when.days else None
        when.end = None
    return when


def _forget_months(when: When, part: str, atoms: list[Atom]) -> None:
    """`tunggakan 14 bulan`: so many months are owed; `selama 6 bulan`, `dicicil 6 bulan` is how often."""
    count = when.count
    owed = count is not None and re.search(r"bulan|bln|minggu", count.text, re.IGNORECASE) is not None
    if (
        count is None
        or not owed
        or when.every is not None
        or re.match(r"selama|dalam|sebanyak", count.text, re.IGNORECASE)
    ):
        return
    if not _IN_PARTS.search(restored(part, atoms)):
        when.count = None


def _words(part: str, atoms: list[Atom], when: When) -> str:
    """The clause without when and money; months that say no day of it ("iuran Maret") stay."""
    gone = [Kind.DAY, Kind.EVERY, Kind.MONEY]
    gone += [Kind.COUNT] if when.every or not when.days else []
    gone += [Kind.VAGUE] if when.vague else []
    gone += [Kind.START, Kind.END] if when.every or when.count or not when.days or (when.start or when.end) else []
    found = restored(part, atoms, *gone)
    while (shorter := _EDGES.sub("", found).strip()) != found:
        found = shorter
    return found
