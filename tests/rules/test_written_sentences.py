"""What an officer's own words may hold: no name of a person, no number of a record; others are asked about."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from handlers.rules.cases.sentences import (
    KINDS,
    doubtful_numbers,
    fault_of,
    is_like,
    judged,
    nobodys,
    tells_name,
    without_doubtful,
)
from handlers.rules.cases.written_names import is_plain, person_in
from handlers.rules.cases.written_numbers import long_numbers, names_a_record, without_numbers
from handlers.rules.reading.verdict import ok, refuse
from tests.support.office import balangan

with (Path(__file__).parent.parent / "cases" / "written_names.csv").open(encoding="utf-8", newline="") as table:
    NAMES = [(row["sentence"], row["stops"] == "yes") for row in csv.DictReader(table)]


def test_names_of_people_stop_and_nothing_else_does() -> None:
    wrong = [sentence for sentence, stops in NAMES if (person_in(sentence) is not None) != stops]
    assert not wrong
    assert len(NAMES) >= 80


FRONTS = "memper diper meng meny peng peny mem men pem pen ber ter per me pe di ke se"
ENDS = "kannya annya inya nya kan lah kah pun an ku mu i"
SWALLOWED = "memayung meneman mengasir menyambung pemayung peneman pengasir penyambung"


@pytest.mark.parametrize("word", [f"{front}abadi" for front in FRONTS.split()])
def test_a_word_is_known_behind_whatever_stands_before_it(word: str) -> None:
    """Else a paper is refused for an ordinary word with a capital: the program takes it for somebody's name."""
    assert is_plain(word)


@pytest.mark.parametrize("word", [f"acara{end}" for end in ENDS.split()])
def test_a_word_is_known_before_whatever_ends_it(word: str) -> None:
    assert is_plain(word)


@pytest.mark.parametrize("word", SWALLOWED.split())
def test_a_word_is_known_whose_first_letter_was_swallowed(word: str) -> None:
    assert is_plain(word)


@pytest.mark.parametrize("word", ["zulkarnain", "abadix", "xabadi", "diabadix"])
def test_what_is_no_word_of_the_language(word: str) -> None:
    assert not is_plain(word)


def test_what_is_known_is_nobodys_name() -> None:
    assert person_in("Hadir dari Karya Handayani Abadi.", ("Karya Handayani Abadi",)) is None
    assert person_in("Hadir dari KARYA HANDAYANI abadi, Fitri.", ("Karya Handayani Abadi",)) == "Fitri"


@pytest.mark.parametrize(
    "text",
    [
        "L-2611-00002-5", "l-2611-00002-5", "L 2611 00002 5", "menurut L2611000025 itu", "l 2611 OOOO2 5",
        "\uff2c\uff0d\uff12\uff16\uff11\uff11\uff0d\uff10\uff10\uff10\uff10\uff12\uff0d\uff15",
        "laporan L.2611.00002.5",
        "D-2611-00001-7", "d261100001 7", "T 2611-00001-3", "nomor 2611-00002-5", "L-26II-OOOO2-5", "(L-2611-00002-5)",
        "L \u2013 2611 \u2013 00002 \u2013 5", "nomor:L-2611-00002-5.", "L_2611_00002_5", "L\u200b-2611-00002-5",
        "T/2611/00001/3", "\u0422-2611-00001-3",
    ],
)  # fmt: skip
def test_numbers_of_records_are_found_however_they_are_spelt(text: str) -> None:
    assert names_a_record(text)
    assert {fault_of(question, text) for question in KINDS} == {"record-number"}


@pytest.mark.parametrize(
    ("text", "digits", "left"),
    [
        ("Hubungi 0812-3456-7890.", ("081234567890",), "Hubungi."),
        ("Hubungi 0812 3456 7890 besok", ("081234567890",), "Hubungi besok"),
        ("NIK 6311015708909901 ada", ("6311015708909901",), "NIK ada"),
        ("NPWP 01.234.567.8-901.000", ("012345678901000",), "NPWP"),
        ("rekening 1234567890", ("1234567890",), "rekening"),
        ("kantor (0526) 2021234", ("05262021234",), "kantor"),
        ("telepon nol delapan satu dua tiga empat lima enam", ("08123456",), "telepon"),
        ("nol kosong satu dua tiga empat lima enam", ("00123456",), ""),
        ("tujuh delapan lapan Sembilan NOL satu dua", ("7889012",), ""),
        ("satu dua tiga empat lima enam", (), "satu dua tiga empat lima enam"),
        ("8123456 81234567", ("812345681234567",), ""),
        ("8123456 dan 81234567 ada", ("8123456", "81234567"), "dan ada"),
        ("Rp081234567890", ("081234567890",), "Rp"),
        ("\uff10\uff18\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18", ("0812345678",), ""),
    ],
)
def test_other_long_numbers_are_asked_about(text: str, digits: tuple[str, ...], left: str) -> None:
    assert (long_numbers(text), without_numbers(text)) == (digits, left)
    assert doubtful_numbers("extra", text) == digits
    assert doubtful_numbers("register", text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "tgl 26-11-2026 12.00", "kasus K-2611-00001-7", "kiriman S-2611-00001-7", "PP 44/2015 dan UU 24 Tahun 2011",
        "34 pekerja, 12 bulan", "Rp115.681.605", "15 Desember 2026 pukul 09.00-12.00", "560/123/Disnaker",
        "115.681.605 rupiah", "01-01-2026 - 31-12-2026", "tahun 2024, 2025, dan 2026", "Rp27.301.787,56",
    ],
)  # fmt: skip
def test_dates_money_laws_and_the_offices_own_numbers_pass(text: str) -> None:
    assert (names_a_record(text), long_numbers(text)) == (False, ())


