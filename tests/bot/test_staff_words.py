"""What officers type without a slash, and what of it is left to an open question."""

import pytest

from bot.turn.kinds import Line, Menu, Mistaken
from bot.turn.staff_words import instead, of_staff, unheard
from handlers.flow import Answer, Frame
from handlers.registry import COMMANDS
from handlers.rules.access import CASE_OFFICERS, REGULATION_OFFICERS
from handlers.state import State
from storage.enums import Role

IDLE = State()
LIST = State(open=[("/periksa D-2611-00001-7", "Periksa D-2611-00001-7"), ("/antrean ragu hal 3", "Lihat lagi"),
                   ("/antrean ragu hal 1", "Kembali")])  # fmt: skip
REASONS = [("luar-daerah", "Bukan warga daerah ini"), ("umur", "Umur di luar batas program")]
ASKED = State(open=[(f"/tolak D-2611-00001-7 {one}", label) for one, label in REASONS])
TYPED = State(frames=[Frame("reply", "words", {"number": "T-2611-00001-7"})])
CHOSEN = State(frames=[Frame("waited", "typed-before", {"record": "waited", "line": "/antrean"})])


@pytest.mark.parametrize(
    ("role", "state", "said", "line"),
    [
        (Role.DINAS, IDLE, "antrean", "/antrean"),
        (Role.DINAS, IDLE, "ANTREAN Juai", "/antrean Juai"),
        (Role.DINAS, IDLE, "Berikutnya.", "/berikutnya"),
        (Role.DINAS, IDLE, "periksa D-2611-00001-7", "/periksa D-2611-00001-7"),
        (Role.DINAS, IDLE, "setujui semua riwa", "/setujui_semua riwa"),
        (Role.DINAS, IDLE, "nama saya Siti Aminah", "/nama_saya Siti Aminah"),
        (Role.DINAS, IDLE, "balas T-2611-00001-7 Datang saja.", "/balas T-2611-00001-7 Datang saja."),
        (Role.DINAS, IDLE, "bantuan berkas", "/bantuan berkas"),
        (Role.DINAS, IDLE, "kpj", None),
        (Role.BPJS, IDLE, "kpj", "/kpj"),
        (Role.VILLAGE, IDLE, "antrean", None),
        (Role.READER, IDLE, "rekap 2026", "/rekap 2026"),
        # a receipt number alone opens what it names, where the role may see it
        (Role.DINAS, IDLE, "D-2611-00001-7", "/periksa D-2611-00001-7"),
        (Role.DINAS, IDLE, "d 2611 00001 7", "/periksa D-2611-00001-7"),
        (Role.AGENT, IDLE, "D-2611-00001-7", "/berkas D-2611-00001-7"),
        (Role.HEAD, IDLE, "D-2611-00001-7", None),
        (Role.DINAS, IDLE, "t-2611-00001-7", "/ambil T-2611-00001-7"),
        (Role.BPJS, IDLE, "T-2611-00001-7", None),
        (Role.CASE_BPJS, IDLE, "T-2611-00001-7", None),
        (Role.CASE_DINAS, IDLE, "K-2611-00001-7", "/kasus K-2611-00001-7"),
        (Role.HEAD, IDLE, "K-2611-00001-7", "/surat K-2611-00001-7"),
        (Role.DINAS, IDLE, "K-2611-00001-7", None),
        (Role.CASE_BPJS, IDLE, "S-2611-00001-7", "/kiriman S-2611-00001-7"),
        (Role.VILLAGE, IDLE, "S-2611-00001-7", None),
        (Role.READER, IDLE, "P-2611-00001-7", "/cek P-2611-00001-7"),
        (Role.CASE_DINAS, IDLE, "12", "/perusahaan 12"),
        (Role.CASE_DINAS, IDLE, "08123456789012", None),
        (Role.DINAS, IDLE, "12", None),
        # pages of a list
        (Role.DINAS, LIST, "lagi", "/antrean ragu hal 3"),
        (Role.DINAS, LIST, "kembali", "/antrean ragu hal 1"),
        (Role.DINAS, IDLE, "lagi", None),
        # a reason in own words, where one was asked for
        (Role.DINAS, ASKED, "bukan warga", "/tolak D-2611-00001-7 bukan warga"),
        (Role.DINAS, ASKED, "antrean", "/antrean"),
        (Role.DINAS, ASKED, "siti aminah", None),
        # a typed question takes everything, one with buttons only these
        (Role.DINAS, TYPED, "antrean", None),
        (Role.DINAS, TYPED, "D-2611-00001-7", None),
        (Role.DINAS, CHOSEN, "antrean", "/antrean"),
        # what nobody means as a command
        (Role.DINAS, IDLE, "status", None),
        (Role.DINAS, IDLE, "siti aminah", None),
        (Role.DINAS, IDLE, "6311", None),
    ],
)  # fmt: skip
def test_words_of_officers(role: Role, state: State, said: str, line: str | None) -> None:
    assert of_staff(state, Answer(said), role, REASONS) == line


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("word", ["status", "news", "papers", "board"])
def test_what_workers_ask_about_themselves_is_an_officers_own_work(role: Role, word: str) -> None:
    """Nobody at work reads a worker's answer, and no command that they may not use is tried for them."""
    heard = instead(word, role)
    if isinstance(heard, Line):
        name = heard.text.removeprefix("/")
        assert name in ("ringkasan", "desa", "berkas")
        assert role in COMMANDS[name].who
    else:
        assert heard == (Mistaken("no-figures") if word == "board" else Menu())
        assert role in CASE_OFFICERS | REGULATION_OFFICERS


@pytest.mark.parametrize("number", [*(f"{letter}-2611-00001-7" for letter in "DTKSLP"), "D-2611-00001-8"])
def test_a_number_of_others_is_as_one_that_is_none(number: str) -> None:
    assert unheard(number, None) == Mistaken("no-such-number")
    assert unheard("selamat pagi", None) == unheard("", None)
