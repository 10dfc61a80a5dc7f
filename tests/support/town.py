"""A small town for the boss who hunts: several reporters of several employers with names alike, and their secrets."""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from PIL import Image

from tests.support.chat import Chat

RUN, OWN = 5, 3
"""Words in a row by which a story is known again, and how many of them are not the employer's name."""


@dataclass(slots=True)
class Teller:
    """What one reporter typed, field by field, in the case in which people type.

    Every word of `secrets` is in no word of ours; `lost` may be seen by officers of cases and by nobody else.
    """

    employer: str
    answers: Mapping[str, object]
    secrets: tuple[str, ...]
    story: tuple[str, ...]
    lost: tuple[str, ...]
    more: str
    begins: str = "lapor"
    phone: str = ""
    code: str = ""
    number: str = ""
    chat: Chat | None = None
    runs: frozenset[tuple[str, ...]] = field(init=False)

    def __post_init__(self) -> None:
        named = set(re.findall(r"\w+", self.employer))
        told = (run for one in (*self.story, self.more) for run in runs(one))
        self.runs = frozenset(run for run in told if sum(word not in named for word in run) >= OWN)

    def leaks(self, content: bytes, *, outside: bool) -> set[str]:
        """What of it stands in these bytes: secrets in any case and usual encoding, the phone, five words in a row.

        For whoever is no officer of cases also number, month, counts and place.
        """
        low, text, told = _read(content)
        lost = (self.number, *self.lost) if outside else ()
        known = (*self.secrets, self.code, *(one for one in lost if not _is_count(one)))
        found = {one for one in known if one and any(one.lower().encode(e) in low for e in ENCODINGS)}
        found |= {one for one in lost if _is_count(one) and re.search(rf"(?<![\w.]){re.escape(one)}(?!\w)", text)}
        digits = self.phone[1:]
        if digits and re.search(r"[\s\-.()]{0,2}".join(digits), text):
            found.add(self.phone)
        return found | {" ".join(run) for run in told & self.runs}


@lru_cache(1)
def _read(content: bytes) -> tuple[bytes, str, frozenset[tuple[str, ...]]]:
    """The bytes in small letters, as text, and as words in a row: the same for each whose secrets are looked for."""
    low = content.lower()
    text = low.decode(errors="ignore")
    return low, text, frozenset(runs(text))