def test_words_of_a_report_are_known_again() -> None:
    told = ["Gaji dipotong 2% untuk JHT tapi di JMO saldo nol sejak Maret", "081234567890"]
    assert is_like("found", "Ternyata: gaji DIPOTONG 2%, untuk jht, tapi iuran belum masuk.", told)
    assert not is_like("found", "Gaji dipotong dan iuran belum disetor.", told)
    assert is_like("extra", "Hubungi +62 812 3456 7890", told)
    told, known = ["pak bos kami di pt sawit contoh abadi motong gaji terus"], ["PT Sawit Contoh Abadi"]
    assert not is_like("found", "Kami datang di PT Sawit Contoh Abadi.", told, known)
    assert is_like("found", "Di PT Sawit Contoh Abadi motong gaji terus.", told, known)
    assert tells_name("found", "menurut kukuruyukwati", ["Kukuruyukwati Pekerja"])
    assert not tells_name("found", "seorang pekerja", ["Kukuruyukwati Pekerja"])


LOOKED_AT = {
    "sentence": "extra found agreed note place address schedule doubt reply by granted reason",
    "people": "people from-dinas from-bpjs",
    "number": "register name other-names branch",
}


def test_every_question_whose_words_are_looked_at() -> None:
    """What may leave the office: in a sentence nobody is named, where people stand they were there."""
    asked = {question: kind for kind, questions in LOOKED_AT.items() for question in questions.split()}
    assert {question: kind.value for question, kind in KINDS.items()} == asked


def test_a_verdict_on_free_words_is_refused_for_what_they_hold() -> None:
    assert judged("extra", ok("Hadir Zulkarnain.")).code == "person-named"
    assert judged("extra", ok("L-2611-00002-5")).code == "record-number"
    assert judged("extra", ok("buku upah")) == ok("buku upah")
    assert judged("people", ok("Zulkarnain")) == ok("Zulkarnain")
    assert judged("extra", refuse("too-long")).code == "too-long"


def test_who_signs_and_what_the_office_is_called_is_nobodys_name() -> None:
    sample = balangan()
    signer = replace(sample.cases.signer, name="Contoh Penanda Tangan")
    office = replace(sample, cases=replace(sample.cases, signer=signer))
    own = (signer.name, office.letterhead.city, office.region_name, office.dinas.name, office.bpjs.name)
    assert set(own) <= set(nobodys(office))
    assert {name for _, name in office.area.villages} <= set(nobodys(office))


def test_who_reported_is_not_said() -> None:
    assert {fault_of(name, "Hadir pelapor, kasir") for name in KINDS} == {"reporter-named", None}
    assert fault_of("people", "Rahmat, manajer") is None


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("2026-12-15:5000000;2027-01-15:=34 pekerja didaftarkan", None),
        ("2026-12-15:5000000;2027-01-15:=data Siti Rahmawati dikirim", "person-named"),
        ("2027-01-15:=laporan L-2611-00002-5 dijawab", "record-number"),
        ('?{"on": "2026-11-23", "said": "5 juta tiap bulan", "answers": {}}', None),
        ('?{"on": "2026-11-23", "said": "5 juta tiap bulan kepada Siti Rahmawati", "answers": {}}', "person-named"),
    ],
)
def test_of_a_promise_its_words_are_looked_at_and_not_its_days_and_sums(said: str, why: str | None) -> None:
    assert {fault_of("schedule", said), fault_of("doubt", said)} == {why}
    assert not is_like("schedule", said, ["upah saya 5000000, sejak 2026-12-15"])


@pytest.mark.parametrize(
    ("said", "numbers", "left"),
    [
        ("2026-12-15:5000000;2027-01-15:=34 pekerja didaftarkan", (), None),
        ('?{"on": "2026-11-23", "said": "5000000 tiap bulan", "answers": {}}', (), None),
        (
            "2026-12-15:5000000;2027-01-15:=data dikirim ke 0812 7766 5544",
            ("081277665544",),
            "2026-12-15:5000000;2027-01-15:=data dikirim ke",
        ),
        ("2026-12-15:5000000=lapor ke 0812-7766-5544", ("081277665544",), "2026-12-15:5000000=lapor ke"),
        ("2026-12-15:=081277665544", ("081277665544",), ""),
        ("2026-12-15:5000000;2026-12-16:=081277665544", ("081277665544",), "2026-12-15:5000000"),
    ],
)
def test_of_a_promise_only_a_number_in_its_words_is_asked_about(
    said: str, numbers: tuple[str, ...], left: str | None
) -> None:
    assert doubtful_numbers("schedule", said) == numbers
    if left is not None:
        assert without_doubtful("schedule", said) == left
