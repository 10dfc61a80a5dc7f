"""Numbers that somebody says to their phone."""

from datetime import date
from functools import partial

import pytest

from handlers.rules.hearing.said_numbers import in_digits, read_said
from handlers.rules.reading.birth_date import read_birth_date
from handlers.rules.reading.nik import read_nik
from handlers.rules.reading.phone import read_phone
from handlers.rules.reading.verdict import Verdict

TODAY = date(2026, 11, 23)

SAID = (
    ("nol delapan satu dua, nol nol nol nol, sembilan sembilan nol empat", "081200009904"),
    ("enam puluh tiga sebelas nol satu empat sembilan", "63110149"),
    ("nol walu satu talu", "0813"),
    ("empat kali nol", "0000"),
    ("dua puluh agustus seribu sembilan ratus tujuh puluh lima", "20 agustus 1975"),
    ("dua puluh satu april sembilan belas tujuh enam", "21 april 1976"),
    ("tanggal delapan bulan sepuluh tahun sembilan belas delapan puluh tiga", "tanggal 8 bulan 10 tahun 1983"),
    ("satu juni dua ribu satu", "1 juni 2001"),
    ("dua puluh dua belas lima", "20125"),
    ("dua puluh tiga puluh empat", "2034"),
    ("dua ribu", "2000"),
    ("seratus dua puluh lima", "125"),
    ("tanggal lima", "tanggal 5"),
    ("Satuan kerja dua", "Satuan kerja 2"),
    ("belum tahu", "belum tahu"),
    ("", ""),
)


@pytest.mark.parametrize(("text", "digits"), SAID, ids=[text for text, _ in SAID])
def test_said_in_digits(text: str, digits: str) -> None:
    assert in_digits(text) == digits


READ = (
    (
        partial(read_nik, today=TODAY),
        "enam tiga satu satu nol dua satu lima nol tujuh delapan lima sembilan sembilan empat lima",
    ),
    (read_phone, "nol delapan satu dua, nol nol nol nol, sembilan sembilan nol empat"),
    (partial(read_birth_date, today=TODAY), "dua puluh satu april sembilan belas tujuh enam"),
)


@pytest.mark.parametrize(("read", "text"), READ)
def test_what_was_said_is_offered_never_taken(read: partial[Verdict], text: str) -> None:
    found = read_said(text, read)
    assert (found.kind, len(found.readings)) == ("offer", 1)


def test_what_was_typed_needs_no_second_look() -> None:
    assert read_said("0812 0000 9904", read_phone) == read_phone("0812 0000 9904")
    assert read_said("satu", read_phone) == read_phone("satu")
