"""Numbers of people, in figures and in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.cases.submissions import read_headcount, read_relief, read_wish
from handlers.rules.reading.spelt_numbers import numbers_in
from handlers.rules.reports.report_counts import read_people
from handlers.rules.reports.report_kinds import UNKNOWN

ONE = (
    ("12", 12), ("12 orang", 12), ("dua", 2), ("Dua orang.", 2), ("sepuluh", 10), ("sebelas pekerja", 11),
    ("dua belas", 12), ("duabelas", 12), ("sembilan belas", 19), ("dua puluh", 20), ("dua puluh lima", 25),
    ("duapuluh lima", 25), ("seratus", 100), ("seratus dua puluh lima", 125), ("dua ratus", 200), ("seribu", 1000),
    ("dua ratus lima puluh", 250), ("seribu dua ratus", 1200), ("1.200", 1200), ("1,200 org", 1200), ("3 ribu", 3000),
    ("dua ribu lima ratus", 2500), ("selusin", 12), ("dua lusin", 24), ("sekitar 30", 30), ("kira-kira tiga puluh", 30),
    ("seorang", 1), ("satu orang saja", 1), ("2 puluh", 20), ("twelve", 12), ("0", 0), ("12 ribu", 12000),
)  # fmt: skip
NOBODY = ("tidak ada", "Tidak ada.", "nihil", "-", "nol", "kosong", "belum ada", "gak ada")
UNCLEAR = (
    "12 atau 13",
    "lima enam",
    "12 laki-laki 3 perempuan",
    "-3",
    "12,5",
    "halo",
    "",
    "999999999",
    "orang",
    "jan-mar 2026",
    "30 juta",
    "5 bulan",
)
ABOUT = ("belasan", "puluhan orang", "banyak", "ratusan", "beberapa")


@pytest.mark.parametrize(("words", "number"), ONE)
def test_one_number(words: str, number: int) -> None:
    assert numbers_in(words) == [number]
    assert read_headcount(words).value == str(number)
    if number:
        assert read_people(words).value == str(number)


@pytest.mark.parametrize("words", NOBODY)
def test_nobody(words: str) -> None:
    assert read_headcount(words).value == "0"


@pytest.mark.parametrize("words", UNCLEAR)
def test_asked_again(words: str) -> None:
    assert read_headcount(words).code == "headcount-unclear"


@pytest.mark.parametrize("words", ABOUT)
def test_many_is_no_number(words: str) -> None:
    assert read_headcount(words).code == "headcount-about"
    assert read_people(words).value == UNKNOWN


WISHES = (
    ("mau minta keringanan", "keringanan"), ("minta tunda iuran", "keringanan"), ("phk", "pekerja"),
    ("ada karyawan yang kami rumahkan", "pekerja"), ("mau jawab surat", "jawab"), ("kami akan bayar", "janji"),
    ("keringanan", "keringanan"), ("janji", "janji"),
)  # fmt: skip
RELIEFS = (("minta ditunda", "tunda"), ("mau nyicil", "cicil"), ("dihapuskan", "bebas"), ("non aktif", "nonaktif"))


@pytest.mark.parametrize(("words", "wish"), WISHES)
def test_what_an_employer_wants(words: str, wish: str) -> None:
    assert read_wish(words).value == wish


@pytest.mark.parametrize(("words", "relief"), RELIEFS)
def test_which_relief(words: str, relief: str) -> None:
    assert read_relief(words).value == relief


def test_what_nobody_can_mean_is_asked_again() -> None:
    assert {read_wish("halo").code, read_relief("halo").code, read_wish("").code} == {"choose-one"}


@given(st.integers(0, 99_999))
def test_every_figure_is_itself(number: int) -> None:
    assert numbers_in(str(number)) == [number]
    assert numbers_in(f"{number:,}".replace(",", ".")) == [number]


@given(st.text(max_size=60))
def test_any_text_is_a_count_or_asked_again(text: str) -> None:
    verdict = read_headcount(text)
    assert verdict.kind in ("ok", "refuse")