def _is_count(one: str) -> bool:
    """True for "8642": it stands by chance within longer numbers."""
    return one.replace(".", "").isdecimal()


ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Every five words in a row."""
    words = re.findall(r"\w+", text.casefold())
    return (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def picture(word: str) -> bytes:
    """A photo that says in its metadata who took it."""
    drawn, out = Image.new("RGB", (240, 160), "white"), io.BytesIO()
    exif = drawn.getexif()
    exif[0x010F], exif[0x013B], exif[0x010E] = word, word, word
    drawn.save(out, "JPEG", exif=exif, comment=word.encode())
    return out.getvalue()


def _answers(teller: dict[str, object]) -> dict[str, object]:
    usual: dict[str, object] = {
        "report.heard": "ya", "report.employer-confirm": "ya", "report.consent": "setuju", "report.subject": "saya",
        "report.kind-confirm": "ya",
        "report.kind": "potong-tidak-setor", "report.which": "1", "report.place-confirm": "ya",
        "report.since-confirm": "ya", "report.evidence-more": "selesai", "report.still": "ya",
        "report.may-know": "tidak", "report.shown": "anonim", "report.name": "lewati", "report.phone": "lewati",
        "report.screen": "terlihat", "report.same": "baru", "report.summary": "kirim",
    }  # fmt: skip
    return usual | teller


_LONG = (
    "tiap awal bulan kami disuruh antre di gudang belakang dekat sumur tua lalu slipnya diambil lagi oleh kerani. "
    "yang bertanya langsung dipindah ke petak paling jauh dan tidak dapat jatah beras sampai panen berikutnya. "
)


def tellers() -> tuple[Teller, ...]:
    """A union's speaker who hides the screen, somebody who just tells, somebody with a name, a second employer's."""
    hidden = ("mandor kukuruyuk nyimpen slip kami di laci merah samping mushola", _LONG * 6 + "itu kata jalakputih.")
    told = "pak bos kami di pt sawit lestari abadi motong gaji terus bpjs tidak disetor, saksinya merpatibiru"
    named = ("kasir cucakrawa bilang potongan itu buat beli pupuk bukan buat bpjs kami",)
    other = ("satpam tekukurlaut nahan kartu kami semua sampai lunas utang kantin",)
    return (
        Teller(
            "pt sawit lestari abadi", _answers({
                "report.subject": "serikat", "report.union": "serikat cendrawasih merdeka", "report.members": "9753",
                "report.employer": "pt sawit lestari abadi", "report.place": "hamarung", "report.since": "juli 2019",
                "report.workers": "8642", "report.slip": "tertulis beourjambul", "report.story": hidden[0],
                "report.story-more": (hidden[1], "selesai"), "report.evidence": picture("burungkamera"),
                "report.shown": "tertutup", "report.name": "fitri kenarijingga", "report.phone": "081277665544",
                "report.screen": "diam-diam",
            }),
            ("kukuruyuk", "jalakputih", "cendrawasih", "beourjambul", "burungkamera", "kenarijingga", "laci merah"),
            hidden, ("juli 2019", "07/2019", "2019-07", "9753", "9.753", "8642", "8.642", "hamarung"),
            "tadi sore perkututhitam lihat sendiri slipnya dibakar di dapur mess", phone="081277665544",
        ),
        Teller(
            "pt sawit lestari abadi", _answers({
                "report.employer": "pt sawit lestari abadi", "report.place": "tigarun", "report.since": "juni 2018",
                "report.workers": "7531", "report.slip": "tidak-ada", "report.story": "selesai",
                "report.story-more": "selesai", "report.evidence": picture("elangfoto"),
            }),
            ("merpatibiru", "elangfoto"), (told,),
            ("juni 2018", "06/2018", "2018-06", "7531", "7.531", "tigarun"),
            "kata murairimba minggu depan kerani mau ganti semua buku absen kami", begins=told,
        ),
        Teller(
            "cv sawit lestary abadi murniraya", _answers({
                "report.employer": "cv sawit lestary abadi murniraya", "report.which": "bukan",
                "report.place": "tariwin",
                "report.since": "mei 2017", "report.workers": "6420", "report.slip": "ada-potongan",
                "report.story": named[0], "report.story-more": "selesai", "report.evidence": picture("nuripotret"),
                "report.shown": "terbuka", "report.name": "rahmi kutilangemas", "report.phone": "085344332211",
            }),
            ("cucakrawa", "nuripotret", "kutilangemas"), named,
            ("mei 2017", "05/2017", "2017-05", "6420", "6.420", "tariwin", "lestary", "murniraya"),
            "barusan kasir nelpon istri saya katanya hati hati kalau masih mau kerja", phone="085344332211",
        ),
        Teller(
            "toko lestari abadi", _answers({
                "report.kind": "pwbd", "report.employer": "toko lestari abadi gelatikayu", "report.which": "bukan",
                "report.place": "mihu", "report.since": "april 2016", "report.workers": "5317",
                "report.slip": "tidak-ada", "report.story": other[0], "report.story-more": "selesai",
                "report.evidence": picture("pipitkamera"), "report.screen": "diam-diam",
            }),
            ("tekukurlaut", "pipitkamera"), other,
            ("mihu", "gelatikayu", "april 2016", "04/2016", "2016-04", "5317", "5.317"),
            "satpamnya sekarang pegang hp kami waktu jam kerja jadi susah balas",
        ),
    )  # fmt: skip
